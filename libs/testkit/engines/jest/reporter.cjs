'use strict';
const { requireVariable } = require('../table.ts');
const { listOf, notRun, refusalOf } = require('./not-run.cjs');
const state = require('./state.cjs');

/** Says at the end of a run what did not run for want of an engine, and fails the run where that was required. */
module.exports = class EnginesReporter {
  onRunComplete(_contexts, results) {
    const missing = notRun(results.testResults, state.reasons);
    this.refusal = refusalOf(missing, process.env[requireVariable]);
    const text = listOf(missing) + (this.refusal === undefined ? '' : `${this.refusal}\n`);
    if (text) process.stderr.write(`\n${text}`);
  }

  /** What jest asks to know whether the run failed. */
  getLastError() {
    return this.refusal === undefined ? undefined : new Error(this.refusal);
  }
};
