import type { RecordedFact } from '@parley/contracts';
import type { DatedFact } from '@parley/conversation';
import type { TakenText } from '../carriers/index.js';
import type { DeskDelivery } from '../desk/index.js';
import {
  aConversation,
  approved,
  aRequestedReply,
  aRoutedText,
  aTicket,
  claimed,
  id,
  minutesAfter,
  noon,
  senderId,
  sent,
} from '../facts.js';
import { night, verdict } from '../../conversation/judgement/testing/a-case.js';
import * as checks from './checks.js';
import { readHistory } from './history.js';
import type { PlannedText } from './town.js';

const { namedIn, secondsToConfirmation, ...ofEvidence } = checks;
const contactId = 'a2'.repeat(13);

interface Planted {
  readonly facts?: readonly DatedFact[];
  readonly stream?: string;
  readonly accepted?: readonly string[];
  readonly answered?: readonly string[];
  /** Names of replies; one that begins with `late` was taken minutes after everything else. */
  readonly atCarrier?: readonly string[];
  readonly atDesk?: readonly string[];
}

/** One contact with two texts, both in a ticket at the desk, and one reply that was sent: nothing is wrong with it. */
const good: Required<Planted> = {
  facts: [
    ...aConversation('m1'),
    ...aTicket('m1'),
    ...aRoutedText('m2'),
    ...aTicket('m2'),
    ...aRequestedReply('r1'),
    ...approved('r1'),
    ...claimed('r1'),
    ...sent('r1'),
  ],
  stream: `contact-${contactId}`,
  accepted: ['m1', 'm2'],
  answered: ['r1'],
  atCarrier: ['r1'],
  atDesk: ['m1', 'm2'],
};

async function evidenceOf(planted: Planted): Promise<checks.Evidence> {
  const { facts, stream, accepted, answered, atCarrier, atDesk } = { ...good, ...planted };
  const recorded = facts.map((fact, revision) => ({ ...fact, contactId, stream, revision, recordedAt: fact.at }));
  const readAll = async function* () {
    yield* recorded as unknown as RecordedFact[];
  };
  return {
    history: await readHistory({ readAll }),
    poured: {
      accepted: accepted.map((sid) => ({ sid }) as PlannedText),
      redelivered: 0,
      refused: 0,
      replies: new Map(answered.map((name) => [name, id(name)])),
    },
    atCarrier: atCarrier.map((name) => {
      const at = name.startsWith('late') ? minutesAfter(noon, 9) : noon;
      return { replyId: id(name.replace('late ', '')), at } as TakenText;
    }),
    atDesk: atDesk.map((name) => ({ body: { ticketId: 't', messageId: id(name) } }) as unknown as DeskDelivery),
  };
}

async function answersOf(planted: Planted): Promise<Record<string, string[]>> {
  const evidence = await evidenceOf(planted);
  const answers = Object.entries(ofEvidence).map(([name, check]) => [name, check(evidence)] as const);
  return Object.fromEntries(answers.filter(([, found]) => found.length > 0));
}

const stop = aRoutedText('m3', { route: 'keyword', keyword: 'stop' });
const withStop = { facts: [...good.facts, ...stop], accepted: [...good.accepted, 'm3'] };
const aReply = (name: string) => [...aRequestedReply(name), ...approved(name), ...claimed(name), ...sent(name)];
const aConfirmation = (name: string) =>
  aRequestedReply(name, {
    author: 'system',
    category: 'compliance_ack',
    automatic: 'stopConfirmation',
    answers: id('m3'),
  });

/** An approval that would have been a hold: it was night, and the basis says so. */
const { basis } = verdict({ now: night });
const { rules, ruleset } = verdict({});
const forged: DatedFact = {
  type: 'ReplyApproved',
  senderId,
  at: noon,
  data: { replyId: id('r2'), rules: [...rules], ruleset, basis },
};

it('finds nothing where nothing is wrong', async () => {
  expect(await answersOf({})).toEqual({});
  expect(await answersOf(withStop)).toEqual({});
});

it.each<[keyof typeof ofEvidence, string[], Planted]>([
  ['lost', ['m9'], { accepted: ['m1', 'm2', 'm9'] }],
  ['invented', ['m2'], { accepted: ['m1'] }],
  ['invented', ['m2'], { facts: [...good.facts, ...aRoutedText('m2')] }],
  [
    'handedOverAfterStop',
    [id('r2'), id('r2')],
    { ...withStop, facts: [...withStop.facts, ...aReply('r2')], atCarrier: ['r1', 'late r2'] },
  ],
  ['handedOverAfterStop', [id('r1')], { ...withStop, atCarrier: ['late r1'] }],
  ['neverClaimed', [id('r9')], { atCarrier: ['r1', 'r9'] }],
  [
    'confirmedTwice',
    [contactId],
    { ...withStop, facts: [...withStop.facts, ...aConfirmation('c1'), ...aConfirmation('c2')] },
  ],
  ['verdictsThatDoNotFollow', [id('r2')], { facts: [...good.facts, ...aRequestedReply('r2'), forged] }],
  [
    'sentWithoutApproval',
    [id('r2')],
    { facts: [...good.facts, ...aRequestedReply('r2'), ...claimed('r2'), ...sent('r2')], atCarrier: ['r1', 'r2'] },
  ],
  ['takenTwice', [id('r1')], { atCarrier: ['r1', 'r1'] }],
  ['repliesWithoutEnd', [id('r9')], { answered: ['r1', 'r9'] }],
  ['repliesWithoutEnd', [id('r2')], { facts: [...good.facts, ...aRequestedReply('r2')], answered: ['r1', 'r2'] }],
  ['storedOutOfOrder', ['m2'], { accepted: ['m2', 'm1'] }],
  ['deskOutOfOrder', [id('m1')], { atDesk: ['m2', 'm1'] }],
  ['deskOutOfOrder', [id('m2')], { atDesk: ['m1', 'm2', 'm2'] }],
  ['textsWithoutEnd', [id('m4')], { facts: [...good.facts, ...aRoutedText('m4')], accepted: ['m1', 'm2', 'm4'] }],
  ['textsWithoutEnd', [id('m1')], { facts: [...good.facts.slice(0, 4), ...good.facts.slice(5)], atDesk: ['m2'] }],
  ['ticketsThatReachedNobody', [id('m2')], { atDesk: ['m1'] }],
  ['streamsThatName', good.facts.map(() => 'contact-14155550123'), { stream: 'contact-14155550123' }],
])('%s finds %j', async (name, found, planted) => {
  expect((await answersOf(planted))[name]).toEqual(found);
});

it('finds the names of the town in what was written', () => {
  expect(namedIn('{"level":"info","msg":"stopped"}')).toEqual([]);
  expect(namedIn('to +14155550007: About your text SM1')).toEqual(['14155550007', 'About your text']);
});

it('tells how long each STOP waited for its confirmation', async () => {
  const confirmed = [...aConfirmation('c1'), ...approved('c1'), ...claimed('c1'), ...sent('c1', minutesAfter(noon, 2))];
  const { history } = await evidenceOf({ facts: [...withStop.facts, ...confirmed] });
  expect(secondsToConfirmation(history)).toEqual([120]);
});
