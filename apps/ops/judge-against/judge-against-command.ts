import { once } from 'node:events';
import type { Engines } from '@parley/runtime/engines';
import { judgeAgainst, rulesetNamed } from './judge-against.js';

export interface AgainstOptions {
  readonly against?: string;
  readonly from?: string;
  readonly to?: string;
  readonly brand?: string;
  readonly failOnFlips: boolean;
}

/** `ops judge --against`: a line of JSON for each verdict that would flip or cannot be judged again, and the totals. */
export async function judgeAgainstCommand(
  { against, from, to, brand, failOnFlips }: AgainstOptions & { readonly against: string },
  withEngines: <T>(work: (engines: Engines) => Promise<T>) => Promise<T>,
): Promise<void> {
  // Whatever is wrong with the file is said before anything is opened.
  const rules = rulesetNamed(against);
  const period = {
    ...(from === undefined ? {} : { from: instant('--from', from) }),
    ...(to === undefined ? {} : { to: instant('--to', to) }),
    ...(brand === undefined ? {} : { brandId: await knownBrand(brand) }),
  };
  const { flipped } = await withEngines(({ eventStore }) =>
    judgeAgainst(eventStore, rules, {
      ...period,
      progress: (line) => void process.stderr.write(line),
      print: async (line) => {
        if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await once(process.stdout, 'drain');
      },
    }),
  );
  if (failOnFlips && flipped > 0) process.exitCode = 2;
}

/** A brand that nobody knows has no verdicts, and no flips: that would look like a success. */
async function knownBrand(id: string): Promise<string> {
  const { loadConfig } = await import('@parley/runtime');
  const { brands } = loadConfig().config;
  if (brands.some((brand) => brand.id === id)) return id;
  throw new Error(`There is no brand ${id}: the configuration has ${brands.map((brand) => brand.id).join(', ')}.`);
}

function instant(name: string, text: string): string {
  const parsed = new Date(text);
  if (Number.isNaN(parsed.getTime())) throw new Error(`${name} is an instant such as 2026-11-20T15:00:00Z.`);
  return parsed.toISOString();
}
