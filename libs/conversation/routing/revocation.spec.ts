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
  ];
  it.each(wishes.flatMap((wish) => endings.map((ending) => `${wish}. ${ending}`)))(
    'does not undo it where it is about another thing: %s',
    (text) => {
      const { wish, doubtful } = read(text);
      expect(doubtful || wish?.keyword === 'stop').toBe(true);
    },
  );

  it.each(['STOP. jk', 'STOP, wait, don’t stop the texts', 'arrêtez. c’est une blague'])(
    'may take it back: %s',
    (text) => {
      expect(read(text)).toMatchObject({ doubtful: false });
      expect(read(text).wish).toBeUndefined();
    },
  );
});
