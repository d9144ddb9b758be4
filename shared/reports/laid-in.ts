/** A picture ready to stand in a PDF: its pixels as they are written, without the file they came from. */
export interface Picture {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** 1 for grey, 3 for red, green, blue; eight bits each. */
  readonly channels: 1 | 3;
  /** `flate`: rows with PNG's predictors, deflated. `jpeg`: a baseline JPEG. */
  readonly coding: 'flate' | 'jpeg';
  readonly data: Uint8Array;
}

/** A picture that was written into the file before the pages that show it: which of those it is. */
export interface KeptPicture {
  readonly kept: number;
}

/** One page of an exhibit as it looks. */
export interface LaidPage<P = Picture | KeptPicture> {
  readonly picture: P;
  /** Size in points; a picture without a size of its own has one chosen for it. */
  readonly width: number;
  readonly height: number;
  /** How much of its height is shown, from the top, where what is below is blank; the height is that of the part shown. */
  readonly shown?: number;
  /** What can be read on it, where the file has text. */
  readonly text?: string;
  /** Its text in lines, where letters may be missing from the picture because their font is not in the file. */
  readonly unshown?: string;
}

/** Why the content of an exhibit does not stand in the record. */
export type NotLaid = 'type' | 'too-large' | 'locked' | 'unreadable' | 'by-choice';

/** The head of a mail, as far as it has one. */
export interface MailHead {
  readonly from?: string;
  readonly to?: string;
  readonly cc?: string;
  readonly date?: string;
  readonly subject?: string;
}

/** An exhibit's content as it is laid into the record: pages that look like it, its text, or the reason why not. */
export type LaidIn<P = Picture | KeptPicture> =
  | {
      readonly form: 'pages';
      readonly pages: readonly LaidPage<P>[];
      readonly of: number;
      readonly smaller?: boolean;
      /** It is the first of so many pictures of one that moves. */
      readonly firstOf?: number;
    }
  | {
      readonly form: 'mail';
      readonly head: MailHead;
      readonly text: string;
      readonly cut: boolean;
      readonly files: readonly { readonly name: string; readonly type: string; readonly bytes: number }[];
    }
  | { readonly form: 'text'; readonly text: string; readonly cut: boolean }
  | { readonly form: 'described'; readonly why: NotLaid };
