/**
 * Roles and titles of persons in English, lower case. A noun may be followed by `/f` or `/m` where it tells the gender,
 * and by `=class` where another word names the same role.
 */
export const ROLE_NOUNS = `
president vice-president=vice president premier=prime minister minister secretary chancellor governor mayor senator
congressman/m congresswoman/f lawmaker
legislator representative=congressman deputy delegate assemblyman/m assemblywoman/f councillor=councilor councilor
councilman/m=councilor councilwoman/f=councilor alderman/m mp mep
speaker whip chairman/m=chair chairwoman/f=chair chairperson=chair chair chief head leader director manager
executive ceo=chief executive cfo coo cto chairman-elect
founder co-founder=founder cofounder=founder owner co-owner=owner boss commissioner administrator superintendent
inspector commander commandant admiral general colonel major captain lieutenant sergeant
corporal private brigadier marshal field-marshal=marshal officer officer-in-charge constable sheriff detective agent
ambassador envoy diplomat consul attaché
spokesman/m=spokesperson spokeswoman/f=spokesperson spokesperson spokespeople=spokesperson adviser=adviser
advisor=adviser aide counsel counselor strategist consultant analyst economist
lawyer attorney=lawyer solicitor=lawyer barrister=lawyer prosecutor judge justice magistrate registrar jurist advocate
king/m queen/f prince/m princess/f emperor/m empress/f emir/m sultan/m sheikh/m sheik/m=sheikh crown-prince/m duke/m
duchess/f earl/m baron/m baroness/f count/m countess/f lord/m lady/f viscount/m sir/m dame/f monarch
pope/m cardinal/m archbishop bishop rabbi/m imam/m ayatollah/m priest/m reverend pastor vicar deacon nun/f cleric
chaplain patriarch/m mufti/m lama monk/m
professor lecturer scientist researcher scholar academic historian physicist chemist biologist astronomer engineer
architect doctor physician=doctor surgeon nurse
psychologist psychiatrist epidemiologist virologist meteorologist seismologist geologist climatologist ecologist
sociologist philosopher mathematician anthropologist archaeologist
dean provost rector principal headmaster/m headmistress/f teacher coach trainer referee captain player striker
midfielder defender goalkeeper quarterback pitcher driver pilot astronaut cosmonaut
author writer novelist poet playwright journalist reporter correspondent columnist editor publisher broadcaster
anchor presenter host blogger photographer cameraman/m filmmaker producer screenwriter
actor/m actress/f comedian singer musician rapper songwriter composer conductor guitarist drummer pianist dancer
artist painter sculptor designer model entertainer star
activist campaigner organizer organiser=organizer dissident whistleblower hacker rebel warlord militant terrorist
gunman/m suspect drug-lord/m lord kingpin/m trafficker smuggler mobster mastermind
candidate nominee hopeful contender challenger incumbent frontrunner front-runner=frontrunner running-mate opponent
rival counterpart successor predecessor colleague
businessman/m businesswoman/f entrepreneur billionaire millionaire tycoon magnate investor banker trader broker
philanthropist industrialist developer inventor
farmer fisherman/m worker employee resident neighbor=neighbour neighbour witness victim survivor passenger student
pupil graduate pensioner retiree volunteer
man/m woman/f boy/m girl/f gentleman/m father/m mother/f son/m daughter/f brother/m sister/f husband/m wife/f
widow/f widower/m uncle/m aunt/f nephew/m niece/f cousin grandfather/m grandmother/f
grandson/m granddaughter/f boyfriend/m girlfriend/f fiancé/m fiancee/f partner friend ally mentor
secretary-general director-general governor-general attorney-general solicitor-general comptroller treasurer auditor
ombudsman/m accountant clerk bailiff warden
politician statesman/m dictator strongman/m ruler autocrat statesperson chieftain guru expert specialist official
bureaucrat technocrat negotiator mediator rapporteur investigator coordinator co-ordinator=coordinator
footballer cricketer golfer boxer swimmer sprinter cyclist skier gymnast athlete champion winner medalist medallist
jockey wrestler skipper midwife/f paramedic firefighter policeman/m=policeman policewoman/f=policeman patrolman/m
trooper soldier marine sailor veteran
patriarch whistle-blower Bloc-leader undersecretary=undersecretary under-secretary=undersecretary
vice-chairman/m=vice chair vice-chair=vice chair vice-chancellor co-chair=chair co-chairman/m=chair cochair=chair
co-author=author co-leader=leader
chairholder premier-designate president-elect=president prime-minister=prime minister ex-president=president
ex-minister=minister ex-wife/f=wife ex-husband/m=husband
democrat republican libertarian tory independent
librarian curator chef butcher baker salesman/m salesman/m saleswoman/f barista bartender clergyman/m cabinet-maker
minister-president=premier vizier monsignor/m evangelist missionary theologian
anchorman/m anchorwoman/f weatherman/m newsreader commentator pundit critic reviewer pollster psephologist lobbyist
fundraiser advocate-general
`;

/** Titles that stand before a name; with `/f` or `/m` as above. */
export const TITLES = `
mr/m mr./m mrs/f mrs./f ms/f ms./f miss/f dr dr. prof prof. rev rev. sen sen. sens. rep rep. reps. gov gov. gen gen.
col col. lt lt. sgt sgt. capt capt. cmdr cmdr. adm adm. maj maj. cpl cpl. pvt pvt. pfc. spc. hon hon. sir/m dame/f
fr. msgr. pres. supt supt. det det. insp. brig. atty. amb. madam/f madame/f monsieur/m señor/m senor/m señora/f
lord/m lady/f d.a. dep. detectives officers saint st. sheikh/m senators representatives presidents ministers
justices judges governors generals ambassadors colonels`;

/** Words that stand before a role noun inside one role: "Deputy Prime Minister", "acting head". */
export const ROLE_MODIFIERS = `
vice deputy assistant associate acting interim former ex- then- outgoing incoming departing retired late senior
junior chief lead prime foreign interior home finance defense defence health education
justice labor labour trade transport transportation environment energy agriculture culture sports sport tourism
economy economic economics development industry science technology information communications immigration
harbour harbor port ports fishing fisheries maritime marine shipping railway rail roads aviation mining minerals
water forestry planning works social welfare youth family gender digital infrastructure cultural petroleum
electricity budget revenue customs border
security homeland veterans housing urban treasury commerce state cabinet opposition majority minority presidential
gubernatorial congressional parliamentary political military national federal
press general special executive managing founding creative technical artistic medical legal financial operating
marketing sales regional local provincial district county city municipal police fire army navy air force
lieutenant major brigadier rear staff master gunnery first second lance warrant petty high supreme crown grand
chief-of-staff co- honorary acting permanent principal under parliamentary shadow
democratic republican conservative liberal socialist communist independent longtime long-time veteran top veteran
renowned prominent famed veteran human rights attorney solicitor commanding
emeritus adjunct distinguished senior research policy program programme project communications public relations
affairs internal external global international worldwide club team band company bank world noted
celebrated popular legendary controversial young old fellow one-time sometime onetime current new newly-appointed
newly appointed newly-elected elected ruling leading left-wing right-wing far-right far-left billionaire
award-winning best-selling bestselling twice two-time three-time four-time
drug crime cartel mafia terror rebel guerrilla union student church religious spiritual tribal community campaign
party committee board council commission agency department ministry office bureau institute university college
school
school hospital company airline oil tech technology media television tv radio film movie rock pop rap hip-hop jazz
folk country football soccer baseball basketball hockey tennis golf cricket rugby olympic`;

/** Roles of two words that one class names; the plain class of "foreign secretary" is "foreign minister". */
export const ROLE_CLASSES: Readonly<Record<string, string>> = {
  'foreign secretary': 'foreign minister',
  'secretary of state': 'foreign minister',
  'minister of foreign affairs': 'foreign minister',
  'foreign affairs minister': 'foreign minister',
  'minister for foreign affairs': 'foreign minister',
  'external affairs minister': 'foreign minister',
  'top diplomat': 'foreign minister',
  'chief diplomat': 'foreign minister',
  'defense secretary': 'defense minister',
  'defence secretary': 'defense minister',
  'defence minister': 'defense minister',
  'secretary of defense': 'defense minister',
  'minister of defense': 'defense minister',
  'minister of defence': 'defense minister',
  'finance secretary': 'finance minister',
  'treasury secretary': 'finance minister',
  'secretary of the treasury': 'finance minister',
  'minister of finance': 'finance minister',
  'home secretary': 'interior minister',
  'minister of the interior': 'interior minister',
  'minister of interior': 'interior minister',
  'chief executive officer': 'chief executive',
  'managing director': 'chief executive',
  'head of state': 'president',
  'head of government': 'prime minister',
  'commander in chief': 'president',
  'sen.': 'senator',
  sen: 'senator',
  'rep.': 'congressman',
  rep: 'congressman',
  'gov.': 'governor',
  gov: 'governor',
  'gen.': 'general',
  gen: 'general',
  'col.': 'colonel',
  'lt.': 'lieutenant',
  'sgt.': 'sergeant',
  'capt.': 'captain',
  'adm.': 'admiral',
  'maj.': 'major',
  'prof.': 'professor',
  'dr.': 'doctor',
  dr: 'doctor',
  'rev.': 'reverend',
  'det.': 'detective',
  'amb.': 'ambassador',
  lawmaker: 'lawmaker',
  'commander-in-chief': 'president',
};

/** Determiners and possessives with which a role noun phrase may begin. */
export const DETERMINERS = `the a an this that his her its their our my your`;

/** Nouns for more than one person, by which two parties or more are meant: "the two diplomats", "both leaders". */
export const PLURAL_ROLES = `
diplomats leaders men women ministers presidents officials senators lawmakers counterparts secretaries executives
rivals candidates allies colleagues brothers sisters pair duo trio couple`;

/** Nouns for people who speak for a state when its adjective stands before them: "Mexican officials". */
export const STATE_SPEAKERS = `
government governments officials authorities authority diplomats negotiators administration regime leaders
leadership policymakers delegation side state`;
