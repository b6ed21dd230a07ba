import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { ContentPolicy, TextToLint } from './lint.js';
import { lints, lintsIn } from './lints.js';

const acme: ContentPolicy = {
  brandName: 'Acme Shoes',
  country: 'US',
  helpContact: 'help@acme.example',
  shortDomains: ['acme.link'],
  shopDomains: ['shop.acme.example'],
  identification: { address: '1 Main St, Springfield', page: 'acme.example/legal' },
};
type Kind = Partial<TextToLint> & { readonly policy?: Partial<ContentPolicy> };

const lint = (text: string, { policy, ...kind }: Kind = {}) =>
  lintsIn({ text, category: 'conversational_reply', author: 'agent', ...kind }, { ...acme, ...policy });
/** What is underlined of what one lint found; undefined where it found nothing. */
const underlined = (id: string, text: string, kind?: Kind) =>
  lint(text, kind)
    .find((found) => found.lint === id)
    ?.spots.map(({ from, to }) => text.slice(from, to));

const marketing: Kind = { category: 'marketing' };
const ack: Kind = { category: 'compliance_ack', author: 'system', automatic: 'stopConfirmation' };
const fromCanada: Kind = { policy: { country: 'CA' } };

/** For each lint: texts that it leaves alone, and texts in which it finds something, with what it underlines. */
const cases: Readonly<
  Record<
    string,
    {
      readonly good: readonly (readonly [text: string, kind?: Kind])[];
      readonly bad: readonly (readonly [text: string, underlined: readonly string[], kind?: Kind])[];
    }
  >
> = {
  'brand-name-missing': {
    good: [
      ['Acme Shoes: on its way'],
      ['Hi, this is ACME   shoes again'],
      ['Ácmé Shoes vous répond'],
      ['It left today: https://acmeshoes.example/o/12'],
      ['See acme-shoes.example'],
      ['𝐀𝐜𝐦𝐞 Shoes: hello'],
      ['Bottes d’Été: prêt', { policy: { brandName: 'Bottes d’été' } }],
      ['東京靴店からのお知らせ', { policy: { brandName: '東京靴店' } }],
      ['★: hi', { policy: { brandName: '★' } }],
    ],
    bad: [
      ['On its way', []],
      ['Acme: on its way', []],
      ['Shoes from Acme', []],
      ['The planning is done', [], { policy: { brandName: 'Ann' } }],
    ],
  },
  'rates-missing': {
    good: [
      ['Hello'],
      ['Msg & data rates may apply.', fromCanada],
      ['Standard message rates may apply', fromCanada],
      ['Frais de msg et données possibles.', fromCanada],
      ['Des frais standards peuvent s’appliquer', fromCanada],
    ],
    bad: [
      ['Hello', [], fromCanada],
      ['Your rate is 4 stars', [], fromCanada],
      ['Sans frais pour vous', [], fromCanada],
    ],
  },
  'public-shortener': {
    good: [
      ['See https://acme.link/x7'],
      ['See https://go.acme.link/x7'],
      ['See https://bit.ly/x7', { policy: { shortDomains: ['bit.ly'] } }],
      ['We never send bit.ly links'],
      ['Write to help@bit.ly/x'],
      ['https://orbit.ly/x and https://t.co.example/x'],
      ['It is.gd day'],
      ['See https://acme.example/?u=bit.ly/x7'],
    ],
    bad: [
      ['Track: https://bit.ly/3xYz', ['https://bit.ly/3xYz']],
      ['Track: bit.ly/3xYz.', ['bit.ly/3xYz']],
      ['Suivi (tinyurl.com/abc)', ['tinyurl.com/abc']],
      ['HTTP://WWW.BIT.LY/ABC', ['HTTP://WWW.BIT.LY/ABC']],
      ['http://t.co', ['http://t.co']],
      ['vip.bit.ly/x and is.gd/y', ['vip.bit.ly/x', 'is.gd/y']],
      ['voici : bit[.]ly/abc', ['bit[.]ly/abc']],
      ['go to bit dot ly / abc', ['bit dot ly / abc']],
      ['allez sur bit (point) ly/abc', ['bit (point) ly/abc']],
      ['bіt.ly/abc with a Cyrillic і', ['bіt.ly/abc']],
      ['bit\u200b.ly/abc with nothing in between', ['bit\u200b.ly/abc']],
      ['ｂｉｔ．ｌｙ／ａｂｃ in full width', ['ｂｉｔ．ｌｙ／ａｂｃ']],
    ],
  },
  promotional: {
    good: [
      ['The 20% off code you used has expired.'],
      ['I refunded 20% of it.'],
      ['Le code de 15 % de réduction n’est plus valable.'],
      ['https://acme.example/orders/12?tab=items'],
      ['https://acme.example/salesforce'],
      ['The sale price was honoured.'],
      ['You can buy it in the store.'],
      ['Ne manquez pas la pièce sous le couvercle'],
      ['You would get free shipping over $75 anyway'],
    ],
    bad: [
      ['Get 20% off with code SAVE20', ['20% off']],
      ['FLASH SALE! Shop now', ['FLASH SALE', 'Shop now']],
      ['Enjoy $10 off your next order', ['$10 off']],
      ['Here’s 15% off everything until Sunday', ['15% off']],
      ['Buy one, get one on all boots', ['Buy one, get one']],
      ['Profitez de 20 % de rabais', ['20 % de rabais']],
      ['Offre spéciale pour vous !', ['Offre spéciale']],
      ['Ne manquez pas les soldes', ['Ne manquez pas les soldes']],
      ['Ne ratez pas cette offre', ['Ne ratez pas cette offre']],
      ['Save 30% this weekend', ['Save 30%']],
      ['Buy 2 get 1 free on all sneakers', ['Buy 2 get 1']],
      ['Aprovecha 20 % de descuento', ['20 % de descuento']],
      ['Compra ahora', ['Compra ahora']],
      ['New boots: https://shop.acme.example/boots', ['https://shop.acme.example/boots']],
      ['https://acme.example/?utm_campaign=fall', ['https://acme.example/?utm_campaign=fall']],
      ['acme.example/sale', ['acme.example/sale']],
      ['F L A S H sale', ['F L A S H sale']],
      ['Ｆｌａｓｈ ｓａｌｅ', ['Ｆｌａｓｈ ｓａｌｅ']],
      ['Fl\u200bash s\u00adale', ['Fl\u200bash s\u00adale']],
    ],
  },
  'perhaps-promotional': {
    good: [['On its way'], ['Get 20% off today'], ['100% cotton, 30 dollars']],
    bad: [
      ['The 20% off code has expired', ['20% off']],
      ['Le rabais : 15 % de rabais, déjà appliqué', ['15 % de rabais']],
    ],
  },
  'marketing-in-acknowledgement': {
    good: [
      ['Acme Shoes: You are unsubscribed and will get no more texts from us.', ack],
      ['Daily Deals: baja confirmada.', { ...ack, policy: { brandName: 'Daily Deals' } }],
      ['For help: https://acme.example/help', { ...ack, policy: { helpContact: 'https://acme.example/help' } }],
      ['20% off at acme.example: an ordinary reply'],
    ],
    bad: [
      ['You are unsubscribed. Come back for 10% off!', ['0%'], ack],
      ['Vous êtes désabonné. Nos offres : acme.example', ['offres', 'acme.example'], ack],
      ['Baja confirmada. Último cupón: VUELVE', ['cupón'], ack],
      ['Unsubscribed. https://acme.example/why', ['https://acme.example/why'], ack],
    ],
  },
  'way-out-missing': {
    good: [
      ['New boots! Reply STOP to end.', marketing],
      ['New boots! STOP=end', marketing],
      ['New boots. Text "STOP" to opt out', marketing],
      ['Nouvelles bottes. STOP au 36179', marketing],
      ['Nouvelles bottes. Répondez ARRÊT pour cesser', marketing],
      ['Botas nuevas. Responda BAJA para no recibir más', marketing],
      ['Botas nuevas. ALTO para cancelar', marketing],
      ['On its way'],
    ],
    bad: [
      ['New boots!', [], marketing],
      ['Stop by our store!', [], marketing],
      ['Passez à l’arrêt de bus', [], marketing],
      ['Pare en nuestra tienda', [], marketing],
    ],
  },
  'identification-missing': {
    good: [
      ['New boots. 1 Main St, Springfield', marketing],
      ['Acme, 100 rue Sherbrooke, Montréal QC H2X 1Y4', marketing],
      ['Acme, PO Box 99, Toronto', marketing],
      ['Details: acme.example/legal/address', marketing],
      ['Details: https://other.example', marketing],
      ['On its way'],
    ],
    bad: [
      ['New boots!', [], marketing],
      ['Nouvelles bottes, répondez STOP', [], marketing],
    ],
  },
  'identification-unsure': {
    good: [['Details: acme.example/legal', marketing], ['New boots!', marketing], ['See https://other.example']],
    bad: [['Details: https://other.example', [], marketing]],
  },
  'identity-hidden': {
    good: [
      ['Acme Shoes: new boots', marketing],
      ['New boots', { ...marketing, policy: { senderCode: 'ACMESHOES' } }],
      ['On its way'],
    ],
    bad: [
      ['New boots', [], marketing],
      ['New boots', [], { ...marketing, policy: { senderCode: '+447700900123' } }],
      ['New boots', [], { ...marketing, policy: { senderCode: 'INFO' } }],
    ],
  },
  'about-sex': {
    good: [['Same-sex couples are welcome'], ['The nude heels, size 8'], ['It is unisex'], ['Vibrator motor, 3 V']],
    bad: [
      ['Our new vibrators', ['vibrators']],
      ['p0rn', ['p0rn']],
      ['Un sextoy offert', ['sextoy']],
      ['Nuevo juguete sexual', ['juguete sexual']],
      ['Р О R N in Cyrillic and Greek', ['Р О R N']],
    ],
  },
  'about-hate': {
    good: [['It is spic and span'], ['Zapatos de color negro'], ['La pédale de frein']],
    bad: [
      ['Heil Hitler', ['Heil Hitler']],
      ['sale juif', ['sale juif']],
      ['moro de mierda', ['moro de mierda']],
    ],
  },
  'about-alcohol': {
    good: [
      ['Champagne for the fitting is on us'],
      ['The rum note of the candle'],
      ['Eau de Cologne contains alcohol, keep it from fire'],
      ['Root beer is back'],
      ['The cocktail dress in champagne satin'],
      ['Le cuir cognac'],
      ['El repartidor vino ayer'],
      ['Brandy and Sherry will call you'],
      ['Lotion sans alcool'],
      ['See acme.example/help'],
    ],
    bad: [
      ['Two bottles of vodka', ['vodka']],
      ['A bottle of champagne', ['champagne']],
      ['Une coupe de champagne', ['champagne']],
      ['Gin, rum and a beer', ['Gin', 'rum', 'beer']],
      ['Craft beers from $5', ['beers']],
      ['v.o.d.k.a', ['v.o.d.k.a']],
      ['V0DKAAA!', ['V0DKAAA']],
      ['Une bière offerte', ['bière']],
      ['Bouteille de vin et rhums', ['Bouteille de vin', 'rhums']],
      ['Dos cervezas y vino tinto', ['cervezas', 'vino tinto']],
      ['W\u200bhiskey', ['W\u200bhiskey']],
      ['wіnе in Cyrillic', ['wіnе']],
      ['A pint of 🇷🇺🇲 in flags', ['🇷🇺🇲']],
    ],
  },
  'about-firearms': {
    good: [
      ['The rifle green jacket'],
      ['Une carabine en plastique'],
      ['A glue gun'],
      ['Le pistolet à colle'],
      ['La pistola de silicona'],
      ['Bullet points'],
      ['Mr Gunn called'],
    ],
    bad: [
      ['New handguns in', ['handguns']],
      ['A hunting rifle', ['rifle']],
      ['Fusil de chasse', ['Fusil de chasse']],
      ['Une arme à feu', ['arme à feu']],
      ['Una escopeta', ['escopeta']],
      ['AR-15 kits', ['AR-15']],
    ],
  },
  'about-tobacco': {
    good: [
      ['It smells of tobacco and vanilla'],
      ['Cigarette pants'],
      ['Cuir tabac'],
      ['Le tabac du coin garde le colis'],
      ['Smoke grey'],
    ],
    bad: [
      ['Vape pens', ['Vape']],
      ['Pipe tobacco', ['tobacco']],
      ['E-cigarettes', ['E-cigarettes']],
      ['Des cigares', ['cigares']],
      ['Cigarrillos baratos', ['Cigarrillos']],
    ],
  },
  'about-cannabis': {
    good: [['The weeds in the pot'], ['Weed killer'], ['Seaweed soap'], ['Hemp rope']],
    bad: [
      ['CBD gummies', ['CBD']],
      ['Fresh w e e d', ['w e e d']],
      ['Best weed in town', ['weed']],
      ['De la marijuana', ['marijuana']],
      ['Marihuana', ['Marihuana']],
    ],
  },
};

describe.each(Object.entries(cases))('%s', (id, { good, bad }) => {
  // Every column filled: Jest takes a parameter without a value for a callback.
  it.each(good.map(([text, kind = {}]) => [text, kind] as const))('leaves alone: %s', (text, kind) =>
    expect(underlined(id, text, kind)).toBeUndefined(),
  );
  it.each(bad.map(([text, spots, kind = {}]) => [text, spots, kind] as const))('finds: %s', (text, spots, kind) =>
    expect(underlined(id, text, kind)).toEqual(spots),
  );
});

it('every lint has its table above', () => {
  expect(Object.keys(cases)).toEqual(lints.map(({ id }) => id));
});

describe('honest replies of agents', () => {
  const replies = readFileSync(join(__dirname, 'honest-replies.tsv'), 'utf8').trim().split('\n');
  /** What an agent’s reply may lack or mention without being stopped for it. */
  const advice = new Set(['brand-name-missing', 'rates-missing', 'perhaps-promotional']);

  it('are many', () => expect(replies.length).toBeGreaterThanOrEqual(300));

  it.each(replies.map((line) => line.split('\t')[1]!))('%s', (text) => {
    const stops = lint(text).filter((found) => !advice.has(found.lint));
    expect(stops).toEqual([]);
  });
});

describe('whatever is written', () => {
  const seed = Number(process.env.PARLEY_TEST_SEED ?? 20_261_121);
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'vodka',
      ' bit.ly/x ',
      '20% off',
      'get ',
      '\u200b',
      '🇷🇺🇲',
      'ﬃ',
      'İ',
      'ß',
      'é',
      '\ud83d',
      'Ⅷ',
      '.',
      '\n',
    ),
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
  const kinds = fc.record({
    category: fc.constantFrom('conversational_reply', 'marketing', 'compliance_ack', 'transactional'),
  }) as fc.Arbitrary<Kind>;

  it(`every spot lies in the text and has a length (seed ${seed})`, () => {
    fc.assert(
      fc.property(text, kinds, (written, kind) => {
        for (const { spots } of lint(written, kind))
          for (const { from, to } of spots)
            expect([from >= 0, from < to, to <= written.length]).toEqual([true, true, true]);
      }),
      { seed, numRuns: 500 },
    );
  });

  it(`what is found is found wherever it stands, and underlined there (seed ${seed})`, () => {
    const words = fc.constantFrom('vodka', 'v o d k a', 'bit.ly/abc', 'W\u200bhiskey', 'handguns', 'flash sale');
    const around = fc.array(fc.constantFrom('hé', '👍🏽', 'ｏｋ', 'so', '…', '🇫🇷', 'œuf'), { maxLength: 6 });
    fc.assert(
      fc.property(around, words, around, (before, word, after) => {
        const lead = before.map((each) => `${each}, `).join('');
        const written = `${lead}${word}${after.map((each) => `, ${each}`).join('')}`;
        const spots = lint(written).flatMap((found) => found.spots);
        expect(spots).toEqual([{ from: lead.length, to: lead.length + word.length }]);
      }),
      { seed, numRuns: 300 },
    );
  });

  it('takes no longer for a text made to be slow', () => {
    const slow = [
      'a.'.repeat(800),
      'a '.repeat(800),
      '20% off '.repeat(200),
      `bit${' .'.repeat(780)}`,
      'a-'.repeat(800),
      '('.repeat(1600),
    ];
    for (const written of slow) {
      const begun = process.hrtime.bigint();
      lint(written);
      expect(Number(process.hrtime.bigint() - begun) / 1e6).toBeLessThan(250);
    }
  });
});
