import { createHash } from 'node:crypto';
import type { Report } from '../../shared/reports/model.ts';
import type { About } from './kit.ts';

const producer = 'On Record, with PDFKit';

/**
 * What the file says about itself, twice and alike: in its Info dictionary and as XMP (ISO 19005-3, 6.6.2). The dates are the report's own, so
 * that the same report gives the same bytes.
 */
export function metadataOf(report: Report): About {
  const madeAt = new Date(Math.floor(Date.parse(report.madeAt) / 1000) * 1000);
  if (Number.isNaN(madeAt.getTime())) throw new RangeError(`madeAt is no time: ${report.madeAt}`);
  const title = plain(report.title);
  const author = report.author === undefined ? undefined : plain(report.author);
  const subject = report.subject === undefined ? undefined : plain(report.subject);
  return {
    language: report.language,
    info: {
      Title: title,
      ...(author === undefined ? {} : { Author: author }),
      ...(subject === undefined ? {} : { Subject: subject }),
      Creator: 'On Record',
      Producer: producer,
      CreationDate: madeAt,
      ModDate: madeAt,
    },
    id: fileId(report),
    describe: (append) => append(xmp(title, author, subject, madeAt)),
  };
}

/** Derived from what makes the report itself, not from the moment of writing. */
function fileId(report: Report): Uint8Array {
  const hash = createHash('sha256');
  for (const part of [report.number, report.madeAt, report.title, report.running.footLeft])
    hash.update(`${part.length}:${part}\n`);
  for (const { name, content } of report.attachments) hash.update(name).update(content);
  return new Uint8Array(hash.digest().subarray(0, 16));
}

/** One line without characters that XML 1.0 forbids. */
function plain(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]+/g, ' ')
    .trim();
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function xmp(title: string, author: string | undefined, subject: string | undefined, madeAt: Date): string {
  const date = madeAt.toISOString().replace('.000', '');
  const alternative = (text: string): string =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`;
  return [
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${alternative(title)}</dc:title>`,
    author === undefined ? '' : `<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>`,
    subject === undefined ? '' : `<dc:description>${alternative(subject)}</dc:description>`,
    '</rdf:Description>',
    '<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">',
    `<xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate><xmp:CreatorTool>On Record</xmp:CreatorTool>`,
    '</rdf:Description>',
    `<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>${producer}</pdf:Producer></rdf:Description>`,
    accessible,
  ].join('\n');
}

/** PDF/UA-1 (ISO 14289-1, 5), with the extension schema that lets PDF/A accept it. pdfkit writes only one of the two. */
const accessible = `<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Indicates which part of ISO 14289 the file follows</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;
