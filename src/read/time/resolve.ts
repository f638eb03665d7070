import { weekdayOf } from '../../calendar/civil.js';
import type { TimePart } from '../../model/report.js';
import { lengthValue } from './amount.js';
import { type Context, PUBLISHED, type Resolved } from './context.js';
import { resolvePoint } from './fill.js';
import type { Meaning, Offset, Unit } from './meaning.js';
import { addedMonths, impliedOf, type Place, placeOf, placeValue, step } from './place.js';
import type { Grain } from './words.js';

/**
 * Fills in what the words leave out, from the context alone. Nothing is guessed where the context does not give it:
 * then the value is null.
 */
export function resolve(meaning: Meaning, context: Context): Resolved {
  switch (meaning.kind) {
    case 'fixed':
      return {
        type: meaning.type,
        value: meaning.value,
        known: meaning.known ?? (meaning.type === 'DURATION' || meaning.type === 'SET' ? ['length'] : []),
        implied: [],
        anchor: null,
        place: null,
      };
    case 'unit':
      return resolveUnit(meaning, context);
    case 'offset':
      return resolveOffset(meaning, context);
    case 'point':
      return resolvePoint(meaning, context);
  }
}

function resolveUnit({ grain, shift, from }: Unit, context: Context): Resolved {
  const none: Resolved = { type: 'DATE', value: null, known: [], implied: [], anchor: null, place: null };
  const { published } = context;
  const now = published === null ? null : { days: published, id: PUBLISHED };
  if (grain === 'quarter' && from === 'then' && context.endsOn !== null) {
    // "The quarter ended July 31" is the calendar quarter that holds most of it.
    return unitResult(placeOf('quarter', context.endsOn - 45), PUBLISHED);
  }
  if (grain === 'quarter' && from === 'then') {
    const base =
      context.period ??
      (published === null ? null : { days: addedMonths(published, -3), id: PUBLISHED, grain: 'quarter' as const });
    return base ? unitResult(placeOf('quarter', addedMonths(base.days, 3 * shift)), base.id) : none;
  }
  const told = grain === 'day' ? (context.day ?? null) : context.last;
  const base = from === 'then' ? (told ?? (shift === 0 && grain === 'day' ? now : null)) : now;
  if (!base) return none;
  if (grain === 'weekend') return weekend(base, shift, context);
  const stepped = step(
    base.days + (grain === 'week' && base.id === PUBLISHED && weekdayOf(base.days) === 7 ? 1 : 0),
    grain,
    shift,
  );
  return unitResult(placeOf(grain, stepped), base.id);
}

function weekend(
  base: { readonly days: number; readonly id: string },
  shift: number,
  { direction }: Context,
): Resolved {
  const weekday = weekdayOf(base.days);
  const running = weekday >= 6;
  const saturday = running ? base.days - (weekday - 6) : base.days - weekday - 1;
  const target =
    shift < 0
      ? running
        ? saturday - 7
        : saturday
      : shift > 0
        ? saturday + (running ? 7 : 7)
        : running || direction() !== 'future'
          ? saturday
          : saturday + 7;
  return unitResult({ grain: 'weekend', days: target }, base.id);
}

function unitResult(place: Place, anchor: string): Resolved {
  return { type: 'DATE', value: placeValue(place), known: [], implied: impliedOf(place.grain), anchor, place };
}

function resolveOffset({ grain, amount, from, base, same, exact }: Offset, context: Context): Resolved {
  const none: Resolved = { type: 'DATE', value: null, known: ['length'], implied: [], anchor: null, place: null };
  const { published, period, last } = context;
  if (from === 'base') {
    if (!base) return none;
    const start = resolve(base, context);
    if (exact && start.place?.grain === 'day') return exactResult(start, step(start.place.days, grain, amount));
    if (grain === 'weekend' && start.place) return weekendResult(start, start.place);
    return start.place ? offsetResult(start.place, grain, amount, start.anchor, start.known) : none;
  }
  const now = published === null ? null : ({ grain: 'day', days: published, id: PUBLISHED } as const);
  if (grain === 'hour' || grain === 'minute' || grain === 'second') return none;
  if (same === 'month' || same === 'week') {
    if (last?.grain !== same) return none;
    const place = placeOf(same, addedMonths(last.days, 12 * amount));
    return {
      type: 'DATE',
      value: placeValue(place),
      known: ['length'],
      implied: impliedOf(same),
      anchor: last.id,
      place,
    };
  }
  if (grain === 'year' && amount === -1 && period) {
    // "A year earlier" of results compares with the same period: quarter with quarter, month with month.
    const days = addedMonths(period.days, -12);
    const place = placeOf(period.grain, days);
    return {
      type: 'DATE',
      value: placeValue(place),
      known: ['length'],
      implied: impliedOf(place.grain),
      anchor: period.id,
      place,
    };
  }
  // "Three days later" with no day told near it stays a length; only "a year earlier" compares with now.
  const start = from === 'then' ? (last ?? (grain === 'year' && amount === -1 ? now : null)) : now;
  if (from === 'then' && !start)
    return {
      type: 'DURATION',
      value: lengthValue(Math.abs(amount), grain),
      known: ['length'],
      implied: [],
      anchor: null,
      place: null,
    };
  return start ? offsetResult(start, grain, amount, start.id, []) : none;
}

/** The weekend of the week that holds a day. */
function weekendResult({ known, anchor }: Resolved, { days }: Place): Resolved {
  const place: Place = { grain: 'weekend', days: days - weekdayOf(days) + 6 };
  const implied = impliedOf('weekend');
  return { type: 'DATE', value: placeValue(place), known, implied, anchor, place };
}

/** The day that so many units from a day reach. */
function exactResult({ known, anchor }: Resolved, days: number): Resolved {
  const place: Place = { grain: 'day', days };
  return {
    type: 'DATE',
    value: placeValue(place),
    known: ['length', ...known],
    implied: impliedOf('day'),
    anchor,
    place,
  };
}

function offsetResult(
  start: Place,
  grain: Grain,
  amount: number,
  anchor: string | null,
  known: readonly TimePart[],
): Resolved {
  const place = placeOf(
    grain === 'decade' || grain === 'century' || grain === 'millennium'
      ? 'year'
      : grain === 'night' || grain === 'weekend'
        ? 'day'
        : grain === 'fortnight'
          ? 'week'
          : grain,
    step(start.days, grain, amount),
  );
  const finer = amount % 1 !== 0 && grain === 'year' ? placeOf('month', place.days) : place;
  return {
    type: 'DATE',
    value: placeValue(finer),
    known: ['length', ...known],
    implied: impliedOf(finer.grain),
    anchor,
    place: finer,
  };
}
