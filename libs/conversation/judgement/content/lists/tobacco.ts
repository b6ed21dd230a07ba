import type { WordList } from '../word-list.js';
import { asShades, phrases } from './phrases.js';

export const tobacco: WordList = {
  id: 'tobacco/1',
  terms: phrases(
    'cigarette, e cigarette, ecigarette, e cig, ecig, cigar, cigarillo, nicotine, vape, vaping, vaper, vape juice',
    'e liquid, snus, hookah, shisha, juul, chewing tobacco, rolling papers',
    'tabac a rouler, paquet de tabac, tabac a chiquer, tabac blond, tabac brun, cigare, cigarette electronique, vapoteuse, vapotage, vapoter, e liquide, chicha, narguile',
    'cigarrillo, cigarro, cigarrillo electronico, vapeador, vapear, habanos, nicotina',
  ),
  ambiguous: phrases('tobacco, tabac, tabaco'),
  companions: phrases(
    'smoke, smoker, smoking, pipe, pouch, tin of, rolling, fumer, fumeur, pipe a, blague a, fumar, pipa',
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
