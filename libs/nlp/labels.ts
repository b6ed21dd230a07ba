/** Matters that a person takes care of. */
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

/** Texts that nobody can act upon as they stand. */
export const unclearLabels = [
  'greeting',
  'ack',
  'vague',
  'number_only',
  'emoji_only',
  'gibberish',
  'wrong_number',
  'chitchat',
  'off_topic',
  'praise',
  'spam',
  'other_language',
] as const;

export type AgentLabel = (typeof agentLabels)[number];
export type UnclearLabel = (typeof unclearLabels)[number];
export type Label = AgentLabel | UnclearLabel;

/** The labels of the house, in the order in which its model holds them. */
export const labels: readonly Label[] = [...agentLabels, ...unclearLabels];

const known: ReadonlySet<string> = new Set(labels);
/** Whether the house knows the label; a brand may have matters of its own beside them. */
export const isLabel = (name: string): name is Label => known.has(name);

const unclear: ReadonlySet<string> = new Set(unclearLabels);
/** Whether a text of this label is for an agent. What a brand adds to the labels of the house always is. */
export const isForAgents = (label: string): boolean => !unclear.has(label);

/** The labels of a model, in its order: what is for agents, with the matters of a brand behind those of the house, then the rest. */
export function labelsOf(lines: Iterable<{ readonly label: string }>): readonly string[] {
  const own = new Set<string>();
  for (const { label } of lines) if (!isLabel(label)) own.add(label);
  return [...agentLabels, ...[...own].sort(), ...unclearLabels];
}

/** How many of a model’s labels, or of the scores it gives them, are for agents: all but the last twelve. */
export const agentsAmong = ({ length }: { readonly length: number }): number => length - unclearLabels.length;
