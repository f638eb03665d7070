/** Something odd about the input, returned beside the result and never thrown. */
export interface Issue {
  /** Stable, `<room>/<what>`; each stands in docs/issues.md. */
  readonly code: string;
  readonly severity: 'info' | 'warning' | 'error';
  /** What is so, quoting the value. */
  readonly message: string;
  /** What to do next. */
  readonly help: string;
  readonly start?: number;
  readonly end?: number;
}

/** The person asked for something that cannot be met: one line, then what to do; exit code 2. */
export class ReadoutError extends Error {
  constructor(
    message: string,
    readonly help: string,
  ) {
    super(message);
    this.name = 'ReadoutError';
  }
}
