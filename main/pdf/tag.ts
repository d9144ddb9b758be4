/** Structure types of PDF 1.7 that are used here (ISO 32000-1, 14.8.4). */
export type TagType =
  | 'Document'
  | 'Sect'
  | 'P'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'BlockQuote'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Link'
  | 'Figure'
  | 'Code'
  | 'Span';

export interface TagDetails {
  /** What a reader hears instead of the content (figures). */
  readonly alt?: string;
  /** The text the content stands for (a drawn box). */
  readonly actual?: string;
  /** A table's description. */
  readonly summary?: string;
  /** Withdrawn text. */
  readonly struck?: boolean;
}

/**
 * A place in the document's structure. It is attached to its parent when something of it is first painted, so that children stand in
 * reading order and what is never painted leaves nothing behind.
 */
export class Tag {
  readonly type: TagType;
  readonly parent: Tag | undefined;
  readonly details: TagDetails;

  constructor(type: TagType, parent?: Tag, details: TagDetails = {}) {
    this.type = type;
    this.parent = parent;
    this.details = details;
  }
}
