import { normalise } from './normalise.js';
import { guessPlainCase } from './plain-cases.js';

const guessed = (text: string) => guessPlainCase(text, normalise(text), false)?.intent;

it.each(['48213', 'order #48213', 'my order number is 48213.', 'commande 48213', 'AB48213'])(
  '%p names a number and says nothing about it',
  (text) => expect(guessed(text)).toBe('number_only'),
);

it.each(['order #48213?', '48213 ??', 'commande 48213 ?', 'order number? 48213', '48213？'])(
  '%p asks something: the classifier reads it',
  (text) => expect(guessed(text)).toBeUndefined(),
);
