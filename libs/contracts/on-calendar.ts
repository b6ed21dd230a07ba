const days = /^(\d{4}-\d{2}-\d{2})(?:T|$)/;
const hours = /T(?:[01]\d|2[0-3]):[0-5]\d/;

/**
 * Whether a day or an instant, shaped as ISO 8601 has it, is one that the calendar and the clock know. `Date` takes 30
 * February for 2 March, and 24:00 for the next day, in silence.
 */
export function isOnCalendar(text: string): boolean {
  const day = days.exec(text)?.[1];
  if (day === undefined || Number.isNaN(Date.parse(text))) return false;
  const midnight = new Date(`${day}T00:00:00Z`);
  return midnight.toISOString().startsWith(day) && (text === day || hours.test(text));
}
