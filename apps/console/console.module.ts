import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { Assets } from './assets.js';
import { ServePage } from './serve-page.js';

@Module({
  controllers: [ServePage],
  // The build copies `web` beside the compiled module, so it is at the same place before and after.
  providers: [{ provide: Assets, useFactory: () => Assets.load(join(import.meta.dirname, 'web')) }],
})
export class ConsoleModule {}
