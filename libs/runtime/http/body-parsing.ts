import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ProblemError } from './problem.js';

export const WEBHOOK_BODY_LIMIT = 64 * 1024;
export const BODY_LIMIT = 1024 * 1024;

/**
 * Webhooks get their body as it came, whatever its type: a signature covers bytes. Elsewhere JSON is read; a form is
 * left as it came, and taken only where OAuth asks for one. Call before the routes are made.
 */
export function parseBodies(fastify: FastifyInstance): void {
  const readJson = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  fastify.addHook('onRoute', (route) => {
    if (isWebhook(route.url)) route.bodyLimit = WEBHOOK_BODY_LIMIT;
  });
  fastify.addContentTypeParser('*', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    const pattern = request.routeOptions.url;
    if (pattern === undefined) return done(null, undefined);
    if (isWebhook(pattern)) return done(null, body);
    if (body.length === 0) return done(null, undefined);
    const type = mediaType(request);
    if (type === 'application/json' || type.endsWith('+json')) return readJson(request, body.toString('utf8'), done);
    if (type === 'application/x-www-form-urlencoded' && pattern.startsWith('/OAuth2/')) return done(null, body);
    return done(new ProblemError(415, 'content-type-unsupported', 'Send the body as application/json.'));
  });
}

const isWebhook = (pattern: string): boolean => pattern.startsWith('/webhooks/');

function mediaType(request: FastifyRequest): string {
  return (request.headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase();
}
