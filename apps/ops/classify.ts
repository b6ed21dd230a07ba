import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { Language } from '@parley/contracts';
import { routeText, seedClassifier } from '@parley/conversation/routing';
import { z } from 'zod';

const Line = z.object({ text: z.string(), lang: Language.optional() });

/** Routes one text per line of JSON, in order: what the router would find on its own, before any conversation is looked at. */
export async function classify(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Promise<void> {
  const classifier = seedClassifier();
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const { text, lang } = parsed(line, number);
    const { classifier: _, ...verdict } = routeText({ text, languages: languagesFor(lang) }, classifier);
    if (!output.write(`${JSON.stringify(verdict)}\n`)) await once(output, 'drain');
  }
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
