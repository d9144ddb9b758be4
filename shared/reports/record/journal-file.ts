/** The name under which the journal's lines are embedded in a record. */
export const journalFile = 'journal.jsonl';
