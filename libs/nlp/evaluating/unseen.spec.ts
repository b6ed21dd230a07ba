import { openClassifier } from '../model/classifier.js';
import { encodeModel } from '../model/model-file.js';
import { parseCorpus } from '../reading/parse-corpus.js';
import { recipes, trainModel } from '../training/train-model.js';
import { textsApartOf } from '../reading/texts-apart.js';
import { unseenFigures, unseenShares } from './unseen.js';

const heading = 'id\tlanguage\tlabel\tnoise\ttext';
const recipe = { ...recipes.softmax, model: { ...recipes.softmax.model, seenIn: 1 }, folds: 2 };
const corpus = parseCorpus([
  {
    path: 'en/refund.txt',
    content: 'i want my money back\nrefund me now\nwhere is my refund\ngive me a refund please',
  },
  { path: 'en/chitchat.txt', content: 'how are you today\ntell me a joke\nare you a robot lol\ni am so bored' },
]);
const calibration = textsApartOf(
  [
    heading,
    '1\ten\trefund\tnone\tmy money back please',
    '2\ten\trefund\tnone\trefund this',
    '3\ten\tchitchat\tnone\tare you bored',
    '4\ten\tchitchat\tnone\ta joke lol',
  ].join('\n'),
);
const classifier = openClassifier(encodeModel(trainModel({ corpus, calibration }, recipe)));

it('reads lines with their quotes, whatever ends them', () => {
  const lines = textsApartOf(`${heading}\r\na1\ten\trefund\tnone\tmy "refund"\r\n\na2\tfr\tack\tlight\tmerci`);
  expect(lines).toEqual([
    { language: 'en', label: 'refund', text: 'my "refund"' },
    { language: 'fr', label: 'ack', text: 'merci' },
  ]);
});

it('says which line is of another shape', () => {
  expect(() => textsApartOf(`${heading}\na1\ten\tnonsense\tnone\thello`)).toThrow('Line 2');
});

it('counts the whole way of a text: words that carriers act upon, and wishes for a person, before the model', () => {
  const lines = textsApartOf(
    [
      heading,
      'a1\ten\trefund\tnone\trefund please, i want my money',
      'a2\ten\tchitchat\tnone\ttell me a joke robot',
      'a3\ten\thuman_agent\tnone\tagent',
      'a4\ten\tsubscription\tnone\tSTOP',
    ].join('\n'),
  );
  expect(unseenFigures(lines, classifier)).toMatchObject({
    route: { right: 3, of: 4 },
    agentRecall: { right: 2, of: 3 },
    clarifyRecall: { right: 1, of: 1 },
    intent: { right: 2, of: 3 },
    keywords: 1,
    gateAuroc: 1,
  });
});

it('tells in shares how far French lies behind English', () => {
  const lines = textsApartOf(
    [
      heading,
      'a1\ten\trefund\tnone\trefund please, i want my money',
      'a2\ten\tchitchat\tnone\ttell me a joke robot',
      'a3\tfr\trefund\tnone\trefund now svp',
      'a4\tfr\trefund\tnone\tSTOP',
    ].join('\n'),
  );
  expect(unseenShares(lines, classifier)).toMatchObject({
    route: 0.75,
    agentRecall: 2 / 3,
    clarifyRecall: 1,
    frenchBehind: 0.5,
  });
});
