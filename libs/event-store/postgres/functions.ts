/** The first key of the lock that every append shares: what reads of `pg_locks` find it by. The second names the schema. */
const APPENDING = 0x7061726c;

/**
 * Stores many appends in one transaction, which has to be its own: each whole or not at all, at most one per stream.
 *
 * A row per append: `stands`, the revision its stream stood at; `known`, an id of its facts that stands in the log
 * already; `tick`, where it was stored. The n-th fact of the call has the ordinal n.
 *
 * The locks of the streams come first, and only then is the transaction id drawn: whoever appends to a stream later
 * draws a later one, so that the order of a stream is that of the log. The shared lock comes before it as well: no
 * transaction holds an id for facts that `appended_before` cannot see. (The locks draw none; locks on rows would.)
 *
 * Look-ups by `LIMIT 1`: the planner can turn a join or an EXISTS into a scan of the whole table, and these never.
 */
export const appendFacts = `
CREATE FUNCTION append_facts(streams text[], expected integer[], owners integer[], revisions integer[], ids uuid[], types text[], facts_as_json text[])
RETURNS TABLE (place integer, stands integer, known uuid, tick bigint)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
  schema_key integer := hashtext(current_schema());
  drawn bigint;
BEGIN
  PERFORM pg_advisory_xact_lock(key) FROM (
    SELECT DISTINCT hashtextextended(wanted, schema_key) AS key FROM unnest(streams) AS wanted ORDER BY key
  ) AS ordered;
  PERFORM pg_advisory_xact_lock_shared(${APPENDING}, schema_key);
  IF pg_current_xact_id_if_assigned() IS NOT NULL OR current_setting('transaction_isolation') <> 'read committed' THEN
    RAISE EXCEPTION 'append_facts is called alone in a transaction of its own, at read committed';
  END IF;
  SELECT pg_current_xact_id()::text::bigint + ahead INTO drawn FROM log_clock;
  RETURN QUERY
    WITH given AS MATERIALIZED (
      SELECT ordinal::integer, owner, revision, id, type, fact,
        (SELECT facts.id FROM facts WHERE facts.id = one.id LIMIT 1) AS known
      FROM unnest(owners, revisions, ids, types, facts_as_json) WITH ORDINALITY AS one (owner, revision, id, type, fact, ordinal)
    ), judged AS MATERIALIZED (
      SELECT asked.place::integer, asked.stream, asked.expected, last.revision AS stands, taken.known
      FROM unnest(streams, expected) WITH ORDINALITY AS asked (stream, expected, place)
      CROSS JOIN LATERAL (
        SELECT coalesce((SELECT facts.revision FROM facts WHERE facts.stream = asked.stream ORDER BY facts.revision DESC LIMIT 1), -1) AS revision
      ) AS last
      LEFT JOIN (SELECT DISTINCT ON (owner) owner, known FROM given WHERE known IS NOT NULL ORDER BY owner, ordinal) AS taken
        ON taken.owner = asked.place
    ), stored AS (
      INSERT INTO facts (tick, ordinal, stream, revision, id, type, fact)
      SELECT drawn, given.ordinal, judged.stream, given.revision, given.id, given.type, given.fact
      FROM given JOIN judged ON judged.place = given.owner
      WHERE judged.stands = judged.expected AND judged.known IS NULL
    )
    SELECT place, stands, known, CASE WHEN stands = expected AND known IS NULL THEN drawn END FROM judged;
END
$$;`;

/**
 * A tick before which every append has ended, whatever else runs in this cluster: the oldest transaction id among
 * those that hold the lock of \`append_facts\`; where none does, the first id that was not completed when this began.
 *
 * \`pg_locks\` is read once, so that both kinds of locks come from one moment. Whoever holds the lock and no id yet will
 * draw a later one, unless it was drawn this moment: then the oldest of all running transactions decides.
 * Only a statement that begins after this one sees all of those facts.
 */
export const appendedBefore = `
CREATE FUNCTION appended_before() RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
  began pg_snapshot := pg_current_snapshot();
  lower_end bigint := pg_snapshot_xmin(began)::text::bigint;
  upper_end bigint := pg_snapshot_xmax(began)::text::bigint;
  oldest bigint;
BEGIN
  WITH held AS MATERIALIZED (
    SELECT locktype, database, classid, objid, objsubid, pid, transactionid FROM pg_locks
    WHERE granted AND (locktype = 'advisory' OR (locktype = 'transactionid' AND mode = 'ExclusiveLock'))
  ), behind AS (
    SELECT (upper_end - drawn.transactionid::text::bigint) & 4294967295 AS ids
    FROM held AS appending LEFT JOIN held AS drawn ON drawn.pid = appending.pid AND drawn.locktype = 'transactionid'
    WHERE appending.locktype = 'advisory' AND appending.objsubid = 2
      AND appending.database = (SELECT oid FROM pg_database WHERE datname = current_database())
      AND appending.classid = ${APPENDING} AND appending.objid = (hashtext(current_schema())::bigint & 4294967295)::oid
  )
  SELECT min(CASE WHEN ids IS NULL THEN lower_end WHEN ids < 2147483648 THEN upper_end - ids END) INTO oldest FROM behind;
  RETURN least(oldest, upper_end) + (SELECT ahead FROM log_clock);
END
$$;`;

/**
 * Transaction ids begin anew in another cluster. Where the facts came out of a dump, this lets the clock go ahead, so
 * that what is appended comes after them.
 */
export const keepClockAhead = `
CREATE FUNCTION keep_clock_ahead() RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  missing text := 'SELECT last.tick + 1 - pg_snapshot_xmax(pg_current_snapshot())::text::bigint - ahead
    FROM log_clock, (SELECT tick FROM facts ORDER BY tick DESC, ordinal DESC LIMIT 1) AS last';
  ticks bigint;
BEGIN
  EXECUTE missing INTO ticks;
  IF ticks > 0 THEN
    LOCK TABLE log_clock IN EXCLUSIVE MODE;
    EXECUTE missing INTO ticks;
    UPDATE log_clock SET ahead = ahead + ticks WHERE ticks > 0;
  END IF;
END
$$;`;
