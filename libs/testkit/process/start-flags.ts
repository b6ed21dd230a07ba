import { readFileSync } from 'node:fs';

/** What the start script tells Node: a process of a test or a bench is started as a user starts it. */
export function flagsOfStart(): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } };
  const [command] = scripts.start.split('||');
  return command!.match(/--\S+/g) ?? [];
}
