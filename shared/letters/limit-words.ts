import type { Pattern } from '../decision.ts';
import type { Language } from '../languages.ts';

/**
 * How the limit of a pattern may be put to a client where none was stated yet, for the user to change: a calm sentence that says what happens next and
 * blames nobody (seeds A12, B4, T4, T5).
 */
export const limitWords: Partial<Record<Pattern, Readonly<Record<Language, string>>>> = {
  unresponsive: {
    en: 'I receive an answer by the day we agreed on. Where none comes, that part of the work pauses, and its date moves.',
    ja: '合意した期日までにお返事をいただきます。届かない場合、その部分の作業は一時停止し、納期はその分延びます。',
    hu: 'A megbeszélt napig választ kapok. Ha nem jön, a munka érintett része szünetel, és a határideje eltolódik.',
    cy: 'Caf ateb erbyn y diwrnod y cytunwyd arno. Os na ddaw, bydd y rhan honno o’r gwaith yn oedi, a’i dyddiad yn symud.',
    ru: 'Я получаю ответ к согласованному дню. Если ответа нет, эта часть работы приостанавливается, и её срок сдвигается.',
    pl: 'Otrzymuję odpowiedź do uzgodnionego dnia. Jeśli jej nie ma, ta część pracy czeka, a jej termin się przesuwa.',
  },
  'no-schedule': {
    en: 'Messages reach me at any time and are answered in my working hours. Work outside these hours is agreed beforehand, in writing, with its price.',
    ja: 'ご連絡はいつでも承りますが、返信と作業は営業時間内に行います。時間外の作業は、料金も含めて事前に書面で取り決めます。',
    hu: 'Üzenet bármikor érkezhet, a válasz és a munka a munkaidőmben készül. Munkaidőn kívüli munkáról előre, írásban, az árával együtt állapodunk meg.',
    cy: 'Gall negeseuon fy nghyrraedd unrhyw bryd; fe’u hatebir yn fy oriau gwaith. Cytunir ymlaen llaw, yn ysgrifenedig a chyda’r pris, ar waith y tu allan i’r oriau hyn.',
    ru: 'Сообщения могут приходить в любое время, отвечаю и работаю я в рабочие часы. О работе вне этих часов мы договариваемся заранее, письменно и с ценой.',
    pl: 'Wiadomości mogą przychodzić o każdej porze; odpowiadam na nie w godzinach pracy. Praca poza nimi jest uzgadniana wcześniej, na piśmie, razem z ceną.',
  },
  'anti-contract': {
    en: 'The next part of the work begins when what we agreed on is signed, or confirmed in writing by both of us.',
    ja: '次の作業は、合意した内容に署名をいただくか、双方が書面で確認した後に始めます。',
    hu: 'A munka következő része akkor kezdődik, amikor a megállapodást aláírtuk, vagy írásban mindketten megerősítettük.',
    cy: 'Bydd rhan nesaf y gwaith yn dechrau pan fydd yr hyn y cytunwyd arno wedi’i lofnodi, neu wedi’i gadarnhau’n ysgrifenedig gan y naill ochr a’r llall.',
    ru: 'Следующая часть работы начинается, когда договорённость подписана или письменно подтверждена обеими сторонами.',
    pl: 'Następna część pracy rozpoczyna się, gdy to, co uzgodniliśmy, zostanie podpisane albo potwierdzone na piśmie przez obie strony.',
  },
};
