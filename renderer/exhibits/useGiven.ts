import { useEffect, useRef, useState } from 'react';

/**
 * Hears files that are dropped anywhere on the page, or pasted anywhere on it; text is left to whom it belongs. Answers whether files hang over the page
 * now. While a dialog is open nothing is taken: it would land behind it.
 */
export function useGiven(onFiles: (files: readonly File[], from: 'drop' | 'clipboard') => void): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(onFiles);
  // Keeps what the listeners below do as fresh as the screen.
  useEffect(() => {
    latest.current = onFiles;
  });
  // Hears the document's own drag, drop and paste.
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const isBlocked = () => document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = isBlocked() ? 'none' : 'copy';
      setOver(!isBlocked());
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0 && !isBlocked()) latest.current(files, 'drop');
    };
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      // A word processor offers a picture of its text beside the text itself: the text is meant.
      if (files.length === 0 || isBlocked() || (event.clipboardData?.types.includes('text/plain') ?? false)) return;
      event.preventDefault();
      latest.current(files, 'clipboard');
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
      document.removeEventListener('paste', paste);
    };
  }, []);
  return isOver;
}
