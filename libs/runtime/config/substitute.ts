import { isScalar, visit, type Document, type Node, type Pair } from 'yaml';
import type { ConfigProblem } from './problem.js';
import { pathText, type YamlFile } from './yaml-file.js';

const reference = /\$\{([^}]*)\}/g;
const variableName = /^[A-Za-z_][A-Za-z0-9_]*$/;

/**
 * Replaces `${NAME}` in every value by the variable of that name. Works on the parsed document, so that a secret
 * can hold any character and comments stay comments. Answers what is missing, by path text.
 */
export function substitute(
  file: YamlFile,
  env: Readonly<Record<string, string | undefined>>,
): Map<string, ConfigProblem> {
  const problems = new Map<string, ConfigProblem>();
  visit(file.document, {
    Scalar(key, node, ancestors) {
      if (key === 'key' || typeof node.value !== 'string') return;
      node.value = node.value.replace(reference, (whole, name: string) => {
        const value = env[name];
        if (value !== undefined && value !== '') return value;
        const path = pathText(pathOf(ancestors, node));
        problems.set(path, { ...file.placeOf(node.range?.[0] ?? 0), path, ...complaint(name, value) });
        return whole;
      });
    },
  });
  return problems;
}

function complaint(name: string, value: string | undefined): Pick<ConfigProblem, 'wrong' | 'fix'> {
  if (!variableName.test(name)) {
    return {
      wrong: 'holds a ${…} that names no variable',
      fix: 'name a variable in letters, digits and underscores, such as ${TWILIO_AUTH_TOKEN}',
    };
  }
  return {
    wrong: `needs the environment variable ${name}, which is ${value === undefined ? 'not set' : 'empty'}`,
    fix: `set ${name} before the start`,
  };
}

function pathOf(ancestors: readonly (Document | Node | Pair)[], node: Node): PropertyKey[] {
  const path: PropertyKey[] = [];
  [...ancestors, node].forEach((step, index, all) => {
    const parent = all[index - 1];
    if ('key' in step && 'value' in step && isScalar(step.key)) path.push(String(step.key.value));
    else if (parent && 'items' in parent && !('key' in step)) path.push((parent.items as unknown[]).indexOf(step));
  });
  return path;
}
