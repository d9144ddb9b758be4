import { xlsx } from '../xlsx.ts';
import { chat, invoice, paper, photo, screen } from './drawn.ts';
import type { Recipe, RecipeOf } from './recipe.ts';

/** The file a recipe describes. */
export async function made(recipe: Recipe): Promise<Uint8Array> {
  switch (recipe.kind) {
    case 'paper':
      return paper(recipe);
    case 'invoice':
      return invoice(recipe);
    case 'chat':
      return chat(recipe);
    case 'screen':
      return screen(recipe);
    case 'photo':
      return photo(recipe);
    case 'mail':
      return Buffer.from(mail(recipe));
    case 'text':
      return Buffer.from(recipe.text);
    case 'sheet':
      return xlsx(recipe.rows);
    case 'sound':
      return sound(recipe.seconds);
    case 'unembedded':
      return unembedded(recipe);
  }
}

/** A mail as a mailbox gives it out: header words in base64 where they are not ASCII, attachments beneath. */
function mail({ from, to, cc, date, subject, text, files = [] }: RecipeOf<'mail'>): string {
  const head = [`From: ${people(from)}`, `To: ${people(to)}`, ...(cc === undefined ? [] : [`Cc: ${people(cc)}`])];
  head.push(`Date: ${date}`, `Subject: ${word(subject)}`, 'MIME-Version: 1.0');
  const body = ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64', '', base64(text)];
  if (files.length === 0) return [...head, ...body, ''].join('\r\n');
  const parts = files.map(([name, type, content]) =>
    [
      '--part',
      `Content-Type: ${type}`,
      `Content-Disposition: attachment; filename="${word(name)}"`,
      'Content-Transfer-Encoding: base64',
      '',
      base64(content),
    ].join('\r\n'),
  );
  return [
    ...head,
    'Content-Type: multipart/mixed; boundary="part"',
    '',
    '--part',
    ...body,
    ...parts,
    '--part--',
    '',
  ].join('\r\n');
}

function people(list: string): string {
  return list.replace(/([^<,]+?)( <[^>]+>)/g, (_, name: string, address: string) => word(name.trim()) + address);
}

function word(text: string): string {
  return /^[\x20-\x7e]*$/.test(text) ? text : `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n');
}

/** A WAV of silence with a hum in it, eight kilohertz. */
function sound(seconds: number): Uint8Array {
  const samples = Buffer.from(Array.from({ length: 8000 * seconds }, (_, i) => 128 + Math.round(20 * Math.sin(i / 9))));
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(8000, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
}

/** A PDF that names a Japanese font and does not hold it, as old word processors write them. */
function unembedded({ title, lines }: RecipeOf<'unembedded'>): Uint8Array {
  const hex = (text: string) => `<${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
  const content = [title, ...lines].map((line, i) => `BT /F 14 Tf 70 ${760 - i * 30} Td ${hex(line)} Tj ET`).join('\n');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type0/BaseFont/HeiseiMin-W3/Encoding/UniJIS-UCS2-H/DescendantFonts[6 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/HeiseiMin-W3/CIDSystemInfo<</Registry(Adobe)/Ordering(Japan1)/Supplement 2>>/FontDescriptor 7 0 R/DW 1000>>',
    '<</Type/FontDescriptor/FontName/HeiseiMin-W3/Flags 6/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>',
  ];
  let text = '%PDF-1.4\n';
  const starts = objects.map((object, i) => {
    const start = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return Buffer.from(
    `${text}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF`,
    'latin1',
  );
}
