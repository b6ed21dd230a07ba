import { Agent, request } from 'node:http';

/** What is posted, to the path of some server. */
export interface Post {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Posts over connections that stay open, as carriers do. */
export class Poster {
  private readonly agent: Agent;

  constructor(
    private readonly url: string,
    private readonly connections: number,
  ) {
    this.agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  /** Resolves once every one was answered 200, in turn over all connections; rejects at the first other answer. */
  async postAll(posts: Iterable<Post>): Promise<void> {
    const queue = posts[Symbol.iterator]();
    const lane = async () => {
      for (let next = queue.next(); !next.done; next = queue.next()) await this.post(next.value);
    };
    await Promise.all(Array.from({ length: this.connections }, lane));
  }

  post({ path, headers, body }: Post): Promise<void> {
    return new Promise((resolve, reject) => {
      const length = String(Buffer.byteLength(body));
      const options = { method: 'POST', agent: this.agent, headers: { ...headers, 'content-length': length } };
      const posted = request(this.url + path, options, (answer) => {
        answer.resume();
        answer.once('end', () => {
          if (answer.statusCode === 200) resolve();
          else reject(new Error(`POST ${path} was answered ${answer.statusCode}.`));
        });
      });
      posted.once('error', reject);
      posted.end(body);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
