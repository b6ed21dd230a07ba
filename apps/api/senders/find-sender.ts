import { ProblemError, type ResolvedSender, type Senders } from '@parley/runtime';

/**
 * A sender code by its id or, where no id is like that, by its code.
 * @throws ProblemError `sender-unknown`
 */
export function findSender(senders: Senders, name: string): ResolvedSender {
  const found = senders.find(name) ?? senders.all().find(({ sender }) => sender.code === name);
  if (found) return found;
  throw new ProblemError(404, 'sender-unknown', 'No sender code of the configuration has this id or code.');
}
