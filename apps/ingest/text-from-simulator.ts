import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { segmentsOf } from '@parley/carriers';
import { Media, PhoneNumber } from '@parley/contracts';
import { FieldsProblem, tokens, type Ids } from '@parley/runtime';
import type { Logger } from 'pino';
import { z } from 'zod';
import { AcceptText, type AcceptedText } from './accept-text.js';
import { countRefusals } from './count-refusals.js';
import { IngestMetrics } from './metrics.js';
import { Simulator } from './simulator.js';

const MediaItem = z.union([z.url().max(2_048), Media.extend({ url: z.url().max(2_048) })]);

const SimulatedText = z.strictObject({
  from: z.string().regex(/^[+\d][\d\s().-]{5,19}$/, 'is no phone number'),
  to: PhoneNumber,
  text: z.string().max(1_600),
  media: z.array(MediaItem).max(10).default([]),
  /** The same id again is the same text again, as when a carrier repeats itself. */
  carrierMessageId: z.string().min(1).max(64).optional(),
});

/** A phone of the simulator texts a sender code. */
@ApiTags('simulator')
@Controller('simulator/texts')
export class TextFromSimulator {
  constructor(
    @Inject(Simulator) private readonly simulator: Simulator,
    @Inject(AcceptText) private readonly texts: AcceptText,
    @Inject(IngestMetrics) private readonly metrics: IngestMetrics,
    @Inject(tokens.ids) private readonly ids: Ids,
    @Inject(tokens.logger) private readonly log: Logger,
  ) {}

  @Post()
  @HttpCode(202)
  @ApiOperation({ operationId: 'textFromSimulator', summary: 'Texts a sender code from a phone of the simulator.' })
  @ApiBody({ schema: z.toJSONSchema(SimulatedText, { target: 'openapi-3.0', io: 'input' }) as object })
  @ApiResponse({ status: 202, description: 'The text is durable: `{messageId, conversationId}`.' })
  @ApiResponse({ status: 404, description: 'No sender code with the carrier `loopback` has this number.' })
  text(@Body() body: unknown): Promise<Pick<AcceptedText, 'messageId' | 'conversationId'>> {
    return countRefusals(this.metrics, 'loopback', () => this.accept(body));
  }

  private async accept(body: unknown): Promise<Pick<AcceptedText, 'messageId' | 'conversationId'>> {
    const { air } = this.simulator;
    const { from, to, text, media: items, carrierMessageId = this.newId() } = read(body);
    const about = this.simulator.addressed(to);
    const media = items.map((item) => (typeof item === 'string' ? { url: item } : item));
    const { segments } = segmentsOf(text);
    const parsed = { carrierMessageId, from, to, text, media, segments };
    const { messageId, conversationId, phone, at } = await this.texts.accept(about, parsed);
    this.metrics.accepted.inc({ carrier: 'loopback', kind: 'text' });
    // The text is accepted: that the phone cannot show it must not make its owner send it again.
    await air
      .recordTyped(phone, { id: messageId, code: about.sender.code, text, media, at })
      .catch((err: unknown) => this.log.warn({ err }, 'a phone of the simulator could not keep what was typed'));
    return { messageId, conversationId };
  }

  private newId(): string {
    return `LB${this.ids.uuid().replaceAll('-', '')}`;
  }
}

function read(body: unknown): z.output<typeof SimulatedText> {
  const read = SimulatedText.safeParse(body ?? {});
  if (read.success) return read.data;
  throw new FieldsProblem(
    read.error.issues.map(({ path, code, message }) => ({
      field: path.join('.') || 'body',
      problem: code === 'unrecognized_keys' ? 'has fields that are not known here' : message,
    })),
  );
}
