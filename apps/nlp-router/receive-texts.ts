import { Controller, Inject } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import type { Outcome } from '@parley/broker';
import { Consume, type MessageContext } from '@parley/broker/nest';
import { headerNames, topics, type InboundText } from '@parley/contracts';
import { groups } from './groups.js';
import { RouteText } from './route-text.js';

@Controller()
export class ReceiveTexts {
  constructor(@Inject(RouteText) private readonly routeText: RouteText) {}

  @Consume(groups.texts, topics.inbound)
  received(@Payload() text: InboundText, @Ctx() { headers }: MessageContext): Promise<Outcome> {
    return this.routeText.run(text, headers[headerNames.traceparent]);
  }
}
