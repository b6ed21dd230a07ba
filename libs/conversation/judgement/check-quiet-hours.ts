import type { VerdictBasis } from '@parley/contracts';
import type { ReplyVerdict } from '../commands.js';
import { passes, type Finding } from './input.js';
import { nextOpening, type Opening } from './local-time/hours/opening.js';
import type { Rule, RuleParameters } from './rules/rule.js';

const minute = 60_000;
const day = 24 * 60 * minute;
/** The windows of all zones never meet: waiting helps nobody. */
const noCommonHour = 'no hour suits every zone: a person must decide';

export interface QuietHours {
  readonly findings: readonly { readonly rule: Rule; readonly finding: Finding }[];
  /** When the hours close, or what lifts them ends: a text that is still in a queue then must not be delivered. */
  readonly closesAt?: string;
  /** The first instant from another one on at which the hours are open, and when they close again. */
  readonly openingFrom: (instant: string) => { readonly until: string; readonly closesAt?: string };
}

/**
 * Whether it is night where the recipient may be. All windows that bind the text are looked at together: the next
 * instant is the first at which every one of them is open in every candidate zone.
 */
export function checkQuietHours(rules: readonly Rule[], basis: VerdictBasis): QuietHours {
  const { reply, place, policy } = basis;
  const windows = rules.filter(
    (rule): rule is Rule<'window'> => rule.check === 'window' && binds(rule, reply.category),
  );
  if (windows.length === 0) return { findings: [], openingFrom: (instant) => ({ until: instant }) };
  const zones = place.zones.map(({ zone }) => zone);
  const at = Date.parse(basis.at);
  if (reply.category === 'conversational_reply' && policy.quietHours === 'off') {
    const finding: Finding = { outcome: 'passes', reason: 'replies are not held on this sender code' };
    return { findings: windows.map((rule) => ({ rule, finding })), openingFrom: (instant) => ({ until: instant }) };
  }

  const exemptions = rules.filter((rule): rule is Rule<'exemption'> => exempts(rule, basis));
  const bound = windows.filter((rule) => !frees(exemptions, rule));
  const hours = bound.map(({ parameters }) => parameters);
  const { guardMinutes } = policy;
  const opening = nextOpening(hours, zones, at, { guardMinutes });
  const open = opening?.from === at;
  const findings = [
    ...exemptions.map((rule) => ({ rule, finding: exempted(rule) })),
    ...windows.map((rule) => ({
      rule,
      finding: !bound.includes(rule)
        ? advice(rule, zones, at)
        : open
          ? passes
          : findingOf(rule, opening, { at, place, zones, guardMinutes }),
    })),
  ];
  return {
    findings,
    ...(open ? closing(opening.to, exemptions, { windows, at, zones, basis }) : {}),
    openingFrom: (instant) => {
      const next = nextOpening(hours, zones, Date.parse(instant), { guardMinutes });
      if (!next) return { until: iso(Math.max(Date.parse(instant), at + day)) };
      return { until: iso(next.from), ...(next.to === undefined ? {} : { closesAt: iso(next.to) }) };
    },
  };
}

/**
 * What lifts a window for some minutes lifts it no longer than that: what is still in a queue then waits like everything
 * else. It cannot make a text wait sooner than it would have to without it.
 */
function closing(
  to: number | undefined,
  exemptions: readonly Rule<'exemption'>[],
  { windows, at, zones, basis }: Opened,
): { readonly closesAt?: string } {
  const wrote = Date.parse(basis.lastInbound?.at ?? basis.at);
  const lapsing = exemptions.filter(({ parameters: { when, minutes } }) => when !== 'consent' && minutes !== undefined);
  const lasting = exemptions.filter((rule) => !lapsing.includes(rule));
  const bound = windows.filter((rule) => !frees(lasting, rule));
  if (!bound.some((rule) => frees(lapsing, rule))) return to === undefined ? {} : { closesAt: iso(to) };
  const { guardMinutes } = basis.policy;
  const otherwise = nextOpening(
    bound.map(({ parameters }) => parameters),
    zones,
    at,
    { guardMinutes },
  );
  const lapses = lapsing.map(({ parameters: { minutes = 0 } }) => wrote + minutes * minute);
  const lifted = Math.min(...lapses, to ?? Infinity);
  if (otherwise?.from !== at) return { closesAt: iso(lifted) };
  return otherwise.to === undefined ? {} : { closesAt: iso(Math.max(lifted, otherwise.to)) };
}

const frees = (exemptions: readonly Rule<'exemption'>[], { id }: Rule<'window'>): boolean =>
  exemptions.some(({ parameters }) => parameters.frees.includes('*') || parameters.frees.includes(id));

interface Opened {
  readonly windows: readonly Rule<'window'>[];
  readonly at: number;
  readonly zones: readonly string[];
  readonly basis: VerdictBasis;
}

const binds = ({ parameters }: Rule<'window'>, category: VerdictBasis['reply']['category']): boolean =>
  category !== 'compliance_ack' && (parameters.categories === undefined || parameters.categories.includes(category));

function exempts(rule: Rule, { at, reply, lastInbound, consent, policy }: VerdictBasis): boolean {
  if (rule.check !== 'exemption') return false;
  const { when, minutes } = rule.parameters;
  if (when === 'consent') return consent.status === 'granted';
  if (when === 'liveConversation' && policy.quietHours !== 'liveConversation') return false;
  if (reply.category !== 'conversational_reply' || lastInbound === undefined) return false;
  return minutes === undefined || Date.parse(at) - Date.parse(lastInbound.at) <= minutes * minute;
}

function exempted({ parameters }: Rule<'exemption'>): Finding {
  const because: Record<RuleParameters['exemption']['when'], string> = {
    liveConversation: 'the customer wrote a moment ago',
    answers: 'it answers the customer',
    consent: 'the customer agreed to be texted',
  };
  return { outcome: 'passes', reason: because[parameters.when] };
}

interface Moment {
  readonly at: number;
  readonly place: VerdictBasis['place'];
  readonly zones: readonly string[];
  readonly guardMinutes: number;
}

/** A window holds where it is closed itself; until when is what all of them say together. */
function findingOf(
  { parameters }: Rule<'window'>,
  opening: Opening | undefined,
  { at, place, zones, guardMinutes }: Moment,
): Finding {
  if (nextOpening([parameters], zones, at, { guardMinutes })?.from === at) return passes;
  const where = zones.length === 1 ? zones[0]! : `${zones.length} zones of ${place.country}`;
  const guarded = nextOpening([parameters], zones, at)?.from === at;
  const closed = guarded
    ? `less than ${guardMinutes} minutes before closing in ${where}`
    : `outside the hours in ${where}`;
  return {
    outcome: 'holds',
    reason: opening === undefined ? noCommonHour : closed,
    until: iso(opening?.from ?? at + day),
  };
}

/** A window that an exemption lifted says so, where it would have held the text. */
function advice({ parameters }: Rule<'window'>, zones: readonly string[], at: number): Finding {
  return nextOpening([parameters], zones, at)?.from === at
    ? { outcome: 'passes' }
    : { outcome: 'advises', reason: 'outside the hours' };
}

const iso = (instant: number): string => new Date(instant).toISOString();

/** Whether a hold waits for a person, because no hour will ever suit every zone the recipient may be in. */
export const needsPerson = ({ kind, rules }: Pick<ReplyVerdict, 'kind' | 'rules'>): boolean =>
  kind === 'hold' && rules.some(({ reason }) => reason === `holds: ${noCommonHour}`);
