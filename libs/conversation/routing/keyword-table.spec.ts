import type { Keyword, Language } from '@parley/contracts';
import { readText } from './index.js';

/**
 * Written from what carriers and their associations demand, in three languages, and not from our lists: CTIA Messaging
 * Principles (2023) 5.1.3 and the US rule 47 CFR 64.1200(a)(10) name the English words; the CRTC and the CWTA short code
 * guidelines the French ones.
 */
const table: Readonly<Record<Keyword, Readonly<Record<Language, readonly string[]>>>> = {
  stop: {
    en: ['stop', 'quit', 'end', 'revoke', 'opt out', 'cancel', 'unsubscribe', 'stopall', 'stop all', 'optout', 'unsub'],
    fr: ['arret', 'arrêt', 'fin', 'désabonner', 'desabonner', 'se désabonner', 'annuler', 'cesser', 'arrêter', 'stop'],
    es: ['alto', 'parar', 'baja', 'cancelar', 'salir', 'terminar', 'detener', 'pare', 'no más', 'darse de baja'],
  },
  help: {
    en: ['help', 'info', 'help me'],
    fr: ['aide', 'info', 'aidez-moi', 'à l’aide'],
    es: ['ayuda', 'info', 'ayúdame'],
  },
  start: {
    en: ['start', 'unstop', 'subscribe', 'join', 'opt in', 'optin', 'resubscribe'],
    fr: ['start', 'démarrer', 'reprendre', 'abonner', 'commencer', 'inscription'],
    es: ['start', 'inicio', 'iniciar', 'comenzar', 'suscribir', 'alta'],
  },
  agent: {
    en: ['agent', 'agents', 'human', 'representative', 'operator', 'a real person', 'live agent', 'customer service'],
    fr: ['agent', 'un agent', 'conseiller', 'conseillère', 'un humain', 'service à la clientèle', 'une vraie personne'],
    es: ['agente', 'un agente', 'asesor', 'una persona', 'servicio al cliente', 'representante', 'humano'],
  },
};

const written: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => word.toUpperCase(),
  (word) => word[0]!.toUpperCase() + word.slice(1),
  (word) => ` ${word}. `,
  (word) => `${word}!!!`,
  (word) => `"${word}"`,
  (word) => `${word} please`,
  (word) => `${word} svp`,
  (word) => `${word}\n`,
];
const cases = (Object.keys(table) as Keyword[]).flatMap((keyword) =>
  Object.entries(table[keyword]).flatMap(([language, words]) =>
    words.flatMap((word) => written.map((write) => ({ keyword, language, text: write(word) }))),
  ),
);
const keywordOf = (text: string): Keyword | undefined =>
  readText({ text, languages: ['en', 'fr', 'es'] }).settled?.keyword;

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
/** Every word one deletion, insertion, exchange of a letter, or swap of neighbours away. */
function oneAway(word: string): readonly string[] {
  const cuts = Array.from({ length: word.length + 1 }, (_, at) => [word.slice(0, at), word.slice(at)] as const);
  const words = cuts.flatMap(([before, after]) => [
    ...letters.map((letter) => before + letter + after),
    ...(after === '' ? [] : [before + after.slice(1), ...letters.map((letter) => before + letter + after.slice(1))]),
    ...(after.length < 2 ? [] : [before + after[1]! + after[0]! + after.slice(2)]),
  ]);
  return [...new Set(words)].filter((each) => each !== word);
}

describe('the keywords', () => {
  it(`are all found, however they are written: ${cases.length} texts`, () => {
    expect(cases.filter(({ keyword, text }) => keywordOf(text) !== keyword)).toEqual([]);
  });

  it('AGENT is found through any one slip, but where it is a word of its own', () => {
    const slips = oneAway('agent');
    expect(slips.length).toBeGreaterThan(250);
    expect(slips.filter((slip) => keywordOf(slip) !== 'agent')).toEqual(['argent']);
    expect(slips.filter((slip) => keywordOf(slip.toUpperCase()) !== 'agent')).toEqual(['argent']);
  });

  it('STOP is never made of a word that exists', () => {
    const words = 'shop step atop top tops spot slop stow stomp strop swop cop soap pots opts post sop stob';
    expect(words.split(' ').filter((word) => keywordOf(word) === 'stop')).toEqual([]);
  });

  it.each([
    'help with my return please',
    'can you help me track my order',
    'i want to cancel my order 4411',
    'cancel my order',
    'end of the month is fine',
    'the agent was rude to me',
    'your agent never called back',
    'stop by the store tomorrow?',
    'do you have stop watches',
    'start of the sale?',
    'where can i join the loyalty program',
    'the info on the site is wrong',
    'more info about the blue jacket',
    'i quit smoking and my jacket still smells',
    'please cancel the second item',
    'argent remboursé ou pas',
    'annuler ma commande svp',
    'je veux annuler la commande 4411',
    'la fin de la promotion est quand',
    'votre agent a raccroché',
    'besoin d’aide avec mon retour',
    'arrêt de bus près du magasin?',
    'je voudrais commencer un retour',
    'l’inscription au club marche pas',
    'cancelar mi pedido por favor',
    'el agente no me contestó',
    'cuándo es el fin de la oferta',
    'ayuda con mi devolución',
    'baja el precio?',
    'where is my order',
    'où est mon colis',
    'dónde está mi pedido',
    'merci',
    'hello',
    'Hello!!',
    'hallo',
    'allo',
    'ok',
    'yes',
    'oui',
    '48213',
  ])('%s is none', (text) => {
    expect(keywordOf(text)).toBeUndefined();
  });
});
