import type { WordList } from '../word-list.js';
import { phrases } from './phrases.js';

/** What nobody writes who does not sell. */
export const selling: WordList = {
  id: 'selling/1',
  terms: phrases(
    'flash sale, shop now, buy now, order now and get, order now and save, limited time offer, limited time only',
    'limited time deal, sale ends, while supplies last, don t miss out, don t miss our, exclusive offer',
    'exclusive deal, special offer, black friday deals, black friday sale, black friday is here, cyber monday deals',
    'cyber monday sale, cyber monday is here, buy one get one, bogo, new arrivals just, new arrivals are here',
    'new arrivals now, last chance to save, last chance to shop, last chance to buy, last chance to get, sale is on',
    'sale is live, hurry offer, hurry sale, hurry only, treat yourself to',
    'vente flash, offre exclusive, offre speciale, offre limitee, duree limitee, profitez en, ne manquez pas les soldes',
    'ne manquez pas nos, ne manquez pas l offre, ne manquez pas cette offre, ne ratez pas les soldes, ne ratez pas nos',
    'ne ratez pas l offre, ne ratez pas cette offre, soldes jusqu a, les soldes sont la, derniere chance, achetez maintenant',
    'stocks limites, stock limite, dans la limite des stocks',
    'oferta exclusiva, oferta especial, oferta limitada, venta flash, por tiempo limitado, no te lo pierdas',
    'ultima oportunidad, compra ahora, rebajas hasta, hasta agotar existencias',
  ),
};
