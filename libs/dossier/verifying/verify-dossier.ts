import { noPredecessor, signatureOf } from '../chain.js';
import type { Header, Seal, Signature } from '../entry.js';
import { closing, opening } from '../record.js';
import { soundRecord, type Place } from './check-record.js';
import { diagnose } from './diagnose.js';
import { beyondEnd, fixedLine, truncated, type Flaw } from './flaw.js';
import { Lines, type Line } from './lines.js';

export interface Soundness {
  readonly sound: true;
  readonly records: number;
  readonly facts: number;
  readonly head: string;
  readonly streamHash: string;
  readonly header: Header;
  readonly seal: Seal;
  readonly signature: 'right' | 'not-checked';
}

export interface Expectations {
  /** A head known from elsewhere: from the fact `DossierExported`, an e-mail, a notary. */
  readonly head?: string;
  /** With it the signature is checked too. */
  readonly installKey?: Buffer;
}

/**
 * Checks a dossier byte by byte and names the first one that was altered. Needs nothing but the file; memory stays
 * bounded by its longest line.
 */
export async function verifyDossier(
  file: AsyncIterable<Uint8Array>,
  expectations: Expectations = {},
): Promise<Soundness | Flaw> {
  const lines = new Lines(file);
  const first = await lines.next();
  const wrongOpening = first ? fixedLine(first, opening) : truncated(1, 0);
  if (wrongOpening) return wrongOpening;

  let place: Place = { previous: noPredecessor, number: 0 };
  let header: Header | undefined;
  let seal: Seal | undefined;
  let facts = 0;
  let end = opening.length;
  let before: { line: Line; place: Place } | undefined;
  for (;;) {
    const line = await lines.next();
    if (!line) return truncated(place.number + 2, end, place.number);
    const sound = soundRecord(line.bytes, place);
    if (!sound) return diagnose(line, place, lines, before);
    const entry = JSON.parse(sound.entry) as { kind: string };
    if (entry.kind === 'fact') facts += 1;
    if (entry.kind === 'header') header = entry as Header;
    if (entry.kind === 'seal') seal = entry as Seal;
    end = line.offset + line.bytes.length;
    if (entry.kind === 'signature') {
      const flaw = sealed(entry as unknown as Signature, line, place, { seal, facts }, expectations);
      const last = await lines.next();
      const wrongEnd = last ? fixedLine(last, closing) : truncated(line.number + 1, end);
      if (wrongEnd) return wrongEnd;
      const beyond = await lines.next();
      if (beyond) return beyondEnd(beyond);
      if (flaw) return flaw;
      const { streamHash } = seal!;
      return {
        sound: true,
        records: place.number + 1,
        facts,
        head: place.previous,
        streamHash,
        header: header!,
        seal: seal!,
        signature: expectations.installKey ? 'right' : 'not-checked',
      };
    }
    before = { line, place };
    place = { previous: sound.chain, number: place.number + 1 };
  }
}

/** What the last record says of the others. */
function sealed(
  signature: Signature,
  line: Line,
  place: Place,
  { seal, facts }: { seal: Seal | undefined; facts: number },
  { head, installKey }: Expectations,
): Flaw | undefined {
  const flaw = (code: Flaw['code'], says: string): Flaw => ({
    sound: false,
    code,
    line: line.number,
    record: place.number,
    offset: line.offset,
    says,
  });
  if (!seal || seal.facts !== facts || signature.head !== place.previous) {
    return flaw('seal-contradicts', 'the seal does not fit the records before it: they were written anew, and badly');
  }
  if (head !== undefined && head !== place.previous) {
    return flaw(
      'head-differs',
      `the head is ${place.previous} and should be ${head}: this is another dossier, or one that was written anew`,
    );
  }
  if (installKey && signatureOf(installKey, place.previous) !== signature.value) {
    return flaw('signature-wrong', 'the signature is not of this installation: the dossier was written elsewhere');
  }
  return undefined;
}
