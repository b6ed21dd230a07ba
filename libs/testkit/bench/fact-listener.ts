import type { ParleyProcess } from '@parley/testkit/process';

/** Listens to the API’s stream: a fact comes on it once the read models show it. */
export class FactListener {
  private constructor(private readonly body: ReadableStreamDefaultReader<string>) {}

  /** Tells the carrier’s id of every received text. Resolves once it listens. */
  static async open(parley: Pick<ParleyProcess, 'request'>, onText: (sid: string) => void): Promise<FactListener> {
    const answer = await parley.request('GET', '/api/v1/stream');
    if (!answer.ok || !answer.body) throw new Error(`The stream was answered ${answer.status}.`);
    const listener = new FactListener(answer.body.pipeThrough(new TextDecoderStream()).getReader());
    void listener.follow(onText).catch(() => undefined);
    return listener;
  }

  async close(): Promise<void> {
    await this.body.cancel().catch(() => undefined);
  }

  private async follow(onText: (sid: string) => void): Promise<void> {
    let rest = '';
    for (let read = await this.body.read(); !read.done; read = await this.body.read()) {
      const frames = (rest + read.value).split('\n\n');
      rest = frames.pop()!;
      for (const frame of frames) {
        if (!frame.startsWith('event: MessageReceived\n')) continue;
        const data = frame.split('\n').find((line) => line.startsWith('data: '))!;
        onText((JSON.parse(data.slice(6)) as { data: { carrierMessageId: string } }).data.carrierMessageId);
      }
    }
  }
}
