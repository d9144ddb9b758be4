import type { Translation } from '../translate.ts';

export const when = {
  label: 'Mikor történt',
  placeholder: 'Most',
  hint: 'Ahogyan mondaná: „tegnap dél körül”, „múlt kedden”, „november 21-én”.',
  understood: 'Értelmezve: {{when}}',
  unclear: 'Még nem érthető. Például: „tegnap”, „november 21.” vagy „10 és 12 között”.',
  either: 'A hónap és a nap felcserélődhetett: ellenőrizze.',
  ahead: 'Ez az időpont még a jövőben van.',
  choose: 'Vagy válasszon',
  cannot: 'Írja be érthetően, mikor történt, vagy hagyja üresen, ha most történt.',
} as const satisfies Translation<'hu'>['when'];
