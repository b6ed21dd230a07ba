import { DemoClient } from './demo/client.js';
import { demoScript } from './demo/script.js';
import { timelineOf } from './demo/timeline.js';

// `npm run demo`: one conversation, played over HTTP against the process on PORT, told as it happens.
const print = (line: string) => process.stdout.write(`${line}\n`);

try {
  const client = await DemoClient.connect(process.env);
  await demoScript(client, (fact) => print(timelineOf(fact)), print);
  client.close();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
