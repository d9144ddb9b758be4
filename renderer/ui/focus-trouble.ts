import type { RefObject } from 'react';

/** Brings the keyboard to the first field that is not right, once the page has marked it. */
export function focusTrouble(form: RefObject<HTMLFormElement | null>): void {
  requestAnimationFrame(() => {
    const marked = '[data-invalid] [role="spinbutton"], [data-invalid] button, [aria-invalid="true"]';
    form.current?.querySelector<HTMLElement>(marked)?.focus();
  });
}
