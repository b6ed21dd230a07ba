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
  scheme:
    'crypto bitcoin loan loans invest* win winner won prize congratulations gagne gagnant felicitations pret prets',
  link: 'link http click cliquez clique lien verify verifiez',
  family: 'mom dad mum babe bro baby honey maman papa cherie bebe mamie frere soeur',
  later: 'tonight dinner lunch party soir souper diner fete',
  clothing:
    'shirt shirts tshirt tee dress dresses jacket jackets coat coats jeans pants trousers leggings hoodie sweater sweaters skirt shorts socks sock bra underwear pyjamas pajamas scarf hat cap gloves mittens suit blouse robe robes chemise chemises chandail chandails veste vestes manteau manteaux pantalon pantalons jupe jupes bas chaussettes chaussette tuque foulard gants mitaines pull pulls culotte culottes maillot lingerie bikini swimsuit',
  footwear:
    'shoe shoes boot boots sneaker sneakers sandals heels slippers runners cleats chaussure chaussures soulier souliers botte bottes bottines espadrilles baskets sandales talons pantoufles',
  bag: 'bag bags purse backpack wallet luggage suitcase sac sacs sacoche valise portefeuille bourse',
  jewel:
    'ring rings necklace bracelet earrings watch watches bague collier boucles montre montres bijou bijoux jewelry jewellery',
  cosmetic:
    'cream creams lipstick mascara foundation shampoo conditioner serum moisturizer perfume lotion soap makeup sunscreen creme cremes fond shampoing shampooing parfum parfums savon maquillage vernis',
  device:
    'phones iphone laptop tablet charger headphones earbuds speaker tv television camera printer keyboard mouse monitor console battery batteries cable adapter router ordi ordinateur portable tablette chargeur ecouteurs casque enceinte tele televiseur imprimante clavier souris ecran pile piles batterie cellulaire cell',
  furniture:
    'couch sofa chair chairs table desk bed mattress dresser shelf shelves lamp rug curtains cushion pillow divan canape chaise chaises bureau lit matelas commode etagere etageres lampe tapis rideaux coussin oreiller meuble meubles bibliotheque',
  kitchen:
    'blender toaster kettle pan pans pot pots knife knives mug mugs plate plates cup cups bowl oven microwave fridge freezer dishwasher vacuum melangeur bouilloire poele poeles casserole couteau couteaux tasse tasses assiette assiettes bol four frigo congelateur aspirateur cafetiere mixeur',
  food: 'pizza burger burgers sushi fries salad sandwich soup coffee drink drinks meal meals food groceries grocery poutine frites salade soupe cafe repas nourriture epicerie plat plats bouffe chicken poulet',
  pharmacy:
    'prescription prescriptions medication meds pills vitamins ointment inhaler ordonnance ordonnances medicament medicaments pilules vitamines pharmacie pharmacy pommade pompe',
  book: 'book books novel textbook magazine roman manuel bd',
  ticket: 'ticket tickets concert seats seat show billet billets spectacle places siege sieges',
  pet: 'dog dogs cat cats puppy kitten litter leash kibble chien chiens chat chats chiot chaton litiere laisse croquettes',
  garden:
    'plant plants seeds soil hose lawn mower shovel fertilizer plante plantes semences graines terreau tondeuse pelle boyau engrais tuyau',
  toy: 'toy toys lego doll puzzle game games jouet jouets poupee jeu jeux peluche',
  sport:
    'bike bicycle helmet skis skates racket ball weights yoga treadmill tent velo patins raquette ballon halteres tente',
  thing:
    'item items product products article articles produit produits pair paire paires set kit ensemble morceau pieces piece part parts',
  able: 'can could possible peut peux puis pourrais pourriez pouvez',
  have: 'have has had avez ont avais aviez',
  want: 'want wanna need like wants looking cherche cherchais veux voudrais voulais aimerais besoin souhaite',
  works:
    'work working works doesnt wont cant isnt didnt fonctionner marchent fonctionnent bug bugs bloque bloquee plantee glitch frozen',
  expired: 'expired expire expires valid invalid expiree expirent valide invalide apply applied applique appliquer',
  website: 'website site web page checkout cart app online panier appli application ligne internet',
  date: 'today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday weekend demain hier aujourdhui lundi mardi mercredi jeudi vendredi samedi dimanche matin morning afternoon',
  span: 'day days week weeks month months hour minutes jour jours semaine semaines mois minute',
  country:
    'usa states france quebec montreal toronto ontario belgique suisse international abroad overseas outremer etranger europe guadeloupe reunion martinique gaspe alaska hawaii',
  free: 'free gratuit gratuite gratuits gratuitement',
  fee: 'fee fees frais duty douane douanes customs tax taxes',
  label: 'label labels etiquette etiquettes bordereau barcode qr',
  door: 'door porch doorstep mailbox gate lobby concierge neighbor neighbour porte balcon perron galerie voisin voisine entree hall gardien',
  rudeness:
    'attitude yelled screamed mocked ignored insulted laughed crie engueule insulte ignore moque traite traitee respect impolitesse',
  weather: 'weather rain raining snow snowing sunny forecast storm meteo pluie pleut neige soleil tempete temperature',
  politics:
    'president election elections government minister politics vote voter gouvernement ministre politique depute maire',
  school:
    'homework essay math algebra exam teacher school university devoir devoirs dissertation maths examen ecole universite prof profs cours',
  cooking: 'recipe recipes cook bake baking recette recettes cuire cuisson cuisiner',
  match: 'hockey football soccer match score team nba nhl canadiens equipe partie finale',
  feeling: 'sad lonely happy bored tired drunk sick triste ennuie fatigue fatiguee malade heureux contente content',
  joke: 'jokes funny blague blagues drole haha hahaha lol mdr ptdr',
  bot: 'bot robot ai chatbot automated machine automatique',
  who: 'who qui whos',
  meet: 'meet meeting come coming arrives pick drop miss kiss rejoins viens venir bisous bisou rendez',
  bank: 'bank banking irs suspended locked banque impots suspendu bancaire',
  fortune: 'bonus casino spins earn income profit jackpot lottery loterie gagnez revenu investissement',
  agreement:
    'ok okay kk alright sure yep yup yeah yes cool nice fine good daccord dac oui ouais correct bon entendu compris',
  mistaken: 'sorry oops mistaken pardon desole desolee oups excusez',
  firm: 'amazon walmart costco ebay shein temu uber netflix rogers bell videotron ikea google sncf edf orange lyft doordash ubereats instacart grubhub spotify hulu disney youtube facebook instagram tiktok whatsapp snapchat tinder venmo zelle cashapp verizon comcast xfinity tmobile att sprint telus fido koodo chase citibank wellsfargo airbnb expedia airline airlines delta united westjet airtransat ryanair easyjet ticketmaster stubhub etsy aliexpress vinted leboncoin wish craigslist kijiji marketplace starbucks mcdonalds mcdo wendys tim hortons iga loblaws target bestbuy homedepot lowes steam xbox playstation nintendo samsung icloud gmail outlook linkedin roku deliveroo doctolib sfr bouygues swisscom proximus canalplus fnac darty carrefour leclerc auchan desjardins bnp rbc bmo cibc scotiabank',
  negation: 'not no dont non ne aucun aucune sans none',
  again: 'again another encore autre deuxieme second third',
  incomplete: 'incomplete incomplet vide empty half',
  dirty:
    'dirty stained stain smell smells smelly mold mouldy rotten sale tache taches pue sent moisi pourri pourrie perime perimee',
  instalment: 'instalment instalments installments installment financing versements versement mensualites fois sezzle',
  close_account: 'delete deactivate supprimer supprimez effacer effacez fermeture',
  complain: 'complaint complain plainte plaintes complaints plaindre',
  warranty: 'warranty guarantee garantie garanti',
  gift_wrap: 'wrap wrapped wrapping emballage emballer emballe',
  yours: 'your ur yours votre vos yall',
  mine: 'my mine mon ma mes our notre nos',
  authority:
    'dmv passport passports license licence permit jury court lawyer attorney sue police cop landlord tenant rent lease divorce custody insurance mortgage medicare unemployment dentist hospital clinic city council mayor embassy tribunal avocat notaire passeport permis loyer bail proprio proprietaire locataire assurance assurances hypotheque chomage dentiste hopital clinique mairie ville ambassade saaq ramq stm hydro ameli caf cpam prefecture douanier sap',
  health:
    'fever headache pain hurts hurt rash cough flu doctor dr nurse pregnant toothache tylenol advil vaccine fievre mal douleur toux rhume grippe medecin docteur infirmiere vaccin ventre dos gorge tete',
  praised:
    'wonderful delicious gorgeous stunning comfy comfiest obsessed impressed compliment compliments kudos fantastic incredible delightful delighted beautiful lovely outstanding brilliant fabulous thrilled yummy stars recommend chapeau formidable magnifique superbe delicieux delicieuse ravi ravie adorables merveilleux impeccable bluffant regal etoiles recommande incroyable gentil gentille gentils smatte fins aimable',
  insult:
    'suck sucks worthless crap garbage trash bullshit bs scam scams scammers scammer thieves thief liars liar lied lies fraud crooks shame shameful poche poches merde voleurs voleur menteurs menteur mensonge mensonges arnaqueurs caves incapables honteux minable bete lamentable pathetique inadmissible',
  lawsuit: 'review reviews opc consumer consommateur tribunaux avis',
  romance:
    'cute sexy single marry boyfriend girlfriend husband wife chum blonde mari femme conjoint fiance wedding married copain copine',
  child:
    'kid kids son daughter child children toddler grandson granddaughter grandkids fils fille filles enfant enfants gars garcon petits',
  claim:
    'claim selected approved preapproved qualify eligible guaranteed limited offer grant unclaimed reclamez selectionne approuve offre subvention beneficiez',
  knowledge:
    'capital translate spell meaning define square root planet continent ocean century war history calories traduis traduire capitale racine carree synonyme conjugue definition planete siecle guerre histoire',
  vehicle:
    'car truck engine tire tires brakes oil char auto voiture moteur pneu pneus freins camion bagnole bus autobus train metro vol avion flight airport aeroport traffic trafic',
  reserve:
    'reserve reserver reservation reservations booking appointment appt rdv schedule openings inscrire inscrivez register enroll',
  keep: 'hold aside cote garder gardez save',
  instead: 'instead rather plutot lieu switcher remplacer replace swapped',
  mean: 'mean means dire veut signifie',
  human_wish: 'connect transfer transferez passez joindre contacter callback rappel rappelez',
  expect: 'supposed promised expected due suppose promis promise prevu prevue cense',
  look: 'check verifier checking checker regarder lookup',
  wear: 'wear wearing worn porter mettre',
  sender: 'sender expediteur retourne',
  sound: 'noise sound smoke smoking sparks bruit fumee etincelles',
  open_up: 'opened unopened unboxed deballe tag tags',
};
