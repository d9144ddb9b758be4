import { strToU8, zipSync } from 'fflate';

/** What a cell of a made-up spreadsheet is: a text, a number in digits, a day by its serial number, or a formula with its last value. */
export type Cell = string | { readonly day: number } | { readonly formula: string; readonly value: string };

/** A spreadsheet of one sheet, as small as programs write it. */
export function xlsx(rows: readonly (readonly Cell[])[]): Uint8Array {
  const strings: string[] = [];
  const shared = (text: string) => (strings.includes(text) ? strings.indexOf(text) : strings.push(text) - 1);
  const cell = (value: Cell, at: string): string => {
    if (value === '') return '';
    if (typeof value === 'object' && 'day' in value) return `<c r="${at}" s="1"><v>${value.day}</v></c>`;
    if (typeof value === 'object') return `<c r="${at}"><f>${escaped(value.formula)}</f><v>${value.value}</v></c>`;
    if (/^\d+(?:\.\d+)?$/u.test(value)) return `<c r="${at}"><v>${value}</v></c>`;
    return `<c r="${at}" t="s"><v>${shared(value)}</v></c>`;
  };
  const data = rows
    .map(
      (cells, y) =>
        `<row r="${y + 1}">${cells.map((one, x) => cell(one, `${String.fromCharCode(65 + x)}${y + 1}`)).join('')}</row>`,
    )
    .join('');
  const part = (name: string, content: string) =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><${name} xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${content}</${name}>`;
  return zipSync(
    Object.fromEntries(
      Object.entries({
        'xl/workbook.xml': part('workbook', '<sheets><sheet name="Sheet 1" sheetId="1" r:id="rId1"/></sheets>'),
        'xl/_rels/workbook.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        'xl/worksheets/sheet1.xml': part('worksheet', `<sheetData>${data}</sheetData>`),
        'xl/sharedStrings.xml': part('sst', strings.map((text) => `<si><t>${escaped(text)}</t></si>`).join('')),
        'xl/styles.xml': part('styleSheet', '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'),
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
