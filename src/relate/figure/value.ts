import type { Figure } from '../../model/report.js';

/** What kind of thing a figure measures; only figures of one kind are set side by side. */
export interface Scale {
  /** `share`, `count`, `money:euro`, `time`, `length` … */
  readonly kind: string;
  /** Multiplier to the kind's own unit: percent, day, metre, kilogram. */
  readonly factor: number;
  /** Name of that unit, singular; '' for a count. */
  readonly unit: string;
  /** "week" of "per week"; null for none. */
  readonly rate: string | null;
}

const DAYS: Readonly<Record<string, number>> = {
  second: 1 / 86400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  night: 1,
  week: 7,
  fortnight: 14,
  month: 30.4375,
  quarter: 91.3125,
  year: 365.25,
  decade: 3652.5,
  century: 36525,
};
const METRES: Readonly<Record<string, number>> = {
  metre: 1,
  kilometre: 1000,
  centimetre: 0.01,
  millimetre: 0.001,
  mile: 1609.344,
  yard: 0.9144,
  foot: 0.3048,
  inch: 0.0254,
  'nautical mile': 1852,
};
const KILOGRAMS: Readonly<Record<string, number>> = {
  kilogram: 1,
  gram: 0.001,
  milligram: 1e-6,
  'metric ton': 1000,
  ton: 907.18474,
  pound: 0.45359237,
  ounce: 0.028349523125,
  stone: 6.35029318,
  kiloton: 1e6,
};
const SQUARE_METRES: Readonly<Record<string, number>> = {
  'square metre': 1,
  'square kilometre': 1e6,
  hectare: 1e4,
  acre: 4046.8564224,
  'square mile': 2589988.110336,
  'square foot': 0.09290304,
  'square yard': 0.83612736,
};
const LITRES: Readonly<Record<string, number>> = {
  litre: 1,
  millilitre: 0.001,
  'cubic metre': 1000,
  gallon: 3.785411784,
  pint: 0.473176473,
  barrel: 158.987294928,
  'cubic foot': 28.316846592,
};
const SPEEDS: Readonly<Record<string, number>> = {
  'kilometre per hour': 1,
  'mile per hour': 1.609344,
  knot: 1.852,
  'metre per second': 3.6,
};
const WATTS: Readonly<Record<string, number>> = {
  watt: 1,
  kilowatt: 1e3,
  megawatt: 1e6,
  gigawatt: 1e9,
  terawatt: 1e12,
  horsepower: 745.69987,
};
const WATT_HOURS: Readonly<Record<string, number>> = {
  'kilowatt hour': 1,
  'megawatt hour': 1e3,
  'gigawatt hour': 1e6,
  'terawatt hour': 1e9,
};
const TABLES: readonly (readonly [kind: string, unit: string, table: Readonly<Record<string, number>>])[] = [
  ['time', 'day', DAYS],
  ['length', 'metre', METRES],
  ['mass', 'kilogram', KILOGRAMS],
  ['area', 'square metre', SQUARE_METRES],
  ['volume', 'litre', LITRES],
  ['speed', 'kilometre per hour', SPEEDS],
  ['power', 'watt', WATTS],
  ['energy', 'kilowatt hour', WATT_HOURS],
];
const SCALES = new Map<string, Omit<Scale, 'rate'>>(
  TABLES.flatMap(([kind, unit, table]) =>
    Object.entries(table).map(([name, factor]) => [name, { kind, factor, unit }] as const),
  ),
);

/** The scale of a figure, from its unit and rule. Fractions and ratios are shares of a hundred. */
export function scaleOf({ unit, rule }: Figure): Scale {
  if (rule === 'figure/fraction' || rule === 'figure/ratio') {
    if (unit === null) return { kind: 'share', factor: 100, unit: 'percent', rate: null };
  }
  const [name = '', rate = null] = unit === null ? [''] : splitRate(unit);
  if (name === 'percent') return { kind: 'share', factor: 1, unit: 'percent', rate };
  if (name.endsWith(' of age')) return { kind: 'age', factor: DAYS[name.slice(0, -7)] ?? 365.25, unit: 'day', rate };
  const table = SCALES.get(unit ?? '') ?? SCALES.get(name);
  if (table) return { ...table, rate: SCALES.has(unit ?? '') ? null : rate };
  if (rule === 'figure/money')
    return { kind: `money:${name.replace(/^us dollar$/i, 'dollar').toLowerCase()}`, factor: 1, unit: name, rate };
  if (rule === 'figure/measure' || name === 'percentage point' || name === 'point' || name === 'basis point')
    return {
      kind: name === 'basis point' ? 'percentage point' : name,
      factor: name === 'basis point' ? 0.01 : 1,
      unit: name,
      rate,
    };
  if (rule === 'figure/multiple' || name === 'time') return { kind: 'multiple', factor: 1, unit: 'time', rate };
  return { kind: 'count', factor: 1, unit: name, rate };
}

/** "barrel per day" → barrel, day. */
export function splitRate(unit: string): [name: string, rate: string | null] {
  const at = unit.indexOf(' per ');
  return at < 0 ? [unit, null] : [unit.slice(0, at), unit.slice(at + 5)];
}

/**
 * The values a figure's words admit, on its scale. `low` and `high` may be infinite; `tolerance` says where the width
 * comes from.
 */
export interface Admitted {
  readonly low: number;
  readonly high: number;
  readonly point: number;
  readonly why: string | null;
}

/**
 * How far a hedge like "about" lets a value stand from the number named: a tenth, the common reading of round hedged
 * numbers.
 */
export const ALLOWANCE = 0.1;

/**
 * What a figure admits: its hedge's allowance or bound, an open magnitude's interval, and the place to which a round
 * number is rounded.
 */
export function admitted(figure: Figure, { factor }: Scale): Admitted {
  const low = (figure.low ?? -Infinity) * factor;
  const high = (figure.high ?? Infinity) * factor;
  const point = low === high ? low : (low + high) / 2;
  const room = Math.abs(point) * ALLOWANCE;
  switch (figure.hedge) {
    case 'about':
      return { low: low - Math.abs(low) * ALLOWANCE, high: high + Math.abs(high) * ALLOWANCE, point, why: 'hedge' };
    case 'more-than':
    case 'at-least':
      return { low, high: Infinity, point: low, why: 'bound' };
    case 'less-than':
    case 'at-most':
      return { low: -Infinity, high, point: high, why: 'bound' };
    case 'exact': {
      if (low !== high) return { low, high, point, why: 'range' };
      const half = Math.min((roundness(figure.low ?? 0) * factor) / 2, room);
      return { low: low - half, high: high + half, point, why: half > 0 ? 'rounding' : null };
    }
  }
}

/** The place value of a round number's last digit that is not zero: 1000 for 34,000, 1 for 683, 0.1 for 14.2. */
export function roundness(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 0;
  const text = Math.abs(value).toPrecision(15);
  const [mantissa = '', exponent = '0'] = text.includes('e') ? text.split('e') : [text, '0'];
  const [whole = '', decimals = ''] = mantissa.split('.');
  const tail = decimals.replace(/(?<!0)0+$/, '');
  if (tail.length > 0) return Number(`1e${Number(exponent) - tail.length}`);
  const zeros = /(?<!0)0*$/.exec(whole)?.[0].length ?? 0;
  return Number(`1e${Number(exponent) + zeros}`);
}
