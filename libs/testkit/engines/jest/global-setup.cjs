'use strict';
const path = require('node:path');
const { containers } = require('./containers.cjs');
const { dockerAnswers } = require('./docker.cjs');
const { prepare } = require('./prepare.cjs');
const state = require('./state.cjs');
const { enginesWanted, specsOf } = require('./wanted.cjs');

/** Before the first spec: the workers inherit the addresses that this adds to the environment. */
module.exports = async (globalConfig, projectConfig) => {
  const { mongodbKind } = require(
    path.join(__dirname, '..', '..', '..', '..', 'deploy', 'engines', 'mongodb-kind.cjs'),
  );
  const wanted = enginesWanted(specsOf(globalConfig, projectConfig));
  Object.assign(state, await prepare({ wanted, env: process.env, dockerAnswers, containers, mongodbKind }));
};
