import type { Translation } from '../translate.ts';

/** The tone check: what a sceptical reader stumbles over, and what could stand there instead. */
export const tone = {
  title_one: '{{count}} hely, ahol egy kétkedő olvasó megakadhat',
  title_other: '{{count}} hely, ahol egy kétkedő olvasó megakadhat',
  lead: 'Annak van súlya, amit egyszerűbben már nem lehetne mondani. Az idézetek úgy maradnak, ahogy elhangzottak.',
  kinds: {
    absolute: 'A „mindig” és a „soha” egyetlen ellenpéldával megcáfolható. Írja le, hányszor vagy mikor.',
    insult: 'Írja le inkább, mi történt vagy mi hangzott el; szó szerinti idézetként maradhat.',
    'mind-reading': 'Senki sem lát bele más gondolataiba vagy érzéseibe. Írja le, mit tett.',
    capitals: 'A csupa nagybetű kiabálásnak hat.',
    exclamation: 'Egy is elég, és a pont erősebb.',
  },
  instead: 'helyette: {{words}}',
  take: '„{{instead}}” a következő helyett: „{{words}}”',
  takeAll: 'Minden ajánlott elfogadása',
} as const satisfies Translation<'hu'>['tone'];
