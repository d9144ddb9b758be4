import { useEffect, useState } from 'react';
import { chord } from '../app/chord.ts';
import { useWords } from '../app/Words.tsx';
import { listen } from '../bridge.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { ShortcutList } from './ShortcutList.tsx';

/** The list of keys: opened by `?` wherever nothing is being typed, by Ctrl / everywhere, and from the help menu. */
export function Shortcuts() {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  // Hears the keyboard of the whole document, and the native menu through the main process.
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isAsked = chord(event) === 'mod+/' || (event.key === '?' && !isTyping(event.target));
      if (!isAsked || event.defaultPrevented) return;
      event.preventDefault();
      setOpen(true);
    };
    const stop = listen((happening) => {
      if (happening.name === 'command' && happening.payload.command === 'shortcuts') setOpen(true);
    });
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
      stop();
    };
  }, []);
  return (
    <Dialog title={t('places.capture.shortcuts.title')} isOpen={isOpen} onClose={() => setOpen(false)} width="wide">
      <ShortcutList />
    </Dialog>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, [contenteditable], [role="spinbutton"]') !== null
  );
}
