import { z } from 'zod';
import { BrandId, Language, RuleSwitch, SenderId } from '@parley/contracts';

const webAddress = () => z.url({ protocol: /^https?$/ });

export const PolicyPreset = z.enum(['listrak', 'klaviyo', 'patch']);
export const QuietHours = z.enum(['strict', 'liveConversation', 'off']);
const GuardMinutes = z.number().min(0).max(120);

/** What a preset fixes and a sender code may override beside it (features T1 to T7). */
export const PolicySettings = z.strictObject({
  quietHours: QuietHours,
  /** Before the hours close, nothing new goes out: carriers’ queues take their time. */
  guardMinutes: GuardMinutes,
  inbox: z.strictObject({ visibility: z.enum(['everyone', 'subscribers']) }),
  replies: z.strictObject({ to: z.enum(['texted-us', 'subscribers']), withinHours: z.number().positive().max(720) }),
  conversations: z.strictObject({ start: z.enum(['never', 'agents']) }),
  automatic: z.strictObject({ agentPrompt: z.boolean(), invalidReply: z.boolean() }),
  /** Whether people have to answer every text that is for them, and how soon (features L44). */
  answerDuty: z.strictObject({
    when: z.enum(['automatic-off', 'always', 'never']),
    withinHours: z.number().positive().max(720),
  }),
});
export type PolicySettings = z.infer<typeof PolicySettings>;

/** Some of these settings, laid over others: beside the preset in the file, or at run time over both. */
export const PolicyOverrides = z.strictObject({
  quietHours: QuietHours.optional(),
  guardMinutes: GuardMinutes.optional(),
  inbox: PolicySettings.shape.inbox.partial().optional(),
  replies: PolicySettings.shape.replies.partial().optional(),
  conversations: PolicySettings.shape.conversations.partial().optional(),
  automatic: PolicySettings.shape.automatic.partial().optional(),
  answerDuty: PolicySettings.shape.answerDuty.partial().optional(),
});
export type PolicyOverrides = z.infer<typeof PolicyOverrides>;

export const Carrier = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('loopback') }),
  z.strictObject({
    kind: z.literal('twilio'),
    accountSid: z.string().min(1),
    authToken: z.string().min(1),
    /** The token that is being rotated in or out: both are accepted. */
    secondaryAuthToken: z.string().min(1).optional(),
    /** Scheme and host as Twilio sees them; signatures cover it. */
    publicUrl: webAddress(),
    apiBaseUrl: webAddress().default('https://api.twilio.com'),
    messagingServiceSid: z.string().optional(),
    timeoutSeconds: z.number().positive().max(60).default(10),
  }),
]);
export type CarrierConfig = z.infer<typeof Carrier>;

export const Connector = z.discriminatedUnion('kind', [
  /** Tickets are worked in Parley’s own inbox. */
  z.strictObject({ kind: z.literal('inbox') }),
  z.strictObject({
    kind: z.literal('webhook'),
    url: webAddress(),
    /** Standard Webhooks secret, `whsec_` and base64, or plain text. */
    secret: z.string().min(8),
    timeoutSeconds: z.number().positive().max(60).default(10),
    /** After a hand-over without an answer: wait for a person, or post the same webhook id again. */
    onUnknown: z.enum(['wait', 'resend']).default('wait'),
  }),
]);
export type ConnectorConfig = z.infer<typeof Connector>;

export const Sender = z.strictObject({
  id: SenderId,
  /** Short code, long code, toll-free (E.164) or alphanumeric. */
  code: z.string().regex(/^(\+[1-9]\d{6,14}|\d{3,8}|[A-Za-z0-9 ]{1,11})$/),
  country: z.enum(['US', 'CA', 'GB', 'FR']),
  languages: z.array(Language).min(1).default(['en']),
  policy: PolicyPreset.default('listrak'),
  ...PolicyOverrides.shape,
  carrier: Carrier,
  connector: Connector.default({ kind: 'inbox' }),
  /** Texts handed to the carrier per second; by default what carriers allow a number of this kind. */
  maxPerSecond: z.number().positive().max(10_000).optional(),
});
export type SenderConfig = z.infer<typeof Sender>;

/** What a mistake costs, in any unit: only the proportion counts. */
const Cost = z.number().positive().max(1_000);

export const RoutingCosts = z.strictObject({
  /** A customer who needed a person is asked what they meant. */
  wrongClarify: Cost.default(3),
  /** An agent opens a ticket that nobody needed. */
  wrongTicket: Cost.default(1),
});

export const Classifier = z.discriminatedUnion('kind', [
  /** The model of this process. */
  z.strictObject({ kind: z.literal('local') }),
  /** Asked before it; the model of this process answers where this one does not. */
  z.strictObject({
    kind: z.literal('http'),
    url: webAddress(),
    /** Milliseconds that a text waits at most. */
    timeoutMs: z.int().min(10).max(5_000).default(250),
    /** Sent as a bearer token. */
    secret: z.string().min(8).optional(),
    /** Matters it may name beside those of the house. */
    labels: z.array(z.string().regex(/^[a-z0-9_]{1,64}$/)).default([]),
  }),
]);
export type HttpClassifierConfig = Extract<z.infer<typeof Classifier>, { kind: 'http' }>;

/** How texts of a brand are routed. */
export const Routing = z.strictObject({
  costs: RoutingCosts.optional(),
  classifier: Classifier.default({ kind: 'local' }),
});

const Domain = z.string().regex(/^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/, {
  error: 'must be a domain in lower case, such as acme.link, without a scheme and without a path',
});

/** What content lints have to know of a brand. */
export const Content = z.strictObject({
  /** Shorten links for this brand alone: links to them are none through a public shortener. */
  shortDomains: z.array(Domain).max(20).default([]),
  /** Every page there sells something: a link to one advertises. */
  shopDomains: z.array(Domain).max(20).default([]),
  /** Who sends marketing to Canada, and where they can be reached (CASL): in the text, or on a page it links to. */
  identification: z
    .strictObject({ address: z.string().min(10).max(160).optional(), page: webAddress().optional() })
    .optional(),
});

export const Brand = z.strictObject({
  id: BrandId,
  /** Named in every automatic message. */
  name: z.string().min(1).max(40),
  helpContact: z.string().min(3).max(80),
  /** What wants an age wants at least this one, beside what the rules ask for. */
  ageGate: z.strictObject({ minimumAge: z.int().min(13).max(30) }).optional(),
  content: Content.optional(),
  /**
   * What an address on file does to where a number may be: `adds` its state and zones, or, recorded with date and
   * source, `replaces` those of the number.
   */
  addressEvidence: z.enum(['adds', 'replaces']).optional(),
  /** Rules that are not settled, switched or given other parameters; by rule id. */
  rules: z.record(z.string(), RuleSwitch).default({}),
  routing: Routing.optional(),
  senders: z.array(Sender).min(1),
});
export type BrandConfig = z.infer<typeof Brand>;

export const Scope = z.enum([
  'conversations:read',
  'conversations:write',
  'consent:write',
  'dossiers:read',
  'senders:read',
  'senders:write',
  'intents:read',
  'intents:write',
  'admin',
]);
export type Scope = z.infer<typeof Scope>;

export const ApiClient = z.strictObject({
  id: z.string().min(1).max(64),
  secret: z.string().min(12),
  scopes: z.array(Scope).min(1),
});

/** The configuration file, after `${NAME}` was replaced. */
export const ParleyConfig = z.strictObject({
  brands: z.array(Brand).min(1),
  clients: z.array(ApiClient).default([]),
});
export type ParleyConfig = z.infer<typeof ParleyConfig>;
