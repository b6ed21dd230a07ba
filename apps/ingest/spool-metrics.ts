import type { SpoolHealth } from '@parley/broker/spool';
import type { Clock } from '@parley/runtime';
import { Counter, Gauge, type Registry } from 'prom-client';

/** Read when the metrics are, so that they cost nothing in between. */
export function spoolMetrics(registry: Registry, health: () => SpoolHealth, clock: Clock): void {
  const registers = [registry];
  const gauge = (name: string, help: string, valueOf: (health: SpoolHealth) => number): void => {
    const made: Gauge = new Gauge({ name, help, registers, collect: () => made.set(valueOf(health())) });
  };
  const counter = (name: string, help: string, totalOf: (health: SpoolHealth) => number): void => {
    let told = 0;
    const collect = (): void => {
      const total = totalOf(health());
      made.inc(total - told);
      told = total;
    };
    const made: Counter = new Counter({ name, help, registers, collect });
  };
  gauge('parley_spool_messages', 'Texts and receipts that wait on this disk for the broker.', (each) => each.messages);
  gauge('parley_spool_bytes', 'Bytes of the spool’s file that hold something.', (each) => each.bytes);
  gauge('parley_spool_oldest_seconds', 'Age of the oldest text or receipt that waits; 0 where none does.', (each) =>
    each.oldestAt === undefined ? 0 : (Date.parse(clock.now()) - Date.parse(each.oldestAt)) / 1_000,
  );
  counter('parley_spool_kept_total', 'Texts and receipts that were kept on this disk.', (each) => each.kept);
  counter('parley_spool_sent_total', 'Texts and receipts that were sent on from this disk.', (each) => each.sent);
}
