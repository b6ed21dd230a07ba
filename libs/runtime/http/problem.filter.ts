import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { HttpMetrics } from '../metrics/metrics.js';
import { problemContentType, problemDocument } from './problem.js';
import { problemOf } from './problem-of.js';
import { FieldsProblem } from './fields-problem.js';

/** Answers whatever a request threw as a problem document (RFC 9457), counts it, and logs what is our fault. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly log: Logger,
    private readonly metrics: HttpMetrics,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    this.answer(error, request, host.switchToHttp().getResponse<FastifyReply>());
  }

  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const problem = problemOf(error);
    this.metrics.refused(problem.code);
    if (problem.status >= 500) {
      this.log.error(
        { err: error, requestId: request.id, method: request.method, route: request.routeOptions.url },
        'request failed',
      );
    }
    if (reply.sent || reply.raw.headersSent) return void reply.raw.destroy();
    void reply
      .status(problem.status)
      .headers(problem.headers)
      .type(problemContentType)
      .send({
        ...problemDocument(problem),
        instance: `urn:parley:request:${request.id}`,
        ...(problem instanceof FieldsProblem ? { errors: problem.errors } : {}),
      });
  }
}
