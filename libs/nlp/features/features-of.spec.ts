import { featuresOf } from './features-of.js';

it('a text is its words, their neighbours and their letter groups', () => {
  expect(featuresOf('Où est?')).toEqual([
    'w:ou',
    'w:^ ou',
    'c:^o',
    'c:ou',
    'c:u$',
    'c:^ou',
    'c:ou$',
    'c:^ou$',
    'w:est',
    'w:ou est',
    'c:^e',
    'c:es',
    'c:st',
    'c:t$',
    'c:^es',
    'c:est',
    'c:st$',
    'c:^est',
    'c:est$',
    'w:?',
    'w:est ?',
    'w:? $',
    'k:where',
    'k:^>where',
    'k:where>$',
  ]);
});

const shared = (one: string, other: string) =>
  featuresOf(one).filter((feature) => /^k:[^>]+$/.test(feature) && featuresOf(other).includes(feature));

it.each([
  ['where’s the package', 'où est le colis', ['k:parcel', 'k:parcel+where', 'k:where']],
  ['your parcel', 'votre colis', ['k:parcel', 'k:parcel+yours', 'k:yours']],
  ['cancelling order 12', 'annulez ma commande', ['k:cancel', 'k:cancel+order', 'k:order']],
  ['forgot my password pls', 'mdp oublié svp', ['k:password', 'k:password+please', 'k:please']],
])('%s and %s name the same concepts', (english, french, concepts) => {
  expect(shared(english, french).sort()).toEqual(concepts);
});

it('concepts are told in their order, too, in either language', () => {
  const steps = (text: string) => featuresOf(text).filter((feature) => /^k:.+>/.test(feature));
  expect(steps('my order is broken')).toEqual(['k:^>mine', 'k:mine>order', 'k:order>broken', 'k:broken>$']);
  expect(steps('ma commande est brisée')).toEqual(steps('my order is broken'));
});

it('accents, case, apostrophes and numbers do not matter', () => {
  expect(featuresOf('LA COMMANDE N’A PAS ÉTÉ LIVRÉE 99182')).toEqual(featuresOf('la commande n’a pas ete livree 4'));
});

it('emoji are read, and what no word is that long for is cut', () => {
  expect(featuresOf('😡')).toContain('w:😡');
  expect(featuresOf('x'.repeat(3).concat('yz'.repeat(900))).every((feature) => feature.length < 60)).toBe(true);
});

it('of nothing there are no features', () => {
  expect(featuresOf(' \u200b ')).toEqual([]);
});
