import type { Language } from '@parley/contracts';
import { ParleyConfig, sendersOf } from '@parley/runtime';
import { id } from '@parley/testkit';
import { SegmentedMessage } from 'sms-segments-calculator';
import { answerTo } from './answer-to.js';

const canadian = sendersOf(
  ParleyConfig.parse({
    brands: [
      {
        id: 'acme',
        name: 'Acme Shoes',
        helpContact: 'help@acme.example',
        senders: [{ id: 'main', code: '12345', country: 'CA', languages: ['fr', 'en'], carrier: { kind: 'loopback' } }],
      },
    ],
  }),
).get('main');
const told = (languages: { language: Language; alsoIn?: Language }) => answerTo(canadian, id('m1'), 'help', languages);

it('INFO on a Canadian sender code is answered in English and then in French, in one text with the rates once', () => {
  const { text, language, automatic } = told({ language: 'en', alsoIn: 'fr' });
  expect({ language, automatic }).toEqual({ language: 'en', automatic: 'helpAnswer' });
  expect(text).toBe(
    'Acme Shoes: Help/Aide: help@acme.example. AGENT: person/agent. STOP to end/ARRET pour cesser. ' +
      'Msg & data rates may apply/Frais de msg et données possibles.',
  );
  const { encodingName, segmentsCount } = new SegmentedMessage(text);
  expect({ encodingName, segmentsCount }).toEqual({ encodingName: 'GSM-7', segmentsCount: 1 });
});

it('HELP and AIDE are answered in one language', () => {
  expect(told({ language: 'en' }).text).toBe(
    'Acme Shoes: For help contact help@acme.example. Text AGENT to reach a person. Reply STOP to end. Msg & data rates may apply.',
  );
  expect(told({ language: 'fr' }).text).toMatch(/^Acme Shoes: pour de l'aide.* Frais de msg et données possibles\.$/);
});
