import type { WordList } from '../word-list.js';
import { phrases } from './phrases.js';

/** Adult content. “Sex” alone is a field of a form, “nude” a colour. */
export const sex: WordList = {
  id: 'sex/1',
  terms: phrases(
    'porn, porno, pornography, pornographic, onlyfans, sexting, blowjob, handjob, dildo, vibrator, camgirl, cam girl',
    'milf, horny, nudes, nude pics, nude photos, naked pics, naked photos, sex toy, sex tape, sex chat, phone sex',
    'hot sex, free sex, live sex, sexual services, erotica, erotic, adult video, adult content, xxx video, xxx videos',
    'pornographique, sextoy, sex toys, godemichet, plan cul, photos nues, erotique, film x, video x, tchat sexe',
    'pornografia, pornografico, juguete sexual, juguetes sexuales, consolador, fotos desnuda, fotos desnudas, erotico',
    'erotica en vivo, sexo en vivo, sexo gratis, video porno',
  ),
  harmless: phrases('vibrator motor, adult content filter'),
};
