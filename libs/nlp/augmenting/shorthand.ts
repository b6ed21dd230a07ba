import type { Chance } from '../training/chance.js';

/** How texts spell common words, English and French; a word that both languages have is absent. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  you: ['u', 'ya'],
  your: ['ur', 'yr'],
  youre: ['ur'],
  are: ['r'],
  please: ['pls', 'plz'],
  because: ['cuz', 'bc'],
  before: ['b4'],
  tomorrow: ['tmrw', 'tmr'],
  tonight: ['2nite'],
  people: ['ppl'],
  with: ['w'],
  without: ['w/o'],
  what: ['wat', 'wut'],
  thanks: ['thx', 'tks'],
  package: ['pkg'],
  order: ['ordr'],
  received: ['recieved'],
  account: ['acct'],
  password: ['pw', 'passwrd'],
  address: ['adress', 'addy'],
  delivery: ['delivry'],
  delivered: ['dlvrd', 'deliverd'],
  refund: ['refnd'],
  weeks: ['wks'],
  days: ['dayz'],
  want: ['wanna'],
  going: ['goin'],
  though: ['tho'],
  about: ['abt'],
  really: ['rly'],
  vous: ['vs', 'vou'],
  pour: ['pr'],
  pas: ['pa'],
  pourquoi: ['pk', 'pq', 'prk'],
  toujours: ['tjrs', 'tjs'],
  quand: ['qd', 'kan'],
  quoi: ['koi'],
  quelque: ['qq'],
  quelquun: ['qqun'],
  beaucoup: ['bcp'],
  combien: ['cb'],
  commande: ['cmd', 'comande'],
  livraison: ['livrezon', 'livréson'],
  remboursement: ['rembourssement', 'remb'],
  remboursé: ['remboursser', 'remboursée'],
  reçu: ['resu', 'recus'],
  colis: ['coli'],
  bonjour: ['bjr', 'bjour'],
  salut: ['slt'],
  merci: ['mrc', 'mci'],
  maintenant: ['mtn', 'mnt'],
  rendez: ['rdv'],
  magasin: ['mag'],
  parce: ['pcq'],
  est: ['é', 'ai'],
  suis: ['sui'],
  dans: ['ds'],
  avec: ['avc', 'ac'],
  mais: ['mé', 'mes'],
  tout: ['tt'],
  même: ['mm'],
  problème: ['pb', 'problem'],
};

/** French openings that run together when nobody looks. */
const runTogether: readonly (readonly [RegExp, string])[] = [
  [/\bje suis\b/gi, 'jsuis'],
  [/\bje (?=[bcdfgmpstv])/gi, 'j'],
  [/\bs['’]il (?:vous|te) pla[iî]t\b/gi, 'svp'],
  [/\best-ce que\b/gi, 'esk'],
  [/\bc['’](?=est\b|était\b)/gi, 'c '],
  [/\bqu['’](?=\p{L})/giu, 'k '],
  [/\b([jdlmnst])['’](?=\p{L})/giu, '$1'],
];

/** The text in the short spelling of texts, each chance of it taken by the share given, 0 to 1. */
export function inShorthand(text: string, share: number, chance: Chance): string {
  const shortened = runTogether.reduce(
    (sofar, [long, short]) => (chance.random() < share ? sofar.replace(long, short) : sofar),
    text,
  );
  return shortened.replace(/\p{L}+/gu, (word) => {
    const short = spellings[word.toLowerCase()];
    return short !== undefined && chance.random() < share ? chance.pick(short) : word;
  });
}
