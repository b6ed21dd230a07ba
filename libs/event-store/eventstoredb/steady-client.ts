import {
  EventStoreDBClient,
  type ChannelCredentialOptions,
  type DNSClusterOptions,
  type GossipClusterOptions,
  type SingleNodeOptions,
} from '@eventstore/db-client';
import type { ServerUrl } from './url.js';

/**
 * The client of the server, without three of its ways that would end or wedge the process:
 * - it appends one by one, although the server offers batches: a batch stream that breaks rejects the appends of all
 *   clients of the process, and an answer that comes after that throws where nobody can catch it;
 * - what it does after a failed call can itself fail (a cluster that cannot be found), and nobody would catch that;
 * - it disposes of its calls, but not of the channel they went through.
 */
export class SteadyClient extends EventStoreDBClient {
  private channel: ReturnType<typeof this.getChannel> | undefined;

  /** @param generation of this connection: see {@link optionsOf} */
  constructor(url: ServerUrl, generation: number) {
    super(optionsOf(url, generation), channelOf(url), url.credentials);
    const { handleError, getChannel } = this;
    this.supports = async () => false;
    this.handleError = (client, error) => handleError(client, error).catch(() => {});
    this.getChannel = () => (this.channel = getChannel());
  }

  /** No new calls; those on their way may finish. Never rejects. */
  async end(): Promise<void> {
    await this.channel?.then(
      (channel) => channel.close(),
      () => {},
    );
  }
}

function optionsOf(url: ServerUrl, generation: number): SingleNodeOptions {
  const { connectionName, defaultDeadline, keepAliveInterval, keepAliveTimeout } = url;
  return {
    // The constructor takes any of three kinds of options, and says so in a way that nobody can inherit.
    ...(serversOf(url) as SingleNodeOptions),
    connectionName,
    defaultDeadline,
    keepAliveInterval,
    // Connections that differ in nothing share what gRPC knows of a server, and so its pause of up to two minutes
    // before it dials a server again that was away.
    keepAliveTimeout: keepAliveTimeout < 0 ? keepAliveTimeout : keepAliveTimeout + (generation % 1_000),
  };
}

function serversOf(url: ServerUrl): SingleNodeOptions | DNSClusterOptions | GossipClusterOptions {
  const { hosts, discover, maxDiscoverAttempts, discoveryInterval, gossipTimeout, nodePreference } = url;
  const discovery = { maxDiscoverAttempts, discoveryInterval, gossipTimeout, nodePreference };
  if (!discover) return { endpoint: hosts[0]! };
  return hosts.length > 1 ? { endpoints: [...hosts], ...discovery } : { discover: hosts[0]!, ...discovery };
}

function channelOf({ tls, tlsCAFile, userCertFile, userKeyFile }: ServerUrl): ChannelCredentialOptions {
  if (!tls) return { insecure: true };
  return {
    ...(tlsCAFile ? { rootCertificate: tlsCAFile } : {}),
    ...(userCertFile && userKeyFile ? { userCertFile, userKeyFile } : {}),
  };
}
