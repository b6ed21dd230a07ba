import type { WordList } from '../word-list.js';
import { phrases } from './phrases.js';

/**
 * Slurs that have no other meaning, so that a filter can refuse them. Words that are colours, tools or names elsewhere
 * (the Spanish “negro”, the French “pédale”) stand only in phrases.
 */
export const hate: WordList = {
  id: 'hate/1',
  terms: phrases(
    'nigger, nigga, faggot, kike, spic, wetback, gook, raghead, towelhead, heil hitler, sieg heil, white supremacy rally',
    'gas the jews, kill all jews, kill all muslims',
    'bougnoule, bicot, youpin, youtre, tarlouze, sale arabe, sale juif, sale juive, sale negre, sale pede, sales arabes',
    'sudaca, maricon, maricones, negro de mierda, negros de mierda, moro de mierda, judio de mierda, panchito de mierda',
  ),
  harmless: phrases('spic and span'),
};
