import { appendFacts, appendedBefore, keepClockAhead } from './functions.js';

/** Append a step for every change; never change one that was released. Run with the schema first in the search path. */
export const steps: readonly string[] = [
  `CREATE TABLE facts (
     tick bigint NOT NULL,
     ordinal integer NOT NULL,
     stream text COLLATE "C" NOT NULL,
     revision integer NOT NULL,
     id uuid NOT NULL,
     type text COLLATE "C" NOT NULL,
     fact text NOT NULL,
     CONSTRAINT facts_in_log_order PRIMARY KEY (tick, ordinal),
     CONSTRAINT facts_one_per_revision UNIQUE (stream, revision),
     CONSTRAINT facts_once UNIQUE (id)
   );
   COMMENT ON TABLE facts IS 'The truth: appended once, never changed. tick: the writing transaction''s xid, see log_clock.';
   CREATE TABLE log_clock (ahead bigint NOT NULL);
   INSERT INTO log_clock VALUES (0);
   COMMENT ON TABLE log_clock IS 'What is added to this cluster''s transaction ids so that they come after those of the cluster the facts were restored from.';
   ${appendFacts}
   ${appendedBefore}
   ${keepClockAhead}`,
];

/** Revisions are integers of four bytes: no stream gets there. */
export const LAST_REVISION = 2 ** 31 - 1;
/** Facts read at once: what bounds memory. */
export const PAGE = 500;
/** Facts looked at per page where only some types are wanted: a rare type must not make one page walk the whole log. */
export const WINDOW = 2_000;

const inStream = 'SELECT tick, ordinal, revision, fact FROM facts WHERE stream = $1 AND revision';
const inLog = '(tick, ordinal) > ($1::bigint, $2::integer) AND tick < $3::bigint ORDER BY tick, ordinal';

/** Every statement that reads or writes facts: the specs look at the plan of each. */
export const statements = {
  append: 'SELECT place, stands, known, tick FROM append_facts($1, $2, $3, $4, $5, $6, $7) ORDER BY place',
  forwards: `${inStream} >= $2::integer ORDER BY revision LIMIT $3::integer`,
  backwards: `${inStream} <= $2::integer ORDER BY revision DESC LIMIT $3::integer`,
  /** How far readers may go; `$1`: a tick known to be safe, or null. `held`: more stands behind what may be read. */
  reach: `SELECT bound.tick AS horizon, last.tick, last.ordinal, coalesce((SELECT tick FROM facts ORDER BY tick DESC, ordinal DESC LIMIT 1) >= bound.tick, false) AS held
    FROM (SELECT greatest($1::bigint, pg_snapshot_xmin(pg_current_snapshot())::text::bigint + ahead) AS tick FROM log_clock) AS bound
    LEFT JOIN LATERAL (SELECT tick, ordinal FROM facts WHERE tick < bound.tick ORDER BY tick DESC, ordinal DESC LIMIT 1) AS last ON true`,
  appendedBefore: 'SELECT appended_before() AS tick',
  log: `SELECT tick, ordinal, fact FROM facts WHERE ${inLog} LIMIT ${PAGE}`,
  /** The wanted ones among the next, beside each the end of a full window; that alone where none is wanted. */
  logOfTypes: `WITH looked AS MATERIALIZED (SELECT tick, ordinal, type, fact FROM facts WHERE ${inLog} LIMIT ${WINDOW})
    SELECT wanted.tick, wanted.ordinal, wanted.fact, ending.tick AS end_tick, ending.ordinal AS end_ordinal
    FROM (VALUES (1)) AS always
    LEFT JOIN (SELECT tick, ordinal FROM looked ORDER BY tick, ordinal OFFSET ${WINDOW - 1}) AS ending ON true
    LEFT JOIN (SELECT tick, ordinal, fact FROM looked WHERE type = ANY ($4::text[]) ORDER BY tick, ordinal LIMIT ${PAGE}) AS wanted ON true
    ORDER BY wanted.tick, wanted.ordinal`,
} as const;
