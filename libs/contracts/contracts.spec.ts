import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { evolve, initialState, type DatedFact } from '@parley/conversation';
import { asyncApi } from './generate/asyncapi.js';
import { jsonSchemas } from './generate/json-schema.js';
import {
  assertValidFact,
  catalogue,
  CarrierReceipt,
  InboundText,
  isParleyError,
  TimerDue,
  type RecordedFact,
} from './index.js';

const addFormats = formats as unknown as <T>(ajv: T) => T;
const samples = new Map(
  readdirSync(join(__dirname, 'samples')).map((file) => [
    file.replace(/\.json$/, ''),
    JSON.parse(readFileSync(join(__dirname, 'samples', file), 'utf8')) as Record<string, unknown>,
  ]),
);
const ajv = addFormats(new Ajv2020({ strict: true, allErrors: true }));
const valid = (name: string) => ajv.getSchema(`urn:parley:schema:${name}`) ?? ajv.compile(jsonSchemas().get(name)!);

describe('every version of every fact that was ever written (pitfalls 25, 26)', () => {
  it.each([...catalogue.values()].map(({ type, version }) => `${type}.v${version}`))(
    '%s has a recorded sample',
    (name) => {
      expect(samples.has(name)).toBe(true);
    },
  );

  const facts = [...samples].filter(([name]) => catalogue.has(name.replace(/\.v\d+$/, '') as never));

  it.each(facts)('%s still folds', (_, sample) => {
    expect(() => evolve(initialState, sample as unknown as DatedFact)).not.toThrow();
  });

  it.each(facts)('%s fits its schema, for us and for consumers', (name, sample) => {
    expect(() => assertValidFact(sample as unknown as RecordedFact)).not.toThrow();
    expect(valid(name)(sample)).toBe(true);
  });

  it('a text that was routed before scores and features were recorded folds and fits', () => {
    const { personal: _, ...before } = samples.get('MessageRouted.v1')!;
    const { scores: _s, thresholds: _t, topIntents: _i, ...data } = before['data'] as Record<string, unknown>;
    const old = { ...before, data: { ...data, classifier: { id: 'seed-softmax', version: '1' } } };
    expect(() => assertValidFact(old as unknown as RecordedFact)).not.toThrow();
    expect(valid('MessageRouted.v1')(old)).toBe(true);
    expect(() => evolve(initialState, old as unknown as DatedFact)).not.toThrow();
  });

  it.each(facts)('%s without its data is refused by both', (name, sample) => {
    const broken = {
      ...sample,
      data: { ...(sample['data'] as object), replyId: 7, messageId: 7, ticketId: 7, list: 7, until: 7 },
    };
    const naked = { ...sample, data: undefined };
    expect(() => assertValidFact(naked as unknown as RecordedFact)).toThrow();
    expect(valid(name)(JSON.parse(JSON.stringify(naked)))).toBe(false);
    const ours = attempt(() => assertValidFact(broken as unknown as RecordedFact));
    expect(valid(name)(broken)).toBe(ours);
  });
});

describe('the values of the other topics', () => {
  it.each([
    ['InboundText.v1', InboundText],
    ['CarrierReceipt.v1', CarrierReceipt],
    ['TimerDue.v1', TimerDue],
  ] as const)('%s: sample, schema and generated schema agree', (name, schema) => {
    const sample = samples.get(name)!;
    expect(schema.safeParse(sample).success).toBe(true);
    expect(valid(name)(sample)).toBe(true);
    expect(schema.safeParse({ ...sample, contactId: '+14155550123' }).success).toBe(false);
    expect(valid(name)({ ...sample, contactId: '+14155550123' })).toBe(false);
  });
});

describe('a fact that does not fit', () => {
  it('is refused with the names of its fields and never their values', () => {
    const fact = { ...samples.get('MessageReceived.v1')!, personal: { from: '+14155550123', text: 'secret words' } };
    const error = caught(() => assertValidFact(fact as unknown as RecordedFact));
    expect(isParleyError(error, 'fact-invalid')).toBe(true);
    expect(String(error)).toMatch(/personal\.to/);
    expect(String(error)).not.toMatch(/secret words|14155550123/);
  });

  it('may not carry personal data where the fact has none', () => {
    const fact = { ...samples.get('MarkedRead.v1')!, personal: { phone: '+14155550123' } };
    expect(() => assertValidFact(fact as unknown as RecordedFact)).toThrow(/personal: this fact has none/);
  });
});

describe('the AsyncAPI document', () => {
  it('is a valid AsyncAPI 3.0 document', () => {
    const { $schema: _, ...schema } = JSON.parse(
      readFileSync(require.resolve('@asyncapi/specs/schemas/3.0.0.json'), 'utf8'),
    ) as Record<string, unknown>;
    const draft7 = addFormats(new Ajv({ strict: false, allErrors: true, meta: false, validateSchema: false }));
    const validate = draft7.compile(schema);
    expect([validate(JSON.parse(JSON.stringify(asyncApi('0.0.0')))), validate.errors]).toEqual([true, null]);
  });
});

function caught(run: () => void): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}

function attempt(run: () => void): boolean {
  return caught(run) === undefined;
}
