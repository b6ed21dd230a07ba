import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A real engine of this process's own: a spec may stop it, kill it, and start it again on the same address and data. */
export interface StartedEngine {
  /** As the adapter takes it: `host:port` of Kafka, a URL of the others. PostgreSQL and MongoDB need no password. */
  readonly address: string;
  /** Resolves once the engine answers calls again; nothing happens where it runs. */
  start(): Promise<void>;
  /** Ends it in order; the data stays. */
  stop(): Promise<void>;
  /** SIGKILL; the data stays. */
  kill(): Promise<void>;
  /** Ends it and removes its data. Where nobody calls this, the end of the process does the same, however it ends. */
  close(): Promise<void>;
}

export interface StartedKafka extends StartedEngine {
  /** `host:port` of each listener that was asked for beside PLAINTEXT, by its name. */
  readonly listeners: Readonly<Record<string, string>>;
  /** PEM, where a listener has TLS: what a client trusts the broker by. */
  readonly authority?: string;
  /** PEM, where a listener has TLS: what the broker trusts a client by. */
  readonly client?: { readonly certificate: string; readonly key: string };
}

export interface KafkaOptions {
  /** 4.1.0 by default, or 3.9.1. */
  readonly version?: '4.1' | '3.9';
  /** Of the PLAINTEXT listener, which always is there; a free one by default. */
  readonly port?: number;
  /** Listeners beside it. TLS with a certificate of the broker’s own for 127.0.0.1 and localhost. */
  readonly listeners?: readonly { readonly name: string; readonly protocol: 'SSL' | 'SASL_PLAINTEXT' | 'SASL_SSL' }[];
  /** Who may log in at the listeners with SASL, and by which mechanism. */
  readonly users?: readonly {
    readonly mechanism: 'PLAIN' | 'SCRAM-SHA-256' | 'SCRAM-SHA-512';
    readonly username: string;
    readonly password: string;
  }[];
  /** Properties of the broker, added or in place of ours, such as `ssl.client.auth: 'required'`. */
  readonly properties?: Readonly<Record<string, string>>;
}

interface Engines {
  startKafka(options?: KafkaOptions): Promise<StartedKafka>;
  startPostgres(options?: { readonly port?: number }): Promise<StartedEngine>;
  startFerretdb(options?: { readonly port?: number }): Promise<StartedEngine>;
}

/** Plain JavaScript outside `libs`, because it has to run where nothing is built; found from the sources and from what is built of them. */
function engines(): Engines {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'deploy', 'engines', 'index.cjs'))) {
    if (folder === dirname(folder))
      throw new Error('deploy/engines is not above this file: run it from a whole checkout.');
    folder = dirname(folder);
  }
  return createRequire(join(folder, 'package.json'))('./deploy/engines/index.cjs') as Engines;
}

/** Starts a Kafka broker, in KRaft mode and small. The first time on a machine it fetches the jars, which takes some seconds. */
export async function startKafka(options?: KafkaOptions): Promise<StartedKafka> {
  return engines().startKafka(options);
}

/** Starts a PostgreSQL server with `fsync` on. */
export async function startPostgres(options?: { readonly port?: number }): Promise<StartedEngine> {
  return engines().startPostgres(options);
}

/** Starts a server that speaks MongoDB's protocol. The first time on a machine it is built, which takes a minute. */
export async function startFerretdb(options?: { readonly port?: number }): Promise<StartedEngine> {
  return engines().startFerretdb(options);
}
