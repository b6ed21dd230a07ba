import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { versionOf } from '@parley/nlp/brands';
import { ModelFiles } from './model-files.js';

const [one, two, three] = ['one', 'two', 'three'].map((text) => Buffer.from(text)) as [Buffer, Buffer, Buffer];

let folder: string;
let files: ModelFiles;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-files-'));
  files = new ModelFiles(join(folder, 'models'), { features: 'aaaaaaaa' });
});
afterEach(() => rmSync(folder, { recursive: true }));
const names = () => readdirSync(join(folder, 'models')).sort();

it('what was kept is there again; what nobody wants any more is forgotten', () => {
  expect([...files.read(versionOf(one))]).toEqual([]);
  files.write(versionOf(one), one, new Set());
  files.write(versionOf(two), two, new Set([versionOf(one)]));
  expect([...files.read(versionOf(one))]).toEqual([one]);
  files.write(versionOf(three), three, new Set([versionOf(two)]));
  expect(names()).toEqual([versionOf(two), versionOf(three)].map((version) => `${version}.aaaaaaaa.model`).sort());
});

it('a file that is not what its name says is none', () => {
  files.write(versionOf(one), one, new Set());
  writeFileSync(join(folder, 'models', `${versionOf(one)}.aaaaaaaa.model`), 'torn');
  expect([...files.read(versionOf(one))]).toEqual([]);
});

it('what another release makes of a version stands behind the version itself, and only the last of it', () => {
  files.write(versionOf(one), two, new Set());
  files.write(versionOf(one), three, new Set());
  expect([...files.read(versionOf(one))]).toEqual([three]);
  files.write(versionOf(one), one, new Set());
  files.write(versionOf(one), two, new Set());
  expect([...files.read(versionOf(one))]).toEqual([one, two]);
});

it('who only looks writes nothing', () => {
  new ModelFiles(join(folder, 'models'), { readOnly: true }).write(versionOf(one), one, new Set());
  expect(readdirSync(folder)).toEqual([]);
});

it('a file of a release that read texts otherwise is none, as its verdicts would be others, and goes with the next', () => {
  files.write(versionOf(one), one, new Set());
  writeFileSync(join(folder, 'models', `${versionOf(two)}.model`), two);
  const newer = new ModelFiles(join(folder, 'models'), { features: 'bbbbbbbb' });
  expect([...newer.read(versionOf(one)), ...newer.read(versionOf(two))]).toEqual([]);
  newer.write(versionOf(one), one, new Set([versionOf(two)]));
  expect([...newer.read(versionOf(one))]).toEqual([one]);
  expect(names()).toEqual([`${versionOf(one)}.bbbbbbbb.model`]);
});
