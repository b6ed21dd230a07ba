/** Where each real engine is named for the tests. */
const variables = {
  kafka: 'PARLEY_TEST_KAFKA_BROKERS',
  eventstoredb: 'PARLEY_TEST_EVENT_STORE_URL',
  postgres: 'PARLEY_TEST_POSTGRES_URL',
  mongodb: 'PARLEY_TEST_MONGODB_URL',
} as const;
export type TestEngine = keyof typeof variables;

/** A `describe` that runs where the engine is there, and is counted as skipped where it is not. Only inside jest. */
export function describeOn(engine: TestEngine, title: string, body: (address: string) => void): void {
  const address = process.env[variables[engine]];
  if (address) describe(title, () => body(address));
  else describe.skip(title, () => body(''));
}
