/** Whether a text has `min` to `max` characters: Unicode code points, as JSON Schema counts. */
export function hasCharacters(text: string, min: number, max: number): boolean {
  if (text.length < min || text.length > 2 * max) return false;
  const count = text.length > max || min > 1 ? [...text].length : text.length;
  return count >= min && count <= max;
}
