import { remembered } from '../remembered.js';
import { isOneSlipAway } from '../slips.js';
import { wordsOf } from './words.js';

/** What thumbs leave out, by what it stands for. */
const abbreviations: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['remove', 'rmv rmve remov'],
    ['text', 'txt tex'],
    ['texts', 'txts'],
    ['texting', 'txting txtin texing'],
    ['messages', 'msgs mssgs msges mesgs'],
    ['message', 'msg mssg mesg'],
    ['dont', 'dnt donot dunt'],
    ['want', 'wnt'],
    ['your', 'ur yr'],
    ['number', 'num nmbr nbr'],
    ['from', 'frm'],
    ['anymore', 'nemore anymor'],
    ['stop', 'stahp stawp shtop stpo sotp tsop ostp stopp sttop sstop stap st0p'],
    ['unsubscribe', 'unsuscribe unsubcribe unsubscibe unsubcsribe unsub'],
    ['messages', 'msgz'],
    ['je', 'j'],
    ['plus', 'pu pus'],
    ['suis', 'chu chuis'],
    ['quiero', 'kiero qiero'],
    ['que', 'k q ke'],
    ['mensajes', 'msj msjs mensajs'],
    ['de', 'd'],
    ['por', 'x'],
  ].flatMap(([meant, shorts]) => shorts!.split(' ').map((short) => [short, meant!] as const)),
);

/** One letter away from a word of ours, but meant as they stand. */
const ownWords: ReadonlySet<string> = new Set(
  (
    'testing tested texture massage massages passage spending ending vending lending bending mending tending pending sanding ' +
    'lists lasts lost least receive received deceive delivery deliver offer after other often order border ready again ' +
    'against gain number numbers member chain alert alter alerte reason season contract contracts contracted content ' +
    'enough tough touch never fever lever forever forgot forgets remover removes moved proved erased phase please place placed police ' +
    'notice notify justify fatigue fatigued cease crease release lease tease seize size sense since prices price ' +
    'listen listed lister leave leaves loose loser losers closed close house horse mouse pares pared padre parte para ' +
    'mandar mandat mandate manger changer ranger plus plis puis jamais james moins arrive arrives arriver cesser casser ' +
    'envies envie envoi envois envoie enviado enviada enviaron envio mensual mensuel lista listo listos borde bordes ' +
    'stopped stopper stopping envoye envoyee envoyes supprime supprimee annule annulee appele oublie oubliee commande paris protect protects quitte terminal terminals remote remotes demande demandes quitter quitte quite quit quiet salir salio baja bajo bajas bajan cancel canceled cancels message messager'
  ).split(' '),
);

/** For the version of what is built on it. */
export const correctedContent = (): string => JSON.stringify([abbreviations, [...ownWords]]);

/** Words by what they become where any one letter is left out: two words a slip apart meet there. */
export type SlipIndex = ReadonlyMap<string, readonly string[]>;

/** Words this long and no longer are looked at, in letters. */
const shortest = 6;
const longest = 20;

export function slipIndex(words: readonly string[]): SlipIndex {
  const index = new Map<string, string[]>();
  for (const word of new Set(words)) {
    index.set(word, [word, ...(index.get(word) ?? [])]);
    if (word.length < shortest) continue;
    for (const left of withOneLetterLess(word)) index.set(left, [...(index.get(left) ?? []), word]);
  }
  return index;
}

/** The clause as it was meant, by the words that are known. */
export function correctorOf(known: SlipIndex): (clause: string) => string {
  const wordMeant = remembered(20_000, (word) => abbreviations[word] ?? meant(word, known));
  return (clause) => {
    const joined = clause.includes('un subscri') ? clause.replace(/(?<=^| )un (?=subscri)/g, 'un') : clause;
    const words = wordsOf(joined);
    return words.every((word) => wordMeant(word) === word) ? joined : words.map(wordMeant).join(' ');
  };
}

function meant(word: string, known: SlipIndex): string {
  if (word.length < shortest - 1 || word.length > longest || /\d/.test(word)) return word;
  if (ownWords.has(word) || known.get(word)?.includes(word)) return word;
  for (const spelling of [word, ...withOneLetterLess(word)]) {
    const found = known
      .get(spelling)
      ?.find((each) => each.length >= shortest && each[0] === word[0] && isOneSlipAway(word, each));
    if (found !== undefined) return found;
  }
  return word;
}

const withOneLetterLess = (word: string) => Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
