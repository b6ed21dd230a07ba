import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** Which process a member of a group is, as far as another one on the same machine can tell. */
export interface ProcessMark {
  readonly host: string;
  /** This start of the machine, and the space in which its process ids mean something; empty where the system does not tell. */
  readonly boot: string;
  readonly space: string;
  readonly pid: number;
  /** Tells this process from an earlier one with the same id. */
  readonly token: string;
}

export const ownMark: ProcessMark = {
  host: hostname(),
  boot: orNothing(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
  space: orNothing(() => readlinkSync('/proc/self/ns/pid')),
  pid: process.pid,
  token: randomUUID(),
};

/** True only where it is certain: the process was on this machine, and is no more. */
export function isGone(mark: ProcessMark, own: ProcessMark, isAlive: (pid: number) => boolean): boolean {
  if (own.boot === '' || own.space === '' || mark.token === own.token) return false;
  if (mark.host !== own.host || mark.boot !== own.boot || mark.space !== own.space) return false;
  return mark.pid === own.pid || !isAlive(mark.pid);
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

function orNothing(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}
