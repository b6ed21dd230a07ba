import { Body, Inject, Param, Post } from '@nestjs/common';
import { streamOf, type ConsentEvidence, type FactData, type PersonalEvidence } from '@parley/contracts';
import type { Command } from '@parley/conversation';
import { consentAt } from '@parley/conversation/ledger';
import type { EventStore } from '@parley/event-store';
import { tokens, type Clock, type Contacts, type Ids } from '@parley/runtime';
import { CalledBy, type Caller } from '../access/caller.js';
import { RecordedConsent } from '../answers/consent.js';
import { OwnWrites } from '../http/own-writes.js';
import { problemOf } from '../http/refusals.js';
import { Api, Route } from '../http/route.js';
import { ConsentBody } from './consent-body.js';
import { ContactBook } from './contact-book.js';
import { ContactIdPipe } from './contact-id.js';
import { answerOf } from './show-consent.js';

type GrantConsent = Extract<Command, { type: 'GrantConsent' }>;

@Api('contacts', 'contacts')
export class RecordConsent {
  constructor(
    private readonly book: ContactBook,
    private readonly ownWrites: OwnWrites,
    @Inject(tokens.eventStore) private readonly store: EventStore,
    @Inject(tokens.contacts) private readonly contacts: Contacts,
    @Inject(tokens.clock) private readonly clock: Clock,
    @Inject(tokens.ids) private readonly ids: Ids,
  ) {}

  @Post(':id/consent')
  @Route({
    id: 'recordConsent',
    scope: 'consent:write',
    summary: 'Records that the customer agreed to be texted, with what proves it.',
    description:
      'What is missing for a proof is said in the answer; an unproven consent permits no marketing. ' +
      'Who opted out comes back only by a later consent that is proven. The same consent is recorded once.',
    answer: RecordedConsent,
    refuses: [404, 409, 422],
  })
  async record(
    @Param('id', ContactIdPipe) contactId: string,
    @Body() body: ConsentBody,
    @CalledBy() { actor, traceparent }: Caller,
  ): Promise<RecordedConsent> {
    const { brandId } = await this.book.find(contactId);
    const command = commandOf(body, actor.kind === 'agent' ? 'agent' : 'api');
    const at = this.clock.now();
    const executed = await this.contacts.execute(
      { contactId, brandId },
      { at, cause: this.ids.uuid(), actor, ...(traceparent === undefined ? {} : { traceparent }) },
      command,
    );
    if (!executed.ok) throw problemOf(executed.refusal);
    await this.ownWrites.visible(executed.facts);
    const fact = executed.facts[0];
    const moment = await consentAt(this.store.read(streamOf(contactId)), this.clock.now());
    // What is not recorded again says what the consent before it said.
    const given = fact ? (fact.data as FactData<'ConsentGranted'>) : moment.grant;
    const { proven, missing } = given?.proof ?? { proven: false, missing: [] };
    return {
      recorded: fact !== undefined,
      ...(fact === undefined ? {} : { factId: fact.id }),
      proven,
      missing,
      consent: answerOf(contactId, brandId, moment),
    };
  }
}

/** Instants in one spelling: the facts know UTC with milliseconds, and no other. */
const utc = (instant: string): string => new Date(instant).toISOString();

export function commandOf(body: ConsentBody, source: 'agent' | 'api'): GrantConsent {
  const { channel, list, messageId, language, ...fields } = body;
  const { textShown, sourceUrl, ip, userAgent, sessionId, certificateIds, wording, evidence, ...rest } = fields;
  const { givenAt, doubleOptIn, implied } = rest;
  return {
    type: 'GrantConsent',
    source,
    channel,
    ...known({ list, messageId, language }),
    record: known<ConsentEvidence>({
      ...rest,
      givenAt: givenAt === undefined ? undefined : utc(givenAt),
      ageGate: rest.ageGate && { ...rest.ageGate },
      implied: implied && { by: implied.by, at: utc(implied.at) },
      doubleOptIn: doubleOptIn && {
        ...doubleOptIn,
        promptedAt: utc(doubleOptIn.promptedAt),
        answeredAt: utc(doubleOptIn.answeredAt),
      },
    }),
    personal: known<PersonalEvidence>({
      textShown,
      sourceUrl,
      ip,
      userAgent,
      sessionId,
      certificateIds,
      wording,
      evidence,
    }),
  };
}

function known<T extends object>(fields: { [Name in keyof T]: T[Name] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
