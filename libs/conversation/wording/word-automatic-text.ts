import type { AutomaticText, Language } from '@parley/contracts';
import { automaticTexts, ratesWording } from './texts.js';

export interface AutomaticTextToWord {
  readonly kind: AutomaticText;
  readonly language: Language;
  readonly brandName: string;
  /** An address or a number where a person answers. */
  readonly helpContact: string;
  /** Country of the sender code, ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** The words of an automatic text: always with the brand’s name, from Canada always with the rates. */
export function wordAutomaticText({ kind, language, brandName, helpContact, country }: AutomaticTextToWord): string {
  const text = automaticTexts[kind][language].replace(/\{(brand|contact)\}/g, (_, name) =>
    name === 'brand' ? brandName : helpContact,
  );
  return country === 'CA' ? `${text} ${ratesWording[language]}` : text;
}
