import { isParleyError } from '@parley/contracts';

/** Milliseconds an engine may take to answer, and for which an answer is good for everybody who asks. */
const DEADLINE = 1_800;
const GOOD_FOR = 1_000;

export interface EngineAnswer {
  readonly up: boolean;
  /** Code of the error, or `no-answer`. */
  readonly because?: string;
}

/** Asks an engine whether it is there, with one cheap call at a time however many ask. */
export class EngineProbe {
  private last: { readonly at: number; readonly answer: Promise<EngineAnswer> } | undefined;
  /** The call under way: an engine that hangs is not asked again meanwhile. */
  private call: Promise<EngineAnswer> | undefined;

  /** `nowMs` is a clock that only goes forward; `deadline` in milliseconds. */
  constructor(
    private readonly ping: () => Promise<unknown>,
    private readonly nowMs: () => number = () => performance.now(),
    private readonly deadline: number = DEADLINE,
  ) {}

  /** Never rejects. */
  ask(): Promise<EngineAnswer> {
    const now = this.nowMs();
    if (!this.last || now - this.last.at >= GOOD_FOR) this.last = { at: now, answer: this.answerInTime() };
    return this.last.answer;
  }

  private async answerInTime(): Promise<EngineAnswer> {
    const late = Promise.withResolvers<EngineAnswer>();
    const timer = setTimeout(() => late.resolve({ up: false, because: 'no-answer' }), this.deadline);
    this.call ??= this.answer().finally(() => (this.call = undefined));
    try {
      return await Promise.race([this.call, late.promise]);
    } finally {
      clearTimeout(timer);
    }
  }

  private async answer(): Promise<EngineAnswer> {
    try {
      await this.ping();
      return { up: true };
    } catch (error) {
      return { up: false, because: isParleyError(error) ? error.code : 'unexpected' };
    }
  }
}
