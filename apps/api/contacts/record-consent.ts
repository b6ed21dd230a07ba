import { Body, Param, Post } from '@nestjs/common';
import type { ConsentEvidence, FactData, PersonalEvidence } from '@parley/contracts';
import type { Command } from '@parley/conversation';
import { CalledBy, type Caller } from '../access/caller.js';
import { RecordedConsent } from '../answers/consent.js';
import { Api, Route } from '../http/route.js';
import { ConsentBody } from './consent-body.js';
import { ConsentMoments } from './consent-moments.js';
import { ContactCommands } from './contact-commands.js';
import { ContactIdPipe } from './contact-id.js';

type GrantConsent = Extract<Command, { type: 'GrantConsent' }>;

@Api('contacts', 'contacts')
export class RecordConsent {
  constructor(
    private readonly commands: ContactCommands,
    private readonly moments: ConsentMoments,
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
    @CalledBy() caller: Caller,
  ): Promise<RecordedConsent> {
    const command = commandOf(body, caller.actor.kind === 'agent' ? 'agent' : 'api');
    const { brandId, facts } = await this.commands.carryOut(contactId, command, caller);
    const fact = facts[0];
    const consent = await this.moments.now(contactId, brandId);
    // What is not recorded again says what the consent before it said.
    const given = fact
      ? (fact.data as FactData<'ConsentGranted'>)
      : (consent.grant as FactData<'ConsentGranted'> | undefined);
    const { proven, missing } = given?.proof ?? { proven: false, missing: [] };
    return {
      recorded: fact !== undefined,
      ...(fact === undefined ? {} : { factId: fact.id }),
      proven,
      missing,
      consent,
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
