import { Get, Inject, Param, Post } from '@nestjs/common';
import { tokens, type Clock, type LoadedConfig } from '@parley/runtime';
import { IntentsBook, IntentsDesk } from '@parley/runtime/intents';
import { z } from 'zod';
import { CalledBy, type Caller } from '../access/caller.js';
import {
  HistoryItem,
  historyOf,
  inDetail,
  IntentsOverview,
  ModelVersionInDetail,
  ModelVersionSummary,
  overviewOf,
  summaryOf,
} from '../answers/intents.js';
import { Api } from '../http/route.js';
import { IntentsRoute } from './intents-route.js';
import { expectBrand } from './known-brand.js';
import { linesWrong } from './teach-lines.js';
import { versionNotFound } from './version-not-found.js';

const VersionList = z
  .object({ items: z.array(ModelVersionSummary), nextCursor: z.null() })
  .meta({ id: 'ModelVersionList', description: 'Every version, newest first; the list has one page.' });
const History = z
  .object({ items: z.array(HistoryItem), nextCursor: z.null() })
  .meta({ id: 'IntentsHistory', description: 'Everything that was done, newest first; the list has one page.' });

@Api('brands/:brandId/intents', 'intents')
export class TrainVersions {
  constructor(
    @Inject(tokens.config) private readonly config: LoadedConfig,
    @Inject(tokens.clock) private readonly clock: Clock,
    private readonly book: IntentsBook,
    private readonly desk: IntentsDesk,
  ) {}

  @Get()
  @IntentsRoute({
    id: 'showIntents',
    scope: 'intents:read',
    summary: 'What a brand teaches the router: its intents, the model that is active, the last training.',
    answer: IntentsOverview,
  })
  async show(@Param('brandId') brandId: string): Promise<IntentsOverview> {
    expectBrand(this.config, brandId);
    return overviewOf(brandId, await this.desk.look(brandId), this.clock.now());
  }

  @Post('versions')
  @IntentsRoute({
    id: 'trainIntents',
    scope: 'intents:write',
    summary: 'Trains a model of the house’s lines and those of the brand, and measures it.',
    description:
      'It takes one minute to two, and longer while other brands train; `GET …/intents` tells when it is done. Where nothing changed since, it comes to the same version again.',
    status: 202,
    answer: IntentsOverview,
    refuses: [409, 422, 429],
  })
  async train(@Param('brandId') brandId: string, @CalledBy() { actor }: Caller): Promise<IntentsOverview> {
    expectBrand(this.config, brandId);
    const begun = await this.desk.train(brandId, actor);
    if (!('trainingId' in begun)) throw linesWrong(begun.findings);
    return overviewOf(brandId, this.book.ofBrand(brandId), this.clock.now());
  }

  @Get('versions')
  @IntentsRoute({
    id: 'listModelVersions',
    scope: 'intents:read',
    summary: 'The models that were trained, newest first, and what each is worth.',
    answer: VersionList,
  })
  async list(@Param('brandId') brandId: string): Promise<z.infer<typeof VersionList>> {
    expectBrand(this.config, brandId);
    const { versions } = await this.desk.look(brandId);
    return { items: versions.toReversed().map((trained) => summaryOf(this.book, trained)), nextCursor: null };
  }

  @Get('versions/:version')
  @IntentsRoute({
    id: 'showModelVersion',
    scope: 'intents:read',
    summary: 'A model intent by intent, beside the one that is active.',
    answer: ModelVersionInDetail,
  })
  async version(@Param('brandId') brandId: string, @Param('version') version: string): Promise<ModelVersionInDetail> {
    expectBrand(this.config, brandId);
    const trained = (await this.desk.look(brandId)).versions.find((each) => each.version === version);
    if (!trained) throw versionNotFound();
    return inDetail(this.book, trained);
  }

  @Get('history')
  @IntentsRoute({
    id: 'listIntentsHistory',
    scope: 'intents:read',
    summary: 'Who imported, trained, approved, activated and rolled back what, and when.',
    answer: History,
  })
  async history(@Param('brandId') brandId: string): Promise<z.infer<typeof History>> {
    expectBrand(this.config, brandId);
    return { items: historyOf(await this.desk.look(brandId)), nextCursor: null };
  }
}
