import { contentVersion } from './version.js';

/*
 * What looks like a wish about the texting, and may be one about an order: “don’t send that one”, “no more texts from UPS
 * about my parcel”. To take it for a STOP silences a customer who wants an answer, so it is a doubt: a person reads it.
 */

/** What shops send, charge, owe and answer, in three languages. */
const matter = new RegExp(
  `(?:^| )(?:${[
    'ship\\w*|(?:stop|quit) charg\\w+|refund\\w*|charg\\w+(?! (?:me )?(?:for|per) (?:\\w+ )?(?:text|message))|bill(?:s|ed|ing)?|payments?|autopay|paid|sizes?|colou?rs?|wrong (?!(?:number|person|phone|guy|girl|lady|num)(?= |$))\\w+',
    '(?:e ?mail )?address(?!ing)|orders?|ordered|parcels?|packages?|items?|replacements?|products?|pairs?|shoes|boots|returns?|returning|exchanges?',
    'deliver(?:y|ies|ed)|driver|warehouse|account|cards?|money|gifts?|tracking|ups|fedex|usps|dhl|canada post|excuses?|survey|verification|login|codes? for',
    'until|till|before (?!i |we |my (?:lawyer|attorney))|by (?:ups|fedex)|to (?:my|the|that|a) (?:work(?! (?:phone|number|cell))|office|house|job|neighbou?r|store|old|wrong|other|shop|place)|there<end>',
    'ignor\\w+|answer\\w*|(?:get|give|want|need|send) (?:me )?(?:a |an |to a |to an |the )?(?:real )?(?:person|human|manager|agent)|voicemail',
    'colis|commande|commandes|commandees?|commander|rembours\\w+|tailles?|pointures?|couleurs?|livraisons?|livrer|factur\\w+|paiements?|prelevements?|adresse|carte|articles?|produits?|bottes|souliers',
    'argent|formule|suivi|excuses|avant (?!que je )|jusqu\\w*|bureau|remplacement|debit\\w*|compte|achat\\w*|questions?',
    'pedidos?|paquetes?|reembols\\w+|tallas?|direccion|tarjetas?|cobr\\w+|pagos?|cuenta|compra|zapatos|entrega',
  ]
    .join('|')
    .replaceAll('<end>', '(?= *$)')})(?= |$)`,
);

/** It can be nothing but the texting, whatever is told beside it. */
const plainly = new RegExp(
  `(?:^| )(?:${[
    '(?:stop|quit|cease) (?:\\w+ ){0,2}?(?:text|txt|messag|msg|spam|harass)(?:e|ing|in|n|ming)? (?:me|us|this (?:number|phone)|my (?:phone|number|cell))(?! (?:with|when|if|until|till|before|on (?:my|the)))',
    '(?:dont|do not|don t|dnt|never) (?:\\w+ ){0,2}?(?:text|txt|messag|msg|spam|harass)(?:e|ing|in|n|ming)? (?:me|us|this (?:number|phone)|my (?:phone|number|cell))(?! (?:about|with|when|if|until|till|before|on (?:my|the)))',
    'unsubscribe|unsub|opt(?:ing)? (?:me )?out|(?:desabonn\\w*|desinscri\\w*)(?! (?:de |d |du )(?:la |le |l |ma |mon )?(?:formule|box|forfait|offre|programme))|darme de baja|off (?:of )?(?:your|this|ur) (?:\\w+ )?list|lose my number',
    'arretez? de (?:m |me |nous )(?:ecrire|texter|contacter)|ne (?:m |me )(?:ecrivez|textez|contactez) (?:plus|pu)|no me (?:escriban|texteen|manden mensajes)',
  ].join('|')})(?= |$)`,
);

/** Something pointed at, and not the texts: “don’t send it”, “stop sending them”, « n’envoyez pas la noire ». */
const pointed = new RegExp(
  [
    '(?:^| )(?:dont|do not|don t|dnt|never|not)(?: \\w+)? (?:send|sending|deliver|delivering) (?:(?:it|that|those|them|one|ones|another)|(?:me|us) (?:it|that|another|an|a|the \\w+)|(?:this|these))(?= |$)(?! (?:\\w+ )?(?:texts?|txts?|messages?|msgs?|sms|spam|promos?|ads?|crap|shit|stuff|junk|any ?more|again|ever|garbage|bs|alerts?|blasts?|notifications?|offers?|deals?|coupons?))',
    '(?:^| )(?:envoyez|envoie|envoyer|adressez|expediez) (?:moi |nous )?(?:pas|plus|jamais) (?:la|le|les|l|un|une|mon|ma|mes)(?= \\w)(?! (?:textos?|sms|messages?|pubs?|promos?|offres?|alertes?))',
    '(?:^| )(?:dont|do not|don t|never) (?:text|message|contact|write) (?:my|him|her|his) ?(?:husband|wife|mom|dad|son|daughter|boss)?(?= about| that| before)',
  ].join('|'),
);

/** What is known of somebody, which is another right than to be left alone. */
const ownData =
  /(?:data|info|information|details|(?<!base de |bases de )donnees|informations|renseignements|mis datos|mi informacion)(?= *$)(?<!(?:lose|forget|ditch|burn|block|trash) my (?:info|information|details))/;

/** What the customer wrote: “stop deleting my messages”. */
const written =
  /(?:^| )my (?:e ?mails|messages|texts|calls|questions?|requests?)(?= |$)(?! (?:subscription|list|alerts|back|again))/;

/** Lists that are no lists of texts, and plans: START does not mean them. */
const otherList =
  /(?:^| )(?:newsletters?|infolettres?|e ?mails?|courriels?|box|boxes|paniers?|formules?|forfaits?|cours|ateliers?|plan|plans|rewards|membership|waitlist|wait list|waiting list|liste d attente|boletin)(?= |$)/;

/** “No email, no text, no tracking”: in company it says what did not come. */
const meagre = /^(?:and |or )?no (?:text|txt|message|msg|sms|texts|messages)$/;
const nothingCame = /(?:^| )no (?:calls?|e ?mails?|one|news|reply|answer|response|tracking|update)(?= |$)/;

export const mattersVersion = contentVersion(
  matter.source,
  plainly.source,
  pointed.source,
  ownData.source,
  written.source,
  otherList.source,
  meagre.source,
  nothingCame.source,
);

/** Whether a clause names something else a shop could stop, send or owe, or another list to be on. */
export const namesMatter = (clause: string): boolean => matter.test(clause) || otherList.test(clause);

/** Whether what was taken for a wish to get no more texts may as well be about something else. */
export function mayMeanOtherwise(clause: string, whole: string): boolean {
  if (plainly.test(clause)) return false;
  return (
    [matter, pointed, written, ownData].some((each) => each.test(clause)) ||
    (meagre.test(clause) && (matter.test(whole) || nothingCame.test(whole)))
  );
}
