export const afterwards = {
  review: '{{day}}: erre a napra tervezte, hogy újra megnézi a döntését ({{choice}}).',
  more: 'A távozás feltételei, a változás iránya, mennyit hoz egy óra, mibe kerülne az elválás',
  met: 'teljesülő feltételek: {{met}} / {{all}}',
  backup: {
    title: 'Biztonsági mentés',
    lead: 'A program bezáráskor magától biztonsági mentést készít a naplóról. Itt készíthet még egyet, egy Ön által választott mappába.',
  },
  reminders: 'A lezárással az ügyfélről szóló emlékeztetők megszűnnek. Ami még nyitva van, a Ma oldalon marad.',
  retainSet: 'A korábban megadott nap. Hogy Önre mi vonatkozik, annak Ön járjon utána.',
} as const;
