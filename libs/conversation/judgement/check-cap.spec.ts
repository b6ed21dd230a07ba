import { checkCap } from './check-cap.js';
import { basisOf } from './index.js';
import { granted, inputOf } from './testing/a-case.js';

const three = { most: 3, hours: 24 };
const asked = (
  now: string,
  marketing: readonly string[],
  category: 'marketing' | 'conversational_reply' = 'marketing',
) =>
  checkCap(three, { ...basisOf(inputOf({ reply: { category }, consent: granted, now })), marketing: [...marketing] });
const until = (now: string, marketing: readonly string[]) => {
  const finding = asked(now, marketing);
  return finding?.outcome === 'holds' ? finding.until : finding?.outcome;
};

describe('three marketing texts in 24 hours', () => {
  const morning = ['2026-11-20T15:00:00.000Z', '2026-11-20T16:00:00.000Z', '2026-11-20T17:00:00.000Z'];

  it('are not four: the next waits until the first is a day old, to the millisecond', () => {
    expect(until('2026-11-20T19:00:00.000Z', morning)).toBe('2026-11-21T15:00:00.000Z');
    expect(until('2026-11-21T14:59:59.999Z', morning)).toBe('2026-11-21T15:00:00.000Z');
    expect(until('2026-11-21T15:00:00.000Z', morning)).toBe('passes');
  });

  it('wait for as many as were too many', () => {
    const five = [...morning, '2026-11-20T18:00:00.000Z', '2026-11-20T18:30:00.000Z'];
    expect(until('2026-11-20T19:00:00.000Z', five)).toBe('2026-11-21T17:00:00.000Z');
  });

  it('are counted over instants: neither the hour that autumn repeats nor the one that spring skips counts otherwise', () => {
    // 1:30 in New York, twice: the day between has 25 hours on the wall.
    const beforeFall = ['2026-10-31T16:30:00.000Z', '2026-10-31T17:30:00.000Z', '2026-10-31T18:30:00.000Z'];
    expect(until('2026-11-01T16:00:00.000Z', beforeFall)).toBe('2026-11-01T16:30:00.000Z');
    const beforeSpring = ['2027-03-13T17:30:00.000Z', '2027-03-13T18:30:00.000Z', '2027-03-13T19:30:00.000Z'];
    expect(until('2027-03-14T17:00:00.000Z', beforeSpring)).toBe('2027-03-14T17:30:00.000Z');
  });

  it('count no answers, and bind none', () => {
    expect(asked('2026-11-20T19:00:00.000Z', morning, 'conversational_reply')).toBeUndefined();
  });
});

describe('what is counted', () => {
  const now = '2026-11-20T19:00:00.000Z';
  const marketing = (...others: Parameters<typeof inputOf>[0]['others'] & object) =>
    basisOf(inputOf({ reply: { category: 'marketing' }, now, others })).marketing;
  const at = '2026-11-20T18:00:00.000Z';

  it('is every marketing text from its approval on, by the newest instant at which it was claimed', () => {
    expect(marketing({ status: 'approved', approvedAt: at })).toEqual([at]);
    const claimedAt = '2026-11-20T18:01:00.000Z';
    for (const status of ['claimed', 'sent', 'delivered', 'unknown', 'failed'] as const)
      expect(marketing({ status, approvedAt: at, claimedAt })).toEqual([claimedAt]);
  });

  it('is nothing that was not let go, is no marketing, or is long ago', () => {
    for (const status of ['requested', 'held', 'rejected'] as const)
      expect(marketing({ status, approvedAt: at })).toEqual([]);
    expect(marketing({ status: 'sent', claimedAt: at, category: 'transactional' })).toEqual([]);
    expect(marketing({ status: 'sent', claimedAt: '2026-11-18T18:59:00.000Z' })).toEqual([]);
  });

  it('is in order', () => {
    const earlier = '2026-11-20T17:00:00.000Z';
    expect(marketing({ status: 'sent', claimedAt: at }, { status: 'sent', claimedAt: earlier })).toEqual([earlier, at]);
  });
});
