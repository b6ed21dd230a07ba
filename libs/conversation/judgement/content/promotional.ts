import type { Legible, Spot } from './legible.js';
import { isUnder, type Link } from './links.js';

/** What is offered: money off, something free. */
const benefit = new RegExp(
  [
    String.raw`\d{1,2}\s?% (?:off|discount|cheaper|de (?:reduction|rabais|remise|descuento))`,
    String.raw`(?<![\p{L}\p{N}])-\s?\d{1,2}\s?%`,
    String.raw`(?:[$€£]\s?\d+|\d+\s?(?:[$€£]|dollars?|euros?|pounds?)) (?:off|discount|de (?:reduction|rabais|remise|descuento))`,
    String.raw`\b(?:half[ -]price|moitie prix|mitad de precio|2 for 1|two for one|2 pour 1|2x1|dos por uno)\b`,
    String.raw`\bfree gift with`,
    String.raw`\b(?:save|economisez|ahorra) (?:up to |jusqu'a |hasta )?\d{1,2}\s?%`,
    String.raw`\b(?:buy|achetez|compra) (?:\d|two|deux|dos)\s?,? (?:and )?(?:get|obtenez|recevez|llevate) (?:\d|one|un|uno)\b`,
  ].join('|'),
  'gu',
);
/** What is the case anyway, and no offer in itself. */
const terms =
  /\bfree (?:shipping|delivery) (?:with|on|when|over)|\b(?:livraison|envio) (?:gratuite?|gratis) (?:des|a partir|desde|en tu)/gu;
/** None of the above is without one of these. */
const worth =
  /[%$€£]|\b(?:off|price|prix|precio|euros?|dollars?|pounds?|for 1|for one|pour 1|por uno|2x1|free|gratuite?|gratis|get|obtenez|recevez|llevate)\b/u;
/** What turns what is offered into an offer. */
const offering = new RegExp(
  [
    String.raw`\b(?:get|enjoy|save|grab|claim|redeem|take|treat yourself|unlock|shop|buy|receive|earn|here(?: i|')s)\b`,
    String.raw`\b(?:profitez|beneficiez|obtenez|recevez|economisez|achetez|utilisez|voici)\b`,
    String.raw`\b(?:aprovecha|disfruta|consigue|obten|obtenga|ahorra|compra|recibe|usa|aqui tienes)\b`,
    String.raw`\b(?:your|ton|votre|tu|su) (?:next|prochaine?|proxima?) (?:order|purchase|visit|commande|achat|visite|pedido|compra)\b`,
    String.raw`\b(?:use|enter|apply|with|avec|con) (?:the |le |el )?(?:promo |discount |coupon )?(?:code|codigo)\b`,
    String.raw`\b(?:today only|this weekend|until (?:sunday|midnight)|everything|sitewide|site-wide|aujourd'hui seulement|ce week-end|jusqu'a (?:dimanche|minuit)|solo hoy|este fin de semana)\b`,
  ].join('|'),
  'u',
);
/** What speaks of an offer of the past, or says that there is none. */
const excuse = new RegExp(
  [
    String.raw`\b(?:not|no longer|never|expired?|ended|already|was|were|had|did|does|cannot|can't|won't|isn't|wasn't|didn't|doesn't|invalid|applied|honou?r(?:ed)?|refund(?:ed)?|credited|unfortunately|sorry|apologi[sz]e)\b`,
    String.raw`\b(?:n'est|n'etait|ne|pas|plus|expire|termine|deja|etait|applique|rembourse|malheureusement|desolee?s?|excuses)\b`,
    String.raw`\b(?:no|ya|expiro|caduco|caducado|termino|era|fue|aplique|aplicado|reembolsado|lamentablemente|lo siento|disculpa)\b`,
  ].join('|'),
  'u',
);
/** A link that counts whom a campaign brought, or that carries a coupon. */
const campaign = /[?&](?:utm_campaign|utm_medium=(?:sms|promo)|promo|coupon|discount|discount_code|code_promo)\b/u;
const offers =
  /\/(?:sales?|promos?|promotions?|deals?|offers?|offres?|ofertas?|soldes|rebajas|coupons?|clearance|discount)(?:[/?#]|$)/u;
const sentences = /[^\n]+?(?:[.!?]+(?=\s|$)|(?=\n)|$)/gu;

/** Where a text advertises, and how sure that is. */
export interface Promotion {
  readonly certain: readonly Spot[];
  /** It speaks of an offer: perhaps of one that the customer asked about. */
  readonly possible: readonly Spot[];
}

/**
 * Looks for offers, for coupons and for links that sell (§1.5: link domain and coupon lint).
 * @param sales the phrases found that only sellers write
 * @param shop domains whose every page sells something
 */
export function promotionIn(
  read: Legible,
  links: readonly Link[],
  sales: readonly Spot[] = [],
  shop: readonly string[] = [],
): Promotion {
  const selling = links.filter(
    ({ host, rest }) => campaign.test(rest) || offers.test(rest) || shop.some((domain) => isUnder(host, domain)),
  );
  const certain: Spot[] = [...sales, ...selling.map(({ from, to }) => ({ from, to }))];
  const possible: Spot[] = [];
  if (worth.test(read.text))
    for (const { 0: sentence, index } of read.text.matchAll(sentences)) {
      for (const { 0: phrase, index: at } of sentence.matchAll(terms))
        possible.push(read.spot(index + at, index + at + phrase.length));
      const found = [...sentence.matchAll(benefit)];
      if (found.length === 0) continue;
      const sells = offering.test(sentence) && !excuse.test(sentence);
      for (const { 0: phrase, index: at } of found)
        (sells ? certain : possible).push(read.spot(index + at, index + at + phrase.length));
    }
  return { certain: certain.sort((one, other) => one.from - other.from), possible };
}
