'use strict';
const path = require('node:path');
const { cached } = require('../install/cache.cjs');
const { run } = require('../process/run.cjs');
const { tool } = require('../install/tools.cjs');

/** The folder with the published jars of one version, as its pom.xml names them. */
function kafkaJars(version) {
  const pom = path.join(__dirname, '..', `kafka-${version}`, 'pom.xml');
  return cached(`kafka-${version}`, [pom], async (folder) => {
    const mvn = await tool('mvn');
    const where = [`-DoutputDirectory=${folder}`, '-DincludeScope=runtime'];
    await run(mvn, ['-B', '-q', '-f', pom, 'dependency:copy-dependencies', ...where]);
  });
}

module.exports = { kafkaJars };
