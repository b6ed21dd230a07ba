import { readFileSync } from 'node:fs';
import { currentRuleset, rulesets } from '@parley/conversation/judgement';
import type { EventStore } from '@parley/event-store';
import { judgeAgain, type Period } from './judge-again.js';
import { readRulesetFile, versions, type Against } from './ruleset-file.js';
import { Tally, type Totals } from './totals.js';

/** A line on `progress` for every so many verdicts. */
const stride = 10_000;

/**
 * Every verdict of a period under another rule set: each that would flip is printed as it is found, the totals last.
 * Nothing is written. The same log and rule set print the same lines.
 */
export async function judgeAgainst(
  store: Pick<EventStore, 'readAll'>,
  against: Against,
  {
    progress,
    print,
    ...period
  }: Period & {
    readonly progress: (line: string) => void;
    /** Waits where whoever reads is slower than the log. */
    readonly print: (line: object) => Promise<void> | void;
  },
): Promise<Totals> {
  const tally = new Tally();
  let judged = 0;
  const verdicts = judgeAgain(store, against, period, ({ facts, at }) => {
    judged = facts;
    if (facts % stride === 0) progress(`${facts} verdicts judged again, up to ${at}\n`);
  });
  for await (const found of verdicts) {
    tally.add(found);
    await print(found);
  }
  const totals = tally.totals(against.ruleset.version, judged);
  await print(totals);
  progress(`${judged} verdicts judged again, ${totals.flipped} would be others\n`);
  return totals;
}

/**
 * The rule set of that version, or in that file.
 * @throws Error that says what is wrong with either
 */
export function rulesetNamed(name: string): Against {
  const released = name === 'current' ? currentRuleset : rulesets.find(({ version }) => version === name);
  if (released) return { ruleset: released, policy: {}, switches: {} };
  let text: string;
  try {
    text = readFileSync(name, 'utf8');
  } catch {
    throw new Error(
      `${name} is neither a rule set nor a file that can be read. The rule sets are current, ${versions()}; \`ops ruleset\` prints one to begin a file with.`,
    );
  }
  return readRulesetFile(name, text);
}
