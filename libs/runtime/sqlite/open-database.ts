import { closeSync, mkdirSync, openSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { GroupCommit, type GroupCommitStats } from './group-commit.js';
import { migrate } from './migrate.js';
import { storageUnavailable } from './storage-unavailable.js';

export interface DatabaseOptions {
  /** `FULL`: a commit survives a power cut. `NORMAL`: it survives a killed process. A shared file takes the stricter of its users. */
  readonly synchronous: 'FULL' | 'NORMAL';
}

/** One user's handle on a SQLite file; handles on the same file share connection, transactions and fsyncs. */
export interface EmbeddedDatabase {
  /** For reads only, with `get` or `all`: an iterator left open would hold up checkpoints. Sees committed data alone. */
  readonly db: DatabaseSync;
  /**
   * Runs `work` inside a transaction shared with whatever else was queued meanwhile; settles after the COMMIT.
   * `work` is synchronous and may run more than once, so it has no effect but on the database.
   * Rejects with what `work` threw, or with `storage-unavailable` (retryable) where the file could not be written.
   */
  transact<T>(work: (db: DatabaseSync) => T): Promise<T>;
  /** Applies the steps (SQL scripts) of a component that were not applied yet. Append steps, never change one. */
  migrate(component: string, steps: readonly string[]): void;
  /** Called after every COMMIT made by this process. Answers a function that ends it. */
  onCommitted(listener: () => void): () => void;
  /** Runs what is queued, then lets go of the file. */
  close(): void;
  /** Since the file was opened by this process, over all handles. */
  readonly stats: GroupCommitStats;
}

interface Shared {
  readonly db: DatabaseSync;
  readonly group: GroupCommit;
  synchronous: DatabaseOptions['synchronous'];
  users: number;
}

/** Of each file, in this process; the operating system keeps the rest of it at hand, and a hit there is as good (measured to a million facts). */
const CACHE_KIB = 4 * 1024;
/** Pages of 4 KiB: the WAL is copied back and reused from its start whenever it holds about 4 MiB. */
const CHECKPOINT_PAGES = 1_000;
const WAL_BYTES_KEPT = 16 * 1024 * 1024;
const BUSY_MILLISECONDS = 5_000;

const open = new Map<string, Shared>();

/**
 * Opens or makes a database file, readable by its owner alone. `:memory:` is never shared.
 * @throws ParleyError `storage-unavailable` where the file cannot be opened.
 */
export function openDatabase(file: string, options: DatabaseOptions): EmbeddedDatabase {
  const key = file === ':memory:' ? undefined : prepareFile(file);
  let shared = key === undefined ? undefined : open.get(key);
  if (!shared) {
    shared = connect(key ?? file, options.synchronous);
    if (key !== undefined) open.set(key, shared);
  }
  if (options.synchronous === 'FULL' && shared.synchronous !== 'FULL') {
    shared.db.exec('PRAGMA synchronous = FULL');
    shared.synchronous = 'FULL';
  }
  shared.users += 1;
  return new Handle(shared, () => {
    if (key !== undefined) open.delete(key);
  });
}

class Handle implements EmbeddedDatabase {
  private readonly listeners = new Set<() => void>();
  private closed = false;

  constructor(
    private readonly shared: Shared,
    private readonly onLastClose: () => void,
  ) {}

  get db(): DatabaseSync {
    return this.shared.db;
  }

  get stats(): GroupCommitStats {
    return this.shared.group.stats;
  }

  transact<T>(work: (db: DatabaseSync) => T): Promise<T> {
    if (this.closed) return Promise.reject(storageUnavailable('was closed by this process'));
    return this.shared.group.enqueue(work);
  }

  migrate(component: string, steps: readonly string[]): void {
    migrate(this.shared.db, component, steps);
    this.shared.group.noteSchema();
  }

  onCommitted(listener: () => void): () => void {
    const own = () => listener();
    const stop = () => {
      this.listeners.delete(stop);
      this.shared.group.listeners.delete(own);
    };
    this.listeners.add(stop);
    this.shared.group.listeners.add(own);
    return stop;
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.shared.group.flush();
    for (const stop of this.listeners) stop();
    this.shared.users -= 1;
    if (this.shared.users > 0) return;
    this.onLastClose();
    this.shared.db.close();
  }
}

/** Makes folder and file where they are missing; answers the one name by which the file is shared. */
function prepareFile(file: string): string {
  try {
    const folder = dirname(resolve(file));
    mkdirSync(folder, { recursive: true });
    closeSync(openSync(file, 'a', 0o600));
    return join(realpathSync(folder), basename(file));
  } catch (error) {
    throw storageUnavailable('cannot be opened', error);
  }
}

function connect(file: string, synchronous: DatabaseOptions['synchronous']): Shared {
  try {
    const db = new DatabaseSync(file, { timeout: BUSY_MILLISECONDS, enableForeignKeyConstraints: false });
    db.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = ${synchronous};
      PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES};
      PRAGMA journal_size_limit = ${WAL_BYTES_KEPT};
      PRAGMA cache_size = -${CACHE_KIB};
      PRAGMA temp_store = MEMORY;
    `);
    return { db, group: new GroupCommit(db), synchronous, users: 0 };
  } catch (error) {
    throw storageUnavailable('cannot be opened', error);
  }
}
