'use strict';

/** What the set-up leaves to the reporter and to the tear-down of the same run. */
module.exports = {
  /** Why an engine is missing, by its name. @type {ReadonlyMap<string, string>} */
  reasons: new Map(),
  /** Ends what the set-up started. */
  stop: async () => undefined,
};
