import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Language } from '@parley/contracts';
import type { RoutingVerdict } from '@parley/conversation';
import { routeText } from '@parley/conversation/routing';
import { openClassifier, routerModelFile } from '@parley/nlp';
import { z } from 'zod';

const Line = z.object({ text: z.string(), lang: Language.optional() });

/**
 * Routes one text per line of JSON, in order: what the router would find on its own with the model that comes with
 * Parley, before any conversation is looked at.
 * @param explain whether everything that is recorded of a verdict is shown: who decided, from which scores, and what counted
 */
export async function classify(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  explain = false,
): Promise<void> {
  const classifier = openClassifier(readFileSync(routerModelFile()));
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const { text, lang } = parsed(line, number);
    const verdict = routeText({ text, languages: languagesFor(lang) }, classifier);
    if (!output.write(`${JSON.stringify(explain ? verdict : inShort(verdict))}\n`)) await once(output, 'drain');
  }
}

function inShort({ route, keyword, intent, confidence, language, possibleRevocation }: RoutingVerdict) {
  return { route, keyword, intent, confidence, language, possibleRevocation };
}

function parsed(line: string, number: number): z.infer<typeof Line> {
  try {
    return Line.parse(JSON.parse(line));
  } catch {
    throw new Error(`Line ${number} is not {"text": "…", "lang"?: "en" | "fr" | "es"} in JSON.`);
  }
}

function languagesFor(language: Language | undefined): Language[] {
  const others = Language.options.filter((other) => other !== language);
  return language === undefined ? ['en', 'fr', 'es'] : [language, ...others];
}
