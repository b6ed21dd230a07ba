import type { FactBody } from '@parley/contracts';
import { describeFact } from '@parley/conversation';
import type { StreamedFact } from './client.js';

/** One line of the timeline: when, what. */
export function timelineOf(fact: StreamedFact): string {
  const words = describeFact(fact as unknown as FactBody, true);
  return `  ${fact.at.slice(11, 23)}  ${fact.type.padEnd(21)}  ${words}`.trimEnd();
}
