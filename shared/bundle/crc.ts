/** The sum of each byte alone, by the polynomial of zip (APPNOTE 4.4.7). */
const sums = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = (sum & 1) === 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** CRC-32 over bytes that come in pieces. It proves nothing: other programs refuse what has another. */
export class Crc {
  #sum = 0xffff_ffff;

  update(bytes: Uint8Array): void {
    let sum = this.#sum;
    for (const byte of bytes) sum = (sums[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
    this.#sum = sum;
  }

  get sum(): number {
    return (this.#sum ^ 0xffff_ffff) >>> 0;
  }
}
