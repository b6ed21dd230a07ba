import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const pids = new Set<number>();

process.on('exit', () => {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended by itself.
    }
  }
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

/** Kills a process when this one ends, however it ends, unless it was let go before. */
export function endWithUs(pid: number): () => void {
  pids.add(pid);
  return () => void pids.delete(pid);
}

export interface ChildOptions {
  readonly args?: readonly string[];
  readonly execArgv?: string[];
  readonly env?: NodeJS.ProcessEnv;
}

/** A built program in a process of its own, which talks with this one in messages. */
export class Child {
  private readonly messages: unknown[] = [];
  private ended: number | null | undefined;
  private wake = (): void => undefined;

  private constructor(private readonly process: ChildProcess) {
    const letGo = endWithUs(process.pid!);
    process.on('message', (message) => {
      this.messages.push(message);
      this.wake();
    });
    process.once('exit', (code) => {
      letGo();
      this.ended = code;
      this.wake();
    });
  }

  /** `program`: its path below `dist`, without the ending. */
  static start(program: string, { args = [], execArgv = [], env = {} }: ChildOptions): Child {
    const child = fork(join('dist', `${program}.js`), args, {
      execArgv,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    return new Child(child);
  }

  /** The next thing it says. Rejects where it ends before. */
  async said<T>(): Promise<T> {
    while (this.messages.length === 0) {
      if (this.ended !== undefined) throw new Error(`A process of the bench ended early (${this.ended ?? 'killed'}).`);
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
    return this.messages.shift() as T;
  }

  async stop(): Promise<void> {
    if (this.ended !== undefined) return;
    const exited = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await exited;
  }
}
