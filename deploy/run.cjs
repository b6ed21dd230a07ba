/*
 * node deploy/run.cjs <path of an entry file without its ending> [arguments]
 * Builds what is stale and becomes that program: one process, so that signals reach it. For the same reason the start
 * scripts begin with `exec`: npm passes a signal to its shell, and a shell that waits would die and leave this behind.
 * (The Windows shell knows no exec and takes what follows `||`.)
 */
'use strict';
require('./check-node.cjs').assertStart();

var path = require('node:path');
require('./build.cjs').buildIfStale();

var entry = path.join(__dirname, '..', 'dist', process.argv[2] + '.js');
process.argv.splice(1, 2, entry);
import(require('node:url').pathToFileURL(entry).href).catch(function (error) {
  process.stderr.write((error && error.stack ? error.stack : String(error)) + '\n');
  process.exit(1);
});
