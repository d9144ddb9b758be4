/** A time typed as it is said, and how it was understood. */
export const when = {
  label: 'When it happened',
  placeholder: 'Just now',
  hint: 'As you would say it: “yesterday around noon”, “last Tuesday”, “21 November”.',
  understood: 'Understood: {{when}}',
  unclear: 'Not understood yet. Try “yesterday”, “21 November” or “between 10 and 12”.',
  either: 'Day and month could be the other way round: check.',
  ahead: 'This lies ahead.',
  choose: 'Or choose',
  cannot: 'Say when it happened so that it is understood, or leave this empty for “just now”.',
} as const;
