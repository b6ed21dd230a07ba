import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ProblemError, type Scope } from '@parley/runtime';
import type { FastifyRequest } from 'fastify';
import { AccessTokens, type TokenHolder } from './access-tokens.js';
import { mayDo, rememberCaller, type Caller } from './caller.js';
import { scopesKey } from './scopes.js';

const realm = 'Bearer realm="parley"';
const agentId = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/;
const traceparent = /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;

/** Lets a request through whose bearer token holds every scope the route asks for. A route that names no scopes is shut. */
@Injectable()
export class BearerGuard implements CanActivate {
  constructor(
    private readonly tokens: AccessTokens,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const caller = callerOf(request, await this.holder(request.headers.authorization));
    const scopes = this.reflector.getAllAndOverride<readonly Scope[] | undefined>(scopesKey, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!scopes) return false;
    const missing = scopes.filter((scope) => !mayDo(caller, scope));
    if (missing.length > 0) throw scopeMissing(scopes, missing);
    rememberCaller(request, caller);
    return true;
  }

  private async holder(authorization: string | undefined): Promise<TokenHolder> {
    const token = /^Bearer +([^\s]+)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) throw unauthorised('token-missing', 'Send `Authorization: Bearer <token>`.');
    const holder = await this.tokens.holderOf(token);
    if (holder === 'expired')
      throw unauthorised('token-expired', 'The bearer token is older than an hour: ask for a new one.', true);
    if (holder === 'invalid')
      throw unauthorised('token-invalid', 'The bearer token is not one of this installation.', true);
    return holder;
  }
}

function callerOf(request: FastifyRequest, holder: TokenHolder): Caller {
  const agent = request.headers['parley-agent'];
  if (agent !== undefined && (typeof agent !== 'string' || !agentId.test(agent))) {
    throw new ProblemError(
      400,
      'agent-id-invalid',
      'The header `Parley-Agent` takes the opaque id of an agent: up to 100 letters, digits, dots, colons, dashes and underscores.',
    );
  }
  const trace = request.headers['traceparent'];
  return {
    actor: agent === undefined ? { kind: 'api', id: holder.id } : { kind: 'agent', id: agent },
    scopes: holder.scopes,
    ...(typeof trace === 'string' && traceparent.test(trace) ? { traceparent: trace } : {}),
  };
}

function unauthorised(code: string, detail: string, wrong = false): ProblemError {
  return new ProblemError(401, code, detail, {
    'www-authenticate': wrong ? `${realm}, error="invalid_token", error_description="${detail}"` : realm,
  });
}

function scopeMissing(needed: readonly Scope[], missing: readonly Scope[]): ProblemError {
  return new ProblemError(403, 'scope-missing', `The token lacks the scope ${missing.join(', ')}.`, {
    'www-authenticate': `${realm}, error="insufficient_scope", scope="${needed.join(' ')}"`,
  });
}
