import { logLevel, type logCreator, type LogEntry } from 'kafkajs';
import type { Log } from './options.js';

/** Milliseconds for which the same words are not said again: an outage would fill the log. */
const SAID = 30_000;

/**
 * What kafkajs says, as warnings of ours: whether it is an error is decided by whoever asked. Addresses, topics and
 * groups may be in it; records never are.
 */
export function clientLog(log: Log | undefined, isEnded: () => boolean): logCreator {
  const said = new Map<string, number>();
  return () => (entry: LogEntry) => {
    if (!log || isEnded() || entry.level > logLevel.WARN) return;
    const { message, timestamp, broker, groupId, error } = entry.log as Record<string, unknown>;
    // What a broker answers is for whoever asked; that a group is divided anew is not even news.
    if (String(message).startsWith('Response ')) return;
    const words = `${entry.namespace}: ${String(message)}`;
    const now = Date.parse(String(timestamp));
    if (now - (said.get(words) ?? 0) < SAID) return;
    if (said.size >= 100) said.clear();
    said.set(words, now);
    const about = Object.entries({ broker, groupId, error }).filter(([, value]) => typeof value === 'string');
    log.warn(Object.fromEntries(about), `kafkajs: ${words}`);
  };
}
