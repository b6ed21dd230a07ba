'use strict';
const fs = require('node:fs');
const { testEngines } = require('../table.ts');

const CALL = /\bdescribeOn\(\s*'([^']*)'/g;

/**
 * The spec files of a run; perhaps more, where jest chooses them by what changed.
 * @param {import('@jest/types').Config.GlobalConfig} globalConfig
 * @param {import('@jest/types').Config.ProjectConfig} projectConfig
 */
function specsOf({ testPathPatterns, onlyChanged, findRelatedTests }, { testMatch, rootDir }) {
  const specs = fs.globSync(testMatch);
  if (onlyChanged || findRelatedTests) return specs;
  const asked = testPathPatterns.toExecutor({ rootDir });
  return specs.filter((spec) => asked.isMatch(spec));
}

/**
 * The engines that spec files ask for by `describeOn`.
 * @param {readonly string[]} specs
 * @returns {Set<string>}
 */
function enginesWanted(specs) {
  const named = specs.flatMap((spec) => [...fs.readFileSync(spec, 'utf8').matchAll(CALL)].map(([, engine]) => engine));
  return new Set(named.filter((engine) => testEngines.includes(engine)));
}

module.exports = { specsOf, enginesWanted };
