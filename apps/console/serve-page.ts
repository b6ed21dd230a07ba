import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { ProblemError } from '@parley/runtime';
import type { FastifyReply } from 'fastify';
import { Assets } from './assets.js';

/** Nothing but our own files runs, nobody frames the page, and no form leaves it. */
const policy = [
  "default-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

@ApiExcludeController()
@Controller()
export class ServePage {
  constructor(private readonly assets: Assets) {}

  @Get()
  page(@Res() reply: FastifyReply, @Headers('if-none-match') known?: string): Promise<void> {
    return this.send('index.html', reply, known);
  }

  @Get('console/:name')
  file(
    @Param('name') name: string,
    @Res() reply: FastifyReply,
    @Headers('if-none-match') known?: string,
  ): Promise<void> {
    return this.send(name, reply, known);
  }

  private async send(name: string, reply: FastifyReply, known: string | undefined): Promise<void> {
    const asset = this.assets.find(name);
    if (!asset) throw new ProblemError(404, 'route-not-found', 'The console has no such file.');
    reply.headers({
      etag: asset.etag,
      'cache-control': 'no-cache',
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    if (known?.split(/,\s*/).includes(asset.etag)) return void (await reply.status(304).send());
    await reply.type(asset.contentType).send(asset.body);
  }
}
