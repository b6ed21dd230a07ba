import type { Language } from '@parley/contracts';
import { findKeyword, keywordContent, keywordOfClause, type FoundKeyword } from './keywords.js';
import type { Clause, Normalised } from './normalise.js';
import { compile, type CompiledBook, type Wish } from './phrases/book.js';
import { english } from './phrases/english.js';
import { french } from './phrases/french.js';
import { spanish } from './phrases/spanish.js';
import { contentVersion } from './version.js';

const books = [english, french, spanish];
const compiled: readonly CompiledBook[] = books.map(compile);

/** Changes whenever a word list or a phrase does. */
export const wordingVersion = contentVersion(keywordContent(), JSON.stringify(books));

export interface FoundWish extends FoundKeyword {
  /** The word itself, or free wording. */
  readonly by: 'keyword' | 'wording';
}

export interface Reading {
  readonly wish?: FoundWish;
  /** Perhaps a wish to get no more texts: a person should look. */
  readonly doubtful: boolean;
}

/** Keywords that, standing as a clause of their own, say what the whole text wants. CANCEL, END and FIN are too common for that. */
const clear = /^(?:stop|unsub|opt ?out|desab|desin|cess|start|unstop|agent|represent|conseill|alto$|par[ae]|arret)/;

/**
 * What a text wants of the texting itself: no more, help, more again, or a person.
 * The words themselves come first; else every clause is read, a single clear one is enough, and of two that
 * contradict each other (start, I mean stop) the last counts.
 */
export function readWish(text: Normalised, brand?: string): Reading {
  const keyword = findKeyword(text, brand);
  if (keyword) return { wish: { ...keyword, by: 'keyword' }, doubtful: false };

  let texting: FoundWish | 'keep' | undefined;
  let agent: FoundWish | undefined;
  let doubtful = false;
  for (const clause of text.clauses) {
    const [wish, language, by] = wishOf(clause);
    if (wish === 'stop' || wish === 'start')
      texting = { keyword: wish, by, confidence: by === 'keyword' ? 1 : 0.95, ...(language ? { language } : {}) };
    else if (wish === 'keep') texting = 'keep';
    else if (wish === 'agent') agent = { keyword: 'agent', by, confidence: 0.95, ...(language ? { language } : {}) };
    else if (wish === 'doubt') doubtful = true;
  }
  if (texting === 'keep') return { ...(agent ? { wish: agent } : {}), doubtful: false };
  const wish = texting ?? programHelp(text) ?? agent;
  return { ...(wish ? { wish } : {}), doubtful: doubtful && wish?.keyword !== 'stop' };
}

function wishOf(clause: Clause): readonly [Wish | undefined, Language | undefined, FoundWish['by']] {
  const keyword = keywordOfClause(clause.text);
  if (keyword && keyword.keyword !== 'help' && clear.test(clause.text.replace(/^(?:\w+ )(?=stop)/, '')))
    return [keyword.keyword, keyword.language, 'keyword'];
  for (const book of compiled) {
    const wish = book.wishOf(clause.text);
    if (wish) return [wish, book.language, 'wording'];
  }
  return [undefined, undefined, 'wording'];
}

/** HELP counts inside a longer text only where the rest asks about the texts themselves: “help with my order” is for an agent. */
function programHelp(text: Normalised): FoundWish | undefined {
  const match =
    /^(?:(help)|(aide)|(ayuda))(?: me)? (?:how does (?:this|the|it)|what is this|what are these|who is this|qu est ce que|c est quoi|que es esto|como funciona)/.exec(
      text.whole,
    );
  if (!match) return undefined;
  return { keyword: 'help', by: 'keyword', confidence: 0.95, language: match[1] ? 'en' : match[2] ? 'fr' : 'es' };
}
