import { settingsTopic, type Broker } from '@parley/broker';
import { Instant, isParleyError, ParleyError } from '@parley/contracts';
import type { Logger } from 'pino';
import { z } from 'zod';
import { installKeyDiffers } from '../data-folder/install-key.js';
import { SettingsChange, type SettingsKeeper } from './settings-keeper.js';

const Settings = SettingsChange.extend({ kind: z.literal('settings') });
/** Whose installation this is; the first one on the topic counts. */
const Installation = z.object({ kind: z.literal('installation'), at: Instant, fingerprint: z.string() });
const Entry = z.discriminatedUnion('kind', [Settings, Installation]);
type Entry = z.infer<typeof Entry>;

const PAGE = 500;

/** Changes on a topic that is kept for ever and never compacted, for all processes that share its broker: whoever is told of one has read it there. */
export class SettingsTopic implements SettingsKeeper {
  /** Offset of the first record that was not read yet. */
  private next = 0n;
  private unread: SettingsChange[] = [];
  private installation: string | undefined;

  constructor(
    private readonly broker: Pick<Broker, 'publish' | 'read'>,
    private readonly log: Pick<Logger, 'warn'>,
  ) {}

  async news(): Promise<readonly SettingsChange[]> {
    await this.readOn();
    return this.unread.splice(0);
  }

  async keep({ at, actor, senderId, overrides }: SettingsChange): Promise<void> {
    try {
      await this.write({ kind: 'settings', at, actor, senderId, overrides });
    } catch (cause) {
      throw new ParleyError(
        'sender-settings-not-kept',
        `the topic ${settingsTopic.name} cannot be written (${isParleyError(cause) ? cause.code : 'unexpected'}): try again once the broker answers`,
        { retryable: true, cause },
      );
    }
  }

  /**
   * Compares an installation with the one the topic belongs to; the first that comes is that.
   * @throws ParleyError `install-key-differs`, or what the broker throws
   */
  async belongTo(fingerprint: string, at: string): Promise<void> {
    await this.readOn();
    if (this.installation === undefined) {
      await this.write({ kind: 'installation', at, fingerprint });
      // Another process may have been quicker.
      await this.readOn();
    }
    if (this.installation === fingerprint) return;
    throw installKeyDiffers('the broker');
  }

  private async readOn(): Promise<void> {
    for (;;) {
      const page = await this.broker.read(settingsTopic.name, 0, String(this.next), PAGE);
      for (const { offset, value } of page) {
        this.take(entryOf(value), offset);
        this.next = BigInt(offset) + 1n;
      }
      if (page.length === 0) return;
    }
  }

  private take(entry: Entry | undefined, offset: string): void {
    if (entry?.kind === 'settings') this.unread.push(SettingsChange.parse(entry));
    else if (entry) this.installation ??= entry.fingerprint;
    // Nothing can be taken off the topic again, so what a newer release or a stranger wrote must not end every start.
    else this.log.warn({ topic: settingsTopic.name, offset }, 'a record that this release cannot read is ignored');
  }

  private write(entry: Entry): Promise<void> {
    return this.broker.publish(settingsTopic.name, [{ key: entry.kind, headers: {}, value: JSON.stringify(entry) }]);
  }
}

function entryOf(text: string): Entry | undefined {
  try {
    return Entry.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
