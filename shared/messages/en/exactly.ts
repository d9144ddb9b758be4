/** What verifying says of a finding exactly, beneath its sentence: one sentence a code (`Exact`), with what is filled in. */
export const exactly = {
  atEntry: 'Entry {{n}}: {{said}}',
  atLine: 'Line {{line}}: {{said}}',
  intact: 'Intact entries: {{ranges}}.',
  noneIntact: 'No entry of this file is intact.',
  /** Of one line; its entry or its number stands before it. */
  line: {
    'not-a-line': 'altered: it has not the form of a line.',
    'hash-mismatch': 'altered: its first half does not match its fingerprint.',
    'body-mismatch': 'altered: its text does not match its fingerprint.',
    'fields-mismatch': 'altered: the fingerprint of its fields does not match.',
    'not-json': 'altered: it cannot be read.',
    'not-canonical': 'altered: it is not written in the one right way.',
    'not-opened': 'altered: it does not open.',
    'bad-envelope': 'its first half is not that of an entry.',
    'wrong-number': 'its number is not the next one, {{expected}}.',
    outside: 'its outside does not match its fingerprint: it was altered, or what stood before it.',
    'outside-only': 'altered on its outside; what is sealed in it is intact.',
    copy: 'a copy of line {{of}}.',
    foreign: 'it belongs to another journal (client {{client}}, computer {{device}}).',
    'unknown-kind': 'it is of a kind that this version does not know ({{kind}}).',
    'not-its-kind': 'intact, but not what an entry of the kind {{kind}} has to be.',
    reordered: 'unaltered, but in the wrong place.',
    'missing-one': 'entry {{first}} is missing before it.',
    missing: 'entries {{first}} to {{last}} are missing before it.',
    'same-id': 'it has the same id as entry {{other}} of {{file}}.',
  },
  journal: {
    torn: 'The last line is not ended: writing it was cut short, and it was never said to be saved. The program sets it aside.',
    unended:
      'The last line lacks its line feed, as after an editor; the entry in it holds. The program ends the line before it writes the next one.',
    awaited:
      'Entry {{n}} of {{file}} was written with knowledge of entries of the computer {{device}} that are not here: they were cut off, or have not arrived yet.',
    'unknown-device':
      'No computer of this journal wrote this file: it is from another journal, or the word of its beginning has not arrived.',
    truncated:
      'Entries that this computer knows of: {{known}}; that are there: {{there}}. The end was cut off, rolled back, or has not arrived.',
    'truncated-restored':
      'Entries that this computer knows of: {{known}}; that are there: {{there}}. The journal was restored from a backup.',
    rewritten: 'Entry {{n}} is not the one this computer knows: the journal was written anew from some entry on.',
    'tail-unproven':
      'Nothing on this computer says how many entries these files should have: {{number}} of {{of}}. Whole lines cut off their ends would not be noticed, unless a fingerprint kept elsewhere is compared.',
    sealed:
      'Without the passphrase only the outer chain of the journals is checked: not what is in them, and no exhibits.',
  },
  client: {
    'erased-returned': 'This client was erased, and its folder has come back. It is not read.',
    'loss-accepted': 'This client’s folder is missing. That was accepted on {{day}}: {{why}}',
  },
  exhibit: {
    missing: 'The file of exhibit {{number}} (entry {{n}} of {{file}}) is missing.',
    changed: 'The file of exhibit {{number}} (entry {{n}} of {{file}}) was changed. The entry that names it is intact.',
    unnamed: 'No intact entry names this file.',
  },
  folder: {
    'not-a-file': 'A link or something else stands where a file of the journal belongs. It is not followed.',
    'not-a-folder': 'A link or something else stands where a folder of the journal belongs. It is not followed.',
    'only-in-cloud': 'This journal is not on this computer: only its name is. Let it download.',
    'not-a-journal': 'This is not a journal of this folder. It is not read.',
    'not-ours': 'This does not belong to the journal. It is not read.',
    leftover: 'Left by an interrupted write. The program removes it.',
    'copy-ahead': 'A sync program put an older journal in the place of this newer one. This one is read: keep it.',
    'copy-behind': 'A sync program left this copy. Everything in it is in the journal; it can be deleted.',
    'copy-diverged':
      'A sync program left this copy of a journal. It goes on differently after line {{line}}. Neither was touched: keep both.',
    'vault-file': 'The journal’s own file is damaged. The rest is checked all the same.',
    'recovery-broken':
      'The recovery key does not open this journal: what it opens is damaged in vault.json. Change the passphrase, and print the recovery key anew.',
    drafts: 'The file of the drafts is damaged. No entry is touched by that.',
    settings: 'The file of the settings is damaged. No entry is touched by that.',
    unopened:
      'This file cannot be opened: the system does not allow it, or the disk fails. No entry is touched by that.',
  },
  proof: {
    'stamp-fails': 'A time-stamp in this journal does not hold: {{list}}.',
    'stamp-gone': 'A time-stamp in this journal does not hold: its file is gone, or stamps something else.',
    'other-outside': 'Somebody outside knows another entry {{n}} than the one that stands here.',
    anchored:
      'The oldest proof from outside is of {{at}} ({{list}}) and reaches to entry {{to}}. Entries that all proofs cover: {{covered}}.',
    alone: 'Entries that rest on this computer alone: {{number}}. Nobody outside has their fingerprint.',
  },
  report: {
    issued: 'This is report {{number}}, issued {{at}}; not a byte was changed since.',
    'not-issued': 'The journal issued no report with this SHA-256: this file was changed, or comes from elsewhere.',
  },
  /** Why a repair left a file as it was. */
  left: {
    'no-journal': 'This journal is not in it.',
    'too-old': 'Too old: entries that prove themselves with it: {{proven}} of {{needed}}.',
    differs: 'It goes on differently: entries that are intact here are not in it.',
    'no-exhibit': 'This file is not in it as it was kept.',
  },
  /** Of a client's journal that is damaged, at its log. */
  damage: 'Entry {{n}} is damaged (line {{line}}).',
  beyond: 'Entries after it that can be read, but are not proven: {{number}}.',
} as const;
