import { isParleyError } from '@parley/contracts';
import { ProblemError } from '@parley/runtime';
import type { IngestMetrics } from './metrics.js';

/** Counts why a request was turned away, and lets it be turned away. */
export async function countRefusals<T>(metrics: IngestMetrics, carrier: string, accept: () => Promise<T>): Promise<T> {
  try {
    return await accept();
  } catch (error) {
    const code = error instanceof ProblemError || isParleyError(error) ? error.code : 'internal';
    metrics.refused.inc({ carrier: code === 'sender-unknown' ? 'unknown' : carrier, code });
    throw error;
  }
}
