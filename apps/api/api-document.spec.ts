import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { id } from '@parley/testkit';
import { acme, startHttpService, type HttpService } from '@parley/testkit/http-service';
import Ajv, { type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { engravingLines as lines } from '../../libs/nlp/brands/testing/small-house.js';
import { ApiModule } from './api.module.js';

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly operationId: string;
  readonly parameters: readonly { name: string; in: string }[];
  readonly security?: readonly object[];
  readonly responses: Readonly<Record<string, { content?: Record<string, { schema: object }> }>>;
}

describe('the OpenAPI document', () => {
  let service: HttpService;
  let document: OpenAPIObject;
  let operations: readonly Operation[];

  beforeAll(async () => {
    service = await startHttpService({ module: ApiModule, config: acme });
    const frame = new DocumentBuilder().setOpenAPIVersion('3.1.0').setTitle('Parley').addBearerAuth().build();
    document = SwaggerModule.createDocument(service.app, frame);
    operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods as Record<string, Operation>).map(([method, operation]) => ({
        ...operation,
        method,
        path,
      })),
    );
  });
  afterAll(() => service.close());

  /** The schema an operation documents for a status, ready to check a body. */
  function documented(operationId: string, status: number): ValidateFunction {
    const operation = operations.find((candidate) => candidate.operationId === operationId)!;
    const type = status < 400 ? 'application/json' : 'application/problem+json';
    const schema = operation.responses[status]!.content![type]!.schema;
    const ajv = addFormats.default(new Ajv.default({ strict: false }));
    return ajv.compile({ ...schema, components: document.components });
  }

  function expectFit(operationId: string, { status, body }: { status: number; body: unknown }): void {
    const fits = documented(operationId, status);
    fits(body);
    expect({ operationId, status, errors: fits.errors }).toEqual({ operationId, status, errors: null });
  }

  it('lists the routes that stay, and every other one', () => {
    expect(operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`).toSorted()).toMatchInlineSnapshot(`
      [
        "GET /api/v1/brands/{brandId}/intents",
        "GET /api/v1/brands/{brandId}/intents/history",
        "GET /api/v1/brands/{brandId}/intents/lines",
        "GET /api/v1/brands/{brandId}/intents/proposals",
        "GET /api/v1/brands/{brandId}/intents/versions",
        "GET /api/v1/brands/{brandId}/intents/versions/{version}",
        "GET /api/v1/contacts/{id}",
        "GET /api/v1/contacts/{id}/consent",
        "GET /api/v1/contacts/{id}/dossier",
        "GET /api/v1/conversations",
        "GET /api/v1/conversations/{id}",
        "GET /api/v1/conversations/{id}/at",
        "GET /api/v1/conversations/{id}/events",
        "GET /api/v1/conversations/{id}/messages",
        "GET /api/v1/conversations/{id}/notes",
        "GET /api/v1/senders",
        "GET /api/v1/senders/{code}/settings",
        "GET /api/v1/stats/unread",
        "GET /api/v1/stream",
        "PATCH /api/v1/contacts/{id}",
        "POST /OAuth2/Token",
        "POST /api/v1/brands/{brandId}/intents/check",
        "POST /api/v1/brands/{brandId}/intents/proposals/{id}/approve",
        "POST /api/v1/brands/{brandId}/intents/proposals/{id}/reject",
        "POST /api/v1/brands/{brandId}/intents/rollback",
        "POST /api/v1/brands/{brandId}/intents/versions",
        "POST /api/v1/brands/{brandId}/intents/versions/{version}/activate",
        "POST /api/v1/contacts/import",
        "POST /api/v1/contacts/{id}/consent",
        "POST /api/v1/contacts/{id}/double-opt-in",
        "POST /api/v1/contacts/{id}/revocation",
        "POST /api/v1/conversations/{id}/age-gate",
        "POST /api/v1/conversations/{id}/archive",
        "POST /api/v1/conversations/{id}/assign",
        "POST /api/v1/conversations/{id}/block",
        "POST /api/v1/conversations/{id}/close",
        "POST /api/v1/conversations/{id}/expected-answer",
        "POST /api/v1/conversations/{id}/messages/{messageId}/intent",
        "POST /api/v1/conversations/{id}/notes",
        "POST /api/v1/conversations/{id}/read",
        "POST /api/v1/conversations/{id}/reopen",
        "POST /api/v1/conversations/{id}/replies",
        "POST /api/v1/conversations/{id}/revocation",
        "POST /api/v1/conversations/{id}/snooze",
        "POST /api/v1/conversations/{id}/tags",
        "POST /api/v1/conversations/{id}/tickets/{ticketId}/close",
        "POST /api/v1/conversations/{id}/tickets/{ticketId}/deliveries/{messageId}/resolve",
        "POST /api/v1/conversations/{id}/tickets/{ticketId}/reopen",
        "POST /api/v1/conversations/{id}/unblock",
        "POST /api/v1/conversations/{id}/unread",
        "POST /api/v1/conversations/{id}/unsubscribe",
        "POST /api/v1/replies/check",
        "PUT /api/v1/brands/{brandId}/intents/lines",
        "PUT /api/v1/senders/{code}/settings",
      ]
    `);
  });

  it('gives every operation a name of its own, an answer with a schema, and its problems', () => {
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    for (const { operationId, responses, security } of operations) {
      const statuses = Object.keys(responses);
      const success = statuses.filter((status) => status.startsWith('2'));
      expect([operationId, success.length]).toEqual([operationId, 1]);
      expect(Object.values(responses[success[0]!]!.content!)[0]!.schema).toBeDefined();
      if (operationId === 'issueToken') continue;
      expect([operationId, security]).toEqual([operationId, [{ bearer: [] }]]);
      expect(statuses).toEqual(expect.arrayContaining(['400', '401', '403', '503']));
      for (const status of statuses.filter((code) => code >= '400')) {
        expect(responses[status]!.content).toEqual({
          'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
        });
      }
    }
  });

  it('names every part of a path as a parameter', () => {
    for (const { operationId, path, parameters } of operations) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const described = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
      expect([operationId, described.toSorted()]).toEqual([operationId, inPath.toSorted()]);
      const names = parameters.map((parameter) => `${parameter.in} ${parameter.name.toLowerCase()}`);
      expect([operationId, new Set(names).size]).toEqual([operationId, names.length]);
    }
  });

  it('refers to nothing that is not in it', () => {
    const names = Object.keys(document.components!.schemas!);
    const refs = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(
      ([, name]) => name!,
    );
    expect(refs.length).toBeGreaterThan(100);
    expect(refs.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('uses no word that only OpenAPI 3.0 knows', () => {
    expect(JSON.stringify(document)).not.toMatch(/"nullable"|"exclusiveM(in|ax)imum":(true|false)/);
  });

  it('tells the truth about the answers', async () => {
    const conversation = await service.receive('m1', {}, { intent: 'order_status' });
    const contact = conversation.split('.')[0]!;
    const at = `/api/v1/conversations/${conversation}`;
    const intents = '/api/v1/brands/acme/intents';
    const calls: [operationId: string, method: 'GET' | 'POST' | 'PATCH' | 'PUT', url: string, body?: object][] = [
      ['requestReply', 'POST', `${at}/replies`, { text: 'On its way.', media: ['https://acme.example/a.jpg'] }],
      ['checkReply', 'POST', '/api/v1/replies/check', { conversationId: conversation, text: 'Vodka: bit.ly/x' }],
      ['checkReply', 'POST', '/api/v1/replies/check', { conversationId: 'nobody' }],
      ['assignConversation', 'POST', `${at}/assign`, { assignee: 'agent-7' }],
      ['changeConversationTags', 'POST', `${at}/tags`, { add: ['order'] }],
      ['addNote', 'POST', `${at}/notes`, { text: 'Called back.' }],
      ['expectAnswer', 'POST', `${at}/expected-answer`, { purpose: 'campaign', name: 'poll', field: 'shoe size' }],
      ['snoozeConversation', 'POST', `${at}/snooze`, { until: '2027-01-01T00:00:00.000Z' }],
      ['updateContact', 'PATCH', `/api/v1/contacts/${contact}`, { name: 'Jo', email: 'jo@customer.example' }],
      ['settleRevocation', 'POST', `${at}/revocation`, { decision: 'dismiss' }],
      ['requestAgeGate', 'POST', `${at}/age-gate`, { minimumAge: 21 }],
      ['requestDoubleOptIn', 'POST', `/api/v1/contacts/${contact}/double-opt-in`],
      ['recordConsent', 'POST', `/api/v1/contacts/${contact}/consent`, { channel: 'web' }],
      ['showConversation', 'GET', at],
      ['listConversations', 'GET', '/api/v1/conversations'],
      ['listMessages', 'GET', `${at}/messages`],
      ['listEvents', 'GET', `${at}/events`],
      ['listNotes', 'GET', `${at}/notes`],
      ['showConversationAt', 'GET', `${at}/at?revision=99`],
      ['closeTicket', 'POST', `${at}/tickets/${id('m1')}/close`],
      ['reopenTicket', 'POST', `${at}/tickets/${id('m1')}/reopen`],
      [
        'resolveTicketDelivery',
        'POST',
        `${at}/tickets/${id('m1')}/deliveries/${id('m1')}/resolve`,
        { outcome: 'delivered' },
      ],
      ['markConversationRead', 'POST', `${at}/read`],
      ['markConversationUnread', 'POST', `${at}/unread`],
      ['closeConversation', 'POST', `${at}/close`],
      ['reopenConversation', 'POST', `${at}/reopen`],
      ['archiveConversation', 'POST', `${at}/archive`],
      ['blockContact', 'POST', `${at}/block`],
      ['unblockContact', 'POST', `${at}/unblock`],
      ['unsubscribeContact', 'POST', `${at}/unsubscribe`],
      ['recordRevocation', 'POST', `/api/v1/contacts/${contact}/revocation`, { channel: 'voice' }],
      ['showContact', 'GET', `/api/v1/contacts/${contact}`],
      ['showConsent', 'GET', `/api/v1/contacts/${contact}/consent`],
      [
        'importConsent',
        'POST',
        '/api/v1/contacts/import',
        { brandId: 'acme', format: 'csv', file: 'phone\n+14155550177\nno number' },
      ],
      ['exportDossier', 'GET', `/api/v1/contacts/${contact}/dossier`],
      ['listSenders', 'GET', '/api/v1/senders'],
      ['showSenderSettings', 'GET', '/api/v1/senders/main/settings'],
      ['changeSenderSettings', 'PUT', '/api/v1/senders/main/settings', { replies: { withinHours: 48 } }],
      ['changeSenderSettings', 'PUT', '/api/v1/senders/main/settings', { replies: { withinHours: 0 } }],
      ['countUnread', 'GET', '/api/v1/stats/unread'],
      ['showConversation', 'GET', '/api/v1/conversations/nobody'],
      ['showIntents', 'GET', intents],
      ['checkIntentLines', 'POST', `${intents}/check`, { lines }],
      ['replaceIntentLines', 'PUT', `${intents}/lines`, { lines }],
      ['replaceIntentLines', 'PUT', `${intents}/lines`, { lines: lines.slice(9) }],
      ['listIntentLines', 'GET', `${intents}/lines`],
      ['trainIntents', 'POST', `${intents}/versions`],
      ['correctIntent', 'POST', `${at}/messages/${id('m1')}/intent`, { intent: 'engraving' }],
      ['listIntentProposals', 'GET', `${intents}/proposals`],
    ];
    for (const [operationId, method, url, body] of calls) {
      expectFit(operationId, await service.call(method, url, { body }));
    }
    const [{ id: proposal }] = (await service.call('GET', `${intents}/proposals`)).body.items;
    calls.push(
      ['approveIntentProposal', 'POST', `${intents}/proposals/${proposal}/approve`],
      ['rejectIntentProposal', 'POST', `${intents}/proposals/${proposal}/reject`],
    );
    // The version that the training came to.
    let version: string | undefined;
    while (version === undefined) version = (await service.call('GET', `${intents}/versions`)).body.items[0]?.version;
    calls.push(
      ['listModelVersions', 'GET', `${intents}/versions`],
      ['showModelVersion', 'GET', `${intents}/versions/${version}`],
      ['activateModelVersion', 'POST', `${intents}/versions/${version}/activate`],
      ['rollBackModelVersion', 'POST', `${intents}/rollback`],
      ['listIntentsHistory', 'GET', `${intents}/history`],
    );
    for (const [operationId, method, url, body] of calls.slice(-7)) {
      expectFit(operationId, await service.call(method, url, { body }));
    }
    const unchecked = operations
      .map(({ operationId }) => operationId)
      .filter((name) => !calls.some(([called]) => called === name));
    expect(unchecked.toSorted()).toEqual(['issueToken', 'streamFacts']);
  });
});
