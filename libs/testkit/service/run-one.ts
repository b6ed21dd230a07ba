import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Broker } from '@parley/broker';
import { contactIdOf } from '@parley/contracts';
import type { Command } from '@parley/conversation';
import type { EventStore } from '@parley/event-store';
import { tokens, type Contacts, type Executed, type Sender, type ServiceDefinition } from '@parley/runtime';
import { startServices } from '@parley/runtime/run';
import type { z } from 'zod';
import { brandCode, customer, senderId } from '../facts.js';

/** One service on embedded engines in a folder of its own, as a process runs it, with one sender code. */
export interface OneService {
  readonly url: string;
  readonly broker: Broker;
  readonly store: EventStore;
  readonly contacts: Contacts;
  /** Carries a command out on the one contact, by this machine’s clock; causes are numbered where none is given. */
  execute(command: Command, cause?: string): Promise<Executed>;
  stop(): Promise<void>;
}

export const contact = { contactId: contactIdOf(Buffer.from('spec'), 'acme', customer), brandId: 'acme' };

/** Starts it; `sender` stands beside id, code, country and the loopback carrier of the sender code. */
export async function runOne(
  service: ServiceDefinition,
  sender: Partial<z.input<typeof Sender>> = {},
): Promise<OneService> {
  const folder = mkdtempSync(join(tmpdir(), `parley-${service.name}-`));
  const senders = [{ id: senderId, code: brandCode, country: 'US', carrier: { kind: 'loopback' }, ...sender }];
  const brands = [{ id: 'acme', name: 'Acme', helpContact: 'help@acme.example', senders }];
  // JSON is YAML.
  writeFileSync(join(folder, 'parley.yaml'), JSON.stringify({ brands }));
  const logTo = { write: () => undefined };
  const running = await startServices([service], { name: 'spec', env: { PORT: '0' }, cwd: folder, logTo });
  const contacts = running.app.get<Contacts>(tokens.contacts);
  let causes = 0;
  return {
    url: running.url,
    broker: running.app.get<Broker>(tokens.broker),
    store: running.app.get<EventStore>(tokens.eventStore),
    contacts,
    execute: (command, cause = `spec-${(causes += 1)}`) =>
      contacts.execute(contact, { at: new Date().toISOString(), cause, actor: { kind: 'system' } }, command),
    stop: async () => {
      await running.shutdown.run('the spec is over');
      rmSync(folder, { recursive: true });
    },
  };
}
