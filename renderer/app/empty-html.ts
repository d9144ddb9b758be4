/**
 * Lets an element be emptied by `innerHTML = ''`, as React Aria's live announcer (1.22.1, date fields) does: the page's Trusted Types refuse any
 * string there, even the empty one. Every other string still meets the browser's own setter, and its refusal.
 */
export function allowEmptying(): void {
  const native = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
  if (!native) return;
  Object.defineProperty(Element.prototype, 'innerHTML', {
    ...native,
    set(this: Element, value: unknown) {
      if (value === '') this.replaceChildren();
      else native.set?.call(this, value);
    },
  });
}
