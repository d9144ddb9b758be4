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
    const leaves = new Leaves();
    let last: Element | undefined;
    let form: Element | null = null;
    let frame = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const isLost = () => last !== undefined && isNowhere() && isUseless(last);
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      leaves.enter(target, last);
      last = target;
      form = target.closest('form');
    };
    const save = () => {
      timer = undefined;
      if (last === undefined || !isLost()) return;
      const place =
        firstFieldOf(form) ??
        leaves.wayBack(last) ??
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

/**
 * What lies on the page, dialogs and menus, and what each was opened from. The item of a menu that opened a dialog is gone with its menu, so the way back
 * leads on to what had opened that.
 */
class Leaves {
  readonly #around = new WeakMap<Element, Element>();
  readonly #openers = new WeakMap<Element, Element | undefined>();

  /** The focus goes to an element, from the last that had it. */
  enter(element: Element, last: Element | undefined): void {
    const leaf = element.closest('[role="dialog"], [role="menu"]');
    if (!leaf) return;
    this.#around.set(element, leaf);
    // Once, also where nothing opened it: who comes back into it from a leaf above did not open it, and each would lead to the other for ever.
    if (!this.#openers.has(leaf)) this.#openers.set(leaf, leaf.contains(last ?? null) ? undefined : last);
  }

  /** The last that can be used still of what led to the leaf this element was in, once that is closed. */
  wayBack(lost: Element): HTMLElement | undefined {
    const leaf = this.#around.get(lost);
    const opener = leaf && !leaf.isConnected ? this.#openers.get(leaf) : undefined;
    if (!opener) return undefined;
    return opener instanceof HTMLElement && !isUseless(opener) ? opener : this.wayBack(opener);
  }
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function isUseless(element: Element): boolean {
  return !element.isConnected || element.matches(':disabled');
}
