/** Something odd about the input, returned beside the result and never thrown. */
export interface Issue {
  /** Stable, `<room>/<what>`; each stands in docs/issues.md. */
  readonly code: string;
  /**
   * `error` where something was not read, `warning` where what is read of it may be wrong or too little, else `info`.
   */
  readonly severity: 'info' | 'warning' | 'error';
  /** What is so, quoting the value. */
  readonly message: string;
  /** What to do next. */
  readonly help: string;
  /**
   * First UTF-16 code unit, inclusive, of the place in the text that it is about; absent where it is about no place.
   */
  readonly start?: number;
  /** The UTF-16 code unit behind that place, exclusive; absent where it is about no place. */
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
