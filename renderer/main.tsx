import './fonts.css';
import './tokens.css';
import './base.css';
import './print.css';
import { firstAnswers } from './app/first-answers.ts'; // before everything else
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { keepFirst, newQueryClient } from './app/asking.ts';
import { allowEmptying } from './app/empty-html.ts';
import { later } from './app/later.tsx';

allowEmptying();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const CaptureWindow = later(async () => (await import('./capture/CaptureWindow.tsx')).CaptureWindow);

/** One page, two windows: `#capture` is the small one that the global shortcut opens. */
const Window = window.location.hash === '#capture' ? CaptureWindow : App;

const cache = newQueryClient();
keepFirst(cache, firstAnswers);

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={cache}>
      <Suspense>
        <Window />
      </Suspense>
    </QueryClientProvider>
  </StrictMode>,
);
