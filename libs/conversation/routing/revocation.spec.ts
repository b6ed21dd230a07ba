import { normalise } from './normalise.js';
import { readWish } from './revocation.js';

const read = (text: string) => readWish(normalise(text));

describe('several wishes in one text', () => {
  it.each([
    ['one clear sentence is enough', 'Love the shoes. Stop texting me. Bye', 'stop'],
    ['of start and stop the last counts', 'start... sorry, I meant stop', 'stop'],
    ['and the other way round', 'I hit stop by mistake, START', 'start'],
    ['a stop taken back is none', 'STOP. just kidding, keep them coming', undefined],
    ['a stop comes before a question', 'stop. where is my refund?', 'stop'],
    ['no bot, but a person', 'Stop the bot, I want a human', 'agent'],
    ['a negated stop is none', 'don’t stop sending me coupons', undefined],
    ['our own footer, quoted, is none', 'it says reply STOP, what is that?', undefined],
    ['only the calls', 'stop calling me, text is fine', undefined],
    ['only the e-mails', 'Unsubscribe me from the emails only, keep the texts', undefined],
    ['e-mails instead of texts', 'Stop texting me and email me instead', 'stop'],
    ['texts about one thing are texts', 'stop texting me about my order', 'stop'],
    ['to subscribe to something is not to be texted', 'je veux m’abonner', undefined],
    ['to subscribe to texts is', 'je veux m’abonner à vos textos', 'start'],
    ['a signature below', 'STOP\n\nSent from my phone', 'stop'],
  ])('%s', (_, text, keyword) => {
    expect(read(text).wish?.keyword).toBe(keyword);
  });
});

describe('a doubtful one', () => {
  it.each([
    'not interested',
    'wrong number',
    'I never signed up for this',
    'Don’t need these anymore, thanks',
    'pas intéressé',
    'mauvais numéro',
    'número equivocado',
    'too many texts',
    'this number belongs to someone else now please delete it',
    'how did you get my number',
  ])('is left to a person: %s', (text) => {
    const { wish, doubtful } = read(text);
    expect({ wish, doubtful }).toEqual({ wish: undefined, doubtful: true });
  });

  it('is none where the rest is clear', () => {
    expect(read('Wrong number, stop')).toMatchObject({ wish: { keyword: 'stop' }, doubtful: false });
  });
});

it('the wish says by what it was found and in which language', () => {
  expect(read('ARRET').wish).toEqual({ keyword: 'stop', language: 'fr', confidence: 1, by: 'keyword' });
  expect(read('ne m’écrivez plus').wish).toEqual({ keyword: 'stop', language: 'fr', confidence: 0.95, by: 'wording' });
});

describe('what is said after a wish for silence', () => {
  const wishes = [
    'STOP',
    'stop texting me',
    'take me off your list',
    'Désabonnez-moi',
    'ALTO',
    'no me manden mensajes',
  ];
  const endings = [
    'please keep me posted about my refund',
    'keep me updated by email',
    'don’t stop my autoship',
    'never mind the return',
    'I want to keep my account',
    'n’arrêtez pas ma box',
    'no paren mi pedido',
    'thanks',
    'where is my refund?',
    'have a nice day',
    'changed my mind about the shoes',
    'just kidding about the shoes',
  ];
  const otherChannels = [
    'keep sending the email alerts',
    'don’t stop my email alerts',
    'don’t stop emailing me the promos',
    'keep sending my order notifications by email',
    'don’t stop my app notifications',
    'don’t stop my push notifications',
    'keep those coming by email',
    'keep me on the email list',
    'keep the alerts, by email',
    'sign me up for the email alerts',
    'continuez à m’envoyer les promos par courriel',
    'n’arrêtez pas l’infolettre',
    'gardez-moi sur la liste des courriels',
    'sigan mandando los avisos por correo',
    'no dejen de mandar el boletín',
  ];
  const otherPeople = [
    'keep texting my husband',
    'keep sending the alerts to my son',
    'keep texting my other number',
    'don’t stop texting him',
    'continuez à texter mon mari',
    'n’arrêtez pas les textos à ma femme',
    'sigan mandando los mensajes a mi esposa',
  ];
  const threats = [
    'keep texting me and I will sue',
    'keep texting and I call my lawyer',
    'keep texting, I report you',
    'keep texting me and see what happens',
    'continuez à m’écrire et je porte plainte',
    'continuez à m’écrire, mon avocat va vous appeler',
    'sigan mandando mensajes y llamo a mi abogado',
    'sigan escribiéndome y los demando',
  ];
  const fate = (text: string) => {
    const { wish, doubtful } = read(text);
    return wish?.keyword === 'stop' ? 'stop' : doubtful ? 'doubt' : 'nothing';
  };

  it.each(wishes.flatMap((wish) => endings.map((ending) => `${wish}. ${ending}`)))(
    'does not undo it where it is about another thing: %s',
    (text) => expect(fate(text)).not.toBe('nothing'),
  );

  it.each(wishes.flatMap((wish) => [...otherChannels, ...otherPeople, ...threats].map((said) => `${wish}. ${said}`)))(
    'does not undo it where it is about another channel or person, or a threat: %s',
    (text) => expect(fate(text)).toBe('stop'),
  );

  it.each([
    'stop texting me but keep sending the email alerts',
    'unsubscribe me but don’t stop my app notifications',
    'stop texting my phone keep texting my husband',
    'arrêtez de m’écrire mais continuez à m’envoyer les promos par courriel',
    'no me manden mensajes pero sigan mandando los avisos por correo',
  ])('does not undo it where no mark stands between: %s', (text) => expect(fate(text)).toBe('stop'));

  const doubts = ['wrong number', 'how did you get my number?', 'mauvais numéro', 'número equivocado'];
  it.each(doubts.flatMap((doubt) => [...otherChannels, ...otherPeople, ...threats].map((said) => `${doubt}. ${said}`)))(
    'does not undo a doubt: %s',
    (text) => expect(fate(text)).not.toBe('nothing'),
  );

  it('names who is not meant, whatever else is asked', () => {
    expect(read('wrong number. keep sending the alerts to my son').detection).toMatchObject({ wrongNumber: true });
    expect(read('wrong number, and I want to talk to a person').detection).toMatchObject({ wrongNumber: true });
  });

  it.each(
    wishes.flatMap((wish) =>
      ['keep the order alerts', 'keep my coupons coming', 'changed my mind'].map((said) => `${wish}. ${said}`),
    ),
  )('leaves a doubt where it may mean the texts or not: %s', (text) => expect(fate(text)).not.toBe('nothing'));

  it.each([
    'keep texting me and I will sue',
    'continuez à m’écrire et je porte plainte',
    'sigan escribiéndome y los demando',
  ])('a threat is a wish by itself: %s', (text) => expect(fate(text)).toBe('stop'));
  it.each([
    'keep sending me the reports',
    'keep texting me and I find more deals',
    'keep the texts coming, I love them',
  ])('who wants more of them threatens nobody: %s', (text) => expect(fate(text)).toBe('nothing'));

  it.each([
    'take me off, changed my mind',
    'Keep your promos to yourselves',
    'J’ai assez de publicités. Gardez vos textos',
    'les ruego que no le sigan mandando mensajes',
    'no deseo seguir recibiendo sus avisos',
    'inutile de continuer à m’écrire',
    'no more textos ok',
    'un-subscribe me',
    'Inscrivez-moi à la liste d’exclusion svp',
    'put me on your do not contact list',
  ])('what sounds like going on, and is none: %s', (text) => {
    expect(fate(text)).not.toBe('nothing');
    expect(read(text).wish?.keyword).not.toBe('start');
  });
  it.each([
    'he said he would lose my number, can you believe it',
    'Ma voisine veut plus de vos textos mais moi je les garde',
    'Si un jour je veux plus de textos, je vous le dirai',
    'Mi mamá dice que ya no quiere sus mensajes, jaja',
    'Si me mudo a Texas, ¿se cancelan solas las alertas?',
    'told my ex to lose my number',
    'Dans votre pub le gars dit "arrêtez de m’achaler", c’est qui l’acteur',
    'En su anuncio de radio la señora grita "ya no me manden más", buenísimo jaja',
    'Ôtez-moi pas de la liste d’attente là, j’arrive!',
  ])('what another one wants, or what may come to pass, is no wish: %s', (text) =>
    expect(read(text).wish?.keyword).not.toBe('stop'),
  );

  const takenBack = [
    'jk',
    'just kidding lol',
    'never mind, keep them coming',
    'nvm, wrong chat',
    'changed my mind, keep the texts',
    'wait, don’t stop the texts',
    'c’est une blague',
    'j’ai changé d’idée, continuez à m’envoyer des textos',
    'es broma',
    'no paren los mensajes',
  ];
  it.each(wishes.flatMap((wish) => takenBack.map((said) => `${wish}. ${said}`)))('may take it back: %s', (text) =>
    expect(fate(text)).toBe('nothing'),
  );

  it.each(['STOP. jk', 'STOP, wait, don’t stop the texts', 'arrêtez. c’est une blague'])(
    'may take it back: %s',
    (text) => {
      expect(read(text)).toMatchObject({ doubtful: false });
      expect(read(text).wish).toBeUndefined();
    },
  );
});
