import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A cable to the server that a spec can cut. */
export interface Cable {
  /** A URL of the server, over this cable. */
  over(url: string): string;
  /** Cuts every connection, and lets nobody through until it is mended. */
  cut(): void;
  mend(): void;
  /** Once one of these words went to the server, what it answers on that connection does not arrive; then the connection is cut. */
  loseAnswerTo(words: string): void;
  /** From now on nothing goes through, and no connection ends. */
  freeze(): void;
  close(): Promise<void>;
}

export async function aCable(url: string): Promise<Cable> {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  let state: 'whole' | 'cut' | 'frozen' = 'whole';
  let doomed: string | undefined;
  const server = createServer((near) => {
    if (state === 'cut') return near.destroy();
    const far = connect(Number(target.port || 5432), target.hostname);
    let losing = false;
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.setNoDelay(true);
      from.on('error', () => undefined);
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
      from.on('data', (data) => {
        if (state === 'frozen') return;
        if (from === near && doomed !== undefined && data.includes(doomed)) {
          doomed = undefined;
          losing = true;
        }
        if (from === far && losing) return near.destroy();
        to.write(data);
      });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const cutAll = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    over(url) {
      const near = new URL(url);
      near.hostname = '127.0.0.1';
      near.port = String(port);
      return near.href;
    },
    cut() {
      state = 'cut';
      cutAll();
    },
    mend: () => void (state = 'whole'),
    loseAnswerTo: (words) => void (doomed = words),
    freeze: () => void (state = 'frozen'),
    async close() {
      cutAll();
      server.close();
      await once(server, 'close');
    },
  };
}
