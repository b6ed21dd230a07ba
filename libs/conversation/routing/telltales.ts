import type { Language } from '@parley/contracts';

/**
 * Words, normalised, that tell a language, for texts of a few words. English and French ones were taken from our corpus
 * as it once stood (at least eight texts held them, most twenty times as often as in the other language), and from what
 * people say when they are angry or in haste; they are a list since, which does not follow the corpus. Spanish ones were
 * chosen by hand. A word may stand under two languages: it tells them from a third.
 */
export const telltales: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: wordsOf(`
    about accept account actual add address after afternoon again ago airport all already alright always am amazing and
    angry another answer any anybody anymore anyone anything appointment are around arrived asap ask asked asking at
    available away awesome awful baby back bad bag bank battery bday be beautiful because bed been before being best
    bet better between big bike bill billing birthday book booking boots bored both bother bought boxes bring broke
    broken btw bucks business but buy by bye cake call called came can cancel cancelled cant card cards carpet cart
    cashier changed charge charged check checking cheers chicken christmas church class close closed coat coffee color
    come comes coming company complaint confirm cool cost couch could counter courier cream customer cuz dad damaged
    daughter day days dead deal dear defective delete delicious deliver delivered delivery deposit desk did didnt
    different dinner disappointed discount disgraceful disgusted disgusting do does doesnt dog doing done dont door
    down driver dropped each early else email empty enough enroll error eta even evening ever every everybody everyone
    everything everywhere exactly exchange expired explain fair fake family far fast faulty fee feel fell find fine
    first five fix fixed flight floor food for forgot found fraud free friday fridge friendly from front full funny
    game gas gave get getting gift gimme girl give go goes going gone gonna good goodnight gorgeous got gotcha grandma
    great green greetings groceries guess guy guys had half happened happy has hasnt have havent having he hear hello
    help her here hes hey heya hi him his hit hiya hold home hope hospital hour hours house how howdy hows huh human
    husband i idk if ill im in inside instead insurance into invalid invoice is isnt issue issues it items its ive just
    keep keeps kid kids kindly kitchen know lady lamp landlord last late later leaked leave left let liar liars life
    like line link list live lmao log login lol look looking looks lost loud love lovely mad made make makes manager
    many mattress may me mean meant meds milk mind mine missed missing mistake mom moms monday money month monthly
    months more morning mother move moved moving much my myself nah name near need needed needs neighbor never new news
    next nice night no nobody nope not noted nothing now number of off old omg once one ones online only oops open
    opened or order ordered orders other our out outside over overcharged own package paid pair paper parcel password
    past pathetic payment pending people perfect person pharmacy phone pick please pls plz post preorder pretty price
    problem profile promised purchase put quality quick r rain rather reach ready real really receipt received
    recommend red refill refund refunded register remove renew rent rental reorder reply report representative rest
    return returned returns rewards ridiculous right ring ripoff rn room rude run running safe said same saturday saw
    say says scam scammers schedule school screen see seen send sending she shes ship shipped shipping ships shoes shop
    shopping short should showed showing shows sick side sign signed since single sister size sizes sizing sleep small
    smells snapped so some somebody someone something sorry soup speak spot start statement status still store street
    stuck stuff subscribe subscription such sunday sup supervisor supposed sure swap sweet switch take takes talk
    talking tax team tell ten terrible text texting texts than thank thanks that thats the their them then there theres
    these they theyre thieves thing things think this those thought three through thru thursday thx till time times tmr
    tmrw to today together told tomorrow tonight too took town tracking tried true try trying tuesday turn twice two ty
    tysm u unacceptable under unknown until up update ups ur us use used useless usual very voucher w wait waited
    waiting walk wanna want wanted wants warehouse was wasnt watch way we wear website wed wedding weekend weeks weight
    weird well went were what whatever whats wheelchair when where wheres whether which while white who whoever whole
    whos why wife will window wish with without wonderful wondering wont word work working works worst would wow wrong
    wtf xmas ya yall yea yeah year years yep yes yesterday yet yo you your youre zipper
  `),
  fr: wordsOf(`
    abime abonnement acceptez accord achat achete acheter adresse affaire ai aide aider aidez ailleurs aime aimerais
    ajouter alle aller allez allo alors ancien annee anniversaire annulation annule annuler annulez ans appel appeler
    appelle appli apres argent arnaque arnaqueurs arrivee arriver article assez attendre attends attente au aucun
    aujourdhui aurais aurevoir aussi autobus autre autres aux avais avait avance avant avantages avec avez aviez avis
    avoir avons banque bas bcp beau beaucoup bebe belle ben besoin bete bien billets bisous bjr bleu blonde bloque bof
    boite bon bonjour bonjours bonne bonsoir bottes boutique bouton brise brisee bruit bruxelles bsr bureau c ca
    cadeau caisse calisse camion canceller carte casse cb cc ce cela celle celui ces cest cette changer char cher
    cherche chercher chez chien chiens choisir chouette chu chum cinq client cliente clientele clients cmd colis
    combien commande commander comme comment compagnie complet comprends compris compte comptoir connais connecter
    conseiller contente contre cote coucou coule couleur couleurs coup coupe courriel cours coute creme criss cuisine
    d dans de debite decu decue dedans dehors deja delai demain demande demander demenage depuis dernier des desole
    dessus deux devait devant di dimanche dire dit dites divan dix dois dommage donc donne donnez dossier douane douze
    droit dsl du eau echange echanger ecole ecran ecrire ecris ecrit elle employe en encore enfants enlever entre
    entree entrepot envoi envoie envoye envoyer envoyez equipe erreur es essaye est esti et etais etait ete etes
    etiquette etre eu euros exactement existe expedie expedition expliquer expliquez facture faire fais fait faites
    famille faque faudrait faut femme ferme fete fille fils fin finalement foi fois fonctionne forfait frais
    franchement frigo fromage garantie garde gars gateau genial gerant grand gratuit gratuite gris gros grosse
    habitude heille hein heure heures hier hiver honte honteux horaires humain ici idee il ils impossible imprimante
    inacceptable inadmissible infolettre inscription inscrire invalide j jai jaimerais jamais je jeu jeudi jme joindre
    jour journee jours jsuis jtm jusqu juste jveu jveux ke ki koi l la laisse lait lamentable lave le lequel les lien
    lieu ligne lit livraison livre livrer livres livreur livrez lui lundi lunettes ma madame magasin magnifique
    maintenant mais maison mal maman mange manque manteau marche mardi mari mariage marque matelas matin mauvais
    mauvaise mdr mdrr me membre meme menteur menteurs merci mercii mercredi mere mes mettez mettre midi mieux mille
    mis moche modifier moi moins mois moitie mon monde monsieur montant monte montre mot mrc n nan ne neige neuf ni
    noel noir nom non notre nous nouveau nouvelle nouvelles nuit numero ont ou ouais oublie oui ouin oups ouvert
    ouverte ouverts ouvre ouvrir paiement panier pantoute papier paquet par parce pardon pareil parfait parfaite parle
    parler parti partie partir partout pas passe passee passer passez paye payer pendant pense perdu perdue pere
    perime personne personnel personnes petit peu peut peux piasses pieds pire pis pk places plainte plait plein plu
    plus plutot poids pointure porte poste postes pour pourquoi pourri pourrie pourriez pourtant pouvez pr prelevement
    premiere prend prendre prends prenez pris prix probleme prochaine proche produit profil promis ptdr puis pus qu
    quand quatre que quel quelle quelqu quelque qui quoi rabais ramassage rapide rappeler rappelez rappelle ravoir rdv
    rebonjour recevoir recois recu recue refuse regarde regarder regle relais rembourse remboursement rembourser
    remboursez remis rendez rendre rendu renouveler renouvellement rentre renvoie renvoye renvoyer repas repond
    repondez repondre reponds reponse reserver resilier responsable reste resto retard retour retourne retourner
    retours rien rouge rue sa sac sais salut samedi sans savez savoir se semaine semaines sera serait ses seul si
    signe slt sms soeur soir soiree soit solde sont souci souhaite souliers souper sous stationnement stp succursale
    suis suisse suite suivi suivre superbe superviseur sur svp t tabarnac tabarnak taille tanne tannee tantot tapis
    tard temps texto tjr tjrs tjs toi tombe tomber toujours tourne tous tout toute toutes transporteur travail tres
    trois trompe trop trouve tu un une vacances vais velo vendeur vendredi venir venu verifier vers veut veux vide vie
    viens vient vieux ville vite voila voir vois voisin voit vole voleur voleurs vos votre voudrais voulais vous
    voyons vrai vraie vraiment vs vu y yat
  `),
  es: wordsOf(`
    adios al aun ayuda bien buenas buenos como con cual cuando de del devolucion di donde el en entre entrega envio
    eres es ese eso esta estan esto estoy favor gracias hay hola la las le les llegado llego los mas me mi mis muy ni
    no nos paquete para parte pedido pero por porque puedo que quien quiero reembolso se sera si son soy su sus te
    tengo tienda tiene todavia tu un una unos usted ustedes va y yo
  `),
};

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
