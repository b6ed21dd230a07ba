import { languageOf } from './language.js';
import { normalise } from './normalise.js';

it.each([
  ['Where is my order?', 'en'],
  ['où est ma commande', 'fr'],
  ['ou est mon colis svp', 'fr'],
  ['¿Dónde está mi pedido?', 'es'],
  ['donde esta mi paquete', 'es'],
  ['Bonjour', 'fr'],
])('%s is %s, whatever the sender code speaks first', (text, language) => {
  for (const languages of [['en', 'fr', 'es'], ['fr', 'en'], ['es']] as const) {
    expect(languageOf(text, normalise(text).whole, languages)).toBe(language);
  }
});

it.each(['ok', '12345', '👍', '', 'Acme'])(
  'where nothing tells, it is the sender code’s first language: %p',
  (text) => {
    expect(languageOf(text, normalise(text).whole, ['fr', 'en'])).toBe('fr');
    expect(languageOf(text, normalise(text).whole, [])).toBe('en');
  },
);
