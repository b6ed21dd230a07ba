import { namesMatter } from './other-matters.js';
import { contentVersion } from './version.js';

/*
 * “Keep them coming” takes a STOP back, and “keep sending the e-mail alerts” does not. What is said of another channel, of
 * another person, of another thing, or as a threat undoes nothing that was said of the texts.
 */

/**
 * What a clause by which something is to go on means for what was said before it.
 * - `takenBack`: the customer says that it was not meant, or that texts are to come.
 * - `perhaps`: it names what may be texts or may not: alerts, coupons, a list.
 * - `reconsidered`: a mind was changed, and nobody can say which way: “take me off, changed my mind”.
 * - `aside`: it is about something else, and what was said stands.
 */
export type GoingOn = 'takenBack' | 'perhaps' | 'reconsidered' | 'aside';

const words = (...lists: readonly string[]): RegExp => new RegExp(`(?:^| )(?:${lists.join('|')})(?= |$)`);

/** It was not meant: says this and nothing else. */
const notMeant =
  /^(?:\w+ ){0,2}?(?:just kidding|jks?|j k|only kidding|im kidding|kidding|joking|just joking|never ?mind|nvm|nm|scratch that|ignore that|disregard(?: that)?|i take (?:it|that) back|wrong (?:thread|chat|window|convo|conversation)|(?:that|this|it|text|message|one) was meant for (?:my|some|him|her|a )(?: \\w+)*|that was a joke|c est une (?:blague|joke)|c etait une (?:blague|joke)|(?:je|j) blagu\w+|je niais\w+|laissez faire|oubliez ca|es (?:una )?broma|era (?:una )?broma|estoy bromeando|olviden(?:lo| eso)|olvidal[oe]|no es cierto)(?: (?:lol|haha\w*|jaja\w*|sorry|guys|please|pls|thanks|thx|desolee?|merci|svp|gracias|perdon|disculpen|that|it|everyone|all|my bad))*$/;

/** Which way is not said. */
const reconsidered = /^(?:\w+ ){0,2}?(?:changed my mind|j ai change d (?:idee|avis)|cambie de opinion)(?: \w+)?$/;

/** Texts by their name, or what comes of itself. */
const texts = words(
  't(?:e?xt|xt)\\w*|messag\\w*|msgs?|msging|sms|mms',
  '(?:keep|want) (?:them|these|those|em|it|all) coming',
  'mensaj\\w*|msjs?',
);
/** What may come by text. */
const perhapsTexts = words(
  'alert\\w*|notif\\w*|promos?|promotions?|coupons?|deals?|offers?|specials?|updates?|reminders?|send|sending',
  'unsub\\w*|subscri\\w*|(?:dont|do not|don t|never|not) (?:\\w+ ){0,2}?(?:remove|opt|take|drop|delete) (?:me|us)|(?:remain|stay)(?: on)?(?= *$)|lists?',
  'offres?|rabais|envoyer|envoyez|listes?|listas?|abonnee?|inscrite?|desabonn\\w*|desinscri\\w*|(?:ecrivez|ecris|contactez) moi',
  'avisos?|promocion(?:es)?|ofertas?|cupones|mand\\w+|envi\\w+',
);

/** “I love your texts, don’t ever stop”: what is meant stands before it. */
const withoutObject =
  /^(?:\w+ ){0,2}?(?:(?:dont|do not|don t|never) (?:you )?(?:ever )?stop|(?:n )?arretez (?:surtout )?(?:pas|jamais)|(?:no|nunca) paren)(?: (?:please|pls|ever|svp|por favor|lol|now))*$/;

const otherChannel = words(
  'e ?mail\\w*|mails?|mailings?|mailers?|catalog\\w*|newsletters?|letters?|post|call|calls|calling|phone calls?|apps?|push|whatsapp|messenger|facebook|fb|insta\\w*|dms?|web|website',
  'courriels?|infolettres?|appels?|appel(?:er|ez|le)|lettres?|courrier|application|appli',
  'correos?(?! de texto)|boletin(?:es)?|llam\\w+|cartas?|aplicacion',
);
const somebody =
  'husband|hubby|wife|mom|mum|mother|dad|father|son|daughter|brother|sister|friend|boss|roommate|kids?|partner|gf|bf|girlfriend|boyfriend|ex|co ?worker|neighbou?r|assistant|secretary|cousin|aunt|uncle|grandma|grandpa' +
  '|mari|femme|mere|pere|fils|fille|frere|soeur|amie?|conjointe?|copain|copine|blonde|chum|patronne?|voisine?|collegue|cousine?' +
  '|espos[oa]|marido|mujer|mama|papa|madre|padre|hij[oa]|herman[oa]|amig[oa]|novi[oa]|jef[ea]|vecin[oa]|pareja|prim[oa]';
const otherPerson = words(
  `(?:my|his|her|their|our|mon|ma|mes|notre|mi|mis|su|nuestr[oa]) (?:\\w+ )?(?:${somebody})s?(?: s)?`,
  '(?:my|the|mon|mi|his|her|their) (?:other|new|work|second|old|autre|nouveau|otr[oa]|nuev[oa]|business|personal) (?:number|phone|cell|line|one|numero|tel\\w*|cel\\w*|ligne|linea)',
  'h(?:im|er)|everyone else|(?:some|any)(?:body|one) else|(?:the |your |all the )?others|other (?:people|customers)',
  '(?:quelqu un|les|aux) (?:d )?autres?|(?:a|con) (?:el|ella|ellos|ellas)|los demas|otr[oa]s? (?:personas?|clientes?)|alguien mas',
);

const menace = [
  'sue|suing|lawsuit|lawyers?|attorneys?|legal action|(?:in|to) court|small claims|fcc|ftc|bbb|tcpa|crtc|ofcom|police|cops|authorities',
  'report(?:ing|ed)? (?:you|u|ya|yall|this|it|your|ur|them)|complain\\w*|block(?:ing|ed)? (?:you|u|ya|yall|this|your|ur)|blocked|press(?:ing)? charges|harassment|consequences',
  'see what (?:happens|i do)|see where (?:it|that|this) gets|dare (?:you|u|ya)|watch (?:me|what)|(?:lose|losing|lost) (?:me|a customer|my business)|(?:you ?ll|u ?ll|you will|gonna) (?:be sorry|hear from|regret)',
  '(?:never|wont|will not|stop) (?:buy|shop|order)\\w* (?:here|again|from (?:you|yall|this)|anything|with you)|shop(?:ping)? elsewhere',
  'poursui\\w*|plaintes?|avocate?s?|tribunal|cnil|signal(?:er|erai)|(?:vous|te|je) signale|denonc\\w*|bloqu\\w*|mise en demeure|(?:allez|va|vas) voir|regrett\\w*',
  'demando|demandar\\w*|abogad\\w*|denunci\\w*|report(?:o|ar\\w*)|policia|profeco|condusef|van a ver|veran|veras|va a ver|arrepent\\w*|quejas?|juzgado',
].join('|');
const threat = words(menace);
/** Texts that go on, and what follows then: who says so wants none. */
const dare = new RegExp(
  `^(?:\\w+ ){0,3}?(?:${[
    '(?:keep|keep on|continue|go on|go ahead and|go ahead) (?:\\w+ )?(?:te?xt\\w*|messag\\w*|msg\\w*|send\\w*|spam\\w*|bother\\w*|contact\\w*|harass\\w*|annoy\\w*|blow\\w*|hit\\w*|bug\\w*)',
    '(?:continuez|continue|continuer) (?:a |de |d )?(?:m |me |nous )?(?:ecri\\w*|text\\w*|envo\\w*|harcel\\w*|contact\\w*|derang\\w*|achal\\w*|spam\\w*)',
    '(?:sigan|siga|sigue|sigas|continuen|continue) (?:mand\\w+|envi\\w+|escrib\\w+|molest\\w+|text\\w+|chinga\\w+|jod\\w+|con (?:sus |los )?(?:mensajes|textos))',
  ].join(
    '|',
  )})(?: \\w+){0,6}? (?:(?:and|n|then|or|i|ill|im|we|et|pis|puis|je|y|e|los|les) (?:\\w+ ){0,6}?(?:${menace})|see what happens|i dare (?:you|u|ya)|watch what happens)(?= |$)`,
);

/** Where a part begins by which something is to go on: “stop texting me but keep the e-mails”, written without a mark. */
const part =
  / (?:(?:but|and|just|so|please|only|mais|et|pero|y) )*(?=(?:(?:keep|continue) \w|(?:dont|do not|don t|never) (?:\w+ )?(?:stop|quit|unsubscribe|remove|cancel|end)\b|i (?:still )?want to (?:keep|stay)|(?:gardez|garde|continuez|continue) \w|n (?:arretez|arrete|enlevez)|ne (?:cessez|retirez|desabonnez)|(?:sigan|siga|continuen) \w|no (?:paren|pare|dejen|deje|cancelen|quiten) ))/g;

/** Changes with the words and, by hand, with how they are used. */
export const goingOnVersion = contentVersion(
  '1',
  ...[notMeant, reconsidered, texts, perhapsTexts, withoutObject, otherChannel, otherPerson, threat, dare, part].map(
    ({ source }) => source,
  ),
);

/** Whether a clause says what will happen if texts go on. */
export const dares = (clause: string): boolean => dare.test(clause);

/**
 * What a clause by which something is to go on means for what was said before.
 * @param rest the clause and all that follows it: a channel or a threat may stand behind a comma
 */
export function goingOnOf(clause: string, rest: string): GoingOn {
  if (threat.test(rest)) return 'aside';
  if (notMeant.test(clause)) return 'takenBack';
  if (reconsidered.test(clause)) return 'reconsidered';
  if (otherChannel.test(rest) || otherPerson.test(rest)) return 'aside';
  if (texts.test(clause)) return namesMatter(clause) ? 'perhaps' : 'takenBack';
  return perhapsTexts.test(clause) || withoutObject.test(clause) ? 'perhaps' : 'aside';
}

/** The clause in parts, each of which may say something of its own: before a wish that something go on, and from there. */
export function partsOf(clause: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { index, 0: joint } of clause.matchAll(part)) {
    if (index > from) parts.push(clause.slice(from, index));
    from = index + joint.length;
  }
  parts.push(clause.slice(from));
  return parts;
}
