import type { FactBody, RecordedFact } from '@parley/contracts';
import { aConversation, aRoutedText, id, minutesAfter, noon, revoked, senderId } from '@parley/testkit';
import { histories } from '@parley/testkit/read-models';
import fc from 'fast-check';
import { evolveConsent } from '../consent/evolve-consent.js';
import { initialState } from '../state.js';
import { consentAt } from './consent-at.js';

type Told = FactBody & { readonly at: string; readonly recordedAt?: string };

/** A stream of the given facts, recorded when they were decided unless the story says otherwise. */
function recorded(facts: readonly Told[]): RecordedFact[] {
  return facts.map(
    (fact, revision) =>
      ({
        ...fact,
        id: id(`fact-${revision}`),
        revision,
        recordedAt: fact.recordedAt ?? fact.at,
        cause: 'spec',
        actor: { kind: 'customer' },
      }) as unknown as RecordedFact,
  );
}

async function* stream(facts: readonly RecordedFact[]): AsyncGenerator<RecordedFact> {
  yield* facts;
}

const at = (minutes: number) => minutesAfter(noon, minutes);
const granted = (minutes: number, data: object = {}): Told =>
  ({
    type: 'ConsentGranted',
    at: at(minutes),
    data: { source: 'api', channel: 'web', ...data },
    personal: {},
  }) as Told;

describe('the ledger', () => {
  const facts = recorded([
    ...aConversation('m1', {}, noon),
    granted(10, { program: 'news', proof: { proven: true, missing: [], standard: '1' } }),
    ...aRoutedText('m2', { route: 'keyword', keyword: 'stop' }, at(20)),
    ...revoked(at(21)),
    ...aRoutedText('m3', { route: 'keyword', keyword: 'start' }, at(30)),
    granted(31, { source: 'keyword', channel: 'sms', messageId: id('m3') }),
  ]);
  const asked = (minutes: number) => consentAt(stream(facts), at(minutes));

  it('knew of nobody before the first fact', async () => {
    const before = await asked(-1);
    expect(before).toMatchObject({ status: 'none', suppressed: false, coversMarketing: false, facts: [] });
    expect(before).not.toHaveProperty('lastFact');
    expect(before).not.toHaveProperty('proven');
  });

  it('names the consent that stood, what it says of itself, and the fact behind it', async () => {
    expect(await asked(19)).toMatchObject({
      status: 'granted',
      since: at(10),
      proven: true,
      coversMarketing: true,
      grant: { program: 'news' },
      decidedBy: { type: 'ConsentGranted', revision: 4, at: at(10), recordedAt: at(10) },
      lastFact: { revision: 4 },
    });
  });

  it('silences from the routed STOP on, with the proof that follows beside it', async () => {
    const silenced = { status: 'revoked', since: at(20), suppressed: true, coversMarketing: false };
    const suppressedBy = { type: 'MessageRouted', revision: 6 };
    expect(await asked(20)).toMatchObject({ ...silenced, suppressedBy, decidedBy: suppressedBy });
    const later = await asked(25);
    expect(later).toMatchObject({ ...silenced, suppressedBy, decidedBy: suppressedBy });
    expect(later.revocation).toEqual({ source: 'agent', channel: 'voice', scope: 'brand' });
    expect(later.facts.map(({ type }) => type)).toEqual(['ConsentGranted', 'MessageRouted', 'ConsentRevoked']);
  });

  it.each([
    ['purchase', '2028-11-20T17:00:00.000Z'],
    ['inquiry', '2027-05-20T17:00:00.000Z'],
  ] as const)('lets what a %s implied cover marketing until it lapses', async (by, lapse) => {
    const implying = recorded([
      ...aConversation('m1', {}, noon),
      granted(10, { implied: { by, at: noon }, proof: { proven: true, missing: [], standard: '1' } }),
    ]);
    const covers = async (instant: string) => (await consentAt(stream(implying), instant)).coversMarketing;
    expect(await covers(minutesAfter(lapse, -1))).toBe(true);
    expect(await covers(lapse)).toBe(false);
  });

  it.each([
    ['a doubt', aRoutedText('m2', { possibleRevocation: true }, at(20)), { possiblyRevoked: true }],
    ['a wrong number', aRoutedText('m2', { route: 'agent', intent: 'wrong_number' }, at(20)), { wrongNumber: true }],
    [
      'a revocation of marketing alone',
      [{ ...revoked(at(20))[0]!, data: { source: 'agent', channel: 'voice', scope: 'list' } }],
      { partlyRevoked: ['marketing'] },
    ],
    [
      // Where a revocation of one kind reaches all, as in the United States, no marketing may follow either.
      'a revocation of anything else alone',
      [
        {
          ...revoked(at(20))[0]!,
          data: { source: 'agent', channel: 'voice', scope: 'list', categories: ['transactional'] },
        },
      ],
      { partlyRevoked: ['transactional'] },
    ],
  ])('says of %s what a verdict would say', async (_, then, says) => {
    const story = recorded([...aConversation('m1', {}, noon), granted(10), ...(then as Told[])]);
    const before = { coversMarketing: true, wrongNumber: false, possiblyRevoked: false, partlyRevoked: [] };
    expect(await consentAt(stream(story), at(19))).toMatchObject(before);
    expect(await consentAt(stream(story), at(20))).toMatchObject({
      status: 'granted',
      coversMarketing: false,
      ...says,
    });
  });

  it('names the sender codes on which the carrier refuses the number', async () => {
    const refused = {
      ...revoked(at(20))[0]!,
      senderId,
      data: { source: 'carrier', channel: 'carrier', scope: 'brand' },
    };
    const start = aRoutedText('m3', { route: 'keyword', keyword: 'start' }, at(30));
    const elsewhere = { ...granted(31, { source: 'keyword', channel: 'sms' }), senderId: 'tollfree' };
    const story = recorded([...aConversation('m1', {}, noon), refused as Told, ...start, elsewhere as Told]);
    expect(await consentAt(stream(story), at(19))).toMatchObject({ refusedOn: [] });
    expect(await consentAt(stream(story), at(40))).toMatchObject({ status: 'granted', refusedOn: [senderId] });
  });

  it('lifts the silence with the START that was granted, and not before', async () => {
    expect(await asked(30)).toMatchObject({ status: 'revoked', suppressed: true });
    const after = await asked(31);
    expect(after).toMatchObject({ status: 'granted', since: at(31), suppressed: false, coversMarketing: true });
    expect(after).not.toHaveProperty('suppressedBy');
  });

  it('says what an unproven consent lacks', async () => {
    const bare = recorded([
      ...aConversation('m1'),
      granted(1, { source: 'import', proof: { proven: false, missing: ['givenAt'], standard: '1' } }),
    ]);
    expect(await consentAt(stream(bare), at(2))).toMatchObject({
      status: 'granted',
      proven: false,
      missing: ['givenAt'],
      coversMarketing: false,
    });
  });

  it('takes a START for as old as its text, however late it was routed', async () => {
    const start = aRoutedText('m2', { route: 'keyword', keyword: 'start' }, at(1));
    const part = { source: 'agent', channel: 'voice', scope: 'list', receivedAt: at(15) };
    const late = recorded([
      ...aConversation('m1'),
      { ...revoked(at(20))[0]!, data: part } as Told,
      ...start.map((fact) => ({ ...fact, at: at(30) })),
      granted(31, { source: 'keyword', channel: 'sms', messageId: id('m2') }),
    ]);
    expect(await consentAt(stream(late), at(32))).toMatchObject({ status: 'granted', partlyRevoked: ['marketing'] });
  });

  it('keeps wishes about one list apart', async () => {
    const listed = recorded([
      ...aConversation('m1'),
      granted(1, { list: 'news' }),
      { ...revoked(at(2))[0]!, data: { source: 'api', channel: 'web', scope: 'list', list: 'news' } } as Told,
    ]);
    expect(await consentAt(stream(listed), at(3))).toMatchObject({
      status: 'granted',
      suppressed: false,
      lists: { news: { status: 'revoked' } },
    });
  });

  it('answers what was known then, or what held then as it turned out', async () => {
    // Decided at minute 5 and recorded at minute 9: the store was out of reach.
    const late = recorded([
      ...aConversation('m1', {}, noon),
      ...aRoutedText('m2', { route: 'keyword', keyword: 'stop' }, at(5)).map((fact) => ({
        ...fact,
        recordedAt: at(9),
      })),
    ]);
    const known = (by: 'recorded' | 'decided') => consentAt(stream(late), at(6), by);
    expect(await known('recorded')).toMatchObject({ by: 'recorded', suppressed: false });
    expect(await known('decided')).toMatchObject({
      by: 'decided',
      suppressed: true,
      suppressedBy: { at: at(5), recordedAt: at(9) },
    });
  });

  it('takes the order of the stream before any clock: what stands before a fact that counts, counts', async () => {
    const skewed = recorded([
      ...aConversation('m1', {}, noon),
      ...aRoutedText('m2', { route: 'keyword', keyword: 'stop' }, at(5)).map((fact) => ({
        ...fact,
        recordedAt: at(7),
      })),
      { ...revoked(at(5))[0]!, recordedAt: at(6) } as Told,
    ]);
    expect(await consentAt(stream(skewed), at(6))).toMatchObject({ suppressed: true, lastFact: { revision: 6 } });
  });
});

describe('whatever happened', () => {
  const seed = Number(process.env['PARLEY_TEST_SEED'] ?? 20_261_121);

  it(`the answer at any instant is that of the facts recorded up to then (seed ${seed})`, async () => {
    await fc.assert(
      fc.asyncProperty(histories, fc.nat(70), fc.array(fc.nat(3), { minLength: 60 }), async (history, pick, gaps) => {
        let clock = 0;
        const facts = history
          .filter(({ contactId }) => contactId.startsWith('a'))
          .map((fact, revision) => ({ ...fact, revision, recordedAt: at((clock += gaps[revision % gaps.length]!)) }));
        const instant = facts[pick % (facts.length + 1)]?.recordedAt ?? at(-1);
        const upTo = facts.filter(({ recordedAt }) => recordedAt <= instant);
        const answer = await consentAt(stream(facts), instant);
        expect(answer).toEqual(await consentAt(stream(upTo), instant));
        const folded = upTo.reduce((consent, one) => evolveConsent(consent, one), initialState.consent);
        expect([answer.status, answer.suppressed, answer.since, answer.proven, answer.blocked]).toEqual([
          folded.status,
          folded.suppressed,
          folded.since,
          folded.proven,
          folded.blocked,
        ]);
        expect(answer.lastFact?.revision).toBe(upTo.at(-1)?.revision);
        if (answer.decidedBy) expect(upTo[answer.decidedBy.revision]!.id).toBe(answer.decidedBy.factId);
      }),
      { seed, numRuns: 400 },
    );
  });
});
