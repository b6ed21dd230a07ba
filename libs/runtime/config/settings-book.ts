import { isDeepStrictEqual } from 'node:util';
import { ParleyError, type Actor } from '@parley/contracts';
import type { Logger } from 'pino';
import type { Clock } from '../clock.js';
import { keepLooking } from '../keep-looking.js';
import { OneAtATime } from '../one-at-a-time.js';
import type { PolicyOverrides } from './schema.js';
import type { SettingsChange, SettingsKeeper } from './settings-keeper.js';
import type { Senders } from './settings.js';

export interface SettingsBookOptions {
  readonly senders: Pick<Senders, 'find'>;
  readonly clock: Clock;
  readonly log: Pick<Logger, 'info' | 'warn'>;
}

/** What was changed at run time about the policy of sender codes. Empty until it has a keeper. */
export class SettingsBook {
  private readonly latest = new Map<string, SettingsChange>();
  private readonly queue = new OneAtATime();
  private keeper: SettingsKeeper | undefined;

  constructor(private readonly options: SettingsBookOptions) {}

  /**
   * Reads what was changed before, and keeps there what is changed from now on. Where nothing was changed yet, the
   * changes that an earlier keeper holds are taken along.
   * @throws ParleyError `sender-settings-unreadable`, or what the engine behind the keeper throws
   */
  async keepIn(keeper: SettingsKeeper, earlier?: SettingsKeeper): Promise<void> {
    this.keeper = keeper;
    await this.catchUp();
    if (earlier && this.latest.size === 0) {
      for (const change of await earlier.news()) await keeper.keep(change);
      await this.catchUp();
    }
    for (const senderId of this.latest.keys()) {
      if (!this.options.senders.find(senderId))
        this.options.log.warn(
          { senderId },
          'settings were changed for a sender code that is not configured any more: they are ignored',
        );
    }
  }

  /** The last change of a sender code; undefined where preset and configuration file hold alone, as ever. */
  changeOf(senderId: string): SettingsChange | undefined {
    return this.latest.get(senderId);
  }

  /**
   * Replaces the overrides of a sender code, and resolves once that is kept and holds. What holds already is not kept again.
   * @throws ParleyError `sender-settings-not-kept` (retryable), or what the engine behind the keeper throws
   */
  change(senderId: string, wanted: PolicyOverrides, actor: Actor): Promise<void> {
    return this.queue.run('book', async () => {
      if (!this.keeper) throw noKeeper();
      const { clock, log } = this.options;
      const overrides = withoutEmptyGroups(wanted);
      await this.readOn(this.keeper);
      if (isDeepStrictEqual(overrides, this.latest.get(senderId)?.overrides ?? {})) return;
      await this.keeper.keep({ at: clock.now(), actor, senderId, overrides });
      await this.readOn(this.keeper);
      log.info({ senderId, actor: actor.kind }, 'the settings of a sender code were changed');
    });
  }

  /** Takes over what other processes changed. Rejects with what the engine behind the keeper throws. */
  catchUp(): Promise<void> {
    return this.queue.run('book', async () => {
      if (this.keeper) await this.readOn(this.keeper);
    });
  }

  /** Catches up every so many milliseconds; answers how to end that. */
  watch(pause: number): () => void {
    return keepLooking(
      () => this.catchUp(),
      pause,
      (because) => this.options.log.warn({ because }, 'changes of settings cannot be read for now'),
    );
  }

  private async readOn(keeper: SettingsKeeper): Promise<void> {
    for (const change of await keeper.news()) this.latest.set(change.senderId, change);
  }
}

function withoutEmptyGroups(overrides: PolicyOverrides): PolicyOverrides {
  const said = Object.entries(overrides).filter(
    ([, value]) => typeof value !== 'object' || Object.keys(value).length > 0,
  );
  return Object.fromEntries(said);
}

function noKeeper(): ParleyError {
  return new ParleyError(
    'sender-settings-not-kept',
    'there is nothing yet to keep changed settings in: try again once the broker answers',
    { retryable: true },
  );
}
