'use strict';
const { once } = require('node:events');
const fs = require('node:fs');
const path = require('node:path');
const { setTimeout: later } = require('node:timers/promises');
const { keep } = require('./kept.cjs');

/** Milliseconds. */
const READY_WITHIN = 60_000;
const STOPPED_WITHIN = 20_000;
const BETWEEN_PROBES = 25;
const FOR_WHAT_IS_HELD = 100;

/**
 * @typedef {object} EngineProcess
 * @property {string} program
 * @property {readonly string[]} args
 * @property {import('node:child_process').SpawnOptions} [options]
 * @property {string} name for messages
 * @property {string} folder where its log goes
 * @property {NodeJS.Signals} stopSignal that it ends on in order
 * @property {() => Promise<boolean>} answers whether it answers a call of its own protocol
 * @property {RegExp} [held] says in its log that what a killed one held is not free yet
 */

/** One engine as a process that can be stopped, killed and started again on the same port and data. */
class Engine {
  /** @param {EngineProcess} engine */
  constructor(engine) {
    this.engine = engine;
    this.logFile = path.join(engine.folder, 'engine.log');
    /** @type {import('node:child_process').ChildProcess | undefined} */
    this.child = undefined;
  }

  /** The end of what the engine printed. */
  log() {
    return fs.existsSync(this.logFile) ? fs.readFileSync(this.logFile, 'utf8').slice(-4_000) : '';
  }

  get running() {
    return this.child !== undefined && this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Resolves once the engine answers; rejects with the end of its log where it ends or stays silent. */
  async start() {
    if (this.running) return;
    const { program, args, options } = this.engine;
    const deadline = Date.now() + READY_WITHIN;
    for (;;) {
      const output = fs.openSync(this.logFile, 'a');
      this.child = keep(program, args, { ...options, stdio: ['ignore', output, output] });
      fs.closeSync(output);
      this.child.on('error', (error) => fs.appendFileSync(this.logFile, `${error.message}\n`));
      if (await this.ready(deadline)) return;
      if (!this.isHeld() || Date.now() > deadline) break;
      await later(FOR_WHAT_IS_HELD);
    }
    await this.kill();
    throw new Error(`${this.engine.name} did not start:\n${this.log()}`);
  }

  /** Ends the engine in order and keeps its data. */
  async stop() {
    await this.end(this.engine.stopSignal);
  }

  /** SIGKILL: nothing is said, nothing is flushed. The data stays. */
  async kill() {
    await this.end('SIGKILL');
  }

  async ready(deadline) {
    while (this.running && Date.now() < deadline) {
      if (await this.engine.answers()) return true;
      await later(BETWEEN_PROBES);
    }
    return false;
  }

  /** Whether it ended because a killed one before it has not let go of everything yet. */
  isHeld() {
    return !this.running && (this.engine.held?.test(this.log()) ?? false);
  }

  async end(signal) {
    const { child } = this;
    if (!child || !this.running || child.pid === undefined) return;
    child.ref();
    const exited = once(child, 'exit');
    child.kill(signal);
    const late = setTimeout(() => child.kill('SIGKILL'), STOPPED_WITHIN);
    await exited;
    clearTimeout(late);
  }
}

/**
 * Starts an engine and answers what its user holds of it.
 * @template {{ address: string }} Where
 * @param {EngineProcess} definition
 * @param {{ remove(): void }} data
 * @param {Where} where
 */
async function startEngine(definition, data, where) {
  const engine = new Engine(definition);
  try {
    await engine.start();
  } catch (error) {
    data.remove();
    throw error;
  }
  return {
    ...where,
    start: () => engine.start(),
    stop: () => engine.stop(),
    kill: () => engine.kill(),
    /** Ends it and removes its data. */
    async close() {
      await engine.kill();
      data.remove();
    },
  };
}

module.exports = { startEngine };
