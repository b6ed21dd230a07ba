import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { FieldProblem, ProblemDocument } from '@parley/runtime';

/** The shape of a problem document, for the OpenAPI document. */
@ApiSchema({ name: 'Problem', description: 'Why a request was refused (RFC 9457).' })
export class Problem implements ProblemDocument {
  @ApiProperty({ example: 'urn:parley:problem:conversation-not-found' })
  readonly type!: string;

  @ApiProperty({ example: 'Conversation not found' })
  readonly title!: string;

  @ApiProperty({ example: 404 })
  readonly status!: number;

  @ApiProperty({ description: 'For people: what was wrong, where, and what to do.' })
  readonly detail!: string;

  @ApiProperty({ description: 'For programs: stable, kebab-case.', example: 'conversation-not-found' })
  readonly code!: string;

  @ApiProperty({
    required: false,
    description: 'With `request-invalid`: which fields are wrong, and how.',
    type: 'array',
    items: {
      type: 'object',
      required: ['field', 'problem'],
      properties: { field: { type: 'string', example: 'media.0.url' }, problem: { type: 'string' } },
    },
  })
  readonly errors?: readonly FieldProblem[];
}
