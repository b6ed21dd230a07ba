import type { Keyword, Language } from '@parley/contracts';

/**
 * The exact keywords, normalised: lower case, no accents, words joined by one space.
 * `any` holds words that several languages share; they say nothing about the language of the answer.
 * YES, OUI and SÍ are absent on purpose: they mean something only while a double opt-in is pending.
 */
export const keywordLists: Readonly<Record<Keyword, Readonly<Record<Language | 'any', readonly string[]>>>> = {
  stop: {
    any: ['stop', 'stop all', 'stopall', 'stop2end', 'stop 2 end', 'stop to end', 'stop2stop', 'txtstop', 'stop2quit'],
    en: [
      'unsubscribe', 'unsub', 'unsubscribe me', 'unsub me', 'un subscribe', 'cancel', 'end', 'quit', 'revoke', 'discontinue', 'remove number', 'remove my number', 'cease', 'optout', 'opt out',
      'opt me out', 'remove', 'remove me', 'no more', 'stop it', 'stop this', 'stop these', 'stop everything', 'make it stop',
      'stop txt', 'stop sms', 'stop text', 'stop texts', 'stop msg', 'stop msgs', 'stop message', 'stop messages',
    ],
    fr: [
      'arret', 'arreter', 'arretez', 'arrete', 'arrets', 'fin', 'desabonner', 'desabonnement', 'desabonne', 'desabonnez', 'desabonnez moi',
      'me desabonner', 'desinscrire', 'desinscription', 'desinscrivez moi', 'me desinscrire', 'annuler', 'retirer', 'retirez moi',
      'cessez', 'stopper', 'arretez ca', 'arretez tout', 'ca suffit', 'stop pub', 'stop pubs',
    ],
    es: [
      'alto', 'parar', 'pare', 'paren', 'detener', 'detente', 'detenganse', 'cancelar', 'baja', 'salir', 'terminar', 'darse de baja',
      'darme de baja', 'dar de baja', 'dame de baja', 'deme de baja', 'denme de baja', 'no mas', 'basta', 'ya basta', 'desuscribir', 'desuscribirme',
      'desuscribir me', 'desuscribanme', 'cancelar suscripcion', 'anular', 'borrenme', 'quitenme', 'saquenme',
    ],
  },
  help: {
    any: ['info'],
    en: ['help', 'help me', 'more info', 'i need help', 'need help', 'help info', 'text help'],
    fr: ['aide', 'aidez moi', 'aide moi', 'a l aide', 'besoin d aide', 'j ai besoin d aide'],
    es: ['ayuda', 'ayudame', 'ayudeme', 'ayudenme', 'necesito ayuda'],
  },
  start: {
    any: ['start'],
    en: [
      'unstop', 'un stop', 'subscribe', 'subscribe me', 'join', 'optin', 'opt in', 'opt me in', 'resubscribe', 'resubscribe me', 'restart',
      're subscribe', 'start texts', 'start again', 'resume', 'resume texts', 'sign me up', 'sign me back up', 'add me back',
    ],
    fr: [
      'demarrer', 'reprendre', 'abonner', 'abonnement', 'commencer', 'recommencer', 'abonnez moi', 'm abonner', 's abonner', 'reabonner',
      'reabonnez moi', 'me reabonner', 'inscription', 'inscrire', 'inscrivez moi', 'm inscrire', 'reinscrivez moi',
    ],
    es: [
      'inicio', 'iniciar', 'comenzar', 'empezar', 'suscribir', 'suscribirme', 'suscribirse', 'suscribeme', 'suscribame', 'suscribanme',
      'alta', 'dar de alta', 'darme de alta', 'dame de alta', 'deme de alta', 'reanudar', 'reactivar', 'volver a suscribirme',
    ],
  },
  agent: {
    any: ['agent', 'representante'],
    en: [
      'human', 'representative', 'rep', 'operator', 'person', 'manager', 'supervisor', 'advisor', 'real person', 'live person', 'a person',
      'a human', 'a real person', 'human being', 'live agent', 'an agent', 'agent now', 'live chat', 'customer service', 'customer support',
      'customer care', 'call me', 'call me back', 'text agent',
    ],
    fr: [
      'conseiller', 'conseillere', 'humain', 'un humain', 'un agent', 'un conseiller', 'une conseillere', 'representant',
      'un representant', 'une personne', 'vraie personne', 'une vraie personne', 'quelqu un', 'service client', 'service a la clientele',
      'operateur', 'operatrice', 'rappelez moi', 'appelez moi', 'une vraie personne svp',
    ],
    es: [
      'agente', 'persona', 'asesor', 'asesora', 'humano', 'humana', 'un humano', 'una persona', 'persona real', 'una persona real', 'un agente',
      'un asesor', 'operador', 'operadora', 'un representante', 'servicio al cliente', 'atencion al cliente', 'llamenme',
      'llameme', 'ejecutivo', 'un ejecutivo',
    ],
  },
};

/** Words around a keyword that change nothing about it, one by one from either end. */
export const politeWords: ReadonlySet<string> = new Set(
  (
    'please pls plz plse plss pleas kindly thanks thank thx tks tnx ty you u ok okay k yes yeah yo hi hello hey just now already and so well ' +
    'again immediately asap today right sir maam madam guys dude bro lol omg ugh um sorry fucking fuckin freaking damn bitch bitches ffs wtf ' +
    'svp stp s il vous te plait plait merci bonjour allo salut alors oui donc maintenant tout suite de immediatement ' +
    'por favor porfa porfavor xfa xfavor gracias hola si ya ahora inmediatamente ahorita'
  ).split(' '),
);
