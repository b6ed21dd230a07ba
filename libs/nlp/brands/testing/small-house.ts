import type { House } from '../../reading/house.js';
import { parseCorpus } from '../../reading/parse-corpus.js';
import { textsApartOf } from '../../reading/texts-apart.js';
import type { BrandLine } from '../brand-line.js';

const content: Readonly<Record<string, string>> = {
  'en/order_status.txt':
    'where is my order\nhas my order shipped yet\ntracking for my parcel please\nwhen will my package arrive\nis my order on its way\nany update on my shipment',
  'fr/order_status.txt':
    'où est ma commande\nma commande est-elle partie\nle suivi de mon colis svp\nquand arrive mon paquet\nmon colis est en route?\ndes nouvelles de ma commande',
  'en/refund.txt':
    'i want my money back\nwhen do i get my refund\nrefund me\nmy refund has not come\nhow much will i be refunded\nplease refund this',
  'fr/refund.txt':
    'je veux être remboursé\nmon remboursement arrive quand\nremboursez-moi\nje n’ai pas eu mon remboursement\nvous remboursez combien\nrembourser svp',
  'en/product_question.txt':
    'do you do engraving\nis this leather real\nwhat sizes do you have\ndoes it come in blue\nhow heavy is it\nis it waterproof',
  'en/greeting.txt': 'hello\nhi there\ngood morning\nhey\nhello hello\nhiya',
  'fr/greeting.txt': 'bonjour\nsalut\nbonsoir\ncoucou\nallo\nrebonjour',
  'en/ack.txt': 'ok thanks\ngot it\nperfect\nsounds good\nsee you then\nthank you',
};

const apart = [
  'order_status\tany news of my order',
  'order_status\tmon paquet est où',
  'order_status\thas it shipped',
  'refund\tgive me my money back',
  'refund\tremboursez tout',
  'product_question\tis the leather waterproof',
  'greeting\thello you',
  'greeting\tbonjour vous',
  'ack\tok perfect thanks',
  'ack\tgot it thank you',
].map((line, at) => `${at}\ten\t${line.replace('\t', '\tnone\t')}`);

/** What a model is trained of in moments, for specs. */
export const smallHouse: House = {
  corpus: parseCorpus(Object.entries(content).map(([path, lines]) => ({ path, content: lines }))),
  model: 'small',
  calibration: textsApartOf(['id\tlanguage\tlabel\tnoise\ttext', ...apart].join('\n')),
};

const engraving: readonly (readonly [lang: BrandLine['lang'], text: string])[] = [
  ['en', 'can you engrave a name on it'],
  ['en', 'i would like an engraving on my watch'],
  ['en', 'engrave my initials please'],
  ['en', 'how much for engraving a ring'],
  ['en', 'the engraving is misspelled'],
  ['en', 'put initials on the buckle'],
  ['fr', 'pouvez-vous graver un prénom dessus'],
  ['fr', 'je voudrais une gravure sur ma montre'],
  ['fr', 'gravez mes initiales svp'],
  ['fr', 'combien coûte la gravure d’une bague'],
  ['fr', 'la gravure a une faute'],
  ['fr', 'mettre des initiales sur la boucle'],
];

/** A dozen lines of an intent that the house does not know. */
export const engravingLines: readonly BrandLine[] = engraving.map(([lang, text]) => ({
  intent: 'engraving',
  lang,
  text,
}));
