export { wordAutomaticText, type AutomaticTextToWord } from './word-automatic-text.js';
export { ratesPatterns, wordingVersion } from './texts.js';
