import {
  ConsentCategory,
  ConsentChannel,
  ConsentMethod,
  isOnCalendar,
  Language,
  type ConsentEvidence,
  type PersonalEvidence,
} from '@parley/contracts';
import type { Command } from '@parley/conversation';
import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import { z } from 'zod';

const text = (max: number) => z.string().max(max).optional();
const listOf = (value: unknown): unknown =>
  typeof value === 'string' ? value.split(/[|,;\s]+/).filter((each) => each !== '') : value;

/** An instant with its offset, or a day, which is taken for its beginning in UTC. */
const When = z.string().transform((value, context) => {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value);
  const shaped = day || /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/.test(value);
  if (shaped && isOnCalendar(value)) return new Date(value).toISOString();
  context.addIssue({ code: 'custom', message: 'is neither a day such as 2024-05-01 nor an instant with its offset' });
  return z.NEVER;
});

/** What a line of an import may say. */
const Claim = z.strictObject({
  phone: z.string().min(1).max(40),
  channel: ConsentChannel.default('web'),
  method: ConsentMethod.optional(),
  givenAt: When.optional(),
  /** Both, or neither: what the customer did instead of agreeing (CASL s. 10). */
  impliedBy: z.enum(['purchase', 'inquiry']).optional(),
  impliedAt: When.optional(),
  zone: text(64),
  seller: text(200),
  categories: z.preprocess(listOf, z.array(ConsentCategory).max(3)).optional(),
  program: text(200),
  list: text(200),
  language: Language.optional(),
  originalSource: text(500),
  responsible: text(200),
  textShown: text(10_000),
  sourceUrl: text(2_048),
  formId: text(200),
  formVersion: text(200),
  snapshot: text(2_000),
  box: z.enum(['tickedByCustomer', 'preTicked', 'none']).optional(),
  callToActionVersion: text(200),
  eSign: text(4_000),
  ip: text(64),
  userAgent: text(1_000),
  sessionId: text(200),
  certificateIds: z.preprocess(listOf, z.array(z.string().max(500)).max(10)).optional(),
  wording: text(2_000),
  evidence: text(2_000),
});
type Claim = z.infer<typeof Claim>;

/** Names a line, or a mapping, may use. */
export const claimFields = Object.keys(Claim.shape) as readonly string[];

export interface ClaimOptions {
  /** Field of ours → name in the file; a field that is not named has the same name there. */
  readonly mapping: Readonly<Record<string, string>>;
  /** Values for fields that a line leaves empty. */
  readonly defaults: Readonly<Record<string, string>>;
  /** Names in the file that mean nothing here. */
  readonly ignore: readonly string[];
  /** Where a number without a country code is at home. */
  readonly country: CountryCode;
}

export interface ReadClaim {
  /** E.164. */
  readonly phone: string;
  readonly command: Extract<Command, { type: 'GrantConsent' }>;
}

/** One line as a command, or what is wrong with it. The problem names fields, never what they held. */
export function readClaim(
  fields: Readonly<Record<string, unknown>>,
  at: { readonly fileHash: string; readonly line: number },
  options: ClaimOptions,
): ReadClaim | { readonly problem: string } {
  const parsed = Claim.safeParse(renamed(fields, options));
  if (!parsed.success) return { problem: problemOf(parsed.error) };
  if ((parsed.data.impliedBy === undefined) !== (parsed.data.impliedAt === undefined))
    return { problem: 'impliedBy, impliedAt: one means nothing without the other' };
  const number = parsePhoneNumberFromString(parsed.data.phone, options.country);
  if (!number?.isPossible()) return { problem: 'phone: is not a phone number' };
  return { phone: number.number, command: commandOf(parsed.data, number.number, at) };
}

function renamed(fields: Readonly<Record<string, unknown>>, { mapping, defaults, ignore }: ClaimOptions): object {
  const ours = new Map(Object.entries(mapping).map(([field, name]) => [name, field]));
  const said = Object.entries(fields)
    .filter(([name, value]) => !ignore.includes(name) && value !== '' && value !== null && value !== undefined)
    .map(([name, value]) => [ours.get(name) ?? name, typeof value === 'string' ? value.trim() : value] as const)
    .filter(([, value]) => value !== '');
  return { ...defaults, ...Object.fromEntries(said) };
}

function problemOf(error: z.ZodError): string {
  return error.issues
    .slice(0, 5)
    .map((issue) =>
      issue.code === 'unrecognized_keys'
        ? `${issue.keys.slice(0, 5).join(', ')}: not known here; map it or ignore it`
        : `${issue.path.join('.') || 'line'}: ${issue.message}`,
    )
    .join('; ');
}

function commandOf(claim: Claim, phone: string, { fileHash, line }: { fileHash: string; line: number }) {
  const { phone: _, channel, list, language, originalSource, impliedBy: by, impliedAt: at, ...rest } = claim;
  const implied = by === undefined || at === undefined ? undefined : { by, at };
  const { responsible, textShown, sourceUrl, ip, userAgent, sessionId, certificateIds, wording, evidence, ...record } =
    rest;
  return {
    type: 'GrantConsent' as const,
    source: 'import' as const,
    channel,
    ...present({ list, language }),
    record: present<ConsentEvidence>({ ...record, implied, import: present({ fileHash, line, originalSource }) }),
    personal: present<PersonalEvidence>({
      phone,
      responsible,
      textShown,
      sourceUrl,
      ip,
      userAgent,
      sessionId,
      certificateIds,
      wording,
      evidence,
    }),
  };
}

function present<T extends object>(fields: { [Name in keyof T]: T[Name] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
