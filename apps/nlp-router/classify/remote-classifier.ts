import type { Classification } from '@parley/conversation/routing';
import type { CircuitBreaker, Clock, HttpClassifierConfig } from '@parley/runtime';
import type { RouterMetrics } from '../metrics.js';
import { remoteAsker } from './ask-remote.js';
import { type KnownLabels, readAnswer } from './remote-answer.js';

/** Id under which whoever answers over HTTP is recorded. */
export const remoteId = 'http';

/**
 * A brand’s classifier on the network, behind a circuit breaker. Where it does not answer in time, or not in words
 * that are understood, or rests, the model of this process answers: a text never waits longer than the deadline, and
 * who answered stands beside the verdict, so that a replay needs no network.
 */
export class RemoteClassifier {
  private readonly askRemote: ReturnType<typeof remoteAsker>;

  constructor(
    private readonly brandId: string,
    config: HttpClassifierConfig,
    private readonly known: KnownLabels,
    private readonly breaker: CircuitBreaker,
    private readonly clock: Clock,
    private readonly metrics: RouterMetrics,
  ) {
    this.askRemote = remoteAsker(config);
  }

  /** @param locally what the model of this process makes of the text, if it is asked */
  async classify(text: string, locally: () => Classification): Promise<Classification> {
    const resting = this.breaker.enter(this.now()) !== undefined;
    const asked = resting ? ({ ok: false, because: 'resting' } as const) : await this.ask(text);
    this.metrics.asked.inc({ brand: this.brandId, outcome: asked.ok ? 'answered' : asked.because });
    this.metrics.resting.set({ brand: this.brandId }, this.breaker.resting ? 1 : 0);
    const local = locally();
    if (!asked.ok) return { ...local, by: { ...local.by, insteadOf: { id: remoteId, because: asked.because } } };
    const { version, guess } = asked;
    return { by: { id: remoteId, version }, guess, thresholds: local.thresholds };
  }

  private async ask(text: string) {
    const stop = this.metrics.askedSeconds.startTimer({ brand: this.brandId });
    const asked = await this.askRemote(this.brandId, text);
    stop();
    const read =
      asked.kind === 'answered' ? readAnswer(asked.body, this.known) : ({ ok: false, because: asked.because } as const);
    if (read.ok) this.breaker.succeeded();
    else this.breaker.notWell(this.now());
    return read;
  }

  private now(): number {
    return Date.parse(this.clock.now());
  }
}
