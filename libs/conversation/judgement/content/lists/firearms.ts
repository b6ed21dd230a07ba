import type { WordList } from '../word-list.js';
import { phrases } from './phrases.js';

export const firearms: WordList = {
  id: 'firearms/1',
  terms: phrases(
    'gun, handgun, shotgun, firearm, revolver, ammo, ammunition, ar15, ar 15, ak47, ak 47, assault rifle',
    '9mm rounds, gun show, ghost gun',
    'arme a feu, armes a feu, munitions, mitraillette, fusil de chasse, pistolet automatique',
    'arma de fuego, armas de fuego, escopeta, municion, municiones, ametralladora',
  ),
  ambiguous: phrases('pistol, rifle, pistolet, fusil, carabine, pistola'),
  companions: phrases(
    'caliber, calibre, rounds, shooting, shooting range, hunting, barrel, scope, holster, bolt action, semi automatic, 9mm',
    'chasse, balle, tir, canon, cartouche, caza, disparar, bala, cartucho, canon de',
  ),
  harmless: phrases(
    'glue gun, glue guns, heat gun, heat guns, nail gun, nail guns, staple gun, massage gun, massage guns, spray gun',
    'spray guns, water gun, water guns, squirt gun, nerf gun, nerf guns, toy gun, caulking gun, caulk gun, tagging gun',
    'label gun, scanner gun, paint gun, gun metal, gun grey, gun gray, top gun, jump the gun, jumped the gun',
    'jumping the gun, guns n roses, guns and roses, shotgun seat, rifle through, rifle paper, pistol grip, sex pistols',
    'pistolet a colle, pistolet a peinture, pistolet a eau, pistolet de massage, pistolet a air chaud',
    'pistolet d arrosage, pistolet de lavage, fusil a aiguiser, fusil de cuisine',
    'pistola de pegamento, pistola de silicona, pistola de calor, pistola de masaje, pistola de agua, pistola de pintura',
  ),
};
