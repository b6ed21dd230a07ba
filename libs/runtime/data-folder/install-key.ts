import { createHmac } from 'node:crypto';
import { contactIdOf, ParleyError, type RecordedFact } from '@parley/contracts';
import type { EventStore } from '@parley/event-store';
import type { InstallSecrets } from '../lifecycle.js';

type InstallKey = Pick<InstallSecrets, 'installKey'>;

/** Tells installations apart without telling anything about the key. */
export function fingerprintOf({ installKey }: InstallKey): string {
  return createHmac('sha256', installKey).update('fingerprint of the install key').digest('base64url').slice(0, 22);
}

/**
 * Compares the key with the first contact of the store, whose id was made with the key of the installation.
 * @throws ParleyError `install-key-differs`, or what the event store throws
 */
export async function assertKeyOf(eventStore: Pick<EventStore, 'readAll'>, { installKey }: InstallKey): Promise<void> {
  for await (const fact of eventStore.readAll(undefined, { types: ['ContactCreated'] })) {
    const { contactId, brandId, personal } = fact as RecordedFact<'ContactCreated'>;
    if (contactIdOf(installKey, brandId, personal.phone) !== contactId) throw installKeyDiffers('the event store');
    return;
  }
}

export function installKeyDiffers(whoTells: string): ParleyError {
  return new ParleyError(
    'install-key-differs',
    `the keys of this process are not those that this installation began with (${whoTells} tells): every contact would get another id, ` +
      'without history or consent. Copy secrets.json from a process that runs or from a backup, or let PARLEY_SECRETS_FILE name it; ' +
      'a second installation needs a database of its own and a PARLEY_KAFKA_PREFIX',
    { retryable: false },
  );
}
