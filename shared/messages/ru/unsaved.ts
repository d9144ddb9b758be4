/** What was saved before something stopped, and a folder that is not there to be read. */
export const unsaved = {
  before:
    'Записано до этого и сохранено: {{number}}. Когда станет возможно, нажмите ту же кнопку ещё раз; дважды ничего не запишется.',
  unread:
    'Папки журнала больше нет на месте, поэтому прочитать его нельзя. Подключите диск или верните папку и повторите. Ничего не изменилось.',
} as const;
