import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Actor } from '@parley/contracts';
import type { Logger } from 'pino';
import type { Clock } from '../clock.js';
import { dataFiles } from '../data-folder/files.js';
import type { PolicyOverrides } from './schema.js';
import { SettingsFile, type SettingsChange } from './settings-file.js';
import type { LoadedConfig } from './settings.js';

export interface SettingsBookOptions extends Pick<LoadedConfig, 'environment' | 'senders'> {
  readonly clock: Clock;
  readonly log: Pick<Logger, 'info' | 'warn'>;
}

/** What was changed at run time about the policy of sender codes, kept in the data folder. */
export class SettingsBook {
  private readonly latest = new Map<string, SettingsChange>();

  private constructor(
    private readonly file: SettingsFile,
    private readonly clock: Clock,
    private readonly log: SettingsBookOptions['log'],
  ) {}

  /**
   * Reads what was changed before; to be called under the lock of the data folder.
   * @throws ParleyError `sender-settings-unreadable`
   */
  static open({ environment, senders, clock, log }: SettingsBookOptions): SettingsBook {
    const file = new SettingsFile(join(environment.dataDir, dataFiles.senderSettings));
    const book = new SettingsBook(file, clock, log);
    const { changes, torn } = file.read();
    if (torn)
      log.warn(`the last line of ${file.path} was not written to its end and is dropped: nobody was told it holds`);
    for (const change of changes) book.latest.set(change.senderId, change);
    for (const senderId of book.latest.keys()) {
      if (!senders.find(senderId))
        log.warn(
          { senderId },
          'settings were changed for a sender code that is not configured any more: they are ignored',
        );
    }
    return book;
  }

  /** The last change of a sender code; undefined where preset and configuration file hold alone, as ever. */
  changeOf(senderId: string): SettingsChange | undefined {
    return this.latest.get(senderId);
  }

  /**
   * Replaces the overrides of a sender code, and returns once that is kept. What holds already is not written again.
   * @throws ParleyError `sender-settings-not-kept` (retryable)
   */
  change(senderId: string, wanted: PolicyOverrides, actor: Actor): void {
    const overrides = withoutEmptyGroups(wanted);
    if (isDeepStrictEqual(overrides, this.latest.get(senderId)?.overrides ?? {})) return;
    const change: SettingsChange = { at: this.clock.now(), actor, senderId, overrides };
    this.file.append(change);
    this.latest.set(senderId, change);
    this.log.info({ senderId, actor: actor.kind }, 'the settings of a sender code were changed');
  }
}

function withoutEmptyGroups(overrides: PolicyOverrides): PolicyOverrides {
  const said = Object.entries(overrides).filter(
    ([, value]) => typeof value !== 'object' || Object.keys(value).length > 0,
  );
  return Object.fromEntries(said);
}
