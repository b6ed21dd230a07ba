import { AutomaticText, Language } from '@parley/contracts';
import { SegmentedMessage } from 'sms-segments-calculator';
import { ratesPatterns, wordAutomaticText } from './index.js';

const acme = { brandName: 'Acme Shoes', helpContact: 'help@acme.example' };
const cases = AutomaticText.options.flatMap((kind) =>
  Language.options.flatMap((language) => ['US', 'CA', 'FR', 'GB'].map((country) => [kind, language, country] as const)),
);

describe.each(cases)('%s in %s from %s', (kind, language, country) => {
  const text = wordAutomaticText({ kind, language, country, ...acme });

  it('names the brand', () => expect(text).toContain('Acme Shoes'));

  it('fills every place in', () => expect(text).not.toMatch(/[{}]/));

  it('is one segment of GSM-7', () => {
    const { encodingName, segmentsCount } = new SegmentedMessage(text);
    expect({ text, encodingName, segmentsCount }).toEqual({ text, encodingName: 'GSM-7', segmentsCount: 1 });
  });

  it('carries the rates exactly where they are due', () => {
    expect(ratesPatterns.some((pattern) => pattern.test(text))).toBe(country === 'CA');
  });

  it('sells nothing', () => expect(text).not.toMatch(/%|\boff\b|sale|deal|offer|rabais|offre|oferta|descuento|http/i));
});

it('the way to get help stands in the help answer', () => {
  for (const language of Language.options) {
    expect(wordAutomaticText({ kind: 'helpAnswer', language, country: 'US', ...acme })).toContain('help@acme.example');
  }
});

it('the way to a person stands in the prompt, the way back in the confirmation of a stop', () => {
  for (const language of Language.options) {
    expect(wordAutomaticText({ kind: 'agentPrompt', language, country: 'US', ...acme })).toContain('AGENT');
    expect(wordAutomaticText({ kind: 'stopConfirmation', language, country: 'US', ...acme })).toContain('START');
  }
});

it('a brand’s name is taken as it is', () => {
  const brandName = '$& {contact} Co';
  expect(wordAutomaticText({ kind: 'stopConfirmation', language: 'en', country: 'US', ...acme, brandName })).toContain(
    brandName,
  );
});
