import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { crossCheck } from './cross-checks.js';
import { demoConfig } from './demo.js';
import { readEnvironment } from './environment.js';
import { explain } from './explain.js';
import { configInvalid, problemLine, type ConfigProblem } from './problem.js';
import { ParleyConfig } from './schema.js';
import { sendersOf } from './senders.js';
import type { LoadedConfig } from './settings.js';
import { substitute } from './substitute.js';
import type { Variables } from './variables.js';
import { YamlFile } from './yaml-file.js';

const DEFAULT_FILE = 'parley.yaml';

/**
 * Reads the configuration file and the environment, and names everything that is wrong with them at once.
 * @throws ParleyError `config-invalid`: one line per problem with file, line, path and fix, never a value.
 */
export function loadConfig(env: Variables = process.env, cwd: string = process.cwd()): LoadedConfig {
  const { environment, problems } = readEnvironment(env, cwd);
  const lines = problems.map((problem) => problemLine('', problem));
  const file = fileOf(env, cwd, lines);
  const config = file === undefined ? demoConfig : readConfig(file, env, lines);
  if (lines.length > 0 || !config) throw configInvalid(lines);
  return { config, environment, senders: sendersOf(config), source: file?.name ?? 'built-in demo' };
}

interface ConfigFile {
  /** As the user wrote it: what the messages begin with. */
  readonly name: string;
  readonly text: string;
}

function fileOf(env: Variables, cwd: string, lines: string[]): ConfigFile | undefined {
  const named = env['PARLEY_CONFIG']?.trim();
  if (!named && !existsSync(resolve(cwd, DEFAULT_FILE))) return undefined;
  const name = named || DEFAULT_FILE;
  try {
    return { name, text: readFileSync(resolve(cwd, name), 'utf8') };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    lines.push(
      problemLine(name, {
        path: named ? 'PARLEY_CONFIG' : '',
        wrong: `the file ${name} cannot be read (${code ?? 'unknown reason'})`,
        fix: 'name a readable YAML file, or unset PARLEY_CONFIG to run the built-in demo',
      }),
    );
    return undefined;
  }
}

function readConfig({ name, text }: ConfigFile, env: Variables, lines: string[]): ParleyConfig | undefined {
  const file = new YamlFile(text);
  const { config, problems } = checkFile(file, env);
  const inOrder = problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  lines.push(...inOrder.map((problem) => problemLine(name, problem)));
  return config;
}

function checkFile(file: YamlFile, env: Variables): { config?: ParleyConfig; problems: ConfigProblem[] } {
  const syntax = file.syntaxProblems();
  if (syntax.length > 0) return { problems: syntax };
  if (file.document.contents === null) {
    return {
      problems: [
        file.problemAt([], 'the file is empty', 'begin it with `brands:`, or remove it to run the built-in demo'),
      ],
    };
  }
  const missing = substitute(file, env);
  const values = file.values();
  if ('problem' in values) return { problems: [...missing.values(), values.problem] };
  const { data } = values;
  const parsed = ParleyConfig.safeParse(data);
  if (parsed.success) return { config: parsed.data, problems: [...missing.values(), ...crossCheck(parsed.data, file)] };
  const others = explain(parsed.error, file, data).filter(({ path }) => !missing.has(path));
  return { problems: [...missing.values(), ...others] };
}
