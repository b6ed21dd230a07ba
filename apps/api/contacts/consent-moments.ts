import { Inject, Injectable } from '@nestjs/common';
import { streamOf } from '@parley/contracts';
import { consentAt } from '@parley/conversation/ledger';
import type { EventStore } from '@parley/event-store';
import { tokens, type Clock } from '@parley/runtime';
import type { ConsentMoment } from '../answers/consent.js';

type Moment = Awaited<ReturnType<typeof consentAt>>;

/** Consent as a contact’s stream tells it, at any instant. */
@Injectable()
export class ConsentMoments {
  constructor(
    @Inject(tokens.eventStore) private readonly store: EventStore,
    @Inject(tokens.clock) private readonly clock: Clock,
  ) {}

  now(contactId: string, brandId: string, by?: Moment['by']): Promise<ConsentMoment> {
    return this.at(this.clock.now(), contactId, brandId, by);
  }

  /** @param instant UTC with milliseconds, as facts have it */
  async at(instant: string, contactId: string, brandId: string, by?: Moment['by']): Promise<ConsentMoment> {
    return answerOf(contactId, brandId, await consentAt(this.store.read(streamOf(contactId)), instant, by));
  }
}

function answerOf(contactId: string, brandId: string, moment: Moment): ConsentMoment {
  const { missing, facts, partlyRevoked, refusedOn, grant, revocation, ...rest } = moment;
  return {
    contactId,
    brandId,
    scope: 'brand',
    ...rest,
    missing: [...missing],
    facts: [...facts],
    partlyRevoked: [...partlyRevoked],
    refusedOn: [...refusedOn],
    ...(grant === undefined ? {} : { grant: { ...grant } }),
    ...(revocation === undefined ? {} : { revocation: { ...revocation } }),
  };
}
