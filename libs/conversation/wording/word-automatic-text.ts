import type { AutomaticText, Language } from '@parley/contracts';
import { automaticTexts, helpInBoth, ratesInBoth, ratesWording } from './texts.js';

export interface AutomaticTextToWord {
  readonly kind: AutomaticText;
  readonly language: Language;
  /** A second language that is owed: English and French have a help answer together, everything else is said in the first. */
  readonly alsoIn?: Language;
  readonly brandName: string;
  /** An address or a number where a person answers. */
  readonly helpContact: string;
  /** Country of the sender code, ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** The words of an automatic text: always with the brand’s name, from Canada always with the rates. */
export function wordAutomaticText(asked: AutomaticTextToWord): string {
  const { brandName, helpContact, country } = asked;
  const [words, rates] = wordsOf(asked);
  const text = words.replace(/\{(brand|contact)\}/g, (_, name) => (name === 'brand' ? brandName : helpContact));
  return country === 'CA' ? `${text} ${rates}` : text;
}

function wordsOf({ kind, language, alsoIn }: AutomaticTextToWord): readonly [words: string, rates: string] {
  if (kind === 'helpAnswer' && language === 'en' && alsoIn === 'fr') return [helpInBoth, ratesInBoth];
  return [automaticTexts[kind][language], ratesWording[language]];
}
