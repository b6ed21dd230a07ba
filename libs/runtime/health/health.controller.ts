import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Registry } from 'prom-client';
import { tokens } from '../tokens.js';
import type { HealthChecks, HealthSummary } from './health-checks.js';

/** What orchestrators and monitors ask; open, because it tells nothing about anybody. */
@Controller()
export class HealthController {
  constructor(
    @Inject(tokens.health) private readonly health: HealthChecks,
    @Inject(tokens.metrics) private readonly metrics: Registry,
  ) {}

  /** 503: restart this process. */
  @Get('healthz/live')
  async live(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthSummary> {
    return answer(reply, await this.health.liveness());
  }

  /** 503: send traffic elsewhere for now. */
  @Get('healthz/ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthSummary> {
    return answer(reply, await this.health.readiness());
  }

  @Get('metrics')
  async scrape(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    void reply.type(this.metrics.contentType);
    return this.metrics.metrics();
  }
}

function answer(reply: FastifyReply, summary: HealthSummary): HealthSummary {
  void reply.status(summary.status === 'ok' ? 200 : 503).header('cache-control', 'no-store');
  return summary;
}
