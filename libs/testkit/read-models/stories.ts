import type { FactBody } from '@parley/contracts';
import type { DatedFact } from '@parley/conversation';
import { id, minutesAfter, noon, senderId } from '../facts.js';
import { logOf } from './histories.js';
import { Shelf } from './shelf.js';

/** The documents after a story about one contact. */
export const documentsAfter = (...story: (DatedFact | readonly DatedFact[])[]): Shelf =>
  new Shelf().project(logOf('a', ...story.flat()));

/** Facts decided so many minutes after noon. */
export const then = (minute: number, ...facts: readonly FactBody[]): DatedFact[] =>
  facts.map((fact) => ({ ...fact, at: minutesAfter(noon, minute) }));

/** A fact about the conversation. */
export const ofInbox = (type: FactBody['type'], data: object = {}, personal?: object): FactBody =>
  ({ type, senderId, data, ...(personal ? { personal } : {}) }) as FactBody;

/** A fact about reply `r`. */
export const ofReply = (type: FactBody['type'], data: object = {}): FactBody =>
  ofInbox(type, { replyId: id('r'), ...data });
