import { Controller, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Scope } from '@parley/runtime';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { answerOf } from '../http/answer-of.js';
import { AccessTokens, type ApiClient } from './access-tokens.js';
import { readTokenRequest, type OAuthRefusal } from './token-request.js';

const Token = z
  .object({
    access_token: z.string(),
    token_type: z.literal('Bearer'),
    expires_in: z.int().describe('Seconds.'),
    scope: z.string().describe('The scopes of the token, separated by spaces.'),
  })
  .meta({ id: 'Token' });
const OAuthError = z.object({ error: z.string(), error_description: z.string() }).meta({ id: 'OAuthError' });
const parameters = {
  type: 'object',
  required: ['grant_type'] as string[],
  properties: {
    grant_type: { type: 'string', enum: ['client_credentials'] },
    client_id: { type: 'string', description: 'Absent where the credentials stand in an HTTP Basic header.' },
    client_secret: { type: 'string' },
    scope: { type: 'string', description: 'Fewer scopes than the client has, separated by spaces.' },
  },
};

@Controller('OAuth2')
@ApiTags('access')
export class IssueToken {
  constructor(private readonly tokens: AccessTokens) {}

  @Post('Token')
  @ApiOperation({
    operationId: 'issueToken',
    summary: 'A bearer token for a client of the configuration (RFC 6749 §4.4), good for 60 minutes.',
  })
  @ApiConsumes('application/x-www-form-urlencoded', 'application/json')
  @ApiBody({
    description: 'The parameters of RFC 6749 §4.4.2, as a form or as JSON.',
    schema: parameters,
  })
  @ApiResponse({ status: 200, description: 'The token.', standardSchema: answerOf(Token) })
  @ApiResponse({
    status: 400,
    description: 'The request is not one for a token.',
    standardSchema: answerOf(OAuthError),
  })
  @ApiResponse({ status: 401, description: 'The credentials are wrong.', standardSchema: answerOf(OAuthError) })
  async issue(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const answer = await this.answer(request);
    reply.header('cache-control', 'no-store').header('pragma', 'no-cache');
    if (!('error' in answer)) {
      await reply.status(200).send(answer);
      return;
    }
    const { status, ...body } = answer;
    if (status === 401) reply.header('www-authenticate', 'Basic realm="parley", charset="UTF-8"');
    await reply.status(status).send(body);
  }

  private async answer(request: FastifyRequest): Promise<z.infer<typeof Token> | OAuthRefusal> {
    const asked = readTokenRequest(request);
    if ('error' in asked) return asked;
    if (asked.grantType === undefined) return refuse(400, 'invalid_request', 'The parameter grant_type is missing.');
    if (asked.grantType !== 'client_credentials') {
      return refuse(400, 'unsupported_grant_type', 'Only grant_type=client_credentials is offered.');
    }
    const client = this.tokens.clientOf(asked.clientId ?? '', asked.clientSecret ?? '');
    if (!client) return refuse(401, 'invalid_client', 'No client has this id and secret.');
    const scopes = scopesFor(client, asked.scope);
    if (!scopes) return refuse(400, 'invalid_scope', `The client may ask for: ${client.scopes.join(' ')}.`);
    const { token, expiresIn } = await this.tokens.issue(client, scopes);
    return { access_token: token, token_type: 'Bearer', expires_in: expiresIn, scope: scopes.join(' ') };
  }
}

function refuse(status: OAuthRefusal['status'], error: OAuthRefusal['error'], description: string): OAuthRefusal {
  return { status, error, error_description: description };
}

function scopesFor(client: ApiClient, asked: string | undefined): readonly Scope[] | undefined {
  if (asked === undefined || asked.trim() === '') return client.scopes;
  const wanted = new Set(asked.trim().split(/ +/));
  const scopes = client.scopes.filter((scope) => wanted.has(scope));
  return scopes.length === wanted.size ? scopes : undefined;
}
