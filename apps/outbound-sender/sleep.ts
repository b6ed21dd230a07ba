import { setTimeout as delay } from 'node:timers/promises';
import type { Sleep } from './sender-rates.js';

export const sleep: Sleep = async (ms, signal) => {
  await delay(ms, undefined, { signal }).catch(() => undefined);
};
