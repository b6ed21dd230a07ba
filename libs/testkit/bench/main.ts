import { measureAppend } from './append.js';
import { measureAppendStores } from './append-stores.js';
import { measureCommand } from './command.js';
import { measureEndToEnd } from './end-to-end.js';
import { measureIngest } from './ingest.js';
import { measureLanes } from './lanes.js';
import { measureManyTexts } from './many-texts.js';
import { measurePublish } from './publish.js';
import { measureRebuildIntoMongo } from './rebuild-mongodb.js';
import { measureReplay } from './replay.js';
import { measureReplayMemory } from './replay-memory.js';
import { measureRoute } from './route.js';
import { measureTrain } from './train.js';
import { measureVerdict } from './verdict.js';

// `npm run bench`: ratios measured in turn in one run; absolute figures only say what they were taken from.
// `npm run bench -- 3 memory`: these alone.
const sections: Readonly<Record<string, () => Promise<void>>> = {
  1: measureAppend,
  2: measureCommand,
  3: measureReplay,
  4: measureRebuildIntoMongo,
  5: measurePublish,
  6: measureLanes,
  7: measureEndToEnd,
  8: measureReplayMemory,
  ingest: measureIngest,
  memory: measureManyTexts,
  route: measureRoute,
  stores: measureAppendStores,
  train: measureTrain,
  verdict: measureVerdict,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in sections));
if (unknown.length > 0) {
  process.stderr.write(
    `There is no measure ${unknown.join(', ')}: choose among ${Object.keys(sections).join(', ')}.\n`,
  );
  process.exit(2);
}
process.stdout.write(
  `Node ${process.version}, SQLite ${process.versions['sqlite'] ?? ''}. Median of at least 5 rounds [min–max].\n`,
);
for (const [name, measure] of Object.entries(sections)) {
  if (wanted.length === 0 || wanted.includes(name)) await measure();
}
