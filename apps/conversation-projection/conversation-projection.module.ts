import { Module } from '@nestjs/common';
import { RunProjection } from './run-projection.js';

@Module({ providers: [RunProjection] })
export class ConversationProjectionModule {}
