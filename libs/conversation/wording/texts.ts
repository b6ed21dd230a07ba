import type { AutomaticText, Language } from '@parley/contracts';

/** Changes with any word below. */
export const wordingVersion = '2026-11-21.2';

/**
 * `{brand}` and `{contact}` are filled in. Letters outside GSM-7 (ç, ê, á, í, ó, ú) are avoided: a single one makes
 * a text two and a half times as dear. Nothing here sells anything: a confirmation may not (47 CFR 64.1200(a)(12)).
 */
export const automaticTexts: Readonly<Record<AutomaticText, Readonly<Record<Language, string>>>> = {
  stopConfirmation: {
    en: '{brand}: You are unsubscribed and will get no more texts from us. Reply START to resubscribe.',
    fr: '{brand}: vous ne recevrez plus de textos de notre part. Pour vous réabonner, répondez START.',
    es: '{brand}: baja confirmada, ya no le enviaremos mensajes. Responda START para volver a recibirlos.',
  },
  helpAnswer: {
    en: '{brand}: For help contact {contact}. Text AGENT to reach a person. Reply STOP to end.',
    fr: "{brand}: pour de l'aide, écrivez à {contact}. Textez AGENT pour joindre un agent, STOP pour cesser.",
    es: '{brand}: para recibir ayuda contacte a {contact}. Escriba AGENT para hablar con una persona, STOP para salir.',
  },
  startConfirmation: {
    en: '{brand}: You are subscribed to our texts. Msg frequency varies. Reply HELP for help, STOP to end.',
    fr: '{brand}: vous recevrez nos textos. Fréquence variable. Répondez AIDE pour aide, STOP pour cesser.',
    es: '{brand}: va a recibir nuestros mensajes. Frecuencia variable. Responda AYUDA para ayuda, STOP para salir.',
  },
  agentPrompt: {
    en: '{brand}: Sorry, we did not get that. Text AGENT to reach a person. Reply STOP to end.',
    fr: "{brand}: désolés, nous n'avons pas compris. Textez AGENT pour joindre un agent, STOP pour cesser.",
    es: '{brand}: no entendimos su mensaje. Escriba AGENT para hablar con una persona, STOP para salir.',
  },
  invalidReply: {
    en: '{brand}: Sorry, we did not get that. Please tell us more, or reply HELP for help, STOP to end.',
    fr: "{brand}: désolés, nous n'avons pas compris. Précisez svp, ou répondez AIDE pour aide, STOP pour cesser.",
    es: '{brand}: no entendimos su mensaje. Denos detalles, o responda AYUDA para ayuda, STOP para salir.',
  },
  failure: {
    en: '{brand}: Sorry, something went wrong on our side. Please try again, or contact {contact}.',
    fr: '{brand}: désolés, un problème est survenu chez nous. Réessayez ou écrivez à {contact}.',
    es: '{brand}: tuvimos un problema. Intente de nuevo o escriba a {contact}.',
  },
  doubleOptInPrompt: {
    en: '{brand}: Reply YES to get texts from us. Msg frequency varies. Reply HELP for help, STOP to end.',
    fr: '{brand}: répondez OUI pour recevoir nos textos. Fréquence variable. AIDE pour aide, STOP pour cesser.',
    es: '{brand}: responda SI para recibir nuestros mensajes. Frecuencia variable. AYUDA para ayuda, STOP para salir.',
  },
  ageGatePrompt: {
    en: '{brand}: Are you {age} or older? Reply YES or your date of birth. Reply STOP to end.',
    fr: '{brand}: avez-vous {age} ans ou plus? Répondez OUI ou votre date de naissance. STOP pour cesser.',
    es: '{brand}: tiene al menos {age} años? Responda SI o su fecha de nacimiento. STOP para salir.',
  },
};

/** The help answer in English and French at once; the two apart would not fit in 160 characters. */
export const helpInBoth = '{brand}: Help/Aide: {contact}. AGENT: person/agent. STOP to end/ARRET pour cesser.';
export const ratesInBoth = 'Msg & data rates may apply/Frais de msg et données possibles.';

/** Carried by every text from a Canadian sender code (features L42). */
export const ratesWording: Readonly<Record<Language, string>> = {
  en: 'Msg & data rates may apply.',
  fr: 'Frais de msg et données possibles.',
  es: 'Pueden aplicar cargos por msg y datos.',
};

/** How rates wording is recognised in a text somebody else worded. */
export const ratesPatterns: readonly RegExp[] = [
  /\brates?\b.{0,20}\bapply\b/i,
  /\bfrais\b.{0,60}\b(?:appliqu|possibles?\b)/i,
  /\b(?:cargos?|tarifas?)\b.{0,40}\b(?:aplic|datos\b)|\baplic\w+ (?:cargos|tarifas)/i,
];
