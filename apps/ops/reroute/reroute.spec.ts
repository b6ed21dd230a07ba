import type { RecordedFact } from '@parley/contracts';
import type { IntentClassifier, IntentGuess } from '@parley/conversation/routing';
import type { EventStore } from '@parley/event-store';
import { aText, aVerdict, id, minutesAfter, noon, senderId } from '@parley/testkit';
import { ContactRig } from '@parley/testkit/reactors';
import type { ChosenClassifier } from './choose-classifier.js';
import { reportTable } from './report-table.js';
import { reroute, type RerouteOptions } from './reroute.js';

const guess = (agent: number, matter: string, unclear = 'vague'): IntentGuess => ({
  agent,
  matters: [{ label: matter, share: 0.9 }],
  unclear: { label: unclear, share: 1 },
});

/** Says of each text what it was told to; an agent is needed from a half on. */
const scripted = (version: string, guesses: Readonly<Record<string, IntentGuess>>): ChosenClassifier => {
  const classifier: IntentClassifier = {
    id: 'spec',
    version,
    thresholds: { agentFrom: 0.5, intentFrom: 0.5 },
    classify: (text) => guesses[text] ?? guess(0.9, 'order_status'),
  };
  return { asked: version, of: async () => classifier };
};

const oldSays = {
  'my lace snapped': guess(0.3, 'item_problem'),
  'the box came wet': guess(0.4, 'delivery_issue'),
  'so how goes it': guess(0.6, 'complaint'),
};
const nextSays = {
  'my lace snapped': guess(0.95, 'item_problem'),
  'the box came wet': guess(0.7, 'item_problem'),
  'so how goes it': guess(0.2, 'complaint', 'chitchat'),
  'parcel where': guess(0.9, 'delivery_issue'),
};
const old = scripted('old', oldSays);
const next = scripted('next', nextSays);

let rig: ContactRig;
beforeEach(() => {
  rig = new ContactRig();
});
afterEach(() => rig.close());

let minutes = 0;
const received = async (text: string, verdict: Parameters<typeof aVerdict>[0] = {}) => {
  minutes += 1;
  const at = minutesAfter(noon, minutes);
  await rig.contacts.execute(
    rig.contact,
    { at, cause: `c${minutes}`, actor: { kind: 'customer' } },
    { type: 'ReceiveMessage', senderId, message: aText(text, { text, acceptedAt: at }), verdict: aVerdict(verdict) },
  );
};
const correct = (text: string, intent: string) =>
  rig.contacts.execute(
    rig.contact,
    { at: minutesAfter(noon, 999), cause: `fix ${text}`, actor: { kind: 'agent', id: 'ann' } },
    { type: 'CorrectIntent', senderId, messageId: id(text), intent },
  );
const run = (options: Partial<RerouteOptions> = {}) =>
  reroute(rig.store, rig.senders, {
    classifier: next,
    against: old,
    from: noon,
    to: minutesAfter(noon, 500),
    texts: false,
    ...options,
  });

describe('texts of a day, by another classifier', () => {
  beforeEach(async () => {
    minutes = 0;
    await received('my lace snapped');
    await received('the box came wet');
    await received('so how goes it');
    await received('parcel where');
    await received('where is it now');
    await received('STOP', { route: 'keyword', keyword: 'stop' });
  });

  it('are counted by what both make of them; a keyword is nobody’s opinion', async () => {
    const { report } = await run();
    expect(report).toMatchObject({
      texts: 5,
      settledBefore: 1,
      routes: { agent: { agent: 2, clarify: 1, none: 0 }, clarify: { agent: 2, clarify: 0, none: 0 } },
      sameRoute: 0.4,
      sameRouteAndIntent: 0.2,
      clarifyRate: { against: 0.4, classifier: 0.2 },
      tickets: { avoided: 1, added: 2 },
      relabelled: [{ against: 'order_status', classifier: 'delivery_issue', texts: 1 }],
      classifier: { asked: 'next', versions: ['next'] },
    });
  });

  it('that would go elsewhere are shown, furthest apart first, by id and not by what was written', async () => {
    const { flips } = await run();
    expect(flips.map(({ messageId, gap }) => [messageId, gap])).toEqual([
      [id('my lace snapped'), 0.65],
      [id('so how goes it'), 0.4],
      [id('the box came wet'), 0.3],
    ]);
    expect(flips[0]).toMatchObject({
      against: { route: 'clarify', intent: 'vague', agent: 0.3 },
      classifier: { route: 'agent', intent: 'item_problem', agent: 0.95 },
    });
    expect(JSON.stringify(await run())).not.toMatch(/lace|box|parcel/);
    expect((await run({ texts: true })).flips[0]).toMatchObject({ text: 'my lace snapped' });
  });

  it('say which of the thresholds led them apart', async () => {
    const thanks = (agent: number, share: number) => ({
      ...guess(agent, 'complaint'),
      unclear: { label: 'ack', share },
    });
    minutes = 10;
    await received('k cool');
    await received('wow ok then');
    const { flips, report } = await run({
      against: scripted('old', { ...nextSays, 'k cool': thanks(0.01, 0.7), 'wow ok then': thanks(0.2, 0.9) }),
      classifier: scripted('next', { ...nextSays, 'k cool': thanks(0.01, 0.5), 'wow ok then': thanks(0.05, 0.9) }),
    });
    expect(flips.map(({ messageId, by }) => [messageId, by])).toEqual([
      [id('wow ok then'), ['silentBelow']],
      [id('k cool'), ['thanksFrom']],
    ]);
    expect(reportTable(report, flips, 2).join('\n')).toMatch(
      /clarify ack 0\.20 → none ack 0\.05 {2}by silentBelow 0\.1\n.*none ack 0\.01, thanks 0\.70 → clarify ack 0\.01, thanks 0\.50 {2}by thanksFrom 0\.6$/,
    );
  });

  it('cost what the brand says, by the mean of both chances', async () => {
    const { report } = await run();
    // Of old: (0.625 + 0.55) · 3 asked back, and tickets of 0.6, 0.1 and 0.1 that nobody needed.
    expect(report.expectedCost.against).toBeCloseTo(1.175 * 3 + 0.8, 3);
    expect(report.expectedCost.classifier).toBeCloseTo(0.375 + 0.45 + 0.4 * 3 + 0.2, 3);
    await rig.close();
    rig = new ContactRig({ brand: { routing: { costs: { wrongClarify: 1, wrongTicket: 3 } } } });
    minutes = 0;
    await received('the box came wet');
    // Three times a wrong question: an agent only from 0.75 on.
    expect((await run()).report).toMatchObject({ tickets: { added: 0 } });
  });

  it('that a person corrected tell who was right, whenever that was said', async () => {
    await correct('my lace snapped', 'item_problem');
    await correct('so how goes it', 'chitchat');
    await correct('the box came wet', 'delivery_issue');
    const { corrected } = (await run()).report;
    expect(corrected).toEqual({
      texts: 3,
      routeRight: { against: 0, classifier: 1 },
      intentRight: { against: 0, classifier: 0.6667 },
      ticketsMissed: { against: 2, classifier: 0 },
      cost: { against: 7, classifier: 0 },
      mcnemar: { route: 0.25, intent: 0.5 },
    });
  });

  it('count only from the first instant on and before the last, and of the brand', async () => {
    const { report } = await run({ from: minutesAfter(noon, 2), to: minutesAfter(noon, 4) });
    expect(report.texts).toBe(2);
    expect((await run({ brandId: 'boreal' })).report.texts).toBe(0);
    expect((await run({ classifier: { ...next, brandId: 'boreal' } })).report).toMatchObject({
      texts: 0,
      brand: 'boreal',
    });
  });

  it.each<[string, Partial<RerouteOptions>]>([
    ['two brands', { classifier: { ...next, brandId: 'acme' }, against: { ...old, brandId: 'boreal' } }],
    ['another brand than is asked about', { classifier: { ...next, brandId: 'boreal' }, brandId: 'acme' }],
  ])('are not routed by the models of %s', async (_, options) => {
    await expect(run(options)).rejects.toThrow('of one brand');
  });

  it('give the same report each time, and leave no trace', async () => {
    const before = await rig.store.head();
    const told: number[] = [];
    const first = await run({ onProgress: (share) => told.push(share) });
    expect(await run()).toEqual(first);
    expect(reportTable(first.report, first.flips, 2).join('\n')).toMatchInlineSnapshot(`
      "5 texts from 2026-11-20T17:00:00.000Z to 2026-11-21T01:20:00.000Z, and 1 that no classifier decides
      classifier next against old

      against \\ classifier         agent   clarify      none
      agent                            2         1         0
      clarify                          2         0         0
      none                             0         0         0

        40.00 % go the same way, 20.00 % with the same intent
        1 tickets avoided, 2 added

                                                     against  classifier
        asked back                                   40.00 %     20.00 %
        expected cost                                  4.325       2.225
        no text of them was corrected by a person

      labelled otherwise
             1  order_status → delivery_issue

      routed otherwise, furthest apart first (2 of 3)
        0.6500  52d84c75-068b-5796-89b7-e290e0bc8fd4  2026-11-20T17:01:00.000Z  clarify vague 0.30 → agent item_problem 0.95  by agentFrom 0.5
        0.4000  aba33438-970d-532b-9bf9-af5e6f9eebfe  2026-11-20T17:03:00.000Z  agent complaint 0.60 → clarify chitchat 0.20  by agentFrom 0.5"
    `);
    expect(await rig.store.head()).toBe(before);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.length).toBeGreaterThan(5);
  });

  it('that something else decided then move no ticket now: they are counted apart, and shown with the reason', async () => {
    const before = (await run()).report;
    expect(before.decidedOtherwise).toEqual({ texts: 0, because: {} });
    // A ticket is open, so the unclear text joined it.
    await received('my lace snapped 2', { route: 'clarify', intent: 'vague' });
    await correct('my lace snapped 2', 'item_problem');
    const [ours, theirs] = [
      scripted('next', { ...nextSays, 'my lace snapped 2': guess(0.1, 'x') }),
      scripted('old', { ...oldSays, 'my lace snapped 2': guess(0.9, 'item_problem') }),
    ];
    const { report, flips } = await run({ classifier: ours, against: theirs });
    expect(report).toEqual({ ...before, decidedOtherwise: { texts: 1, because: { 'open-ticket': 1 } } });
    const flip = flips.find(({ messageId }) => messageId === id('my lace snapped 2'));
    expect(flip).toMatchObject({ because: 'open-ticket', corrected: 'item_problem' });
    expect(reportTable(report, flips, 2).join('\n')).toContain('1 that something else decided (1 open-ticket)');
  });
});

it('texts of which nothing is left, since their customer was erased, are left out', async () => {
  minutes = 0;
  await received('my lace snapped');
  const erased: Pick<EventStore, 'readAll'> = {
    async *readAll(...asked) {
      for await (const { personal: _, ...fact } of rig.store.readAll(...asked)) yield fact as RecordedFact;
    },
  };
  const options = { classifier: next, against: old, from: noon, to: minutesAfter(noon, 500), texts: true };
  const { report, flips } = await reroute(erased, rig.senders, options);
  expect(report).toMatchObject({ texts: 0, sameRoute: 0, expectedCost: { against: 0, classifier: 0 } });
  expect(flips).toEqual([]);
});
