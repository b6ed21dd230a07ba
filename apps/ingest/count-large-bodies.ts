import type { FastifyInstance } from 'fastify';
import type { IngestMetrics } from './metrics.js';
import type { WebhookSenders } from './webhook-senders.js';

/** A body over the limit is turned away before its route sees it: what was answered tells. Call before the server is ready. */
export function countLargeBodies(fastify: FastifyInstance, senders: WebhookSenders, metrics: IngestMetrics): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    if (reply.statusCode === 413 && request.routeOptions.url?.startsWith('/webhooks/')) {
      const { carrier, senderId } = request.params as { readonly carrier: string; readonly senderId: string };
      metrics.refused.inc({ carrier: senders.has(carrier, senderId) ? carrier : 'unknown', code: 'body-too-large' });
    }
    done();
  });
}
