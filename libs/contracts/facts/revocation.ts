import { z } from 'zod';
import { Instant } from '../primitives.js';
import { defineFact } from './define.js';

export const RevocationSuspected = defineFact(
  'RevocationSuspected',
  1,
  'A text may ask for silence, in words nobody can be sure of: no marketing until a person has decided.',
  z.object({
    messageId: z.uuid(),
    /** One business day on: an alarm rings where nobody has decided by then. */
    settleBy: Instant,
    /** The text says that the number is somebody else’s: nothing is sent there until a person has decided. */
    wrongNumber: z.boolean().optional(),
  }),
);

export const RevocationDismissed = defineFact(
  'RevocationDismissed',
  1,
  'A person found that a text which was doubted asks for no silence.',
  z.object({ messageId: z.uuid() }),
  z.object({ evidence: z.string().optional() }),
);

export const RevocationOverdue = defineFact(
  'RevocationOverdue',
  1,
  'Nobody decided in time on a text that may ask for silence; marketing stays suppressed.',
  z.object({ messageId: z.uuid(), settleBy: Instant }),
);
