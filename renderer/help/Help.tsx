import { Suspense, useEffect, useState, type ReactNode } from 'react';
import { chord } from '../app/chord.ts';
import { later } from '../app/later.tsx';
import { listen } from '../bridge.ts';
import { HelpContext, type HelpPage } from './help-context.ts';

const Guide = later(async () => (await import('./Guide.tsx')).Guide);
const About = later(async () => (await import('./About.tsx')).About);

/** The guide and About over whatever the window shows, also before there is a journal and while it is locked. F1 and the help menu open them. */
export function Help({ children }: { children: ReactNode }) {
  const [page, setPage] = useState<HelpPage>();
  // Hears the keyboard of the whole document, and the native menu through the main process.
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (chord(event) !== 'f1') return;
      event.preventDefault();
      setPage('guide');
    };
    const stop = listen((happening) => {
      if (happening.name !== 'command') return;
      const { command } = happening.payload;
      if (command === 'guide' || command === 'about') setPage(command);
    });
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
      stop();
    };
  }, []);
  const close = () => setPage(undefined);
  return (
    <HelpContext value={setPage}>
      {children}
      <Suspense>
        {page === 'guide' && <Guide onClose={close} />}
        {page === 'about' && <About onClose={close} />}
      </Suspense>
    </HelpContext>
  );
}
