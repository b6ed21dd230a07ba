/**
 * Words of English and French, in the spelling of texts and without accents, under the one thing they mean. An ending
 * of `*` stands for any continuation. A word stands under one concept only.
 */
export const lexicon: Readonly<Record<string, string>> = {
  order:
    'order orders ordered ordring odrer oder purchase purchased purchases bought commande commandes commandee cmd cde achat achats achete acheter',
  buy: 'buy buying ordering reorder preorder commander recommander prendrais',
  parcel: 'package packages pkg parcel parcels box boxes shipment colis paquet paquets envoi carton boite boites',
  delivery:
    'deliver* delivr* livrai* livre livrer livrez livres livree livrees ship shipping ships shippin expedition expedi* shipped post poste postes canada usps ups fedex dhl purolator colissimo chronopost mondial intelcom',
  courier: 'courier driver carrier mailman facteur livreur livreuse chauffeur transporteur',
  where: 'where wheres wher ou',
  when: 'when whens wen quand eta',
  track: 'track* suivi suivre status statut update updates',
  late: 'late later delayed delay delays overdue retard retards retarde waiting wait waited attends attend attente attendu tard tjrs toujours still',
  missing:
    'missing lost stolen never disappeared vanished manque manquant manquante manquent perdu perdue perdus vole volee disparu jamais',
  received:
    'received recieved receive get got gotten arrived arrive arriving recu recue recus recevoir recois arrivee arrivera arriver',
  cancel: 'cancel* cancle* annul*',
  change:
    'change changed changing edit modify switch swap modif* changer changez changement ajouter add remove enlever',
  address: 'address adress adresse adresses street rue apt appart appartement zip postal moved demenage demenagement',
  return: 'return* renvoy* retour* send rapporter ramener',
  exchange: 'exchang* echang*',
  refund: 'refund* reimburs* rembours* remb rmb',
  money: 'money cash dollars bucks argent sous euros piasses',
  broken:
    'broke broken brocken defective damaged damage cracked crack shattered smashed leak* torn ripped scratched faulty dead hole brise* casse* defectueu* endommage* fissure* trou dechire* abime* fele* pete* rayure raye marche fonctionne',
  wrong: 'wrong incorrect mistake error mauvais mauvaise erreur trompe trompes inverse pas',
  size: 'size sizes sizing small large medium bigger smaller fit fits tight taille tailles petit petite grand grande pointure serre',
  colour:
    'color colour colors colours black white blue red green pink couleur couleurs noir noire blanc blanche bleu rouge vert rose',
  coupon: 'coupon* promo promos code codes discount discounts voucher rabais reduc reduction reductions remise',
  gift: 'gift giftcard cadeau cadeaux points rewards reward loyalty fidelite recompenses',
  pay: 'pay paid paying payment payments paypal klarna afterpay visa mastercard apple declined paiement paiements payer paye payee refuse refusee carte card debit credit',
  charge: 'charged charge charges billed bill billing debited double twice facture* preleve* debite* deux prelevement',
  invoice: 'invoice invoices receipt receipts recepisse',
  account: 'account acct login log logged sign signin compte profil profile connecter connexion',
  password: 'password pwd passcode reset mdp passe',
  email: 'email emails mail mails courriel courriels mel',
  store: 'store stores shop location locations branch mall magasin magasins boutique boutiques succursale',
  hours:
    'hours open close closed closes closing opening ouvert ouverts ouverte ouvrez ferme fermes fermez horaires heures heure',
  pickup: 'pickup parking park curbside ramassage cueillette retrait stationnement',
  stock: 'stock stocks instock available availability restock* dispo dispos disponible disponibles rupture',
  price: 'price prices pricing cost costs how much cher chere expensive prix coute coutent combien tarif tarifs',
  material:
    'cotton leather wool waterproof vegan gluten allergen* allergies nuts cuir coton laine impermeable ingredients compatible compatibility allergenes arachides noix bio',
  person:
    'person human agent agents representative rep somebody operator humain humaine conseiller conseillere personne quelqu representant',
  boss: 'manager supervisor boss gerant gerante superviseur patron responsable directeur',
  talk: 'talk speak call phone parler appeler appelez telephone rappeler',
  subscription:
    'subscription subscriptions subscribed membership member autoship newsletter abonnement abonnements adhesion membre infolettre renouvel* renew* pause forfait',
  angry:
    'worst terrible horrible disappointed unacceptable rude ridiculous awful disgusting joke pathetic useless pire inacceptable decu decue fache fachee impoli impolie ridicule scandaleux honte nul nulle arnaque incompetent* degoute',
  staff: 'staff employee employees cashier service employe employes vendeur vendeuse caissier caissiere personnel',
  help: 'help aide aider aidez assist assistance',
  thanks: 'thanks thank thx thnx ty tysm tks appreciate merci mercii mci',
  love: 'love loved amazing best great awesome adore adorable meilleur meilleure super excellent genial geniale top parfait parfaite perfect bravo',
  hello: 'hi hello hey heyy hiya yo bonjour bjr salut slt bonsoir bsr coucou cc allo',
  please: 'please pls plz plse svp stp',
  question: 'question questions wondering demander savoir renseignement info infos',
  money_scheme:
    'crypto bitcoin loan loans invest* win winner won prize congratulations gagne gagnant felicitations pret prets',
  link: 'link http click cliquez clique lien verify verifiez',
  family: 'mom dad mum babe bro baby honey maman papa cherie bebe mamie frere soeur',
  later: 'tonight dinner lunch party soir souper diner fete',
};
