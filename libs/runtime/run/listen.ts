import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ParleyError } from '@parley/contracts';

export interface ListenAt {
  readonly host?: string;
  readonly port: number;
}

/**
 * Listens on all interfaces, or on the one that is named, and answers the port.
 * @throws ParleyError `port-taken`, `port-forbidden`, `host-unknown`
 */
export async function listen(app: NestFastifyApplication, { host, port }: ListenAt): Promise<number> {
  try {
    await app.listen(port, host ?? '::');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // A machine without IPv6 has no `::`.
    if (host === undefined && (code === 'EAFNOSUPPORT' || code === 'EADDRNOTAVAIL')) await app.listen(port, '0.0.0.0');
    else throw explained(code, port, error);
  }
  return (app.getHttpServer().address() as AddressInfo).port;
}

function explained(code: string | undefined, port: number, cause: unknown): unknown {
  const sentences: Readonly<Record<string, readonly [code: string, message: string]>> = {
    EADDRINUSE: ['port-taken', `port ${port} is taken by another process: stop that one, or set PORT to a free port`],
    EACCES: ['port-forbidden', `port ${port} may not be used by this user: set PORT to a port above 1023`],
    EADDRNOTAVAIL: ['host-unknown', 'PARLEY_HOST names no interface of this machine: unset it to listen on all'],
    ENOTFOUND: ['host-unknown', 'PARLEY_HOST names no interface of this machine: unset it to listen on all'],
  };
  const known = sentences[code ?? ''];
  return known ? new ParleyError(known[0], known[1], { retryable: false, cause }) : cause;
}

/** Stops taking requests and lets those under way finish; what still hangs near the deadline is cut off. */
export async function stopListening(app: NestFastifyApplication, deadlineMs: number): Promise<void> {
  const server = app.getHttpServer();
  const timer = setTimeout(() => server.closeAllConnections(), deadlineMs * 0.9);
  try {
    await app.getHttpAdapter().close();
  } finally {
    clearTimeout(timer);
  }
}
