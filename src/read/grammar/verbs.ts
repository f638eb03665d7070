/**
 * Verbs, one a line: all that any kind of annotation knows of a verb. Columns, parted by bars, each with its name:
 *
 * - `says` class stance: frames. What the verb hands over as somebody's words or mind; see `statement/en.ts`.
 * - `binds` who force/rule: frames. Whom what follows binds, its subject (`self`) or its `object`; see
 * `commitment/en.ts`.
 * - `tells` happening. What the verb tells as having happened; see `event/words.ts`.
 * - `also` marks, by which rules ask for it:
 *   `reports` a clause in which "would" is a future seen from then; `harms` (`harms-always`) its object, so that a vow
 *   to do it is a threat; `befalls` its subject, who does not undertake it (`befalls-or-not`: unless it has a date or
 *   object); `assents`; `withheld` what one only declines to say; `provides` of an agreement; `takes-effect`; `judges`;
 * `measures`; `penalty`; `averts` (`averts-phrase`: with its particle, "stave off"); `asks-if` its "if" asks; `bars`
 *   its object; `listed` a happening also without a day;
 * `light` and `occur` tell no more than that their noun happened; `plain` no happening even with a day; `asks-for` its
 *   "for" names what is only asked; `to-a-noun` its "to" leads to a noun; `keeps` (or breaks) an obligation; `works` or
 *   does not, of an agreement; `withdraws` what was undertaken; `denies` what it governs (`refused to`, `avoided`);
 *   `seeks` what another has not given yet; `appointed` what is done on a day that was set, `fixes` such a day,
 *   `calls-off` and `moves` it.
 */
const LINES = `
abandon | tells closure | also withdraws calls-off
abduct | tells detention | also listed
abide | also keeps
abstain | also denies
accept | binds self promise/promise-accepted: np | also assents
accuse | says saying neutral: quote object | tells charge
achieve | also befalls
acknowledge | says saying factive: quote that bare object | also withheld reports plain
acquire | tells payment
acquit | tells release | also listed
ad-lib | says saying neutral: quote that bare
add | says saying neutral: quote that bare | also befalls reports plain
address | says saying neutral: object wh | also withheld appointed
adhere | also keeps
adjourn | tells closure | also moves
admit | says saying factive: quote that bare object | also reports plain
admonish | says saying neutral: quote object
adopt | tells vote
advise | says saying neutral: that object told bare infinitive
advocate | says saying asking: that object gerund for
affect | also befalls
affirm | says saying neutral: quote that bare object | also reports
age | also befalls
agree | says saying neutral: quote that bare infinitive with | binds self promise/promise-agreed: to that | tells agreement | also assents befalls befalls-or-not judges reports
aim | binds self plan/plan: to
air | also appointed
allege | says saying distancing: quote that bare object | also plain
allow | also assents plain
allude | says saying neutral: to
ambush | tells attack | also listed
amount | also plain to-a-noun
annex | tells seizure | also harms harms-always listed
announce | says saying neutral: quote that bare object | tells announcement | also reports listed
annul | tells ruling
answer | says saying neutral: quote that bare wh | also withheld
anticipate | says thinking neutral: that bare
apologize | says saying neutral: for object
appeal | tells filing | also asks-for
appear | also befalls plain appointed
applaud | says saying neutral: quote object | also plain
apply | tells filing | also takes-effect
appoint | tells appointment | also listed
apprehend | tells detention | also listed
approve | tells vote | also assents judges listed
argue | says saying neutral: for against quote that bare object | also befalls reports plain
arraign | tells charge
arrest | tells detention | also harms listed
arrive | tells arrival | also befalls
ask | says saying asking: told quote wh infinitive for about | also asks-if plain asks-for seeks
assail | says saying neutral: quote object
assassinate | tells attack | also listed
assert | says saying neutral: quote that bare object | also plain
assess | also judges
assume | says thinking neutral: that bare | also befalls
assure | says saying neutral: that object told bare | binds self promise/promise: to that | also reports plain
attack | says saying neutral: quote object | tells attack | also harms harms-always listed
attend | also light appointed
attest | says saying neutral: quote that bare object
attribute | says saying neutral: object | also plain
avenge | also harms harms-always
avert | also averts
avoid | also averts denies
await | also befalls seeks
award | tells award
axe | also calls-off
back | says favoring neutral: object | also assents
backtrack | also keeps
ban | tells order | also bars harms listed denies
bankrupt | tells deal of business
bar | tells order | also bars harms denies
bark | says saying neutral: quote that bare
bash | says saying neutral: quote object
battle | also plain
be | also withheld befalls penalty plain
bear | tells birth | also befalls
beat | tells contest
become | also befalls plain
beg | says saying asking: quote that infinitive
begin | tells launch | also takes-effect occur
believe | says thinking neutral: that bare quote | also befalls judges plain
belittle | says saying neutral: quote object
bellow | says saying neutral: quote that bare
belong | also befalls to-a-noun
bemoan | says saying neutral: quote that bare about object
benefit | also befalls
berate | says saying neutral: quote object
beseech | says saying asking: quote that infinitive
bill | also fixes
bind | binds object duty/duty-imposed: to
blame | says saying neutral: quote object | also plain
blast | says saying neutral: quote object
block | also bars harms denies
blockade | also harms harms-always
blog | says saying neutral: quote that bare object
board | tells crossing
boast | says saying distancing: quote that bare of about
bomb | tells attack | also harms harms-always listed
book | also fixes
boost | tells change
borrow | tells payment
bow | also assents
boycott | also harms harms-always
brag | says saying distancing: quote that bare of about
brand | says saying neutral: small
breach | also keeps
break | also occur keeps
brief | says saying neutral: that object told bare
bring forward | also moves
broker | tells agreement
budge | also assents
burn | tells disaster | also harms
buy | tells payment
calculate | says saying neutral: that bare object
call | says saying neutral: small for on | also provides plain asks-for
call off | also calls-off
campaign | says saying neutral: for against | also asks-for appointed
cancel | tells closure | also harms calls-off
capsize | tells disaster | also listed
capture | tells detention | also listed
care | also befalls
carry | also light
cast | says saying neutral: as | also light
castigate | says saying neutral: quote object
cause | also plain
caution | says saying warning: quote that bare of about against told | also plain
cease | also denies
celebrate | says saying neutral: quote object
certify | also judges
chair | also light
challenge | says saying neutral: object
champion | says favoring neutral: object
chant | says saying neutral: quote that bare
characterise | says saying neutral: as
characterize | says saying neutral: as
charge | says saying distancing: quote that | tells charge | also harms listed
check | also asks-if
cheer | says saying neutral: object
chide | says saying neutral: quote object | also plain
chime | says saying neutral: quote that bare
choose | binds self plan/plan: to
cite | says saying neutral: object wh | also plain
claim | says saying distancing: quote that bare infinitive | also reports plain
clarify | says saying neutral: object wh
clash | tells protest
climb | tells change | also befalls measures
close | tells closure | also harms
collapse | tells disaster | also befalls listed works
come | also befalls befalls-or-not takes-effect occur plain appointed
command | binds object duty/duty-imposed: to
commend | says saying neutral: quote object
comment | says saying neutral: quote that bare wh on | also withheld plain
commit | binds self promise/promise: to ing
communicate | says saying neutral: that bare object
compare | says saying neutral: object | also plain
compel | binds object duty/duty-imposed: to
complain | says saying neutral: quote that bare about
complete | also light
comply | also keeps
concede | says saying factive: quote that bare object | also assents reports plain
conclude | says saying neutral: quote that bare | also judges
concur | says saying neutral: quote that with
condemn | says saying neutral: quote object | also plain to-a-noun
conduct | also light
confer | tells meeting
confess | says saying factive: quote that bare object
confirm | says saying factive: quote that bare object | also withheld judges reports plain
confiscate | tells seizure | also listed
congratulate | says saying neutral: thank
consent | binds self promise/promise: to that | also assents
consider | says thinking neutral: object gerund | also judges asks-if plain
consist | also befalls
contain | also befalls plain
contend | says saying neutral: quote that bare object | also plain
continue | says saying neutral: quote that bare | also befalls befalls-or-not plain
contradict | says saying denying: quote object
convene | tells meeting | also listed
convey | says saying neutral: that bare object
convict | tells ruling | also listed
cost | also befalls plain
counter | says saying neutral: quote that
crash | tells disaster | also listed
create | tells launch
credit | says saying neutral: object
criticise | says saying neutral: quote object
criticize | says saying neutral: quote object | also plain
cross | tells crossing
crush | also harms harms-always
cry | says saying neutral: quote that bare | also befalls
cut | tells change | also harms
damage | tells disaster
date | also plain
deadpan | says saying neutral: quote that bare
debate | also appointed
debunk | says saying denying: quote object
decide | says thinking neutral: that infinitive | binds self plan/plan-decided: to | also judges asks-if plain appointed
declare | says saying neutral: quote that bare wh infinitive | tells announcement | also judges reports
decline | says thinking denying: infinitive | binds self refusal/refusal: to | tells change | also befalls measures denies
decrease | tells change | also measures
decree | says saying neutral: quote that bare object | tells announcement
decry | says saying neutral: object | also plain
deem | says saying neutral: small | also judges
default | also keeps
defeat | tells contest
defend | says saying neutral: object | also plain
defer | also moves
delay | also calls-off moves
deliver | tells transfer | also light keeps appointed
demand | says saying asking: quote that infinitive object | also provides plain seeks
demonstrate | says showing factive: that wh | tells protest
demur | says saying neutral: quote that
denounce | says saying neutral: quote object | also plain
deny | says saying denying: that bare gerund object | also plain denies
depart | tells departure
depend | also befalls plain
depict | says saying neutral: quote object wh as
deplore | says saying neutral: object | also plain
deploy | tells deployment | also harms listed
deport | tells detention | also harms listed to-a-noun
depose | tells departure from office | also listed
derail | tells disaster | also listed
deride | says saying neutral: quote object
describe | says saying neutral: quote object wh | also withheld plain
deserve | also befalls
destroy | tells disaster | also harms harms-always
detail | says saying neutral: object wh that bare | also withheld
detain | tells detention | also listed
detect | tells discovery
deter | also denies
determine | says thinking neutral: that | also provides judges asks-if
detonate | tells attack | also listed
dictate | also provides
die | tells death | also befalls listed
ding | says saying neutral: quote object
dip | also measures
disagree | says saying neutral: quote that with | also befalls
disappear | also befalls
disavow | says saying denying: quote object
disclose | says saying factive: quote that bare object | tells announcement | also withheld
discover | tells discovery
discuss | says saying neutral: object wh | also withheld asks-if plain
dismiss | says saying denying: quote object | binds self refusal/refusal-rejected: np ing | tells departure from office | also harms plain
disparage | says saying neutral: quote object
dispatch | tells deployment
dispute | says saying denying: quote object that wh
dissolve | tells closure
dissuade | also denies
ditch | also withdraws
divorce | tells birth
divulge | says saying factive: quote that bare object
do | also light plain
dock | tells arrival
dodge | also averts
donate | tells transfer
double | tells change | also harms measures
doubt | says thinking neutral: that bare object | also befalls asks-if
down | also plain
downplay | also plain
drag | also keeps
drop | tells change | also befalls befalls-or-not measures withdraws
drown | tells death | also listed
dub | says saying neutral: small
dwell | says saying neutral: on
e-mail | says saying neutral: quote that bare told object
earmark | also fixes
ease | also befalls befalls-or-not measures
echo | says saying neutral: quote that bare object | also plain
elaborate | says saying neutral: object wh on | also withheld plain
elect | binds self plan/plan: to | tells election | also listed
email | says saying neutral: quote that bare told object
embrace | says favoring neutral: object
emerge | also befalls
emphasise | says saying neutral: quote that object
emphasize | says saying neutral: quote that object | also plain
enable | also befalls
enact | tells vote
encourage | says saying asking: infinitive told
end | tells closure | also takes-effect occur
endorse | says favoring neutral: object | tells vote | also assents
enforce | tells launch
enjoy | also befalls
enter | tells arrival | also takes-effect
enthuse | says saying neutral: quote that
envisage | also provides
envision | also provides
equal | also plain
erupt | tells disaster | also listed occur
escalate | also harms
escape | tells departure | also averts
establish | tells launch | also provides judges
estimate | says saying neutral: that bare object | also plain
evacuate | tells release | also listed
evade | also averts
evict | tells detention | also harms
evince | also plain
exceed | also befalls measures
exclaim | says saying neutral: quote that bare
excoriate | says saying neutral: quote object
execute | tells death | also listed
exhort | says saying asking: that infinitive object
exist | also befalls plain
exonerate | tells release
expand | says saying neutral: on | tells launch
expect | says thinking neutral: that bare infinitive object | also befalls plain seeks fixes
expel | tells detention | also harms listed
experience | also befalls
expire | tells closure | also takes-effect
explain | says saying neutral: quote that bare wh object | also withheld reports plain
explode | tells attack | also listed
expound | says saying neutral: on
express | says saying neutral: object | also plain
extend | also moves
extol | says saying neutral: quote object
extradite | tells detention | also listed to-a-noun
face | also befalls penalty plain appointed
fail | also befalls measures denies
fall | tells change | also befalls measures keeps works
fault | says saying neutral: quote object
favor | says favoring neutral: object
favour | says favoring neutral: object
fear | says thinking neutral: that bare object | also befalls plain
feel | says thinking neutral: that bare quote | also befalls judges plain
fend | also averts-phrase
figure | says thinking neutral: that bare quote
file | tells filing
finalize | tells agreement
find | says showing factive: that bare wh | tells discovery | also befalls befalls-or-not judges
fine | tells ruling | also harms
fire | tells departure from office | also harms listed
fire back | says saying neutral: quote that bare
fix | also fixes
flatten | also harms harms-always
flee | tells departure
flood | tells disaster
flout | also keeps
fly | also appointed
follow | also befalls befalls-or-not occur keeps
forbid | also bars denies
force | binds object duty/duty-imposed: to
forecast | says saying neutral: that bare object | also plain
foresee | also provides
forestall | also averts
forfeit | also penalty
forget | also befalls denies
found | tells launch
frame | says thinking neutral: as
free | tells release
freeze | tells order | also harms
fret | says thinking neutral: that
fulfil | also keeps
fulfill | also keeps
fume | says saying neutral: quote that bare about
gain | tells change | also befalls
gather | tells meeting | also appointed
get | also befalls plain
give | also withheld light plain
go | also befalls befalls-or-not penalty plain appointed
grant | tells award
greet | tells meeting
gripe | says saying neutral: quote that bare about
grow | also befalls befalls-or-not measures
grumble | says saying neutral: quote that bare about
guarantee | says saying promising: that bare told | binds self promise/promise: to that np
guess | says thinking neutral: that bare quote
gush | says saying neutral: quote that bare about
hack | tells attack
hail | says saying neutral: quote object | also plain
halt | tells closure | also harms
halve | also measures
hammer | says saying neutral: quote object
hand | tells transfer
happen | also befalls occur plain
hate | also befalls
have | also befalls light plain
head | also averts-phrase
hear | also befalls plain appointed
help | also befalls befalls-or-not plain
herald | says saying neutral: object
highlight | says saying neutral: quote that object
hijack | tells attack | also listed
hint | says saying neutral: that object at about
hire | tells appointment
hit | tells disaster | also harms harms-always befalls measures
hit back | says saying neutral: quote that bare
hold | also provides judges light works appointed
holler | says saying neutral: quote that bare
honor | also keeps
honour | also keeps
hope | says thinking neutral: that bare infinitive | also befalls plain asks-for
hospitalize | tells injury
host | tells meeting
hurt | also befalls
identify | tells discovery | also withheld
ignore | also keeps
illustrate | says showing factive: that wh
imagine | says thinking neutral: that bare
impeach | tells departure from office | also listed
implement | also keeps
implore | says saying asking: quote that infinitive told
imply | says saying neutral: that object
impose | tells order | also harms
imprison | tells detention | also listed
improve | also befalls befalls-or-not measures
inaugurate | tells appointment | also listed
include | also befalls plain
increase | tells change | also measures
incur | also penalty
indicate | says saying neutral: that bare object | also reports plain
indict | tells charge | also listed
inform | says saying neutral: that object told bare
inherit | also befalls
initial | tells agreement
injure | tells injury | also listed
inquire | says saying asking: quote wh infinitive | also asks-if
insinuate | says saying neutral: that object
insist | says saying distancing: quote that bare on | also reports plain
install | tells appointment
instruct | says saying asking: infinitive told | binds object duty/duty-imposed: to
insult | says saying neutral: quote object
intend | says thinking promising: infinitive | binds self plan/plan: to | also plain
intercept | tells detention
interject | says saying neutral: quote that
intimate | says saying neutral: that bare object
intone | says saying neutral: quote that
introduce | tells launch
invade | tells attack | also harms harms-always listed
invalidate | tells ruling
invest | tells payment
invite | says saying asking: infinitive told
invoke | says saying neutral: object
involve | also befalls plain
issue | tells announcement
jail | tells detention | also harms listed
join | also assents
joke | says saying neutral: quote that bare about
judge | also judges
jump | tells change
justify | says saying neutral: object
keep | also plain keeps
kick | also takes-effect
kidnap | tells detention | also listed
kill | tells death | also harms listed
knock | says saying neutral: quote object
know | says thinking factive: that | also befalls asks-if plain
label | says saying neutral: small
lambast | says saying neutral: quote object
lambaste | says saying neutral: quote object
lament | says saying neutral: quote that bare about object | also plain
land | tells arrival
lapse | also takes-effect appointed
lash out | says saying neutral: against at
last | also befalls occur
laud | says saying neutral: quote object | also plain
laugh | also befalls
launch | tells launch
lay | also provides reports
lay out | says saying neutral: quote that bare
lead | also plain
learn | says thinking factive: that | also asks-if plain
leave | tells departure | also penalty occur appointed
lecture | says saying neutral: on
let | also plain
levy | also harms
lift | tells order
like | also befalls plain
likely | also befalls
liken | says saying neutral: object
list | says saying neutral: object wh
live | also befalls plain keeps
lobby | says saying neutral: for against
locate | tells discovery
look | also befalls plain
loot | tells attack
lose | tells change | also befalls penalty
love | also befalls plain
lower | tells change
maintain | says saying neutral: quote that bare | also reports
make | also light plain keeps
make clear | says saying neutral: quote that bare
mandate | tells order | also provides
march | tells protest
mark | also befalls
marry | tells birth
matter | also befalls
mean | also befalls provides plain
meet | tells meeting | also takes-effect measures listed keeps
mention | says saying neutral: quote that bare object | also befalls plain
merge | tells deal of business
message | says saying neutral: quote that bare object
miss | also befalls measures keeps
mobilize | tells deployment | also listed
mock | says saying neutral: quote object | also plain
move | also moves
murder | tells death | also listed
murmur | says saying neutral: quote that bare
muse | says saying neutral: quote that bare
mutter | says saying neutral: quote that bare
name | says saying neutral: object | tells appointment | also withheld
narrow | also measures
need | also befalls plain seeks
neglect | also denies
negotiate | also assents
nominate | tells appointment | also listed
note | says saying factive: quote that bare object | also befalls reports plain
notice | also befalls
notify | says saying neutral: that object told bare
object | says thinking neutral: to | also to-a-noun
obligate | binds object duty/duty-imposed: to
oblige | binds object duty/duty-imposed: to | also provides
obliterate | also harms harms-always
observe | says saying neutral: quote that bare wh | also keeps
occupy | tells seizure
occur | also befalls occur plain
offer | says saying promising: infinitive | binds self promise/promise-offered: to np | also withheld plain
omit | also denies
open | tells launch | also takes-effect
opine | says saying neutral: quote that bare object
oppose | says favoring neutral: object | binds self refusal/refusal-rejected: np ing
opt | binds self plan/plan: to
order | says saying asking: infinitive told | binds object duty/duty-imposed: to | tells order | also listed
oust | tells departure from office | also listed
outline | says saying neutral: object wh
overturn | tells ruling
owe | also befalls
own | also befalls plain
pan | says saying neutral: quote object
paraphrase | says saying neutral: quote that bare object
pardon | tells release | also listed
parole | tells release
pass | tells vote | also measures
pay | tells payment | also penalty works
peak | also befalls
pencil | also fixes
perform | also appointed
perish | tells death
permit | also assents
pertain | also to-a-noun
petition | tells filing
plan | says thinking promising: infinitive | binds self plan/plan: to | also plain asks-for fixes
play | also appointed
plead | says saying asking: quote that infinitive | also asks-for
pledge | says saying promising: quote that bare infinitive | binds self promise/promise: to that np | also reports plain
plunge | tells change | also befalls
point | says saying neutral: to
point out | says saying neutral: quote that bare
ponder | says saying neutral: wh that
portray | says saying neutral: as
posit | says saying neutral: quote that bare object
post | says saying neutral: quote that bare object | also reports
postpone | tells closure | also calls-off moves
praise | says saying neutral: quote object | also plain
pray | says saying asking: quote that infinitive | also plain
preclude | also bars
predict | says saying neutral: that bare object | also withheld plain
prefer | says thinking neutral: object infinitive gerund | also befalls
prepare | binds self plan/plan: to | also asks-for
present | also appointed
press | also asks-for
presume | says thinking neutral: that bare
prevent | also bars averts denies
proclaim | says saying neutral: quote that bare wh infinitive | tells announcement
profess | says saying distancing: quote that
prohibit | tells order | also bars denies
project | says saying neutral: that bare object
promise | says saying promising: quote that bare infinitive | binds self promise/promise: to that np | also reports plain
promote | tells appointment
propose | says saying neutral: quote that bare object | binds self plan/proposal: to that ing | also plain
prosecute | tells charge | also harms
protest | says favoring neutral: object gerund | tells protest
prove | also befalls plain
provide | also withheld provides reports
publish | tells announcement
pull | tells departure
punish | also harms harms-always
purchase | tells payment
purport | says saying distancing: quote that bare object
push | says saying neutral: for against | also plain asks-for moves
push back | says saying neutral: quote that bare
put | also plain
put off | also calls-off moves
quantify | also withheld
question | says saying neutral: object wh that | also asks-if
quip | says saying neutral: quote that bare
quit | tells departure from office | also harms listed
quote | says saying neutral: object | also befalls plain
raid | tells attack | also listed
rail | says saying neutral: about against at
raise | tells change | also harms
rally | tells protest
ratchet | also plain
rate | also judges
ratify | tells agreement | also listed
rave | says saying neutral: about
re-elect | tells election
reach | also befalls befalls-or-not measures light
react | says saying neutral: to
read | says showing neutral: quote | also befalls plain
reaffirm | says saying neutral: quote that bare object | also reports plain
realise | says thinking factive: that
realize | says thinking factive: that | also befalls
reason | says saying neutral: quote that bare object
reassure | says saying neutral: that object told bare | binds self promise/promise: to that
rebound | also befalls
rebuff | says saying denying: quote object | binds self refusal/refusal-rejected: np ing
rebuke | says saying neutral: quote object | also plain
rebut | says saying denying: quote object
recall | says saying neutral: quote that bare object | also befalls plain
recap | says saying neutral: quote that
recapture | tells seizure | also listed
receive | tells award | also befalls
recite | says saying neutral: quote that bare object
reckon | says thinking neutral: that bare quote
recognise | says thinking factive: that | also assents
recognize | says thinking factive: that | also assents
recollect | says saying neutral: quote that bare object
recommend | says saying asking: that object gerund
reconvene | also appointed
recount | says saying neutral: quote that bare object wh
recover | tells seizure | also befalls befalls-or-not
reduce | tells change
reelect | tells election | also listed
refer | says saying neutral: to
reference | says saying neutral: object
reflect | also befalls plain
refrain | also denies
refuse | says thinking denying: infinitive | binds self refusal/refusal: to | also plain denies
refute | says saying denying: quote object
regard | says thinking neutral: as | also judges
regret | says thinking factive: that | also befalls
reinstate | tells appointment
reiterate | says saying neutral: quote that bare object | also reports plain
reject | says saying denying: quote object | binds self refusal/refusal-rejected: np ing | tells vote
rejoin | says saying neutral: quote that
relate | says saying neutral: quote that bare object
release | tells announcement
remain | also befalls measures plain
remark | says saying neutral: quote that bare wh | also plain
remember | says thinking factive: that | also befalls
remind | says saying factive: that told
renege | also keeps
renounce | also withdraws
reopen | also appointed
repay | tells payment
repeal | tells vote
repeat | says saying neutral: quote that bare object | also reports plain
replace | tells appointment | also listed
reply | says saying neutral: quote that bare wh to | also withheld reports plain
report | says saying neutral: quote that bare object | also reports plain
represent | also befalls plain
repudiate | says saying denying: quote object
request | says saying asking: quote that infinitive object | also seeks
require | binds object duty/duty-imposed: to | also befalls provides plain seeks
reschedule | also moves
rescind | also withdraws
rescue | tells release | also listed
resign | tells departure from office | also penalty listed
resist | says favoring neutral: object gerund | binds self refusal/refusal-rejected: np ing | also denies
resolve | binds self plan/plan: to
respect | also keeps
respond | says saying neutral: quote that bare wh to | also withheld harms plain to-a-noun
restart | tells launch | also takes-effect
restate | says saying neutral: quote that bare object
result | also befalls
resume | tells launch | also takes-effect
retake | tells seizure
retaliate | also harms harms-always
retire | tells departure from office
retort | says saying neutral: quote that
retract | also withdraws
return | tells arrival | also to-a-noun appointed
retweet | says saying neutral: quote that bare object
reveal | says saying factive: quote that bare object | tells announcement | also withheld
reverse | also withdraws
revoke | tells order | also harms withdraws
ridicule | says saying neutral: quote object
riot | tells protest
rip | says saying neutral: quote object | also plain
rise | tells change | also befalls measures
risk | also penalty
rob | tells seizure
rule | says saying neutral: quote that bare object | tells ruling | also judges appointed
rule out | binds self refusal/refusal-rejected: np ing
run | also appointed
sack | tells departure from office | also listed
salute | says saying neutral: quote object
sanction | tells order | also harms harms-always
satisfy | also judges keeps
savage | says saying neutral: quote object
say | says saying neutral: quote that bare wh | also withheld befalls provides judges asks-if reports plain
schedule | also plain fixes
scold | says saying neutral: quote object that
scorn | says saying neutral: quote object
scrap | tells closure | also harms calls-off
scream | says saying neutral: quote that bare
seal | tells agreement
see | says thinking neutral: as | also befalls judges penalty asks-if plain
seek | says thinking neutral: infinitive object | also plain seeks
seem | also befalls plain
seize | tells seizure | also harms listed
sell | tells payment
send | tells deployment
sentence | tells ruling | also listed to-a-noun
serve | also plain
set | also provides plain fixes
set out | says saying neutral: quote that bare
share | also withheld
shell | tells attack | also listed
shelve | also withdraws calls-off
ship | tells transfer
shoot | tells attack | also listed
shoot back | says saying neutral: quote that bare
shout | says saying neutral: quote that bare
show | says showing factive: that bare wh object | also plain
shrink | also befalls measures
shut | tells closure | also harms
side | says thinking neutral: with
sign | tells agreement | also assents listed light appointed
signal | says saying neutral: that bare object | also reports plain
sink | tells disaster
sit | also appointed
skewer | says saying neutral: quote object
slam | says saying neutral: quote object | also plain
slap | also harms harms-always
slate | also fixes
slay | tells death
sleep | also befalls
slip | tells change | also measures
slow | also befalls befalls-or-not measures
slump | tells change
soar | tells change | also befalls
sound | also befalls
speak | says saying neutral: about on of against | also withheld plain appointed
specify | says saying neutral: quote that bare object | also withheld provides
speculate | says saying distancing: that bare | also withheld
spell | also provides
spell out | says saying neutral: quote that bare
spend | also plain
spurn | binds self refusal/refusal-rejected: np ing
stab | tells attack
stage | also light
stand | also measures plain appointed
start | tells launch | also befalls takes-effect occur
state | says saying neutral: quote that bare wh infinitive | also withheld provides reports plain
station | tells deployment
stave | also averts-phrase
stay | also befalls measures
steal | tells seizure
stick | also keeps
stipulate | says saying neutral: quote that | also provides reports
stop | tells closure | also bars denies
strengthen | also befalls befalls-or-not
stress | says saying neutral: quote that object | also reports plain
strike | tells protest | also harms harms-always light
strip | also harms
struggle | also befalls plain
study | also plain
submit | tells filing | also assents
succeed | tells appointment | also befalls listed
sue | tells charge | also harms listed
suffer | also befalls penalty light
suffice | also befalls
suggest | says saying neutral: quote that bare object | binds self plan/proposal: that ing | also reports plain
summarize | says saying neutral: quote that
support | says favoring neutral: object
suppose | also plain fixes
surge | tells change
surmise | says saying distancing: that bare
surpass | also measures
surrender | tells transfer
survive | also befalls
suspect | says thinking neutral: that bare quote | also befalls
suspend | tells departure from office | also harms calls-off moves
swear | says saying promising: quote that bare infinitive | binds self promise/promise: to that | tells appointment
take | also takes-effect light occur plain appointed
talk | says saying neutral: about on of | also withheld plain
target | also harms
taunt | says saying neutral: quote object
tear | also harms
tell | says saying neutral: quote that bare wh told object | also asks-if reports plain
tend | also befalls
terminate | also harms
testify | says saying neutral: quote that bare object | tells filing | also appointed
text | says saying neutral: quote that bare object
thank | says saying neutral: thank | also plain
theorize | says saying neutral: quote that bare object
think | says thinking neutral: that bare quote | also befalls judges plain
threaten | says saying promising: that bare infinitive | binds self threat/threat: to np that ing | also plain
tolerate | also assents
top | also measures
topple | also harms harms-always
torch | tells attack
total | also plain
touch | says saying neutral: on
tout | says saying neutral: quote object | also plain
transfer | tells transfer | also to-a-noun
trash | says saying neutral: quote object
travel | also to-a-noun appointed
treat | says thinking neutral: as
triple | tells change
triumph | also befalls
trumpet | says saying neutral: object
try | also plain
tumble | tells change
turn | also befalls
turn down | binds self refusal/refusal-rejected: np
tweet | says saying neutral: quote that bare object about | also reports plain
uncover | tells discovery
undergo | also light
underline | says saying neutral: quote that object
underscore | says saying neutral: quote that object | also plain
understand | says thinking factive: that | also befalls asks-if plain
undertake | says saying promising: infinitive | binds self promise/promise: to that
unravel | also works
unveil | tells announcement | also listed
up | also plain
uphold | tells ruling | also keeps
urge | says saying asking: that infinitive object | also plain
use | also plain
vanish | also befalls
verify | also judges
veto | binds self refusal/refusal-rejected: np ing | tells vote | also harms listed
view | says thinking neutral: as | also judges
vilify | says saying neutral: object
violate | also keeps
visit | tells arrival
voice | says saying neutral: object | also plain
volunteer | binds self promise/promise: to that
vote | tells vote | also harms listed asks-for
vouch | says saying neutral: for against
vow | says saying promising: quote that bare infinitive | binds self promise/promise: to that | also reports plain
wait | also plain asks-for
wake | also befalls
walk | also harms
want | says thinking neutral: infinitive object | also befalls plain seeks
ward | also averts-phrase
warn | says saying warning: quote that bare of about against told | binds self threat/threat-warned: that | also reports plain
weaken | also befalls befalls-or-not
wed | tells birth
weigh | also befalls plain
welcome | says saying neutral: quote object | also plain
whisper | says saying neutral: quote that bare
widen | also measures
win | tells award | also befalls
wisecrack | says saying neutral: quote that
wish | says thinking neutral: that bare infinitive | also befalls
withdraw | tells departure | also harms withdraws
witness | also befalls
wonder | says saying asking: quote wh infinitive about | also befalls asks-if plain
work | also plain works
worry | says thinking neutral: that about | also befalls plain
worsen | also befalls befalls-or-not
wound | tells injury | also listed
write | says saying neutral: quote that bare object about | also reports plain
yell | says saying neutral: quote that bare
yield | also assents
`;

/** A verb of the table; columns that it lacks are empty. */
export interface Verb {
  /** Dictionary form; of two words where a particle belongs to it: `rule out`. */
  readonly lemma: string;
  readonly says: string;
  readonly binds: string;
  readonly tells: string;
  readonly marks: readonly string[];
}

/** Every verb of the table, by its dictionary form. */
export const VERBS: ReadonlyMap<string, Verb> = new Map(
  LINES.trim()
    .split('\n')
    .map((line) => verbOf(line))
    .map((verb) => [verb.lemma, verb] as const),
);

function verbOf(line: string): Verb {
  const [lemma = '', ...columns] = line.split(' | ');
  const column = (name: string): string =>
    columns.find((one) => one.startsWith(`${name} `))?.slice(name.length + 1) ?? '';
  return {
    lemma,
    says: column('says'),
    binds: column('binds'),
    tells: column('tells'),
    marks: column('also').split(' ').filter(Boolean),
  };
}

/** The verbs that bear a mark. */
export function verbsThat(mark: string): ReadonlySet<string> {
  return new Set([...VERBS.values()].filter(({ marks }) => marks.includes(mark)).map(({ lemma }) => lemma));
}
