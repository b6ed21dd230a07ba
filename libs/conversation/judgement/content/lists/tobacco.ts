import type { WordList } from '../word-list.js';
import { asShades, phrases } from './phrases.js';

export const tobacco: WordList = {
  id: 'tobacco/1',
  terms: phrases(
    'tobacco, cigarette, e cigarette, ecigarette, e cig, ecig, cigar, cigarillo, nicotine, vape, vaping, vaper, vape juice',
    'e liquid, snus, hookah, shisha, juul, chewing tobacco, rolling papers',
    'tabac a rouler, paquet de tabac, du tabac, tabac a chiquer, tabac blond, tabac brun, cigare, cigarette electronique, vapoteuse, vapotage, vapoter, e liquide, chicha, narguile',
    'tabaco, cigarrillo, cigarro, cigarrillo electronico, vapeador, vapear, habanos, nicotina',
  ),
  harmless: [
    ...asShades('tobacco', 'tabac', 'tabaco', 'cigar'),
    ...phrases(
      'cigarette pants, cigarette jeans, cigarette trousers, cigarette leg, cigarette cut, cigarette skirt, cigar box',
      'pantalon cigarette, pantalons cigarette, jean cigarette, jeans cigarette, coupe cigarette, pantalon cigarrillo',
      'tobacco free, tobacco smoke smell, nicotine free, sans tabac, bureau de tabac, point tabac, sin tabaco',
    ),
  ],
};
