/** A unit of measure or of money, by its written forms. */
export interface Unit {
  /** Singular words, SI names spelled as the SI Brochure spells them. */
  readonly name: string;
  readonly kind: UnitKind;
}
export type UnitKind =
  | 'money'
  | 'percent'
  | 'time'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'temperature'
  | 'speed'
  | 'energy'
  | 'other';

const table = (kind: UnitKind, rows: string): [string, Unit][] =>
  rows
    .trim()
    .replace(/\s+/g, ' ')
    .split(/ ?; ?/)
    .filter(Boolean)
    .flatMap((row) => {
      const [name = '', forms = ''] = row.split(/\s*:\s*/);
      return [name, ...forms.split(/\s*,\s*/)].filter(Boolean).map((form): [string, Unit] => [form, { name, kind }]);
    });

/** Units written as words, lower case, one to three words. */
export const UNIT_WORDS: ReadonlyMap<string, Unit> = new Map([
  ...table(
    'percent',
    `percent: per cent, percents, percentage, pct, pc, per-cent; percentage point: percentage points, percent points,
      percent point, ppt, ppts; basis point: basis points, bps, bp`,
  ),
  ...table(
    'time',
    `second: seconds, sec, secs; minute: minutes, min, mins; hour: hours, hr, hrs; day: days; week: weeks, wk, wks;
      fortnight: fortnights; month: months, mo, mos; quarter: ; year: years, yr, yrs; decade: decades; century:
      centuries; millisecond: milliseconds, msec; nanosecond: nanoseconds; night: nights; weekend: weekends;
      millennium: millennia`,
  ),
  ...table(
    'length',
    `metre: metres, meter, meters; kilometre: kilometres, kilometer, kilometers, kms, klick, klicks; centimetre:
      centimetres, centimeter, centimeters; millimetre: millimetres, millimeter, millimeters; decimetre: decimetres,
      decimeter, decimeters; micrometre: micrometres, micrometer, micrometers, micron, microns; nanometre:
      nanometres, nanometer, nanometers; mile: miles; yard: yards, yds, yd; foot: feet, ft; inch: inches; nautical
      mile: nautical miles; light year: light years, light-years, lightyears; furlong: furlongs; picometre:
      picometres, picometer, picometers; fathom: fathoms`,
  ),
  ...table(
    'area',
    `square metre: square metres, square meter, square meters, sq m, sq metres, sq meters, sqm, sq. m; square
      kilometre: square kilometres, square kilometer, square kilometers, sq km, sq. km, sqkm; square mile: square
      miles, sq miles, sq mi; square foot: square feet, sq ft, sq. ft, sqft, sq feet; square inch: square inches, sq
      in; square yard: square yards; acre: acres; hectare: hectares, ha`,
  ),
  ...table(
    'volume',
    `litre: litres, liter, liters, ltr; millilitre: millilitres, milliliter, milliliters; centilitre: centilitres,
      centiliter; gallon: gallons, gal, gals; pint: pints; quart: quarts; fluid ounce: fluid ounces, fl oz; cubic
      metre: cubic metres, cubic meter, cubic meters; cubic foot: cubic feet, cu ft; cubic inch: cubic inches; cubic
      yard: cubic yards; cubic centimetre: cubic centimetres, cubic centimeters, cc; cubic kilometre: cubic
      kilometres, cubic kilometers; barrel: barrels, bbl, bbls; bushel: bushels; teaspoon: teaspoons, tsp;
      tablespoon: tablespoons, tbsp; cup: cups; acre foot: acre feet, acre-feet, acre-foot`,
  ),
  ...table(
    'mass',
    `kilogram: kilograms, kilogramme, kilogrammes, kilo, kilos, kg, kgs; gram: grams, gramme, grammes; milligram:
      milligrams; microgram: micrograms, microgramme, microgrammes, mcg; metric ton: metric tons, tonne, tonnes,
      metric tonnes; ton: tons; kiloton: kilotons; megaton: megatons; gigaton: gigatons, gigatonnes; pound: pounds,
      lb, lbs; ounce: ounces, oz; stone: stones; carat: carats; troy ounce: troy ounces; long ton: long tons; short
      ton: short tons`,
  ),
  ...table(
    'temperature',
    `celsius: degrees celsius, degree celsius, celcius, degrees celcius, centigrade, degrees centigrade, degree
      centigrade, deg celsius, degrees c, degree c, deg c; fahrenheit: degrees fahrenheit, degree fahrenheit,
      farenheit, degrees farenheit, deg fahrenheit, degrees f, degree f, deg f, degf; kelvin: kelvins, degrees
      kelvin; degree: degrees, deg; radian: radians, rad`,
  ),
  ...table(
    'speed',
    `mile per hour: mph, mi/h, miles an hour; kilometre per hour: kph, kmph, kmh, km/h, km/hr, kilometres an hour,
      kilometers an hour; knot: knots, kts, kn; foot per second: fps, ft/s; metre per second: m/s; mach:`,
  ),
  ...table(
    'energy',
    `watt: watts; kilowatt: kilowatts; megawatt: megawatts; gigawatt: gigawatts; terawatt: terawatts; kilowatt hour:
      kilowatt hours, kilowatt-hours, kilowatt-hour, kwh; megawatt hour: megawatt hours, megawatt-hours, mwh;
      gigawatt hour: gigawatt hours, gwh; terawatt hour: terawatt hours, twh; horsepower: hp, bhp; brake horsepower:
      ; joule: joules; kilojoule: kilojoules; megajoule: megajoules; calorie: calories; kilocalorie: kilocalories,
      kcal; volt: volts; kilovolt: kilovolts; amp: amps, ampere, amperes; ohm: ohms; newton metre: newton metres,
      newton meters; hertz: ; kilohertz: ; megahertz: ; gigahertz: ; decibel: decibels; pascal: pascals; gigapascal:
      gigapascals; millibar: millibars; mmbtu: ; btu: btus; pound-foot: pound-feet, pound feet, lb ft, ft lb, foot
      pounds`,
  ),
  ...table(
    'other',
    `bit: bits; byte: bytes; kilobyte: kilobytes; megabyte: megabytes; gigabyte: gigabytes; terabyte: terabytes;
      petabyte: petabytes; megabit: megabits; gigabit: gigabits; megapixel: megapixels; pixel: pixels; revolution
      per minute: revolutions per minute; part per million: parts per million, ppm; part per billion: parts per
      billion, ppb; point: points, pts; time: times; mile per gallon: miles per gallon, mpg; point per game: ppg;
      rebound per game: rpg; assist per game: apg; cylinder: cylinders; becquerel: becquerels; magnitude: ; sievert:
      sieverts; millisievert: millisieverts`,
  ),
]);

/** Units written as signs or abbreviations; case matters. */
export const UNIT_SIGNS: ReadonlyMap<string, Unit> = new Map([
  ...table(
    'percent',
    'percent: %, pc, pct, ٪; per mille: ‰; percentage point: pp, pps, ppt, ppts; basis point: bp, bps',
  ),
  ...table(
    'time',
    `second: s, sec, secs; minute: min, mins; hour: h, hr, hrs; millisecond: ms; month: mo, mos; year: yr, yrs, y;
      week: wk, wks; day: d`,
  ),
  ...table(
    'length',
    `metre: m; kilometre: km, kms, Km, KM; centimetre: cm; millimetre: mm; decimetre: dm; micrometre: μm, µm;
      nanometre: nm; mile: mi; yard: yd, yds; foot: ft, ′; inch: in, ″, "; picometre: pm`,
  ),
  ...table(
    'area',
    `square metre: m2, m², sqm; square kilometre: km2, km²; square foot: sqft, ft2, ft²; square centimetre: cm2, cm²;
      hectare: ha; square mile: mi2, mi²; acre: ac`,
  ),
  ...table(
    'volume',
    `litre: l, L; millilitre: ml, mL; centilitre: cl, cL; cubic metre: m3, m³; cubic kilometre: km3, km³; cubic
      centimetre: cc, cm3, cm³; gallon: gal; barrel: bbl; fluid ounce: floz`,
  ),
  ...table(
    'mass',
    `kilogram: kg, kgs, Kg, KG; gram: g; milligram: mg; microgram: μg, µg, mcg; metric ton: t; pound: lb, lbs; ounce:
      oz; kiloton: kt`,
  ),
  ...table('temperature', 'celsius: °C, degC; fahrenheit: °F, degF; degree: °, deg; kelvin: K; radian: rad'),
  ...table(
    'speed',
    'mile per hour: mph, MPH; kilometre per hour: kph, kmh, kmph, KPH; knot: kt, kts, kn; foot per second: fps',
  ),
  ...table(
    'energy',
    `watt: W; kilowatt: kW, kw, KW; megawatt: MW; gigawatt: GW; terawatt: TW; kilowatt hour: kWh, KWh, kwh; megawatt
      hour: MWh; gigawatt hour: GWh; terawatt hour: TWh; horsepower: hp, HP, PS; brake horsepower: bhp, BHP; joule:
      J; kilojoule: kJ; megajoule: MJ; kilocalorie: kcal; volt: V; kilovolt: kV; amp: A; milliampere-hour: mAh;
      newton metre: Nm; hertz: Hz, HZ; kilohertz: kHz, KHz, Khz; megahertz: MHz, Mhz; gigahertz: GHz, Ghz; decibel:
      dB; gigapascal: GPa; megapascal: MPa; kilopascal: kPa; hectopascal: hPa; millibar: mb; bar: bar; lumen: lm;
      foot pound-force: lb-ft`,
  ),
  ...table(
    'other',
    `kilobyte: KB, kB; megabyte: MB; gigabyte: GB, gb; terabyte: TB; petabyte: PB; time: x; kilobit: kb, Kb; megabit:
      Mb; gigabit: Gb; megabit per second: Mbps, mbps; gigabit per second: Gbps; megapixel: MP, mp; rpm: RPM; part
      per million: ppm; mile per gallon: mpg, MPG`,
  ),
]);

/** Currencies by sign. `$` alone is not resolved to a country. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $: 'dollar',
    '£': 'pound sterling',
    '€': 'euro',
    '¥': 'yen',
    '￥': 'yen',
    '₹': 'rupee',
    '₩': 'won',
    '₽': 'ruble',
    '₺': 'lira',
    '₴': 'hryvnia',
    '₪': 'shekel',
    '₦': 'naira',
    '₱': 'Philippine peso',
    '฿': 'baht',
    '₫': 'dong',
    '₡': 'Costa Rican colón',
    '₾': 'Georgian lari',
    '₭': 'Lao kip',
    '₿': 'bitcoin',
    '₵': 'cedi',
    '₸': 'tenge',
    '₮': 'tugrik',
    '₲': 'guarani',
    '¢': 'cent',
    元: 'yuan',
    円: 'yen',
    '＄': 'dollar',
    '￡': 'pound sterling',
    ரூ: 'Sri Lankan rupee',
  }),
);

/** What stands before `$` and says whose dollar (or peso) it is. */
export const DOLLAR_OF: ReadonlyMap<string, string> = new Map(
  Object.entries({
    us: 'US dollar',
    'u.s.': 'US dollar',
    'u.s': 'US dollar',
    usd: 'US dollar',
    c: 'Canadian dollar',
    ca: 'Canadian dollar',
    can: 'Canadian dollar',
    cad: 'Canadian dollar',
    a: 'Australian dollar',
    au: 'Australian dollar',
    aud: 'Australian dollar',
    nz: 'New Zealand dollar',
    nzd: 'New Zealand dollar',
    hk: 'Hong Kong dollar',
    hkd: 'Hong Kong dollar',
    s: 'Singapore dollar',
    sg: 'Singapore dollar',
    sgd: 'Singapore dollar',
    nt: 'Taiwan dollar',
    r: 'Brazilian real',
    mex: 'Mexican peso',
    mx: 'Mexican peso',
    mxn: 'Mexican peso',
    j: 'Jamaican dollar',
    b: 'Bahamian dollar',
    z: 'Zimbabwean dollar',
    tt: 'Trinidad dollar',
    fj: 'Fijian dollar',
  }),
);

/** Countries that stand before `$` with a space between and are no words. */
export const DOLLAR_OF_WORDS: ReadonlySet<string> = new Set('c hk us usd cad aud nzd mxn'.split(/\s+/));

/** ISO 4217 codes and the abbreviations news uses, before or after a number. */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    USD: 'US dollar',
    EUR: 'euro',
    GBP: 'pound sterling',
    JPY: 'yen',
    CNY: 'yuan',
    RMB: 'yuan',
    rmb: 'yuan',
    Rmb: 'yuan',
    usd: 'US dollar',
    eur: 'euro',
    gbp: 'pound sterling',
    CHF: 'Swiss franc',
    SFr: 'Swiss franc',
    CAD: 'Canadian dollar',
    AUD: 'Australian dollar',
    NZD: 'New Zealand dollar',
    HKD: 'Hong Kong dollar',
    SGD: 'Singapore dollar',
    INR: 'Indian rupee',
    Rs: 'rupee',
    PKR: 'Pakistani rupee',
    LKR: 'Sri Lankan rupee',
    BDT: 'taka',
    Tk: 'taka',
    NPR: 'Nepalese rupee',
    RM: 'Malaysian ringgit',
    MYR: 'Malaysian ringgit',
    Rp: 'Indonesian rupiah',
    IDR: 'Indonesian rupiah',
    THB: 'baht',
    PHP: 'Philippine peso',
    VND: 'dong',
    KRW: 'won',
    TWD: 'Taiwan dollar',
    MXN: 'Mexican peso',
    BRL: 'Brazilian real',
    ARS: 'Argentine peso',
    CLP: 'Chilean peso',
    COP: 'Colombian peso',
    PEN: 'sol',
    ZAR: 'rand',
    NGN: 'naira',
    KES: 'Kenyan shilling',
    KSh: 'Kenyan shilling',
    Ksh: 'Kenyan shilling',
    KSH: 'Kenyan shilling',
    UGX: 'Ugandan shilling',
    TZS: 'Tanzanian shilling',
    GHS: 'cedi',
    GHC: 'cedi',
    EGP: 'Egyptian pound',
    RUB: 'ruble',
    UAH: 'hryvnia',
    PLN: 'zloty',
    CZK: 'Czech koruna',
    HUF: 'forint',
    SEK: 'Swedish krona',
    NOK: 'Norwegian krone',
    DKK: 'Danish krone',
    TRY: 'Turkish lira',
    ILS: 'shekel',
    NIS: 'shekel',
    SAR: 'riyal',
    AED: 'dirham',
    Dh: 'dirham',
    QAR: 'riyal',
    KWD: 'Kuwaiti dinar',
    BTC: 'bitcoin',
    ETH: 'ether',
    sen: 'sen',
    DM: 'mark',
  }),
);

/** Codes with the million written first, as in contracts: `MEUR 4`, `30 MUSD`. */
export const MILLION_CODES: ReadonlyMap<string, string> = new Map(
  ['USD', 'EUR', 'GBP', 'AUD', 'CAD', 'SEK', 'NOK', 'DKK', 'CHF', 'INR', 'JPY', 'CNY'].map((code) => [
    `M${code}`,
    CURRENCY_CODES.get(code) ?? code,
  ]),
);

/** Names of currencies, lower case, singular and plural; a nationality may stand before them. */
export const CURRENCY_NAMES: ReadonlyMap<string, string> = new Map(
  `dollar dollars; euro euros; pound pounds; penny pence pennies; cent cents; yen; yuan renminbi kuai; rupee rupees;
    peso pesos; franc francs; ruble rubles rouble roubles; lira liras lire; krona kronor; krone kroner; koruna; real
    reais; rand; naira; shekel shekels; dinar dinars; dirham dirhams; riyal riyals rial rials; shilling shillings;
    baht; won; ringgit; rupiah; zloty zlotys; forint forints; hryvnia hryvnias; taka; dong; mark marks markka;
    guilder guilders; peseta pesetas; drachma; bitcoin bitcoins; satoshi satoshis; sen; buck bucks; cedi cedis;
    birr; kwacha; bolivar bolivars; sol soles; tenge; manat; lari; kip; afghani afghanis; quetzal quetzales; lempira
    lempiras; colon colones; escudo escudos; crown crowns; schilling schillings; kobo; grosz`
    .split(/;\s*/)
    .flatMap((row) => {
      const forms = row.trim().split(/\s+/);
      const name = forms[0] === 'buck' ? 'dollar' : (forms[0] ?? '');
      return forms.map((form): [string, string] => [form, name]);
    }),
);

/** Adjectives that may stand before a currency's name and say whose it is. */
export const CURRENCY_NATIONS: ReadonlySet<string> = new Set(
  `us u.s. american canadian australian british sterling hong kong singapore singaporean new zealand taiwan taiwanese
    jamaican swiss french belgian czech danish swedish norwegian icelandic chinese japanese indian pakistani sri
    lankan nepalese mexican colombian argentine chilean cuban philippine dominican uruguayan israeli jordanian
    kuwaiti iraqi bahraini tunisian algerian serbian libyan moroccan emirati saudi qatari omani iranian yemeni
    kenyan tanzanian ugandan somali turkish egyptian lebanese syrian sudanese russian belarusian south african
    nigerian thai korean malaysian indonesian polish hungarian ukrainian brazilian finnish dutch german italian
    greek spanish portuguese austrian irish zimbabwean congolese rwandan cfa`.split(/\s+/),
);
