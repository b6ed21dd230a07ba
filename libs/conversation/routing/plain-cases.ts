import type { Normalised } from './normalise.js';
import type { RoutedGuess } from './thresholds.js';
import { contentVersion } from './version.js';

const nod = /^[\s👍👌🙏❤🧡💛💚💙💜🖤🤍♥🥰😍😊🙂😀😃😄😁👏🎉💯✅✔🤝😘🤗🙌\u{FE0F}\u{1F3FB}-\u{1F3FF}\u{200D}!.]+$/u;
const onlyNumber =
  /^(?:(?:my |the |its |it is |ma |c est )?(?:order|commande|pedido|number|numero|no|ref|reference|is) ?)*[a-z]{0,3}\d{3,}[a-z]{0,2}(?: \d+)*$/;
/** Thanks for what nobody is thankful for: its words are those of thanks, so no score of words tells it from them. */
const bitterThanks =
  /\b(?:thanks|thank you|thank u|thx|thnx|tnx|ty)(?: a lot| alot| a bunch| so much| very much| sooo?)? (?:for|4) (?:absolutely |literally )?(?:nothing(?: at all| guys| again| lol)?$|(?:wasting|ignoring|ruining|losing|ghosting|scamming|lying|robbing|stealing|breaking|forgetting)\b)|\bmerci (?:bien |beaucoup |bcp )?(?:pour (?:absolument )?rien(?: du tout)?$|de rien faire|de (?:m |nous )avoir (?:ignore|oublie|menti|vole|perdu|fait (?:perdre|attendre)))/;

/** A sign that is no Latin letter, however it was folded. */
const notLatin = /[^a-z0-9@$ ]/g;

/** Changes with any of the patterns and, by hand, with how they are used. */
export const plainCasesVersion = contentVersion(
  '2',
  nod.source,
  onlyNumber.source,
  bitterThanks.source,
  notLatin.source,
);

/** What needs no classifier: nothing at all, symbols, a bare number, bitter thanks, a foreign script. Undefined for everything else. */
export function guessPlainCase(original: string, text: Normalised, hasMedia: boolean): RoutedGuess | undefined {
  if (text.whole === '' && hasMedia) return { route: 'agent', intent: 'other', confidence: 1 };
  if (text.blank) return { route: 'clarify', intent: 'vague', confidence: 1 };
  if (text.symbolsOnly && nod.test(original)) return { route: 'none', intent: 'ack', confidence: 1 };
  if (text.symbolsOnly) return { route: 'clarify', intent: 'emoji_only', confidence: 1 };
  const asks = text.clauses.some(({ question }) => question);
  if (!asks && onlyNumber.test(text.whole)) return { route: 'clarify', intent: 'number_only', confidence: 1 };
  if (bitterThanks.test(text.whole)) return { route: 'agent', intent: 'complaint', confidence: 1 };
  const foreign = text.whole.match(notLatin)?.length ?? 0;
  if (foreign * 2 > text.whole.replace(/ /g, '').length)
    return { route: 'clarify', intent: 'other_language', confidence: 1 };
  return undefined;
}
