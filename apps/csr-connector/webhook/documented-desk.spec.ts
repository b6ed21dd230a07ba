import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { ResolvedSender } from '@parley/runtime';
import type { TicketText } from '../platform.js';
import { webhookBody } from './body.js';
import { WebhookPlatform } from './webhook-platform.js';

const page = readFileSync(resolve(__dirname, '../../../docs/how-to/receive-tickets.md'), 'utf8');
const program = /```js\n([^]*?)```/.exec(page)![1]!;

const text: Required<TicketText> = {
  deliveryId: '0a8a2b6e-0000-5000-8000-000000000001',
  ticketId: '5f0c9f7e-0000-5000-8000-000000000002',
  messageId: '5f0c9f7e-0000-5000-8000-000000000002',
  contactId: 'jqmz3kzq5ycz7x4ko3a2hnv6ua',
  brandId: 'acme',
  senderId: 'main',
  isNewTicket: true,
  previousTicketId: '5f0c9f7e-0000-5000-8000-000000000003',
  externalTicketId: 'T-1',
  previousExternalTicketId: 'T-0',
  occurredAt: '2026-11-20T15:00:00.000Z',
  phone: '+14155550123',
  text: 'Où est ma commande ?',
  media: [],
  intent: 'order_status',
  topIntents: [{ intent: 'order_status', share: 0.8 }],
  confidence: 0.9,
  language: 'fr',
};
const sender = {
  brand: { id: 'acme' },
  sender: { code: '+18335550100', country: 'US' },
} as unknown as ResolvedSender;

describe('the desk that the documentation shows', () => {
  let folder: string;
  let desk: ChildProcess;
  let url: string;
  const printed: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parley-desk-'));
    writeFileSync(join(folder, 'desk.mjs'), program);
    desk = spawn(process.execPath, [join(folder, 'desk.mjs')], {
      env: { PORT: '0', DESK_SECRET: secrets.base64 },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const lines = createInterface({ input: desk.stdout! });
    lines.on('line', (line) => printed.push(line));
    const [first] = (await once(lines, 'line')) as [string];
    url = `http://127.0.0.1:${/port (\d+)/.exec(first)![1]}/hook`;
  });
  afterAll(async () => {
    desk.kill();
    await once(desk, 'exit');
    rmSync(folder, { recursive: true });
  });

  const secrets = { base64: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', other: 'another-secret' };
  const platform = (secret: string, now = Date.now()) =>
    new WebhookPlatform({ kind: 'webhook', url, secret, timeoutSeconds: 5, onUnknown: 'wait' }, sender, {
      now: () => new Date(now).toISOString(),
    });

  it('takes what Parley signed, once, and tells its ticket', async () => {
    const { externalTicketId: _, ...first } = text;
    const taken = { kind: 'taken', externalTicketId: 'T-5f0c9f7e' };
    expect(await platform(secrets.base64).deliver(first)).toEqual(taken);
    expect(await platform(secrets.base64).deliver(first)).toEqual(taken);
    expect(printed.slice(1)).toEqual(['T-5f0c9f7e  +14155550123  Où est ma commande ?']);
  });

  it.each([
    ['signed with another secret', secrets.other, 0],
    ['signed ten minutes ago', secrets.base64, -600_000],
  ])('refuses what is %s', async (_, secret, ago) => {
    const refused = { kind: 'refused', code: 'http-401', lasting: true };
    expect(await platform(secret, Date.now() + ago).deliver(text)).toEqual(refused);
  });

  it('reads plain secrets as Parley does', () => {
    const keyOf = /^const key = (.*);$/m.exec(program)![1]!;
    const key = new Function('secret', `return ${keyOf}`) as (secret: string) => Buffer;
    expect(key(secrets.other)).toEqual(Buffer.from(secrets.other, 'utf8'));
  });

  it('is told of every field that is sent', () => {
    const fields = page.slice(page.indexOf('The body is a JSON object'), page.indexOf('A whole desk in Node'));
    const named = [...fields.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
    expect(named.toSorted()).toEqual(Object.keys(webhookBody(text, sender)).sort());
  });
});
