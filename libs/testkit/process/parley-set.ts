import { freePort } from './free-port.js';
import { ParleyProcess } from './parley-process.js';
import { flagsOfStart } from './start-flags.js';

/** In the order in which they are started; the console last, because it stands before the others. */
export const serviceNames = [
  'ingest',
  'nlp-router',
  'compliance',
  'outbound-sender',
  'csr-connector',
  'conversation-projection',
  'api',
  'console',
] as const;
export type ServiceName = (typeof serviceNames)[number];

export interface ParleySetOptions {
  /** Shared by all of them. */
  readonly dataDir: string;
  readonly configFile: string;
  readonly adminToken: string;
  /** Where the engines are, by Parley’s own variables. */
  readonly engines: NodeJS.ProcessEnv;
  /** Milliseconds one start may take. */
  readonly patience?: number;
}

/** One instance of a service. It keeps its port over restarts. */
export interface Member {
  readonly service: ServiceName;
  readonly port: number;
  /** The newest process of it. */
  process: ParleyProcess;
  runs: boolean;
}

/** Every service as a process of its own, on engines they share: instances may be killed, come back, join and leave. */
export class ParleySet {
  private readonly all: Member[] = [];
  private readonly processes: ParleyProcess[] = [];
  private turn = 0;

  private constructor(private readonly options: ParleySetOptions) {}

  /** Starts one instance of each service. Where one does not start, the others are ended. */
  static async start(options: ParleySetOptions): Promise<ParleySet> {
    const set = new ParleySet(options);
    const [first, ...rest] = serviceNames.filter((service) => service !== 'console');
    try {
      // The first makes the secrets that all of them share.
      await set.join(first!);
      await Promise.all(rest.map((service) => set.join(service)));
      await set.join('console');
      return set;
    } catch (error) {
      await set.killAll();
      throw error;
    }
  }

  /** One more instance of a service; resolves once it is ready. */
  async join(service: ServiceName): Promise<Member> {
    const port = await freePort();
    const member = { service, port, process: await this.launch(service, port), runs: true };
    this.all.push(member);
    return member;
  }

  /** Instances that run, in the order in which they joined; of one service, or all. */
  members(service?: ServiceName): readonly Member[] {
    return this.all.filter((member) => member.runs && (service === undefined || member.service === service));
  }

  /** Of the instances that run, one after another. @throws Error where none does */
  urlOf(service: ServiceName): string {
    const members = this.members(service);
    const member = members[(this.turn += 1) % members.length];
    if (!member) throw new Error(`no ${service} runs`);
    return member.process.url;
  }

  /** SIGKILL. */
  async kill(member: Member): Promise<void> {
    member.runs = false;
    await member.process.kill();
  }

  /** SIGTERM; answers the exit code. */
  async leave(member: Member): Promise<number | null> {
    member.runs = false;
    return member.process.stop();
  }

  /** Starts an ended instance again; resolves once it is ready. */
  async comeBack(member: Member): Promise<void> {
    member.process = await this.launch(member.service, member.port);
    member.runs = true;
  }

  /** A request to the API with the admin token. Rejects where it cannot be reached. */
  request(...request: Parameters<ParleyProcess['request']>): Promise<Response> {
    const members = this.members('api');
    const member = members[(this.turn += 1) % members.length];
    return member ? member.process.request(...request) : Promise.reject(new Error('no api runs'));
  }

  /** Everything that all of them ever printed. */
  get printed(): string {
    return this.processes.map(({ printed }) => printed).join('\n');
  }

  /** SIGTERM to all; answers the services that ended with another code than 0. */
  async stop(): Promise<ServiceName[]> {
    const members = this.members();
    const codes = await Promise.all(members.map((member) => this.leave(member)));
    return members.filter((_, at) => codes[at] !== 0).map(({ service }) => service);
  }

  async killAll(): Promise<void> {
    await Promise.all(this.members().map((member) => this.kill(member)));
  }

  private async launch(app: ServiceName, port: number): Promise<ParleyProcess> {
    const { dataDir, configFile, adminToken, engines, patience = 120_000 } = this.options;
    const others =
      app === 'console' ? { PARLEY_API_URL: this.firstOf('api'), PARLEY_INGEST_URL: this.firstOf('ingest') } : {};
    const nodeFlags = flagsOfStart();
    const env = { ...engines, ...others };
    const process = await ParleyProcess.start({ app, dataDir, port, adminToken, configFile, patience, nodeFlags, env });
    this.processes.push(process);
    return process;
  }

  /** Where the first instance of a service is, or was, or will be again. */
  private firstOf(service: ServiceName): string | undefined {
    return this.all.find((member) => member.service === service)?.process.url;
  }
}
