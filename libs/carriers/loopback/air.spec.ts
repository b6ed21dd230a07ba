import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OutgoingText } from '../port.js';
import { LoopbackAir } from './air.js';
import { openLoopbackFile } from './file.js';
import { LoopbackSender } from './send.js';
import type { EmbeddedDatabase } from '@parley/runtime/sqlite';

let dataDir: string;
let air: LoopbackAir;
let file: EmbeddedDatabase;
let at: number;
const clock = { now: () => new Date(at).toISOString() };

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'parley-air-'));
  at = Date.parse('2026-11-20T15:00:00.000Z');
  open();
});
afterEach(() => {
  close();
  rmSync(dataDir, { recursive: true });
});

function open(): void {
  air = LoopbackAir.open(dataDir, clock);
  file = openLoopbackFile(dataDir);
}
function close(): void {
  air.close();
  file.close();
}

const replyTo = (to: string, n = 1): OutgoingText => ({
  replyId: `0b3a3ef5-3f9e-5d66-9d7b-${String(n).padStart(12, '0')}`,
  from: '+18335550100',
  to,
  text: `Answer ${n}`,
  media: [],
});
const send = (text: OutgoingText) => new LoopbackSender(file, 'main', clock).send(text);
const lookUp = (text: OutgoingText) => new LoopbackSender(file, 'main', clock).lookUp(text);
const after = (milliseconds: number) => {
  at += milliseconds;
  return air.dueReceipts(10).map(({ status, code }) => (code === undefined ? status : `${status} ${code}`));
};

describe('a phone of the simulator', () => {
  const phone = '+14155550101';

  it('shows what reached it and what its owner typed, oldest first', async () => {
    await air.recordTyped(phone, {
      id: 'm1',
      code: '+18335550100',
      text: 'Where is my order?',
      media: [],
      at: clock.now(),
    });
    at += 1_000;
    await send({ ...replyTo(phone), media: [{ url: 'https://cdn.example/1.jpg' }] });
    await send(replyTo('+14155550102', 2));
    expect(air.messagesOf(phone)).toEqual([
      {
        id: 'm1',
        direction: 'outbound',
        code: '+18335550100',
        text: 'Where is my order?',
        media: [],
        at: '2026-11-20T15:00:00.000Z',
      },
      {
        id: expect.stringMatching(/^LB[0-9a-f]{32}$/),
        direction: 'inbound',
        code: '+18335550100',
        text: 'Answer 1',
        media: [{ url: 'https://cdn.example/1.jpg' }],
        at: '2026-11-20T15:00:01.000Z',
      },
    ]);
  });

  it('gets a reply once, however often it is handed over', async () => {
    const first = await send(replyTo(phone));
    expect(await Promise.all([send(replyTo(phone)), send(replyTo(phone))])).toEqual([first, first]);
    expect(air.messagesOf(phone)).toHaveLength(1);
  });

  it('shows the newest 500', async () => {
    await Promise.all(Array.from({ length: 510 }, (_, n) => send(replyTo(phone, n))));
    expect(air.messagesOf(phone)).toHaveLength(500);
    expect(air.messagesOf(phone).at(-1)!.text).toBe('Answer 509');
  });

  it('reports a reply as sent, then as delivered', async () => {
    await send(replyTo(phone));
    expect(after(0)).toEqual([]);
    expect(after(50)).toEqual(['sent']);
    expect(after(250)).toEqual(['sent', 'delivered']);
    await air.delivered(air.dueReceipts(1));
    expect(after(0)).toEqual(['delivered']);
    expect(air.untilNextReceipt()).toBe(0);
    await air.delivered(air.dueReceipts(1));
    expect(air.untilNextReceipt()).toBeUndefined();
    expect(await lookUp(replyTo(phone))).toMatchObject({ kind: 'found', status: 'delivered', segments: 1 });
  });

  it('knows after a restart what was handed over, and which receipts are still to come', async () => {
    const outcome = await send(replyTo(phone));
    close();
    open();
    expect(await send(replyTo(phone))).toEqual(outcome);
    expect(await lookUp(replyTo(phone))).toMatchObject({ kind: 'found', status: 'queued' });
    expect(await lookUp(replyTo(phone, 2))).toEqual({ kind: 'not-found' });
    expect(after(1_000)).toEqual(['sent', 'delivered']);
    expect(air.messagesOf(phone)).toHaveLength(1);
  });
});

describe('numbers that rehearse a bad day', () => {
  it('…999 0001 is a landline', async () => {
    expect(await send(replyTo('+14159990001'))).toMatchObject({ kind: 'failed', class: 'permanent', code: '30006' });
    expect(air.messagesOf('+14159990001')).toEqual([]);
  });

  it('…999 0002 gets the text, but the answer is lost: a look-up finds it, and a receipt comes late', async () => {
    const text = replyTo('+14159990002');
    expect(await send(text)).toEqual({ kind: 'unknown', because: 'timeout' });
    expect(await lookUp(text)).toMatchObject({ kind: 'found' });
    expect(air.messagesOf('+14159990002')).toHaveLength(1);
    expect(after(29_000)).toEqual([]);
    expect(after(1_000)).toEqual(['delivered']);
  });

  it('…999 0003 opted out at the carrier', async () => {
    expect(await send(replyTo('+14159990003'))).toMatchObject({ kind: 'failed', class: 'opted-out', code: '21610' });
  });

  it('…999 0004 is throttled at first', async () => {
    const text = replyTo('+14159990004');
    expect(await send(text)).toMatchObject({ kind: 'failed', class: 'retry', retryAfterSeconds: 5 });
    expect(await send(text)).toMatchObject({ kind: 'sent' });
  });

  it('…999 0005 gets nothing and says nothing', async () => {
    const text = replyTo('+14159990005');
    expect(await send(text)).toEqual({ kind: 'unknown', because: 'timeout' });
    expect(await lookUp(text)).toEqual({ kind: 'not-found' });
    expect(after(60_000)).toEqual([]);
  });

  it('…999 0006 is taken and never delivered', async () => {
    expect(await send(replyTo('+14159990006'))).toMatchObject({ kind: 'sent' });
    expect(after(300)).toEqual(['sent', 'undelivered 30005']);
  });
});
