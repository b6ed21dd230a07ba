import type { LeaderLease, LeaseMark } from '../port.js';
import type { Change, Control, ControlState } from './control.js';

/** Who leads stands in the control state, beside all that only a leader may move. */
export function leaseIn(control: Control): LeaderLease {
  const changed = async (change: Change) => {
    const state = await control.change(change);
    return state && markOf(state);
  };
  return {
    shared: true,
    read: async () => markOf(await control.read()),
    take: (seen) =>
      changed((state) => (isSame(state, seen) ? { fence: state.fence + 1, beat: 0, held: true } : undefined)),
    beat: ({ fence }) =>
      changed((state) => (state.fence === fence && state.held ? { beat: state.beat + 1 } : undefined)),
    release: async ({ fence }) => {
      await changed((state) => (state.fence === fence && state.held ? { held: false } : undefined));
    },
  };
}

function isSame(state: ControlState, { fence, beat, held }: LeaseMark): boolean {
  return state.fence === fence && state.beat === beat && state.held === held;
}

function markOf({ fence, beat, held }: ControlState): LeaseMark {
  return { fence, beat, held };
}
