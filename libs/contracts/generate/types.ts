import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { bundledSchema } from './json-schema.js';

/** One self-contained declaration file for consumers: no Parley package and no validator needed. */
export async function typeDeclarations(banner: string): Promise<string> {
  return compile(bundledSchema() as JSONSchema, 'ConversationEvent', {
    bannerComment: banner,
    additionalProperties: false,
    unreachableDefinitions: true,
    style: { singleQuote: true, printWidth: 120 },
  });
}
