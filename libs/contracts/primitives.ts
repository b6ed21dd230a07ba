import { z } from 'zod';

/** An instant in UTC, ISO 8601 with milliseconds, such as `2026-11-20T15:00:00.000Z`. */
export const Instant = z.iso.datetime({ precision: 3 }).meta({ id: 'Instant' });
export type Instant = z.infer<typeof Instant>;

export const FactId = z.uuid();
/** 26 characters of base32: see {@link contactIdOf}. */
export const ContactId = z.string().regex(/^[a-z2-7]{26}$/);
/** Short name of a sender code, as written in the configuration. */
export const SenderId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,31}$/);
export const BrandId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,31}$/);
/** A phone number in E.164 form, or an alphanumeric or short sender code. Always personal data. */
export const PhoneNumber = z.string().min(1).max(20);
/** ISO 639-1. */
export const Language = z.enum(['en', 'fr', 'es']);
export type Language = z.infer<typeof Language>;

export const Actor = z
  .object({
    kind: z.enum(['customer', 'agent', 'api', 'system', 'carrier', 'platform']),
    /** Stable id of the agent or API client; never a customer's name or number. */
    id: z.string().max(200).optional(),
  })
  .meta({ id: 'Actor' });
export type Actor = z.infer<typeof Actor>;

export const Media = z
  .object({ url: z.string().max(2048), contentType: z.string().max(200).optional() })
  .meta({ id: 'Media' });
export type Media = z.infer<typeof Media>;

/** The request exactly as the carrier made it: evidence, and the only thing a signature can be checked against. */
export const RawRequest = z
  .object({
    method: z.string(),
    url: z.string(),
    headers: z.record(z.string(), z.string()),
    body: z.string(),
    bodyEncoding: z.enum(['utf8', 'base64']),
  })
  .meta({ id: 'RawRequest' });
export type RawRequest = z.infer<typeof RawRequest>;

/** A rule that took part in a verdict: its id and the version of its data. */
export const RuleRef = z
  .object({ id: z.string(), version: z.string(), reason: z.string().optional() })
  .meta({ id: 'RuleRef' });
export type RuleRef = z.infer<typeof RuleRef>;
