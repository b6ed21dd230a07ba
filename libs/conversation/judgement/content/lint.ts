import type { AutomaticText, ReplyAuthor, ReplyCategory } from '@parley/contracts';
import type { Legible, Spot } from './legible.js';
import type { Link } from './links.js';
import type { Promotion } from './promotional.js';
import type { Identification } from './wording.js';
import type { Mentions } from './word-list.js';
import type { Word } from './words.js';

/** What the configuration of the brand and of the sender code says about texts. */
export interface ContentPolicy {
  readonly brandName: string;
  /** Country of the sender code, ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Stands in the answer to HELP, whatever it looks like. */
  readonly helpContact?: string;
  /** An alphanumeric sender code says itself who writes. */
  readonly senderCode?: string;
  /** Domains that shorten links for this brand alone. */
  readonly shortDomains?: readonly string[];
  /** Domains whose every page sells something. */
  readonly shopDomains?: readonly string[];
  readonly identification?: Identification;
}

/** A text somebody wants to send, as far as lints look at it. */
export interface TextToLint {
  readonly text: string;
  readonly category: ReplyCategory;
  readonly author: ReplyAuthor;
  readonly automatic?: AutomaticText;
}

/** What lints share: the text is read and cut into words once. */
export interface Reading extends TextToLint {
  readonly legible: Legible;
  readonly words: readonly Word[];
  readonly links: readonly Link[];
  readonly mentions: Mentions;
  readonly promotion: Promotion;
  readonly policy: ContentPolicy;
}

/** What a lint found. It quotes nothing: findings are recorded, texts are sealed. */
export interface LintFound {
  /** In plain words, for whoever wrote the text. */
  readonly reason: string;
  /** Where, in UTF-16 units of the text as written; empty where something is missing. */
  readonly spots: readonly Spot[];
}

/**
 * A question asked of a text. What follows from the answer is a rule’s matter: whom it binds, where, and since when.
 * `changed` says which version of its words and patterns is asked.
 */
export interface Lint {
  readonly id: string;
  readonly changed: string;
  readonly find: (reading: Reading) => LintFound | undefined;
}
