import type { AutomaticText, ReplyCategory } from '@parley/contracts';

const allowed: readonly (AutomaticText | undefined)[] = ['stopConfirmation', 'helpAnswer'];

/** Who opted out gets the one confirmation of it and answers to HELP, and no other text (47 CFR 64.1200(a)(12), CTIA). */
export const mayFollowOptOut = (reply: {
  readonly category: ReplyCategory;
  readonly automatic?: AutomaticText;
}): boolean => reply.category === 'compliance_ack' && allowed.includes(reply.automatic);
