/** What a webhook says, by name: forms may repeat a name. */
export type Fields = ReadonlyMap<string, readonly string[]>;

export function formFields(body: string): Fields {
  const fields = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(body)) {
    const values = fields.get(name);
    if (values) values.push(value);
    else fields.set(name, [value]);
  }
  return fields;
}

/** Undefined where the body is not a JSON object. Values that are neither text, number nor truth are left out. */
export function jsonFields(body: string): Fields | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return undefined;
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return undefined;
  const fields = new Map<string, string[]>();
  for (const [name, value] of Object.entries(parsed)) {
    if (['string', 'number', 'boolean'].includes(typeof value)) fields.set(name, [String(value)]);
  }
  return fields;
}

/** The first value that is not empty under the first of the names that has one. */
export function valueOf(fields: Fields, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = fields.get(name)?.find((one) => one !== '');
    if (value !== undefined) return value;
  }
  return undefined;
}
