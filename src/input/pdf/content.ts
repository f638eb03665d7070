/** A run of characters on a page, in points from the page's upper left corner. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  /** Of its base line. */
  readonly y: number;
  readonly width: number;
  /** Size of its letters. */
  readonly size: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly PdfRun[];
}

/** What a PDF holds, as it is drawn. */
export interface PdfContent {
  readonly pages: readonly PdfPage[];
  /** How many pages there are; more than `pages` where a limit was met. */
  readonly count: number;
  readonly title: string | null;
  readonly author: string | null;
  /** As the file writes it (`D:20240307101500+01'00'`). */
  readonly created: string | null;
  readonly language: string | null;
}
