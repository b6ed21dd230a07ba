import { Body, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiBody, ApiProperty } from '@nestjs/swagger';
import { ProblemError, tokens, type LoadedConfig } from '@parley/runtime';
import { Closed, Text } from '@parley/runtime/fields';
import { approveProposal, IntentsDesk, Proposals, type ProposedText } from '@parley/runtime/intents';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { z } from 'zod';
import { CalledBy, type Caller } from '../access/caller.js';
import { LinesCheck, Proposal, proposalOf } from '../answers/intents.js';
import { PageQuery } from '../http/paging-query.js';
import { cursorInvalid, pageOf, type AnsweredPage } from '../http/paging.js';
import { Api } from '../http/route.js';
import { IntentsRoute } from './intents-route.js';
import { expectBrand } from './known-brand.js';
import { linesWrong } from './teach-lines.js';

const statuses = ['pending', 'approved', 'rejected'] as const;

class ProposalsQuery extends PageQuery {
  @ApiProperty({ enum: statuses, required: false, description: 'Default: those nobody has decided about.' })
  @IsIn(statuses)
  readonly status: (typeof statuses)[number] = 'pending';
}

@Closed()
class ApprovalBody {
  @Text({
    max: 640,
    optional: true,
    description: 'The text as it is to be taught, without names and numbers of people.',
  })
  readonly text?: string;

  @Text({ max: 40, optional: true, description: 'Another intent than the agent named.' })
  readonly intent?: string;

  @ApiProperty({ enum: ['en', 'fr'], required: false, description: 'Where the router took it for another language.' })
  @IsIn(['en', 'fr'])
  @IsOptional()
  readonly lang?: 'en' | 'fr';

  @ApiProperty({
    type: Boolean,
    required: false,
    description: 'The house files the same text elsewhere; this line counts.',
  })
  @IsBoolean()
  @IsOptional()
  readonly overHouse?: boolean;
}

@Api('brands/:brandId/intents/proposals', 'intents')
export class JudgeProposals {
  constructor(
    @Inject(tokens.config) private readonly config: LoadedConfig,
    private readonly proposals: Proposals,
    private readonly desk: IntentsDesk,
  ) {}

  @Get()
  @IntentsRoute({
    id: 'listIntentProposals',
    scope: 'intents:write',
    summary: 'Agents’ corrections, newest first, with the texts they are about.',
    answer: pageOf(Proposal, 'IntentProposalPage', 'A page of proposals.'),
  })
  async list(
    @Param('brandId') brandId: string,
    @Query() { status, cursor, limit }: ProposalsQuery,
  ): Promise<AnsweredPage<z.infer<typeof Proposal>>> {
    expectBrand(this.config, brandId);
    const all = await this.proposals.list(brandId, status);
    const start = cursor === undefined ? 0 : all.findIndex(({ id }) => id === cursor) + 1;
    if (cursor !== undefined && start === 0) throw cursorInvalid();
    const page = all.slice(start, start + limit);
    const texts = await Promise.all(page.map((proposal) => this.proposals.withText(proposal)));
    return {
      items: texts.filter((text) => text !== undefined).map(proposalOf),
      nextCursor: start + limit < all.length ? page.at(-1)!.id : null,
    };
  }

  @Post(':id/approve')
  @IntentsRoute({
    id: 'approveIntentProposal',
    scope: 'intents:write',
    summary: 'Has the text taught, as it stands or as it is given here.',
    description:
      'The line is copied: it then stands beside the brand’s own lines, where an erasure of the customer does not reach it. ' +
      'Take names and numbers out by giving `text`: one with what looks like a number or an address is refused.',
    answer: LinesCheck,
    refuses: [422, 429],
  })
  @ApiBody({ type: ApprovalBody, required: false })
  async approve(
    @Param('brandId') brandId: string,
    @Param('id') id: string,
    @Body() { text, intent, lang, overHouse }: ApprovalBody,
    @CalledBy() { actor }: Caller,
  ): Promise<LinesCheck> {
    const proposal = await this.found(brandId, id);
    const as = { text, intent, lang, overHouse };
    const given = Object.fromEntries(Object.entries(as).filter(([, value]) => value !== undefined && value !== null));
    const { taken, findings } = await approveProposal(this.desk, proposal, given, actor);
    if (!taken) throw linesWrong(findings.map(({ line: _, ...finding }) => ({ ...finding, line: 1 })));
    return { taken, findings: [...findings] };
  }

  @Post(':id/reject')
  @IntentsRoute({
    id: 'rejectIntentProposal',
    scope: 'intents:write',
    summary: 'Has the text not taught, also where it was approved before.',
    answer: Proposal,
  })
  async reject(
    @Param('brandId') brandId: string,
    @Param('id') id: string,
    @CalledBy() { actor }: Caller,
  ): Promise<z.infer<typeof Proposal>> {
    await this.found(brandId, id);
    await this.desk.decide({ brandId, proposalId: id, decision: 'rejected' }, actor);
    return proposalOf(await this.found(brandId, id));
  }

  private async found(brandId: string, id: string): Promise<ProposedText> {
    expectBrand(this.config, brandId);
    const proposal = await this.proposals.find(brandId, id);
    if (proposal) return proposal;
    throw new ProblemError(404, 'proposal-not-found', 'There is no such proposal, or the customer’s data was erased.');
  }
}
