/* Old syntax on purpose: this file has to speak, not crash, on the Node it refuses. */
'use strict';

var RUNTIME_MAJOR = 24;
var NPM_MAJOR_ON_LINUX = 20;

function major(version) {
  return parseInt(String(version).replace(/^v/, ''), 10);
}

/**
 * After `npm install` the scripts already see the Node of `node_modules`; the one npm itself runs on
 * stands in its user agent, such as `npm/11.19.1 node/v20.20.2 linux x64`.
 */
function nodeOfNpm(userAgent, running) {
  var match = /node\/v?(\d+[^ ]*)/.exec(userAgent || '');
  return match ? match[1] : running;
}

/** The sentence that refuses an installation, or undefined. */
function installRefusal(platform, nodeVersion) {
  if (platform === 'linux') {
    if (major(nodeVersion) >= NPM_MAJOR_ON_LINUX) return undefined;
    return (
      'Parley needs Node ' +
      NPM_MAJOR_ON_LINUX +
      ' or newer to install on Linux, and this is Node ' +
      nodeVersion +
      ': install a newer Node (https://nodejs.org) and run npm ci again.'
    );
  }
  if (major(nodeVersion) >= RUNTIME_MAJOR) return undefined;
  return (
    'Parley needs Node ' +
    RUNTIME_MAJOR +
    ' or newer on ' +
    platform +
    ', and this is Node ' +
    nodeVersion +
    ': install Node ' +
    RUNTIME_MAJOR +
    ' (https://nodejs.org) and run npm ci again.'
  );
}

/** The sentence that refuses a start, or undefined. */
function startRefusal(platform, arch, nodeVersion) {
  if (major(nodeVersion) >= RUNTIME_MAJOR) return undefined;
  var because =
    platform === 'linux' && (arch === 'x64' || arch === 'arm64')
      ? 'on Linux it comes with `npm ci` as the optional package node-linux-' +
        arch +
        ', which is missing (was it left out with --omit=optional, or is this not an npm script?): run `npm ci` and start with `npm start`'
      : 'there is no packaged Node for ' +
        platform +
        ' ' +
        arch +
        ': install Node ' +
        RUNTIME_MAJOR +
        ' (https://nodejs.org)';
  return 'Parley runs on Node ' + RUNTIME_MAJOR + ' or newer, and this is Node ' + nodeVersion + '; ' + because + '.';
}

function refuse(sentence) {
  if (!sentence) return;
  process.stderr.write('\n' + sentence + '\n\n');
  process.exit(1);
}

module.exports = { nodeOfNpm: nodeOfNpm, installRefusal: installRefusal, startRefusal: startRefusal };

module.exports.assertStart = function () {
  refuse(startRefusal(process.platform, process.arch, process.versions.node));
};

if (require.main === module) {
  refuse(installRefusal(process.platform, nodeOfNpm(process.env.npm_config_user_agent, process.versions.node)));
}
