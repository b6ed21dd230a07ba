import type { WebhookRequest } from '@parley/carriers';
import type { FastifyRequest } from 'fastify';

/** The runtime hands over bodies under `/webhooks/` as bytes, whatever their type. */
export function webhookRequestOf(request: FastifyRequest): WebhookRequest {
  const headers = Object.entries(request.headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, [value].flat().join(', ')]],
  );
  return {
    method: request.method,
    path: request.url,
    headers: Object.fromEntries(headers) as Record<string, string>,
    rawBody: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
  };
}
