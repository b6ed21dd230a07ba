import { applyDecorators, Controller, HttpCode, UseGuards } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiExtraModels,
  ApiHeader,
  ApiOperation,
  ApiParam,
  ApiResponse,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import type { Scope } from '@parley/runtime';
import type { z } from 'zod';
import { BearerGuard } from '../access/bearer.guard.js';
import { Scopes } from '../access/scopes.js';
import { answerOf } from './answer-of.js';
import { Problem } from './problem.schema.js';

const problems = {
  400: 'The request is malformed.',
  401: 'The bearer token is missing, wrong or too old.',
  403: 'The token lacks a scope.',
  404: 'There is no such thing.',
  409: 'Not possible as things stand.',
  422: 'Understood, and refused for what it asks.',
  429: 'Too many ask for the same just now; the same request may succeed later.',
  503: 'An engine is out of reach; the same request may succeed later.',
} as const;
type ProblemStatus = keyof typeof problems;

export interface RouteDescription {
  /** Unique over the API: clients generated from the document name their methods so. */
  readonly id: string;
  readonly scope: Scope;
  readonly summary: string;
  readonly description?: string;
  readonly answer: z.ZodType;
  /** Default 200. */
  readonly status?: number;
  /** Beside 400, 401, 403 and 503, which every route may answer. */
  readonly refuses?: readonly ProblemStatus[];
}

/** A controller of the API: behind a bearer token, its routes under `/api/v1`. */
export function Api(path: string, tag: string): ClassDecorator {
  return applyDecorators(
    Controller(path === '' ? 'api/v1' : `api/v1/${path}`),
    UseGuards(BearerGuard),
    ApiTags(tag),
    ApiBearerAuth(),
    ApiHeader({
      name: 'Parley-Agent',
      required: false,
      description: 'Opaque id of the agent on whose behalf this is asked.',
    }),
    ApiExtraModels(Problem),
  );
}

/** Says what a route needs and answers, to the guard and to the OpenAPI document alike. */
export function Route({
  id,
  scope,
  summary,
  description,
  answer,
  status = 200,
  refuses = [],
}: RouteDescription): MethodDecorator {
  return applyDecorators(
    HttpCode(status),
    Scopes(scope),
    ApiOperation({
      operationId: id,
      summary,
      description: [description, `Scope: \`${scope}\`.`].filter(Boolean).join(' '),
    }),
    ApiResponse({ status, description: answer.description ?? 'Done.', standardSchema: answerOf(answer) }),
    ...problemsOf(400, 401, 403, ...refuses, 503),
  );
}

/** As `Route`, for one that names a conversation. */
export function ConversationRoute(description: RouteDescription): MethodDecorator {
  return applyDecorators(
    Route(description),
    ApiParam({
      name: 'id',
      description: 'Id of the conversation: `<contact id>.<sender id>`.',
      schema: { type: 'string' },
    }),
  );
}

/** The problem documents a route may answer. */
function problemsOf(...statuses: readonly ProblemStatus[]): MethodDecorator[] {
  return statuses.map((status) =>
    ApiResponse({
      status,
      description: problems[status],
      content: { 'application/problem+json': { schema: { $ref: getSchemaPath(Problem) } } },
    }),
  );
}
