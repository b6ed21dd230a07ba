/** What found a START, and at which stage of it. */
interface Detector {
  readonly id: string;
  readonly stage?: string | undefined;
}

/** The word as it stands, or the carrier’s own reading: nothing found in free wording or by mending a slip. */
export const isTheWord = ({ id, stage }: Detector): boolean => id !== 'wording' && stage !== 'slip';
