import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { PhoneMessage } from '@parley/carriers/loopback';
import { Simulator } from './simulator.js';

/** What a phone of the simulator shows: the newest 500 messages, oldest first, directions as its owner sees them. */
@ApiTags('simulator')
@Controller('simulator/phones/:number/messages')
export class ShowPhone {
  constructor(@Inject(Simulator) private readonly simulator: Simulator) {}

  @Get()
  @ApiOperation({ operationId: 'showPhone', summary: 'Shows what a phone of the simulator sent and got.' })
  @ApiParam({ name: 'number', description: 'The phone’s number.' })
  @ApiResponse({
    status: 200,
    description:
      '`{items, nextCursor}` in one page; an item has `id`, `direction` (`outbound`: typed on the phone), `code`, `text`, `media`, `at`.',
  })
  show(@Param('number') number: string): { items: readonly PhoneMessage[]; nextCursor: null } {
    const { air } = this.simulator;
    return { items: air.messagesOf(this.simulator.phone(number)), nextCursor: null };
  }
}
