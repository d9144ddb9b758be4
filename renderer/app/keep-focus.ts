import { useEffect } from 'react';

/** Milliseconds. Who opens something puts the focus into it, and who closes something puts it back, a few frames later. */
const patience = 100;

/**
 * Keeps the keyboard somewhere: where what had it is gone or can no longer be used, because an act was done or another page opened,
 * the dialog on top gets it, or else the page. A keyboard or a screen reader goes on from there, and not from the top of the window.
 */
export function useKeepFocus(): void {
  // Watches the focus and the elements of the whole document.
  useEffect(() => {
    let last: Element | undefined;
    let frame = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const isLost = () => last !== undefined && isNowhere() && isUseless(last);
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof Element) last = target;
    };
    const save = () => {
      timer = undefined;
      if (!isLost()) return;
      const place = [...document.querySelectorAll<HTMLElement>('main, [role="dialog"]')].at(-1);
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

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function isUseless(element: Element): boolean {
  return !element.isConnected || element.matches(':disabled');
}
