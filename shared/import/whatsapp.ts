/** One message of a chat's text, as it stands there. */
export interface ChatLine {
  /** The line it begins on, counted from 1. */
  readonly line: number;
  readonly day: string;
  readonly time: string;
  readonly sender: string;
  readonly text: string;
  /** Files it names as attached. */
  readonly files: readonly string[];
}

const date = String.raw`\d{1,4}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{1,4}\.?`;
const half = String.raw`(?:[AaPp]\.?\s?[Mm]\.?)`;
const time = String.raw`(?:午前|午後|de\.|du\.)?\s?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?${half})?`;
/** `12.11.2026, 21:48 - Name: text` */
const android = new RegExp(String.raw`^(${date}),?\s+(${time})\s+[-–]\s+(.*)$`, 'u');
/** `[12.11.2026, 21:48:03] Name: text` */
const iphone = new RegExp(String.raw`^\[(${date}),?\s+(${time})\]\s+(.*)$`, 'u');

/** Marks of direction and odd spaces, which telephones put between the parts. */
const marks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** `<attached: 0001-PHOTO.jpg>`, in whatever language the word is. */
const named = /<[^<>:\n]{2,40}:\s?([^<>\n]{1,200}\.[\p{L}\p{N}]{1,5})>/gu;
/** `IMG-20261112-WA0001.jpg (file attached)`, likewise. */
const leading = /^([^\n/\\]{1,200}\.[\p{L}\p{N}]{1,5}) \([^()\n]{3,40}\)/u;

/** Whether a text begins as an exported chat does. */
export function isChat(text: string): boolean {
  const lines = text.slice(0, 4000).split(/\r?\n/u, 12);
  return lines.some((line) => headOf(line) !== undefined);
}

/**
 * The messages of a chat as WhatsApp exports it, from Android and iPhone, in any locale's form of dates. What the program itself says, with no sender, is
 * left out.
 */
export function chatLines(text: string): readonly ChatLine[] {
  const messages: { line: number; day: string; time: string; sender: string; text: string[] }[] = [];
  let open = false;
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    const head = headOf(line);
    if (!head) {
      if (open) messages.at(-1)?.text.push(line.replace(marks, ''));
      continue;
    }
    const [, day = '', clock = '', rest = ''] = head;
    const colon = rest.indexOf(': ');
    const bare = colon < 0 && rest.endsWith(':') ? rest.length - 1 : colon;
    open = bare > 0 && bare <= 100;
    if (open)
      messages.push({
        line: index + 1,
        day,
        time: clock,
        sender: rest.slice(0, bare).trim(),
        text: [rest.slice(bare + 1).trimStart()],
      });
  }
  return messages.map(({ text: lines, ...message }) => {
    const said = lines.join('\n').trimEnd();
    return { ...message, text: said, files: filesIn(said) };
  });
}

function headOf(line: string): RegExpExecArray | undefined {
  if (line.length > 100_000) return undefined;
  const plain = line.replace(marks, '').replace(/[\u202f\u00a0]/gu, ' ');
  return android.exec(plain) ?? iphone.exec(plain) ?? undefined;
}

function filesIn(text: string): readonly string[] {
  const first = leading.exec(text)?.[1];
  return [...(first === undefined ? [] : [first]), ...[...text.matchAll(named)].flatMap((match) => match[1] ?? [])];
}
