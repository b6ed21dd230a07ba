import { Kafka, logLevel, type Admin, type Broker, type Cluster, type Producer, type SASLOptions } from 'kafkajs';
import { clientLog } from './client-log.js';
import type { KafkaBrokerOptions } from './options.js';
import { mendRequestQueue } from './request-queue.js';
import { Sockets } from './sockets.js';

export interface Joined {
  readonly generationId: number;
  readonly leaderId: string;
  readonly memberId: string;
  readonly members: readonly { readonly memberId: string; readonly memberMetadata: Buffer }[];
}

interface Member {
  readonly groupId: string;
  readonly memberId: string;
}

/** What every broker of kafkajs can do as a coordinator; its types leave that out. */
export interface Coordinator extends Broker {
  joinGroup(
    request: Member & {
      readonly sessionTimeout: number;
      readonly rebalanceTimeout: number;
      readonly groupProtocols: readonly { readonly name: string; readonly metadata: Buffer }[];
    },
  ): Promise<Joined>;
  syncGroup(
    request: Member & {
      readonly generationId: number;
      readonly groupAssignment: readonly { readonly memberId: string; readonly memberAssignment: Buffer }[];
    },
  ): Promise<{ readonly memberAssignment: Buffer }>;
  heartbeat(request: Member & { readonly groupGenerationId: number }): Promise<unknown>;
  leaveGroup(request: Member): Promise<unknown>;
}

/** A client of its own, with sockets of its own. */
export interface Link<T> {
  readonly client: T;
  connect(): Promise<void>;
  /** At once, whatever is under way. */
  end(): void;
}

const CONNECT_TIMEOUT = 3_000;
const REQUEST_TIMEOUT = 10_000;
const RETRY = { initialRetryTime: 100, maxRetryTime: 2_000, retries: 4 };

/** Makes clients. None of them makes a topic by asking for it, and none is idempotent or transactional (pitfalls 10 to 12). */
export class Connections {
  constructor(private readonly options: KafkaBrokerOptions) {
    mendRequestQueue();
  }

  admin(): Link<Admin> {
    return this.link((kafka) => kafka.admin());
  }

  /** Every message says its partition itself. */
  producer(): Link<Producer> {
    return this.link((kafka) =>
      kafka.producer({
        allowAutoTopicCreation: false,
        idempotent: false,
        createPartitioner:
          () =>
          ({ message }) =>
            message.partition!,
      }),
    );
  }

  /**
   * The protocol itself: fetching and membership without the loops kafkajs builds on them, which cannot wait for lanes
   * before a rebalance nor leave a slow partition behind. An assigner is the door through which kafkajs shows it.
   */
  cluster(): Link<Cluster> {
    return this.link((kafka) => {
      let shown: Cluster | undefined;
      kafka.consumer({
        groupId: this.options.clientId,
        allowAutoTopicCreation: false,
        partitionAssigners: [
          ({ cluster }) => {
            shown = cluster;
            return {
              name: 'unused',
              version: 0,
              assign: async () => [],
              protocol: () => ({ name: '', metadata: Buffer.alloc(0) }),
            };
          },
        ],
      });
      return shown!;
    });
  }

  private link<T extends { connect(): Promise<void> }>(make: (kafka: Kafka) => T): Link<T> {
    const { brokers, clientId, tls, sasl, log } = this.options;
    const sockets = new Sockets();
    let ended = false;
    const client = make(
      new Kafka({
        brokers: [...brokers],
        clientId,
        ...(tls === undefined ? {} : { ssl: tls === true ? {} : tls }),
        ...(sasl === undefined ? {} : { sasl: sasl as SASLOptions }),
        connectionTimeout: CONNECT_TIMEOUT,
        requestTimeout: REQUEST_TIMEOUT,
        retry: RETRY,
        socketFactory: sockets.connect,
        logLevel: logLevel.WARN,
        logCreator: clientLog(log, () => ended),
      }),
    );
    return {
      client,
      connect: () => client.connect(),
      end: () => {
        ended = true;
        sockets.end();
      },
    };
  }
}
