import { seeded } from '@parley/testkit';
import { Written } from './written.js';

describe('what was written', () => {
  it('is never taken for missing, and hardly anything else for written', () =>
    seeded(async ({ integer }) => {
      const written = new Written();
      const name = (kind: string, n: number) => `messages/${kind}-${n.toString(36)}-${integer(1_000)}`;
      expect(written.mayHold('messages/m')).toBe(false);
      const added = Array.from({ length: 50_000 }, (_, n) => name('added', n));
      for (const each of added) written.add(each);
      expect(added.filter((each) => !written.mayHold(each))).toEqual([]);
      const others = Array.from({ length: 50_000 }, (_, n) => name('other', n));
      expect(others.filter((each) => written.mayHold(each)).length).toBeLessThan(50);
    }));
});
