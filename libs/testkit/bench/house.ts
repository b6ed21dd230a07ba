import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { FakeTwilio, type FakeTwilioOptions } from '@parley/testkit/carriers';
import { FakeDesk } from '@parley/testkit/desk';
import { account, deskSecret, writeConfig } from '@parley/testkit/nothing-lost';
import { flagsOfStart, freePort, ParleyProcess } from '@parley/testkit/process';
import { endWithUs } from './children.js';

/** Milliseconds: engines on the network make topics first. */
const LONGEST_START = 120_000;

/** The real process, as `npm start` runs it, with a carrier and a desk outside it. */
export class House {
  private constructor(
    readonly parley: ParleyProcess,
    private readonly desk: FakeDesk,
  ) {}

  /** Runs the process for as long as the work takes, on embedded engines unless `env` names others; a failure tells what the process printed. */
  static async during<T>(
    folder: string,
    carrier: Partial<FakeTwilioOptions>,
    work: (house: House) => Promise<T>,
    env: NodeJS.ProcessEnv = {},
  ): Promise<T> {
    mkdirSync(folder, { recursive: true });
    const port = await freePort();
    const receipts = { deliverReceiptsTo: `http://127.0.0.1:${port}`, receipts: () => ['sent', 'delivered'] };
    const twilio = await FakeTwilio.start({ ...account, ...receipts, ...carrier });
    const desk = await FakeDesk.start({ secret: deskSecret });
    const configFile = join(folder, 'parley.yaml');
    writeConfig(configFile, twilio.url, desk.url);
    const parley = await ParleyProcess.start({
      dataDir: join(folder, 'data'),
      port,
      configFile,
      adminToken: 'the-admin-token-of-the-bench',
      nodeFlags: flagsOfStart(),
      patience: LONGEST_START,
      env: { PARLEY_LOG_LEVEL: 'warn', ...env },
    });
    const letGo = endWithUs(parley.pid);
    try {
      return await work(new House(parley, desk));
    } catch (error) {
      throw new Error(`The measure failed. The process had printed:\n${parley.printed}`, { cause: error });
    } finally {
      await parley.kill();
      letGo();
      await twilio.stop();
      await desk.stop();
    }
  }

  get url(): string {
    return this.parley.url;
  }

  /** Bytes. */
  async resident(): Promise<number> {
    return sumOf('process_resident_memory_bytes', await this.metrics());
  }

  /** Facts shown and published since the start, and whether any are waiting or any message is. */
  async progress(): Promise<{ facts: number; waiting: number }> {
    const metrics = await this.metrics();
    const of = (name: string) => sumOf(`parley_${name}`, metrics);
    const waiting = of('consumer_lag') + of('consumer_in_flight') + of('projection_lag');
    return { facts: of('projection_facts_total'), waiting };
  }

  /** The desk keeps every delivery in memory, which is not what is measured here. */
  forgetDeliveries(): void {
    this.desk.deliveries.length = 0;
  }

  private async metrics(): Promise<readonly string[]> {
    const answer = await this.parley.request('GET', '/metrics');
    return (await answer.text()).split('\n');
  }
}

/** What the process tells of itself under a name, added up over all labels. */
function sumOf(name: string, metrics: readonly string[]): number {
  const told = metrics.filter((line) => line.startsWith(`${name} `) || line.startsWith(`${name}{`));
  return told.reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' '))), 0);
}
