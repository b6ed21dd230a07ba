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
  /** The age that is asked for; only the age gate asks. */
  readonly minimumAge?: number;
  /** Country of the sender code, ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** The words of an automatic text: always with the brand’s name, from Canada always with the rates. */
export function wordAutomaticText(asked: AutomaticTextToWord): string {
  const { brandName, helpContact, country, minimumAge = 21 } = asked;
  const [words, rates] = wordsOf(asked);
  const places: Readonly<Record<string, string>> = { brand: brandName, contact: helpContact, age: String(minimumAge) };
  const text = words.replace(/\{(brand|contact|age)\}/g, (_, name: string) => places[name]!);
  return country === 'CA' ? `${text} ${rates}` : text;
}

function wordsOf({ kind, language, alsoIn }: AutomaticTextToWord): readonly [words: string, rates: string] {
  if (kind === 'helpAnswer' && language === 'en' && alsoIn === 'fr') return [helpInBoth, ratesInBoth];
  return [automaticTexts[kind][language], ratesWording[language]];
}
