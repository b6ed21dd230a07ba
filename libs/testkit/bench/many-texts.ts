import { setTimeout as later } from 'node:timers/promises';
import { chanceOf } from '@parley/testkit';
import { twilioTextRequest } from '@parley/testkit/carriers';
import { account, plan, type PlannedText } from '@parley/testkit/nothing-lost';
import { House } from './house.js';
import { inFolder } from './material.js';
import { Poster, type Post } from './poster.js';
import { atMost, print, shown } from './report.js';
import { spreadOf } from './rounds.js';

const NUMBERS = 10_000;
const TEXTS_EACH = 10;
const STEP = 20_000;
/** Milliseconds the process may take to do everything that follows from one step. */
const PATIENCE = 900_000;
const MB = 1_000_000;

/** Memory of the single process, each time 20,000 more texts were taken in and all that follows from them was done. */
export async function measureManyTexts(): Promise<void> {
  await inFolder((folder) =>
    House.during(folder, {}, async (house) => {
      const poster = new Poster(house.url, 32);
      const texts = plan(chanceOf(1), { numbers: NUMBERS, textsEach: TEXTS_EACH });
      const sizes: number[] = [];
      for (let from = 0; from < texts.length; from += STEP) {
        const started = performance.now();
        await poster.postAll(signed(texts.slice(from, from + STEP)));
        const accepted = performance.now();
        await settled(house);
        const speeds = [accepted, performance.now()].map((at) => Math.round((STEP * 1_000) / (at - started)));
        sizes.push((await house.resident()) / MB);
        house.forgetDeliveries();
        const line = shown('mem', `resident after ${(from + STEP) / 1_000}k texts`, spreadOf(sizes.slice(-1)), ' MB');
        print(line, `${speeds[0]} texts/s accepted, ${speeds[1]} texts/s done`);
      }
      poster.close();
      const grown = sizes.at(-1)! / sizes[0]!;
      print(atMost('mem', 'resident at most', spreadOf([Math.max(...sizes)]), 300, ' MB'));
      print(atMost('mem', 'resident after the last texts to after the first', spreadOf([grown]), 1.15));
    }),
  );
}

function* signed(texts: readonly PlannedText[]): Generator<Post> {
  for (const { senderId, sid, from, to, text } of texts) {
    yield twilioTextRequest({ ...account, senderId }, { messageSid: sid, from, to, text });
  }
}

/** Resolves once nothing is under way: looked at three times, for a hop may lie between two looks. */
async function settled(house: House): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  let still = 0;
  for (let before = -1; still < 3;) {
    if (performance.now() > deadline) throw new Error(`Work is left after ${PATIENCE / 1_000} s.`);
    await later(250);
    const { facts, waiting } = await house.progress();
    still = waiting === 0 && facts === before ? still + 1 : 0;
    before = facts;
  }
}
