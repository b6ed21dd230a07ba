import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { ParleyError } from '@parley/contracts';
import { tokens, type HealthRegistry, type HealthReport, type LoadedConfig } from '@parley/runtime';
import type { FastifyInstance } from 'fastify';
import { passThrough, type Upstream } from './pass-through.js';

/** Milliseconds a service may take to answer a probe. */
const PROBE_DEADLINE = 1_500;

/** Brings the page of a console that runs alone to the services it talks to. */
@Injectable()
export class ReachServices implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    @Inject(tokens.config) private readonly loaded: LoadedConfig,
    @Inject(tokens.health) private readonly health: HealthRegistry,
  ) {}

  /** @throws ParleyError `setting-missing` */
  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    for (const upstream of this.upstreams()) {
      passThrough(fastify, upstream);
      this.health.addReadiness(upstream.name, () => answers(upstream.url));
    }
  }

  private upstreams(): Upstream[] {
    const { apiUrl, ingestUrl } = this.loaded.environment;
    if (apiUrl === undefined) {
      throw new ParleyError(
        'setting-missing',
        'apps/console runs alone and does not know where the API is: set PARLEY_API_URL to its address, such as http://localhost:8087',
        { retryable: false },
      );
    }
    const api = { name: 'api', url: apiUrl, prefixes: ['/api', '/OAuth2'] };
    // Only the phone simulator is asked of ingest, which an installation with real carriers alone has not.
    return ingestUrl === undefined ? [api] : [api, { name: 'ingest', url: ingestUrl, prefixes: ['/simulator'] }];
  }
}

/** Whether a service is there; how well it is, it says itself. */
async function answers(url: string): Promise<HealthReport> {
  try {
    const probe = new URL('healthz/ready', url.endsWith('/') ? url : `${url}/`);
    const { ok, status } = await fetch(probe, { signal: AbortSignal.timeout(PROBE_DEADLINE) });
    return { ok: true, detail: { ready: ok, status } };
  } catch {
    return { ok: false, detail: { error: 'not reachable' } };
  }
}
