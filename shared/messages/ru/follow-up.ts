/** What a letter that was sent, or access that was never given, asks for next. */
export const followUp = {
  noAccess: 'У меня нет доступа',
  nothingToHandOver: 'Доступа мне не дали: передавать нечего',
  letIn: 'Мне дали доступ…',
  onPaper: 'доступа мне не дали',
  stopText:
    'В письме сказано, что работа остановлена. Остановить её и здесь? Таймер остановится, а время, записанное всё равно, будет значиться как работа во время остановки.',
  stop: 'Остановить работу',
  resumeText: 'В письме сказано, что работа продолжается. Возобновить её и здесь?',
} as const;
