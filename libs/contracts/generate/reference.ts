import { cloudEventType } from '../envelope.js';
import { catalogue, type FactType } from '../facts/catalogue.js';
import { topics } from '../topics.js';
import { jsonSchemas, type JsonSchema } from './json-schema.js';

const sliceTitles = {
  contact: 'Contact',
  consent: 'Consent',
  messages: 'Messages',
  replies: 'Replies',
  tickets: 'Tickets',
  inbox: 'Inbox',
} as const;

/** The events reference as Markdown: one table per slice, one list of fields per fact. */
export function eventsReference(): string {
  const lines = [
    '# Events reference',
    '',
    '_Reference. Generated from the schemas in `libs/contracts` by `npm run contracts`; do not edit._',
    '',
    `Every fact is published on \`${topics.events}\` once it is in the event store, keyed by contact id, as a CloudEvent in Kafka's`,
    'binary mode: attributes are headers, the value is the recorded fact as JSON. Delivery is at least once and in order per contact; `ce_id` tells repeats apart.',
    'Fields of every fact: `id`, `type`, `version`, `contactId`, `brandId`, `senderId` (where it is about one sender code), `at`, `cause`, `actor`, `stream`, `revision`, `position`, `recordedAt`, `data` and, where it holds any, `personal`.',
    '',
  ];
  for (const [slice, title] of Object.entries(sliceTitles)) {
    lines.push(`## ${title}`, '');
    for (const [type, definition] of catalogue) {
      if (definition.slice !== slice) continue;
      const schema = jsonSchemas().get(`${type}.v${definition.version}`)!;
      lines.push(
        `### ${type}`,
        '',
        definition.summary,
        '',
        `\`${cloudEventType(type as FactType, definition.version)}\``,
        '',
      );
      const rows = [...rowsOf('data', schema), ...rowsOf('personal', schema)];
      if (rows.length > 0) lines.push('| field | type | |', '|---|---|---|', ...rows, '');
    }
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

interface Node {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node;
}

function rowsOf(part: 'data' | 'personal', schema: JsonSchema): string[] {
  const node = (schema['properties'] as Record<string, Node>)[part];
  return Object.entries(node?.properties ?? {}).map(([name, field]) => {
    const optional = node?.required?.includes(name) ? '' : 'optional';
    return `| \`${part}.${name}\` | ${typeOf(field)} | ${optional} |`;
  });
}

function typeOf(node: Node): string {
  if (node.enum) return node.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (node.type === 'array') return `list of ${typeOf(node.items ?? {})}`;
  if (node.type === 'object' && node.properties) return `{ ${Object.keys(node.properties).join(', ')} }`;
  return node.format === 'date-time' ? 'instant' : (node.format ?? node.type ?? 'any');
}
