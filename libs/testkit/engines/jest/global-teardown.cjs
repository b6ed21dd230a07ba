'use strict';
const state = require('./state.cjs');

module.exports = () => state.stop();
