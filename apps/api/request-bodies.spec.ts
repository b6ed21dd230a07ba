import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { acme, startHttpService, type HttpService } from '@parley/testkit/http-service';
import { ApiModule } from './api.module.js';

interface Operation {
  readonly operationId: string;
  readonly requestBody?: { content: Record<string, { schema: { $ref?: string } }> };
}
interface BodySchema {
  readonly additionalProperties?: boolean;
  readonly properties: Readonly<Record<string, { maxLength?: number; maxItems?: number }>>;
}

describe('the bodies of the API', () => {
  let service: HttpService;
  const bodies = new Map<string, BodySchema>();

  beforeAll(async () => {
    service = await startHttpService({ module: ApiModule, config: acme });
    const document = SwaggerModule.createDocument(service.app, new DocumentBuilder().build());
    const schemas = document.components!.schemas as unknown as Record<string, BodySchema>;
    for (const { operationId, requestBody } of Object.values(document.paths).flatMap((path) =>
      Object.values(path as Record<string, Operation>),
    )) {
      if (!requestBody || operationId === 'issueToken') continue;
      const { $ref = '' } = requestBody.content['application/json']!.schema;
      bodies.set(operationId, schemas[$ref.replace('#/components/schemas/', '')]!);
    }
  });
  afterAll(() => service.close());

  it('are documented by name, and as taking no other field', () => {
    expect(bodies.size).toBeGreaterThan(8);
    for (const [operationId, schema] of bodies) {
      expect([operationId, schema?.additionalProperties]).toEqual([operationId, false]);
    }
  });

  it('have the bounds that are documented', async () => {
    const conversation = await service.receive('m1');
    const urls: Record<string, ['POST' | 'PATCH', string]> = {
      requestReply: ['POST', `/conversations/${conversation}/replies`],
      checkReply: ['POST', '/replies/check'],
      addNote: ['POST', `/conversations/${conversation}/notes`],
      changeConversationTags: ['POST', `/conversations/${conversation}/tags`],
      blockContact: ['POST', `/conversations/${conversation}/block`],
      unsubscribeContact: ['POST', `/conversations/${conversation}/unsubscribe`],
      updateContact: ['PATCH', `/contacts/${conversation.split('.')[0]!}`],
    };
    const complaints = async (operationId: string, field: string, value: unknown): Promise<boolean> => {
      const [method, url] = urls[operationId]!;
      // A field nobody knows beside it: nothing is carried out.
      const { body } = await service.call(method, `/api/v1${url}`, { body: { [field]: value, nobody: 1 } });
      return (body.errors as { field: string }[]).some((error) => error.field === field);
    };
    for (const operationId of Object.keys(urls)) {
      for (const [field, { maxLength, maxItems }] of Object.entries(bodies.get(operationId)!.properties)) {
        const most = maxLength ?? maxItems;
        if (most === undefined || field === 'email') continue;
        const valueOf = (size: number): unknown =>
          maxLength === undefined ? Array(size).fill('https://acme.example/a.jpg') : 'x'.repeat(size);
        const answers = [
          await complaints(operationId, field, valueOf(most)),
          await complaints(operationId, field, valueOf(most + 1)),
        ];
        expect([operationId, field, ...answers]).toEqual([operationId, field, false, true]);
      }
    }
  });
});
