/** A stretch of a file's text, with where it begins: the page of a PDF, the line of a text. */
export interface Piece {
  readonly page?: number;
  readonly line?: number;
  readonly text: string;
}

/** About how long a piece is, in UTF-16 units: what is marked in one has to be found again in a moment. */
const usual = 4000;

/** A text cut at its line ends into pieces that say at which line they begin; a line longer than a piece is cut within. */
export function piecesOfLines(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let line = 1;
  for (let from = 0; from < text.length;) {
    const to = cutAt(text, from);
    const piece = text.slice(from, to);
    if (piece.trim() !== '') pieces.push({ line, text: piece });
    line += piece.split('\n').length - 1;
    from = to;
  }
  return pieces;
}

/** A page's text, in pieces. */
export function piecesOfPage(page: number, text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let from = 0; from < text.length;) {
    const to = cutAt(text, from);
    pieces.push({ page, text: text.slice(from, to) });
    from = to;
  }
  return pieces;
}

/** After the last line that still fits; never between the halves of a surrogate pair. */
function cutAt(text: string, from: number): number {
  if (text.length - from <= usual) return text.length;
  const lineEnd = text.lastIndexOf('\n', from + usual);
  if (lineEnd > from) return lineEnd + 1;
  const unit = text.charCodeAt(from + usual);
  return unit >= 0xdc00 && unit <= 0xdfff ? from + usual - 1 : from + usual;
}
