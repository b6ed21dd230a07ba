import { appendFileSync, existsSync, readFileSync, truncateSync } from 'node:fs';
import { ParleyError } from '@parley/contracts';
import type { Logger } from 'pino';
import { writeDurably } from '../data-folder/write-durably.js';
import { SettingsChange, type SettingsKeeper } from './settings-keeper.js';

const newline = 0x0a;

/** Changes in the order they were made, a JSON line each; one process at a time, under the lock of the data folder. */
export class SettingsFile implements SettingsKeeper {
  /** Bytes of whole lines: what lies behind them was never promised to anybody. */
  private length = 0;
  /** What the next `news` answers; undefined until the file was read. */
  private unread: SettingsChange[] | undefined;

  constructor(
    readonly path: string,
    private readonly log: Pick<Logger, 'warn'>,
  ) {}

  /** A last line that a crash tore is cut off. */
  async news(): Promise<readonly SettingsChange[]> {
    const news = this.unread ?? this.read();
    this.unread = [];
    return news;
  }

  async keep(change: SettingsChange): Promise<void> {
    const line = `${JSON.stringify(change)}\n`;
    try {
      if (this.length === 0) writeDurably(this.path, line);
      else {
        // An earlier write that failed may have left a piece behind.
        truncateSync(this.path, this.length);
        appendFileSync(this.path, line, { flush: true });
      }
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException;
      throw new ParleyError(
        'sender-settings-not-kept',
        `${this.path} cannot be written (${code ?? 'unknown reason'}), so the settings stay as they are: make room or give its owner the right, and try again`,
        { retryable: true, cause },
      );
    }
    this.length += Buffer.byteLength(line);
    this.unread?.push(change);
  }

  private read(): SettingsChange[] {
    const bytes = existsSync(this.path) ? readFileSync(this.path) : Buffer.alloc(0);
    const changes: SettingsChange[] = [];
    let end = 0;
    while (end < bytes.length) {
      const at = bytes.indexOf(newline, end);
      const line = at < 0 ? undefined : json(bytes.toString('utf8', end, at));
      if (line === undefined && (at < 0 || at === bytes.length - 1)) break;
      const change = SettingsChange.safeParse(line);
      if (!change.success) throw this.unreadable(changes.length + 1);
      changes.push(change.data);
      end = at + 1;
    }
    this.length = end;
    if (end < bytes.length) {
      truncateSync(this.path, end);
      this.log.warn(
        `the last line of ${this.path} was not written to its end and is dropped: nobody was told it holds`,
      );
    }
    return changes;
  }

  private unreadable(line: number): ParleyError {
    return new ParleyError(
      'sender-settings-unreadable',
      `${this.path}:${line} is no change of settings as Parley writes them: restore the file from a backup, or take the line out to do without that change`,
      { retryable: false },
    );
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
