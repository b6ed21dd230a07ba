import type { EngineName, ServiceDefinition } from '../service.js';
import { engineTitle, type EngineChoice } from './choice.js';
import { assertEnginesShareable } from './engines-shareable.js';

const embedded: EngineChoice = { dataDir: '/data' };
const kafka = { brokers: ['a:9092', 'b:9092'], compression: 'none' } as const;
const shared: EngineChoice = {
  ...embedded,
  eventStoreUrl: 'postgres://u:p@db:5432/parley',
  kafka,
  mongodbUrl: 'mongodb://u:p@one:1,two:2/parley?tls=true',
};
class Nothing {}
const service = (name: string, ...engines: EngineName[]): ServiceDefinition => ({
  name,
  engines,
  module: Nothing,
  groups: [],
  port: 0,
});

describe('engines that a service alone cannot share', () => {
  const refusal = (choice: EngineChoice, definition: ServiceDefinition) => () =>
    assertEnginesShareable(choice, definition);

  it.each<[choice: EngineChoice, definition: ServiceDefinition, sentence: RegExp]>([
    [
      embedded,
      service('ingest', 'broker'),
      /^apps\/ingest runs alone but the broker is embedded \(SQLite\).* or set PARLEY_KAFKA_BROKERS to what processes can share$/,
    ],
    [
      { ...embedded, kafka },
      service('nlp-router', 'eventStore', 'broker'),
      /the event store is embedded .* or set PARLEY_EVENT_STORE_URL to what/,
    ],
    [
      { ...shared, mongodbUrl: undefined },
      service('api', 'eventStore', 'broker', 'readModels'),
      /the read models are embedded .* set PARLEY_MONGODB_URL to what/,
    ],
    [
      embedded,
      service('api', 'eventStore', 'broker', 'readModels'),
      /the event store, broker and read models are embedded .* set PARLEY_EVENT_STORE_URL, PARLEY_KAFKA_BROKERS and PARLEY_MONGODB_URL to/,
    ],
  ])('are named with the very settings to change %#', (choice, definition, sentence) => {
    expect(refusal(choice, definition)).toThrow(
      expect.objectContaining({ code: 'engine-not-shareable', message: expect.stringMatching(sentence) }),
    );
  });

  it('are no matter to a service that does not use them', () => {
    expect(refusal(embedded, service('console'))).not.toThrow();
    expect(refusal({ ...embedded, kafka }, service('ingest', 'broker'))).not.toThrow();
    expect(refusal(shared, service('api', 'eventStore', 'broker', 'readModels'))).not.toThrow();
  });
});

describe('the title of an engine', () => {
  const store = (eventStoreUrl: string) => engineTitle({ ...embedded, eventStoreUrl }, 'eventStore');

  it('says what it is and where', () => {
    expect(engineTitle(embedded, 'eventStore')).toBe('embedded (SQLite in /data)');
    expect(engineTitle(shared, 'broker')).toBe('Kafka at a:9092, b:9092');
    expect(engineTitle(shared, 'readModels')).toBe('MongoDB at one:1,two:2');
    expect(store('postgresql://db.example/parley')).toBe('PostgreSQL at db.example');
    expect(store('esdb+discover://admin:changeit@[::1]:2113?tls=false')).toBe('EventStoreDB at [::1]:2113');
  });

  it.each([
    'postgres://u:se@same@db:5432/parley',
    'postgres://u:se/same@db:5432/parley',
    'postgres://u:se?same#@db:5432/parley',
    'postgres://db/parley?password=se@same',
    'postgres://db/parley?user=u&password=sesame',
    'postgres://u:sesame',
  ])('never shows a piece of the password in %s', (url) => {
    expect(store(url)).toMatch(/^PostgreSQL( at db(:5432)?)?$/);
  });
});
