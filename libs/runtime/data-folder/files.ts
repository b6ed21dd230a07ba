/** What lies in the data folder. */
export const dataFiles = {
  /** Event store and broker: the truth, and what is under way. */
  events: 'parley.db',
  /** Derived; can be rebuilt from the events. */
  readModels: 'read-models.db',
  secrets: 'secrets.json',
  /** Changes of policy settings at run time; nothing else knows them. */
  senderSettings: 'sender-settings.jsonl',
  lock: 'lock.db',
} as const;
