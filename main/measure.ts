/** How large and how deep a value from outside is. */
export interface Size {
  /** Characters of all its strings and member names. */
  readonly characters: number;
  readonly tooDeep: boolean;
  /** Something in it no JSON can hold: a window may send dates, maps, bytes and numbers without end. */
  readonly noJson: boolean;
}

/** Measures a value without recursion, so that a hostile one cannot exhaust the stack; it stops at the depth given. */
export function measure(value: unknown, depthLimit: number): Size {
  let characters = 0;
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value: one, depth } = next;
    if (depth > depthLimit) return { characters, tooDeep: true, noJson: false };
    if (typeof one === 'string') characters += one.length;
    else if (!isOfJson(one)) return { characters, tooDeep: false, noJson: true };
    else if (typeof one === 'object' && one !== null) {
      for (const [name, member] of Object.entries(one)) {
        characters += Array.isArray(one) ? 1 : name.length;
        waiting.push({ value: member, depth: depth + 1 });
      }
    }
  }
  return { characters, tooDeep: false, noJson: false };
}

/** `undefined` is a member that is not there. */
function isOfJson(value: unknown): boolean {
  if (value === null || value === undefined || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  return (
    typeof value === 'object' && (Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]')
  );
}
