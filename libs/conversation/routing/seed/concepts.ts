/** Words of both languages that mean one thing: a line seen in one language then teaches the other. */
const lists: Readonly<Record<string, string>> = {
  order: 'order orders ordered ordering purchase bought commande commandes commander commandee achat achete acheter',
  parcel: 'package packages parcel box shipment stuff colis paquet boite envoi',
  delivery:
    'delivery deliver delivered delivering deliveries ship shipped ships shipping livraison livrer livre livrez livree expedie expedier expedition livreur courier driver carrier ups fedex usps',
  track: 'tracking track tracked suivi status statut eta update updates',
  late: 'late delayed delay retard waiting wait attends attend longtemps weeks week days semaine semaines jours',
  missing: 'missing lost stolen never manque manquant perdu vole jamais',
  cancel: 'cancel cancelled canceled cancelling annuler annulez annule annulation',
  change: 'change edit modify switch swap update changer modifier echanger ajouter add combine',
  return: 'return returns returned returning exchange exchanging retour retourner echange echanger renvoyer rapporter',
  refund: 'refund refunded refunds reimburse rembourse rembourser remboursement remboursez money argent',
  broken:
    'broken broke defective damaged cracked shattered leaks leaking torn ripped hole brise cassee casse defectueux endommage fissure trou brisee',
  wrong: 'wrong incorrect mauvais mauvaise',
  size: 'size sizes small large medium bigger smaller fit fits taille tailles petit grand pointure',
  coupon: 'coupon coupons code codes promo discount discounts gift points rewards rabais cadeau',
  pay: 'charged charge charges card payment pay paid paypal invoice receipt billed bill facture facturee carte paiement payer recu',
  account: 'account password login log sign email compte passe courriel connecter connexion mot',
  store:
    'store stores location hours open close closed magasin magasins succursale heures ouvert ouverts fermez adresse',
  stock: 'stock available restock restocked disponible disponibles',
  price: 'price cost costs much prix coute combien',
  person:
    'person human agent agents representative rep someone somebody manager quelqu humain conseiller personne gerant representant',
  subscription: 'subscription membership autoship renew abonnement adhesion renouvellement',
  angry:
    'worst terrible horrible disappointed unacceptable rude ridiculous awful pire inacceptable decue decu fache impoli ridicule',
  thanks: 'thanks thank thx ty appreciate merci',
  love: 'love amazing best great awesome adore meilleur super excellent',
};

const conceptOf = new Map(
  Object.entries(lists).flatMap(([concept, words]) => words.split(' ').map((word) => [word, concept] as const)),
);

/** The concept a normalised word stands for, or undefined. */
export const conceptOfWord = (word: string): string | undefined => conceptOf.get(word);
export const conceptContent = JSON.stringify(lists);
