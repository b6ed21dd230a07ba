/**
 * Letters of other scripts that a reader takes for Latin ones (Cyrillic, Greek, Cherokee, Armenian, small capitals).
 * Compatibility forms (full width, circled, mathematical) are not here: NFKC folds those.
 */
const table: readonly (readonly [latin: string, lookalikes: string])[] = [
  ['A', 'АΑᎪ'],
  ['B', 'ВΒᏴ'],
  ['C', 'СϹᏟ'],
  ['D', 'Ꭰ'],
  ['E', 'ЕΕᎬ'],
  ['F', 'Ϝ'],
  ['G', 'ԌᏀ'],
  ['H', 'НΗᎻ'],
  ['I', 'ІΙӀᏆ'],
  ['J', 'ЈᎫ'],
  ['K', 'КΚᏦ'],
  ['L', 'ᏞԼ'],
  ['M', 'МΜᎷ'],
  ['N', 'Ν'],
  ['O', 'ОΟՕ'],
  ['P', 'РΡᏢ'],
  ['Q', 'Ԛ'],
  ['R', 'Ꭱ'],
  ['S', 'ЅՏᏚ'],
  ['T', 'ТΤᎢ'],
  ['U', 'Ս'],
  ['V', 'ѴᏙ'],
  ['W', 'ԜᎳ'],
  ['X', 'ХΧ'],
  ['Y', 'УΥҮ'],
  ['Z', 'ΖᏃ'],
  ['a', 'аαɑᴀ'],
  ['b', 'вьβʙᏏ'],
  ['c', 'сϲᴄ'],
  ['d', 'ԁᴅɗ'],
  ['e', 'еεҽᴇ'],
  ['f', 'ꜰƒ'],
  ['g', 'ɡɢԍ'],
  ['h', 'һнʜհ'],
  ['i', 'іιıɩɪ'],
  ['j', 'јϳᴊ'],
  ['k', 'кκᴋ'],
  ['l', 'ӏʟǀ'],
  ['m', 'мᴍ'],
  ['n', 'ηпɴոռ'],
  ['o', 'оοσᴏօ'],
  ['p', 'рρᴘ'],
  ['q', 'ԛզ'],
  ['r', 'гʀᴦ'],
  ['s', 'ѕꜱʂ'],
  ['t', 'тτᴛƭ'],
  ['u', 'υцսᴜ'],
  ['v', 'ѵνᴠ'],
  ['w', 'ԝωшᴡ'],
  ['x', 'хχ'],
  ['y', 'уγүʏ'],
  ['z', 'ζᴢ'],
  ['ae', 'æ'],
  ['oe', 'œ'],
  ['ss', 'ß'],
  ['o', 'ø'],
  ['l', 'ł'],
  ['d', 'đð'],
];

const byLetter = new Map(
  table.flatMap(([latin, letters]) => Array.from(letters, (letter) => [letter, latin] as const)),
);
const anyLookalike = new RegExp(`[${[...byLetter.keys()].join('')}]`, 'gu');

/** Negative circled and squared letters, which NFKC leaves alone: 🅢 and 🆂 → s. */
const boxed = /[\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}]/gu;
/** Regional indicators spell words only in runs that are no flag: 🇸🇹🇴🇵 → stop, but 🇫🇷 stays a flag. */
const indicators = /(?:[\u{1F1E6}-\u{1F1FF}]\s?){3,}/gu;
const letterBlocks = [0x1f150, 0x1f170, 0x1f1e6];

/** The text with every look-alike letter replaced by the Latin letter it is taken for. */
export function foldLookalikes(text: string): string {
  return text
    .replace(anyLookalike, (letter) => byLetter.get(letter)!)
    .replace(boxed, letterOf)
    .replace(indicators, (run) => Array.from(run, (symbol) => (symbol.trim() ? letterOf(symbol) : symbol)).join(''));
}

function letterOf(symbol: string): string {
  const code = symbol.codePointAt(0)!;
  const start = letterBlocks.findLast((first) => first <= code)!;
  return String.fromCharCode(0x61 + code - start);
}
