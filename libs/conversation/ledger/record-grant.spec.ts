import type { ConsentEvidence, PersonalEvidence } from '@parley/contracts';
import {
  aConversation,
  aRequestedReply,
  aRoutedText,
  approved,
  claimed,
  given as givenFacts,
  id,
  minutesAfter,
  noon,
  revoked,
  sent,
  stateAfter,
} from '@parley/testkit';
import type { GivenFact } from '@parley/testkit';
import type { Command } from '../commands.js';

const webForm: { record: ConsentEvidence; personal: PersonalEvidence } = {
  record: {
    seller: 'Acme Shoes Inc.',
    categories: ['marketing'],
    givenAt: minutesAfter(noon, 1),
    formId: 'footer',
    formVersion: '7',
    box: 'tickedByCustomer',
  },
  personal: { sourceUrl: 'https://acme.example/join', textShown: 'hello world', ip: '203.0.113.7' },
};
const grant = (changes: Partial<Extract<Command, { type: 'GrantConsent' }>> = {}): Command => ({
  type: 'GrantConsent',
  source: 'api',
  channel: 'web',
  ...webForm,
  ...changes,
});
const fromFile = (line: number, originalSource?: string): Command =>
  grant({
    source: 'import',
    record: {
      givenAt: '2024-05-01T00:00:00.000Z',
      import: { fileHash: 'a'.repeat(64), line, ...(originalSource === undefined ? {} : { originalSource }) },
    },
    personal: { responsible: 'Kim' },
  });
const known = aConversation('m1');
const today = minutesAfter(noon, 60);
/** A story whose commands are given an hour after noon. */
const given = (...past: readonly GivenFact[]) => {
  const story = givenFacts(...past);
  return { when: (command: Command) => story.when(command, { at: today }) };
};
const afterwards = (...commands: Command[]): GivenFact[] => {
  let past: GivenFact[] = [...known];
  for (const command of commands) {
    const facts = given(...past)
      .when(command)
      .facts();
    past = [...past, ...(facts as GivenFact[])];
  }
  return past;
};

describe('a consent with evidence', () => {
  it('is recorded whole, with the hash of the text that was shown and what it was held to', () => {
    given(...known)
      .when(grant())
      .then({
        type: 'ConsentGranted',
        data: {
          source: 'api',
          channel: 'web',
          ...webForm.record,
          method: 'webForm',
          textHash: 'b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9',
          proof: { proven: true, missing: [], standard: '2' },
        },
        personal: webForm.personal,
      });
  });

  it.each([
    ['nobody knows when', { record: { ...webForm.record, givenAt: undefined } }, ['givenAt']],
    ['the box was ticked beforehand', { record: { ...webForm.record, box: 'preTicked' } }, ['box=tickedByCustomer']],
    [
      'nothing leads to the person',
      { personal: { ...webForm.personal, ip: ' ' } },
      ['ip | sessionId | certificateIds'],
    ],
    ['there is no paper', { channel: 'paper', record: webForm.record }, ['snapshot']],
    ['nobody wrote down what was said', { channel: 'voice' }, ['evidence | wording | snapshot']],
    ['the keyword was texted elsewhere', { source: 'keyword', channel: 'sms' }, ['wording']],
    [
      'a file says so',
      { source: 'import', record: {}, personal: {} },
      ['import.originalSource', 'givenAt', 'responsible'],
    ],
  ] as const)('is unproven where %s', (_, changes, missing) => {
    const [fact] = given(...known)
      .when(grant(changes as object))
      .facts();
    expect(fact).toMatchObject({ data: { proof: { proven: false, missing } } });
  });

  it('permits marketing only where it is proven and for marketing', () => {
    const consentAfter = (...commands: Command[]) => stateAfter(afterwards(...commands)).consent;
    expect(consentAfter(grant())).toMatchObject({ status: 'granted', proven: true, coversMarketing: true });
    expect(consentAfter(fromFile(1, 'shop'))).toMatchObject({ proven: true, coversMarketing: true });
    expect(consentAfter(fromFile(1))).toMatchObject({ status: 'granted', proven: false, coversMarketing: false });
    const orders = grant({ record: { ...webForm.record, categories: ['transactional'] } });
    expect(consentAfter(orders)).toMatchObject({ proven: true, coversMarketing: false });
    expect(consentAfter(grant(), orders)).toMatchObject({ proven: true, coversMarketing: true });
    expect(consentAfter(grant(), fromFile(1))).toMatchObject({ proven: true, coversMarketing: true });
    expect(consentAfter(fromFile(1), grant())).toMatchObject({ proven: true, coversMarketing: true });
  });

  it('to one list covers no other marketing, and takes none away', () => {
    const vip = grant({ list: 'vip' });
    expect(stateAfter(afterwards(vip)).consent).toMatchObject({
      status: 'granted',
      proven: true,
      coversMarketing: false,
      lists: ['vip'],
    });
    expect(stateAfter(afterwards(grant(), vip)).consent).toMatchObject({ coversMarketing: true, lists: ['vip'] });
    const ended: GivenFact = {
      type: 'ConsentRevoked',
      data: { source: 'agent', channel: 'voice', scope: 'list', list: 'vip' },
      personal: {},
    };
    expect(stateAfter([...afterwards(vip), ended]).consent.lists).toEqual([]);
  });

  it('given again is recorded once, with other evidence beside the first', () => {
    given(...afterwards(grant()))
      .when(grant())
      .thenNothing();
    expect(
      given(...afterwards(grant()))
        .when(grant({ record: { ...webForm.record, formVersion: '8' } }))
        .facts(),
    ).toHaveLength(1);
  });

  it('of a line that was imported before changes nothing, whatever came between', () => {
    given(...afterwards(fromFile(1, 'shop'), fromFile(2, 'shop')))
      .when(fromFile(1, 'shop'))
      .thenNothing();
    given(...afterwards(fromFile(1, 'shop')), ...revoked())
      .when(fromFile(1, 'shop'))
      .thenNothing();
  });
});

describe('who opted out', () => {
  const stopped = [...aConversation('m1', { route: 'keyword', keyword: 'stop' }), ...revoked()];

  it('is brought back by no import', () => {
    given(...stopped)
      .when(fromFile(1, 'shop'))
      .thenRefused('consent-revoked');
  });

  it('is brought back by no claim without proof, and by no consent from before', () => {
    given(...stopped)
      .when(grant({ personal: {} }))
      .thenRefused('consent-revoked');
    given(...stopped)
      .when(grant({ record: { ...webForm.record, givenAt: noon } }))
      .thenRefused('consent-revoked');
  });

  it('comes back by a later wish that is proven', () => {
    const state = stateAfter([
      ...stopped,
      ...given(...stopped)
        .when(grant())
        .facts()
        .map((fact) => ({ ...fact, at: today }) as GivenFact),
    ]);
    expect(state.consent).toMatchObject({ status: 'granted', suppressed: false, proven: true });
  });

  const byText = (name: string): Command =>
    grant({ source: 'agent', channel: 'sms', messageId: id(name), record: { method: 'keyword' }, personal: {} });
  const start = (name: string, minutes: number) =>
    aRoutedText(name, { route: 'keyword', keyword: 'start' }, minutesAfter(noon, minutes));
  const stop = (name: string, minutes: number) =>
    aRoutedText(name, { route: 'keyword', keyword: 'stop' }, minutesAfter(noon, minutes));

  it.each([
    ['the STOP itself', 'm1', []],
    ['a text that is nowhere in the stream', 'm9', []],
    ['a text that says something else', 'm2', aRoutedText('m2', {}, minutesAfter(noon, 2))],
    ['a START that a STOP has overtaken', 'm2', [...start('m2', 2), ...stop('m3', 3)]],
  ] as const)('is not brought back by %s, handed in as proof', (_, name, then) => {
    given(...stopped, ...then)
      .when(byText(name))
      .thenRefused('consent-revoked');
  });

  it('is brought back by a START of their own that is handed in as proof', () => {
    const [fact] = given(...stopped, ...start('m2', 2))
      .when(byText('m2'))
      .facts();
    expect(fact).toMatchObject({ data: { messageId: id('m2'), proof: { proven: true, missing: [] } } });
  });

  const prompted = (answerId: string): Command =>
    grant({
      channel: 'sms',
      record: {
        method: 'keyword',
        doubleOptIn: {
          promptId: id('p'),
          promptedAt: minutesAfter(noon, 4),
          answerId,
          answeredAt: minutesAfter(noon, 5),
        },
      },
      personal: {},
    });
  const askedOn = (minutes: number): GivenFact[] => [
    ...aRequestedReply('p', { author: 'system', category: 'transactional', automatic: 'doubleOptInPrompt' }),
    ...approved('p'),
    ...claimed('p', 1, minutesAfter(noon, minutes)),
    ...sent('p'),
  ];

  it('is not brought back by a double opt-in that the stream does not know', () => {
    given(...stopped)
      .when(prompted(id('m9')))
      .thenRefused('consent-revoked');
    given(...stopped, ...start('m2', 5))
      .when(prompted(id('m2')))
      .thenRefused('consent-revoked');
    given(...stopped, ...start('m2', 5), ...askedOn(6))
      .when(prompted(id('m2')))
      .thenRefused('consent-revoked');
    expect(
      given(...stopped, ...askedOn(4), ...start('m2', 5))
        .when(prompted(id('m2')))
        .facts(),
    ).toMatchObject([{ data: { proof: { proven: true } } }]);
  });

  it('is not brought back by a consent from between two STOPs', () => {
    given(...stopped, ...stop('m2', 10))
      .when(grant({ record: { ...webForm.record, givenAt: minutesAfter(noon, 5) } }))
      .thenRefused('consent-revoked');
  });
});

it('a consent is given today or before, and never tomorrow', () => {
  const tomorrow = grant({ record: { ...webForm.record, givenAt: minutesAfter(today, 1) } });
  given(...known)
    .when(tomorrow)
    .thenRefused('instant-in-the-future');
  given(...aConversation('m1', { route: 'keyword', keyword: 'stop' }), ...revoked())
    .when(tomorrow)
    .thenRefused('instant-in-the-future');
});

it('an id that the stream does not know proves no first consent either', () => {
  const [fact] = given(...known)
    .when(grant({ channel: 'sms', messageId: id('m9'), record: { method: 'keyword' }, personal: {} }))
    .facts();
  expect(fact).toMatchObject({ data: { proof: { proven: false, missing: expect.arrayContaining(['givenAt']) } } });
});

it('the export of a dossier is recorded for whoever is known', () => {
  const hashes = { head: 'a'.repeat(64), streamHash: 'b'.repeat(64) };
  const exported = { format: 'json' as const, ...hashes, upToRevision: 3, facts: 4 };
  given(...known)
    .when({ type: 'RecordDossierExport', ...exported })
    .then({ type: 'DossierExported', data: exported });
  given()
    .when({ type: 'RecordDossierExport', ...exported })
    .thenRefused('contact-not-found');
});
