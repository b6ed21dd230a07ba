import { Injectable, type PipeTransform } from '@nestjs/common';
import { ContactId } from '@parley/contracts';
import { ProblemError } from '@parley/runtime';

export function contactNotFound(): ProblemError {
  return new ProblemError(404, 'contact-not-found', 'There is no contact under this id.');
}

/** What is not shaped like a contact id names no contact. */
@Injectable()
export class ContactIdPipe implements PipeTransform<string, string> {
  transform(id: string): string {
    if (!ContactId.safeParse(id).success) throw contactNotFound();
    return id;
  }
}
