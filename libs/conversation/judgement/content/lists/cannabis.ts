import type { WordList } from '../word-list.js';
import { phrases } from './phrases.js';

export const cannabis: WordList = {
  id: 'cannabis/1',
  terms: phrases(
    'cannabis, marijuana, weed, cbd, thc, delta 8, delta 9, kush, hashish, sativa, indica, pre rolls, prerolls, bong',
    'dab rig, cannabidiol, hemp flower, kratom',
    'beuh, haschisch, fleur de chanvre, chanvre cbd',
    'marihuana, hachis, flor de canamo',
  ),
  harmless: phrases(
    'weeds, weed killer, weed killers, weed control, weed barrier, weed whacker, weed eater, weed out, weeds out, weed trimmer',
    'weed puller, weed free, garden weeds, pulling weeds, cbd store in sydney',
  ),
};
