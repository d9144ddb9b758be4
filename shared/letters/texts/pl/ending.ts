import type { LetterSet } from '../../text.ts';

export const ending: LetterSet<'pl', 'confirm-access' | 'farewell'> = {
  'confirm-access': {
    subject: 'Prośba o potwierdzenie dostępu',
    body: [
      {
        of: 'accounts',
        single: 'Od teraz są Państwo właścicielem tego konta:',
        several: 'Od teraz są Państwo właścicielem tych kont:',
      },
      '{{accounts}}',
      {
        of: 'accounts',
        single:
          'Proszę się zalogować i do {{replyBy}} dać mi znać, czy wszystko działa. Proszę też sprawdzić, czy adres do odzyskiwania, numer telefonu i karta płatnicza należą do Państwa.',
        several:
          'Proszę zalogować się do każdego z nich i do {{replyBy}} dać mi znać, gdzie wszystko działa, a gdzie nie. Proszę też sprawdzić, czy adresy do odzyskiwania, numery telefonów i karty płatnicze należą do Państwa.',
      },
      'Dopiero potem usunę własny dostęp, tak aby żadna ze stron nie straciła możliwości logowania.',
    ],
  },
  farewell: {
    subject: 'Zakończenie współpracy z dniem {{endsOn}}',
    body: [
      'Z dniem {{endsOn}} kończę naszą współpracę.',
      '{{reasons}}',
      'Otrzymają Państwo raport końcowy z wykonanych prac, wykaz kont i zestawienie rozliczeń.',
      {
        of: 'numbers',
        single: 'Do zapłaty pozostaje: {{open}} (faktura nr {{numbers}}).',
        several: 'Do zapłaty pozostaje: {{open}} (faktury nr {{numbers}}).',
      },
      'Proszę o potwierdzenie do {{replyBy}}, że mogą Państwo zalogować się do tych kont: {{accountNames}}. Potem usunę własny dostęp.',
      'Dziękuję za to, co udało się razem zrobić. Życzę Państwu wszystkiego dobrego.',
    ],
  },
};
