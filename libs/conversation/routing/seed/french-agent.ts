import type { SeedLines } from './labels.js';

/** Texts that an agent should see. */
export const frenchAgent: SeedLines = {
  order_status: `
    j'ai une question sur ma commande
    ou est ma commande
    bonjour, des nouvelles de ma commande 48213?
    est ce que ma commande est partie
    j'ai commande la semaine passee et toujours rien
    numero de suivi svp
    quand est ce que je vais recevoir mon colis
    le suivi n'a pas bouge depuis 4 jours
    avez vous expedie ma commande
    j'attends encore ma commande du 5
    c'est quoi le statut de ma commande
    ma commande est en traitement depuis une semaine
    j'ai pas recu de confirmation de commande
    mon colis arrive quand
    pouvez vous verifier ma commande
    ca fait deux semaines que j'attends`,
  delivery_issue: `
    c'est marque livre mais j'ai rien recu
    mon colis n'est jamais arrive
    la livraison est en retard
    je pense que mon colis est perdu
    livre a la mauvaise adresse
    le livreur a laisse le paquet chez le voisin
    on m'a vole mon colis
    le livreur n'est pas passe
    colis non livrable retourne a l'expediteur
    ma commande a une semaine de retard
    toujours pas de livraison
    colis manquant
    vous l'avez envoye a mon ancienne adresse
    postes canada dit livre mais pas de colis
    je devais le recevoir lundi et rien`,
  delivery_info: `
    combien coute la livraison
    livrez vous au quebec
    c'est quoi les delais de livraison
    est ce que la livraison est gratuite
    livrez vous le samedi
    avez vous la livraison express
    vous livrez dans les cases postales?
    frais de livraison pour montreal
    combien de jours pour recevoir
    livrez vous en france
    avec quel transporteur vous livrez
    livraison le jour meme possible?
    faut il signer a la livraison
    livraison gratuite a partir de combien`,
  cancel_order: `
    annuler ma commande
    je veux annuler la commande 55121
    j'ai commande par erreur annulez svp
    est ce que je peux encore annuler ma commande
    j'ai commande deux fois, annulez une des deux
    n'expediez pas ma commande j'ai change d'idee
    comment annuler une commande
    annulez le manteau de ma commande
    je voudrais annuler mon achat
    svp annulez tout
    annuler avant l'expedition
    je me suis trompe d'article annulez
    commande a annuler svp
    je souhaite annuler`,
  change_order: `
    puis je changer l'adresse de livraison
    je dois changer la taille de ma commande
    pouvez vous ajouter un chandail a ma commande
    j'ai mis la mauvaise adresse
    changer la couleur pour noir svp
    modifier ma commande
    je veux le moyen au lieu du grand avant l'envoi
    mettre a jour mon adresse de livraison
    pouvez vous combiner mes deux commandes
    ajoutez un mot cadeau
    enlever un article de ma commande
    je me suis trompee de code postal
    passer en ramassage en magasin
    livrez le a mon travail a la place`,
  return_exchange: `
    comment retourner mes souliers
    je veux retourner ma commande
    puis je echanger pour une taille plus grande
    ca ne me fait pas je veux le renvoyer
    j'ai besoin d'une etiquette de retour
    c'est quoi votre politique de retour
    retour en magasin possible?
    trop petit, echanger pour un 9
    echanger le bleu contre le rouge
    combien de jours pour retourner
    j'ai perdu ma facture puis je le retourner quand meme
    le retour est il gratuit
    je voudrais faire un retour
    rapporter un article achete en ligne
    faire un echange svp`,
  refund: `
    ou est mon remboursement
    je veux etre rembourse
    j'ai retourne l'article et pas de remboursement
    quand vais je etre remboursee
    remboursez moi svp
    vous avez rembourse juste la moitie
    c'est long un remboursement?
    j'attends toujours mon remboursement
    remboursement sur la mauvaise carte
    je veux mon argent
    on m'a promis un remboursement
    avez vous traite mon remboursement
    remboursement au lieu d'un credit
    statut de mon remboursement`,
  item_problem: `
    j'ai un probleme avec ma commande
    c'est arrive brise
    vous m'avez envoye le mauvais article
    il manque un article dans la boite
    la fermeture eclair a brise apres une journee
    j'ai recu la mauvaise taille
    c'est defectueux
    la tasse est cassee
    il y a un trou dans le chandail
    la couleur n'est pas la bonne
    la boite etait vide
    ca ne marche plus
    la semelle decolle
    il manque des vis
    l'ecran est fissure
    j'ai recu la commande de quelqu'un d'autre
    l'appareil ne s'allume pas
    produit endommage`,
  coupon_problem: `
    mon code promo ne fonctionne pas
    le code est invalide
    le rabais ne s'est pas applique
    pouvez vous honorer le 20%
    ma carte cadeau affiche zero
    il me manque des points
    le code est deja expire?
    comment utiliser ma carte cadeau
    j'ai oublie de mettre le code promo
    le code que vous m'avez envoye marche pas
    ou sont mes points
    puis je utiliser deux coupons
    je n'ai pas recu mon rabais d'anniversaire
    le rabais de 15 est encore bon?`,
  payment_billing: `
    j'ai ete facture deux fois
    ma carte est refusee
    puis je avoir une facture
    je ne reconnais pas ce montant
    prenez vous paypal
    puis je payer avec apple pay
    pourquoi on m'a charge 89,99
    j'ai besoin d'un recu
    le paiement ne passe pas
    peut on payer en plusieurs fois
    vous m'avez facture le mauvais montant
    payer avec une autre carte
    un debit en attente de chez vous
    envoyez moi une copie de la facture`,
  account: `
    je ne peux pas me connecter
    mot de passe oublie
    reinitialiser mon mot de passe
    comment changer mon courriel
    mon compte est bloque
    supprimer mon compte
    je veux changer mon numero de telephone
    ca dit que mon courriel est deja utilise
    je n'ai jamais recu le code de verification
    comment creer un compte
    changer mon nom dans mon compte
    mon compte a ete pirate
    l'application me deconnecte
    probleme de connexion`,
  complaint: `
    c'est le pire service
    je suis tres decue de votre compagnie
    votre employe etait impoli
    personne ne repond a mes courriels
    ca fait une heure que j'attends au telephone
    c'est inacceptable
    je n'acheterai plus jamais chez vous
    mauvaise experience en magasin
    c'est la troisieme fois je suis fache
    votre site est une blague
    l'agent m'a raccroche au nez
    je veux porter plainte
    qualite pourrie
    toujours pas de reponse c'est ridicule`,
  product_question: `
    l'avez vous en taille 10
    est ce que le noir est en stock
    quand sera t il de retour en stock
    est ce que c'est impermeable
    c'est fait en quoi
    est ce que ca taille petit
    ca se lave a la machine?
    c'est quoi les dimensions
    combien coute le sac en cuir
    ca existe en bleu?
    est ce sans gluten
    ca fait pour un lit queen
    lequel est le meilleur pour courir
    les piles sont incluses?
    y a t il une garantie
    avez vous encore des grandes tailles`,
  store_info: `
    vous fermez a quelle heure
    etes vous ouverts le dimanche
    ou etes vous situes
    c'est quoi vos heures d'ouverture
    y a t il un magasin pres de chez moi
    avez vous du stationnement
    ouvert a la fete du travail?
    numero de telephone du magasin
    l'adresse du magasin svp
    ouvert jusqu'a quelle heure ce soir
    avez vous une succursale a laval
    vous ouvrez a quelle heure demain
    puis je l'essayer en magasin
    faut il un rendez vous`,
  place_order: `
    je veux commander
    puis je commander par texto
    je voudrais en acheter deux
    comment passer une commande
    je prends le rouge
    je veux acheter une carte cadeau
    pouvez vous m'en reserver un
    puis je precommander le nouveau
    mettez m'en trois
    je vais prendre le grand
    commander la meme chose que la derniere fois
    envoyez moi le lien pour acheter
    gardez moi une paire jusqu'a vendredi
    commander 50 pour mon entreprise`,
  subscription: `
    mettre ma boite d'abonnement en pause
    annuler mon abonnement mensuel
    sauter la livraison du mois prochain
    comment changer mon abonnement
    je veux annuler mon adhesion
    quand est ce que mon abonnement se renouvelle
    comment rejoindre le programme de fidelite
    desabonnez moi de vos courriels
    arretez l'infolettre
    pourquoi mon abonnement s'est renouvele
    desactiver le renouvellement automatique
    avez vous un programme de points
    combien coute l'abonnement`,
  human_agent: `
    puis je parler a quelqu'un
    je veux parler a une vraie personne
    est ce un robot
    passez moi le service a la clientele
    je veux voir un gerant
    quelqu'un peut m'appeler
    je veux un humain pas un robot
    il y a quelqu'un?
    parler a un agent
    contactez moi svp
    j'ai besoin d'un conseiller
    a qui puis je parler
    numero du service client
    rappelez moi svp`,
};
