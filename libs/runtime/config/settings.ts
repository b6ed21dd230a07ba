import type { BrandConfig, ParleyConfig, PolicySettings, SenderConfig } from './schema.js';

/** A sender code with its brand and its policy worked out as it holds now; ask again for each event, and keep none. */
export interface ResolvedSender {
  readonly brand: BrandConfig;
  readonly sender: SenderConfig;
  readonly settings: PolicySettings;
}

/** Looks sender codes up by id; ids are unique over all brands. */
export interface Senders {
  find(senderId: string): ResolvedSender | undefined;
  /** @throws ParleyError `sender-unknown` */
  get(senderId: string): ResolvedSender;
  all(): readonly ResolvedSender[];
  ofBrand(brandId: string): readonly ResolvedSender[];
}

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export const saslMechanisms = ['plain', 'scram-sha-256', 'scram-sha-512'] as const;

/** How to reach Kafka, and what to make there. Holds secrets. */
export interface KafkaSettings {
  /** `host:port` each, to begin with. */
  readonly brokers: readonly string[];
  /** PEM texts; without `ca` the certificates of Node are trusted. Absent = no TLS. */
  readonly tls?: { readonly ca?: string; readonly cert?: string; readonly key?: string };
  readonly sasl?: {
    readonly mechanism: (typeof saslMechanisms)[number];
    readonly username: string;
    readonly password: string;
  };
  readonly compression: 'gzip' | 'none';
  /** Copies of each partition; absent = the broker’s default. */
  readonly replication?: number;
  /** Put before the names of topics and groups. */
  readonly prefix?: string;
}

/** What the environment says. Addresses may hold passwords: they are neither logged nor shown. */
export interface Environment {
  /** Where embedded engines, the simulator and the spool keep their files. */
  readonly dataDir: string;
  /** Where the install key lies; by default in the data folder. */
  readonly secretsFile: string;
  /** 0 = any free port; absent = the port of the service, and 8080 where all run together. */
  readonly port?: number;
  /** Interface to listen on; absent = all of them. */
  readonly host?: string;
  readonly logLevel: LogLevel;
  /** `PARLEY_ADMIN_TOKEN`, where it is set. */
  readonly adminToken?: string;
  /** Absent = embedded, here and for the next two. */
  readonly eventStoreUrl?: string;
  readonly kafka?: KafkaSettings;
  readonly mongodbUrl?: string;
  /** Of each topic, from the moment it is made. */
  readonly partitions: number;
  /** Whether ingest keeps texts on its own disk while a broker on the network is down, and how much of it. */
  readonly spool: boolean;
  readonly spoolMaxMegabytes: number;
  /** Where the console finds the other services when it runs alone. */
  readonly apiUrl?: string;
  readonly ingestUrl?: string;
}

export interface LoadedConfig {
  readonly config: ParleyConfig;
  readonly environment: Environment;
  readonly senders: Senders;
  /** The file, or `built-in demo`. */
  readonly source: string;
}
