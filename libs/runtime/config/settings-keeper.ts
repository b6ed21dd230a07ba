import { Actor, Instant, SenderId } from '@parley/contracts';
import { z } from 'zod';
import { PolicyOverrides } from './schema.js';

/** One change at run time: `overrides` takes the place of all that were made before for this sender code. */
export const SettingsChange = z.object({ at: Instant, actor: Actor, senderId: SenderId, overrides: PolicyOverrides });
export type SettingsChange = Readonly<z.infer<typeof SettingsChange>>;

/** Where changes are kept: in a file for one process, or on a topic for all that share a broker. */
export interface SettingsKeeper {
  /**
   * What was kept since the last call, by whomever, oldest first; at the first call everything there is.
   * @throws ParleyError `sender-settings-unreadable`, or what the engine behind it throws
   */
  news(): Promise<readonly SettingsChange[]>;
  /**
   * Resolves once the change survives a crash; the next `news` brings it back. Where it rejects, that may or may not.
   * @throws ParleyError `sender-settings-not-kept` (retryable)
   */
  keep(change: SettingsChange): Promise<void>;
}
