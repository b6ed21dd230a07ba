import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { FakeTwilio, type FakeTwilioOptions } from '@parley/testkit/carriers';
import { FakeDesk } from '@parley/testkit/desk';
import { account, deskSecret, writeConfig } from '@parley/testkit/nothing-lost';
import { freePort, ParleyProcess } from '@parley/testkit/process';
import { endWithUs } from './children.js';

/** The real process with a carrier and a desk outside it. */
export class House {
  private constructor(
    readonly parley: ParleyProcess,
    readonly twilio: FakeTwilio,
    readonly desk: FakeDesk,
    /** Where the embedded event store and broker keep everything. */
    readonly file: string,
    private readonly letGo: () => void,
  ) {}

  static async start(folder: string, carrier: Partial<FakeTwilioOptions> = {}): Promise<House> {
    mkdirSync(folder, { recursive: true });
    const port = await freePort();
    const twilio = await FakeTwilio.start({
      ...account,
      deliverReceiptsTo: `http://127.0.0.1:${port}`,
      receipts: () => ['sent', 'delivered'],
      ...carrier,
    });
    const desk = await FakeDesk.start({ secret: deskSecret });
    const configFile = join(folder, 'parley.yaml');
    writeConfig(configFile, twilio.url, desk.url);
    const dataDir = join(folder, 'data');
    const env = { PARLEY_LOG_LEVEL: 'warn' };
    const adminToken = 'the-admin-token-of-the-bench';
    const parley = await ParleyProcess.start({ dataDir, port, adminToken, configFile, env });
    return new House(parley, twilio, desk, join(dataDir, 'parley.db'), endWithUs(parley.pid));
  }

  get url(): string {
    return this.parley.url;
  }

  /** What the process tells of itself under a name, added up over all labels. */
  async metric(name: string): Promise<number> {
    return sumOf(name, await this.metrics());
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

  async stop(): Promise<void> {
    await this.parley.kill();
    this.letGo();
    await this.twilio.stop();
    await this.desk.stop();
  }

  private async metrics(): Promise<readonly string[]> {
    const answer = await this.parley.request('GET', '/metrics');
    return (await answer.text()).split('\n');
  }
}

function sumOf(name: string, metrics: readonly string[]): number {
  const told = metrics.filter((line) => line.startsWith(`${name} `) || line.startsWith(`${name}{`));
  return told.reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' '))), 0);
}
