import { normalise } from './normalise.js';
import { readWish } from './revocation.js';

/** Texts stand between bars. */
const texts = (list: string) => list.split(/\s*[|]\s*|\n\s*/).filter((text) => text !== '');
const wishOf = (text: string) => readWish(normalise(text)).wish?.keyword;

const noMoreTexts = texts(`
  Arrêtez | arret svp | ARRET!!! | Merci d'arrêter de m'envoyer des textos | arrête de m'écrire
  Veuillez me retirer de votre liste d'envoi | svp retirez mon numéro de la liste | Désabonnez-moi
  Je souhaite me désabonner | je veux me desinscrire de vos sms | Comment je fais pour me désabonner?
  Je ne souhaite plus recevoir de publicité | je veux plus de vos messages | j'veux pu de textos
  ne me contactez plus jamais | Ne me textez plus | pas de pub svp | stop pub | laissez moi tranquille!!!
  Supprimez-moi de votre base de données | effacez mon numero | cessez tout envoi de messages
  vous vous trompez de numéro, arrêtez | Je retire mon consentement
  je n'ai jamais donné mon accord pour recevoir vos messages | Arrêtez le harcèlement par SMS | lâchez-moi
  Ça fait trois fois que je vous dis d'arrêter | desabonement | STOP SMS | merci de ne plus m'envoyer de sms
  Prière de cesser ces messages | où est ma commande? et arrêtez les pubs svp | j'en ai assez de vos textos
  annuler mon abonnement aux textos | A.R.R.E.T | Je désire ne plus recevoir de messages | Arretez vos textos SVP
  arrêtez ça tout de suite | bonjour, pouvez-vous m'enlever de la liste? merci
  je ne suis plus intéressé par vos textos, merci de me retirer | Enlevez moi de la liste | enlève-moi de ta liste
  Comment arrêter ces messages? | Stop svp, ce n'est pas le bon numéro | Désinscription SVP | pu de textos svp
  SVP ne plus m'écrire | ne plus me contacter | Ne m'écrivez plus jamais sur ce numéro | fini les messages
  J'ai déjà répondu STOP deux fois | Je me désabonne | stopper les messages | STOP MERCI
  je vous demande de cesser de me contacter | Vous n'avez pas mon consentement | plus aucun message svp
  arrêtez de texter mon fils | Foutez moi la paix avec vos rabais | menvoyer pu rien
  je veux être retiré de votre liste | veuillez supprimer mon numéro de téléphone
  retirer mon nom de la liste svp | pourquoi vous continuez de m'écrire? arrêtez | Envoyez-moi plus rien
  On ne veut plus de vos pubs | ARR3T | annulez mes alertes texto | Merci de retirer mon numéro
  je ne veux plus de messages de votre part | cessez de m'envoyer des messages publicitaires
  arrêtez vos messages svp | merci d'arrêter | s'il vous plaît, arrêtez les messages
  je vous prie de cesser l'envoi de textos | désabonnez-moi de votre liste de textos
  Je n'ai jamais demandé à recevoir ces messages | pas intéressé, retirez-moi | ne plus envoyer de sms svp
  plus de sms | retirer de la liste | enlever moi de votre liste | voulez-vous arrêter de m'écrire
  pouvez-vous me désinscrire | vous pouvez arrêter de m'envoyer des textos?
  comment on fait pour ne plus recevoir ces textos | j'aimerais ne plus recevoir de textos | laisse-moi tranquille
  arret des messages | STOP aux pubs | je veux arrêter de recevoir vos messages | effacez-moi de vos contacts
  ça suffit les messages | annuler les textos | Ne m'achalez plus | veuillez cesser tout contact | retirez-moi svp
  j'veux pas recevoir vos textos | je ne désire pas recevoir vos offres par texto | svp enlever mon numéro
  arrêtez de me déranger | désabonnez ce numéro | stop aux messages svp
  pourquoi je reçois encore vos textos? stop | je me désinscris | cesser les envois
`);

const noWish = texts(`
  Où est l'arrêt d'autobus le plus proche? | annuler ma commande svp | Je voudrais annuler mon rendez-vous
  fin de la promo quand? | en fin de journée ça va | ma montre s'arrête tout le temps
  n'arrêtez pas de m'envoyer des rabais | plus de tailles disponibles? | je veux plus de détails
  il n'y a plus de stock? | pas de problème | oui | non merci | retirer mon colis en magasin
  je veux retirer un article du panier | comment retirer en magasin | vous ne m'avez pas envoyé de message
  je n'ai pas reçu votre texto | arrêtez de m'appeler, les textos c'est correct | l'aide-cuisine est cassé
  je ne veux plus le bleu, je veux le rouge | Je ne veux plus de cette robe
  ne m'envoyez pas le mauvais format svp | désabonnez-moi de l'infolettre par courriel seulement
  la livraison est arrêtée depuis lundi | si je réponds STOP est-ce que je perds mes points | supprimez mon compte
  enlevez le chandail de ma commande | l'agent de livraison a oublié mon colis
  pouvez-vous m'aider avec ma commande | arrêter le paiement svp | le métro arrête-t-il près du magasin?
  mon arrêt est rue Sherbrooke | la machine n'arrête pas de bipper | quand finit la promo
  annulez le chandail rouge | puis-je annuler? | je veux retirer ma commande en magasin | envoyez-moi plus d'infos
  envoyez moi plus de photos | je ne reçois plus vos textos | je ne veux pas annuler
  ne l'envoyez pas tout de suite | n'envoyez pas le colis au travail | laissez le colis à la porte
  laissez-moi savoir svp | plus tard svp | pas grave merci | je veux la liste des magasins | stop and go montre?
  effacer la carte de crédit de mon compte | c'est assez grand? | ça suffit pour deux personnes?
  l'arrêt de l'autobus est devant? | arrêtez ma commande svp | peut-on arrêter l'abonnement au café
  je veux arrêter ma livraison | cessez de m'appeler svp | annuler la livraison de demain
  je n'ai plus de points? | plus de rabais? | il ne reste plus de M? | je veux retirer de l'argent
  vous avez enlevé mon rabais | la fermeture s'arrête à mi-chemin | ne me rappelez pas, écrivez-moi
  envoyez-moi un texto quand c'est prêt | laissez tomber | c'est fini la promo? | je ne veux pas de remboursement
  je ne suis plus à cette adresse | arrêtez de me facturer | je veux plus grand | l'alarme ne s'arrête pas
  plus de questions merci | enlevez la taxe svp
`);

const textsAgain = texts(`
  abonnez-moi | je veux me réabonner | DÉMARRER
`);

const help = texts(`
  aide svp | AIDE!
`);

const aPerson = texts(`
  je veux parler à quelqu'un | un agent svp | puis-je parler à un humain?
`);

it.each(noMoreTexts)('is a wish to get no more texts: %s', (text) => expect(wishOf(text)).toBe('stop'));
it.each(noWish)('is no wish about texting: %s', (text) => expect(wishOf(text)).toBeUndefined());
it.each(textsAgain)('is a wish to get texts again: %s', (text) => expect(wishOf(text)).toBe('start'));
it.each(help)('asks what this is: %s', (text) => expect(wishOf(text)).toBe('help'));
it.each(aPerson)('asks for a person: %s', (text) => expect(wishOf(text)).toBe('agent'));
