import type { Translation } from '../translate.ts';

export const proof = {
  title: 'Külső igazolás',
  lead: 'Az ujjlenyomat az összes eddigi bejegyzést képviseli. Ha egy kívülálló ismeri, a későbbi változtatás kimutatható. Küldje el, nyomtassa ki a kódot, vagy kérjen rá időbélyeget; ami visszajön, itt marad meg külső igazolásként. A levél és a fájl gyengébb az időbélyegnél: mindkettő hamisítható.',
  client: 'Kinek a naplója',
  qr: 'Az ujjlenyomat QR-kódja',
  copy: 'Másolás szövegként',
  saveFile: 'Mentés fájlként…',
  saveRequest: 'Időbélyegkérés…',
  bring: 'Visszakapott levél, fájl vagy időbélyeg…',
  subject: 'Feljegyzéseim ujjlenyomata, {{day}}',
  mailText:
    'Kérem, őrizze meg ezt az üzenetet. Azt mutatja, hogy a feljegyzéseim ebben az időpontban így álltak: {{stamp}}; a tartalmukról semmit sem árul el. Vita esetén megkérhetem, hogy küldje vissza.',
  fileText:
    'Egy On Record-napló ujjlenyomata, {{stamp}}. Őrizze meg ezt a fájlt: azt mutatja, mi volt akkor a naplóban, a tartalmáról semmit sem árul el.',
  save: 'Mentés másoknak',
  choose: 'Válassza ki a levelet, a fájlt vagy az időbélyeget',
  saved: 'Mentve: {{name}}',
  added: 'Külső igazolásként megőrizve.',
  none: 'Az ujjlenyomatot kívülálló még nem ismeri: az összes bejegyzésről ({{total}}) csak ez a számítógép tanúskodik.',
  reach:
    '{{day}} óta kívülálló is ismeri a bejegyzéseket, eddig a számig: {{number}}. Ez {{covered}} bejegyzést igazol (összesen {{total}}); a többiről ({{alone}}) csak ez a számítógép tanúskodik.',
  list: 'Visszakapott igazolások',
  form: {
    mail: 'Levél (gyengébb)',
    file: 'Fájl (gyengébb)',
    rfc3161: 'Időbélyeg (RFC 3161)',
    other: 'Egyéb',
  },
  upTo: 'eddig a bejegyzésig: {{number}}',
  by: 'tőle: {{name}}',
  issuedBy: 'a tanúsítványt kiadta: {{name}}',
  unfit: 'Ez nem egyezik a napló mai állapotával: azóta megváltozott, vagy ez másik napló.',
  noFingerprint:
    'Ebben nincs ujjlenyomat erről a naplóról. Lehet, hogy hiányos, vagy más ügyfélé: válassza ki fent, kinek a naplója.',
  broken: 'Ez az időbélyeg nem érvényes: {{faults}}.',
  trustNote:
    'Hogy a szolgáltató megbízható-e, azt Önnek és az olvasónak kell megítélnie; vesse össze a tanúsítványát: {{certificate}}',
  faults: {
    'not-granted': 'a szolgáltató nem adta meg',
    'no-certificate': 'a szolgáltató tanúsítványa hiányzik, vagy másik',
    'content-changed': 'a tartalma megváltozott',
    'signature-bad': 'az aláírás hibás',
    'algorithm-unknown': 'az eljárása itt ismeretlen',
    'not-for-time-stamping': 'a tanúsítvány nem időbélyegzésre való',
    'certificate-out-of-time': 'a tanúsítvány akkor nem volt érvényes',
  },
} as const satisfies Translation<'hu'>['proof'];
