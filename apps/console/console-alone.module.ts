import { Module } from '@nestjs/common';
import { ConsoleModule } from './console.module.js';
import { ReachServices } from './reach-services.js';

/** The console as a process of its own: everything the page asks for that is not a file of its own is passed on. */
@Module({ imports: [ConsoleModule], providers: [ReachServices] })
export class ConsoleAloneModule {}
