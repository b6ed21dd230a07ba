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

export interface Environment {
  /** Where engines keep their files and the install key lies. */
  readonly dataDir: string;
  /** 0 = any free port. */
  readonly port: number;
  /** Interface to listen on; absent = all of them. */
  readonly host?: string;
  readonly logLevel: LogLevel;
  /** `PARLEY_ADMIN_TOKEN`, where it is set. */
  readonly adminToken?: string;
  readonly eventStoreUrl?: string;
  readonly kafkaBrokers?: string;
  readonly mongodbUrl?: string;
}

export interface LoadedConfig {
  readonly config: ParleyConfig;
  readonly environment: Environment;
  readonly senders: Senders;
  /** The file, or `built-in demo`. */
  readonly source: string;
}
