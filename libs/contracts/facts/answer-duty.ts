import { z } from 'zod';
import { Instant } from '../primitives.js';
import { defineFact } from './define.js';

const owed = {
  messageId: z.uuid(),
  /** When the text came in. */
  since: Instant,
  /** By when a person or a program should have answered it. */
  dueAt: Instant,
};

export const AnswerOwed = defineFact(
  'AnswerOwed',
  1,
  'A person has to answer this text in time; what follows it before somebody writes back, and has as much time, is answered with it. A second time where the answer failed after it was sent.',
  z.object({
    ...owed,
    /** A text before it turned out to want no answer: this one waits instead. */
    insteadOf: z.uuid().optional(),
  }),
);

export const AnswerOverdue = defineFact('AnswerOverdue', 1, 'Nobody answered this text in time.', z.object(owed));

export const AnswerSettled = defineFact(
  'AnswerSettled',
  1,
  'This text waits for no answer any more.',
  z.object({
    messageId: z.uuid(),
    /** A reply was sent; a person closed the conversation or its ticket, or said that the text wants no answer; or nothing may be sent. */
    because: z.enum(['replied', 'closed', 'no-answer-wanted', 'opted-out', 'blocked']),
    /** The reply that was sent. */
    replyId: z.uuid().optional(),
    /** The time was over. */
    late: z.boolean().optional(),
  }),
);
