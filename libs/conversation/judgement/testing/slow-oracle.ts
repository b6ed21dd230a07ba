import type { VerdictBasis } from '@parley/contracts';

/**
 * The matrix and the hours once more, read from the law and not from the rules: no rule, no window and no clock of the
 * judgement is used here. Time is walked minute by minute, and read from the engine.
 */
export type Expected = { readonly kind: 'approve' | 'reject' } | { readonly kind: 'hold'; readonly until: string };

const minute = 60_000;
const since = (basis: VerdictBasis, instant: string) => (Date.parse(basis.at) - Date.parse(instant)) / minute;

export function expected(basis: VerdictBasis): Expected {
  if (forbidden(basis)) return { kind: 'reject' };
  const from = Date.parse(basis.at);
  for (let at = from; ; at += minute) {
    if (!capped(basis, at) && !asleep(basis, at, from))
      return at === from ? { kind: 'approve' } : { kind: 'hold', until: new Date(at).toISOString() };
  }
}

function forbidden(basis: VerdictBasis): boolean {
  const { reply, suppression, consent, place } = basis;
  const { category } = reply;
  const silenced = suppression.suppressed || consent.status === 'revoked';
  if (suppression.byCarrier) return true;
  if (category === 'compliance_ack') return !acknowledges(basis, silenced);
  if (silenced || suppression.blocked || suppression.wrongNumber) return true;
  if (suppression.partly && (place.country === 'US' || suppression.partly.includes(category))) return true;
  if (reply.held && since(basis, reply.requestedAt) > 120 * 60) return true;
  if (category === 'conversational_reply') return !mayAnswer(basis) || putAway(basis);
  if (category === 'marketing' && suppression.possibleRevocation) return true;
  if (reply.author === 'system' && reply.automatic === 'doubleOptInPrompt') return false;
  return !agreed(basis) || (category === 'marketing' && !consent.coversMarketing);
}

function acknowledges({ at, reply }: VerdictBasis, silenced: boolean): boolean {
  const answers = ['stopConfirmation', 'helpAnswer', ...(silenced ? [] : ['startConfirmation'])];
  if (reply.author !== 'system' || !answers.includes(reply.automatic ?? '')) return false;
  if (reply.answers?.answeredByCarrier) return false;
  const tooOld = reply.held === true && Date.parse(at) - Date.parse(reply.requestedAt) > 120 * 3_600_000;
  if (reply.automatic !== 'stopConfirmation') return !tooOld;
  const asked = reply.answers?.at ?? reply.requestedAt;
  return !tooOld && !reply.confirmedBefore && Date.parse(at) - Date.parse(asked) <= 300_000;
}

function mayAnswer(basis: VerdictBasis): boolean {
  const { reply, lastInbound, consent, policy } = basis;
  const recent = lastInbound !== undefined && since(basis, lastInbound.at) <= policy.replies.withinHours * 60;
  const subscribed = consent.status === 'granted';
  if (reply.author === 'system') return recent;
  if (policy.replies.to === 'subscribers' && !subscribed) return false;
  if (subscribed && policy.conversations.start === 'agents') return true;
  return recent || (policy.replies.to === 'subscribers' && lastInbound !== undefined);
}

function putAway({ reply, conversation: { status, since: closed } }: VerdictBasis): boolean {
  if (!reply.held || reply.author === 'system' || status === 'open' || closed === undefined) return false;
  return Date.parse(closed) - Date.parse(reply.requestedAt) > 5 * minute;
}

function agreed({ at, consent, place }: VerdictBasis): boolean {
  if (consent.status !== 'granted') return false;
  if (!consent.implied) return true;
  if (place.country === 'US') return false;
  if (consent.implied.by === 'inquiry' && place.country === 'DE') return false;
  const from = new Date(consent.implied.at);
  const lapses = new Date(from);
  const months = from.getUTCMonth() + (consent.implied.by === 'purchase' ? 24 : 6);
  lapses.setUTCMonth(months);
  // 31 August plus six months is no 3 March.
  if (lapses.getUTCMonth() !== months % 12) lapses.setUTCDate(0);
  return Date.parse(at) < lapses.getTime();
}

function capped({ reply, marketing }: VerdictBasis, at: number): boolean {
  if (reply.category !== 'marketing') return false;
  return marketing.filter((instant) => at - Date.parse(instant) < 24 * 60 * minute).length >= 3;
}

/** Hours by jurisdiction: Monday to Friday, Saturday, Sunday. */
const hours: Readonly<Record<string, readonly [number, number][]>> = {
  US: [
    [8, 21],
    [8, 21],
    [8, 21],
  ],
  'US-CA': [
    [9, 21],
    [9, 21],
    [9, 21],
  ],
  'US-FL': [
    [8, 20],
    [8, 20],
    [8, 20],
  ],
  'US-TX': [
    [9, 21],
    [9, 21],
    [12, 21],
  ],
  'US-KY': [
    [10, 21],
    [10, 21],
    [10, 21],
  ],
  CA: [
    [9, 21.5],
    [10, 18],
    [10, 18],
  ],
  DE: [
    [9, 20],
    [9, 20],
    [9, 20],
  ],
  GB: [
    [9, 20],
    [9, 20],
    [9, 20],
  ],
};

function asleep({ reply, place, policy, lastInbound }: VerdictBasis, at: number, judgedAt: number): boolean {
  if (reply.category === 'compliance_ack') return false;
  if (reply.category === 'conversational_reply') {
    if (policy.quietHours === 'off') return false;
    const wrote = lastInbound ? judgedAt - Date.parse(lastInbound.at) : Infinity;
    if (policy.quietHours === 'liveConversation' && wrote <= 15 * minute) return false;
  }
  return place.zones.some(({ zone }) =>
    [place.country, ...place.states].some((of) => {
      const { day, hour } = wall(zone, at);
      const [from, to] = hours[of]?.[day === 'Sat' ? 1 : day === 'Sun' ? 2 : 0] ?? [0, 48];
      return hour < from || hour >= to - policy.guardMinutes / 60;
    }),
  );
}

const formats = new Map<string, Intl.DateTimeFormat>();

function wall(timeZone: string, at: number): { day: string; hour: number } {
  let format = formats.get(timeZone);
  if (!format) {
    const parts = { weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
    formats.set(timeZone, (format = new Intl.DateTimeFormat('en-US', { timeZone, ...parts })));
  }
  const [, day, hour, minutes] = /(\w{3}),? (\d\d):(\d\d)/.exec(format.format(at))!;
  return { day: day!, hour: Number(hour) + Number(minutes) / 60 };
}
