/*
 * node libs/testkit/time-zones/condense.cjs <zoneinfo folder> <version> <zone>...  >  libs/testkit/time-zones/tzdata.tsv
 * Writes what a release of tzdata (compiled, in the folder `zoneinfo` of a distribution's package) says of zones between
 * 2024 and 2036: the offset in minutes they begin with, then each jump as `instant=offset`. The clocks by which hours are
 * judged are compared with it; so a new release finds which of our corrections are missing.
 */
'use strict';
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const [folder, version, ...zones] = process.argv.slice(2);
if (zones.length === 0) throw new Error('Name the folder, the version of tzdata and the zones.');
const from = Date.UTC(2024, 0, 1);
const to = Date.UTC(2036, 0, 1);

/** The 64-bit block of a TZif file (RFC 9636), which the one for 32 bits stands before. */
function jumpsOf(file) {
  const bytes = readFileSync(file);
  if (bytes.toString('latin1', 0, 4) !== 'TZif' || bytes[4] < 0x32)
    throw new Error(`${file} is no TZif file of version 2.`);
  const counts = (at) => [20, 24, 28, 32, 36, 40].map((offset) => bytes.readUInt32BE(at + offset));
  const [utc, standard, leap, times, types, chars] = counts(0);
  const second = 44 + times * 5 + types * 6 + chars + leap * 8 + standard + utc;
  const [, , , number, kinds] = counts(second);
  const start = second + 44;
  const offsetOf = (kind) => bytes.readInt32BE(start + number * 9 + kind * 6) / 60;
  const jumps = Array.from({ length: number }, (_, at) => ({
    instant: Number(bytes.readBigInt64BE(start + at * 8)) * 1000,
    offset: offsetOf(bytes[start + number * 8 + at]),
  }));
  return { first: kinds > 0 ? offsetOf(0) : 0, jumps };
}

process.stdout.write(
  `# tzdata ${version}, condensed by condense.cjs: zone, offset at the beginning of 2024, jumps before 2036\n`,
);
for (const zone of [...new Set(zones)].sort()) {
  const { first, jumps } = jumpsOf(join(folder, zone));
  let offset = jumps.findLast(({ instant }) => instant <= from)?.offset ?? first;
  const fields = [zone, offset];
  for (const jump of jumps.filter(({ instant }) => instant > from && instant < to)) {
    // What changes a zone's abbreviation alone is no jump.
    if (jump.offset !== offset) fields.push(`${new Date(jump.instant).toISOString().slice(0, 16)}Z=${jump.offset}`);
    offset = jump.offset;
  }
  process.stdout.write(`${fields.join('\t')}\n`);
}
