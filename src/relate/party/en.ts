/** Everyday short forms of English given names, lower case. */
export const SHORT_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  `mike michael|mick michael|bill william|will william|billy william|bob robert|rob robert|bobby robert|
dick richard|rick richard|rich richard|tom thomas|tommy thomas|jim james|jimmy james|jamie james|joe joseph|
joey joseph|
jack john|johnny john|jon jonathan|dan daniel|danny daniel|dave david|steve steven|steve stephen|ben benjamin|
sam samuel|matt matthew|tony anthony|chris christopher|nick nicholas|alex alexander|andy andrew|drew andrew|
ed edward|ted edward|eddie edward|ted theodore|greg gregory|jeff jeffrey|jeff geoffrey|ken kenneth|larry lawrence|
pat patrick|pete peter|phil philip|ray raymond|ron ronald|don donald|doug douglas|fred frederick|
frank francis|hank henry|harry henry|charlie charles|chuck charles|max maxwell|vince vincent|walt walter|
josh joshua|nate nathan|tim timothy|zach zachary|bernie bernard|gerry gerald|jerry gerald|len leonard|
mitch mitchell|
liz elizabeth|beth elizabeth|betty elizabeth|kate katherine|kate catherine|kathy katherine|cathy catherine|
katie katherine|sue susan|maggie margaret|peggy margaret|meg margaret|jen jennifer|jenny jennifer|debbie deborah|
becky rebecca|barb barbara|pam pamela|sandy sandra|vicky victoria|abby abigail|nan nancy|trish patricia|
pat patricia|tess theresa|terry theresa|jo joanna|alex alexandra|sam samantha|val valerie|angie angela|
cindy cynthia|
pepe jose|paco francisco|pancho francisco|lula luiz|sasha alexander|misha mikhail|volodya vladimir|manny manuel|
alex alejandro|nacho ignacio`
    .split(/[|\n]+/)
    .filter((entry) => entry !== '')
    .map((entry) => entry.split(' ') as [string, string])
    .reduce(
      (table, [short, long]) => table.set(short, [...(table.get(short) ?? []), long]),
      new Map<string, string[]>(),
    ),
);

/** Other written names of a state, folded. */
export const STATES: ReadonlyMap<string, string> = new Map(
  `u.s.=united states|u.s=united states|us=united states|usa=united states|u.s.a.=united states|
united states of america=united states|america=united states|uk=united kingdom|u.k.=united kingdom|
britain=united kingdom|
great britain=united kingdom|prc=china|people's republic of china=china|russian federation=russia|dprk=north korea|
uae=united arab emirates|u.a.e.=united arab emirates|emirates=united arab emirates|burma=myanmar|
czechia=czech republic|holland=netherlands|the netherlands=netherlands|dr congo=democratic republic of congo|
drc=democratic republic of congo|democratic republic of the congo=democratic republic of congo|
bosnia=bosnia and herzegovina|bosnia-herzegovina=bosnia and herzegovina|cote d'ivoire=ivory coast|
macedonia=north macedonia|turkiye=turkey|ussr=soviet union|swaziland=eswatini|timor-leste=east timor`
    .split(/[|\n]+/)
    .filter((entry) => entry !== '')
    .map((entry) => entry.split('=') as [string, string]),
);
