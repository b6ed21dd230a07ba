export interface Line {
  /** With its line break, unless the file ends without one. */
  readonly bytes: Buffer;
  /** Of its first byte in the file. */
  readonly offset: number;
  /** From 1. */
  readonly number: number;
}

const lineBreak = 0x0a;

/** Cuts a file into lines, and lets a reader look ahead. Holds a line or two at a time. */
export class Lines {
  private readonly chunks: AsyncIterator<Uint8Array>;
  private rest: Buffer = Buffer.alloc(0);
  private ended = false;
  private offset = 0;
  private number = 0;
  private readonly ahead: Line[] = [];

  constructor(file: AsyncIterable<Uint8Array>) {
    this.chunks = file[Symbol.asyncIterator]();
  }

  async next(): Promise<Line | undefined> {
    return this.ahead.shift() ?? (await this.cut());
  }

  async peek(): Promise<Line | undefined> {
    if (this.ahead.length === 0) {
      const line = await this.cut();
      if (line) this.ahead.push(line);
    }
    return this.ahead[0];
  }

  private async cut(): Promise<Line | undefined> {
    const parts: Buffer[] = [];
    for (;;) {
      const end = this.rest.indexOf(lineBreak);
      if (end >= 0) {
        parts.push(this.rest.subarray(0, end + 1));
        this.rest = this.rest.subarray(end + 1);
        break;
      }
      if (this.rest.length > 0) parts.push(this.rest);
      this.rest = Buffer.alloc(0);
      if (this.ended) break;
      const chunk = await this.chunks.next();
      if (chunk.done) this.ended = true;
      else this.rest = Buffer.from(chunk.value);
    }
    const bytes = Buffer.concat(parts);
    if (bytes.length === 0) return undefined;
    const line = { bytes, offset: this.offset, number: (this.number += 1) };
    this.offset += bytes.length;
    return line;
  }
}
