import { ApiSchema, type ApiSchemaOptions } from '@nestjs/swagger';

/** Says in the OpenAPI document what holds of every body: a field it does not name is refused. */
export function Closed(): ClassDecorator {
  // The words of a schema pass through as they are; the type of the options names only two of them.
  return ApiSchema({ additionalProperties: false } as ApiSchemaOptions);
}
