/** Labels of texts that go to an agent. */
export const agentLabels = [
  'order_status',
  'delivery_issue',
  'delivery_info',
  'cancel_order',
  'change_order',
  'return_exchange',
  'refund',
  'item_problem',
  'coupon_problem',
  'payment_billing',
  'account',
  'complaint',
  'product_question',
  'store_info',
  'place_order',
  'subscription',
  'human_agent',
] as const;
export type AgentLabel = (typeof agentLabels)[number];

/** Labels of texts that nobody can act upon as they stand. */
export const unclearLabels = [
  'greeting',
  'ack',
  'vague',
  'wrong_number',
  'chitchat',
  'off_topic',
  'praise',
  'spam',
  'other_language',
] as const;
export type UnclearLabel = (typeof unclearLabels)[number];

export type Label = AgentLabel | UnclearLabel;
/** Lines as customers type them, one per line. */
export type SeedLines = Readonly<Partial<Record<Label, string>>>;
