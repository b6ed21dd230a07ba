import { routeText, type IntentClassifier } from './index.js';

const unsure: IntentClassifier = {
  id: 'unsure',
  version: '1',
  thresholds: { agentFrom: 0.25, intentFrom: 0.5 },
  classify: () => ({ agent: 0, matters: [], unclear: { label: 'vague', share: 1 } }),
};

const spoken = (text: string, country: string, languages: readonly ('en' | 'fr' | 'es')[] = ['fr', 'en']) => {
  const { language, alsoIn } = routeText({ text, languages, country }, unsure);
  return [language, alsoIn].filter(Boolean).join('+');
};

describe('the language a keyword is answered in, by a sender code that speaks French first', () => {
  it.each([
    'STOP',
    'START',
    'HELP',
    'END',
    'QUIT',
    'CANCEL',
    'UNSUBSCRIBE',
    'UNSUB',
    'stop all',
    'stpo',
    'STOP to 55512',
    'stop please',
  ])('%s is English in Canada and the States', (text) => {
    expect([spoken(text, 'CA'), spoken(text, 'US')]).toEqual(['en', 'en']);
  });

  it.each(['ARRET', 'ARRÊT', 'AIDE', 'FIN', 'stop svp', 'STOP au 36180', 'Stop pub'])('%s is French', (text) => {
    expect([spoken(text, 'CA'), spoken(text, 'US')]).toEqual(['fr', 'fr']);
  });

  it.each(['INFO', 'info!', 'ifno', 'Info svp'])('%s is both in Canada', (text) =>
    expect(spoken(text, 'CA')).toBe('en+fr'),
  );

  it('INFO is one language where the sender code speaks one, or stands elsewhere', () => {
    expect(spoken('INFO', 'CA', ['fr'])).toBe('fr');
    expect(spoken('INFO', 'CA', ['en'])).toBe('en');
    expect(spoken('INFO', 'US')).toBe('en');
    expect(spoken('INFO', 'FR')).toBe('fr');
  });

  it('shared words are the sender code’s own language where it speaks no English, or stands in France', () => {
    expect(spoken('STOP', 'CA', ['fr'])).toBe('fr');
    expect(spoken('STOP', 'US', ['es'])).toBe('es');
    expect(spoken('STOP', 'FR')).toBe('fr');
  });

  it('leaves everything but keywords to the sender code’s first language', () => {
    expect([spoken('AGENT', 'CA'), spoken('48213', 'CA'), spoken('hmm', 'US')]).toEqual(['fr', 'fr', 'fr']);
  });
});
