/**
 * The JSON pointer (RFC 6901) of the value, or the name, in which a byte of canonical JSON stands. Reads no further
 * than that byte, so that what is broken behind it does not matter.
 */
export function pointerAt(json: Uint8Array, offset: number): string {
  const path: (string | number)[] = [];
  const kinds: ('object' | 'array')[] = [];
  let expectsName = false;
  for (let at = 0; at < json.length && at <= offset;) {
    const character = String.fromCharCode(json[at]!);
    if (character === '"') {
      const end = endOfText(json, at);
      if (expectsName) {
        path[path.length - 1] = textOf(json.subarray(at, end));
        expectsName = false;
      }
      if (offset < end) break;
      at = end;
      continue;
    }
    if (at === offset && character !== ',') break;
    if (character === '{' || character === '[') {
      kinds.push(character === '{' ? 'object' : 'array');
      path.push(character === '{' ? '' : 0);
      expectsName = character === '{';
    } else if (character === '}' || character === ']') {
      kinds.pop();
      path.pop();
    } else if (character === ',') {
      if (kinds.at(-1) === 'object') expectsName = true;
      else if (kinds.length > 0) path[path.length - 1] = Number(path.at(-1)) + 1;
    }
    at += 1;
  }
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function endOfText(json: Uint8Array, start: number): number {
  for (let at = start + 1; at < json.length; at += 1) {
    if (json[at] === 0x5c) at += 1;
    else if (json[at] === 0x22) return at + 1;
  }
  return json.length;
}

function textOf(quoted: Uint8Array): string {
  const text = Buffer.from(quoted).toString('utf8');
  try {
    return String(JSON.parse(text));
  } catch {
    return text.replace(/^"|"$/g, '');
  }
}

/** Index after the JSON value that begins at `start`; undefined where it does not end. */
export function endOfValue(json: Uint8Array, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < json.length; at += 1) {
    const byte = json[at];
    if (byte === 0x22) at = endOfText(json, at) - 1;
    else if (byte === 0x7b || byte === 0x5b) depth += 1;
    else if (byte === 0x7d || byte === 0x5d) {
      depth -= 1;
      if (depth <= 0) return depth === 0 ? at + 1 : undefined;
    }
  }
  return undefined;
}
