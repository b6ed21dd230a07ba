import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { judgeLine } from './judge-line.js';
import { readLine } from './line.js';
import { scheduled } from './schedule.js';

export interface JudgeOptions {
  /** One readable line for each text instead of JSON. */
  readonly schedule: boolean;
}

/**
 * Judges one text per line of JSON, in order. A line that cannot be read gets a line that says so, in its place, and
 * the others are judged all the same.
 * @returns how many lines could not be read
 */
export async function judgeLines(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  { schedule }: JudgeOptions = { schedule: false },
): Promise<number> {
  let number = 0;
  let unread = 0;
  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (text.trim() === '') continue;
    const answer = answerTo(text, number, schedule);
    if (answer.unread) unread += 1;
    if (!output.write(`${answer.line}\n`)) await once(output, 'drain');
  }
  return unread;
}

function answerTo(text: string, number: number, schedule: boolean): { line: string; unread: boolean } {
  try {
    const line = readLine(text);
    const judged = judgeLine(line);
    return { line: schedule ? scheduled(line, judged) : JSON.stringify(judged), unread: false };
  } catch (error) {
    const wrong = `line ${number}: ${error instanceof Error ? error.message : String(error)}`;
    return { line: schedule ? `! ${wrong}` : JSON.stringify({ error: wrong, line: number }), unread: true };
  }
}
