import { ParleyError } from '@parley/contracts';
import type { DatabaseSync } from 'node:sqlite';
import { storageUnavailable } from './storage-unavailable.js';

/**
 * Brings the tables of one component up to date, all steps or none.
 * Takes no write lock where there is nothing to do, so that a second process can open a live file.
 * @throws ParleyError `storage-newer-than-code` where the file was written by a newer release.
 */
export function migrate(db: DatabaseSync, component: string, steps: readonly string[]): void {
  try {
    if (appliedSteps(db, component) === steps.length) return;
    db.exec('BEGIN IMMEDIATE');
    db.exec(
      'CREATE TABLE IF NOT EXISTS migrations (component TEXT PRIMARY KEY, steps INTEGER NOT NULL) STRICT, WITHOUT ROWID',
    );
    const applied = appliedSteps(db, component);
    if (applied > steps.length) throw newerThanCode(component, applied, steps.length);
    for (const step of steps.slice(applied)) db.exec(step);
    db.prepare('INSERT INTO migrations VALUES (?, ?) ON CONFLICT DO UPDATE SET steps = excluded.steps').run(
      component,
      steps.length,
    );
    db.exec('COMMIT');
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error instanceof ParleyError
      ? error
      : storageUnavailable(`could not be brought up to date for ${component}`, error);
  }
}

function appliedSteps(db: DatabaseSync, component: string): number {
  const table = db.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'migrations'").get();
  const row = table && db.prepare('SELECT steps FROM migrations WHERE component = ?').get(component);
  return Number(row?.['steps'] ?? 0);
}

function newerThanCode(component: string, applied: number, known: number): ParleyError {
  return new ParleyError(
    'storage-newer-than-code',
    `The data folder was written by a newer release of Parley (${component} is at step ${applied}, this release knows ${known}): start that release, or use another data folder.`,
    { retryable: false, details: { component, applied, known } },
  );
}
