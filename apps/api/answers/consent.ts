import { Actor, ReplyCategory } from '@parley/contracts';
import { z } from 'zod';
import { ConsentStatus } from './conversation.js';

const ConsentProof = z
  .object({
    factId: z.string(),
    type: z.string(),
    revision: z.int().describe('Place in the contact’s stream.'),
    at: z.string().describe('When it was decided.'),
    recordedAt: z.string().describe('When it became durable.'),
    cause: z.string(),
    actor: Actor,
    senderId: z.string().optional(),
    says: z.string().describe('In plain words, nothing personal.'),
  })
  .meta({ id: 'ConsentProof', description: 'A fact that bears on consent.' });

export const ConsentMoment = z
  .object({
    contactId: z.string(),
    brandId: z.string(),
    at: z.string().describe('The instant that was asked about.'),
    by: z.enum(['recorded', 'decided']),
    status: ConsentStatus,
    since: z.string().optional().describe('Since when the status is what it is.'),
    scope: z.literal('brand').describe('A revocation silences every sender code of the brand.'),
    suppressed: z.boolean().describe('True from the routed STOP on, before the proof of it follows.'),
    proven: z.boolean().optional().describe('Whether the consent could be proved; absent where none was ever given.'),
    missing: z.array(z.string()).describe('What is missing for `proven`; `a | b` where one of them is enough.'),
    coversMarketing: z
      .boolean()
      .describe(
        'False too while a doubt, a wrong number or a partial revocation stands, and where what was implied has lapsed.',
      ),
    wrongNumber: z.boolean().describe('A text said that the number is somebody else’s.'),
    partlyRevoked: z.array(ReplyCategory).describe('Categories that were revoked, where not everything was.'),
    refusedOn: z.array(z.string()).describe('Sender codes on which the carrier refuses this number.'),
    possiblyRevoked: z.boolean().describe('A text may have asked for silence, and nobody has decided yet.'),
    doubleOptInPending: z.boolean(),
    blocked: z.boolean(),
    erased: z.boolean(),
    confirmedAge: z.int().optional(),
    grant: z
      .record(z.string(), z.unknown())
      .optional()
      .describe('What the last consent says of itself; the personal part of the evidence is in the dossier.'),
    revocation: z
      .record(z.string(), z.unknown())
      .optional()
      .describe('The revocation that was recorded last: how it came, what found it, what it overtook.'),
    lists: z.record(z.string(), z.object({ status: z.enum(['granted', 'revoked']), factId: z.string() })),
    decidedBy: ConsentProof.optional().describe('What made the status what it is.'),
    suppressedBy: ConsentProof.optional().describe('What began the suppression that stands.'),
    facts: z.array(ConsentProof).describe('Everything that bears on consent up to then, in order.'),
    lastFact: z
      .object({ revision: z.int(), at: z.string(), recordedAt: z.string() })
      .optional()
      .describe('The last fact that counts; absent where nothing had happened.'),
  })
  .meta({ id: 'ConsentMoment', description: 'Consent as it stood at an instant, with the facts that prove it.' });
export type ConsentMoment = z.infer<typeof ConsentMoment>;

export const RecordedConsent = z
  .object({
    recorded: z.boolean().describe('False where the same consent stands already.'),
    factId: z.string().optional(),
    proven: z.boolean().describe('Of this consent; what is unproven permits no marketing.'),
    missing: z.array(z.string()).describe('Fields that would have to be there to prove it.'),
    consent: ConsentMoment,
  })
  .meta({ id: 'RecordedConsent', description: 'What was recorded, and how consent stands now.' });
export type RecordedConsent = z.infer<typeof RecordedConsent>;

export const RecordedRevocation = z
  .object({
    recorded: z.boolean().describe('False where that very wish, or a newer one, stands already.'),
    factId: z.string().optional(),
    consent: ConsentMoment,
  })
  .meta({ id: 'RecordedRevocation', description: 'What was recorded, and how consent stands now.' });
export type RecordedRevocation = z.infer<typeof RecordedRevocation>;
