import type { Logger } from 'pino';
import type { Time } from '../lanes/time.js';

export interface KafkaTls {
  /** PEM. Default: the authorities Node trusts. */
  readonly ca?: string;
  /** PEM, for brokers that want to know the client by its certificate. */
  readonly cert?: string;
  readonly key?: string;
}

export interface KafkaSasl {
  readonly mechanism: 'plain' | 'scram-sha-256' | 'scram-sha-512';
  readonly username: string;
  readonly password: string;
}

export type Log = Pick<Logger, 'info' | 'warn' | 'error'>;

export interface KafkaBrokerOptions {
  /** `host:port`, at least one. */
  readonly brokers: readonly string[];
  /** Shown in Kafka’s logs and quotas. */
  readonly clientId: string;
  readonly clock: { now(): string };
  /** `true` for the authorities Node trusts. Default: no TLS. */
  readonly tls?: KafkaTls | true;
  readonly sasl?: KafkaSasl;
  /** Default `gzip`. */
  readonly compression?: 'gzip' | 'none';
  /** Replicas of topics made here. Default: the broker’s own. */
  readonly replication?: number;
  /** Stands before every topic and group name on the broker; callers never see it. Default: none. */
  readonly prefix?: string;
  /**
   * Milliseconds after which a member that sends no heartbeats is taken for dead and its partitions go to others.
   * A handler’s deadline stays below a third of it. Default: as long as the consumer’s deadline needs, at least 30_000
   * (91_000 for the default deadline). Given, it shortens a deadline that the consumer did not choose itself.
   */
  readonly sessionTimeout?: number;
  readonly log?: Log;
  /** Default: the clock, and Node’s timers. */
  readonly time?: Time;
  /** 0 ≤ n < 1, for the jitter of backoff. Default `Math.random`. */
  readonly random?: () => number;
}
