import { GossipService } from '@eventstore/db-client/generated/gossip_grpc_pb.js';
import { ClusterInfo, EndPoint, MemberInfo } from '@eventstore/db-client/generated/gossip_pb.js';
import { ServerFeaturesService } from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import { SupportedMethod, SupportedMethods } from '@eventstore/db-client/generated/serverfeatures_pb.js';
import { StreamsService } from '@eventstore/db-client/generated/streams_grpc_pb.js';
import { Server, ServerCredentials, type UntypedServiceImplementation } from '@grpc/grpc-js';
import { appendHandler } from './appending.js';
import { Faults } from './faults.js';
import { Log, type LogOptions } from './log.js';
import { readHandler, type Answer, type Counters } from './reading.js';

export interface StandInOptions extends Partial<LogOptions> {
  /** Whether subscribers are told that they have caught up, as servers do since 23.10. */
  readonly announcesCaughtUp?: boolean;
  /** The log of another stand-in: both are then nodes of one cluster. */
  readonly log?: Log;
  /** PEM. */
  readonly tls?: { readonly certificate: Buffer; readonly key: Buffer };
  /** Who may read and write; everybody by default. */
  readonly user?: { readonly username: string; readonly password: string };
}

/** A node of a cluster, as its members tell each other. */
export interface Member {
  readonly port: number;
  readonly state: 'LEADER' | 'FOLLOWER';
}

/**
 * Speaks the protocol of EventStoreDB as far as our adapter uses it, from memory. It is no EventStoreDB: it was written
 * after the protocol’s messages and the server’s public sources, and shows that the adapter does what it should with
 * such answers, not that a server gives them. The contract suite runs on a real one wherever one is named.
 */
export class EventStoreDbStandIn {
  readonly faults = new Faults();
  readonly counters: Counters = { sent: 0, subscriptions: 0, looked: 0 };
  readonly log: Log;
  /** Methods that were called and that our adapter has no business with. */
  readonly unexpected: string[] = [];
  /** What it answers who asks for the members of the cluster. */
  members: readonly Member[] = [];
  private server: Server | undefined;
  private port = 0;

  private constructor(private readonly options: StandInOptions) {
    if (options.user) this.faults.onlyFor(options.user);
    const { sharedCommits = false, noise = true } = options;
    this.log = options.log ?? new Log({ sharedCommits, noise });
  }

  static async start(options: StandInOptions = {}): Promise<EventStoreDbStandIn> {
    const standIn = new EventStoreDbStandIn(options);
    await standIn.start();
    return standIn;
  }

  get address() {
    return { host: '127.0.0.1', port: this.port };
  }

  get url(): string {
    return `esdb://127.0.0.1:${this.port}?tls=${this.options.tls !== undefined}`;
  }

  /** Listens again where it did before. */
  async start(): Promise<void> {
    const { log, faults, counters, options } = this;
    const server = new Server({ 'grpc.max_receive_message_length': 17 * 1024 * 1024 });
    const responseSerialize = (answer: Answer) =>
      Buffer.isBuffer(answer) ? answer : StreamsService.read.responseSerialize(answer);
    server.addService(
      { ...StreamsService, read: { ...StreamsService.read, responseSerialize } } as never,
      {
        read: readHandler(log, faults, counters, options.announcesCaughtUp ?? true),
        append: appendHandler(log, faults),
        ...this.notForUs('batchAppend', 'delete', 'tombstone'),
      } as UntypedServiceImplementation,
    );
    server.addService(ServerFeaturesService as never, {
      getSupportedMethods: (_: unknown, answer: (error: null, methods: SupportedMethods) => void) =>
        answer(null, supportedMethods()),
    });
    server.addService(GossipService as never, {
      read: (_: unknown, answer: (error: null, cluster: ClusterInfo) => void) => answer(null, clusterOf(this.members)),
    });
    this.port = await new Promise<number>((resolve, reject) => {
      const { tls } = options;
      const identity = tls && [{ cert_chain: tls.certificate, private_key: tls.key }];
      const credentials = identity ? ServerCredentials.createSsl(null, identity) : ServerCredentials.createInsecure();
      server.bindAsync(`127.0.0.1:${this.port}`, credentials, (error, port) => (error ? reject(error) : resolve(port)));
    });
    this.server = server;
  }

  /** Breaks every connection and listens no more; the log stays. */
  stop(): void {
    this.server?.forceShutdown();
    this.server = undefined;
  }

  private notForUs(...methods: readonly string[]): UntypedServiceImplementation {
    const handlers = methods.map((method) => [
      method,
      (call: { end?(): void }) => {
        this.unexpected.push(method);
        call.end?.();
      },
    ]);
    return Object.fromEntries(handlers) as UntypedServiceImplementation;
  }
}

function clusterOf(members: readonly Member[]): ClusterInfo {
  const cluster = new ClusterInfo();
  for (const { port, state } of members) {
    const endPoint = new EndPoint();
    endPoint.setAddress('127.0.0.1');
    endPoint.setPort(port);
    const member = new MemberInfo();
    member.setIsAlive(true);
    member.setState(MemberInfo.VNodeState[state]);
    member.setHttpEndPoint(endPoint);
    cluster.addMembers(member);
  }
  return cluster;
}

/** Servers offer batches of appends, and their client takes them up unless it is kept from it. */
function supportedMethods(): SupportedMethods {
  const methods = new SupportedMethods();
  methods.setEventStoreServerVersion('24.10.0');
  for (const name of ['read', 'append', 'batchappend', 'delete', 'tombstone']) {
    const method = new SupportedMethod();
    method.setServiceName('event_store.client.streams.streams');
    method.setMethodName(name);
    methods.addMethods(method);
  }
  return methods;
}
