import httpProxy, { type FastifyHttpProxyOptions } from '@fastify/http-proxy';
import { ProblemError } from '@parley/runtime';
import type { FastifyInstance } from 'fastify';

export interface Upstream {
  /** The service’s name, for whoever reads a refusal. */
  readonly name: string;
  /** Where it is: an `http` or `https` address. */
  readonly url: string;
  /** First segments of the paths that are its, such as `/api`. */
  readonly prefixes: readonly string[];
}

/** Milliseconds until a service has to begin its answer, and between two parts of it: a stream beats every 15 s. */
const FIRST_PART = 30_000;
const NEXT_PART = 60_000;
/** Seconds after which it may be asked again. */
const ASK_AGAIN = 2;

/**
 * Passes everything under the service’s prefixes on to it, and nothing else. Bodies go through as they come, in both
 * directions; where the browser leaves, the service is told.
 */
export function passThrough(fastify: FastifyInstance, { name, url, prefixes }: Upstream): void {
  const { origin, pathname } = new URL(url);
  for (const prefix of prefixes) {
    void fastify.register(async (scope) => {
      // The house’s own reading of bodies is for the services.
      scope.removeAllContentTypeParsers();
      await scope.register(httpProxy, {
        upstream: origin,
        prefix,
        rewritePrefix: `${pathname.replace(/\/$/, '')}${prefix}`,
        disableRequestLogging: true,
        destroyAgent: true,
        // Unless told, the proxy takes any certificate: and what goes through holds tokens.
        undici: { headersTimeout: FIRST_PART, bodyTimeout: NEXT_PART, connect: { rejectUnauthorized: true } },
        replyOptions: {
          rewriteRequestHeaders: (request, headers) => ({ ...headers, 'x-request-id': request.id }),
          // Whoever asked decides whether to ask again.
          retryDelay: () => null,
          onError: (reply, { error }) => void reply.send(problemOf(name, error)),
        },
      } satisfies FastifyHttpProxyOptions);
    });
  }
}

/** Codes of an address that takes no connections: nothing was asked of the service. */
const unreachable = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
]);

function problemOf(name: string, error: Error): ProblemError {
  const { code } = (error.cause ?? error) as { code?: string };
  if (code !== undefined && unreachable.has(code)) {
    return new ProblemError(
      503,
      'service-unreachable',
      `The ${name} service cannot be reached from the console just now. Nothing was asked of it; try again.`,
      { 'Retry-After': String(ASK_AGAIN) },
    );
  }
  if (code !== undefined && /CERT|^ERR_TLS|^UNABLE_TO/.test(code)) {
    return new ProblemError(
      502,
      'service-not-trusted',
      `The ${name} service showed a certificate that the console does not trust (${code}), so nothing was asked of it. Name the certificate of your own authority in NODE_EXTRA_CA_CERTS, or correct the address.`,
    );
  }
  return new ProblemError(
    502,
    'service-answer-broken',
    `The ${name} service broke its answer off or gave none in time. What was asked of it may have been done; look before asking again.`,
  );
}
