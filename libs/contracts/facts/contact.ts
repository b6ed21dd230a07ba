import { z } from 'zod';
import { PhoneNumber } from '../primitives.js';
import { defineFact } from './define.js';

export const ContactCreated = defineFact(
  'ContactCreated',
  1,
  'A number is known to the brand from now on.',
  z.object({ source: z.enum(['text', 'api', 'import']) }),
  z.object({ phone: PhoneNumber }),
);

export const ContactUpdated = defineFact(
  'ContactUpdated',
  1,
  'Profile fields took new values; a field that is absent keeps its old one.',
  z.object({}),
  z.object({
    name: z.string().max(200).optional(),
    firstName: z.string().max(200).optional(),
    lastName: z.string().max(200).optional(),
    email: z.string().max(320).optional(),
    birthday: z.string().max(10).optional(),
    postalCode: z.string().max(20).optional(),
    attributes: z.record(z.string(), z.string()).optional(),
  }),
);

export const AddedToList = defineFact('AddedToList', 1, 'The contact joined a list.', z.object({ list: z.string() }));
export const RemovedFromList = defineFact(
  'RemovedFromList',
  1,
  'The contact left a list.',
  z.object({ list: z.string() }),
);
export const SubjectErased = defineFact(
  'SubjectErased',
  1,
  'The key that opened this person’s data was destroyed.',
  z.object({}),
);

export const DossierExported = defineFact(
  'DossierExported',
  1,
  'Everything known about this number was handed out.',
  z.object({
    format: z.enum(['json', 'html']),
    /** Head of the hash chain of what was handed out: SHA-256, hex. */
    head: z.string().regex(/^[0-9a-f]{64}$/),
    /** Hash of the stream up to that revision, whatever was handed out of it: SHA-256, hex. */
    streamHash: z.string().regex(/^[0-9a-f]{64}$/),
    upToRevision: z.int().min(0),
    facts: z.int().min(1),
  }),
);
