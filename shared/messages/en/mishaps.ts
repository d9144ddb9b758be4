/** What the window says after it stopped by itself. */
export const mishaps = {
  reopened:
    'The window had stopped working and was opened again. Nothing that was recorded is lost, and what you were writing is here as it was last kept.',
  understood: 'Understood',
} as const;
