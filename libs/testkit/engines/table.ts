/*
 * The engines that specs can ask for. What jest runs around the specs reads this file too, as plain JavaScript with types
 * stripped by Node: so nothing is imported here, and nothing needs compiling.
 */

/** Where the address of each engine stands for the tests. */
export const addressVariables = {
  kafka: 'PARLEY_TEST_KAFKA_BROKERS',
  eventstoredb: 'PARLEY_TEST_EVENT_STORE_URL',
  postgres: 'PARLEY_TEST_POSTGRES_URL',
  mongodb: 'PARLEY_TEST_MONGODB_URL',
  'own-engines': 'PARLEY_TEST_OWN_ENGINES',
  /** Path of the program. */
  chromium: 'PARLEY_TEST_CHROMIUM',
} as const;

/** `mongodb` where the server is MongoDB itself, `compatible` where it only speaks its protocol. */
export const mongodbKindVariable = 'PARLEY_TEST_MONGODB_KIND';

/** Engines whose tests have to run, by commas: with one missing, the run fails. */
export const requireVariable = 'PARLEY_TEST_REQUIRE';

export const testEngines = [
  'kafka',
  'eventstoredb',
  'postgres',
  'mongodb',
  'mongodb:real',
  'own-engines',
  'chromium',
] as const;

/**
 * `mongodb` is any server that speaks the protocol; `mongodb:real` is MongoDB itself, for what only its own planner answers.
 * `own-engines` is for specs that start engines of their own, to stop and kill them: they run under `npm run engines -- run`,
 * which has found or installed what that takes. `chromium` is the browser that the console is tried in, found where Debian
 * puts it.
 */
export type TestEngine = (typeof testEngines)[number];

/** Ends the title of a block that was skipped for want of this engine. */
export const missingMark = (engine: TestEngine): string => ` (needs ${engine})`;

/** The variable that names an engine for the tests. */
export const variableOf = (engine: TestEngine): string =>
  addressVariables[engine === 'mongodb:real' ? 'mongodb' : engine];

/** Where the engine is, or undefined where the tests have none. */
export function addressOf(engine: TestEngine, env: Readonly<Record<string, string | undefined>>): string | undefined {
  if (engine === 'mongodb:real' && env[mongodbKindVariable] !== 'mongodb') return undefined;
  return env[variableOf(engine)] || undefined;
}
