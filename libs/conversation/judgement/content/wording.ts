import { ratesPatterns } from '../../wording/index.js';
import { legible, type Legible } from './legible.js';
import { isUnder } from './links.js';
import type { Reading } from './lint.js';
import { wordsOf } from './words.js';

type Read = Pick<Reading, 'legible' | 'words' | 'links'>;

const known = new Map<string, readonly string[]>();

/** The words of a name; there are few names, and each is asked for with every text. */
export function nameWords(name: string): readonly string[] {
  let words = known.get(name);
  if (!words) {
    if (known.size > 1_000) known.clear();
    known.set(name, (words = wordsOf(legible(name)).map(({ word }) => word)));
  }
  return words;
}

/** Whether the brand is named: its words in order, in any case and accent, or run together in a link (acmeshoes.example). */
export function namesBrand({ legible: read, words, links }: Read, brandName: string): boolean {
  const brand = nameWords(brandName);
  if (brand.length === 0) return read.text.includes(brandName.toLowerCase());
  if (words.some((_, at) => brand.every((word, ahead) => words[at + ahead]?.word === word))) return true;
  const together = brand.join('');
  // A script without spaces has no words to compare.
  if (/[^a-z0-9$@]/.test(together)) return read.text.includes(together);
  return links.some(({ host }) => host.split('.').some((label) => label.replaceAll('-', '') === together));
}

export function saysRatesApply(written: string): boolean {
  return ratesPatterns.some((pattern) => pattern.test(written));
}

/** How a way out is worded: a word to answer with, in the three languages we speak, or the French STOP to 36xxx. */
const wayOut = new RegExp(
  [
    String.raw`\b(?:reply|text|txt|send|answer|type|say)\s+(?:with\s+|us\s+|back\s+)?["'«]?\s?(?:stop|end|quit|cancel|unsubscribe|unsub)\b`,
    String.raw`\bstop\b["'»]?\s*(?:to|2|=|4)\s*(?:end|quit|cancel|stop|opt|unsub|unsubscribe|leave|\d{3,6})`,
    String.raw`\bstop\s*(?:au|a|to|al)\s*\d{3,6}\b|\bstop\s*(?:sms\s*)?(?:au\s*)?36\s?\d{3}\b|\bstop\s*sms\b`,
    String.raw`\b(?:repondez|envoyez|textez|tapez|reponds|envoie)\s+(?:par\s+)?["'«]?\s?(?:stop|arret|fin)\b`,
    String.raw`\b(?:stop|arret)\b["'»]?\s*(?:pour|=)\s*(?:ne\s+plus|cesser|arreter|se\s+desabonner|vous\s+desabonner|desabonnement|annuler|fin)`,
    String.raw`\b(?:responda|responde|envie|envia|escriba|escribe|conteste)\s+(?:con\s+)?["'«]?\s?(?:stop|alto|baja|parar|salir|cancelar)\b`,
    String.raw`\b(?:stop|alto|baja|parar|salir)\b["'»]?\s*(?:para|=)\s*(?:salir|cancelar|parar|terminar|no\s+recibir|darse|baja)`,
    String.raw`\b(?:opt[ -]?out|unsubscribe|desabonner|desinscription|darse de baja)\s*:`,
  ].join('|'),
  'u',
);

/** Whether a text says how to end the texts. */
export function saysHowToStop({ text }: Legible): boolean {
  return wayOut.test(text);
}

/** The sender’s postal address and how to reach them, or where on the web both can be read. */
export interface Identification {
  readonly address?: string;
  /** Host and path, without a scheme. */
  readonly page?: string;
}

/** A Canadian postal code, an American state with its ZIP, a post office box, or a numbered street. */
const postalAddress =
  /\b[abceghj-nprstvxy]\d[abceghj-nprstv-z]\s?\d[abceghj-nprstv-z]\d\b|\b[a-z]{2}\s\d{5}(?:-\d{4})?\b|\bp\.?\s?o\.?\s?box\s\d+|\bc\.?\s?p\.?\s\d{2,}\b|\b\d{1,5},?\s(?:rue|avenue|boul(?:evard)?|chemin)\s\w+/u;

/**
 * Whether the sender’s mailing address is in the text, or a link to it: `page` where it is the configured one, `link`
 * where some link stands there and nobody knows what it leads to.
 */
export function identifiesSender(
  { legible: read, links }: Read,
  { address, page }: Identification = {},
): 'address' | 'page' | 'link' | undefined {
  if (address !== undefined && read.text.includes(legible(address).text)) return 'address';
  const wanted = page === undefined ? undefined : /^([^/]+)(.*?)\/?$/.exec(legible(page).text);
  if (wanted && links.some(({ host, rest }) => isUnder(host, wanted[1]!) && rest.startsWith(wanted[2]!))) return 'page';
  if (postalAddress.test(read.text)) return 'address';
  return links.length > 0 ? 'link' : undefined;
}
