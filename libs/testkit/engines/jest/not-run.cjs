'use strict';
const { missingMark, requireVariable, testEngines, variableOf } = require('../table.ts');

/** @typedef {{ engine: string, tests: number, files: number, reason: string }} NotRun */

const needs = (engine) => (test) =>
  test.status === 'pending' && test.ancestorTitles.some((title) => title.endsWith(missingMark(engine)));

/**
 * What was skipped for want of an engine.
 * @param {readonly import('@jest/reporters').TestResult[]} files
 * @param {ReadonlyMap<string, string>} reasons
 * @returns {NotRun[]}
 */
function notRun(files, reasons) {
  return testEngines
    .map((engine) => {
      const counts = files.map((file) => file.testResults.filter(needs(engine)).length);
      return {
        engine,
        tests: counts.reduce((sum, count) => sum + count, 0),
        files: counts.filter(Boolean).length,
        reason: reasons.get(engine) ?? `${variableOf(engine)} names none`,
      };
    })
    .filter(({ tests }) => tests > 0);
}

const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** @param {readonly NotRun[]} missing */
function listOf(missing) {
  const lines = missing.map(
    ({ engine, tests, files, reason }) =>
      `  ${engine.padEnd(12)}  ${counted(tests, 'test')} in ${counted(files, 'file')}: ${reason}\n`,
  );
  return lines.length === 0 ? '' : `Not run for want of an engine:\n${lines.join('')}`;
}

/**
 * Why the run fails although no test did, or undefined.
 * @param {readonly NotRun[]} missing
 * @param {string | undefined} required names by commas
 */
function refusalOf(missing, required = '') {
  const names = required
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const unknown = names.find((name) => !testEngines.includes(name));
  if (unknown !== undefined)
    return `${requireVariable} names \`${unknown}\`, which is no engine of the tests: those are ${testEngines.join(', ')}.`;
  const lacking = missing.filter(({ engine }) => names.includes(engine)).map(({ engine }) => engine);
  if (lacking.length === 0) return undefined;
  return `The run fails: ${requireVariable} wants the tests of ${lacking.join(', ')}, and they did not run. \`npm run engines\` starts kafka, postgres and mongodb without Docker.`;
}

module.exports = { notRun, listOf, refusalOf };
