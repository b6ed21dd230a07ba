import type { CarrierOptOut, Keyword, Language } from '@parley/contracts';
import type { RoutingVerdict } from '../commands.js';
import { answerLanguages } from './answer-languages.js';
import type { IntentClassifier } from './classifier.js';
import { normalise } from './normalise.js';
import { guessPlainCase } from './plain-cases.js';
import { readWish, wordingVersion } from './revocation.js';

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
}

const keywordOf: Readonly<Record<CarrierOptOut, Keyword>> = { STOP: 'stop', HELP: 'help', START: 'start' };

/**
 * Carriers lift their own block on YES; here it opts nobody in, so that our suppression is the stricter one.
 * What else a carrier took for START (its words can be configured) does count.
 */
const bareYes = /^(?:yes|y|yep|yeah|oui|si|ok)(?: .{0,20})?$/;

/**
 * What a text is on its own: a keyword, in whatever disguise or wording, or something for an agent, for a question
 * back, or for nobody. Pure; never throws; reads the beginning and the end of texts beyond ten segments.
 */
export function routeText(input: TextToRoute, classifier: IntentClassifier): RoutingVerdict {
  const text = normalise(input.text);
  const { wish, doubtful } = readWish(text, input.brandName && normalise(input.brandName).whole);
  const spoken = answerLanguages(input, text.whole, wish);

  if (
    input.carrierOptOut &&
    wish?.keyword !== 'stop' &&
    !(input.carrierOptOut === 'START' && bareYes.test(text.whole))
  ) {
    return {
      route: 'keyword',
      keyword: keywordOf[input.carrierOptOut],
      confidence: 1,
      ...spoken,
      classifier: { id: 'carrier', version: '1' },
    };
  }
  if (wish) {
    const found = {
      keyword: wish.keyword,
      confidence: wish.confidence,
      ...spoken,
      classifier: { id: wish.by, version: wordingVersion },
    };
    const doubt = doubtful ? { possibleRevocation: true } : {};
    return wish.keyword === 'agent'
      ? { route: 'agent', intent: 'human_agent', ...found, ...doubt }
      : { route: 'keyword', ...found, ...doubt };
  }
  const guess = guessPlainCase(input.text, text, input.hasMedia ?? false) ?? classifier.classify(input.text);
  return {
    route: guess.route,
    intent: guess.intent,
    confidence: guess.confidence,
    ...spoken,
    ...(doubtful ? { possibleRevocation: true } : {}),
    classifier: { id: classifier.id, version: classifier.version },
  };
}
