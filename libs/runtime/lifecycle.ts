/** Phases run one after another; what is registered in one phase is stopped together. */
export const shutdownPhases = ['intake', 'consumers', 'projections', 'engines'] as const;
export type ShutdownPhase = (typeof shutdownPhases)[number];

/** Stops what takes work in before what does the work, and that before what keeps it. */
export interface OrderedShutdown {
  register(phase: ShutdownPhase, name: string, stop: (deadlineMs: number) => Promise<void>): void;
  /** True from the first moment of the shutdown: readiness is then refused. */
  readonly started: boolean;
  run(because: string): Promise<void>;
}

export interface HealthReport {
  readonly ok: boolean;
  /** Safe to show: no personal data. */
  readonly detail?: Readonly<Record<string, string | number | boolean>>;
}

/** What `/healthz/live` and `/healthz/ready` ask. */
export interface HealthRegistry {
  /** Live: a false answer means the process should be restarted. */
  addLiveness(name: string, check: () => HealthReport | Promise<HealthReport>): void;
  /** Ready: a false answer means traffic should go elsewhere for now. */
  addReadiness(name: string, check: () => HealthReport | Promise<HealthReport>): void;
}

/** Secrets made on the first start and kept in the data folder, readable by the owner alone. */
export interface InstallSecrets {
  /** Keys the contact ids. Losing it orphans every stream. */
  readonly installKey: Buffer;
  readonly adminToken: string;
  /** Signs bearer tokens. */
  readonly tokenKey: Buffer;
  /** True where `adminToken` was made by this start. */
  readonly adminTokenIsNew: boolean;
}
