import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { asyncApi } from './asyncapi.js';
import { jsonSchemas } from './json-schema.js';
import { eventsReference } from './reference.js';
import { typeDeclarations } from './types.js';

// `npm run contracts` writes what follows from the schemas; `npm run contracts:check` fails where it is not current.
const generated = 'libs/contracts/generated';
const version = (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const wanted = new Map<string, string>([
  ...[...jsonSchemas()].map(([name, schema]) => [`${generated}/schemas/${name}.json`, json(schema)] as const),
  [`${generated}/asyncapi.json`, json(asyncApi(version))],
  [
    `${generated}/types.d.ts`,
    await typeDeclarations('// Generated from the schemas in libs/contracts by `npm run contracts`; do not edit.'),
  ],
  ['docs/reference/events.md', eventsReference()],
]);

const stale = [
  ...[...wanted].filter(([file, content]) => readIfThere(file) !== content).map(([file]) => file),
  ...namesIn(`${generated}/schemas`).filter((file) => !wanted.has(file)),
];

if (process.argv.includes('--check')) {
  if (stale.length > 0) {
    console.error(
      `Not current; run \`npm run contracts\` and commit what changes:\n${stale.map((file) => `  ${file}`).join('\n')}`,
    );
    process.exitCode = 1;
  }
} else {
  for (const file of stale) {
    const content = wanted.get(file);
    if (content === undefined) rmSync(file);
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  }
  console.log(`${wanted.size} files are current, ${stale.length} of them written.`);
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}
