/** What the head of a JPEG says (ITU T.81, annex B; Exif 2.3, 4.6.4). */
export interface JpegHead {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  /** How the picture was held: 1 upright, 3 on its head, 6 and 8 on its sides; even numbers up to 7 and 5 are mirrored. */
  readonly orientation: number;
}

/** Reads the head of a JPEG; undefined where it is none. */
export function jpegHead(bytes: Uint8Array): JpegHead | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  let orientation = 1;
  for (let at = 2; at + 4 <= bytes.length;) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at++;
      continue;
    }
    const length = view.getUint16(at + 2);
    if (length < 2 || at + 2 + length > bytes.length) return undefined;
    if (marker === 0xe1)
      orientation = orientationIn(new DataView(view.buffer, view.byteOffset + at + 4, length - 2)) ?? orientation;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame && length >= 8)
      return {
        height: view.getUint16(at + 5),
        width: view.getUint16(at + 7),
        channels: bytes[at + 9] ?? 0,
        orientation,
      };
    if (marker === 0xda) return undefined;
    at += 2 + length;
  }
  return undefined;
}

function orientationIn(exif: DataView): number | undefined {
  if (exif.byteLength < 14 || exif.getUint32(0) !== 0x45786966) return undefined; // "Exif"
  const little = exif.getUint16(6) === 0x4949;
  const directory = 6 + exif.getUint32(10, little);
  if (directory + 2 > exif.byteLength) return undefined;
  const count = exif.getUint16(directory, little);
  for (let i = 0; i < count; i++) {
    const entry = directory + 2 + i * 12;
    if (entry + 12 > exif.byteLength) return undefined;
    if (exif.getUint16(entry, little) !== 0x0112) continue;
    const value = exif.getUint16(entry + 8, little);
    return value >= 1 && value <= 8 ? value : undefined;
  }
  return undefined;
}

/** How a picture that was held in some way is turned upright, as a matrix on the unit square (PDF's order; y grows upwards). */
const upright: Readonly<Record<number, string>> = {
  1: '1 0 0 1 0 0',
  2: '-1 0 0 1 1 0',
  3: '-1 0 0 -1 1 1',
  4: '1 0 0 -1 0 1',
  5: '0 -1 -1 0 1 1',
  6: '0 -1 1 0 0 1',
  7: '0 1 1 0 0 0',
  8: '0 1 -1 0 1 0',
};

/** Width and height as the picture is seen. */
export function seenSize({ width, height, orientation }: JpegHead): {
  readonly width: number;
  readonly height: number;
} {
  return orientation >= 5 ? { width: height, height: width } : { width, height };
}

/** A PDF of one page that shows a JPEG upright: PDFium then decodes, turns and scales it, within its own memory. */
export function pdfOfJpeg(bytes: Uint8Array, head: JpegHead): Uint8Array {
  const { width, height } = seenSize(head);
  const space = { 1: '/DeviceGray', 3: '/DeviceRGB', 4: '/DeviceCMYK' }[head.channels] ?? '/DeviceRGB';
  // Adobe's CMYK is written inverted.
  const decode = head.channels === 4 ? '/Decode[1 0 1 0 1 0 1 0]' : '';
  const content = `${width} 0 0 ${height} 0 0 cm ${upright[head.orientation] ?? upright[1]} cm /Im Do`;
  const latin = (text: string) => Buffer.from(text, 'latin1');
  const objects = [
    [latin('<</Type/Catalog/Pages 2 0 R>>')],
    [latin('<</Type/Pages/Kids[3 0 R]/Count 1>>')],
    [
      latin(
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Contents 4 0 R/Resources<</XObject<</Im 5 0 R>>>>>>`,
      ),
    ],
    [latin(`<</Length ${content.length}>>stream\n${content}\nendstream`)],
    [
      latin(
        `<</Type/XObject/Subtype/Image/Width ${head.width}/Height ${head.height}/ColorSpace${space}${decode}/BitsPerComponent 8/Filter/DCTDecode/Length ${bytes.length}>>stream\n`,
      ),
      bytes,
      latin('\nendstream'),
    ],
  ];
  const parts: Uint8Array[] = [latin('%PDF-1.4\n')];
  const starts: number[] = [];
  const size = () => parts.reduce((sum, part) => sum + part.length, 0);
  for (const [i, object] of objects.entries()) {
    starts.push(size());
    parts.push(latin(`${i + 1} 0 obj\n`), ...object, latin('\nendobj\n'));
  }
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 6\n0000000000 65535 f \n${table}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${size()}\n%%EOF`;
  return Buffer.concat([...parts, latin(end)]);
}
