import { connect as connectTcp, isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { ISocketFactoryArgs } from 'kafkajs';

const KEEP_ALIVE = 60_000;

/** The sockets of one client, so that it can be ended at once: kafkajs itself waits for whatever is under way (pitfall 13). */
export class Sockets {
  private readonly open = new Set<Socket>();
  private ended = false;

  readonly connect = ({ host, port, ssl, onConnect }: ISocketFactoryArgs): Socket => {
    const name = isIP(host) ? {} : { servername: host };
    const socket = ssl
      ? connectTls({ host, port, ...name, ...ssl }, onConnect)
      : connectTcp({ host, port, noDelay: true }, onConnect);
    socket.setKeepAlive(true, KEEP_ALIVE);
    this.open.add(socket);
    socket.once('close', () => this.open.delete(socket));
    if (this.ended) setImmediate(() => endOf(socket));
    return socket;
  };

  end(): void {
    this.ended = true;
    for (const socket of this.open) endOf(socket);
  }
}

/** With an error: it is the only way in which kafkajs notices. */
function endOf(socket: Socket): void {
  socket.destroy(new Error('this client was closed'));
}
