import { isParleyError, type RecordedFact } from '@parley/contracts';
import { appended, factAlreadyRecorded, standsIn, wrongExpectedRevision, type Append } from '../placed.js';
import type { Appended } from '../port.js';
import type { Address } from './address.js';
import { AT_ONCE, Batches, type Waiting } from './batches.js';
import type { Connections } from './connections.js';
import type { Row } from './log.js';
import { positionOf } from './positions.js';
import { LAST_REVISION, statements } from './schema.js';
import { lostConnection, sqlStateOf, unavailable } from './unavailable.js';

export interface WriterOptions {
  readonly writing: Connections;
  readonly reading: Connections;
  readonly address: Address;
  readonly decode: (row: Row) => RecordedFact;
  /** Called when a transaction stored something. */
  readonly onStored: () => void;
}

/** What the function says about one append. */
interface Judged {
  readonly stands: number;
  readonly known: string | null;
  readonly tick: string | null;
}

/** How often a transaction is run that was refused for what another did meanwhile, or whose connection was lost. */
const ATTEMPTS = AT_ONCE + 1;
/** A fact’s id, or a revision, that another transaction took between our look and our writing; deadlock; serialisation. */
const overtaken = ['23505', '40P01', '40001'];

/** Group commit: appends that wait go out together, in one transaction and one round trip. */
export class Writer {
  private readonly batches = new Batches((batch) => this.write(batch));

  constructor(private readonly options: WriterOptions) {}

  append(append: Append): Promise<Appended> {
    return this.batches.add(append);
  }

  /** Resolves once nothing is under way. */
  idle(): Promise<void> {
    return this.batches.idle();
  }

  private async write(batch: readonly Waiting[]): Promise<void> {
    try {
      const judged = await this.store(batch.map(({ append }) => append));
      if (judged.some(({ tick }) => tick !== null)) this.options.onStored();
      await Promise.all(batch.map((waiting, index) => this.answer(waiting, judged[index]!)));
    } catch (error) {
      await Promise.all(
        batch.map((waiting) => this.giveUp(waiting, unavailable(this.options.address, error), sqlStateOf(error))),
      );
    }
  }

  /**
   * Again after a lost connection: the first transaction may be running still, and may yet commit. The second waits
   * for the locks of its streams, and then finds what stands.
   */
  private async store(appends: readonly Append[]): Promise<Judged[]> {
    const values = parametersOf(appends);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.options.writing.run<Judged & { place: number }>('append', statements.append, values);
      } catch (error) {
        const again = lostConnection(error) || overtaken.includes(sqlStateOf(error) ?? '');
        if (!again || attempt === ATTEMPTS) throw error;
      }
    }
  }

  private async answer({ append, ordinal, resolve, reject }: Waiting, { stands, known, tick }: Judged): Promise<void> {
    if (tick !== null) {
      append.facts.forEach((fact, index) => {
        fact.position = positionOf({ tick: Number(tick), ordinal: ordinal + index });
      });
      return resolve(appended(append.facts));
    }
    if (stands === append.expected) return reject(factAlreadyRecorded(append.facts.find(({ id }) => id === known)!));
    try {
      const before = stands >= append.expected + append.facts.length ? await this.standing(append) : undefined;
      if (before) resolve(before);
      else reject(wrongExpectedRevision(append, stands));
    } catch (error) {
      reject(error);
    }
  }

  /** The outcome is unknown unless the server itself said why it failed: then what stands there decides. */
  private async giveUp({ append, resolve, reject }: Waiting, error: Error, sqlState?: string): Promise<void> {
    const unknown =
      isParleyError(error, 'event-store-unavailable') && (sqlState === undefined || sqlState.startsWith('57'));
    const before = unknown ? await this.standing(append).catch(() => undefined) : undefined;
    if (before) resolve(before);
    else reject(error);
  }

  /** What the same append answered before, where exactly its facts stand at exactly its place. */
  private async standing(append: Append): Promise<Appended | undefined> {
    const values = [append.stream, append.expected + 1, append.facts.length];
    const rows = await this.options.reading.read<Row>('forwards', statements.forwards, values);
    const facts = rows.map(this.options.decode);
    return standsIn(
      append,
      facts.map(({ id }) => id),
    )
      ? appended(facts)
      : undefined;
  }
}

function parametersOf(appends: readonly Append[]): unknown[] {
  const facts = appends.flatMap((append) => append.facts);
  return [
    appends.map(({ stream }) => stream),
    appends.map(({ expected }) => Math.min(expected, LAST_REVISION)),
    appends.flatMap((append, index) => append.facts.map(() => index + 1)),
    facts.map(({ revision }) => Math.min(revision, LAST_REVISION)),
    facts.map(({ id }) => id),
    facts.map(({ type }) => type),
    appends.flatMap(({ serialised }) => serialised),
  ];
}
