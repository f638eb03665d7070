/** Words of a figure, and what is told of it: its unit, period, place; null where nothing is. */
export interface FigureSide {
  readonly words: string;
  readonly told: string | null;
}

/** Why two figures cannot be set against each other. */
export type FigureBar =
  | {
      readonly kind: 'unit' | 'rate' | 'level' | 'act' | 'status' | 'place' | 'time' | 'whole';
      readonly a: FigureSide;
      readonly b: FigureSide;
    }
  /** One is the amount of a change, the other a level. */
  | { readonly kind: 'change'; readonly moved: string; readonly level: string }
  /** They count other things; with the period of each where one of them has any. */
  | {
      readonly kind: 'measure';
      readonly a: FigureSide & { readonly period: string | null };
      readonly b: FigureSide & { readonly period: string | null };
      readonly counts: boolean;
      readonly dated: boolean;
    };

/** A value as it is shown: the number where there is one, else the words. */
export interface FigureValue {
  readonly words: string;
  readonly number: number | null;
  readonly share: boolean;
}

/** What two figures that measure one thing do not have in common. */
export type FigureNote =
  | { readonly kind: 'measures' | 'countries'; readonly a: string; readonly b: string }
  /** Only one is told against this. */
  | { readonly kind: 'baseline'; readonly told: string };

/** A percentage that lies nearer to another fraction than the one named in words; all in percent. */
export interface NearerFraction {
  readonly value: number;
  readonly nearest: number;
  readonly named: number;
}

/** By what two values agree that are not one. */
export type FigureFit =
  | { readonly kind: 'bound'; readonly value: FigureValue; readonly bound: string }
  | {
      readonly kind: 'range';
      readonly value: FigureValue;
      readonly low: number;
      readonly high: number;
      readonly open: string;
    }
  | { readonly kind: 'hedge'; readonly hedge: string; readonly allowance: number }
  | { readonly kind: 'rounded' };

/** How two figures that measure one thing stand to each other. */
export type FigureAgreement =
  | { readonly kind: 'directions'; readonly a: FigureSide; readonly b: FigureSide }
  /** One value; `hedges` says whether it stands bare, hedged alike, or is hedged in other words. */
  | {
      readonly kind: 'equal';
      readonly value: FigureValue;
      readonly hedges: 'none' | 'alike' | readonly [string, string];
      readonly notes: readonly FigureNote[];
    }
  | { readonly kind: 'half'; readonly small: string; readonly large: string; readonly middle: string }
  | {
      readonly kind: 'compatible';
      readonly a: string;
      readonly b: string;
      readonly by: FigureFit;
      readonly notes: readonly FigureNote[];
    }
  /** They stand `apart` (a share) from each other, over the share that the hedge allows. */
  | {
      readonly kind: 'strained';
      readonly a: string;
      readonly b: string;
      readonly apart: number;
      readonly hedge: string;
      readonly allowance: number;
      readonly nearer: NearerFraction | null;
      readonly notes: readonly FigureNote[];
    }
  | {
      readonly kind: 'differ';
      readonly a: string;
      readonly b: string;
      readonly nearer: NearerFraction | null;
      readonly notes: readonly FigureNote[];
    };

export type FigureReason = FigureBar | FigureAgreement;

/** Arithmetic between figures. */
export type FigureSum =
  | {
      readonly kind: 'range';
      readonly words: string;
      readonly low: number;
      readonly high: number;
      readonly other: number;
    }
  | { readonly kind: 'difference'; readonly values: readonly [number, number]; readonly unit: string | null }
  | {
      readonly kind: 'conversion';
      readonly a: string;
      readonly b: string;
      readonly value: number;
      readonly unit: string;
    }
  | { readonly kind: 'double'; readonly half: number; readonly whole: number; readonly unit: string | null }
  /** A change in percent, by the values before and after it; `told` is how the report gives it. */
  | {
      readonly kind: 'change';
      readonly before: number;
      readonly after: number;
      readonly percent: number;
      readonly told: string;
    };
