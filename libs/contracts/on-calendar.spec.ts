import { isOnCalendar } from './on-calendar.js';

it.each([
  ['2024-02-29', true],
  ['2026-02-28T23:59:59.999-05:00', true],
  ['2026-02-29', false],
  ['2026-02-30T10:00:00Z', false],
  ['2026-04-31T10:00:00+02:00', false],
  ['2026-13-01', false],
  ['2026-11-20T24:00:00Z', false],
  ['2026-11-20T25:00:00Z', false],
  ['tomorrow', false],
])('%s is on the calendar: %s', (text, known) => {
  expect(isOnCalendar(text)).toBe(known);
});
