import { legible, type Spot } from './legible.js';
import type { LintFound, Reading } from './lint.js';
import { linksOf } from './links.js';

/** Words that have no place in a confirmation, whoever could justify them elsewhere. */
const marketing =
  /\d\s?%|[$€£]\s?\d|\b(?:sales?|deals?|offers?|discounts?|coupons?|promos?|promotions?|shop|vouchers?|rewards?|earn|gift card|new arrivals?|check out our|soldes?|offres?|rabais|remises?|reductions?|profitez|achetez|cadeaux?|ofertas?|descuentos?|rebajas?|cupon(?:es)?|compra|regalos?)\b/gu;

/**
 * A confirmation of STOP, HELP or START holds nothing else: no offer, no coupon, no link (47 CFR 64.1200(a)(12)). The
 * brand’s name and its help contact may look like either and are part of it.
 */
export function marketingInAcknowledgement({ category, text, policy }: Reading): LintFound | undefined {
  if (category !== 'compliance_ack') return undefined;
  const read = legible(blanked(text, policy.brandName, policy.helpContact));
  const spots: Spot[] = [
    ...[...read.text.matchAll(marketing)].map(({ 0: word, index }) => read.spot(index, index + word.length)),
    ...linksOf(read).map(({ from, to }) => ({ from, to })),
  ].sort((one, other) => one.from - other.from);
  return spots.length === 0 ? undefined : { reason: 'a confirmation holds no offer and no link', spots };
}

/** The text with these parts of it blank; everything else stays in its place. */
function blanked(text: string, ...parts: readonly (string | undefined)[]): string {
  return parts.reduce<string>((rest, part) => (part ? rest.replaceAll(part, ' '.repeat(part.length)) : rest), text);
}
