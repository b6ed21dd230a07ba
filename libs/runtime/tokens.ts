/** Injection tokens of everything a module gets from the runtime. */
export const tokens = {
  /** {@link LoadedConfig} */
  config: Symbol('parley.config'),
  /** {@link Senders} */
  senders: Symbol('parley.senders'),
  /** {@link SettingsBook} */
  senderSettings: Symbol('parley.sender-settings'),
  /** {@link Clock} */
  clock: Symbol('parley.clock'),
  /** {@link Ids} */
  ids: Symbol('parley.ids'),
  /** pino `Logger` */
  logger: Symbol('parley.logger'),
  /** {@link InstallSecrets} */
  secrets: Symbol('parley.secrets'),
  /** {@link EventStore} */
  eventStore: Symbol('parley.event-store'),
  /** {@link Broker} */
  broker: Symbol('parley.broker'),
  /** {@link ReadModelStore} */
  readModels: Symbol('parley.read-models'),
  /** {@link Contacts} */
  contacts: Symbol('parley.contacts'),
  /** `SharedIntents`, of `@parley/runtime/intents` */
  intents: Symbol('parley.intents'),
  /** {@link OrderedShutdown} */
  shutdown: Symbol('parley.shutdown'),
  /** {@link HealthRegistry} */
  health: Symbol('parley.health'),
  /** prom-client `Registry` */
  metrics: Symbol('parley.metrics'),
} as const;
