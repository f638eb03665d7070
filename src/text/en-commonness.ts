/**
 * How many texts in a thousand hold a word (its `stem`), for the commoner words of English, most common first.
 * Counted in the CC BY part of GUM (Zeldes 2017, Georgetown University Multilayer corpus), in stretches of about 400
 * words. It stands in for the corpus when only a few reports are at hand.
 */
const PER_THOUSAND: readonly (readonly [number, string])[] = [
  [385, 'time'],
  [364, 'peopl'],
  [336, 'stat'],
  [322, 'year'],
  [315, 'said'],
  [280, 'work'],
  [273, 'question say think'],
  [259, 'different mean'],
  [252, 'right'],
  [245, 'case includ know see'],
  [238, 'study'],
  [231, 'want'],
  [224, 'provid result'],
  [217, 'look'],
  [210, 'group process world'],
  [203, 'day end'],
  [196, 'imag important issu point start unit'],
  [189, 'bas cal find long system'],
  [182, '1 exampl interest'],
  [175, 'fact follow part'],
  [168, 'back found interview need using'],
  [161, 'chang show'],
  [154, '2 caus consider number order plac today'],
  [147, 'form good public understand'],
  [140, '3 general larg lead project read wikinew'],
  [133, 'court creat effect five give given increas mak possibl put requir research'],
  [126, 'ask believ experienc high languag law learn lot national open particular reason relat scienc suggest term'],
  [
    119,
    `accord allow american amount com come four help history involv kind known live observ offer respons support test
      university`,
  ],
  [112, '15 6 action apply data futur greater information left main old present problem specific subject thought word'],
  [
    105,
    `4 5 9 able better book challeng claim common community continu cours decid decision describ discuss expect
      factor hand name percent produc report september sure told`,
  ],
  [
    98,
    `10 12 2016 actually approach area complet country develop event exist game government hour individual instead
      level material measur million month non propos school set site six smal social sourc standard step talk try
      turn week writ`,
  ],
  [
    91,
    `2014 2015 7 add analysis aspect city context control effort explain field figur forc identify littl plan receiv
      recently sampl side situation speak student`,
  ],
  [
    84,
    `20 2011 22 8 age appear bit build came clear collect cross department document enough far focus hear home idea
      improv leav life line minut modern new occur play political program regard respect role sens spac thursday
      train type`,
  ],
  [
    77,
    `11 19 21 23 24 act addition address al america assess attempt attention best carry choos current despit
      differenc digital discussion element english estimat everyth featur finally former full knowledg land list m
      major meet member paper person pleas probably professor property purpos real record remain run security
      significant society sort structur team tuesday uh various view way websit`,
  ],
  [
    70,
    `14 2006 ability art articl business condition content correct defens difficult display eg environment express
      friday grow january lack larger let limit liv mark media method often onlin original party past period policy
      president publish reduc rule saturday seem serv technology thank theory thousand video war water win wish`,
  ],
  [
    63,
    `13 16 18 2007 2010 2012 academic agre aim answer argument attack author break cannot clos colleagu collection
      creation cultur death depend design determin development early east et final gain goal ground half head health
      initial inspir international internet john light nation note obtain overal participant pay performanc post
      previous protect reader recogniz region relationship review room sea seek seen shown south stand statement
      strong track travel uniqu volunteer york`,
  ],
  [
    56,
    `2008 2009 additional administration affect air availabl begin big body born call center charg chief children
      contact contest contribution cost critical defin definition difficulty director draw education encourag
      establish evidenc fan gave happen higher highly honor hous indicat instruction introduction justic keep key
      launch location march matter met move museum nasa natur novel offic okay organization personal photo position
      potential power quickly rais recent releas remember replac represent researcher return self sent shar singl
      stuff success sunday t take tell um user visitor wednesday writer young`,
  ],
  [
    49,
    `2013 28 30 50 access achiev activity alon appeal argu assert associat attract authority b base basic basis
      behavior board bring campaign character choic circuit combin commit company compar complex concept conclusion
      contain cover currently de decad decreas deny direct directly diversity e earlier emerg experimental fac feel
      fight freedom global googl great hope human hundr impact implement importanc improvement insight intend
      interpretation join latest licens local locat loss magazin maintain man management map model moment money
      muslim natural nearly night north notic october opportunity orang pictur population practic product
      professional quality quot rang rate reaction respond scientific section select sery similar solution sometim
      specifically statut successful tak task topic valu vary walk warhol web went west written wrot yeah`,
  ],
  [
    42,
    `17 25 accurat additionally adopt animal application assist began benefit canada candidat century check chemical
      cognitiv commercial comparison concern conclud congress counsel coupl creativ daily demonstrat direction
      distribut driv editor emphasiz enjoy especially eventually expand explor extend face failur favor federal fire
      food foundation free function girl hard heard held hit hold humanity inde injury institution introduc
      investigat item job journal kid kingdom largest late length lexical longer lost mandatory mass match michael
      military minister mix morn movement nick november official owner particularly perform perhap piec pilot
      plaintiff poetry popular possession preserv prior production profit prov psychology rain reasonabl refer
      relativ relevant request resourc s secretary serious servic seven short size skil softwar specy spoken status
      stay story strik surpris tel texa them threat true uk usually versus visit visual voter washington weight
      women`,
  ],
  [
    35,
    `2000 40 adaptation adequat adult agenda agreement analyz announc appellant approximately arriv artist attend
      attribut audienc august australia bad becom belong beyond black broadcast broader brought built buy category
      caught central certainly child church civil class co code colleg comment commitment computer conduct
      constitution contribut copy copyright council count critic cruis cut cycl damag date dead deal democrat detail
      district domain donation door doubl easy efficient employe energy enhanc ensur entertainment essential etc
      evolution evolv exactly examin exhibit extent facilitat fail february file fill fram front fundamental gallery
      gap gather gender generally generation glass guy hall highest independent instanc institut invit july kil knew
      l label laugh legacy legislativ legitimat load lose mail mainly marriag mind mission moreover mov multipl
      narrativ necessarily observation opinion org outcom p page perceiv personally phenomenon photograph pick poem
      pol polic precis prepar press pretty prevent prim primary principl pro procedur promot proper protection
      provocation publication race re recognition red reflect relation relatively remov representativ republican
      respectively rest reveal rise robert roughly scan scen scientist scientology scor sentenc sign simpl simply
      smaller spanish spe station stop substantial supply suppos tax teacher television ten titl total touch trial
      trip twic use viewer wave welcom widely wind woman won yesterday`,
  ],
  [
    28,
    `1999 2005 20th 31 60 accept account acquittal adapt admit advanc afternoon agency agent analys andy angel annual
      anti arena arrest association assum attach attorney averag avoid award background balanc band bar basically
      battl blog border british c california camera canadian capacity captain care career celebrat certain cfl chanc
      channel chapter chos chosen circumstanc cit clarify classroom clearly climat collaborativ collaps collector
      color conced concentration confin conflict connection consist consistent consum consumption contrast core
      counter county criminal d databas debat december defendant delay demand disciplin distinguish don duty easily
      economic effectiv elect election elit email emergency emission engag england enter error evaluat exercis
      expert exposur eye f facility fall famous father fiction fil finish florida flow founder frank fundamentally
      funny g generalizability generat graphic greatest guarante h heat highlight hill hopefully ie implementation
      indian industry influenc interaction italy johnson jury kennedy kept l2 labor labour leadership led legal
      letter lift limitation linguistic literatur love martin mayor mechanism medium mention messag meter migrant
      modification modify monday music nativ necessary negligenc normal not numerous obama object odd offensiv oh
      one operation oppos opposit option ordinary organiz orient origin pacific pair parallel pattern perception
      phras player polaroid politic pollution poor positiv practical primarily print proceed pronounc purely push
      rational reach ready realiz recipient recommend recommendation reform reject religion religious rely reproduc
      restrict revenu river rock rout rul saw scal schedul scholar search seat secret separat sever sex ship shirt
      shortly shot silver simon slid solv speaker special spot star statistic statutory ston storm strength styl
      submit summer surfac surround survey systematic teach text thoma tool top tour traffic treat twenty typically
      understood universal usi variety voic waiver wear wide wiki wikipedia wilkin william window winter wise worker
      www yellow`,
  ],
];

/** Texts in a thousand that hold a word not listed. */
const RARE = 8;

const LISTED: ReadonlyMap<string, number> = new Map(
  PER_THOUSAND.flatMap(([count, words]) => words.split(/\s+/).map((word) => [word, count] as const)),
);

/** Share of English texts, 0 to 1, that hold the word with this stem. */
export function commonness(stemmed: string): number {
  return (LISTED.get(stemmed) ?? RARE) / 1000;
}
