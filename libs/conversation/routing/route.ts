import type { CarrierOptOut, Keyword, Language, RoutingThresholds } from '@parley/contracts';
import type { RoutingVerdict } from '../commands.js';
import { answerLanguages } from './answer-languages.js';
import { classification, type Classification, type IntentClassifier } from './classifier.js';
import { languageVersion } from './language.js';
import { normalise } from './normalise.js';
import { guessPlainCase, plainCasesVersion } from './plain-cases.js';
import { remembered } from './remembered.js';
import { readWish, wordingVersion } from './revocation.js';
import { routeOfGuess } from './thresholds.js';

export interface TextToRoute {
  readonly text: string;
  /** The sender code’s languages; the first is the one to answer in when nothing tells. */
  readonly languages: readonly Language[];
  /** Of the sender code, ISO 3166-1 alpha-2: it says which language carriers take shared keywords for. */
  readonly country?: string;
  /** What the carrier says it took the text for. */
  readonly carrierOptOut?: CarrierOptOut;
  readonly hasMedia?: boolean;
  /** “STOP Acme Shoes” is a STOP. */
  readonly brandName?: string;
  /** The brand’s own, over those of the classifier. */
  readonly thresholds?: Partial<RoutingThresholds>;
}

const keywordOf: Readonly<Record<CarrierOptOut, Keyword>> = { STOP: 'stop', HELP: 'help', START: 'start' };

/**
 * Carriers lift their own block on YES; here it opts nobody in, so that our suppression is the stricter one.
 * What else a carrier took for START (its words can be configured) does count.
 */
const bareYes = /^(?:yes|y|yep|yeah|oui|si|ok)(?: .{0,20})?$/;

/** A text as far as it can be read without a classifier. */
export type ReadText =
  /** A keyword, in whatever disguise or wording, or so plain a case that nobody needs to guess. */
  | { readonly settled: RoutingVerdict }
  /** To be classified; what is known already goes to {@link verdictOf} with the answer. */
  | {
      readonly settled?: undefined;
      readonly known: Pick<RoutingVerdict, 'language' | 'alsoIn' | 'possibleRevocation' | 'detection'>;
    };

/** Features recorded of a text. */
const featuresKept = 5;

/**
 * What a text is on its own: a keyword, in whatever disguise or wording, or something for an agent, for a question
 * back, or for nobody. Pure; never throws; reads the beginning and the end of texts beyond ten segments.
 */
export function routeText(input: TextToRoute, classifier: IntentClassifier): RoutingVerdict {
  const read = readText(input);
  return read.settled ?? verdictOf(read.known, classification(classifier, input.text), input.thresholds);
}

/** The first half of {@link routeText}, for who asks a classifier that takes its time. */
export function readText(input: TextToRoute): ReadText {
  const text = normalise(input.text);
  const looked = readWish(text, input.brandName === undefined ? undefined : wordsOfName(input.brandName));
  const { wish, doubtful } = looked;
  const versions = { ...looked.detection.versions, language: languageVersion };
  const detection = { ...looked.detection, versions };
  const spoken = answerLanguages(input, text.whole, wish);
  const known = { ...spoken, ...(doubtful ? { possibleRevocation: true } : {}), detection };

  if (
    input.carrierOptOut &&
    wish?.keyword !== 'stop' &&
    !(input.carrierOptOut === 'START' && bareYes.test(text.whole))
  ) {
    const keyword = keywordOf[input.carrierOptOut];
    const classifier = { id: 'carrier', version: '1' };
    const found = { ...detection, stage: 'carrier' as const };
    return { settled: { route: 'keyword', keyword, confidence: 1, ...spoken, detection: found, classifier } };
  }
  if (wish) {
    const { keyword, confidence, by } = wish;
    const found = { keyword, confidence, ...known, classifier: { id: by, version: wordingVersion } };
    return {
      settled:
        keyword === 'agent' ? { route: 'agent', intent: 'human_agent', ...found } : { route: 'keyword', ...found },
    };
  }
  const plain = guessPlainCase(input.text, text, input.hasMedia ?? false);
  if (plain) return { settled: { ...plain, ...known, classifier: { id: 'plain-case', version: plainCasesVersion } } };
  return { known };
}

/**
 * The second half of {@link routeText}: where an answer leads, and what it follows from.
 * @param brands thresholds of the brand, over those of who answered
 */
export function verdictOf(
  known: Pick<RoutingVerdict, 'language' | 'alsoIn' | 'possibleRevocation' | 'detection'>,
  { by, guess, thresholds: usual, contributions }: Classification,
  brands: Partial<RoutingThresholds> = {},
): RoutingVerdict {
  const thresholds = { ...usual, ...brands };
  const routed = routeOfGuess(guess, thresholds);
  const matters = guess.matters.slice(0, 3);
  const label = routed.route === 'agent' ? matters[0]?.label : guess.unclear.label;
  const counted = label === undefined ? [] : (contributions?.(featuresKept, label) ?? []);
  const features = counted.filter(({ weight }) => weight > 0);
  return {
    ...routed,
    ...known,
    classifier: by,
    scores: { agent: guess.agent, intent: matters[0]?.share ?? 0 },
    thresholds,
    topIntents: matters.map(({ label: intent, share }) => ({ intent, share })),
    ...(features.length === 0 ? {} : { features }),
  };
}

/** The few names a process meets are worth normalising once. */
const wordsOfName = remembered(1_000, (name) => normalise(name).whole);
