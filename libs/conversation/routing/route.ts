import type { CarrierOptOut, Language, RoutingThresholds } from '@parley/contracts';
import type { RoutingVerdict } from '../commands.js';
import { answerLanguages } from './answer-languages.js';
import { carrierKeyword, carrierVersion } from './carrier-keyword.js';
import { classification, type Classification, type IntentClassifier } from './classifier.js';
import { languageVersion } from './language.js';
import { normalise } from './normalise.js';
import { guessPlainCase, plainCasesVersion } from './plain-cases.js';
import { remembered } from './remembered.js';
import { readWish, wordingVersion } from './revocation.js';
import { routeOfGuess, usualSilence } from './thresholds.js';

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
  const carrier = input.carrierOptOut === undefined ? {} : { carrier: carrierVersion };
  const versions = { ...looked.detection.versions, ...carrier, language: languageVersion };
  const detection = { ...looked.detection, versions };
  const spoken = answerLanguages(input, text.whole, wish);
  const known = { ...spoken, ...(doubtful ? { possibleRevocation: true } : {}), detection };

  const keyword = wish?.keyword === 'stop' ? undefined : carrierKeyword(input.carrierOptOut, text.whole);
  if (keyword) {
    const classifier = { id: 'carrier', version: carrierVersion };
    const told = keyword === 'stop' ? spoken : known;
    const found = { ...detection, stage: 'carrier' as const };
    return { settled: { route: 'keyword', keyword, confidence: 1, ...told, detection: found, classifier } };
  }
  if (wish) {
    const { confidence, by } = wish;
    const found = { keyword: wish.keyword, confidence, ...known, classifier: { id: by, version: wordingVersion } };
    return {
      settled:
        wish.keyword === 'agent' ? { route: 'agent', intent: 'human_agent', ...found } : { route: 'keyword', ...found },
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
  const thresholds = { ...usualSilence, ...usual, ...brands };
  const routed = routeOfGuess(guess, thresholds);
  const matters = guess.matters.slice(0, 3);
  const label = routed.route === 'agent' ? matters[0]?.label : guess.unclear.label;
  const counted = label === undefined ? [] : (contributions?.(featuresKept, label) ?? []);
  const features = counted.filter(({ weight }) => weight > 0);
  return {
    ...routed,
    ...known,
    classifier: by,
    scores: { agent: guess.agent, intent: matters[0]?.share ?? 0, unclear: guess.unclear.share },
    thresholds,
    topIntents: matters.map(({ label: intent, share }) => ({ intent, share })),
    ...(features.length === 0 ? {} : { features }),
  };
}

/** The few names a process meets are worth normalising once. */
const wordsOfName = remembered(1_000, (name) => normalise(name).whole);
