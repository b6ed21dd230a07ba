import { elsewhere } from './lexicon/elsewhere.js';
import { fraud } from './lexicon/fraud.js';
import { goods } from './lexicon/goods.js';
import { names } from './lexicon/names.js';
import { ordering } from './lexicon/ordering.js';
import { others } from './lexicon/others.js';
import { paying } from './lexicon/paying.js';
import { people } from './lexicon/people.js';
import { service } from './lexicon/service.js';
import { small } from './lexicon/small.js';
import { states } from './lexicon/states.js';
import { talk } from './lexicon/talk.js';

/**
 * Words of English and French, in the spelling of texts and without accents, under the one thing they mean. An ending
 * of `*` stands for any continuation, `_` parts the words of an expression. A word stands under one concept only.
 */
export const lexicon: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    ...ordering,
    ...paying,
    ...service,
    ...states,
    ...talk,
    ...small,
    ...elsewhere,
    ...others,
    ...people,
    ...fraud,
    ...goods,
    ...names,
  }).map(([concept, words]) => [concept, words.trim().split(/\s+/)]),
);
