import { useEffect } from 'react';

/** Milliseconds. Who opens something puts the focus into it, and who closes something puts it back, a few frames later. */
const patience = 100;

/**
 * Keeps the keyboard somewhere: where what had it is gone or can no longer be used, because an act was done or another page opened,
 * the form it stood in gets it, or what opened the dialog that is closed, the dialog on top, or else the page. A keyboard or a screen reader
 * goes on from there, and not from the top of the window.
 */
export function useKeepFocus(): void {
  // Watches the focus and the elements of the whole document.
  useEffect(() => {
    let last: Element | undefined;
    let form: Element | null = null;
    let dialog: Element | null = null;
    let opener: Element | undefined;
    let frame = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const isLost = () => last !== undefined && isNowhere() && isUseless(last);
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      dialog = target.closest('[role="dialog"]');
      if (dialog && last && !dialog.contains(last)) opener = last;
      last = target;
      form = target.closest('form');
    };
    const save = () => {
      timer = undefined;
      if (!isLost()) return;
      const place =
        firstFieldOf(form) ??
        openerOf(dialog, opener) ??
        [...document.querySelectorAll<HTMLElement>('main, [role="dialog"]')].at(-1);
      place?.focus({ preventScroll: true });
    };
    const look = () => {
      frame = 0;
      if (isLost()) timer ??= setTimeout(save, patience);
    };
    // In the frame after the next: until then the focus stands on what is being disabled.
    const later = () => {
      frame ||= requestAnimationFrame(() => {
        frame = requestAnimationFrame(look);
      });
    };
    const observer = new MutationObserver(later);
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    document.addEventListener('focusin', onFocus);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      document.removeEventListener('focusin', onFocus);
    };
  }, []);
}

/** The field with which one begins in a form that is still there, where it has one. */
function firstFieldOf(form: Element | null): HTMLElement | undefined {
  if (!form?.isConnected) return undefined;
  const fields = form.querySelectorAll<HTMLElement>('textarea, input:not([type="hidden"], [type="file"])');
  return [...fields].find((field) => field.tabIndex >= 0 && !isUseless(field));
}

/** What opened a dialog that is closed, where it can be used still. */
function openerOf(dialog: Element | null, opener: Element | undefined): HTMLElement | undefined {
  if (!dialog || dialog.isConnected || !(opener instanceof HTMLElement) || isUseless(opener)) return undefined;
  return opener;
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function isUseless(element: Element): boolean {
  return !element.isConnected || element.matches(':disabled');
}
