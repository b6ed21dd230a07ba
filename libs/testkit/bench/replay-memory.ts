import { join } from 'node:path';
import { Child } from './children.js';
import { writeLongLog } from './long-log.js';
import { inFolder } from './material.js';
import type { Look } from './rebuild-child.js';
import { atMost, print } from './report.js';
import { spreadOf } from './rounds.js';

const FACTS = 1_000_000;
const FIRST_LOOK = 10_000;
const MB = 1_000_000;

/** 8: what a process that replays a long log into read models holds, beyond what it held after 10,000 facts. */
export async function measureReplayMemory(): Promise<void> {
  await inFolder(async (folder) => {
    const written = await writeLongLog(join(folder, 'parley.db'), FACTS);
    const args = [folder, String(FIRST_LOOK)];
    const child = Child.start('libs/testkit/bench/rebuild-child', { args, execArgv: ['--expose-gc'] });
    const looks: Look[] = [];
    try {
      const started = performance.now();
      while (!looks.at(-1)?.done) looks.push(await child.said<Look>());
      const speed = Math.round((written * 1_000) / (performance.now() - started));
      const grown = looks.slice(1).map(({ resident }) => (resident - looks[0]!.resident) / MB);
      const { min, max } = spreadOf(grown);
      const what = `resident after a rebuild from ${written} facts, less after ${FIRST_LOOK}`;
      print(atMost('8', what, { median: grown.at(-1)!, min, max }, 64, ' MB'), `${speed} facts/s`);
    } finally {
      await child.stop();
    }
  });
}
