import type { Translation } from '../translate.ts';

export const proof = {
  title: 'Dowód z zewnątrz',
  lead: 'Odcisk wynika ze wszystkich dotychczasowych wpisów. Gdy ma go ktoś z zewnątrz, późniejszą zmianę można wykazać. Wyślij go, wydrukuj kod albo uzyskaj znacznik czasu; to, co wróci, zostaje tu jako dowód z zewnątrz. Wiadomość i plik są słabsze niż znacznik czasu: jedno i drugie można zmyślić.',
  client: 'Czyj dziennik',
  qr: 'Kod QR odcisku',
  copy: 'Kopiuj jako tekst',
  saveFile: 'Zachowaj jako plik…',
  saveRequest: 'Żądanie znacznika czasu…',
  bring: 'Wczytaj zwróconą wiadomość, plik lub znacznik czasu…',
  subject: 'Odcisk moich zapisów, {{day}}',
  mailText:
    'Proszę zachować tę wiadomość. Pokazuje, że moje zapisy wyglądały tak w chwili {{stamp}}; nie mówi nic o ich treści. Gdyby doszło do sporu, mogę poprosić o jej odesłanie.',
  fileText:
    'Odcisk dziennika On Record, {{stamp}}. Proszę zachować ten plik: pokazuje, co było wtedy w dzienniku, i nie mówi nic o treści.',
  save: 'Zachowaj dla innych',
  choose: 'Wybierz wiadomość, plik lub znacznik czasu',
  saved: 'Zachowano: {{name}}',
  added: 'Zachowano jako dowód z zewnątrz.',
  none: 'Nikt z zewnątrz nie ma jeszcze odcisku: wszystkie wpisy ({{total}}) opierają się tylko na tym komputerze.',
  reach:
    'Od {{day}} ktoś z zewnątrz zna wpisy do numeru {{number}}. Tak objęte wpisy: {{covered}} z {{total}}; pozostałe ({{alone}}) opierają się tylko na tym komputerze.',
  list: 'Dowody z zewnątrz',
  form: {
    mail: 'Wiadomość (słabsza)',
    file: 'Plik (słabszy)',
    rfc3161: 'Znacznik czasu (RFC 3161)',
    other: 'Inne',
  },
  upTo: 'do wpisu {{number}}',
  by: 'od: {{name}}',
  issuedBy: 'wystawca: {{name}}',
  unfit: 'To nie pasuje do dziennika w obecnej postaci: zmieniono go od tego czasu albo to inny dziennik.',
  noFingerprint:
    'Nie ma tu odcisku tego dziennika. Plik może być ucięty albo dotyczyć innego klienta: wybierz wyżej, czyj to dziennik.',
  broken: 'Ten znacznik czasu nie przeszedł sprawdzenia: {{faults}}.',
  trustNote: 'Czy wystawcy można ufać, oceniasz Ty i czytelnik; porównaj jego certyfikat: {{certificate}}',
  faults: {
    'not-granted': 'wystawca go nie wydał',
    'no-certificate': 'brakuje certyfikatu wystawcy albo jest to inny certyfikat',
    'content-changed': 'treść została zmieniona',
    'signature-bad': 'podpis jest niepoprawny',
    'algorithm-unknown': 'algorytm nie jest tu znany',
    'not-for-time-stamping': 'certyfikat nie służy do znaczników czasu',
    'certificate-out-of-time': 'certyfikat nie był wtedy ważny',
  },
} as const satisfies Translation<'pl'>['proof'];
