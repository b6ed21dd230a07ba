import type { RecordedFact } from '@parley/contracts';
import { aConversation, aRequestedReply, approved, claimed, id, minutesAfter, noon, revoked } from '@parley/testkit';
import { exceptionCount, Reporter } from './report.js';

const stored = (facts: readonly object[]) =>
  facts.map(
    (fact, revision) =>
      ({ ...fact, revision, id: id(`f${revision}`), brandId: 'acme', contactId: 'c' }) as RecordedFact,
  );

it('a text that an opt-out had cancelled, and that went out after the customer came back, is an exception', () => {
  const [stop] = revoked(minutesAfter(noon, 1));
  const back = {
    type: 'ConsentGranted' as const,
    data: { source: 'keyword' as const, channel: 'sms' as const },
    personal: {},
    at: minutesAfter(noon, 2),
  };
  const story = (cancelledReplyIds: string[]) => [
    ...aConversation('m1'),
    ...aRequestedReply('r1'),
    ...approved('r1'),
    { ...stop!, data: { ...stop!.data, cancelledReplyIds } },
    back,
    ...claimed('r1', 1, minutesAfter(noon, 3)),
  ];
  const reportOn = (facts: readonly object[]) => {
    const reporter = new Reporter(minutesAfter(noon, 10));
    for (const fact of stored(facts)) reporter.apply(fact);
    return reporter.report();
  };
  const report = reportOn(story([id('r1')]));
  expect(report.exceptions.sendsOfCancelledReplies).toMatchObject([{ replyId: id('r1'), at: minutesAfter(noon, 3) }]);
  expect(report.optOuts).toMatchObject([{ cancelledReplyIds: [id('r1')] }]);
  expect(exceptionCount(reportOn(story([])))).toBe(0);
});
