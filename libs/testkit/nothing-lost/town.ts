import { writeFileSync } from 'node:fs';
import type { Seeded } from '../seeded.js';

export const account = {
  accountSid: 'AC00000000000000000000000000000001',
  authToken: 'a-token-of-the-test',
  publicUrl: 'https://sms.acme.example',
};
export const deskSecret = 'a-secret-of-the-test';
export const senders = [
  { id: 'main', code: '+18335550100' },
  { id: 'second', code: '+18335550101' },
] as const;

/** One brand on two sender codes, so that a STOP on one has to silence the other. */
export function writeConfig(file: string, carrierUrl: string, deskUrl: string): void {
  const sender = ({ id, code }: (typeof senders)[number]) => ({
    id,
    code,
    country: 'US',
    languages: ['en', 'fr'],
    policy: 'listrak',
    quietHours: 'off',
    maxPerSecond: 10_000,
    carrier: { kind: 'twilio', ...account, apiBaseUrl: carrierUrl, timeoutSeconds: 3 },
    connector: { kind: 'webhook', url: deskUrl, secret: deskSecret, timeoutSeconds: 3 },
  });
  const brand = { id: 'acme', name: 'Acme Shoes', helpContact: 'help@acme.example', senders: senders.map(sender) };
  // YAML is a superset of JSON.
  writeFileSync(file, JSON.stringify({ brands: [brand] }));
}

/** A number of its own, for the contact whose message cannot be handled. */
export const poisonedText: PlannedText = {
  sid: `SM${'9'.repeat(32)}`,
  from: '+14155559999',
  senderId: 'main',
  to: '+18335550100',
  text: 'Is anybody there?',
};

export interface PlannedText {
  readonly sid: string;
  readonly from: string;
  readonly senderId: string;
  readonly to: string;
  readonly text: string;
}

const words = {
  clear: [
    'Where is my order 1042?',
    'My shoes arrived broken, I want a refund',
    'Où est ma commande 77 ?',
    'Do you ship to Canada?',
  ],
  vague: ['hey', 'hmm', 'bonjour', 'hello?'],
  thanks: ['thanks!', 'ok merci 👍', 'great'],
  keyword: ['AGENT', 'HELP', 'aide'],
} as const;

/**
 * By default 200 numbers with ten texts each, shuffled; about every sixth number says STOP somewhere on the way and goes on
 * texting. Plans that begin at different numbers have none in common.
 */
export function plan(chance: Seeded, { numbers = 200, textsEach = 10, begin = 0 } = {}): PlannedText[] {
  const queues = Array.from({ length: numbers }, (_, n) => {
    const number = begin + n;
    const from = `+1415555${String(number).padStart(4, '0')}`;
    const stopAt = chance.random() < 0.17 ? chance.integer(textsEach) : -1;
    return Array.from({ length: textsEach }, (__, nth) => {
      const sender = senders[chance.random() < 0.8 ? 0 : 1]!;
      const kind = chance.pick(['clear', 'clear', 'clear', 'vague', 'thanks', 'keyword'] as const);
      return {
        sid: `SM${String(number).padStart(16, '0')}${String(nth).padStart(16, '0')}`,
        from,
        senderId: sender.id,
        to: sender.code,
        text: nth === stopAt ? chance.pick(['STOP', 'stop.', 'ARRÊT', 'Unsubscribe']) : chance.pick(words[kind]),
      };
    });
  });
  const all: PlannedText[] = [];
  while (queues.length > 0) {
    const at = chance.integer(queues.length);
    all.push(queues[at]!.shift()!);
    if (queues[at]!.length === 0) queues.splice(at, 1);
  }
  return all;
}
