import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Brand, type CarrierConfig, type ResolvedSender, type Sender } from '@parley/runtime';
import type { z } from 'zod';
import { openCarrierSenders } from './carrier-senders.js';

const clock = { now: () => '2026-11-20T15:00:00.000Z' };
const settings = {} as ResolvedSender['settings'];

function sendersWith(...carriers: z.input<typeof Sender>['carrier'][]): ResolvedSender[] {
  const brand = Brand.parse({
    id: 'acme',
    name: 'Acme Shoes',
    helpContact: 'help@acme.example',
    senders: carriers.map((carrier, n) => ({ id: `s${n}`, code: `+1833555010${n}`, country: 'US', carrier })),
  });
  return brand.senders.map((sender) => ({ brand, sender, settings }));
}

const twilio: z.input<typeof Sender>['carrier'] = {
  kind: 'twilio',
  accountSid: 'AC1',
  authToken: 'token',
  publicUrl: 'https://sms.acme.example',
};

let dataDir: string;
beforeEach(() => (dataDir = mkdtempSync(join(tmpdir(), 'parley-senders-'))));
afterEach(() => rmSync(dataDir, { recursive: true }));

it('gives each sender code the acting half of its own carrier', () => {
  const kinds: CarrierConfig['kind'][] = ['loopback', 'twilio', 'loopback'];
  const senders = openCarrierSenders(sendersWith({ kind: 'loopback' }, twilio, { kind: 'loopback' }), {
    dataDir,
    clock,
  });
  expect(kinds.map((_, n) => senders.of(`s${n}`).kind)).toEqual(kinds);
  expect(() => senders.of('s3')).toThrow(expect.objectContaining({ code: 'sender-unknown', retryable: false }));
  senders.close();
});
