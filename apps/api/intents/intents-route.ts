import { applyDecorators } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { Route, type RouteDescription } from '../http/route.js';

/** As `Route`, for one about the intents of a brand. */
export function IntentsRoute({ refuses = [], ...description }: RouteDescription): MethodDecorator {
  return applyDecorators(
    Route({ ...description, refuses: [404, ...refuses] }),
    ApiParam({ name: 'brandId', description: 'Id of the brand, as in the configuration.', schema: { type: 'string' } }),
  );
}
