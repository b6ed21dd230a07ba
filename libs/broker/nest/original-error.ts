import { Catch, type ExceptionFilter } from '@nestjs/common';
import { throwError, type Observable } from 'rxjs';

/**
 * Hands what a handler threw to the lanes as it is. Nest’s own filter would print the error, which may hold personal
 * data, and put “Internal server error” in its place, so that a store that is down looked like a poisoned message.
 */
@Catch()
export class OriginalError implements ExceptionFilter {
  catch(error: unknown): Observable<never> {
    return throwError(() => error);
  }
}
