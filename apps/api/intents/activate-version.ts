import { Inject, Param, Post } from '@nestjs/common';
import { tokens, type Clock, type LoadedConfig } from '@parley/runtime';
import { IntentsDesk } from '@parley/runtime/intents';
import { CalledBy, type Caller } from '../access/caller.js';
import { IntentsOverview, overviewOf } from '../answers/intents.js';
import { Api } from '../http/route.js';
import { IntentsRoute } from './intents-route.js';
import { expectBrand } from './known-brand.js';

const writes = { scope: 'intents:write', answer: IntentsOverview } as const;

@Api('brands/:brandId/intents', 'intents')
export class ActivateVersion {
  constructor(
    @Inject(tokens.config) private readonly config: LoadedConfig,
    @Inject(tokens.clock) private readonly clock: Clock,
    private readonly desk: IntentsDesk,
  ) {}

  @Post('versions/:version/activate')
  @IntentsRoute({
    ...writes,
    id: 'activateModelVersion',
    summary: 'Texts of the brand go by this model from now on; `house` stands for the one every brand begins with.',
    description: 'Routers take it up within seconds, and answer by the one before until then.',
  })
  async activate(
    @Param('brandId') brandId: string,
    @Param('version') version: string,
    @CalledBy() { actor }: Caller,
  ): Promise<IntentsOverview> {
    expectBrand(this.config, brandId);
    const intents = await this.desk.activate(brandId, version === 'house' ? undefined : version, actor);
    return overviewOf(brandId, intents, this.clock.now());
  }

  @Post('rollback')
  @IntentsRoute({
    ...writes,
    id: 'rollBackModelVersion',
    summary: 'Back to the model that was active before.',
    refuses: [409],
  })
  async rollBack(@Param('brandId') brandId: string, @CalledBy() { actor }: Caller): Promise<IntentsOverview> {
    expectBrand(this.config, brandId);
    return overviewOf(brandId, await this.desk.rollBack(brandId, actor), this.clock.now());
  }
}
