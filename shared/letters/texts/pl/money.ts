import type { LetterSet } from '../../text.ts';

export const money: LetterSet<
  'pl',
  'reminder-1' | 'reminder-2' | 'stop-work' | 'resume' | 'interest' | 'statement-cover'
> = {
  'reminder-1': {
    subject: { of: 'numbers', single: 'Faktura nr {{numbers}}', several: 'Faktury nr {{numbers}}' },
    body: [
      {
        of: 'invoices',
        single: 'Być może ta faktura umknęła Państwa uwadze; termin jej płatności już minął:',
        several: 'Być może te faktury umknęły Państwa uwadze; terminy ich płatności już minęły:',
      },
      '{{invoices}}',
      'Jeżeli przelew został już zlecony, proszę uznać tę wiadomość za nieaktualną. Jeżeli potrzebują Państwo kopii lub czegoś innego do księgowości, proszę o wiadomość.',
    ],
  },
  'reminder-2': {
    subject: {
      of: 'numbers',
      single: 'Faktura nr {{numbers}} po terminie płatności',
      several: 'Faktury nr {{numbers}} po terminie płatności',
    },
    body: [
      {
        of: 'overdue',
        single: 'Ta faktura nie została jeszcze zapłacona:',
        several: 'Te faktury nie zostały jeszcze zapłacone:',
      },
      '{{overdue}}',
      {
        of: 'promisedDays',
        single: 'Jako dzień zapłaty wskazali Państwo {{promisedDays}}; ten dzień minął.',
        several: 'Jako dni zapłaty wskazali Państwo {{promisedDays}}; te dni minęły.',
      },
      'Proszę o zapłatę do {{payBy}} lub o pisemną informację, w którym dniu ona nastąpi. Jeżeli coś w tej sprawie jest niejasne, proszę dać mi znać już teraz.',
    ],
  },
  'stop-work': {
    subject: 'Wstrzymanie prac z dniem {{stoppedOn}}',
    body: [
      { of: 'overdue', single: 'Ta faktura jest niezapłacona:', several: 'Te faktury są niezapłacone:' },
      '{{overdue}}',
      [
        'Ponieważ po terminie pozostaje {{open}}, z dniem {{stoppedOn}} wstrzymuję wszystkie prace.',
        'Dotyczy to: {{paused}}.',
        'Wznowię je niezwłocznie, gdy całość zostanie zapłacona.',
      ],
      'Państwa konta i wszystko, co do Państwa należy, pozostają dla Państwa dostępne jak dotąd.',
    ],
  },
  resume: {
    subject: 'Wznowienie prac z dniem {{resumeOn}}',
    body: [
      {
        first: [
          'Dziękuję, dotarło to, na co było trzeba czekać: {{items}}.',
          {
            of: 'settled',
            single: 'Dziękuję, płatność dotarła i nie ma już zaległości (faktura nr {{settled}}).',
            several: 'Dziękuję, płatności dotarły i nie ma już zaległości (faktury nr {{settled}}).',
          },
        ],
      },
      [
        'Wznawiam prace z dniem {{resumeOn}}.',
        'Dotyczy to: {{paused}}.',
        'Termin {{promised}} przesuwa się na {{moved}}, o tyle dni roboczych, ile prace stały.',
      ],
    ],
  },
  interest: {
    subject: {
      of: 'numbers',
      single: 'Odsetki od faktury nr {{numbers}}',
      several: 'Odsetki od faktur nr {{numbers}}',
    },
    body: [
      'Z powodu opóźnienia w zapłacie do {{today}} włącznie narosły następujące odsetki:',
      '{{interest}}',
      '{{basis}}',
      [
        'Odsetki i rekompensaty razem: {{interestTotal}}.',
        'Łącznie z kwotą niezapłaconą ({{open}}): {{total}}.',
        'Każdy kolejny dzień to około {{daily}} więcej.',
      ],
      'Proszę o zapłatę do {{payBy}}.',
    ],
  },
  'statement-cover': {
    subject: 'Zestawienie rozliczeń na dzień {{today}}',
    body: [
      'Przesyłam zestawienie rozliczeń na dzień {{today}}, ze wszystkimi fakturami i wpłatami.',
      { first: ['Do zapłaty: {{open}}.', 'Nie ma nic do zapłaty.'] },
      '{{invoices}}',
      'Jeżeli w Państwa księgach jest inaczej, proszę do {{replyBy}} wskazać, o którą pozycję chodzi.',
    ],
  },
};
