import { z } from 'zod';
import { Instant, Language, Media, PhoneNumber, RawRequest } from '../primitives.js';
import { defineFact, defineFactSometimesPersonal } from './define.js';

export const Route = z.enum(['agent', 'clarify', 'keyword', 'none']);
export type Route = z.infer<typeof Route>;

export const Keyword = z.enum(['stop', 'help', 'start', 'agent']);
export type Keyword = z.infer<typeof Keyword>;

/** What the carrier says it did itself with an opt-out word (Twilio `OptOutType`, Telnyx `autoresponse_type`). */
export const CarrierOptOut = z.enum(['STOP', 'HELP', 'START']);
export type CarrierOptOut = z.infer<typeof CarrierOptOut>;

export const MessageReceived = defineFact(
  'MessageReceived',
  1,
  'A customer’s text reached Parley.',
  z.object({
    messageId: z.uuid(),
    carrier: z.string(),
    carrierMessageId: z.string(),
    /** When the webhook was accepted durably, before the text was routed. */
    acceptedAt: Instant,
    segments: z.int().min(1).optional(),
    carrierOptOut: CarrierOptOut.optional(),
  }),
  z.object({
    from: PhoneNumber,
    to: PhoneNumber,
    text: z.string(),
    media: z.array(Media),
    raw: RawRequest.optional(),
  }),
);

const Share = z.number().min(0).max(1);

/** A matter a text may be about, and its share among all matters, given that an agent is needed. */
export const IntentShare = z.object({ intent: z.string(), share: Share });
export type IntentShare = z.infer<typeof IntentShare>;

/** From where on what is decided: a text goes to an agent, its matter is named, thanks are met with silence. */
export const RoutingThresholds = z.object({
  agentFrom: Share,
  intentFrom: Share,
  /** Thanks need no answer only where the chance of an agent is below this; absent in older facts. */
  silentBelow: Share.optional(),
  /** Thanks need no answer only where they have this share among the kinds of texts that need nobody; absent in older facts. */
  thanksFrom: Share.optional(),
});
export type RoutingThresholds = z.infer<typeof RoutingThresholds>;

/** A piece of a text, such as `w:refund`, and what it added to the score of the label that was chosen. */
export const CountedFeature = z.object({ feature: z.string(), weight: z.number() });
export type CountedFeature = z.infer<typeof CountedFeature>;

/** Who answered, by a version that changes with anything that could change an answer. */
export const Answering = z.object({
  id: z.string(),
  version: z.string(),
  /** The classifier that was asked first, and why it did not answer: `timeout`, `breaker-open`, … */
  insteadOf: z.object({ id: z.string(), because: z.string() }).optional(),
});
export type Answering = z.infer<typeof Answering>;

/** The stages in which a wish about the texting itself is looked for, in their order; `carrier`: it found the wish. */
export const DetectionStage = z.enum(['carrier', 'normalise', 'exact', 'slip', 'wording', 'score', 'priority']);
export type DetectionStage = z.infer<typeof DetectionStage>;

/** What looked for a wish to be texted no more, or again, and which stage decided. */
export const Detection = z.object({
  /** Absent where no stage found anything. */
  stage: DetectionStage.optional(),
  /**
   * Every stage that was asked, with the version of its content: `carrier` where the carrier took the text for a keyword;
   * `language` is what chose the language of the answer.
   */
  versions: z.partialRecord(z.enum([...DetectionStage.options, 'language']), z.string()),
  /** How likely the text asks for silence, where the score was asked. */
  score: Share.optional(),
  /** The text says that the number is somebody else’s. */
  wrongNumber: z.boolean().optional(),
});
export type Detection = z.infer<typeof Detection>;

export const MessageRouted = defineFactSometimesPersonal(
  'MessageRouted',
  1,
  'The router’s verdict on a text, and what made it decide so.',
  z.object({
    messageId: z.uuid(),
    route: Route,
    keyword: Keyword.optional(),
    intent: z.string().optional(),
    /** 0 to 1. */
    confidence: z.number().min(0).max(1),
    language: Language,
    /** A second language that the answer is owed in, after the first: INFO in Canada. */
    alsoIn: Language.optional(),
    possibleRevocation: z.boolean().optional(),
    /** Why the route differs from the classifier’s own wish, such as `open-ticket` or `already-prompted`. */
    because: z.string().optional(),
    detection: Detection.optional(),
    classifier: Answering,
    /** What the classifier found; absent where a keyword or what needs no classifier decided. */
    scores: z
      .object({
        /** The chance that an agent is needed, calibrated. */
        agent: Share,
        /** The share of the likeliest matter among all matters, given that an agent is needed. */
        intent: Share,
        /** The share of the likeliest kind among those that nobody can act upon, given that no agent is needed. */
        unclear: Share.optional(),
      })
      .optional(),
    thresholds: RoutingThresholds.optional(),
    /** The likeliest matters, at most three, likeliest first: for a text labelled `other`, what it may be about. */
    topIntents: z.array(IntentShare).max(3).optional(),
    /** By when people have to answer it, where that is their duty; whether it has a clock of its own is in AnswerOwed. */
    answerDueAt: Instant.optional(),
  }),
  z.object({
    /** What counted most for the label that was chosen, strongest first. It is made of the text. */
    features: z.array(CountedFeature).max(10).optional(),
  }),
);

export const IntentCorrected = defineFact(
  'IntentCorrected',
  1,
  'A person said what a text is about, where it was taken for something else.',
  z.object({
    messageId: z.uuid(),
    intent: z.string().min(1).max(64),
    /** What it was taken for until then, by the router or by a person. */
    was: z.string().optional(),
    /** The ticket that the text opened: it has the new intent, too. */
    ticketId: z.uuid().optional(),
    /** By when people have to answer it, where that is their duty and the text was taken for one that needs no answer. */
    answerDueAt: Instant.optional(),
  }),
);

/** Who asked: a campaign, or somebody who collects data for a field of the profile. */
const Asker = z.object({
  purpose: z.enum(['campaign', 'data-collection']),
  /** What the asker calls itself: opaque, and never personal. */
  name: z.string().min(1).max(64),
});

const askedFor = {
  expectationId: z.uuid(),
  by: Asker,
  /** A field of the profile, such as `postalCode`, or an attribute of that name; the answer becomes its value. */
  field: z.string().min(1).max(64).optional(),
};

export const AnswerExpected = defineFact(
  'AnswerExpected',
  1,
  'Somebody asked the customer for something: the next text that is no keyword is the answer, and is not routed.',
  z.object({
    ...askedFor,
    /** From then on texts are routed as ever. */
    until: Instant,
  }),
);

export const AnswerCollected = defineFact(
  'AnswerCollected',
  1,
  'The customer answered what was asked for.',
  z.object({ ...askedFor, messageId: z.uuid() }),
  z.object({ value: z.string() }),
);
