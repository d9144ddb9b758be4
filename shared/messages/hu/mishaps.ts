export const mishaps = {
  reopened:
    'Az ablak leállt, ezért a program újra megnyitotta. Semmi sem veszett el abból, amit rögzített, és amit éppen írt, az utolsó mentett állapotában itt van.',
  understood: 'Értem',
} as const;
