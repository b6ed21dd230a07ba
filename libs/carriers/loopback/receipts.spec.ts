import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LoopbackAir, type LoopbackReceipt } from './air.js';
import { openLoopbackFile } from './file.js';
import { LoopbackReceipts } from './receipts.js';
import { LoopbackSender } from './send.js';
import type { EmbeddedDatabase } from '@parley/runtime/sqlite';

const clock = { now: () => new Date().toISOString() };
const reply = (n: number) => ({
  replyId: `0b3a3ef5-3f9e-5d66-9d7b-${String(n).padStart(12, '0')}`,
  from: '+18335550100',
  to: '+14155550101',
  text: 'Answer',
  media: [],
});

let dataDir: string;
let ingest: LoopbackAir;
let file: EmbeddedDatabase;
let outboundSender: LoopbackSender;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'parley-receipts-'));
  ingest = LoopbackAir.open(dataDir, clock);
  file = openLoopbackFile(dataDir);
  outboundSender = new LoopbackSender(file, 'main', clock);
});
afterEach(() => {
  ingest.close();
  file.close();
  rmSync(dataDir, { recursive: true });
});

it('brings both receipts of a reply in order, and again until they were taken', async () => {
  const failures: unknown[] = [];
  const seen: string[] = [];
  let refusals = 1;
  const receipts = await new Promise<LoopbackReceipts>((resolve) => {
    const pump = new LoopbackReceipts(
      ingest,
      async (due: readonly LoopbackReceipt[]) => {
        if (refusals > 0) {
          refusals -= 1;
          throw new Error('the broker is away');
        }
        seen.push(...due.map(({ status }) => status));
        if (seen.includes('delivered')) resolve(pump);
      },
      (error) => failures.push(error),
    );
    pump.start();
    void outboundSender.send(reply(1));
  });
  await receipts.stop();
  expect(seen).toEqual(['sent', 'delivered']);
  expect(failures).toHaveLength(1);
});

it('brings those of a process that was killed before they were due', async () => {
  await outboundSender.send(reply(1));
  const seen: LoopbackReceipt[] = [];
  const receipts = await new Promise<LoopbackReceipts>((resolve) => {
    const pump = new LoopbackReceipts(
      ingest,
      async (due) => {
        seen.push(...due);
        if (seen.length === 2) resolve(pump);
      },
      () => undefined,
    );
    pump.start();
  });
  await receipts.stop();
  expect(seen).toMatchObject([
    { senderId: 'main', phone: '+14155550101', replyId: reply(1).replyId, status: 'sent' },
    { senderId: 'main', phone: '+14155550101', replyId: reply(1).replyId, status: 'delivered' },
  ]);
});
