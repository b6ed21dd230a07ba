import type { RuleRef } from '@parley/contracts';
import {
  assumedBasis,
  currentRuleset,
  decidingRules,
  judge,
  needsPerson,
  placesOf,
  rulesNamed,
} from '@parley/conversation/judgement';
import { timeZoneData } from '@parley/runtime/verdicts';
import type { JudgeLine } from './line.js';

export interface JudgedLine {
  readonly id?: string | number;
  readonly verdict: 'approve' | 'hold' | 'reject';
  /** The instant itself where it is approved; null where waiting does not help. */
  readonly nextAllowedAt: string | null;
  /** Those that decided first, then what else was consulted. */
  readonly rules: readonly RuleRef[];
  /** IANA names of every zone the number may be in. */
  readonly zones: readonly string[];
  /** What the clocks there show. */
  readonly localTimes: Readonly<Record<string, string>>;
  /** ISO 3166-1, and ISO 3166-2 of the states whose rules hold. */
  readonly country: string;
  readonly states: readonly string[];
  /** What the places were concluded from. */
  readonly evidence: readonly string[];
  /** When the hours that begin at `nextAllowedAt` close: nothing may be in a carrier’s queue any longer then. */
  readonly closesAt?: string;
  /** No hour of the next weeks suits every zone: a person must decide. */
  readonly needsPerson?: true;
  /** Version of the rules and of the time zone data. */
  readonly ruleset: string;
}

/** What compliance would say of such a text: by the same rules, and from the outside. */
export function judgeLine(line: JudgeLine): JudgedLine {
  const at = new Date(line.at).toISOString();
  const named = line.ruleset === undefined ? undefined : rulesNamed(line.ruleset);
  const country = line.country ?? named?.country ?? 'US';
  const { postalCode, state } = line;
  const found = placesOf(line.number, country, {
    ...(postalCode === undefined ? {} : { postalCode }),
    ...(state === undefined ? {} : { state }),
  });
  const places = { ...found, ...named };
  const basis = assumedBasis({
    category: line.category,
    at,
    places,
    timeZoneData,
    country,
    guardMinutes: line.guardMinutes ?? 0,
    quietHours: line.quietHours ?? 'strict',
    consent: line.consent ?? 'granted',
    textedAt: line.textedAt === undefined ? at : new Date(line.textedAt).toISOString(),
  });
  const verdict = judge(basis, currentRuleset);
  const person = needsPerson(verdict);
  const next = verdict.kind === 'approve' ? at : verdict.kind === 'hold' && !person ? verdict.until : undefined;
  const closesAt = next === undefined || verdict.kind === 'reject' ? undefined : verdict.expiresAt;
  const decided = decidingRules(verdict);
  return {
    ...(line.id === undefined ? {} : { id: line.id }),
    verdict: verdict.kind,
    nextAllowedAt: next === undefined ? null : toTheSecond(next),
    rules: [...decided, ...verdict.rules.filter((rule) => !decided.includes(rule))],
    zones: places.zones,
    localTimes: Object.fromEntries(basis.place.zones.map(({ zone, local }) => [zone, local])),
    country: places.country,
    states: places.states,
    evidence: places.evidence,
    ...(closesAt === undefined ? {} : { closesAt: toTheSecond(closesAt) }),
    ...(person ? { needsPerson: true as const } : {}),
    ruleset: verdict.ruleset,
  };
}

/** Fractions of a second are shown where there are any. */
const toTheSecond = (instant: string): string => instant.replace('.000Z', 'Z');
