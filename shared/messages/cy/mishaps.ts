export const mishaps = {
  reopened:
    'Roedd y ffenestr wedi rhoi’r gorau i weithio, ac fe’i hagorwyd eto. Ni chollwyd dim a gofnodwyd, ac mae’r hyn roeddech yn ei ysgrifennu ar gael yma fel y’i cadwyd ddiwethaf.',
  understood: 'Iawn',
} as const;
