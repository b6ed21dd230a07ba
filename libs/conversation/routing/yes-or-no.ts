import { politeWords } from './keyword-lists.js';
import { normalise } from './normalise.js';

const yes = new Set(
  'yes y yep yup yeah yea ya yess oui ouais o si sii claro confirm confirmed agree agreed confirme confirmo accepte acepto affirmative absolutely certainly sure correct'.split(
    ' ',
  ),
);
const no = new Set('no n nope nah non nan nunca never negative'.split(' '));
/** Words that may stand beside a yes or a no without changing it. */
const beside = new Set(
  'i we je j do am it is this that ok okay d accord bien sur sir maam mam please pls thanks thank you merci gracias svp por favor to i m'.split(
    ' ',
  ),
);

/** A text that is a yes or a no and nothing else, in English, French or Spanish. */
export function yesOrNo(text: string): 'yes' | 'no' | undefined {
  const { whole } = normalise(text);
  if (whole === '' || whole.length > 40) return undefined;
  const words = whole.split(' ').filter((word) => !beside.has(word) && (yes.has(word) || !politeWords.has(word)));
  if (words.length === 0) return undefined;
  if (words.every((word) => yes.has(word))) return 'yes';
  return words.every((word) => no.has(word)) ? 'no' : undefined;
}
