import fc from 'fast-check';
import { parseCorpus } from '../reading/parse-corpus.js';
import { textsApartOf } from '../reading/texts-apart.js';
import { lowRankSettings, type ModelSettings, softmaxSettings } from '../training/scorer.js';
import { defaultRecipe, trainModel } from '../training/train-model.js';
import { openClassifier } from './classifier.js';
import { agentFromOf } from './model.js';
import { decodeModel, encodeModel, versionOf } from './model-file.js';

const lines = parseCorpus([
  {
    path: 'en/order_status.txt',
    content:
      'where is my order\nhas my order shipped yet\ntracking for my parcel please\nwhen will my package arrive\nis my order on its way\nany update on my shipment',
  },
  {
    path: 'fr/order_status.txt',
    content:
      'où est ma commande\nma commande est-elle partie\nle suivi de mon colis svp\nquand arrive mon paquet\nmon colis est en route?\ndes nouvelles de ma commande',
  },
  {
    path: 'en/refund.txt',
    content:
      'i want my money back\nwhen do i get my refund\nrefund me\nmy refund has not come\nhow much will i be refunded\nplease refund this',
  },
  {
    path: 'fr/refund.txt',
    content:
      'je veux être remboursé\nmon remboursement arrive quand\nremboursez-moi\nje n’ai pas eu mon remboursement\nvous remboursez combien\nrembourser svp',
  },
  { path: 'en/greeting.txt', content: 'hello\nhi there\ngood morning\nhey\nhello hello\nhiya' },
  { path: 'fr/greeting.txt', content: 'bonjour\nsalut\nbonsoir\ncoucou\nallo\nrebonjour' },
  { path: 'en/ack.txt', content: 'ok thanks\ngot it\nperfect\nsounds good\nsee you then\nthank you' },
]);

const calibration = textsApartOf(
  [
    'id\tlanguage\tlabel\tnoise\ttext',
    '1\ten\torder_status\tnone\tany news of my order',
    '2\tfr\torder_status\tnone\tmon paquet est où',
    '3\ten\torder_status\tnone\tdid my order ship',
    '4\ten\trefund\tnone\tgive me my money back',
    '5\tfr\trefund\tnone\tremboursez tout',
    '6\tfr\trefund\tnone\tmon remboursement svp',
    '7\ten\trefund\tnone\twhere is my parcel money',
    '8\ten\tgreeting\tnone\thello you',
    '9\tfr\tgreeting\tnone\tbonjour vous',
    '10\ten\tgreeting\tnone\they hi',
    '11\tfr\tgreeting\tnone\tallo bonsoir',
    '12\ten\tack\tnone\tok perfect thanks',
    '13\ten\tack\tnone\tthank you got it',
    '14\ten\tack\tnone\tsounds perfect',
    '15\ten\tack\tnone\tgood ok',
    '16\ten\tack\tnone\tok see you',
  ].join('\n'),
);
const house = { corpus: lines, calibration };
const smallRank = { ...lowRankSettings, rank: 12, passes: 15 };

describe.each<ModelSettings>([{ ...softmaxSettings, passes: 10 }, smallRank])('a $kind model', (settings) => {
  const recipe = { ...defaultRecipe, model: settings, folds: 2 };
  const model = trainModel(house, recipe);
  const file = encodeModel(model);
  const classifier = openClassifier(file);

  it.each([
    ['wheres my parcel', 'agent', 'order_status'],
    ['mon colis est rendu où', 'agent', 'order_status'],
    ['refund please i want the money', 'agent', 'refund'],
    ['je veux un remboursement', 'agent', 'refund'],
    ['bonjour bonjour', 'clarify', 'greeting'],
    ['ok got it thanks', 'none', 'ack'],
  ])('%s goes to %s', (text, route, label) => {
    const guess = classifier.classify(text);
    expect(guess.route).toBe(route);
    expect(route === 'agent' ? guess.matters[0]!.label : guess.intent).toBe(label);
  });

  it('the same lines and recipe give the same bytes, another seed others', () => {
    expect(encodeModel(trainModel(house, recipe))).toEqual(file);
    expect(versionOf(encodeModel(trainModel(house, { ...recipe, seed: 2 })))).not.toBe(classifier.version);
  });

  // Changes with the features, the training and this corpus; never with the machine or the Node that trains.
  it('has the same version on every machine', () => {
    expect(classifier.version).toBe(settings.kind === 'softmax' ? '4b3e580c' : '33c74ca0');
  });

  it('answers whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        const { route, agent } = classifier.classify(text);
        expect(['agent', 'clarify', 'none']).toContain(route);
        expect(agent).toBeGreaterThanOrEqual(0);
        expect(agent).toBeLessThanOrEqual(1);
      }),
      { seed: Number(process.env.PARLEY_TEST_SEED ?? 20_261_122) },
    );
  });

  it('is read as it was written, but for rounding to bytes', () => {
    const read = decodeModel(file);
    expect({ ...read, weights: 0 }).toEqual({ ...model, weights: 0 });
    expect(encodeModel(read).length).toBe(file.length);
  });

  it('names what counted for its guess', () => {
    const [first, second] = classifier.contributions('hello i want my refund', 5);
    expect(first!.weight).toBeGreaterThanOrEqual(second!.weight);
    expect(
      classifier
        .contributions('hello i want my refund', 5)
        .map(({ feature }) => feature)
        .join(),
    ).toMatch(/ref/);
  });

  it('a brand’s thresholds go before those of the file', () => {
    expect(openClassifier(file, { agentFrom: 0 }).classify('hello').route).toBe('agent');
    expect(openClassifier(file, { intentFrom: 1 }).classify('my order my refund')).toMatchObject({
      route: 'agent',
      intent: 'other',
    });
  });

  it('a file that was cut, lengthened or is of another kind is refused', () => {
    for (const broken of [
      file.subarray(0, file.length - 1),
      Buffer.concat([file, Buffer.of(0)]),
      Buffer.from('{"format":0}\n'),
      Buffer.from('no model'),
      Buffer.of(),
    ]) {
      expect(() => openClassifier(broken)).toThrow(
        expect.objectContaining({
          code: 'model-unreadable',
          retryable: false,
          message: expect.stringContaining('npm run train'),
        }),
      );
    }
  });

  it.each([
    ['nothing', ''],
    ['a lone surrogate', '\ud800'],
    ['100 kB', 'où est ma commande '.repeat(6000)],
    ['marks', '\u202e\u200b?!'],
  ])('answers %s', (_, text) => {
    const { agent, confidence } = classifier.classify(text);
    expect(agent).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
  });
});

it('a wrong clarify that costs thrice a wrong ticket sends texts to agents from a quarter on', () => {
  expect(agentFromOf({ wrongTicket: 1, wrongClarify: 3 })).toBe(0.25);
});
