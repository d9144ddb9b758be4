/** Pixels in rows from the top, four bytes each: red, green, blue, and one that is not looked at. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A white picture. */
export function white(width: number, height: number): Pixels {
  return { width, height, data: new Uint8Array(width * height * 4).fill(255) };
}

/** A picture that may be seen through, laid on white. */
export function onWhite({ width, height, data: from }: Pixels): Pixels {
  const data = new Uint8Array(from.length);
  for (let i = 0; i < from.length; i += 4) {
    const opaque = (from[i + 3] ?? 255) / 255;
    for (let c = 0; c < 3; c++) data[i + c] = Math.round((from[i + c] ?? 0) * opaque + 255 * (1 - opaque));
    data[i + 3] = 255;
  }
  return { width, height, data };
}

/** The same picture no larger than `width` × `height`, each pixel the mean of those it stands for. */
export function shrunk(from: Pixels, width: number, height: number): Pixels {
  const scale = Math.min(1, width / from.width, height / from.height);
  if (scale === 1) return from;
  const to = {
    width: Math.max(1, Math.round(from.width * scale)),
    height: Math.max(1, Math.round(from.height * scale)),
  };
  const data = new Uint8Array(to.width * to.height * 4);
  for (let y = 0; y < to.height; y++) {
    const top = Math.floor((y * from.height) / to.height);
    const bottom = Math.max(top + 1, Math.floor(((y + 1) * from.height) / to.height));
    for (let x = 0; x < to.width; x++) {
      const left = Math.floor((x * from.width) / to.width);
      const right = Math.max(left + 1, Math.floor(((x + 1) * from.width) / to.width));
      mean(from, left, top, right, bottom, data, (y * to.width + x) * 4);
    }
  }
  return { ...to, data };
}

function mean(
  { width, data }: Pixels,
  left: number,
  top: number,
  right: number,
  bottom: number,
  to: Uint8Array,
  at: number,
): void {
  let [red, green, blue] = [0, 0, 0];
  for (let y = top; y < bottom; y++) {
    for (let i = (y * width + left) * 4, end = (y * width + right) * 4; i < end; i += 4) {
      red += data[i] ?? 0;
      green += data[i + 1] ?? 0;
      blue += data[i + 2] ?? 0;
    }
  }
  const count = (right - left) * (bottom - top);
  to[at] = Math.round(red / count);
  to[at + 1] = Math.round(green / count);
  to[at + 2] = Math.round(blue / count);
  to[at + 3] = 255;
}

/** Whether no pixel has a colour. */
export function isGrey({ data }: Pixels): boolean {
  for (let i = 0; i < data.length; i += 4) if (data[i] !== data[i + 1] || data[i] !== data[i + 2]) return false;
  return true;
}

/** The first rows of a picture. */
export function upper({ width, data }: Pixels, rows: number): Pixels {
  return { width, height: rows, data: data.subarray(0, rows * width * 4) };
}
