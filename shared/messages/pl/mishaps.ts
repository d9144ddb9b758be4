export const mishaps = {
  reopened:
    'Okno przestało działać i zostało otwarte ponownie. Nic z tego, co zapisano, nie przepadło, a to, co było właśnie pisane, jest tu w ostatnio zachowanej postaci.',
  understood: 'Rozumiem',
} as const;
