import { normalise } from './normalise.js';

const whole = (text: string) => normalise(text).whole;

describe('a text is made comparable', () => {
  it.each([
    ['case and marks', '“Stop!!”', 'stop'],
    ['accents', 'ARRÊT, désabonner', 'arret desabonner'],
    ['zero-width characters', 'S\u200bT\u200cO\u2060P\ufeff', 'stop'],
    ['a soft hyphen and a variation selector', 'st\u00adop\ufe0f', 'stop'],
    ['direction marks', '\u202eSTOP\u202c', 'stop'],
    ['Cyrillic look-alikes', 'ЅТОР', 'stop'],
    ['Greek look-alikes', 'ΑGΕΝΤ', 'agent'],
    ['full width', 'ＳＴＯＰ', 'stop'],
    ['circled letters', 'ⓢⓣⓞⓟ', 'stop'],
    ['negative squared letters', '🆂🆃🅾🅿', 'stop'],
    ['regional indicators that spell', '🇸🇹🇴🇵', 'stop'],
    ['mathematical letters', '𝐬𝐭𝐨𝐩 𝘯𝘰𝘸', 'stop now'],
    ['spaced letters', 's t o p', 'stop'],
    ['dotted letters', 'S.T.O.P.', 'stop'],
    ['starred letters', 's*t*o*p', 'stop'],
    ['repeated letters', 'stoooop pleeease', 'stop please'],
    ['an English contraction', 'don’t', 'dont'],
    ['a French elision', 'm’envoyez, quelqu’un', 'm envoyez quelqu un'],
    ['hyphens and slashes', 'Opt-Out and/or start/stop', 'opt out and or start stop'],
    ['emoji in between', 'stop🛑texting', 'stop texting'],
    ['thousands', 'it cost 1,200.50', 'it cost 120050'],
    ['links and addresses', 'see https://a.example/x?y or mail me@b.example', 'see link or mail link'],
    ['lone surrogates', '\ud800stop\udfff', 'stop'],
  ])('%s', (_, text, words) => {
    expect(whole(text)).toBe(words);
  });

  it('a flag is no word', () => {
    expect(whole('bonjour 🇫🇷')).toBe('bonjour');
  });

  it('sentences are told apart, clauses too, and questions known', () => {
    expect(normalise('Stop. Where is my refund, please?').clauses).toEqual([
      { text: 'stop', sentence: 0, question: false },
      { text: 'where is my refund', sentence: 1, question: true },
      { text: 'please', sentence: 1, question: true },
    ]);
  });

  it('nothing, symbols and stop signs are told apart', () => {
    expect(normalise(' \u200b\n')).toMatchObject({ blank: true, symbolsOnly: false });
    expect(normalise('😂?!')).toMatchObject({ blank: false, symbolsOnly: true, loneStopSign: false });
    expect(normalise('🛑 🛑!')).toMatchObject({ symbolsOnly: true, loneStopSign: true });
  });

  it('of a text beyond ten segments the beginning and the end are read', () => {
    const read = whole(`first ${'x '.repeat(50_000)}last`);
    expect(read.startsWith('first')).toBe(true);
    expect(read.endsWith('last')).toBe(true);
    expect(read.length).toBeLessThan(2100);
  });
});
