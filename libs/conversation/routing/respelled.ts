import { foldLookalikes } from './lookalikes.js';

/** A text as it is read: what stands there, and how it is compared. */
export interface Respelled {
  /** Without invisible characters, compatibility forms resolved; case and accents as written. */
  readonly visible: string;
  /**
   * Lower case without accents, look-alike letters as Latin ones, contractions closed (don’t → dont), elisions opened
   * (m’envoyer → m envoyer), links and addresses as `link`, s.t.o.p as one word, a letter that stood three
   * times or more as one. Marks and emoji stay.
   */
  readonly spelled: string;
}

/** Longest reading, in UTF-16 units: ten concatenated segments. Of longer texts the beginning and the end are read. */
const head = 1500;
const tail = 500;

const invisible = /[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
const marks = /\p{M}/gu;
/** Of an address at most 64 characters stand before the @ (RFC 5321, 4.5.3.1.1). */
const linkOrAddress = /\b(?:https?:\/\/|www\.)\S+|\b[\w.+-]{1,64}@[\w-]+\.\w+/gi;

/** Nothing but ASCII: there are no other letters than a to z then, and looking for these is far quicker. */
export const isPlain = (text: string): boolean => plain.test(text);
const plain = /^[\0-\x7f]*$/;

/** The patterns that tell letters and numbers from the rest, once for any text and once for a plain one in lower case. */
function patternsOf(letter: string, number: string, flags: string) {
  const pattern = (source: string): RegExp =>
    new RegExp(source.replaceAll('<letter>', letter).replaceAll('<number>', number), flags);
  return {
    /** s t o p, s.t.o.p, s-t-o-p */
    spacedLetters: pattern(
      '(?<![<letter><number>])[<letter>](?:[^<letter><number>\\n]{1,3}[<letter>](?![<letter><number>])){2,}',
    ),
    noLetter: pattern('[^<letter>]'),
    threeAlike: pattern('([<letter>])\\1{2,}'),
    /** French elision stands before a word of its own: m'envoyer → m envoyer; don't → dont. */
    elision: pattern("\\b([cdjlmnst]|\\w*qu)'(?=[<letter>])"),
    inWord: pattern("(?<=[<letter>])['*_~](?=[<letter>])"),
    lonelyHash: pattern('(?<![<letter><number>])#(?![<letter><number>])'),
  };
}
const ofPlain = patternsOf('a-z', '0-9', 'g');
const ofAny = patternsOf('\\p{L}', '\\p{N}', 'gu');

/** Never throws, whatever stands in the text. Who looks for keywords and who classifies read the same: it is worked out once. */
export function respelled(text: string): Respelled {
  if (last?.text !== text) last = { text, read: respell(text) };
  return last.read;
}

let last: { readonly text: string; readonly read: Respelled } | undefined;

function respell(text: string): Respelled {
  const visible = visibleOf(text);
  const spelled = lettersOf(visible);
  const { spacedLetters, noLetter, threeAlike, elision, inWord, lonelyHash } = isPlain(spelled) ? ofPlain : ofAny;
  // Most texts have few of these signs: to look for a sign is quicker than to look for what stands around it.
  let read = spelled;
  if (mayHoldLink.test(read)) read = read.replace(linkOrAddress, ' link ');
  read = read.replace(spacedLetters, (letters) => letters.replace(noLetter, '')).replace(threeAlike, '$1');
  if (read.includes("'")) read = read.replace(elision, '$1 ');
  if (mayStandInWord.test(read)) read = read.replace(inWord, '');
  if (mayStandInNumber.test(read)) read = read.replace(/(?<=\d)[.,](?=\d)/gu, '');
  if (stopSign.test(read))
    read = read.replace(/^[^\p{L}\p{N}]{0,20}?[🛑⛔🚫](?=[^\p{L}]{0,10}\p{L})(?![^\p{L}]{0,10}stop)/u, ' stop ');
  if (read.includes('&')) read = read.replaceAll('&', ' and ');
  if (read.includes('#')) read = read.replace(lonelyHash, ' number ');
  return { visible, spelled: cut(read) };
}

const mayHoldLink = /@|:\/\/|www\./;
const mayStandInWord = /['*_~]/;
const mayStandInNumber = /[.,]\d/;
const stopSign = /[🛑⛔🚫]/u;

/** One character may stand for eighteen, and & is written out: what is read is cut again after each. */
function visibleOf(text: string): string {
  const beginningAndEnd = cut(text);
  if (isPlain(beginningAndEnd)) return beginningAndEnd;
  return cut(beginningAndEnd.replace(invisible, '').normalize('NFKC').replace(invisible, ''));
}

/** Lower case without accents, every letter and quotation mark as the one it is taken for. */
function lettersOf(visible: string): string {
  if (isPlain(visible)) return visible.toLowerCase().replaceAll('`', "'");
  const unmarked = visible.normalize('NFD').replace(marks, '');
  const folded = isPlain(unmarked) ? unmarked : foldLookalikes(unmarked);
  return folded.toLowerCase().replace(/[‘’ʼ`´]/gu, "'");
}

function cut(text: string): string {
  return text.length > head + tail ? `${text.slice(0, head)}\n${text.slice(-tail)}` : text;
}
