import { keywordLists } from './keyword-lists.js';
import { findKeyword } from './keywords.js';
import { normalise } from './normalise.js';
import { isOneSlipAway } from './slips.js';

const keywordOf = (text: string, brand?: string) => findKeyword(normalise(text), brand)?.keyword;

describe('a text that is a keyword', () => {
  const every = Object.entries(keywordLists).flatMap(([keyword, lists]) =>
    Object.values(lists).flatMap((words) => words.map((word) => [keyword, word] as const)),
  );

  it('each word of the lists counts, in any case and with any mark', () => {
    const missed = every.filter(([keyword, word]) =>
      [word, word.toUpperCase(), `“${word}”!!`, ` ${word} 😡 `].some((text) => keywordOf(text) !== keyword),
    );
    expect(missed).toEqual([]);
  });

  it('no word is in two lists', () => {
    const twice = every.filter(([, word], at) => every.findIndex(([, other]) => other === word) !== at);
    expect(twice).toEqual([]);
  });

  it.each([
    'please stop',
    'STOP thanks',
    'ok stop now',
    'stop svp',
    "arrêt s'il vous plaît",
    'stop por favor',
    'Stop stop STOP',
    'STOP to 55512',
    'STOP au 36180',
    'stop end quit',
    '🛑 STOP 🛑',
    '🛑',
  ])('courtesy, repetition and codes do not hide it: %s', (text) => expect(keywordOf(text)).toBe('stop'));

  it.each([
    '5TOP',
    'st0p',
    '$top',
    'ЅТОР',
    's.t.o.p',
    'stpo',
    'sotp',
    'stopp',
    'unsubscibe',
    'unsuscribe',
    'unsubscirbe',
    'desabonement',
    'canel',
  ])('disguises and slips do not hide it: %s', (text) => expect(keywordOf(text)).toBe('stop'));

  it.each([
    ['agnet', 'agent'],
    ['hlep', 'help'],
    ['ayudaa', 'help'],
    ['satrt', 'start'],
    ['suscribir', 'start'],
  ])('slips of the other keywords: %s is %s', (text, keyword) => expect(keywordOf(text)).toBe(keyword));

  it.each([
    'shop',
    'step',
    'atop',
    'top',
    'cancer',
    'arrest',
    'terminal',
    'gente',
    'personal',
    'stars',
    'state',
    'hell',
    'weekend',
    'comprendre',
    'subscribed',
  ])('words that only look like one are left alone: %s', (text) => expect(keywordOf(text)).toBeUndefined());

  it.each(['yes', 'oui', 'sí', 'ok', 'no'])('%s is no keyword', (text) => expect(keywordOf(text)).toBeUndefined());

  it.each([
    'stop by the store',
    'help with my order',
    'agent was rude',
    'start of the sale',
    'fin de semaine',
    'planta baja',
  ])('a keyword with more than courtesy around it is not one: %s', (text) => expect(keywordOf(text)).toBeUndefined());

  it('the brand’s name is courtesy', () => {
    expect(keywordOf('STOP Acme Shoes', 'acme shoes')).toBe('stop');
    expect(keywordOf('Acme Shoes', 'acme shoes')).toBeUndefined();
  });

  it('words of one language say which, shared ones do not', () => {
    expect(findKeyword(normalise('ARRÊT'))?.language).toBe('fr');
    expect(findKeyword(normalise('baja'))?.language).toBe('es');
    expect(findKeyword(normalise('STOP'))?.language).toBeUndefined();
  });
});

it.each([
  ['agent', 'agnet', true],
  ['agent', 'agen', true],
  ['agent', 'aagent', true],
  ['agent', 'agemt', true],
  ['agent', 'agent', false],
  ['agent', 'gaetn', false],
  ['cancel', 'cance', true],
  ['cancel', 'concal', false],
])('one slip away from %s: %s is %s', (keyword, word, expected) => {
  expect(isOneSlipAway(word, keyword)).toBe(expected);
});
