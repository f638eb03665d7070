/** A scale from values to places between 0 and 1, with the values that are written under it. */
export interface Scale {
  readonly place: (value: number) => number;
  readonly ticks: readonly number[];
  /** True where equal steps are equal factors, not equal differences. */
  readonly logarithmic: boolean;
}

/** From this factor between the least and the greatest value on, equal steps are factors. */
const FAR = 20;
/** Values that lie closer than this part of the greatest are not drawn as if they lay far apart. */
const CLOSE = 0.2;

/** The scale on which all values have their place; null where there is only one value, or none. */
export function scaleOf(values: readonly number[]): Scale | null {
  const finite = values.filter(Number.isFinite);
  const least = finite.reduce((a, b) => Math.min(a, b), Infinity);
  const most = finite.reduce((a, b) => Math.max(a, b), -Infinity);
  if (!(least < most)) return null;
  return least > 0 && most / least >= FAR ? factors(least, most) : differences(least, most);
}

function differences(least: number, most: number): Scale {
  const wanted = Math.max(most - least, CLOSE * Math.max(Math.abs(least), Math.abs(most)));
  const pad = (wanted - (most - least)) / 2 + wanted * 0.06;
  const from = least - pad;
  const to = most + pad;
  const step = stepOf(to - from);
  const ticks: number[] = [];
  for (let index = Math.ceil(from / step); index * step <= to; index++) ticks.push(rounded(index * step));
  return { place: (value) => (value - from) / (to - from), ticks, logarithmic: false };
}

function factors(least: number, most: number): Scale {
  const from = Math.log10(least) - 0.1;
  const to = Math.log10(most) + 0.1;
  const every = Math.max(1, Math.ceil((to - from) / 4));
  const ticks: number[] = [];
  for (let power = Math.ceil(from); power <= to; power += every) ticks.push(rounded(10 ** power));
  return { place: (value) => (Math.log10(value) - from) / (to - from), ticks, logarithmic: true };
}

/** A step of 1, 2 or 5 times a power of ten that cuts a range into three to six. */
function stepOf(range: number): number {
  const power = 10 ** Math.floor(Math.log10(range / 3));
  const by = range / 3 / power;
  return power * (by < 2 ? 1 : by < 5 ? 2 : 5);
}

function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

const LARGE: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

/** A value as a scale writes it: 12.6 billion, 21,000, 33 %. */
export function writeValue(value: number, percent: boolean): string {
  if (percent) return `${rounded(value * 100)} %`;
  const [size, name] = LARGE.find(([least]) => Math.abs(value) >= least) ?? [1, ''];
  const [whole = '', part] = `${Math.round((value / size) * 1000) / 1000}`.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${grouped}${part === undefined ? '' : `.${part}`}${name === '' ? '' : ` ${name}`}`;
}
