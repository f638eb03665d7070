/** Words that begin no name although they may stand with a capital, lower case. */
export const NO_NAME = `
a about above according across after again against ago ah all almost along already also although always am amid
among amongst an and another any anybody anyone anything apart are around as aside at away back be because been
before behind being below
beneath beside besides best better between beyond both but by can cannot could currently despite did do does doing
done down due during each earlier early either else elsewhere even eventually ever every everybody everyone
everything
except few fewer finally first firstly for former formerly from further furthermore generally given had half has
have having he hello hence her here hers herself hey hi him himself his how however i if in including indeed
initially inside
instead into is isn't it its itself just last lastly late later least less let like likewise little long lots many
may maybe me meanwhile might mine more moreover most much must my myself near nearly neither never nevertheless next
no nobody none nonetheless nor
not nothing notably now nowhere obviously of off officially often oh okay on once one ones only onto or originally
other others otherwise our ours ourselves out outside over overall own per perhaps plus possibly presumably
previously probably quite rather really recently
regarding reportedly roughly said same second secondly see seen several shall she should similarly simply since so
some somebody someone something sometimes somewhere soon speaking still subsequently such suddenly surely than thank
thanks that the their theirs them
themselves then there thereafter therefore these they third this those though through throughout thus till to today
together tomorrow tonight too toward towards two three four five six seven eight nine ten eleven twelve under
underneath unfortunately unless unlike until unto up upon us
used usually various very via was we well were what whatever when whenever where whereas wherever whether which
whichever while who whoever whole whom whose why will with within without won't would yes yesterday yet you your
yours yourself
please note click read more share advertisement continue continued photo image video update updated editor's editors
breaking exclusive watch listen subscribe sign related story stories source sources copyright
hundreds thousands millions dozens billions people men women children police officials authorities experts critics
analysts supporters opponents protesters voters residents witnesses investigators prosecutors lawmakers researchers
scientists doctors
asked born founded based located named known called speaking asked following citing quoting writing noting adding
new old big small large great good bad high low many several recent
twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december
jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.
`;

/** Days and months: a capital there starts no name. */
export const CALENDAR = `
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays
sundays january february march april may june july august september october november december jan jan. feb feb. mar.
apr. jun. jul. aug aug. sept sept. sep. oct oct. nov nov. dec dec. gmt utc est edt pst pdt cet bst ist am pm a.m.
p.m. ad bc bce ce`;

/** Common words that stand in names of bodies and of other things and seldom in names of persons. */
export const COMMON = `
national international federal central general public private royal imperial united universal global world regional
local provincial municipal metropolitan northern southern eastern western north south east west upper lower new old
great greater grand big little
first second third high supreme special joint strategic economic political social cultural civil civic human
humanitarian environmental medical legal criminal judicial constitutional military naval nuclear atomic digital
electronic financial
agricultural industrial commercial scientific technical educational religious islamic christian catholic jewish
muslim protestant orthodox anglican evangelical buddhist hindu sikh democratic republican liberal conservative
progressive socialist communist labor labour green independent
popular people peoples people's women women's men children children's youth student students workers worker farmers
teachers veterans citizens consumer consumers family families community communities
health safety security defense defense intelligence homeland border customs immigration migration refugee refugees
asylum trade commerce industry business finance treasury budget tax revenue justice law rights liberties freedom
peace war crime crimes drug drugs food agriculture fisheries
environment energy water air land resources mines oil gas power nuclear transport transportation aviation traffic
road highway rail maritime shipping education science technology research development planning housing urban labor
employment welfare
foreign interior home internal external affairs relations policy policies communications information media press
broadcasting culture sports sport tourism arts art music film theater heritage history nature wildlife animal
animals weather climate ocean space
control prevention protection enforcement investigation investigations management operations services relief aid
assistance cooperation co-operation reconstruction reform unity action progress change future hope life liberty
solidarity resistance liberation salvation revolution revolutionary
disease diseases cancer heart medicine nursing surgery mental emergency disaster fire rescue search
exchange stock securities insurance investment capital credit savings mutual trust bank banking
summit talks meeting conference session hearing debate speech address report statement letter announcement deal
talks plan proposal
daily weekly morning evening sunday times post news star sun today tonight
black white red blue golden silver gold dark bright
america's nation nations states state city county country town village university college school center centre
street avenue road house building tower
magistrates crown coroner's district
mission society institute foundation fund project program programme campaign initiative network system systems group
team club league association
prime vice deputy chief acting former senior
emergency crisis attack attacks killing murder trial case probe scandal protest protests strike strikes rally march
vote voting poll polls ballot election elections electoral campaign party coalition opposition government cabinet
parliament congress
east west middle far near
mother father baby girl boy lady man woman king queen prince princess lord god
big best better real true live life love dream time money market shop store online web internet site
day night year summer winter spring autumn weekend holiday
super mega ultra hyper mini micro macro multi pan trans inter non anti pro
`;

/** Second parts of hyphenated words that leave the name before the hyphen standing alone: "Aldmoor-based". */
export const COMPOUND_TAILS = `
based led bound born backed owned run held controlled funded made trained educated linked style wide era like
led-coalition brokered sponsored mediated supported friendly speaking occupied ruled administered aligned allied
dominated affiliated inspired related occupied listed
area only free built designed dependent critical registered flagged financed imposed drafted authored wide born bred
raised educated elect turned cum winning branded appointed approved affiliated ready compliant style level-headed
type class`;

/** Small words inside names of persons and places. */
export const PARTICLES = `
de la del da das do dos di du des le van von der den ter ten zu bin ibn binti bint al el ul ud ash y abu ben della
dello degli dalla`;

/** Verbs of saying and of will, base and past forms: their subject is a person or a body. */
export const SPEECH = `
said says say saying told tells added adds announced announces wrote writes stated states argued argues insisted
insists claimed claims warned warns vowed vows pledged pledges tweeted confirmed confirms denied denies declared
declares explained explains noted notes acknowledged
acknowledges testified replied responded asked asks urged urges called demanded demands suggested suggests thanked
praised criticized criticised condemned accused apologized apologised promised reported reports believes believed
thinks thought wants wanted hopes hoped agreed agrees refused rejected
met visited resigned signed died married born graduated spoke speaks joked quipped commented remarked tweeted posted
recalled admitted conceded predicted appeared arrived traveled travelled flew plans planned decided ordered
threatened`;

/** Prepositions before places. */
export const IN_PLACE = `in into near toward towards throughout across outside inside around`;
