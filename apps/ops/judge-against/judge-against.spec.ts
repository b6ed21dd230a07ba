import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { RecordedFact } from '@parley/contracts';
import { currentRuleset } from '@parley/conversation/judgement';
import { ReplyJudge } from '@parley/runtime/verdicts';
import { aText, aVerdict, id, senderId } from '@parley/testkit';
import { ContactRig } from '@parley/testkit/reactors';
import { judgeAgainst, rulesetNamed } from './judge-against.js';
import { readRulesetFile, type Against } from './ruleset-file.js';

let rig: ContactRig;
let judge: ReplyJudge;
const minutes = 60_000;

/** A customer in New York who writes at noon there, and a reply that is asked for and judged. */
async function replied(name: string, text: string, { after = 0 }: { after?: number } = {}) {
  rig.clock.pass(after);
  const wish = { author: 'agent' as const, category: 'conversational_reply' as const, text, media: [] };
  await rig.execute({ type: 'RequestReply', senderId, replyId: id(name), ...wish });
  const state = await rig.contacts.load(rig.contact.contactId);
  const reply = state.replies.byId[id(name)]!;
  const verdict = judge.verdictOn(reply, state, 7, rig.clock.now());
  await rig.execute({ type: 'JudgeReply', replyId: id(name), verdict });
}

beforeEach(async () => {
  rig = new ContactRig();
  judge = new ReplyJudge(rig.senders, currentRuleset, '2026c');
  await rig.execute({
    type: 'ReceiveMessage',
    senderId,
    message: aText('m1', { from: '+12125550123', acceptedAt: rig.clock.now() }),
    verdict: aVerdict(),
  });
  await replied('by-day', 'Acme: on its way');
  await replied('nameless', 'On its way', { after: 5 * minutes });
  await replied('vodka', 'Acme: vodka', { after: 5 * minutes });
  await replied('evening', 'Acme: still there?', { after: 8.5 * 60 * minutes });
});
afterEach(() => rig.close());

async function against(rules: Against, period: object = {}) {
  const lines: Record<string, unknown>[] = [];
  const told: string[] = [];
  const totals = await judgeAgainst(rig.store, rules, {
    ...period,
    progress: (line) => void told.push(line),
    print: (line) => void lines.push(line as Record<string, unknown>),
  });
  return { lines, told, totals, flips: lines.filter(({ kind }) => kind === 'flip') };
}
const file = (changes: object) => readRulesetFile('next.yaml', JSON.stringify(changes));

describe('recorded verdicts under', () => {
  it('the rule set they were made by are the same', async () => {
    const before = (await rig.facts()).length;
    const { lines, told, totals } = await against(rulesetNamed(currentRuleset.version));
    expect(totals).toEqual({
      kind: 'totals',
      ruleset: currentRuleset.version,
      judged: 4,
      flipped: 0,
      notRejudged: {},
      byDirection: {},
      byRule: {},
    });
    expect([lines, (await rig.facts()).length]).toEqual([[totals], before]);
    expect(told.at(-1)).toContain('0 would be others');
  });

  it('stricter hours wait, and each says which rules decided on both sides, and until when', async () => {
    const { flips, totals } = await against(
      file({ change: [{ id: 'US-QH', version: '2', parameters: { weekdays: '09:00-12:30' } }] }),
    );
    expect(
      flips.map(({ replyId, old, new: now }) => [replyId, (old as Verdict).verdict, (now as Verdict).verdict]),
    ).toEqual([[id('evening'), 'approve', 'hold']]);
    expect(flips[0]).toEqual({
      kind: 'flip',
      replyId: id('evening'),
      conversationId: `${rig.contact.contactId}.${senderId}`,
      at: rig.clock.now(),
      category: 'conversational_reply',
      old: { verdict: 'approve', rules: [] },
      new: {
        verdict: 'hold',
        until: '2026-11-21T13:00:00.000Z',
        rules: [{ id: 'US-QH', version: '2', reason: expect.stringContaining('outside the hours') }],
      },
    });
    expect(totals).toMatchObject({
      flipped: 1,
      byDirection: { 'approve → hold': 1 },
      byRule: { 'US-QH': { 'approve → hold': 1 } },
    });
  });

  it('a brand’s other switches, from what lints found then', async () => {
    const { totals, flips } = await against(
      file({ switches: { 'brand-name': { binding: 'everybody' }, 'US-SHAFT-ALCOHOL': 'off' } }),
    );
    expect(flips.map(({ replyId }) => replyId)).toEqual([id('nameless'), id('vodka')]);
    expect(totals.byRule).toEqual({
      'US-SHAFT-ALCOHOL': { 'reject → approve': 1 },
      'brand-name': { 'approve → reject': 1 },
    });
  });

  it('other settings of the sender code', async () => {
    const { totals } = await against(file({ settings: { replies: { to: 'subscribers', withinHours: 24 } } }));
    expect(totals).toMatchObject({ flipped: 3, byRule: { 'replies-to': { 'approve → reject': 3 } } });
  });

  it('a rule set without a rule, and with one more', async () => {
    const vodka = currentRuleset.rules.find(({ id: rule }) => rule === 'US-SHAFT-ALCOHOL')!;
    const { totals } = await against(
      file({
        remove: ['US-SHAFT-ALCOHOL'],
        add: [{ ...vodka, id: 'HOUSE-NAME', parameters: { lint: 'brand-name-missing', binding: 'everybody' } }],
      }),
    );
    expect(totals.byRule).toEqual({
      'HOUSE-NAME': { 'approve → reject': 1 },
      'US-SHAFT-ALCOHOL': { 'reject → approve': 1 },
    });
  });

  it('a whole rule set from a file, as `ops ruleset` prints it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-rules-'));
    const path = join(folder, 'whole.json');
    writeFileSync(path, JSON.stringify({ ...currentRuleset, version: 'next' }));
    const { totals } = await against(rulesetNamed(path));
    rmSync(folder, { recursive: true });
    expect(totals).toMatchObject({ ruleset: 'next', judged: 4, flipped: 0 });
  });

  it('any rules are the same lines, however often they are asked for', async () => {
    const rules = file({ switches: { 'brand-name': { binding: 'everybody' } } });
    expect((await against(rules)).lines).toEqual((await against(rules)).lines);
  });
});

type Verdict = { verdict: string };

describe('of a history', () => {
  it('only the period and the brand that are asked for are judged', async () => {
    const rules = rulesetNamed('current');
    const { at } = (await rig.facts()).findLast(({ type }) => type === 'ReplyApproved') as RecordedFact;
    expect((await against(rules, { to: at })).totals.judged).toBe(3);
    expect((await against(rules, { from: at })).totals.judged).toBe(1);
    expect((await against(rules, { brandId: 'acme' })).totals.judged).toBe(4);
    expect((await against(rules, { brandId: 'boreal' })).totals.judged).toBe(0);
  });

  it('what cannot be judged again is told, never passed over', async () => {
    const rules = [{ id: 'suppression', version: '1', reason: 'rejects' }];
    for (const [name, ruleset] of [
      ['old', '2026-11-20+tz.2026c.1'],
      ['claimed', 'claim'],
    ] as const) {
      await rig.execute({
        type: 'RequestReply',
        senderId,
        replyId: id(name),
        author: 'agent',
        category: 'transactional',
        text: 'x',
        media: [],
      });
      await rig.execute({ type: 'JudgeReply', replyId: id(name), verdict: { kind: 'reject', rules, ruleset } });
    }
    const { lines, totals } = await against(rulesetNamed('current'));
    expect(lines.slice(0, 2)).toEqual([
      expect.objectContaining({
        kind: 'not-rejudged',
        replyId: id('old'),
        because: expect.stringContaining('before verdicts'),
      }),
      expect.objectContaining({
        kind: 'not-rejudged',
        replyId: id('claimed'),
        because: expect.stringContaining('claim'),
      }),
    ]);
    expect([totals.judged, Object.values(totals.notRejudged)]).toEqual([4, [1, 1]]);
  });
});

describe('a file', () => {
  const rule = currentRuleset.rules.find(({ id: name }) => name === 'US-QH')!;
  const whole = (changed: object) => ({ version: 'next', rules: [{ ...rule, ...changed }] });

  it.each<[string, unknown, RegExp]>([
    ['that is no YAML', 'rules: [', /neither YAML nor JSON.*Fix: begin with what/s],
    ['that is a list', [], /the file: .*Fix/],
    ['without rules', { version: 'x', rules: [] }, /rules: .*Fix/],
    ['with a field nobody knows', { ...whole({}), title: 'x' }, /the file: nobody knows title\. Fix: take it out/],
    ['with a rule that lacks its source', whole({ source: undefined }), /rules\[0\]\.source: .*Fix/],
    ['with a check nobody knows', whole({ check: 'moon' }), /rules\[0\]\.check: .*Fix: write suppression or/],
    [
      'with hours that are none',
      whole({ parameters: { weekdays: '9-21' } }),
      /rules\[0\]\.parameters\.weekdays: .*09:00-20:00/,
    ],
    [
      'with hours that end before they begin',
      whole({ parameters: { weekdays: '21:00-09:00' } }),
      /parameters\.weekdays/,
    ],
    [
      'with a parameter nobody knows',
      whole({ parameters: { mondays: '09:00-20:00' } }),
      /rules\[0\]\.parameters: nobody knows mondays/,
    ],
    ['with a place nobody knows', whole({ jurisdiction: 'Texas' }), /rules\[0\]\.jurisdiction: is any, EU/],
    ['with a day for an instant', whole({ effectiveFrom: '2026-01-01' }), /rules\[0\]\.effectiveFrom/],
    ['with a rule twice', { version: 'next', rules: [rule, rule] }, /rules\[1\]\.id: US-QH stands twice/],
    [
      'with a lint nobody knows',
      whole({ check: 'content', parameters: { lint: 'about-tea', binding: 'everybody' } }),
      /parameters\.lint: is one of the lints: brand-name-missing/,
    ],
    [
      'that frees no window',
      whole({ check: 'exemption', parameters: { frees: ['moon'], when: 'consent' } }),
      /rules\[0\]\.parameters\.frees: moon is no window\. Fix: name the id of a window/,
    ],
    [
      'that changes what is not there',
      { change: [{ id: 'moon' }] },
      /change\[0\]\.id: no rule is called moon\. Fix: take an id/,
    ],
    [
      'that changes a rule so that it is none',
      { change: [{ id: 'US-QH', parameters: { weekdays: 8 } }] },
      /change\[0\]\.parameters\.weekdays/,
    ],
    ['that removes what is not there', { remove: ['moon'] }, /remove\[0\]: no rule is called moon/],
    [
      'that switches what is settled',
      { switches: { suppression: 'off' } },
      /switches\.suppression: is a rule that nobody may switch/,
    ],
    ['with another base', { base: '1999' }, /base: no rule set is called 1999\. Fix: write one of 2026/],
    ['with a setting nobody knows', { settings: { quiet: true } }, /settings: nobody knows quiet/],
  ])('%s is refused, with the field and what to do', (_, content, said) => {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    expect(() => readRulesetFile('next.yaml', text)).toThrow(said);
    expect(() => readRulesetFile('next.yaml', text)).toThrow('next.yaml is no rule set');
  });

  it('may take a parameter away with null', () => {
    const { ruleset } = file({ change: [{ id: 'US-QH', parameters: { sundays: null } }] });
    expect(ruleset.rules.find(({ id: name }) => name === 'US-QH')!.parameters).not.toHaveProperty('sundays');
    expect(ruleset.version).toBe(`${currentRuleset.version}, changed by next.yaml`);
  });

  it('that is not there is said to be neither', () => {
    expect(() => rulesetNamed('/nowhere/next.yaml')).toThrow(/neither a rule set nor a file.*current, 2026-11-21/);
  });

  it('is the one of the how-to, which changes each kind of thing', () => {
    const page = readFileSync(resolve(__dirname, '../../../docs/how-to/change-the-rules.md'), 'utf8');
    const { ruleset, policy, switches } = readRulesetFile('next.yaml', /```yaml\n(.*?)```/s.exec(page)![1]!);
    const named = (id: string) => ruleset.rules.find((each) => each.id === id);
    expect(ruleset.version).toBe('2027-01-15');
    expect(named('US-QH')).toMatchObject({
      version: '2',
      parameters: { weekdays: '09:00-20:00', sundays: '08:00-21:00' },
    });
    expect([named('HOUSE-BRAND-NAME')?.check, named('offer-mentioned')]).toEqual(['content', undefined]);
    expect([Object.keys(policy), Object.keys(switches)]).toEqual([
      ['quietHours', 'replies'],
      ['US-NATIONAL-HOURS', 'public-shortener'],
    ]);
  });

  it('holds every released rule set as it is', () => {
    expect(readRulesetFile('now.json', JSON.stringify(currentRuleset)).ruleset).toEqual(currentRuleset);
  });
});
