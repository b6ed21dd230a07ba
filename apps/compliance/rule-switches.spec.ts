import type { RuleSwitch } from '@parley/contracts';
import { decidingRules, rejudge } from '@parley/conversation/judgement';
import { aText, aVerdict, id, senderId } from '@parley/testkit';
import { ContactRig } from '@parley/testkit/reactors';
import { ReplyJudge } from '@parley/runtime/verdicts';

/** What becomes of a text to California at an instant, under a brand’s switches. */
async function told(rules: Record<string, RuleSwitch>, at: string, category = 'conversational_reply' as const) {
  const rig = new ContactRig({ brand: { rules } });
  rig.clock.passUntil(at);
  const message = aText('m1', { acceptedAt: at });
  await rig.execute({ type: 'ReceiveMessage', senderId, message, verdict: aVerdict() });
  const wish = { type: 'RequestReply', senderId, replyId: id('r1'), author: 'agent', category, text: 'Hi' } as const;
  await rig.execute({ ...wish, media: [] });
  const state = await rig.state();
  const verdict = new ReplyJudge(rig.senders).verdictOn(state.replies.byId[id('r1')]!, state, 3, at);
  await rig.close();
  return verdict;
}

/** 8:30 in California: open by federal law, closed by the hours of the state, which are not settled. */
const early = '2026-11-20T16:30:00.000Z';

describe('a brand’s switch of a rule', () => {
  it.each<[string, Record<string, RuleSwitch>, string, string[]]>([
    ['nothing is switched', {}, 'hold', ['US-CA-QH']],
    ['off', { 'US-CA-QH': 'off' }, 'approve', ['brand-name']],
    ['on, as it is anyway', { 'US-CA-QH': 'on' }, 'hold', ['US-CA-QH']],
    ['other hours', { 'US-CA-QH': { weekdays: '08:30-20:00' } }, 'approve', ['brand-name']],
    ['another rule', { 'US-NV-QH': 'off' }, 'hold', ['US-CA-QH']],
    // The configuration refuses it; a rule that is settled does not listen either.
    [
      'a rule that nobody may switch',
      { 'US-CA-QH': 'off', 'US-QH': { weekdays: '09:00-21:00' } },
      'approve',
      ['brand-name'],
    ],
  ])('%s', async (_, rules, kind, decided) => {
    const verdict = await told(rules, early);
    expect([verdict.kind, decidingRules(verdict).map((rule) => rule.id)]).toEqual([kind, decided]);
    expect(verdict.basis!.policy.rules).toEqual(rules);
  });

  it('is part of what the verdict was made from: judged again, it counts again', async () => {
    const { kind: _, ...data } = await told({ 'US-CA-QH': 'off' }, early);
    const fact = { type: 'ReplyApproved', data: JSON.parse(JSON.stringify({ replyId: id('r1'), ...data })) } as const;
    expect(rejudge(fact)).toMatchObject({ ok: true, same: true, verdict: { kind: 'approve' } });
    fact.data.basis.policy.rules = {};
    expect(rejudge(fact)).toMatchObject({ ok: true, same: false, verdict: { kind: 'hold' } });
  });
});
