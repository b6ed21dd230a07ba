'use strict';
const { MongoClient } = require('mongodb');

/** Milliseconds. */
const PATIENCE = 3_000;

/**
 * Whether a server is MongoDB itself or only speaks its protocol: only the first names the storage engine that it is made with.
 * Rejects where the server cannot be asked.
 * @param {string} url
 * @returns {Promise<'mongodb' | 'compatible'>}
 */
async function mongodbKind(url) {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: PATIENCE });
  try {
    const { storageEngines = [] } = await client.db('admin').command({ buildInfo: 1 });
    return storageEngines.includes('wiredTiger') ? 'mongodb' : 'compatible';
  } finally {
    await client.close();
  }
}

module.exports = { mongodbKind };
