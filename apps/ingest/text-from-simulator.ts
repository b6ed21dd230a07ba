import { Body, Controller, HttpCode, Inject, Post, UseInterceptors } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { segmentsOf } from '@parley/carriers';
import { tokens, type Ids } from '@parley/runtime';
import type { Logger } from 'pino';
import { AcceptText, type AcceptedText } from './accept-text.js';
import { CountSimulatorRefusals } from './count-simulator-refusals.js';
import { IngestMetrics } from './metrics.js';
import { SimulatedText } from './simulated-text.js';
import { Simulator } from './simulator.js';

/** A phone of the simulator texts a sender code. */
@ApiTags('simulator')
@Controller('simulator/texts')
@UseInterceptors(CountSimulatorRefusals)
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
  @ApiResponse({ status: 202, description: 'The text is durable: `{messageId, conversationId}`.' })
  @ApiResponse({ status: 404, description: 'No sender code with the carrier `loopback` has this number.' })
  async text(@Body() typed: SimulatedText): Promise<Pick<AcceptedText, 'messageId' | 'conversationId'>> {
    const { air } = this.simulator;
    const { from, to, text, carrierMessageId = this.newId() } = typed;
    const about = this.simulator.addressed(to);
    const media = typed.media.map(({ url, contentType }) => ({
      url,
      ...(contentType === undefined ? {} : { contentType }),
    }));
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
