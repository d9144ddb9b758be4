/** What of a mail is read: each line of its head, what it says, and the names of the files that hung on it. */
export interface MailParts {
  readonly head: readonly string[];
  readonly said: string;
  readonly files: readonly string[];
}

/** A mail as one text whose lines can be cited: its head, an empty line, what it says, its files. The search, the viewer and the record count them alike. */
export function mailText({ head, said, files }: MailParts): string {
  return [...head, '', said, ...files].join('\n');
}
