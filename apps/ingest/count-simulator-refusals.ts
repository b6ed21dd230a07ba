import { Inject, Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { countRefusals } from './count-refusals.js';
import { IngestMetrics } from './metrics.js';

/** Stands around the route, so that what its validation refuses is counted as well. */
@Injectable()
export class CountSimulatorRefusals implements NestInterceptor {
  constructor(@Inject(IngestMetrics) private readonly metrics: IngestMetrics) {}

  intercept(_: ExecutionContext, next: CallHandler): Observable<unknown> {
    return from(countRefusals(this.metrics, 'loopback', () => lastValueFrom(next.handle())));
  }
}
