import { appendFileSync, existsSync, readFileSync, truncateSync } from 'node:fs';
import { Actor, Instant, ParleyError, SenderId } from '@parley/contracts';
import { z } from 'zod';
import { writeDurably } from '../data-folder/write-durably.js';
import { PolicyOverrides } from './schema.js';

/** One change at run time: `overrides` takes the place of all that were made before for this sender code. */
const SettingsChange = z.object({ at: Instant, actor: Actor, senderId: SenderId, overrides: PolicyOverrides });
export type SettingsChange = Readonly<z.infer<typeof SettingsChange>>;

const newline = 0x0a;

/** Changes in the order they were made, a JSON line each; one process at a time, under the lock of the data folder. */
export class SettingsFile {
  /** Bytes of whole lines: what lies behind them was never promised to anybody. */
  private length = 0;

  constructor(readonly path: string) {}

  /**
   * Every change there is. A last line that a crash tore is cut off.
   * @throws ParleyError `sender-settings-unreadable`
   */
  read(): { readonly changes: readonly SettingsChange[]; readonly torn: boolean } {
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
    const torn = end < bytes.length;
    if (torn) truncateSync(this.path, end);
    return { changes, torn };
  }

  /**
   * Returns once the change survives a crash. Where it throws, the next start may or may not find the change.
   * @throws ParleyError `sender-settings-not-kept` (retryable)
   */
  append(change: SettingsChange): void {
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
