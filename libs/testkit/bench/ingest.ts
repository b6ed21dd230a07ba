import { join } from 'node:path';
import { partitionsPerTopic } from '@parley/broker';
import { openEmbeddedBroker } from '@parley/broker/embedded';
import { topics } from '@parley/contracts';
import { writeConfig } from '@parley/testkit/nothing-lost';
import { freePort } from '@parley/testkit/process';
import { Child } from './children.js';
import { inFolder } from './material.js';
import { Poster } from './poster.js';
import { print, shown } from './report.js';
import { interleaved, perSecond } from './rounds.js';
import { signedText } from './texts.js';

const nowhere = 'http://127.0.0.1:9';
const text = 'Where is my order 1042?';

/** Webhook in, durable, answered: the ingest service alone against a bare route with one prepared insert of the same bytes. */
export async function measureIngest(): Promise<void> {
  await inFolder(async (folder) => {
    const children: Child[] = [];
    try {
      const ingestUrl = await startIngest(folder, children);
      const first = new Poster(ingestUrl, 1);
      await first.post(signedText(0, text));
      first.close();
      const bareUrl = await startBareRoute(folder, children);
      let sent = 0;
      const to = (url: string, connections: number, texts: number) => async () => {
        const poster = new Poster(url, connections);
        const posts = Array.from({ length: texts }, () => signedText((sent += 1), text));
        const speed = await perSecond(texts, () => poster.postAll(posts));
        poster.close();
        return speed;
      };
      for (const [connections, texts] of [
        [1, 400],
        [64, 6_000],
      ] as const) {
        const ratio = await interleaved(to(ingestUrl, connections, texts), to(bareUrl, connections, texts), 7);
        print(shown('in', `webhooks over ${connections} connection(s), to a bare route and insert`, ratio), ratio);
      }
    } finally {
      for (const child of children) await child.stop();
    }
  });
}

async function startIngest(folder: string, children: Child[]): Promise<string> {
  const configFile = join(folder, 'parley.yaml');
  writeConfig(configFile, nowhere, nowhere);
  const port = await freePort();
  const env = {
    PORT: String(port),
    PARLEY_CONFIG: configFile,
    PARLEY_DATA_DIR: join(folder, 'data'),
    PARLEY_ADMIN_TOKEN: 'the-admin-token-of-the-bench',
    PARLEY_LOG_LEVEL: 'warn',
  };
  const ingest = Child.start('apps/parley/bench/ingest-alone', { env });
  children.push(ingest);
  await ingest.said();
  return `http://127.0.0.1:${port}`;
}

async function startBareRoute(folder: string, children: Child[]): Promise<string> {
  const args = [join(folder, 'raw.db'), await storedText(join(folder, 'data', 'parley.db'))];
  const bare = Child.start('libs/testkit/bench/bare-route', { args });
  children.push(bare);
  return `http://127.0.0.1:${await bare.said<number>()}`;
}

/** The record that ingest made of the first text, as JSON: what the bare route inserts. */
async function storedText(file: string): Promise<string> {
  const broker = openEmbeddedBroker({ file, clock: { now: () => new Date().toISOString() } });
  try {
    for (let partition = 0; partition < partitionsPerTopic; partition += 1) {
      const [message] = await broker.read(topics.inbound, partition, '0', 1);
      if (message) return JSON.stringify([message.key, JSON.stringify(message.headers), message.value]);
    }
  } finally {
    await broker.close();
  }
  throw new Error('Ingest answered a text and stored none.');
}
