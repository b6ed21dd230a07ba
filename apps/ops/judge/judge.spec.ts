import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { JudgedLine } from './judge-line.js';
import { judgeLines } from './judge.js';

/** Cases of the rule book: numbers are fictional, for solicitations, without a guard margin. */
const cases = readFileSync(join(__dirname, 'quiet-hours.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .map(([id, ruleset, number, at, verdict, next, localTimes, zones, why]) => ({
    ...{ id: id!, ruleset: ruleset!, number: number!, at: at!, verdict: verdict!, next: next! },
    ...{ localTimes: localTimes!.split('; '), zones: zones!.split(','), why: why! },
  }));

async function answers(lines: readonly unknown[], schedule = false): Promise<{ lines: string[]; unread: number }> {
  const output = new PassThrough();
  const asked = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const done = judgeLines(Readable.from([asked]), output, { schedule }).finally(() => output.end());
  const written = await text(output);
  return { lines: written.split('\n').filter(Boolean), unread: await done };
}
const judged = async (...lines: readonly unknown[]) =>
  (await answers(lines)).lines.map((line) => JSON.parse(line) as JudgedLine);
const marketing = (number: string, at: string, more: object = {}) => ({ number, at, category: 'marketing', ...more });

describe('the rule book’s sample of quiet hours', () => {
  it('is answered in order, every verdict and every next instant exactly (compliance P7)', async () => {
    expect(cases.length).toBeGreaterThanOrEqual(24);
    const found = await judged(...cases.map(({ number, at, ruleset }) => marketing(number, at, { ruleset })));
    expect(found.map(({ verdict, nextAllowedAt }, index) => [cases[index]!.id, verdict, nextAllowedAt])).toEqual(
      cases.map(({ id, verdict, next }) => [id, verdict === 'allowed' ? 'approve' : 'hold', next]),
    );
  });

  it.each(cases)('$id $why', async ({ number, at, ruleset, zones, localTimes }) => {
    const [found] = await judged(marketing(number, at, { ruleset, guardMinutes: 0 }));
    const shown = Object.entries(found!.localTimes).map(
      ([zone, local]) => `${zone.split('/').at(-1)} ${weekday(local)} ${local.slice(11)}`,
    );
    expect(shown).toEqual(expect.arrayContaining(localTimes));
    expect(found!.zones).toEqual(expect.arrayContaining(zones));
  });

  it('holds for texts that no rule frees, and for no acknowledgement', async () => {
    const night = { number: '+12125550121', at: '2026-11-20T12:59:59Z', ruleset: 'US-FED' };
    const verdicts = await judged(
      ...['marketing', 'transactional', 'conversational_reply', 'compliance_ack'].map((category) => ({
        ...night,
        category,
      })),
    );
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['hold', 'hold', 'hold', 'approve']);
  });
});

const weekday = (local: string) => 'Sun Mon Tue Wed Thu Fri Sat'.split(' ')[new Date(`${local}Z`).getUTCDay()];

describe('a line to judge', () => {
  it('has the rules of its number where it names none, state by state', async () => {
    const [florida, texas, alberta, france] = await judged(
      marketing('+18505550124', '2026-11-21T01:30:00Z', { id: 'first' }),
      marketing('+15125550122', '2026-11-22T17:59:00Z'),
      marketing('+14035550121', '2026-11-24T03:45:00Z'),
      marketing('+33612345678', '2026-11-22T12:00:00Z'),
    );
    expect(florida!.id).toBe('first');
    expect(florida).toMatchObject({ verdict: 'hold', states: ['US-FL'], nextAllowedAt: '2026-11-21T14:00:00Z' });
    expect(florida!.rules[0]).toMatchObject({ id: 'US-FL-QH', reason: expect.stringMatching(/^holds/) });
    expect(florida!.rules.map(({ id }) => id)).toContain('US-QH');
    expect(texas).toMatchObject({
      verdict: 'hold',
      nextAllowedAt: '2026-11-22T18:00:00Z',
      closesAt: '2026-11-23T03:00:00Z',
    });
    expect(alberta).toMatchObject({ country: 'CA', states: ['CA-AB'], nextAllowedAt: '2026-11-24T15:00:00Z' });
    expect(france).toMatchObject({ verdict: 'hold', country: 'FR', nextAllowedAt: '2026-11-23T07:00:00Z' });
  });

  it('keeps a guard before closing', async () => {
    const [without, within, before] = await judged(
      marketing('+12125550121', '2026-11-21T01:55:00Z', { ruleset: 'US-FED' }),
      marketing('+12125550121', '2026-11-21T01:55:00Z', { ruleset: 'US-FED', guardMinutes: 10 }),
      marketing('+12125550121', '2026-11-21T01:45:00Z', { ruleset: 'US-FED', guardMinutes: 10 }),
    );
    expect([without, within, before].map((each) => each!.verdict)).toEqual(['approve', 'hold', 'approve']);
    expect(within).toMatchObject({ nextAllowedAt: '2026-11-21T13:00:00Z' });
    expect(before).toMatchObject({ closesAt: '2026-11-21T02:00:00Z' });
  });

  it('may name an address, the customer’s consent and their last text', async () => {
    const [moved, revoked, stranger, old] = await judged(
      marketing('+12125550121', '2026-11-20T15:30:00Z', { postalCode: '94103' }),
      marketing('+12125550121', '2026-11-20T15:30:00Z', { consent: 'revoked' }),
      marketing('+12125550121', '2026-11-20T15:30:00Z', { consent: 'none' }),
      {
        ...marketing('+12125550121', '2026-11-20T15:30:00Z', { textedAt: '2026-11-18T15:30:00Z', consent: 'none' }),
        category: 'conversational_reply',
      },
    );
    expect(moved).toMatchObject({ verdict: 'hold', nextAllowedAt: '2026-11-20T17:00:00Z', states: ['US-NY', 'US-CA'] });
    expect(revoked).toMatchObject({
      verdict: 'reject',
      nextAllowedAt: null,
      rules: expect.arrayContaining([expect.objectContaining({ id: 'suppression' })]),
    });
    expect(stranger!.verdict).toBe('reject');
    expect(old).toMatchObject({ verdict: 'reject' });
    expect(old!.rules[0]!.id).toBe('replies-to');
  });

  it('for a toll-free number is judged in every zone of the country whose rules are asked for', async () => {
    const [us, ca] = await judged(
      marketing('+18005550123', '2026-11-21T02:00:00Z'),
      marketing('+18005550123', '2026-11-21T01:30:00Z', { ruleset: 'CA-UTR' }),
    );
    expect(us).toMatchObject({ country: 'US', states: [], nextAllowedAt: '2026-11-21T18:00:00Z' });
    expect(ca).toMatchObject({
      country: 'CA',
      zones: expect.arrayContaining(['America/St_Johns', 'America/Vancouver']),
    });
    expect(ca!.nextAllowedAt).toBe('2026-11-21T17:00:00Z');
  });

  it('that cannot be read is answered in its place, with what to write, and the others go on', async () => {
    const good = marketing('+12125550121', '2026-11-20T15:30:00Z');
    const bad: [unknown, RegExp][] = [
      ['{"number":', /^line 1: is not JSON: write it as \{"number":/],
      [{ ...good, number: '2125550121' }, /^line 2: number is a number such as \+12125550121/],
      [{ ...good, at: '2026-11-20 15:30' }, /^line 3: at is an instant such as 2026-11-20T15:00:00Z, with a zone/],
      [{ ...good, at: '2026-13-40T15:30:00Z' }, /^line 4: at is no instant of the calendar/],
      [{ ...good, category: 'promo' }, /^line 5: category is one of compliance_ack, conversational_reply/],
      [{ ...good, ruleset: 'US-XX' }, /^line 6: ruleset is one of US-FED/],
      [{ ...good, guard: 5 }, /^line 7: guard: nobody knows; a line may say id, number, at, category/],
      [{ at: good.at, category: 'marketing' }, /^line 8: number is missing/],
      [[1], /^line 9: a line is an object/],
      [{ ...good, at: '2026-02-30T12:30:00Z' }, /^line 10: at is no instant of the calendar/],
      [{ ...good, textedAt: '2026-11-20T24:00:00Z' }, /^line 11: textedAt is no instant of the calendar/],
    ];
    const { lines, unread } = await answers([...bad.map(([line]) => line), '', good]);
    expect(unread).toBe(bad.length);
    expect(lines).toHaveLength(bad.length + 1);
    bad.forEach(([, said], index) => {
      expect(JSON.parse(lines[index]!)).toMatchObject({ line: index + 1, error: expect.stringMatching(said) });
    });
    expect(JSON.parse(lines.at(-1)!)).toMatchObject({ verdict: 'approve' });
  });
});

it('the schedule says of each text when it goes out and why not before', async () => {
  const { lines } = await answers(
    [
      marketing('+12125550121', '2026-11-20T12:30:00Z', { ruleset: 'US-FED' }),
      marketing('+18005550123', '2026-11-20T19:00:00Z'),
      marketing('+12125550121', '2026-11-20T12:30:00Z', { consent: 'revoked' }),
      'nonsense',
    ],
    true,
  );
  expect(lines).toEqual([
    '2026-11-20T13:00:00Z  in 30 min       +12125550121      marketing             US        New_York 07:30  US-QH',
    '2026-11-20T19:00:00Z  at once         +18005550123      marketing             US        New_York 14:00, Chicago 13:00, Denver 12:00 and 5 more',
    expect.stringMatching(/^never {17}reject {10}\+12125550121 .*suppression/),
    expect.stringMatching(/^! line 4: is not JSON/),
  ]);
});
