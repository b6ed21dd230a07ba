import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

export const API_DOCS_PATH = 'api/docs';

/**
 * Serves the OpenAPI document at `/api/docs-json` and a page to read it at `/api/docs`, from this process alone.
 * Loaded only where the API is among the services.
 */
export async function serveApiDocs(app: NestFastifyApplication, modules: readonly Type[]): Promise<void> {
  const { DocumentBuilder, SwaggerModule } = await import('@nestjs/swagger');
  const description = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Parley')
    .setDescription('Two-way SMS conversations between a brand and its customers.')
    .setVersion('1')
    .addBearerAuth()
    .build();
  const document = () => SwaggerModule.createDocument(app, description, { include: [...modules] });
  SwaggerModule.setup(API_DOCS_PATH, app, document);
}
