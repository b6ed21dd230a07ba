import type { Language } from '@parley/contracts';

/** Short words that one of the three languages has and the other two have not. */
const telltales: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    (
      'the this that these those is are was were my your you i im ive it its and or with for from to of on in at not dont cant doesnt didnt what when ' +
      'where who how why can could would will have has had do does did get got want need please thanks thank hello hey order package refund shipping ' +
      'return store open broken size wrong received arrived still yet about any there here been'
    ).split(' '),
  ),
  fr: new Set(
    (
      'le la les un une des du de et est sont je j vous nous mon ma mes votre vos pas ne n que qui quoi quand comment ou pourquoi pour avec sur dans ' +
      'c ca ce cette ces suis ai avez peut puis merci bonjour bonsoir salut svp commande colis livraison retour remboursement magasin recu encore toujours ' +
      'plus tres bien voudrais veux mais chez au aux l d qu'
    ).split(' '),
  ),
  es: new Set(
    (
      'el la los las un una unos y es son mi mis su sus tu no que quien cual cuando como donde porque para con por en del al estoy esta estan tengo ' +
      'tiene puedo quiero gracias hola buenos buenas favor pedido paquete envio entrega devolucion reembolso tienda llego llegado todavia aun mas muy bien ' +
      'pero yo usted ustedes me le les'
    ).split(' '),
  ),
};

const letters: Readonly<Record<Exclude<Language, 'en'>, RegExp>> = { fr: /[çœùèêëîïû]/gi, es: /[ñ¿¡áíóú]/gi };

/**
 * The language to answer in. Words that several languages share count for none; where nothing tells, or two
 * languages tie, the answer is the first of `languages`, the sender code’s own.
 * @param original the text as written; its accents are a hint
 * @param words the same text normalised
 */
export function languageOf(original: string, words: string, languages: readonly Language[]): Language {
  const first = languages[0] ?? 'en';
  const scores: Record<Language, number> = { en: 0, fr: 0, es: 0 };
  for (const word of words.split(' ', 200)) {
    const speakers = (['en', 'fr', 'es'] as const).filter((language) => telltales[language].has(word));
    for (const language of speakers) scores[language] += 1 / speakers.length;
  }
  const sample = original.slice(0, 1000);
  for (const language of ['fr', 'es'] as const)
    scores[language] += Math.min(sample.match(letters[language])?.length ?? 0, 3);
  const best = (['en', 'fr', 'es'] as const).reduce((a, b) => (scores[b] > scores[a] ? b : a), first);
  return scores[best] >= 1 && scores[best] > scores[first] ? best : first;
}
