import { createHash } from 'node:crypto';
import type { RecordedFact } from '@parley/contracts';
import { canonicalJson } from '../canonical.js';
import { signatureOf } from '../chain.js';
import { storedFact } from '../entry.js';

const format = 'parley.anchor.v1';
const factsInBlock = 256;
const markBytes = 8;

interface AnchorHead {
  readonly format: string;
  readonly instance: string;
  readonly at: string;
}
interface Block {
  readonly facts: number;
  /** The first 8 bytes of the hash of each fact, in base64: they name the one that was altered. */
  readonly marks: string;
  readonly chain: string;
}
interface AnchorEnd {
  readonly facts: number;
  readonly head: string;
  readonly signature: string;
}

export interface AnchorOptions {
  readonly installKey: Buffer;
  readonly instance: string;
  readonly at: string;
}

/**
 * The whole log as hashes, a line for 256 facts, signed: kept outside the database, it shows what was altered inside.
 * Holds nothing personal. What the generator returns is the head.
 */
export async function* writeAnchor(
  log: AsyncIterable<RecordedFact>,
  { installKey, instance, at }: AnchorOptions,
): AsyncGenerator<string, AnchorEnd> {
  const head: AnchorHead = { format, instance, at };
  yield `${canonicalJson(head)}\n`;
  let chain = hashOf(format, canonicalJson(head));
  let facts = 0;
  for await (const hashes of blocksOf(log)) {
    chain = chainOf(chain, hashes);
    facts += hashes.length;
    const block: Block = { facts: hashes.length, marks: marksOf(hashes), chain };
    yield `${canonicalJson(block)}\n`;
  }
  const end: AnchorEnd = { facts, head: chain, signature: signatureOf(installKey, chain) };
  yield `${canonicalJson(end)}\n`;
  return end;
}

export type AnchorAudit =
  | { readonly sound: true; readonly facts: number; readonly head: string; readonly newFacts: number }
  | {
      readonly sound: false;
      readonly code: 'fact-altered' | 'facts-missing' | 'anchor-altered' | 'signature-wrong';
      /** From 0, in the order of the log. */
      readonly index?: number;
      readonly stream?: string;
      readonly revision?: number;
      readonly factId?: string;
      readonly type?: string;
      readonly says: string;
    };

/** Reads the log beside an anchor of it and names the first fact that is not as it was. */
export async function auditAgainstAnchor(
  log: AsyncIterable<RecordedFact>,
  anchor: AsyncIterable<string>,
  installKey: Buffer,
): Promise<AnchorAudit> {
  const facts = log[Symbol.asyncIterator]();
  let chain: string | undefined;
  let index = 0;
  for await (const line of anchor) {
    const read = parsed(line);
    if (chain === undefined) {
      if (read?.['format'] !== format) return anchorAltered('it does not begin as an anchor does');
      chain = hashOf(format, line);
      continue;
    }
    if (read && 'signature' in read) {
      const end = read as unknown as AnchorEnd;
      if (end.head !== chain || end.facts !== index) return anchorAltered('its last line does not fit the others');
      if (signatureOf(installKey, chain) !== end.signature) {
        return { sound: false, code: 'signature-wrong', says: 'the anchor was not made by this installation' };
      }
      let newFacts = 0;
      for (let step = await facts.next(); !step.done; step = await facts.next()) newFacts += 1;
      return { sound: true, facts: index, head: chain, newFacts };
    }
    const block = read as unknown as Block | undefined;
    if (typeof block?.marks !== 'string' || typeof block.facts !== 'number')
      return anchorAltered(`line of fact ${index}`);
    const marks = Buffer.from(block.marks, 'base64');
    const hashes: Buffer[] = [];
    for (let at = 0; at < block.facts; at += 1, index += 1) {
      const step = await facts.next();
      if (step.done) return { sound: false, code: 'facts-missing', index, says: `the log ends before fact ${index}` };
      const hash = hashOfFact(step.value);
      if (!hash.subarray(0, markBytes).equals(marks.subarray(at * markBytes, (at + 1) * markBytes))) {
        return altered(step.value, index);
      }
      hashes.push(hash);
    }
    chain = chainOf(chain, hashes);
    if (chain !== block.chain) return anchorAltered(`the block that ends with fact ${index - 1}`);
  }
  return anchorAltered('it ends early');
}

function altered({ stream, revision, id, type }: RecordedFact, index: number): AnchorAudit {
  const says = `${type} at revision ${revision} of ${stream} is not what stood there when the anchor was made`;
  return { sound: false, code: 'fact-altered', index, stream, revision, factId: id, type, says };
}

function anchorAltered(where: string): AnchorAudit {
  return { sound: false, code: 'anchor-altered', says: `the anchor itself is not as it was written: ${where}` };
}

async function* blocksOf(log: AsyncIterable<RecordedFact>): AsyncGenerator<Buffer[]> {
  let hashes: Buffer[] = [];
  for await (const fact of log) {
    hashes.push(hashOfFact(fact));
    if (hashes.length < factsInBlock) continue;
    yield hashes;
    hashes = [];
  }
  if (hashes.length > 0) yield hashes;
}

function hashOfFact(fact: RecordedFact): Buffer {
  const text = canonicalJson({ stream: fact.stream, fact: storedFact(fact) });
  return createHash('sha256').update(`${format}.fact\n`).update(text).digest();
}

function chainOf(previous: string, hashes: readonly Buffer[]): string {
  return createHash('sha256').update(`${format}.block\n${previous}\n`).update(Buffer.concat(hashes)).digest('hex');
}

function hashOf(name: string, text: string): string {
  return createHash('sha256').update(`${name}.head\n`).update(text).digest('hex');
}

function marksOf(hashes: readonly Buffer[]): string {
  return Buffer.concat(hashes.map((hash) => hash.subarray(0, markBytes))).toString('base64');
}

function parsed(line: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
