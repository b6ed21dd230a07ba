import { contactIdOf, streamOf } from '@parley/contracts';
import { aConversation, aRoutedText, customer, noon } from '@parley/testkit';
import type { DatedFact } from '../dated-fact.js';
import { evolve, initialState, type ContactState } from '../index.js';
import { decidingRules, judgeReply } from '../judgement/index.js';
import { inputOf } from '../judgement/testing/a-case.js';

const key = Buffer.from('spec');
const streamWith = (brand: string) => streamOf(contactIdOf(key, brand, customer));

/** One customer who texted two brands, and then one of them STOP. */
const streams: Readonly<Record<string, readonly DatedFact[]>> = {
  [streamWith('acme')]: [...aConversation('m1'), ...aRoutedText('m2', { route: 'keyword', keyword: 'stop' })],
  [streamWith('basil')]: aConversation('m3'),
};

/** The verdict on an agent’s reply to that customer, from that brand, on that sender code. */
function verdictOn(brand: string, senderId: string) {
  const state = streams[streamWith(brand)]!.reduce<ContactState>((before, fact) => evolve(before, fact), initialState);
  const { reply, ...input } = inputOf({ reply: { senderId }, now: noon });
  const messages = { ...state.messages, lastInboundAt: { main: noon, second: noon } };
  const answered = { ...state, messages, replies: { ...state.replies, byId: { [reply.replyId]: reply } } };
  return judgeReply({ ...input, reply, state: answered });
}

describe('a STOP on one sender code', () => {
  it.each(['main', 'second'])('silences the brand on %s (compliance P8)', (senderId) => {
    const verdict = verdictOn('acme', senderId);
    expect(verdict.kind).toBe('reject');
    expect(decidingRules(verdict).map(({ id }) => id)).toContain('suppression');
  });

  it('is nothing to another brand, whose history with the number is its own (compliance P8)', () => {
    expect(streamWith('basil')).not.toBe(streamWith('acme'));
    expect(verdictOn('basil', 'main').kind).toBe('approve');
  });
});
