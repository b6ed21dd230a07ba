import { Counter, type Registry } from 'prom-client';

/** Labels are sender ids, keywords, verdicts, categories and rule ids: names from closed lists, never anything personal. */
export class ComplianceMetrics {
  readonly keywords: Counter<'sender' | 'keyword' | 'answered'>;
  readonly verdicts: Counter<'sender' | 'category' | 'verdict'>;
  readonly rules: Counter<'rule' | 'verdict'>;
  readonly overdue: Counter<'sender'>;
  readonly unanswered: Counter<'sender'>;

  constructor(registry: Registry) {
    const registers = [registry];
    this.keywords = new Counter({
      name: 'parley_keywords_applied_total',
      help: 'STOP, HELP and START that took effect, and whether an answer was requested (yes, no).',
      labelNames: ['sender', 'keyword', 'answered'],
      registers,
    });
    this.verdicts = new Counter({
      name: 'parley_replies_judged_total',
      help: 'Verdicts recorded on replies: approve, hold or reject, by category.',
      labelNames: ['sender', 'category', 'verdict'],
      registers,
    });
    this.rules = new Counter({
      name: 'parley_rules_decided_total',
      help: 'Verdicts that a rule decided: those it held or rejected a reply by, and its advice on approved ones.',
      labelNames: ['rule', 'verdict'],
      registers,
    });
    this.overdue = new Counter({
      name: 'parley_revocations_overdue_total',
      help: 'Texts that may have asked for silence and that nobody decided on within a business day.',
      labelNames: ['sender'],
      registers,
    });
    this.unanswered = new Counter({
      name: 'parley_answers_overdue_total',
      help: 'Texts that nobody answered within the time in which people have to on their sender code.',
      labelNames: ['sender'],
      registers,
    });
  }
}
