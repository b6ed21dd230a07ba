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
  stateAfter,
  type GivenFact,
} from '@parley/testkit';
import type { Command } from '../commands.js';
import { decide } from '../decide.js';
import type { ContactState } from '../state.js';

const at = (minutes: number) => minutesAfter(noon, minutes);
const dueAt = (minutes: number) => at(minutes + 60);
const owed = (name: string, minutes: number): GivenFact => ({
  type: 'AnswerOwed',
  senderId,
  data: { messageId: id(name), since: at(minutes), dueAt: dueAt(minutes) },
});
const settled = (name: string, replyId: string): GivenFact => ({
  type: 'AnswerSettled',
  senderId,
  data: { messageId: id(name), because: 'replied', replyId: id(replyId) },
});
const text = (name: string, minutes: number): GivenFact[] => [
  ...(aRoutedText(name, { answerDueAt: dueAt(minutes) }, at(minutes)) as GivenFact[]),
  ...(aTicket(name, minutes === 0 ? {} : { ticketId: id('m0'), continues: true }) as GivenFact[]),
];
const written = (name: string, minutes: number) =>
  [...aRequestedReply(name, {}, at(minutes)), ...approved(name), ...claimed(name)] as GivenFact[];

/** Each text is answered before the next one comes, as the thousands of a long conversation are. */
const oneByOne = (texts: number): GivenFact[] =>
  range(texts).flatMap((n) => [
    ...text(`m${n}`, n),
    owed(`m${n}`, n),
    ...written(`r${n}`, n),
    ...(sent(`r${n}`) as GivenFact[]),
    settled(`m${n}`, `r${n}`),
  ]);
/** Each text has a reply that waits for the morning, and a clock of its own; then the last reply answers them all. */
const allAtOnce = (texts: number): GivenFact[] => [
  ...range(texts).flatMap((n) => [...text(`m${n}`, n), owed(`m${n}`, n), ...written(`r${n}`, n)]),
  ...(sent(`r${texts - 1}`) as GivenFact[]),
  ...range(texts).map((n) => settled(`m${n}`, `r${texts - 1}`)),
];
/** Nobody writes back until the last text has come: one clock is enough for all of them. */
const inARow = (texts: number): GivenFact[] => [
  ...range(texts).flatMap((n) => text(`m${n}`, n)),
  owed('m0', 0),
  ...written(`r${texts - 1}`, texts),
  ...(sent(`r${texts - 1}`) as GivenFact[]),
  settled('m0', `r${texts - 1}`),
];

const range = (length: number) => Array.from({ length }, (_, n) => n);
const undelivered = (texts: number): Command => ({
  type: 'RecordReceipt',
  replyId: id(`r${texts - 1}`),
  carrierMessageId: `SM-r${texts - 1}`,
  status: 'undelivered',
  code: '30003',
});

describe.each([
  ['answered one by one', oneByOne, () => 1],
  ['answered all at once', allAtOnce, (texts: number) => texts],
  ['in a row', inARow, () => 1],
] as const)('a reply that failed for good after many texts, %s', (_, story, again) => {
  const receipt = (texts: number) => {
    const past = [...(aConversation('first', { route: 'none' }) as GivenFact[]), ...story(texts)];
    const { state, work } = counting(stateAfter(past));
    const decision = decide(state, undelivered(texts), { at: at(texts), cause: 'c', actor: { kind: 'system' } });
    return { work: work(), facts: decision.ok ? decision.facts : [] };
  };

  it('makes their answers owed again, and costs twice as much where there are twice as many', () => {
    const [some, double] = [receipt(100), receipt(200)];
    for (const [{ facts }, texts] of [[some, 100] as const, [double, 200] as const])
      expect(facts.map(({ type }) => type)).toEqual(['ReplyFailed', ...Array(again(texts)).fill('AnswerOwed')]);
    expect(double.work / some.work).toBeLessThan(2.1);
    // So much per text that every one of them is looked at, and so little that none is looked at for each other one.
    expect(double.work / 200).toBeGreaterThan(5);
    expect(double.work / 200).toBeLessThan(100);
  });
});

/** The state, counting whatever is read of it: a property one, the names of an object as many as there are. */
function counting(state: ContactState): { readonly state: ContactState; readonly work: () => number } {
  let reads = 0;
  const seen = new WeakMap<object, object>();
  const watched = <Part>(part: Part): Part => {
    if (typeof part !== 'object' || part === null) return part;
    const known = seen.get(part);
    if (known) return known as Part;
    const proxy = new Proxy(part, {
      get: (target, name) => {
        reads += 1;
        return watched(Reflect.get(target, name));
      },
      ownKeys: (target) => {
        const names = Reflect.ownKeys(target);
        reads += names.length;
        return names;
      },
    });
    seen.set(part, proxy);
    return proxy;
  };
  return { state: watched(state), work: () => reads };
}
