import type { SeedLines } from './labels.js';

/** Texts that nobody can act upon as they stand. */
export const frenchUnclear: SeedLines = {
  greeting: `
    bonjour
    allo
    salut
    bonsoir
    coucou
    bon matin
    bonjour?
    re bonjour`,
  ack: `
    merci
    ok merci
    d'accord
    parfait merci
    super
    c'est bon
    merci beaucoup
    oui
    non
    non merci
    parfait
    ca marche
    entendu
    pas de probleme
    excellent merci
    bien recu
    bonne journee`,
  vague: `
    la chose
    celui la
    le meme
    besoin d aide
    j ai besoin d aide
    aidez moi svp
    et alors
    n importe
    laissez faire
    rien
    vraiment
    encore
    attendez
    une minute
    qu est ce qui se passe
    repondez moi
    vous etes la
    je me demandais
    comment ca
    lequel
    j'ai une question
    quoi
    hein
    c'est quoi
    pouvez vous m'aider
    pourquoi
    je comprends pas
    dites m'en plus
    l'autre
    une question svp
    je ne sais pas
    peut etre plus tard
    a propos de ca`,
  wrong_number: `
    mauvais numero
    c'est qui
    vous vous trompez de numero
    ce n'est pas marie
    qui etes vous
    je ne vous connais pas
    vous avez la mauvaise personne`,
  chitchat: `
    je m appelle luc
    enchantee
    bonne annee
    pareillement
    prends soin de toi
    trop drole
    quelle journee
    a plus tard
    comment ca va
    tu fais quoi
    haha
    mdr
    es tu un robot
    je t'aime
    bonne nuit
    c'est quoi ton nom
    joyeux noel
    bonne fete`,
  off_topic: `
    peux tu acheter du lait
    la reunion est a 15h
    as tu vu les nouvelles
    mon chat est malade
    je suis au gym
    les enfants dorment
    on va a la plage
    appelle moi ce soir maman
    quel film on regarde
    il fait quel temps demain
    qui a gagne le match hier
    peux tu aller chercher les enfants
    on se voit a 18h
    je suis en retard pour souper
    qu'est ce qu'on mange
    appelle ta mere
    raconte moi une blague
    j'arrive bientot a la maison`,
  praise: `
    trop cool
    magnifique
    wow
    mes enfants adorent
    parfait pour moi
    je recommande
    tellement doux
    j'adore vos souliers
    meilleur magasin
    vous etes les meilleurs
    super qualite
    trop beau
    je suis tres contente
    excellent service
    bravo a toute l'equipe
    j'adore mon nouveau sac`,
  spam: `
    vous avez gagne un voyage cliquez ici
    felicitations vous etes selectionne
    gagnez 500 par jour a la maison
    investissez dans le bitcoin
    votre compte bancaire est suspendu
    pret rapide mauvais credit accepte
    dernier avis pour votre garantie auto`,
};
