import type { WordList } from '../word-list.js';
import { asShades, phrases } from './phrases.js';

export const alcohol: WordList = {
  id: 'alcohol/1',
  terms: phrases(
    // Names (Brandy, Sherry, Ron) and words with another meaning (port, spirits, the Spanish “vino”) only in phrases.
    'alcohol, alcoholic, beer, lager, pale ale, ipa beer, stout beer, craft brew, wine, winery, vodka, tequila, mezcal',
    'whiskey, whiskies, whisky, prosecco, sangria, liquor',
    'liqueur, booze, moonshine, hard seltzer, hard cider, bottle of brandy, bottle of sherry, happy hour drinks',
    'open bar, budweiser, heineken, smirnoff, hennessy, jack daniels',
    'alcool, alcoolise, alcoolisee, biere, du vin, vin rouge, vin blanc, vin rose, bouteille de vin, verre de vin',
    'caisse de vin, vins, rhum, pastis, cidre, spiritueux, eau de vie, degustation de vin',
    'cerveza, vino tinto, vino blanco, vino rosado, botella de vino, vinos, botella de ron, licor, champan, aguardiente',
    'bebida alcoholica',
  ),
  ambiguous: phrases('champagne, cognac, cocktail, gin, rum, bourbon, scotch'),
  companions: phrases(
    'bottle, drink, drinking, drinks, sip, pour, toast, tasting, cellar, brewery, distillery, distiller, cheers, pint',
    'shot of, shots, proof, abv, case of, magnum, aged, cask, tonic, brut, vintage, spirits',
    'bouteille, boire, boisson, degustation, cave a, apero, aperitif, coupe de, caisse de, millesime, brut',
    'botella, beber, bebida, copa de, trago, degustacion, caja de',
  ),
  harmless: [
    ...asShades('wine', 'champagne', 'cognac', 'whiskey', 'whisky', 'bourbon', 'rum'),
    ...phrases(
      'root beer, ginger beer, ginger ale, butter beer, beer mug, beer mugs, beer glass, beer glasses, beer belly',
      'wine rack, wine opener, wine stain, wine stains, wine spill, wine fridge, spilled wine, spilt wine, red wine stain',
      'wine vinegar, cooking wine, champagne flute, champagne flutes, cocktail dress, cocktail dresses, cocktail attire',
      'cocktail ring, cocktail table, cocktail shaker, cocktail glass, cocktail glasses, cocktail party, shrimp cocktail',
      'bourbon street, bourbon vanilla, scotch tape, gin rummy, rum raisin, cotton gin',
      'alcohol free, free of alcohol, no alcohol, non alcoholic, without alcohol, rubbing alcohol, isopropyl alcohol',
      'denatured alcohol, alcohol wipe, alcohol wipes, alcohol based, cetyl alcohol, cetearyl alcohol, alcohol content',
      'contains alcohol, contain alcohol, contains no alcohol, contient de l alcool, contient pas d alcool, contiene alcohol',
      'alcool cetylique, alcool cetearylique, alcool benzylique, sans alcool, alcool isopropylique, alcool a bruler, alcool menager, gel alcool, a base d alcool, tache de vin',
      'verre a biere, verres a biere, verre a whisky, verres a whisky, flute a champagne, flutes a champagne',
      'vinaigre de cidre, robe de cocktail, robes de cocktail, shaker a cocktail',
      'sin alcohol, alcohol isopropilico, vaso de cerveza, vestido de cocktail, vestido de coctel, mancha de vino tinto',
    ),
  ],
};
