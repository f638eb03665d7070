/**
 * What an open magnitude ("hundreds", "several thousand") stands for, as lowest and highest value. Coders state theirs;
 * Readout prints which one it used.
 */
export interface MagnitudeConvention {
  readonly name: string;
  /** "hundreds", "tens of thousands": `unit` is the magnitude named (12 for dozens). */
  plural(unit: number): readonly [low: number, high: number];
  /** "several hundred", "a few thousand". */
  several(unit: number): readonly [low: number, high: number];
}

/**
 * From one to ten of the magnitude: the widest reading a plural leaves open (the reading of CQE, Almasian et al. 2023).
 */
export const INTERVALS: MagnitudeConvention = {
  name: 'intervals',
  plural: (unit) => [unit, unit * 10],
  several: (unit) => [unit * 2, unit * 9],
};

/**
 * The single lowest values that ACLED's coders enter (ACLED Codebook, "Fatalities"): tens 10, dozens 12, hundreds 100;
 * several 3.
 */
export const ACLED: MagnitudeConvention = {
  name: 'acled',
  plural: (unit) => [unit, unit],
  several: (unit) => [unit * 3, unit * 3],
};
