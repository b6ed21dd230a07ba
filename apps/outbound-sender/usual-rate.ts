import type { SenderConfig } from '@parley/runtime';

const TOLL_FREE = /^\+18(00|33|44|55|66|77|88)/;

/** Texts per second that carriers let a sender code of this kind send; undefined = no limit. */
export function usualRate({ code, carrier }: Pick<SenderConfig, 'code' | 'carrier'>): number | undefined {
  if (carrier.kind === 'loopback') return undefined;
  if (/^\d{3,8}$/.test(code)) return 100;
  if (TOLL_FREE.test(code)) return 3;
  if (code.startsWith('+1')) return 1;
  return 10;
}
