import type { Phrasebook } from './book.js';

export const french: Phrasebook = {
  language: 'fr',
  fillers:
    'svp|stp|s il vous plait|s il te plait|sil vous plait|silvousplait|merci|merci de|veuillez|priere de|bonjour|allo|salut|bien|bon|ben|vraiment|donc|juste|immediatement|' +
    'tout de suite|maintenant|tabarnak|tabarnac|calisse|criss|crisse|osti|esti|putain|bordel|sacrament|ciboire|enfin',
  vocabulary: {
    halt: 'arretez|arrete|arretes|arreter|arret|cessez|cesse|cesser|stop|stoppez|stoppe|stopper|finissez|finis|finir',
    to: 'de|d|a|avec|moi de|d y|donc de|s il vous plait de|tout de suite de',
    me: 'm|me|moi|nous|mon|a ce numero|sur ce numero|mon numero',
    sendinf: 'envoyer|envoye|envoyez|envoi|menvoyer|expedier|transmettre|adresser|mandater',
    writeinf:
      'ecrire|mecrire|mecoeurer|menerver|texter|contacter|messager|spammer|spamer|harceler|deranger|embeter|achaler|ecoeurer|relancer|solliciter|importuner|emmerder|gosser|polluer|inonder|bombarder|saouler|souler|tanner|joindre|notifier',
    sendimp: 'envoyez|envoie|envoies|envoi|envoyer|menvoyez|menvoie|adressez|expediez|envoyiez',
    writeimp:
      'ecrivez|ecris|ecrit|ecrire|mecrivez|textez|texte|textes|texter|contactez|contacte|contacter|messagez|derangez|derange|sollicitez|embetez|achalez|relancez|harcelez|spammez|importunez|notifiez|ecriviez|contactiez|textiez|recontactez|recontacte',
    whose:
      'de|d|des|du|aux|au|a|vos|votre|ces|ce|cet|cette|tes|ses|les|le|la|leurs|tous|toutes|tout|aucun|aucune|tant|autant|autres?|mes|ce genre|ce type|pareils?|l',
    texts:
      'messages?|msgs?|mess|textos?|sms|mms|pubs?|publicites?|promos?|promotions?|spams?|notifs?|notifications?|alertes?|pourriels?|annonces?|sollicitations?|harcelement|textes?|communications? par texto',
    adj: 'texto|sms|publicitaires?|promotionnels?|promotionnelles?|commerciaux|marketing|automatiques?|non sollicites?|indesirables?|textes?|messages?',
    offers:
      'offres?|rabais|soldes|nouvelles|infos?|rappels?|communications?|affaires|choses|trucs|niaiseries|cochonneries|merdes?|conneries|codes?|coupons?|nouveautes|invitations?|envois?|sollicitation',
    thing: '(?:<whose> )*(?:<texts>|<offers>)(?: (?:<adj>))*',
    textthing: '(?:<whose> )*(?:<texts>|messages)(?: (?:<adj>))*',
    bare: 'rien|ca|cela|quoi que ce soit|tout ca|tout|des affaires|n importe quoi',
    nomore: 'plus|pu|pas|jamais|p u|puS|aucun|aucune|rien|pas de|pu de|plus de|plus jamais|plus aucun|pu aucun',
    end: '(?= *$)',
    tail: '(?= *$| (?:sur|a|au|sinon|par|pour|parce|car|c est|je|j|vous|et|ou|avant|tous|chaque|aux|du|de la part|s il|de votre|de ta|ici|la|desormais|dorenavant|encore|svp))',
    away: 'retirez|retire|retirer|enlevez|enleve|enlever|otez|ote|oter|effacez|efface|effacer|supprimez|supprime|supprimer|rayez|raye|rayer|sortez|sors|sortir|radiez|radier|eliminez|eliminer|desinscrivez|desinscris|desinscrire|desabonnez|desabonne|desabonner|exclure|excluez|bloquez|oubliez|perdez',
    mine: 'moi|nous|(?:mon|ce|notre) (?:numero|num|no|nom|tel|telephone|cell|cellulaire|portable|contact|profil|mobile)(?: de (?:telephone|cell|cellulaire|portable|tel|mobile))?|mes (?:coordonnees|infos|informations|donnees|renseignements)',
    list: 'listes?|base|base de donnees|bases de donnees|fichiers?|systeme|repertoire|contacts|envois|liste d envoi|banque|banque de donnees|registre|diffusion|programme|distribution',
    kin: 'mari|femme|mere|pere|fils|fille|frere|soeur|amie?|conjointe?|copain|copine|blonde|chum|patronne?|voisine?|collegue|cousine?|beau frere|belle soeur|belle mere|tante|oncle|proprio',
    mail: 'courriels?|emails?|e mails?|mails?|infolettres?|newsletters?|catalogues?|lettres|appels?|appeler|appelez|appele|telephoner|telephonez|courrier|circulaires?|boite|boites|livraison|poste',
    person:
      '(?:(?:un|une|le|la|votre|quelqu|vrai|vraie|veritable|autre|a|avec|de|d|du|des) )*(?:agents?|agente|conseillers?|conseilleres?|humains?|humaine|etre humain|personne|personne humaine|representants?|representantes?|employee?s?|preposee?s?|operateur|operatrice|quelqu un|responsable|gerante?|superviseure?|service client|service a la clientele|service clients)',
  },
  phrases: {
    guard: [
      // Ce qui n’est pas encore voulu, et ce qu’un autre a dit ou veut.
      '^(?:mais |et )?si (?:un jour|jamais|je demenage|je change|je (?:ne |n )?(?:veux|voulais)|j en (?:veux|voulais))(?= )',
      'est ce que (?:je|j|on|ca|cela) (?:vais |va |m |me |ai |a |t )*(?:\\w+ )?(?:arreter|cesser|arrete|cesse|enleve|retire|desabonne)\\w*',
      '(?:mon|ma|mes|son|sa|ta|ton) (?:<kin>) (?:ne |n )?(?:en )?(?:veut|veulent|dit|disent|s est|a dit|a demande|voulait|voudrait)(?!.* (?:m |me |mon |ma )(?:ecri|text|envo|numero))',
      // Moins de textos suffiraient peut-être.
      '^(?:beaucoup |vraiment |ben )*trop (?:de |d )?<texts><end>',
      '(?:<halt>) (?:<to> )*(?:(?:m|me|nous) )?(?:<sendinf> )?(?:\\w+ ){0,2}?<mail>(?!.*<texts>)',
      '(?:ne|n) (?:m |me |nous )?(?:\\w+ )?<mail> (?:plus|pas|pu)|ne (?:m |me )?<mail>',
      '(?:<halt>|<nomore>|ne) .*(?:par|au) (?:telephone|courriel|email|la poste)',
      '(?:si|quand|lorsque|apres que|est ce que|pourquoi) (?:j|je|on|vous|tu|il|elle) (?:\\w+ )?(?:reponds?|ecris|envoie|texte|dis|tape|arretez|avez arrete|ai arrete|s arrete|desabonne|m arrete|me desabonne)(?!.*<sendinf> (?:des|ces|autant|tant))(?! (?:toujours|encore))',
      '(?:dit|disait|ecrit|marque|demande|lis|affiche|indique) (?:de )?(?:d )?(?:repondre|ecrire|texter|envoyer|taper)? ?(?:stop|arret|arreter)(?= |$)(?<!(?:j ai|je vous ai|vous ai|je t ai|jai|on a|on vous a) (?:dit|ecrit|envoye|texte|demande) (?:de |d )?(?:stop|arret|arreter))',
      '(?:<halt>|desabonn\\w*|desinscri\\w*|stop) .*(?:par (?:erreur|accident|megarde)|sans (?:faire expres|le vouloir))',
      '(?:par (?:erreur|accident|megarde)).*(?:<halt>|desabonn\\w*|desinscri\\w*)',
      '(?:arret|arrets) (?:de|d|du|au|maladie|sur|pres|est|a) (?:bus|autobus|tram|train|metro|travail|maladie|image|urgence|la|l|le)',
      '(?:ca|cela) (?:ne )?(?:me |m |nous )?(?:derange|embete|gosse|achale)|(?:si )?je (?:ne )?vous derange',
      '(?:que|qu est ce que|ca) (?:veut|veux|signifie) dire',
      '(?:desabonner|desabonnez|retirer|retirez|desinscrire|annuler|enlever|enlevez) (?:moi )?(?:mon |ma |mes |de |du |des |d |la |le |l |les |aux |a |au )*(?:<mail>|commande|commandes|rendez vous|rdv|reservation|cours|forfait|assurance|garantie|article|panier|boite|liste d attente)',
    ],
    keep: [
      '(?:n|ne) (?:m |me |nous )?(?:arretez|arrete|arretes|arreter|cessez|cesse|desabonnez|desabonne|desinscrivez|retirez|enlevez|desabonner|supprimez)(?: (?:pas|surtout pas|jamais))',
      '(?:arretez|arrete|cessez|desabonnez|desinscrivez|(?:otez|enlevez|retirez|rayez|supprimez|effacez|enleve|retire|ote) (?:moi|nous)) (?:moi )?(?:surtout )?(?:pas|jamais)(?! mal)',
      '(?:je )?(?:ne |n )?(?:veux|veut|voulais|voudrais|souhaite|souhaitais|ai) (?:surtout )?(?:pas|jamais)(?: (?:dit|voulu|demande))?(?: (?:de|d|a))? ?(?:m |me )?(?:arreter|desabonner|desinscrire|etre desabonnee?|arret|stop|me retirer)',
      '(?<!(?:inutile|besoin|rien|cessez|arretez|arrete|pas|cesser|arreter) (?:de )?)(?<!ne )(?:gardez|garde|garder|conservez|continuez|continue|continuer|rester|reste) (?!(?:vos|tes|vot|vs) <texts>(?: *$| (?:pour|aussi) ))(?!la |.*sans )(?:\\w+ ){0,3}?(?:<texts>|abonnee?|inscrite?|sur la liste|m envoyer|m ecrire|texter|a recevoir)',
      '(?:textez|texte|ecrivez|ecris|contactez) moi(?: (?:plutot|seulement|a la place|svp|uniquement))?(?: par (?:texto|sms))?<end>(?<!plus<end>)',
      '(?:par )?(?:texto|sms|textos) (?:seulement|uniquement|c est (?:ok|correct|bon|mieux|parfait)|ca va|plutot)(?! stop)',
      '(?:c est une blague|je blague|je niaise|laissez faire|oubliez ca|j ai change d (?:idee|avis)<end>)',
    ],
    stop: [
      // Arrêtez de m’écrire, de m’envoyer des messages.
      '<halt> (?:<to> )*(?:(?:m|me|nous|nos|moi) )?(?:<writeinf>)',
      '<halt> (?:<to> )*(?:(?:m|me|nous|moi) )?(?:<sendinf>) (?:(?:a|sur) (?:ce|mon) \\w+ )?(?:<thing>|<bare>|tant|autant)',
      '<halt> (?:<to> )*(?:m |me |nous |moi )(?:<sendinf>)<end>',
      '<halt> (?:<to> )*(?:recevoir|avoir) (?:<thing>|<bare>)',
      '<halt> (?:tout |tous |toute |les |vos |le |ces )*(?:contacts?|envois?|communications?|sollicitations?)<end>',
      '(?:retirer|enlever|supprimer|effacer|sortir|desinscrire|retirez|enlevez|supprimez) (?:(?:de|du) )(?:la |votre |vos |cette |ta )?(?:<list>)(?! d attente)',
      '<halt> (?:avec |tous |toutes |moi )*(?:<whose> )*(?:<texts>|ca|cela|tout ca)(?= |$)(?! (?:de (?:marche|bus)))',
      'arretez? (?:de )?menvo\\w+|menvo\\w+ (?:<nomore>)',
      // Ne m’écrivez plus; ne m’envoyez plus rien.
      '(?:(?:ne|n) )(?:plus|pu|pas|jamais) (?:me |m |nous )?(?:<writeinf>|<writeimp>|(?:<sendinf>) (?:<thing>|<bare>))',
      '(?:(?:m|me|nous) )(?:<sendimp>|<sendinf>) (?:plus|pu|pas|jamais)(?: (?:aucun|aucune|jamais))*(?: (?:<thing>|<bare>)|<end>)',
      '(?:<sendimp>)(?: moi| nous) (?:plus|pu|pas|jamais) (?:<textthing>|rien)|envoyez plus rien(?! avant)',
      // Je ne veux plus recevoir; plus de messages.
      '(?:veux|veu|veut|veus|voudrais|souhaite|souhaiterais|desire|aimerais|voulons|voulait|voulais|accepte|demande|prefere|prefererais|besoin)(?: (?:ne|n))?(?: (?:plus|pu|pas|rien|jamais|p u|aucun|aucune|vraiment|de))+ (?:de |d |en )*(?:recevoir|avoir|etre (?:contactee?|textee?|derangee?|sollicitee?|abonnee?|sur (?:votre|cette|la|vos) (?:listes?|base))|entendre parler|que vous (?:m|me)|voir|lire|avoir de nouvelles)(?: (?:plus|rien|aucun|jamais))*(?: (?:<thing>|<bare>|vous|ceci|ces|vos|en|par)|<tail>)',
      '(?:(?:veux|veu|veut|veus|voudrais|souhaite|desire|voulons|veulent) (?:plus|pu|pas|p u|aucun|plus jamais)(?: besoin)?|(?:ai|avons) (?:plus|pu|pas|p u) besoin) (?:<textthing>|entendre parler de vous|rien savoir de vous|de nouvelles de vous)',
      '(?:plus|ne plus|pas|pu|de ne plus|de plus) (?:jamais )?(?:recevoir|etre (?:contactee?|textee?|sollicitee?|derangee?))(?: (?:<thing>|<bare>|vos|ces)|<tail>)',
      '(?:veux|voudrais|souhaite|desire) (?:rien recevoir|ne rien recevoir)',
      '^(?:et |ok |non |alors )?(?:plus|pu|p u|pas|aucun|aucune|zero|fini|finis|assez|fin|stop|basta) (?:(?:jamais|aucun) )*(?:<whose> )*(?:<texts>)(?= *$| (?:sur|a|au|sinon|par|pour|je|j|vous|et|ou|aux|de votre|de vous|de la part|ici|merci|publicitaires?|promotionnels?|svp))(?! (?:recus?|encore))',
      '(?:plus|pu|zero) (?:aucun |aucune |de |d )+(?:<texts>)<end>',
      '(?:faites|fais|faire) (?:que )?(?:arreter|cesser|stopper) (?:ca|cela|les|ces|vos|<texts>)',
      // Retirez-moi de la liste.
      '(?:otez|enlevez|sortez|retirez|supprimez|effacez) (?:\\w+ ){1,4}?(?:de )?(?:la |votre |vos |cette |les )(?:<list>)(?! d attente)',
      // Laissez-moi tranquille.
      // Consentement.
      '(?:annuler|annulez|annule|resilier|resiliez|arreter|arretez|terminer|mettre fin a|cesser|desactiver|desactivez|couper|coupez|bloquer) (?:mon |l |les |vos |ces |mes |la |cet |a |aux |des |d )*(?:abonnement |inscription |reception |envoi |envois |service |alertes |programme )?(?:aux |des |de |d |par |a |vos |ces |les |tous )*(?:<texts>)',
      '(?:etre|veux etre|demande a etre) (?:retiree?|enlevee?|supprimee?|desabonnee?|desinscrite?|effacee?|radiee?) (?:de|du|des) (?:\\w+ )?(?:<list>|<texts>)',
      // Demandes restées sans effet.
      '(?:deja|fois) (?:desabonnee?|desinscrite?|demande (?:d arreter|le retrait|de me))',
      // STOP ou ARRÊT en tête ou en queue.
      '(?:contactez|ecrivez|joignez) moi (?:seulement|plutot|uniquement)? ?par (?:courriel|email|telephone|mail)(?: seulement| uniquement| a la place)?.*(?:plus|pas|aucun|pu) (?:de|d)? ?<texts>',
      'ca suffit (?:les|vos|ces|avec|de) ?.*<texts>',
      'refuse (?:de recevoir|vos|ces|tout|toute|tous|les) ?(?:<thing>|.*<texts>)',
    ],
    likely: [
      '(?:gardez|garde|conservez)(?: (?:donc|les))? (?:vos|tes|vot|vs) (?:<texts>|<offers>)(?: pour (?:vous|toi|d autres|les autres)|<end>)',
      'inutile (?:de |d )(?:continuer (?:a|de|d) )?(?:m |me |nous )?(?:<writeinf>|<sendinf>)',
      'liste d exclusion|liste (?:de )?(?:numeros )?(?:de )?non (?:contact|sollicitation)<end>',
      '(?:^|me |m |(?:et|pouvez vous|veuillez|faut|svp|peux tu|de|a|vous|pourriez vous|voulez vous|je veux vous demander de) )?(?:<away>) (?:s il vous plait )?(?:<mine>)(?= *$| (?:de|du|des|d|aux|sur|la dessus|dela|tout de suite|et|ou|svp|definitivement|c est|je|j|vous))(?! (?:de |du |d )(?:la |le |l |mon |ma |ce )?(?:commande|facture|rabais|panier|compte|attente|liste d attente|colis|recu|photo))',
      '(?:mauvais numero|mauvaise personne|pas interessee?|merci|non|assez|marre|tanne|tannee|dit|je dis|connais pas|trompe|ca suffit|bon|numero|moi|liste|tranquille) (?:mais |et |donc |alors |de )?(?:stop|arretez|arret|arrete|cessez)<end>',
      '(?:(?:ne|n) )?(?:(?:m|me|nous|mon|moi) )?(?:<writeimp>)(?: (?:moi|nous))? (?:<nomore>)(?! (?:un|une|tard|vite|souvent|loin|par|avant))',
      '(?:(?:ne|n) )(?:(?:m|me|nous) )?(?:<sendimp>)(?: (?:moi|nous))? (?:plus|pu|pas|jamais|p u)(?: (?:aucun|aucune|jamais|tout le temps|autant|tant))*(?: (?:<thing>|<bare>)|<tail>)',
      '(?:veux|voudrais|souhaite|faut|faudrait|aimerais|exige|demande|j exige) (?:que|qu) (?:\\w+ ){1,3}?(?:arretez|arrete|arretent|arreter|s arrete|s arretent|cesse|cessent|cessiez|arretiez|finisse)(?= *$| (?:de (?:m |me |nous )?(?:<writeinf>|<sendinf>|communiquer)|vos|les|ces|tout|tous|toute|ca|cela|avec|immediatement))',
      '(?:me|m|nous) (?:retirer|enlever|desinscrire|desinscris|desabonner|desabonne|rayer|oter|supprimer|radier|sortir|effacer|desinscrivez|desabonnez|retirez|enlevez)(?= *$| (?:de|du|des|d|a|aux|svp|la|dela|tout|et|s il|car|je|j|definitivement|votre|vos|cette))(?! (?:de |du |d |des )(?:la |le |l |mon |ma )?(?:commande|<mail>))',
      '(?:desabonn(?:er|ez|ement|e)|desinscri(?:re|ption|vez|s))(?: (?:moi|nous))?(?= *$| (?:de|du|des|d|aux|a|svp|moi|et|pour|immediat\\w*|liste|sms|textos?|tout|complet|merci))',
      '(?:laissez|laisse|laisser|lachez|lache|lacher|foutez|fichez|fous|fiche|sacrez|sacre|ficher|foutre)(?: (?:moi|nous|me|m))? (?:la paix|donc la paix|tranquilles?|tranquil|les baskets|la grappe|les bottines|patience|une break|un peu tranquille|en paix|le camp|respirer)',
      '(?:allez|va) (?:vous|te) (?:faire (?:foutre|voir|enculer)|faire f)|ta gueule|vos gueules|ferme la|fermez la|degagez|degage|^(?:lachez|lache|laissez|laisse) moi<end>|decrissez|decrisse',
      '(?:retire|revoque|annule|retirer|revoquer|annuler|retirez|supprime) (?:par la presente )?(?:mon|ma|tout|le|toute) (?:consentement|accord|autorisation|permission|inscription|abonnement)(?: (?:aux|a|de|des|par|pour) (?:<whose> )*(?:<texts>|alertes sms).*|<end>)?(?<!inscription au cours)(?<!abonnement)',
      '(?:ai|n ai|avons|avez|sans|donne) (?:\\w+ ){0,3}?(?:jamais|pas|plus|aucun|mon|ni) (?:\\w+ ){0,4}?(?:consentement|consenti|mon accord|autorisation|accepte de recevoir|demande (?:a recevoir|<thing>|vos)|inscrite? a (?:<thing>|vos)|permission)',
      'comment (?:\\w+ ){0,4}?(?:me desabonner|desabonner|se desabonner|me desinscrire|ne plus recevoir|arreter (?:ca|ces|les|vos|de recevoir|cela|tout ca)|stopper (?:ca|ces|les|vos)|faire cesser|faire arreter|ne plus (?:etre|avoir)|me retirer|bloquer)(?! .*(?:fuite|machine|moteur|alarme|commande))',
      '(?:j ai|je vous ai|jai|on a|je t ai|je vous|je te|vous ai|vous a|t ai|nous avons|je veux|j essaie de)(?: (?:deja|bien|encore|dit|plusieurs fois))* (?:dit|dis|dire|ecrit|envoye|texte|demande|repondu|ai dit|repete) (?:\\w+ ){0,3}?(?:stop|arret|arreter|d arreter|arretez|de cesser|de me (?:desabonner|retirer|desinscrire)|que vous arretiez|de ne plus|d arreter)(?!.*par erreur)',
      '(?:dit|demande|repete) de (?:ne )?(?:plus|pas|pu) (?:me |m |nous )?(?:<writeinf>|(?:<sendinf>) (?:<thing>|<bare>))',
      '^(?:ok |non |et |alors |oui )?(?:stop|arretez|arrete|cessez|basta)(?: (?:ca|cela|tout|tout ca|ici|la|immediatement|merci|svp|je|j|c|on|vous|vos|ces|les messages|pub|pubs|publicite|sms|au \\d+|a \\d+|\\d{4,}|ou je|sinon|et|mauvais|tanne|deja|desabonnez|moi|bon|stop|arret|maintenant|plus|ne|mais|y en a marre|enfin|avec vos|avec ca))(?= |$)(?! (?:la machine|le moteur|bus))',
      '(?:marre|assez|tanne|tannee|fatigue|fatiguee|ras le bol|plein le dos|ecoeure|ecoeuree) (?:de |d |que )*(?:(?:recevoir|avoir|voir) )?(?:<textthing>|vous (?:m|me) (?:\\w+)|etre (?:textee?|contactee?|derangee?|sollicitee?))',
    ],
    start: [
      '(?:recommencez|recommencer|recommence|reprenez|reprendre|commencez|redemarrez) (?:a |de |d |l |les |vos |mes |mon )*(?:(?:m|me|nous) )?(?:<sendinf>|<writeinf>|<texts>|envoi|envois|abonnement|recevoir)',
      '(?:reabonnez|reabonne|reinscrivez|reinscris|abonnez|abonne|inscrivez|inscris|remettez|remets|rajoutez|ajoutez|ajoute|reactivez)(?: (?:moi|nous|mon numero|mon abonnement|mes textos|mes sms|mes alertes))(?= *$| (?:a|aux|au|sur|dans|svp|de nouveau|a nouveau|encore|s il))(?! (?:au cours|a la classe|sur la liste d attente|a l atelier))',
      '(?:veux|voudrais|souhaite|aimerais|desire|comment|peux) (?:je )?(?:me reabonner|me reinscrire)(?= *$)',
      '(?:veux|voudrais|souhaite|aimerais|desire|comment|peux) (?:je )?(?:m abonner|me reabonner|m inscrire|me reinscrire|recevoir(?: de nouveau| a nouveau| encore)?) (?:a |aux |pour |vos |les |des |la |liste |d |de )*<texts>(?= |$)',
      '(?:vous pouvez|tu peux|pouvez vous) (?:\\w+ )?(?:(?:m|me) )?(?:ecrire|texter|contacter|envoyer .*<texts>|recommencer|reprendre)(?: .*)?(?:de nouveau|a nouveau|encore|recommencer|reprendre)',
    ],
    agent: [
      '(?:parler|parle|discuter|clavarder|chatter|jaser|communiquer|echanger|joindre|transferez|transferer|passez|passe|passer|mettez|connecter|connectez|rejoindre|parlez|appeler|contacter)(?: (?:moi|me|m|a|avec|en contact|en communication|en ligne|directement))* <person>',
      '(?:veux|voudrais|besoin|souhaite|aimerais|prefere|faut|donnez moi|pourrais je avoir|puis je avoir|y a t il|yat il|je peux avoir|envoyez moi|demande|cherche|il me faut|avoir)(?: (?:de|d|a|parler|avec|voir|avoir))* (?:un|une|le|la|d un|vrai|vraie|l)? ?(?:(?:vrai|vraie|veritable) )?(?:agente?|conseiller|conseillere|humain|personne|representante?|operateur|operatrice|preposee?|gerante?|responsable|superviseur|quelqu un|service client|service a la clientele)(?: (?:svp|humaine?|reelle?|qui .*|pour .*|de votre equipe|et non|pas un .*|pas le .*|maintenant|en ligne|s il .*|au telephone))*<end>',
      '(?:quelqu un|une personne|un agent|un conseiller|vous)(?: (?:peut|peux|pourrait|pouvez|pourriez))?(?: il| elle| vous)? (?:m|me|nous) (?:appeler|rappeler|joindre|contacter|telephoner)',
      '^(?:svp )?(?:appelez|rappelez|telephonez)(?: moi| nous)(?: .{0,20})?<end>',
      '^(?:un|une) (?:vrai |vraie )?(?:agente?|conseiller|conseillere|humain|representante?|vraie personne|personne)(?: (?:svp|humaine?|reelle?|s il .*|maintenant))*<end>',
      '(?:pas|assez|marre|tanne) (?:de |d |du |un |le |a un |parler a un )*(?:robot|bot|machine|automate).*',
    ],
    doubt: [
      '(?:pas|plus) interessee?(?! par (?:le|la|cette))',
      '(?:mauvais numero|mauvaise personne|trompe de numero|connais pas|qui etes vous|c est qui)',
      '(?:trop|tellement|assez|beaucoup trop) (?:de |d )?(?:<texts>)',
      '(?:ca suffit|c est assez|j en ai marre|j en ai assez|y en a marre|tanne|tannee)(?: .*)?',
      '(?:jamais|pas) (?:demande|inscrite?|abonnee?|donne mon numero)(?: (?:a ca|ca|cela|rien|pour ca|la))?<end>',
      '(?:veux|veut|souhaite) (?:plus|pas|pu) (?:de )?(?:ca|cela|rien)<end>',
      '(?:<halt>) (?:ca|cela|tout)',
      '(?:annuler|annulez|resilier) (?:mon |l )?(?:abonnement|inscription)<end>',
      '(?:ou|comment) (?:avez vous|vous avez|as tu|t as) (?:eu|pris|trouve|obtenu) mon (?:numero|num)',
      'harcelement|c est du (?:spam|harcelement)|merde a vous',
    ],
  },
};
