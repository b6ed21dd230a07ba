import { Body, Inject, Param, Post } from '@nestjs/common';
import { streamOf } from '@parley/contracts';
import { consentAt } from '@parley/conversation/ledger';
import type { EventStore } from '@parley/event-store';
import { tokens, type Clock, type Contacts, type Ids } from '@parley/runtime';
import { CalledBy, type Caller } from '../access/caller.js';
import { RecordedRevocation } from '../answers/consent.js';
import { OwnWrites } from '../http/own-writes.js';
import { problemOf } from '../http/refusals.js';
import { Api, Route } from '../http/route.js';
import { ContactBook } from './contact-book.js';
import { ContactIdPipe } from './contact-id.js';
import { RevocationBody } from './revocation-body.js';
import { revocationOf } from './revocation-command.js';
import { answerOf } from './show-consent.js';

@Api('contacts', 'contacts')
export class RecordRevocation {
  constructor(
    private readonly book: ContactBook,
    private readonly ownWrites: OwnWrites,
    @Inject(tokens.eventStore) private readonly store: EventStore,
    @Inject(tokens.contacts) private readonly contacts: Contacts,
    @Inject(tokens.clock) private readonly clock: Clock,
    @Inject(tokens.ids) private readonly ids: Ids,
  ) {}

  @Post(':id/revocation')
  @Route({
    id: 'recordRevocation',
    scope: 'consent:write',
    summary: 'Records that the customer wants no more texts from the brand, in whatever way they said so.',
    description:
      'For every contact, also one that never had a conversation, such as an imported one. Whoever opted out already is ' +
      'answered as they stand. A consent that was given after `receivedAt` ends all the same: silence is the safe side.',
    answer: RecordedRevocation,
    refuses: [404, 422],
  })
  async record(
    @Param('id', ContactIdPipe) contactId: string,
    @Body() body: RevocationBody,
    @CalledBy() caller: Caller,
  ): Promise<RecordedRevocation> {
    const { brandId } = await this.book.find(contactId);
    const { actor, traceparent } = caller;
    const executed = await this.contacts.execute(
      { contactId, brandId },
      { at: this.clock.now(), cause: this.ids.uuid(), actor, ...(traceparent === undefined ? {} : { traceparent }) },
      revocationOf(body, caller),
    );
    if (!executed.ok) throw problemOf(executed.refusal);
    await this.ownWrites.visible(executed.facts);
    const fact = executed.facts[0];
    const moment = await consentAt(this.store.read(streamOf(contactId)), this.clock.now());
    return {
      recorded: fact !== undefined,
      ...(fact === undefined ? {} : { factId: fact.id }),
      consent: answerOf(contactId, brandId, moment),
    };
  }
}
