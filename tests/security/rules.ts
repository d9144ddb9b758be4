/** A rule the program keeps, and the tests that would fail if it did not. */
export interface Rule {
  readonly rule: string;
  /** Tests by their file and the words their full name holds. */
  readonly tests: readonly (readonly [file: string, name: string])[];
  /** What of the rule no test here can show, and why. */
  readonly open?: string;
}

const security = 'tests/e2e/security.test.ts';
const walls = 'tests/e2e/walls.test.ts';
const rooms = 'tests/tools/walls.test.ts';
const offline = 'tests/tools/offline.test.ts';
const contents = 'tests/packaged/contents.test.ts';
const manners = 'tests/packaged/manners.test.ts';

/** Forty rules: Electron's own list of twenty, and what a program needs that keeps strangers' files. `npm run security` writes the table of the README from them. */
export const rules: readonly Rule[] = [
  { rule: 'Windows come from one factory', tests: [[rooms, 'main/desktop/room.ts refuses']] },
  {
    rule: 'Pages are isolated, without Node, plug-ins or web views',
    tests: [[security, 'runs sandboxed and isolated']],
  },
  { rule: 'Pages run in the sandbox of the system', tests: [[walls, 'runs in the sandbox of the system']] },
  {
    rule: 'No page comes from elsewhere',
    tests: [
      [walls, 'let through requests for its own files only'],
      [offline, 'load a page from a file or the network'],
    ],
  },
  { rule: 'Every request to elsewhere is cancelled', tests: [[security, 'reaches no network']] },
  {
    rule: 'Pages live on a scheme of their own, never on file:',
    tests: [
      [security, 'on a page of its own scheme'],
      [offline, 'load a page from a file'],
    ],
  },
  { rule: 'Only built files are served, from a list', tests: [[security, 'serves nothing but its own files']] },
  { rule: 'The scheme has no more privileges than it needs', tests: [[security, 'serves nothing but its own files']] },
  {
    rule: 'A strict content security policy with Trusted Types, as a header',
    tests: [
      [security, 'is served with its policy'],
      [security, 'runs no code from text'],
      [security, 'leaves no refused style or script behind'],
    ],
  },
  {
    rule: 'Right types, no sniffing, no sharing across origins',
    tests: [[walls, 'are told to the page with every file']],
  },
  {
    rule: 'No page navigates',
    tests: [
      [security, 'goes nowhere and opens nothing'],
      [security, 'holds each wall by itself'],
    ],
  },
  {
    rule: 'No page opens a window',
    tests: [
      [security, 'goes nowhere and opens nothing'],
      [security, 'holds each wall by itself'],
    ],
  },
  {
    rule: 'No page embeds another',
    tests: [
      [walls, 'hold no other page'],
      [security, 'holds each wall by itself'],
    ],
  },
  {
    rule: 'Only a mailto: address ever leaves for the system',
    tests: [
      ['tests/main/mailto.test.ts', ''],
      [offline, 'hand an address to the system in one place'],
    ],
  },
  {
    rule: 'No file from outside is opened by the system',
    tests: [
      [offline, 'hand an address to the system in one place'],
      [offline, 'show a place in the file manager'],
    ],
  },
  { rule: 'No permission is given but writing to the clipboard', tests: [[security, 'is given no permission']] },
  {
    rule: 'A call is answered to the main frame of our own windows only',
    tests: [
      [security, 'answers no frame but the main one'],
      ['tests/main/sender.test.ts', 'call is taken from'],
      [rooms, 'main/desktop/room.ts refuses'],
    ],
  },
  {
    rule: 'Every input and answer is parsed; what is unknown is refused',
    tests: [
      ['tests/main/contract.test.ts', 'answers any input with a value or a code'],
      ['tests/main/door.test.ts', 'a door'],
    ],
  },
  {
    rule: 'The bridge is four functions, and gives nothing of Electron',
    tests: [
      [security, 'runs sandboxed and isolated'],
      [security, 'has no call that the contract does not name'],
    ],
  },
  { rule: 'A window never names a path', tests: [[security, 'takes no path from a page']] },
  {
    rule: 'An error crosses a door as a code and a sentence',
    tests: [['tests/main/door.test.ts', 'turns a refusal into its code']],
  },
  {
    rule: 'Text never becomes markup or code',
    tests: [
      [rooms, 'renderer/feature/Page.tsx refuses'],
      [security, 'runs no code from text'],
    ],
  },
  {
    rule: 'Imported mail, pictures and documents are never rendered as pages',
    tests: [
      ['tests/main/sheets.test.ts', 'of a mail has its head, its words without markup'],
      ['tests/main/sheets.test.ts', 'of a PDF that wants to run something'],
      [walls, 'let through requests for its own files only'],
    ],
  },
  {
    rule: 'Names of files from outside are made harmless',
    tests: [['tests/shared/safe-name.test.ts', 'a file name from outside']],
  },
  {
    rule: 'An exhibit is a plain file in the vault, checked when it is read',
    tests: [
      ['tests/main/vault/exhibits.test.ts', 'folders, links and what is not there'],
      ['tests/main/vault/exhibits.test.ts', 'a changed exhibit is refused'],
    ],
  },
  {
    rule: 'Archives are bounded in number, size, ratio and depth',
    tests: [
      ['tests/main/import/tables.test.ts', 'gives a bomb, a torn file'],
      ['tests/main/import/fuzz.test.ts', 'a damaged file of any form'],
      ['tests/main/bundle.test.ts', 'paths that lead out, names twice'],
      ['tests/main/bundle.test.ts', 'costs no more memory than it says'],
    ],
  },
  {
    rule: 'Mails are bounded in depth, parts and size',
    tests: [
      ['tests/main/import/mail.test.ts', 'a mail'],
      ['tests/main/import/fuzz.test.ts', 'a damaged file of any form'],
    ],
  },
  {
    rule: 'JSON from outside pollutes nothing and is parsed by a schema',
    tests: [
      ['tests/main/contract.test.ts', 'answers any input with a value or a code'],
      ['tests/main/door.test.ts', 'nested without end'],
    ],
  },
  {
    rule: 'Cells that look like formulas are made harmless',
    tests: [['tests/main/takeout.test.ts', 'writes tables that a spreadsheet takes for text']],
  },
  {
    rule: 'A PDF of ours starts nothing and leads nowhere outside',
    tests: [
      ['tests/main/pdf/conformance.test.ts', 'starts nothing and leads nowhere outside'],
      ['tests/main/pdf/conformance.test.ts', 'well-formed XMP'],
    ],
  },
  {
    rule: 'What is taken out as text escapes what is markup there',
    tests: [['tests/main/takeout.test.ts', 'writes a readable log with the files, and stays inside its folder']],
  },
  { rule: 'Rules over users’ text take time in proportion to it', tests: [['tests/shared/linear.test.ts', '']] },
  {
    rule: 'Secrets stay in the main process; nothing of a protected vault lies in clear',
    tests: [
      ['tests/main/vault/passphrase.test.ts', 'nothing of it stands in clear'],
      ['tests/e2e/trust.test.ts', ''],
    ],
    open: 'no passphrase is remembered, so the system’s key store is not used',
  },
  { rule: 'Files are for their owner alone', tests: [['tests/main/vault/modes.test.ts', '']] },
  {
    rule: 'Every fuse is set, and read back from the packaged program',
    tests: [
      [contents, 'has every fuse set'],
      [manners, 'cannot make it a plain Node'],
      [manners, 'NODE_OPTIONS'],
    ],
  },
  {
    rule: 'One archive, without sources, maps or tests',
    tests: [
      [contents, 'holds what runs'],
      [contents, 'has one archive'],
    ],
    open: 'that a changed byte stops the program holds on macOS and Windows only, and was not run there',
  },
  {
    rule: 'A debugger’s switches are refused',
    tests: [
      [manners, 'cannot open it to a debugger'],
      [offline, 'hide Electron'],
    ],
  },
  {
    rule: 'A second start only shows the window of the first',
    tests: [
      ['tests/e2e/manners.test.ts', 'is there once'],
      [offline, 'make themselves the handler'],
    ],
  },
  {
    rule: 'No update check, no telemetry, no crash report: no network',
    tests: [
      [offline, 'never'],
      [security, 'reaches no network'],
      [security, 'finds no name of another computer'],
      [walls, 'let through requests for its own files only'],
    ],
  },
  {
    rule: 'Dependencies are pinned, and run no script when installed',
    tests: [[offline, 'what the program is made of']],
    open: 'the newest Electron is pinned, but only its stand-in runs on a network without it',
  },
];
