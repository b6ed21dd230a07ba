import { readFileSync } from 'node:fs';
import { labels } from '../labels.js';
import { openClassifier } from '../model/classifier.js';
import { decodeModel } from '../model/model-file.js';
import { corpusHash, textsHash } from '../training/train-model.js';
import { readCalibration, readCorpus } from '../commands/corpus-folder.js';
import { join } from 'node:path';
import { routerModelFile } from './router-model-file.js';

const file = readFileSync(routerModelFile());

it('is smaller than five megabytes, trained on the corpus and calibrated on the texts as they stand', () => {
  expect(file.length).toBeLessThan(5e6);
  const model = decodeModel(file);
  expect(model.labels).toEqual(labels);
  expect(model.corpus).toBe(corpusHash(readCorpus(join(import.meta.dirname, '..', 'corpus'))));
  expect(model.calibratedOn).toBe(textsHash(readCalibration(join(import.meta.dirname, '..', 'calibration'))));
});

it('is read within 300 ms', () => {
  const tries = Array.from({ length: 5 }, () => {
    const before = performance.now();
    openClassifier(file).classify('where is my order');
    return performance.now() - before;
  });
  expect(Math.min(...tries)).toBeLessThan(300);
});

it.each([
  ['wheres my stuff', 'order_status'],
  ['je veux etre remboursé svp', 'refund'],
  ['the blender you sent is cracked', 'item_problem'],
  ['vous ouvrez a quelle heure dimanche', 'store_info'],
])('knows what %s is about', (text, intent) => {
  expect(openClassifier(file).classify(text)).toMatchObject({ route: 'agent', intent });
});

it.each(['lol how are you', 'what is the capital of peru', 'c qui ca', 'merci bcp'])(
  'opens no ticket for %s',
  (text) => {
    expect(openClassifier(file).classify(text).route).not.toBe('agent');
  },
);
