/** Enter in a field made of segments submits its form, as it does in every other field. */
export function submitOnEnter(event: { readonly key: string; readonly target: EventTarget }): void {
  if (event.key === 'Enter' && event.target instanceof Element) event.target.closest('form')?.requestSubmit();
}
