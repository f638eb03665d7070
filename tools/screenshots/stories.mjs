/**
 * Invented stories of the shape that real ones have, for the pictures: an accident at sea told by 32 outlets over three
 * days (two wires that are copied, cut and added to, and reports of their own), and a vote told by three.
 */

const OUTLETS = [
  'Corvane Herald',
  'The Norrhaven Post',
  'Channel Seven',
  'Isle Gazette',
  'Harbour Daily',
  'The Evening Lantern',
  'Radio Selby',
  'Northern Standard',
  'The Corvane Mirror',
  'Coastline Today',
  'Metro Ostrand',
  'The Observer of Vell',
  'Daily Compass',
  'Union Tribune',
  'Ferry & Freight',
  'The Morning Bell',
  'Capital Report',
  'Weekday',
  'The Saltmarket',
  'Lighthouse News',
  'Провинция',
  'Kesmond Argus',
  'The Sound',
  'Eastern Mail',
  'Public Square',
  'Tidewatch',
  'The Ledger',
  'Beacon Online',
  'City Chronicle',
  'Islander',
  'The Dispatch',
  'Channel Seven',
];

/** The first wire, paragraph by paragraph, as it grew: each version has its own count. */
const first = (dead, missing, day) => [
  `CORVANE (Northwire) — At least ${dead} people died and ${missing} were missing after the ferry Halden Star struck a reef off Corvane late on ${day}, the coast guard said.`,
  `“We will search until every passenger is accounted for,” coast guard commander Ilse Brandvik told reporters at the port.`,
  'The ferry, operated by Norrline, carried 214 passengers and 19 crew, according to the company.',
  'Transport Minister Edda Varn said the vessel passed an inspection in March. “There was no sign of a fault,” she said.',
  `Varn promised a first report on the cause by June 30 and said the government would pay each family 12,000 crowns.`,
  'Norrline said it would suspend its night crossings until the inquiry ends.',
  'Survivors said the lights went out minutes before the impact and that crew members handed out life vests in the dark.',
  'It was the deadliest accident on the route since 1987, when 31 people drowned.',
];
/** The second wire. */
const second = (dead, missing) => [
  `CORVANE, Ostrand (Meridian Press) – Rescuers pulled ${dead} bodies from the water off Corvane and were looking for ${missing} others on Wednesday, a day after the Halden Star hit a reef.`,
  'Ilse Brandvik, who leads the search, said the chances of finding survivors were “small but not gone”.',
  'The company said 209 passengers were on board; the port authority put the number at 214.',
  'Transport Minister Edda Varn said the ferry failed part of an inspection in March and sailed under a temporary permit.',
  'The opposition demanded that Varn resign. “She knew about the permit,” said Tomas Reil, who leads the Green bloc.',
  'Varn said she would publish the inspection file by June 15.',
  'Divers hope to reach the lower deck by Friday if the wind drops below 40 kilometres an hour.',
];
/** What single outlets add or tell in their own words. */
const own = [
  'A fisherman, Joss Aker, said he saw a white flare at about 11:40 p.m. and reached the wreck twenty minutes later.',
  'The hospital in Corvane treated 83 people, nine of them in a serious condition, its director said.',
  'According to port records, the Halden Star left 35 minutes late because of a fault in a bow door.',
  'Norrline chief executive Petra Lindqvist said the company accepted “full responsibility for what happens on our ships”.',
  'The captain, who has not been named, was questioned for six hours and released.',
  'Edda Varn rejected calls to resign and said she would stay until the inquiry is done.',
  'An engineer who worked on the ferry said on condition of anonymity that the radar had been out of order for a week.',
  'The insurer expects claims of about 90 million crowns.',
  'Two naval divers were slightly hurt on Wednesday while they cut through the hull.',
  'The mayor of Corvane, Aune Holt, said the town would hold a vigil on Saturday at 6 p.m.',
  'Norrline denied that it had been warned about the radar.',
  'The union of seafarers said crews had asked for a second officer on night crossings three times since January.',
  'The reef is marked on all charts, the coast guard said.',
  'Brandvik said 158 people were brought ashore alive.',
];
const HEADLINES = [
  'Ferry strikes reef off Corvane, dozens missing',
  'Search goes on after ferry disaster',
  'At least 14 dead as ferry hits reef',
  'Minister under pressure over ferry permit',
  '“The lights went out”: survivors tell of night at sea',
  'Ferry operator halts night crossings',
  'Divers try to reach lower deck',
  'What we know about the Halden Star',
  'Varn: file will be public by mid-June',
  'Corvane mourns',
];

const day = (number) => ['2024-06-04', '2024-06-05', '2024-06-06'][number];
const pad = (number) => String(number).padStart(2, '0');

/** 32 reports of one accident. */
export function accident() {
  return OUTLETS.map((outlet, at) => {
    const when = at < 10 ? 0 : at < 22 ? 1 : 2;
    const [dead, missing] = [
      [14, 'about 60'],
      [17, 'at least 40'],
      [19, '37'],
    ][when];
    const wire =
      at % 5 < 2
        ? first(dead, missing, when === 0 ? 'Tuesday' : 'Tuesday night')
        : at % 5 === 2
          ? second(when === 2 ? 19 : 16, when === 2 ? 'some 37' : 'more than 40')
          : null;
    const mine = [0, 1, 2, 3].map((step) => own[(at * 3 + step * 5) % own.length]);
    const paragraphs = wire
      ? [...wire.slice(0, 3 + (at % 5)), ...mine.slice(0, at % 3)].filter(
          (_, index) => index === 0 || (index + at) % 7 !== 0,
        )
      : [
          `The number of dead in the Halden Star disaster rose to ${dead} on ${['Tuesday night', 'Wednesday', 'Thursday'][when]}, and ${missing} people are still missing, ${['the coast guard', 'officials', 'the transport ministry'][at % 3]} said.`,
          ...mine,
          [
            'Transport Minister Edda Varn said the vessel passed an inspection in March.',
            'Edda Varn, the transport minister, said the ferry sailed under a temporary permit.',
          ][at % 2],
        ];
    const headline = HEADLINES[(at * 7) % HEADLINES.length];
    return {
      name: `${pad(at + 1)}-${outlet.toLowerCase().replace(/[^a-z]+/g, '-')}.txt`,
      text: `${headline}\n\n${paragraphs.join('\n\n')}\n`,
      url: null,
      outlet,
      language: null,
      published: at % 11 === 10 ? null : { value: day(when), from: 'given' },
      headline: null,
      issues: [],
    };
  });
}

/** Three reports of one vote. */
export function vote() {
  const tell = (outlet, published, headline, paragraphs) => ({
    name: `${outlet.toLowerCase().replace(/[^a-z]+/g, '-')}.txt`,
    text: `${headline}\n\n${paragraphs.join('\n\n')}\n`,
    url: null,
    outlet,
    language: null,
    published: { value: published, from: 'given' },
    headline: null,
    issues: [],
  });
  return [
    tell('Vell Courier', '2024-03-12', 'Council backs tram line to the university', [
      'The council of Vell voted 31 to 24 on Tuesday to build a tram line to the university.',
      '“We will open the line by the end of 2027,” Mayor Dana Orlow said after the vote.',
      'The line will cost about 180 million crowns, of which the state pays half, according to the city.',
      'Work is to begin by September 1, Orlow said.',
    ]),
    tell('Radio Selby', '2024-03-12', 'Tram wins narrow majority', [
      'Councillors in Vell approved the university tram by 31 votes to 23 on Tuesday.',
      'Mayor Dana Orlow said the line would open “by the end of 2028”.',
      'The opposition leader Igor Pahl said the tram would cost 240 million crowns and called for a referendum.',
    ]),
    tell('The Ledger', '2024-03-13', 'University tram: who pays what', [
      'The state will pay half of the 180 million crowns for the tram to the university, Finance Minister Lea Sandor said on Wednesday.',
      'Sandor said the money is tied to a condition: the city must have all permits by June 30.',
      'The council had approved the line on Tuesday by 31 votes to 24. Mayor Dana Orlow called the vote “a good day for Vell”.',
    ]),
  ];
}
