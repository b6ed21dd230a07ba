import { createHash, createHmac } from 'node:crypto';

export const dossierFormat = 'parley.dossier.v1';

/** What the first record follows. */
export const noPredecessor = '0'.repeat(64);

/** Each hash has a name of its own in front: no hash of one kind can stand for one of another. */
export function chainHash(previous: string, number: number, entry: Uint8Array | string): string {
  return createHash('sha256').update(`${dossierFormat}.record\n${previous}\n${number}\n`).update(entry).digest('hex');
}

/** Running hash over the facts of a stream as they are stored; it depends on no export. */
export class StreamHash {
  private hash: string;

  constructor(contactId: string) {
    this.hash = createHash('sha256').update(`parley.stream.v1\n${contactId}`).digest('hex');
  }

  /** `fact`: canonical JSON. */
  add(fact: string): void {
    this.hash = createHash('sha256').update(`parley.stream.v1.fact\n${this.hash}\n`).update(fact).digest('hex');
  }

  toString(): string {
    return this.hash;
  }
}

/** Ties a head to the installation: only who holds the install key can make it, and check it. */
export function signatureOf(installKey: Buffer, head: string): string {
  const key = createHmac('sha256', installKey).update('parley: signs heads of dossiers').digest();
  return createHmac('sha256', key).update(`${dossierFormat}.signature\n${head}`).digest('hex');
}

/** A name of the installation that tells nothing about its key. */
export function instanceOf(installKey: Buffer): string {
  return createHmac('sha256', installKey).update('parley: name of the installation').digest('hex').slice(0, 16);
}
