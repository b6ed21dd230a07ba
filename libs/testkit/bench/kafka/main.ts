import { readFileSync } from 'node:fs';
import { openCluster, type Cluster } from './cluster.js';
import { measureConsume } from './consume.js';
import { measurePublish } from './publish.js';
import { measureSeparately, measureWay } from './way.js';

// `npm run bench:kafka`: ratios to bare clients, measured in turn in one run on one broker.
// `npm run bench:kafka -- publish way`: these alone.
const sections: Readonly<Record<string, (cluster: Cluster) => Promise<void>>> = {
  publish: measurePublish,
  consume: measureConsume,
  way: measureWay,
  services: measureSeparately,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in sections));
if (unknown.length > 0) {
  const names = Object.keys(sections).join(', ');
  process.stderr.write(`There is no measure ${unknown.join(', ')}: choose among ${names}.\n`);
  process.exit(2);
}
const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;
const versions = ['kafkajs', '@platformatic/kafka', '@nestjs/microservices'].map(
  (name) => `${name} ${{ ...devDependencies, ...dependencies }[name]}`,
);
process.stdout.write(`Node ${process.version}, ${versions.join(', ')}. Median of the rounds [min–max].\n`);
const cluster = await openCluster();
try {
  for (const [name, measure] of Object.entries(sections)) {
    if (wanted.length === 0 || wanted.includes(name)) await measure(cluster);
  }
} finally {
  await cluster.close();
}
process.exit(0);
