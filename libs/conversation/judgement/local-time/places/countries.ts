import { of, type Country } from './country.js';

const mainland = ['Europe/Madrid'];
const canaries = ['Atlantic/Canary'];
const lisbon = ['Europe/Lisbon'];
const azores = ['Atlantic/Azores'];

/**
 * The European Union, its neighbours and the overseas parts of its members, as far as they have calling codes of their
 * own. A mobile number tells no more than the country. The overseas departments of France are France, and in the Union.
 */
export const countries: Readonly<Record<string, Country>> = {
  30: of('GR', 'Europe/Athens'),
  31: of('NL', 'Europe/Amsterdam'),
  32: of('BE', 'Europe/Brussels'),
  33: of('FR', 'Europe/Paris'),
  34: {
    country: 'ES',
    zones: [...mainland, ...canaries],
    prefixes: { 8: mainland, 9: mainland, 822: canaries, 828: canaries, 922: canaries, 928: canaries },
  },
  351: {
    country: 'PT',
    zones: [...lisbon, ...azores],
    prefixes: { 2: lisbon, 292: azores, 295: azores, 296: azores },
  },
  352: of('LU', 'Europe/Luxembourg'),
  353: of('IE', 'Europe/Dublin'),
  354: of('IS', 'Atlantic/Reykjavik'),
  356: of('MT', 'Europe/Malta'),
  357: of('CY', 'Asia/Nicosia', 'Asia/Famagusta'),
  358: of('FI', 'Europe/Helsinki'),
  359: of('BG', 'Europe/Sofia'),
  36: of('HU', 'Europe/Budapest'),
  370: of('LT', 'Europe/Vilnius'),
  371: of('LV', 'Europe/Riga'),
  372: of('EE', 'Europe/Tallinn'),
  376: of('AD', 'Europe/Andorra'),
  377: of('MC', 'Europe/Monaco'),
  378: of('SM', 'Europe/San_Marino'),
  385: of('HR', 'Europe/Zagreb'),
  386: of('SI', 'Europe/Ljubljana'),
  39: of('IT', 'Europe/Rome'),
  40: of('RO', 'Europe/Bucharest'),
  41: of('CH', 'Europe/Zurich'),
  420: of('CZ', 'Europe/Prague'),
  421: of('SK', 'Europe/Bratislava'),
  423: of('LI', 'Europe/Vaduz'),
  43: of('AT', 'Europe/Vienna'),
  44: of('GB', 'Europe/London'),
  45: of('DK', 'Europe/Copenhagen'),
  46: of('SE', 'Europe/Stockholm'),
  47: of('NO', 'Europe/Oslo'),
  48: of('PL', 'Europe/Warsaw'),
  49: of('DE', 'Europe/Berlin'),
  262: {
    country: 'FR',
    zones: ['Indian/Reunion', 'Indian/Mayotte'],
    prefixes: { 262: ['Indian/Reunion'], 269: ['Indian/Mayotte'] },
  },
  298: of('FO', 'Atlantic/Faroe'),
  299: of('GL', 'America/Nuuk', 'America/Danmarkshavn', 'America/Scoresbysund', 'America/Thule'),
  350: of('GI', 'Europe/Gibraltar'),
  508: of('PM', 'America/Miquelon'),
  590: of('FR', 'America/Guadeloupe'),
  594: of('FR', 'America/Cayenne'),
  596: of('FR', 'America/Martinique'),
  681: of('WF', 'Pacific/Wallis'),
  687: of('NC', 'Pacific/Noumea'),
  689: of('PF', 'Pacific/Tahiti', 'Pacific/Marquesas', 'Pacific/Gambier'),
};
