import type { Type, DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { NestLogger } from '../logging/nest-logger.js';
import type { HttpMetrics } from '../metrics/metrics.js';
import { BODY_LIMIT, parseBodies } from './body-parsing.js';
import { observeRequests, requestIdOf } from './observe-requests.js';
import { ProblemFilter } from './problem.filter.js';
import { RequestValidation } from './validation.pipe.js';

/** Milliseconds a request may take to arrive whole. */
const REQUEST_TIMEOUT = 30_000;

/** A Nest application on Fastify that reads, refuses and measures requests the way every service does. Not listening yet. */
export async function createHttpApp(
  root: Type | DynamicModule,
  log: Logger,
  metrics: HttpMetrics,
): Promise<NestFastifyApplication> {
  const filter = new ProblemFilter(log, metrics);
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT,
    // What still arrives over an open connection is served, and the connection then closed: engines stop after HTTP.
    return503OnClosing: false,
    genReqId: requestIdOf,
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      filter.answer(error, request, reply),
  });
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    logger: new NestLogger(log),
    bodyParser: false,
    abortOnError: false,
  });
  const fastify = adapter.getInstance();
  parseBodies(fastify);
  observeRequests(fastify, log, metrics);
  app.useGlobalFilters(filter);
  app.useGlobalPipes(new RequestValidation());
  return app;
}
