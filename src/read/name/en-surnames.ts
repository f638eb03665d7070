/**
 * Family names, lower case, without diacritics, from the locale lists of Faker (github.com/faker-js/faker, MIT licence,
 * copyright Faker contributors). A hint and no more: most family names stand in no list.
 */
export const SURNAMES = `aalbers aalerud aaltonen aasen abaci abadan abalioglu abate abbate abbott abbrescia abdi aberg abernathy abeyta abicht abiodun abiola abodunrin abosede abramov
abramovic abrego abreu abshire accardi accardo accurso aceto acevedo achari acharya acheampong achilles achkinadze acic acikalin acikgoz ackermann aclan acosta acquadro
acquaviva acuna adadevoh adal adamczak adamczyk adame adamek adami adamiak adamiec adamowicz adamski adamus adanir adaobi adasevic adcock addari addis adebayo adegboye
adegoke ademayowa ademola adeniyan adeoluwa aderinsola aderonke adesina adewale adewunmi adewura adeyemo adiga adivar adomah adomako adongo adorno adragna adusei
adutwum afanasev affinito afirifa afoakwa afolabi afunku agafonov agaoglu agarwal agboola agirbas agnello agostini agosto agresta aguayo aguilar aguilera aguirre
agyapong agyare agyei agyemang ahic ahlke ahluwalia ahonen ahortor ahrenberg ahrens ahuja aiello aigbiniode aigner ajakaiye akal akalin akan akar akay akaydin akbaba
akbay akbulut akcal akcali akcan akcay akdag akdemir akel akerele akesson akgoz akgul akgun akinci akintade akisik akkan akkas akkaya akkoc akkor akkoyun akkoyunlu
akkurt akman akoto akowua akpinar aksakal aksenov aksit aksoy aksungur aktan aktas aktay akyeampong akyel akyena akyildiz akyurek akyuz alaimo alaniz alarcon albanese
alberti albertyn alcala alcamo alcantar alcaraz alekseev aleksic aleman alessi alev alfano alfaro alfermann alfieri alicea alici alidi aligbe alih alija alivernini
alizadeh alkan alkaya alkhamis allegretti allgeyer almanza almaraz almonte alniacik aloi alonso alpman alpugan altamirano altenwerth altieri altinay altinbas altinel
altinisik altinok altintas altiok altun altuntas alvarado alvarez alyanak amador amadori amaechi amann amberg ambrosini ambrosino ambrosio amendola amerio amici aminat
amla ammoscato amoa amoako amoasi amoroso amoruso ampadu ampofo amponsah amundsen anaya ancona andersen andersson anding andorful andreassen andreasson andreev
andrekovic andreoli andresen andrisani andriska anelli angeletti angeli angelini angeloni angelucci anggreny angster anguiano angulo anisimov ankra ankunding anokye
ansa anselmi antczak antenucci antezza antonacci antonelli antonini antonov antonucci anttila antwi anzalone aparicio apicella apitz apodaca aponte appiah aprile aquino
aragon aramini arana aranda arap arcangeli arce archuleta arellano aremu arenas arendt arens arevalo argenio argento argiolas arguello arhanic arias arican arig arik
arikan arkhipov arlovic arman armas armendariz armenta armijo armstrong arndt arnesen arora arpasi arredondo arreola arriaga arroyo arsenic arsic arslanoglu arteaga
artemev artioli arvidsson aryee asamoa asamoah asan asante asare asaro asci ascione asenso asiama asiedu asik asikoglu asimi aslan aslanoglu assmus astafei astolfi
atakol atalik atan atanda atasever atay atencio ates atici atik atilgan atli atzeni atzori aubert auer aufderhar avallone avalos avan avci avcioglu avdeev avila aviles
avola awuah axelsson axmann ayala ayaydin aybar aycan aydan aydogdu aygun ayisat aykac aykurt ayobami ayomide aytek ayverdi azara azdajic azinic baafi baah baarck
baawia babali babalola babaoglu babatunde babatz babel babic babini baburic baca bacalo bacci bacher bachmann backer badane bademci bader badillo badjuk badu baez baeza
baganz baggio baginski bagis bahena bahl bahringer bahun baiocco bajer bakan bakaran bakarec bakirci bakke bakken bakker bakos bakowski balaban balaskovic balat balaz
balazevic balboni balcer balcerzak balci balck baldacci balderas baldi baldini balducci balestra baleta balincic balistreri baljak balkow balla ballarin balli balnuweit
balog balogh balogun baloyi balsamo baltaci baltin balzano balzer bamisebi banach banas banasiak banasik banda bandic bandini bandl banerjee bani banicjokic banjari
banov banse banuelos barajas baraldi baranjec baranov baranowski baranski barbagallo barbarossa barbarulo barbato barbera barberi barberis barbero barbier barbieri
barbiero bardek barela baretta barile barilla barinic barisic barletta barna barone baroni barr barra barragan barraza barre barreca barrera barresi barreto barretta
barrientos barrios barros barrows barsotti barta bartczak bartell bartels barth bartkowiak bartnik bartoletti bartoli bartolini bartolomei bartolucci bartosik bartulin
barylla basaran baseda baser bashirian basmaci basoglu bassani bassi basso bastajic batista bato battaglia battisti battistini battke batz bauch bauer baumann baumbach
baumeister bauschke bayazit baydar bayer baykam bayraktar baysoy beahan beatty beavogui becerra bech bechtelar beck beckel becker beckmann bedan bedewitz bedini bednar
bednarczyk bednarek bednarski bednarz beele beggerow behr beier beissmann bekavac bekdik bektasoglu belcar belenzada belli bellini bello bellomo bellotti bellucci
belmonte belotti belousov belov belozerov beltrame beltrami beltran belvisi belyaev belyakov belz benatti benavides benavidez bender benecke benedetti benetti bengtsson
benigni benini benitez bennardo benner benninger benvenuti benzing berak berardi berberoglu berends beretta berg bergamasco bergamini berge berger berggren berglund
bergman bergnaum bergqvist bergstrom beribak bermudez bernabei bernal bernardi bernardini bernasconi bernatovic berner bernier berning berntsen berrios bertaccini
bertani bertelli bertelsen bertini berto bertolini bertolussi beserler besikci beso besok bespalov bester betancourt bethke betti betz beushausen bevilacqua beyer
bhadresha bhana bhat bhengu biagetti biagi biagini bialas bialek bialkowski bianc biancheri bianchetti bianchi bianchini bianco biasci biba bicakci biccari bicer
bichler bickel biedermann bielak bielawski bielecki bieler bielert bielski bienasch bienias bieniek bienkowski biernacki biernat biesenbach bigdeli biggi biglebauer
bijl bildik bilen bilge bilgen bilgic bilgin biljan bilogravic bilski bindi bini bins bionaz biondi birinci birkemeyer birlik biro biryukov bisconti bisgaard bisio
bittner bizzarri bjelanovic bjeljac bjerke bjork bjorklund bjornstad blanc blanchard blanco blanda blaschek blasi blassneck blaszczak blaszczyk blatancic blazevic blick
blinov bloch blochwitz blockhaus blokhin blom blomqvist blum blume boadi boadu boahen boakye boaten boateng bober bobeta bobinac bobrov bobylev bocchi boccia bochenek
bock bockai boda bodini bodnar boduroglu boehm boer boffa bogan bogdanov bogdashin bogisich bognar bogucki bogusz bohge bohm bokanovic bolat bolatli bolkovac bolm
bologna bolshakov bolukbas bolukbasi bomestar bona bonanni bonanno bonato bonazzi bonde bonelli bonetti bongiorno bongo boni bonifazi bonilla bonini bonisch bonnet bono
bonomi bonomo bonsra bonsu boratav borbely bordoni borelli borer borge borgeling borghi borgia borisov bork borkowski bormann borner boros borovac borowiec borowski
borrego borrelli borrmann borsch bortolin bortoluzzi bortot boscaino bosch boschetti boschi bosco boscolo bosi bosler bosman botello botsford botta bottner boucher
bourgeois bourrouag bouschen bove bovolenta boxhammer boyaci boyde boyer boyle bozdogan bozek bozicanin bozkir bozkurt bozoglu bozsik bozzi bozzo bradtke bradvic braga
bragin brahaj braia brakus brambilla branca brandis brauer braun brautigam bravo brehmer brekke bremer bremser brenner bresciani bressan breton breu breuer briano
briesenick brigandi brignone bringmann brinjak brinkmann briones briseno brisuda brito brix brizzi broda broening brogi bromfield bromme brosch brouwer brown bruckmann
bruder bruen bruggmann bruhns brumat brun brunelli brunet brunetti bruni brunner bruns bruschi bruun bruzzone brzezinski brzozowski bucakli bucanin buccheri bucci buch
buchele buchholz buchrucker buckalovic buckridge buczek buczkowski buczynski budai budak buder budichalas budzinski budzynski bueno buhl buhler bujak buker bukowski
bulaja bulak bulat bulatovic bulgarelli buljat bultmann bundgaard bungener bunjes bunoza buongiorno buonomo burdak burger burghagen burgio burgos burkhard burkhardt
burklein burmeister burov buruk burzynski busak busari busch buschbaum buscher busemann busetincan buslaver buss busse bussmann bustamante bustos butera buttner buzzi
bykov byrd caballero caban cabras cabrera cabro caccamo caccavo cacciamani cacciatore cace cadena cadoni caforio caggiano cagiran caiazza caiazzo cajka cajko cajner
cajzler cakir calabrese calabria calabro calafiore calandro caldera calderon caleta cali califano callegari calligaris calo calvillo camacho camara camarillo camdali
camilli cammarata cammisa campagna campana campanella campanile campanini campbell campisi campo campoli campos canaki canale canales cancar candela candelaria candrlic
canepa cangiano canino cannas cannata cannella cannone cano canova cantagallo cantoni cantu canu capannolo capanoglu capasso capecchi capek capelli capitani capizzi
capoccia capocotta capogna capone caporaso cappai cappelli cappello cappiello capponi capraro capriotti capuano caputo caraballo caracciolo caradonna carbajal carbone
carboni cardella cardenas cardia cardinale cardinali cardini cardona cardone care careddu carella caretti caric caricari carini carletti carlini carlino carloni
carlotti carlowitz carlsen carlsohn carlucci carminati carmona carnevale carnovale carollo caron carosi carpentier carranza carrara carraro carrasco carre carreon
carrera carrero carrieri carriero carrillo carrion carroll carrozza carrozzo carrus carta cartl cartwright caruso carvajal carvalho carvelli casadei casadio casagrande
casale casali casano casanova casares casarez casas cascio cascone casella caselli caserta casillas casini casolaro caspari caspers cassano cassim cassin castagna
castaldi castaldo castaneda castellana castellani castellano castelli castiello castillo castro casu casula catalano catalbas cataldi catalinac catania catanzaro
catarsi catellani caterino catic cattaneo cattani cavalic cavaliere cavalieri cavallari cavallaro cavalli cavallini cavallo cavazos cavic cavlina cavriani cazares
ceballos cebula ceccarelli ceccarini cecchetti cecchi cecchini cecere cedillo cehmajster ceja celano celar celebija celentano celi celli cellini cenan cengija cenni
centeno centofanti cepeda cerda cerise cerkasin cerrani cerrato cerri cerullo cerutti cervantes cervantez cesaretti cevik chacon champlin chan chang chapa chapron
chaturvedi chavarria chavez chen cheng cherchi chernov cherubini chessa chessari chetty cheuk cheung chevalier chiacchio chianese chiavacci chibike chibuike chidinma
chidozie chila chimenti chiodi chirico chiu chmiel chmura choi chojnacki chojnowski cholewa chong chopra chow choy chudzik chui chung ciaccio ciacio ciampa cianci ciani
ciavarella cicala cicatiello ciccarelli cicchetti ciccone cichocki cichon cichy cicmak cierpinski ciesielski ciesla cieslak cieslik cifarelli cilli cimerman cimmino
cinelli cingolani cini cintron cioffi cioni ciotola ciotti cipanj cipolla cipollaro cipolletta cipriani cirelli cisar cisneros ciszewski citro cittadino ciuffreda
ciulla claesson clarius clarke clausen cleem cobanovic coccia cocco colangelo colantuono colella coletta colina collado collazo collet collier collins colon colonna
colucci colunga comito como concas conforti congiu coniglio conn connelly conroy considine consiglio cont conte conti contini contreras contu cook coppola corak corazza
cordero cordes cordioli cordova corekci coretti corkery cormier cornejo cornelsen corona coronado corradi corradini corral corrales corrao correa correale corridori
cors corsi corsini corso corsten cortes cortese cortesi corti cortinovis corwin cosentino coslovich cossu costa costantin costantini cotthardt cotto cottone coviello
cozzani cozzi cozzolino crea cremin cremona cremonesi crepaldi crescenzi crespi crespo crevatin crimi crippa crisafulli criscenti crisci criscione crist cristofaro
critelli crnogaj croce crona cronin cronjager crooks crosskofp cruciani cruciata cruz csapo csonka csordas cucchiara cudina cuellar cullinan cummerata cummings cuomo
curci curcio curiel curreli cusimano cusumano cuzzocrea cvagic cybulski cygan czaja czajka czajkowski czapla czarnecki czech czechowski czekaj czerniak czerwinski czyz
czyzewski daako dabcevic dabek dabkowski dabnjak dabrowski dach dachert dadic dagdas daglaroglu dahl dahlberg dahm dahmen daidone daimer dakickozic dalgaard dalkiran
dalleaste dalmasso damaske damiani damico damm danenhauer danielsen danielsson danilov danneberg danner danso darazac dare darteh dartey dasic dattilo daub daubner
daudrich dauer daugherty daum dauth davidovic davidsen davies davila davoli davydov deak deane debowski debski decker deckert deckow deerberg degano degrassi dehmel
deiana dejanovic dekker delacruz delafuente delagarza delalic delao delapaz delarosa delatorre deleon delgadillo delgado delogu delonge delrio delvalle dementev demir
demirbas demirel demontis demurtas demut denaro denesik dengler denisov denkel denner denti denzinger dera deriu derr dertmann desai deschamps deshpande desogus destro
dethloff deuschle devald devar dhawan dhlamini diamanti diaz dibbert dickens dicki dickinson dieckmann diedrich diekmann dienel dietrich dietz dietzsch diezel dijkstra
dilla dini dionisi dippl distefano dittmann dittmar dittmer divald dixon dizanov dizdar djetka djokoto djurasek dlamini dlugosz dmitriev dobbrunz dobel dobler dobosz
dobrzynski dodaro doherty dohring dokonal dokoza dolacek dolce dolch dolci dold dolejsi domagala domanski dombrowski dominguez dominiak dominici dominquez domjan
domljan donati donda donie donkor donnelly dooley dopsa doria doring dorner doro dorofeev doronin doronzo dorre dower doza drabik drac dracic draganovic dragic dragin
dragojlov dragone dragoni dragu drakcic dramlic draskovic drechsler drees dreher dreier dressler drews driessen drinjak drozd drozdov drozdowski drozdz drzewiecki duah
dubashi dube dubiel dubois dubravec dubuque duca ducci duck duda dudas dudek dudziak dudzik dudzinski duenas dufour dugaja dukovac duma dumas dumija dumont dunda dupan
dupont dupuis dupuy durak duran durand durgan durmaz duszynski dutkiewicz dutta dutto duval duygulu dwamena dwivedi dyachkov dyett dylus dzakmic dzakula dzal dzanija
dziedzic dziuba dzokoto eberhard eberhardt ebert echevarria ecker eckhardt edorh edvardsen edwards effertz effler efimov efremov egbochukwu egeli egger egorov ehigiator
ehmann ehrig eich eide eifert einert eisenlauer ekici eklund ekpo eksioglu ekstrom ekwueme elbe elciboga elebiyo eleyth eliasson elicin eligibile eliseev elizondo elss
elworthy emard emelyanov emert emmelmann emmerich engel engelen engelmann engstrom enriquez epifani eplinius erbay erbulak ercetin ercoli erdman erdmann erdogan erez
erginsoy erhardt eriksen eriksson erkekli erlei ermakov ermini ernser eronat errante errera errico ershov ertepinar ertl erturk erwes esbensen escalante escamilla
escobar escobedo esenwein esparza espinal espino espinosa espinoza esposito esquibel esquivel esser estevez estrada evdokimov evensen evers everts evliyaoglu evola
evseev fabbri fabbro fabiani fabjan fabre fabris fabrizi faculjak fadda fadeev fadel fahey fahham fahner fajardo fajdetic faktor falbo falchi falcioni falco falcone
falkowski faller falter falzone fanara fancello fanelli fantini fantozzi faraci farago faraone farber farcic farella farias farin farina farkas farrell farris fasano
fasoli fassbender faulhaber faure fava favara favaro favero favre fazekas federici fedorov fedoseev fedotov feeney feest feher fehrig feil fekete fekonja feld feleppa
felici feliziani felke feller femina fenner fenske ferilli ferluga fernandez ferracuti ferraiuolo ferrando ferrante ferranti ferrara ferrari ferrarini ferrario ferraris
ferraro ferrarotti ferrer ferreri ferrero ferretti ferri ferrigno ferrini ferro ferroni festa festuccia feuerbach fichardt fichera fierro fietz figl figueroa figura
filatov filice filipan filipek filipiak filipowicz filipowski filippi filippini filipponi filippov filsinger fincke fini fink finke finotti finstad fior fioravanti
fiorelli fiorentini fiorentino fioretti fiori fiorillo fiorini fiorucci fisbah fischer fischetti fish fisher fitschen fjeld flacco flacer flak flaman flanjak flatley
fleischer fleury flis floder florczak florek flores florez florio flottmann fodor fofie foged foglia fois fokin folivarski fomichev fomin fonda fonseca fontaine fontana
fonti forconi forgione forkel forlani formica fornara forsberg forst forster forte fortugno foschi fossum fosu foti fournier frackowiak fraczek frahmeke frami
franceschi francese francezi franchi franchini frandsen franecki franey franke frankowski fransson franta frantz franze franzis franzmann franzoni frasca fratczak
fratello fratti frau frauen frauendorf frazi fredriksen freigang freimann freimuth freisen frenzel freriks frey frezza frias fricke friedek friedmann friesen friess
frigan frigerio frigo frisch fritsch frohn frolov frosch fucci fuchs fuentes fuga fuhlbrugge fuller fulop fumagalli fumarola fundak fung funk funmilayo fuoco furgala
furlan furno fusaro fusco fusenig fust gaba gabius gabler gabrielli gabud gaddini gade gadomski gadschiew gages gagliano gagliardi gagro gaillard gaitan gajda gajdos
gajec gajewski gajski gakstadter galander galante galarza galasso galati galazka galeazzi galic galinac galindo galjer galka galkin gallardo gallegos galli gallo
galluzzo galosevic galvan galvez gamba gamberini gambino gamboa gamez gamlin gamper gandhi gangemi gangnus ganzmann gaona garatva garau garavaglia garay garcia gargiulo
garibay garica garifo garofalo garonja garrido garza gasior gaspari gasparini gaspic gasser gast gastel gastelum gatta gatti gatto gatzka gauder gaudiano gauthier
gavric gavrilov gawel gawlik gawron gawronski gaytan gazo gazzola gbadamosi gbogboade gebhardt geese gehre gehrig gehring gehrke geiger geisler geissler gelling genchi
genjega genna genovese gens gentili gerace geraci gerasimov gerbennow gerdel gerhardt gerhold gerlach germani gerritsen gerschler gervasi gesell geyer ghilardi ghirmai
ghosh giacalone giaccio giachi giacomelli giampaoli giampaolo giannelli giannetti giannini giannone giannotti gianotti giansante giardina giardini gibbs gibson giehl
gierisch giesa giesche gigli giglio gigliotti gilde gill gioacchini giordani giorgetti giorgi giovannini giovinazzo girard girardi giraud giraudo giron girone gislason
giudice giuffrida giugliano giuliani giunta giusti giustra glab glasnovic glatting glavac glavati gleason gleichner glogowski glosli glover glowacki glumpak gobbi gobel
gockeritz godanj godinez godlewski godoy goebel goedicke gohler golab goldbeck goldfuss goldkamp goldkuhle goldner golec golinelli goller golling gollnow gollum
golomski golubev gombai gombay gombert gomez gonultas gonzales gonzalez goodwin goonam gora goral gorbachev gorbunov gorczany gordeev gordhan gorecki gori goricanec
gorjanski gorka gorlich gormer gorniak gorny gorshkov gorski gotthardt gottlieb gottschalk gotz gotzelmann govender govoni gowda goyette grabowski gracia graczyk
gradzki graf grams gran grana granado granados granat granata granato grande grandi grange grasse grassi grasso gratzky grau gravina graziani greb greco greenholt
greger gregersen gregori greppi greschner grieco griego griem griese griffiths grigorev grijalva grilli grillo grimaldi grimes grimm grishin grochowski groen gromisch
gromov grosser grossheim grossi grosskopf grosso grothaus grothkopp grotke grotzinger grube gruber grudzien grun grundmann gruner gruning gruppuso gruszecki gruszka
grzelak grzesiak grzesik grzyb grzybowski grzywacz guajardo gualtieri guardado guarino guarneri guarnieri guastella guastone guerra guerrero guerrieri guerriero
guerrini guevara guglielmi guha guida guidetti guidi guidotti guillen guillot guler gulgowski gulino gulli gulyaev gulyas gummelt gumuspala gunday gundersen guneta
gunjaca gunkel gunnarsson gunther gunz gupta gurbig gurev gurmen gurrieri gurule gusev gushchin gusikowski gusmeroli gustafsson gutal gutierrez gutjahr gutkowski
gutmann gutowicz gutowski gutrovac gutschank guzik guzman gwozdz gwozdzik gyamfi gyasi haack haaf haag habeeb habel haber hache hackbusch hackett hada hadfield hadwich
haferkamp hafner hagenes hahn hajdinjak hajdu hajduk hajek hajnc hakala hakansson hakyemez halas halasz hald hall hallmann halvorsen halvorson hamalainen hamann hamill
hamilton hammes hamzaoglu handzic hane hango hanifat hanizar hannecker hannich hanniske hansen hansson hanzl harac haramija harber hargasser harnapp haro harris harter
harting hartlieb hartman hartmann hartwig hartz hasanica haschke hasler hasse hassfeld hathorn hauck haug haugaard haugen haupt haverney havojic hayes hayworth hazes
heaney hearne heathcote hechler hecht heck hedegaard hedermann hedlund hegedus hegmann hehl heidelmann heidler heikkila heikkinen heinemann heinig heinke heinonen
heinze heiser heist heller hellmann hellstrom helmke helpling hendriks hengmith henkel henriksen henriksson henriquez hense hensel hentel hentschel hentschke hepperle
herberger herbrand heredia hering herjavec hermans hermansen hermansson hermecke hermiston herms hernadez hernandes hernandez herold herrera herrmann herschmann hertel
herweg herwig herzenberg herzog hess hesse hessek hessel hessler hettinger hetzler heuck hickle hidalgo hidosanin hiebl hildebrand hilgendorf hill hiller hilll hilpert
hiltunen hingsen hingst hinojosa hinrichs hintz hirnstajn hirsch hirschberg hirt hirthe hirvonen hitchinson hjort hjorth hlapec hlasni hlatshwayo hlavati hlongwane
hocke hodanovac hodea hodkiewicz hodovanj hoeger hofer hoffman hoffmann hofman hofmann hoft hohl hohn hohne hohnheiser hohosbabic holdt holguin holinski holl holm
holmberg holmgren holmqvist holtfreter holz holzdeppe holzner homa homenick hommel hong honig honz hooss hopland hoppe horacek horak hordt horejsi horky horn horna
horne hornung hort horvath hovanjek howe hribar huang huber hubl hubner huckestein hudak huebel huel huels huerta huet hugel hughes huhn huisman hujo huke huls humbert
huneke hurtado huseby huth huttcher hutter huzanic hyatt iacolare iacono iacovino iacovone iandolo iannaccone iannello ianni iannone iannucci iaria iazzetta ibarra
ibranovic ierardi iezzi iglesias ignatev ignatov ihasz ihly ilancic ilicali ilin illes illing improta indelicato ingrassia ingrosso innocenti inzerillo iodice iotti
iovino ippoliti irizarry isaev isakov isaksson isokun iuliano ivancan ivanov ivas iversen ivkovac iwanowski iwanski iyalla iyengar iyer izdebski izzi izzo jablonski
jackowski jacobi jacobs jacobsen jacobson jacquet jagiello jagielski jagusch jagusic jahn jahnke jaimes jain jakab jakobek jakobs jakobsen jakobsson jakolic jakubczyk
jakubiak jakubowski jambor jamiu jamrozy janas jander janecic janekovic janevski jangid janiak janich janicki janik janke jankovitch jankowiak jankowski janku janowski
jansen janssen jansson janu janus janusko jaquez jaramillo jarets jarnec jaros jarosz jarvinen jarzabek jasinski jaskiewicz jaskolski jasso jast jauk jaworski jazbinsek
jazvinsak jegorov jenkac jenkins jensen jeorga jeppesen jerab jerde jerschabek jespersen jeusa jezierski jimenez jiminez jimoh jirku johannsen johansen johansson johar
johns johnsen johnston jokanovic jokinen joly jones jonker jonsson jordanovic jorgensen joshi jossa jostiak jovancevic jozwiak jozwik juarez jucken juhasz juhl jung
jungbluth jungton jurado juraskovic jurek jurgens jurkiewicz jurkowski justesen juszczak kabanov kabic kacavenda kacprzak kaczmarek kaczmarski kaczor kaczynski kadnar
kadri kaesmacher kahl kahler kahlert kahles kahlmeyer kahveci kaiser kakkar kalamiza kaleta kalic kalinin kalinowski kalinski kalisz kallabis kallensee kallio
kaluderski kaluza kalyan kamat kamenicki kamenov kaminski kampf kanaria kandecki kanea kanic kaniewski kanimal kaniyar kanizaj kano kanzaki kaplan kaplangi kapoor kappe
kappler kaproncai kapulica kapusta kapustin karabocek karabulut karadamis karadas karaduman karaer karapetric karas karczewski kardos karem karhoff karika karikari
karlak karlic karlinski karlsen karlsson karpinski karpov karrass karst karsten karus karwowski kasapoglu kasavica kaselj kasperek kasprzak kasprzyk kass kassulke
kasten kastner kaszuba katarincek kather kathrada katoi katona katulic katzinski kaufmann kaul kaur kausemann kautzer kawa kawecki kawohl kayode kazakov kazenski
kazmarek kececi kedzierski kedziora keebler keeling keil keiner kelemen keller kelm kemfelja kemmer kemp kempe kemper kempis kempter kennedy kepa kerekes kerl kerluke
kern kertzmann keseroglu kesina keskin kesselring kessler kette kettenis keung keutel khan khanna kharitonov khatri khokhlov khoza khumalu khuzwayo kiehn kielbasa
kiessling kihas kihn kilback kilic kilicci kinadeter kindelan kinnunen kinzel kinzy kirac kiraly kirch kirillov kirlin kirst kisabaka kiselev kisiel kiss kita kizivat
kjaer kjeldsen klabuhn klapper klauder klausen klecina kleeberg kleiber klein kleinert kleininger kleinmann kleiss klemme kleven klimczak klimek kling klinger klink
klisanin kljecanin klocko klopsch klos klose klosowski kloss kluge klusener kluwe kmiec kmiecik knabe knapik kneifel knetsch knies knippel knobel knoblich knoll knorr
knudsen knyazev kobela kobia kobs kobus kocabiyik kocchar koch kochan koci kock kocman kocoglu kocsis kocyigit koczulla koderisch koehl koehler koelpin koenig koepp
koester kofler kofranek kogan kogut koha kohle kohler kohlmann kohnle kohrbruck kohre kohrt koivisto kokar kola kolakowski kolarac kolasa kolb koleiski kolesaric
kolesnikov kolgjeraj kolobov kolodziej kolokas kolompar kolotzei komak komaromy komarov komissarov komoll komorowski koncar kondratev kong konieczna konieczny konig
koning kononov konopelski konopka konovalov konow konta konya koob koomson kopanec kopas kopczynski kopec koper kopernick kopf kopylov korhonen korkmaz kormukcu
kornilov korol korolev korotaj korpas korsa korta korusac kosalec kose kosenkow koseoglu koshelev kosinski koskinen kosowski koss kostecki koster kostin kostrzewa
koszewski kotov kotowski koubaa kovacek kovacs kovalev kovalski kowal kowalczuk kowalczyk kowalewski kowalick kowalik kowalinski kowalski koybasi koyluoglu koyuncu koza
kozak kozey koziel koziol kozlov kozlowski kozma krabbe kraft kragl krahovski krajcik krajewski krajina krajinovic krajnovic krakowiak kral kralj kralja kramer krasnova
kratofil krauel kraus krause krauspe krawczyk krawiec kreb krebs kreiger kreissig kresonja kresse kreutz krieger krippner kris kristensen krivda krkalo krockert
krodinger kroger krogh krohn krol kron krueger krug kruger kruk krukowski krull krupa krupinski kruszewski krylov krysiak kryukov krzeminski krznaric kshlerin ksiazek
kubacki kubena kubera kubheka kubiak kubica kubicki kubik kucara kucharczyk kucharski kuchta kucinac kucinski kucukler kuczynski kuday kudeljas kudryashov kufahl kuhar
kuhic kuhlee kuhlman kuhn kuhnel kuhnemund kuhnen kuhnert kuhnke kuijpers kuiper kujavec kujawa kujawski kukuljica kula kulagin kulakov kulas kulesza kulig kulik
kulikov kulimann kulinski kulma kumbernuss kumcuoglu kumi kummle kunde kunene kunt kunter kunz kunze kupfer kuphal kupprion kuprion kurek kurevija kurjacic kurnicki
kurowski kurrat kurtak kurtanjek kusan kuschewitz kuschmann kusi kuske kustermann kusters kutch kuter kutlay kutlija kutzner kuvalis kuypers kuzmanic kuzmin kuzmina
kuznetsov kuzucu kvarme kvasina kwaakye kwadwo kwan kwarteng kwiecien kwiecinski kwok kwong kyei laack laakso laaksonen labadie labate laboy labus lach lacroix ladega
ladewig laezza laforza lagana lahtinen laine laitinen laitkam lakatos lakin lakomy lamacchia lamberti lammert lamos landi landmann lang lange langfeld langhirt langosh
langworth lanig lanteri lanza lapcevic lapin lapinski lari larionov larkin larsen larson larsson laskowski lasota latifat latini latorre lattanzi lauckner lauinger
laureano lauridsen laursen lausecker laux lavecchia lavrentev lawal laws lazarev lazzari lazzarini leal leale leannon lebedev leberer lebsack lecca leclerc leclercq
lecomte ledda ledesma ledner lefebvre lefevre leffler leggio legrand legros lehmann lehner lehtinen lehto lehtonen leibold leide leimbach leinonen leipold leist leiter
leiteritz leitheim leiva lelli lemaire lemke lemoine lemus lenart lenfers lengyel lenhard lenk lentini lenz lenzen lenzi leonardi leoncini leonetti leopardi lepore
leppanen lepthin lerma leroux lesch leschnik lesiak lesina lesniak lesniewski letsoalo letzelter leung leuschke leutarevic levanic lewicki lewke leyckes leyva lezzi
liang liberati librizzi licata liccardo lichtl licitra liebach liebe liebich liebold lieder lienshoft ligorio liguori likhachev limon linares lind lindberg linden
lindenberg lindgren lindholm lindner lindqvist lindstrom linke linnenbaum linsey liotta lipar lipari lipinski lipka lippe lippi lippolis lipske lipski lipus lira
lischka lisi lisiecki lisowski littel litterio liuzzi livaja livazovic liverani ljevnaic ljiljan llamas lobanov lobinger loboda locatelli locci lockman loddo lodi loera
loffredo lofgren loginov logozar logsch lohmann lohre lohse loiacono lokar loken lolli lombardi lombardini lombardo lomeli lonardi longhi longo longobardi longoria
loogen lopez lorentzen lorenzini loreti loreto lorusso losch loser loska lotito lovato lowa lowe loya lozada lozano lubbers lubina lubke lubowitz lucarelli lucarini
lucchese lucchesi lucero luchetti luchini luciani lucidi luconi luczak ludban ludolf lueilwitz luettgen luevano lufft lugli lugo lukacevic lukacin lukacs lukasik
lukenda lukin lukoschek lund lundberg lundgren lundin lundqvist lundstrom lung luongo lupi lupica lupo luppi luppino lutje luzaic luzi luzzi lynch lytkin maak mabaso
mabunda macaluso macanic macchi macchia macdonald macedo macejkovic macele macgyver machtig maciag macias mackiewicz macko mackowiak macri maczey madej mader madera
madetzky madic madrid madrigal madsen madubuko madzic maestas maffei magana magdalenic magdic maggi maggiani maggio maggiore magi maglajic magliocco magnani magnussen
magnusson magyar mahabeer mahajan mahlangu mahmudi maiello maier maillard mainardi maio maione mair maisch majaca majcher majchrzak majewski majka majnik majstrenko
makarov makela makhanya makinen makowski maksimov maksimovic malagoli malaspina malatesta malavasi malave malbasik maldonado malec malecic malecki malek malerba
malesevic malicki malinowski malizia malkus mallmann malobabic malojcic maltasic maltese malucha maluleke malvic mamontov mamula mancinelli mancini mancino mancuso
manetti manfredi mangano mangione manica manicone maniscalco mann manna manninen mannino manno manns mansell mansson mante manti mantovani manz manzanares manzella
manzi manzo maracic maragno marahrens marak marakovic maran marangi marangon marangoni marani marano marar marasovic marcec marcelli marchal marchand marchesan marchese
marchesi marchesini marchetti marchetto marchewka marchewski marchi marchini marcik marciniak marcon marconi marcucci marcussen marczak marega marelli mares maresca
margic margiotta margis mariani maricevic marinelli marini marinkovic marinucci mariotti mariucci markham markiewicz markotic markov markowski marks marl marmeggi
marner maroevic marone marongiu marotta marovic marquardt marquart marquez marra marras marrazzo marrero marrone marroquin marschek marsella marsili marszalek martel
martelli martens martensson martinelli martines martinez martini martinsen martinsson martorana martucci martynov marunica marx marxen marzano marzec marzi marziali
marzocchi masala mascarenas mascia mascolo maseko masi masia masiero maslac maslanka maslov maslowski masojevic massa massari massaro massimi masson masucci mata
matanic matarazzo mataz matera mathebula mathes mathies mathieu mathisen mathiszik matijanic matoric matos matranga matschke matta mattei mattern matteucci matthes
mattila mattioli mattsson matula matusiak matusina matuszak matveev matysiak maugeri maurer mauri maurizi mauroff mautner mautone mauzer maybach mayer mayert mayhos
mayorga mayowa mazibuko mazur mazurek mazza mazzanti mazzarella mazzaro mazzei mazzeo mazzi mazzini mazzocchi mazzola mazzoleno mazzone mazzoni mazzotta mazzotti mbatha
mcclure mccullough mcdermott mcglynn mchunu mclaren mclaughlin mclean mcmillan mebold medeot medhurst medici medrano medugno medvedev meeuwis megdanac megna mehl
mehlhorn mehlorn mehra mehrotra meier meijer meisch meissner mejia melandri mele melendez melgar meli melillo melnikov melo meloni melzer memoli mena menard mencarelli
menchaca menconi mendez mendoza menegatti menendez menga mengoni menna menne menon menozzi menrat mensa mensah mensing meraz mercado mercier mercuri mereu merino merkel
merkushev merli merlo merola merseburg mertens mertoglu mertz mesa mesaric mesloh messana messina meszaros metz metzger metzner meunier mewes meyer meza mezei mhlanga
mhlongo mican micco miccoli miceli michalak michalczyk michalek michalik michallek michalski micheletti michelucci micillo mielczarek mielke miettinen migliaccio miglio
migliore mignogna mihaljec mijakovic mijota mikac mikhailov mikheev mikicvucak mikitenko miklas mikodanic mikula mikulski mikuta milak milani milankovic milazzo
milczarek milde milella milewski militello miljanovic miller minah minelli mingarelli minniti mintzlaff miotto mirabella miramontes mireles mironov mishin mishra misiak
miskiewicz mistretta misztal mitanovic mkhize mladenovic mlikota mlynarczyk mngomezulu mnisi mobolaji moccia mocks modica modise moede moedl moeller moen moffa mofokeng
mogenburg moguenara mohnacki mohr mohrhard mohsner moiseev mojica mokwena molchanov moldner molefe molenaar molenda molina molinari molinaro molitor mollenbeck moller
mollica mollinger molnar moloi molteni molzan monaci monaco monahan mondragon monni monroy montag montagna montagner montalbano montalto montalvo montanari montanaro
montanez montano montefusco monteleone montemayor montemurro montenegro montero monterosso montes montesano montez monti monticelli montoya moonsamy moore moormann
moors moosa mora morabito moraes morales morandi morar moras morawski mordenti mordhorst moreau moreira morel morelli morello moretti moretto morgante morhelfer mori
moriconi morin morini morissette moro moroni morozov morra morreale morri morrison morrone morsch mortensen mosca moscato mosciski moser moslavac moss mosti mota motalo
motaung motchebon motisi motloung motta mottola motyka moulin moya mphahlele mraz mroczek mroz mrozek mrugalla mthembu mthethwa mtshali mucalj mucavac mucha mudau
mueller mues muhar muhleis muinat mukaram mukhin mulas mulder mule muller mulrain munaro munch munda munguia muniz munk munkas munoz munsamy mura muradbasic murati
muratore muravev murawski murazik murgia murillo muro murolo murphy murru murtas musella musial musso mustonen musumeci muszynski mutiat muzenjak myasnikov myhrer
nabein nabow naca nader nagel nagy nagypalfi naik nair najduk najera nambeesan nanaic nanez nannen nanni napierala napoletano napoli napolitano nappi naranjo narcisi
narvaez nastvogel natali naubert naumann naumov nava navarra navarrete navarro nawrocki nawrot nayar nazarov ndaba ndlovu ndukwu nebioglu negrete negri negron nehru
neimke nekrasov nemes nemeth nenadov nenadovic nerius nesladek nesterov nesti neubauer neubert neuendorf neumair neumann neupert neurohr nevarez nezaj ngai ngcobo
ngubane nguyen ngwenya nhlapo nicastro niccolai nicolay nicoletti nicolini nicolosi nicosia nicotra nieddu niedziela nieklauson nielsen niemczyk niemi niemiec nieminen
nienow nieto nieves nigro nijland nikiforov nikitin nikolaev nikolaus nikonov nilsen nilsson nissen nitzsche nkansa nkansah nkomo nkosi nkrumah noack nobile nobili
nocentini nocera nocerino nodler noga nogueira nojeem nolte norberg nordby nordin nordskaug nordstrom noriega normann northoff noskov nosov nota notaro noto novelli
novello novikov nowacki nowaczyk nowak nowakowski nowicki nowinski nowosadek nsia ntiamoa ntim ntuli nucci nucera numanoglu nunez nussbeck nuzzo nwachukwu nwogu nwuzor
nxumalo nyaako nyame nyantakyi nyberg nygaard nygard nystrom nytra obeng oberem oberg obergfoll obermaier obiageli obianuju obrezanac ocampo ocasio occhipinti ochoa
ochs ochse odegard odintsov odobasic odunayo oeser ofori ofosu oggiano ogunbanwo ogunwande ojala ojeda okonkwo okpattah okumus okuneva okunola okur okyere oladeji
oladimeji olah olaoluwa olawale olbina olbrich olczak olejniczak olejnik oliphant olivares olivarez olivas oliveira oliveri olivi olivieri olivo olla olmos olofsson
olsen olson olsson olstad olszewski olubukola olubunmi olumide olutola oluwakemi oluwaseun oluwaseyi oluwashina oluwatosin olvera omani omobolaji omobolanle omolara
omowale ondrasek ondricka onnen onohinosen onose ontiveros oosterhuis opacic opeyemi ophey opoku oppong opuku opuvacic oquendo orak oraloglu oravec orban orbanic orbay
ordonez orefice orekhov orellana orge orgulan orlandi orlov orlowski ornelas orosco orosz orozco orru orsanic orsini orsos orta ortega ortenzi orth orthmann ortiz
ortolani oschkenat osei osenberg osinski osipov osmak osmanlic osorio ossowski ostby ostendarp ostli ostringer ostrowski ostuni ostwald osuagwu otartic otero otiwa
ottaviani otte ottonello otuo ovcina owais owczarek owusu oyebola oyelude oymen ozanic ozansoy ozberk ozbey ozbir ozdemir ozdenak ozdogan ozgorkey ozkara ozkok oztonga
oztuna ozturk ozuna pabon pacheco paci pacifici pacini pacocha paczkowski padberg padilla padovan padron padula paesler paez pagac paganelli pagani pagano pagliai
pagliuca pahanic pahert pajak pajcic pajeska pajkuric pajonk pajtl pakhomov paksut pakula pala palacios palacz paladini palano palasti palazzi palazzo palazzolo palermo
paljevic palka palla palladino pallentin pallesen pallotta palm palmeri palmieri palmisani palmisano palombi palombo palomino palomo palsson paluch palumbo pamper
panaro pandey pandolfi panek panetta panezic panfilov pang pani panicker panico panov pantano pantoja panza panzeri panzig paolella paoletti paoli paolicelli paolillo
paolini paolino paolucci paone paonessa papa papak papaleo papapietro papini papp pappalardo paradiso paravinja pardini paredes parente pariggiano parise parisi
parisian parkin parnell parodi parra parrinello parrino partida partyka parun pasalic pascali pascarella paschke pascucci pasini pasqua pasquali pasquini passarelli
passeri passero passuello pasternak pastore pastorelli pastorino paszkowski pasztor pataca patacic pataki patane patel paterson patil patila patino patko patriarca
patrone patrun patruno patzwahl paucek paukner paukovic paunkovic pavan pavani pavelic paver pavesic pavlacic pavlov pavlu pavone pavrlisak pawelec pawlak pawlicki
pawlik pawlowski pazmanj peaquin pecar pece pecina pecora pecoraro pecorella pedersen pedone pedraza pedrazzini pedroni pedrotti pedroza peeters pekkan pektemek pelayo
pellecchia pellegrini pellicano pellitteri peluso pena penna pennestri penzo perales peralta peran perea perego pereira peres perez perilli perin perini perna peroni
perotti perra perri perrin perrini perrone perrot perrotta persa persson perugini peruzzi pesaresi pesce peselman pesorda pession pestov peters petersen peterson petit
petito petralia petrarca petrella petrelli petrini petrisevac petrone petrov petrovac petrucci pettersen pettersson petukhov petzold pezzella pezzi pfeffer pfeiffer
pfennig pfersich pfingsten pflieger pflugner pham phillips piacentini piana pianese pianigiani piasecki piatek piatkowski piazza piazzolla pibiri pica picard picariello
picchi piccinini piccione picco piccoli piccolo pichardo pichler pichlmaier piechota pieczek piekarski pieri pierini pierro piesker pietras pietruszka pietrzak pietrzyk
pietsch piga pignatelli piha pilarski pilat pilato pilch pili pilla pillai pillay pillitteri pina pinardi pineda pingpank pini pinna pinnock pinter pinto pintus
piorkowski piotrowicz piotrowski pipitone pippig piras pircher piredda pirone pirrello pirrone pisani pisano pisarevic pischedda pisciotta piscitelli piscopo pisu
pithey pitinac pitkanen pitschugin pittalis pitzalis piva pivar pivetta pizarro pizzi pizzimenti pizzitola pizzo pizzuti placento placko plantak plascar plaskur plass
platania platzer plauk plautz plazonja plazonjic plesa pleska pletsch plonka plotzitzka pluta pocan poche pocrnja podbarac podgorski podpadac poehn poels poeschl
pogacic poge poggi poggio pohl pohland pohle poirier polak polancec polanco polat polese poletti poli polidori polifka polimeno politi polito polizzi pollich pollina
pollmacher pollock polsak polverino polyakov pomp pompei pompili pompilio ponce ponitzsch ponjavic ponomarev pons ponti poon poore poplawski popov poprzan porcari porcu
porebski porras porsche porth portillo posada poschmann poser postma potapov potenza pothuvaal potocar pottel poulsen pouros powell powlowski poyrazoglu pozzi pozzo
prado prah prajapat prakatur prangart prange pratesi pratico prato preciado prediger predovic preloscan prempeh prencipe preradovic pressler prete preuk preuss prevost
prey preziosi priemer prieto principato prinsen prinsloo privitera procter prohaska proietti prokhorov prosacco proske provenzano prus przybyl przybyla przybylski
przybysz ptak puca pucci puccio puchalski puddu puente puga puggioni pugliese pugliesi puglisi puharic puleo pulido purdy purnama pusch puskarcuk putzolu pytel quaglia
quaranta quarta quartey quesada quevedo quezada quigley quinones quinonez quinta quintairos quintana quintero quinto quiros quiroz quitzon raabe rabenstein rabic rach
racz raczynski radecki radigovic radijevac radin radisevic radl radler radlovic radmanovic radomski radtke radulic radulovic rael raffa rago ragone ragusa rahn raich
raimondi rajcevic rajs rajtek rakaric rakovic rakowski rakusic ralbovski rallo ramac rambaldi ramella ramirez ramos rampazzo randazzo raneri ranftl rangel rangelov
rangen ranieri raniolo rantanen rantsch ranucci ranz rapisarda rapp rapuano rasanen rascanin rascon rasic rasmussen raspudic ratajczak rath ratke ratkovcic ratti
raubuch raukuc rauso ravaioli ravn raya raynor razic razo reale recchia redaelli reddy rees regalado rehak rehwagen reiber reichardt reichel reichert reichling reif
reifenrath reilly reimann reinberg reinelt reinger reinhardt reinke reitze remeta rempel remy renard renault rencar renda rendon renk renna renner renteria rentz renz
renzi repetto repija reppin resendez restivo restle restorff retzke reuber reumann reus reuss reusse reynolds reynoso rheder rhoden ribar riccardi ricci ricciardi
riccio riccobono rice richards richardson richter ridolfi riedel riediger rieger riekmann riepl riermeier riester rietman rietmuller rietscher riggi riggio righetti
righi rigoni rimai rinaldi rincon ringel ringer rink riojas riolo rios riparbelli ripken rippin ritchie ritosek ritschel ritsma ritter rittgasser rittweg ritz riva
rivas rivera rivero riviere rizza rizzi rizzo roba robak robel roberti roberts robertson robledo robles rocca rocchi rocha roche rockmeier rodarte rodehau rodigari
rodiger rodionov rodowski rodrigez rodriguez rodriquez roecker roed rogahn rogala rogalski roggatz rogolino rogov rogowski rogulja rohlander rohrer rojas rojek rojo
rokossa roldan roleder rolfson rolland rollo roloff rolon romagnoli romaguera romanelli romani romaniello romanini romanov romanowski romo rondinone rondoni roob roque
rosado rosales rosandic rosas rosati rosbach roschinsky rosenauer rosenbauer rosenbaum rosenthal rosi rosiak rosinski rosksch rossberg rosselli rosset rossetti rossi
rossini rossler rosso rota roth rother rotolo rotondo rottger rotundo rousseau roussel roux rowe roybal royer rozac rozanski rozhkov rozycki ruberto rubino rubio rucco
ruch rucinski rucker rudan rudiger rudnicki rudzinski rudzki ruecker ruelas ruggeri ruggieri ruggiero ruiz rumpf runolfsson runte ruotolo rupprecht rusakov rusanoski
rusciano rusin russo ruter rutkowski ruud ryabov rybak rybakov rybarczyk rybicki ryjikh ryzih rzepka saarinen saavedra sabatini sabatino sabbatini sabdat sabia sabljak
sabolcec sabolski sacchet sacchetti sacchi sacco saccone sachse sack sadiki sadiklar sadl sadovic sadowski sadzak saenz saether safaric saflanis safo safonov sagadi
sagafe sagodic sagonas saheed sahner saia saile sailer saini saiz sajinovic sajtos sakanovic sala salami salamone salas salatiello salazar salcedo salcido saldana
saldivar salemi salemme salerno salgado salierno salinas salis salminen salo salonen salow salvadori salvati salvatori salvi salvucci salzano salzer salzmann samanci
samaniego sammartano sammartino sammert samohod samohodaj samoilov samsalovic samsonov samuelsson sanabria sanches sanchez sandalci sandberg sanders sandic sandoval
sandstrom sanfilippo sannino santacruz santamaria santana santangelo santarelli santarossa santarsia santi santillan santilli santinelli santini santoni santor santori
santoro santucci sanusi sapienza saponaro saporito sarabia saracino saraiva sardella sardina sargac saric sarioglu sarkozi sarnataro sarpong sarti sartor sartori saruga
sarvari sasek sassano sassi sasso satner satta sauceda saucedo sauer sauerland saumweber savelev savevski savini savoca savoia savolainen sawayn sawicki sayginer
sazonov sbrana scaglione scala scalia scalise scalzo scano scanu scarano scardino scarpa schacht schaden schaefer schafer schaffel schaffer schaning scharf schedler
scheer schelk schembera schenk scherbarth scherer scherini schermann schersing scherz schettino scheurer scheuring scheytt schiavi schiavo schiavon schiavone schielke
schieskow schifano schillaci schiller schilling schima schimmel schimmer schinner schipper schirmer schirru schlachter schlangen schlawitz schley schlicht schlitzer
schmalzle schmeler schmid schmidt schmitt schmitz schmuhl schneider schnelting schnieder schnurer schoberg schockel schoen scholten scholz schonball schonbeck schonberg
schonebeck schonfeld schonherr schonlebe schorr schott schottmann schotz schouren schowalter schrader schramm schreck schreiber schreiner schreiter schroder schroeder
schuermann schuff schuhaj schuldt schuler schulist schult schulte schultz schultze schulz schulze schumacher schumann schumm schupp schuppe schuppel schuri schuster
schutz schutzbach schutze schwab schwalm schwanbeck schwandke schwanitz schwartz schwarz schwarzer schwatlo schwennen schwidde schwuchow sciacca scocco scopece scorza
scotti scrofani scuderi sebastiani secchi secci sechi sedarevic sedillo seeger seelig segavcic segota segovia segunmaru segura sehls seibold seidel seiders seigel
seiler seitz sekinat sekularac seleznev semenov semeraro semisch semprini senatore senger senica senkel sepe sepetci sepulveda serafini sergeev serna serpa serr serra
serrano serrato sessa sesta sestito sethi setula severi sevi sevilla sewald sezek sforza shah shanahan sharapov sharma sharov shashkov shchukin shestakov shields shilov
shiryaev shiu shongwe shubin shukla shum sibiya siciliano sidorov siebel siebert siedlecki siegling sielemann siemon siener sieradzki sievers siewert signorelli
signorile signorini sihler siino siketanc sikora sikorski silenzi silin sillah silva silvestri simak simatic simeoli simeoni simeti simljesa simoncelli simonetti simoni
simonini simonis simonov simonsen simsek simula sinanoglu sinclair singh sinha sini sinnhuber sinopoli sipes sipos siptar siracusa siragusa siri sischka sisneros
sitaric sitek sithole sitnikov siwek sjoberg sjogren skalski skandovic skeledzija skenderija skiba skibicki skibinski skiles skoczylas skoglund skora skorupan skov
skowron skowronek skowronski skracic skroban skrzypczak skrzypek skuterud sladek sladovic slamek slatinac slavkovic slawinski sliwa sliwinski slobodanac slonja slotta
slowik slowinski slusarczyk smaic smajlovic smedsrud smeets smieja smiljan smiljanec smirnov smith smitham smogeli smolinski smoljanec smoljanic smyth snooke sobar
sobczak sobczyk sobieraj sobolev sobolewski soboll soccorsi socha sochacki sodano sodar soderberg sokol sokolov sokolowski solak solano solberg soldati solga solheim
solinas solis soliz soller solli sollner solmaz solorio solorzano solovev solta soltys soltysiak somayaji sommer somodvarac somogyi somrak somssich sonn sonnabend soos
sorbello sorce sorensen soria sorlie soro sorokin sorrentino sorsa sosa sosnowski sostarec sostarko sotelo soto sottile souza sowa sowinski sozeri spada spadafora
spadaro spadoni spagnolo spagnuolo spahn spank spanu sparacino spasojevic spataro spelmeyer spernjak spielvogel spiga spina spinelli spinka spinner spiranec spizzirri
splinter sporer sporrer spottel sprenger srakic sroka stabile stachowiak stachowicz stachura stachurski staffieri stahl stajhofer stamm stampf stanek stang stanger
stangl stanisa stanzione stapic stark stascik stasiak stasni staszewski stauss stawicki stec steding stefancic stefani stefaniak stefanski steffensen steffny stehr
steidl steigauf stein steinecke steinert steinkamp steinmetz stelkens stelmach stengel stengl stensrud stenzel stepanov stepien stepniak stern steuber steuk stiedemann
stief stifel stigliano stimac stockert stokanovic stokes stolarczyk stolarski stoll stolla stolle stolz stoppler storl storp storti stower stracke straka strand strano
stranski stratmann straub strausa streck streese strege streich streit strelkov streller strepacki strieder striezel striga strikinac strmota strogies strom stroman
stromberg strosin strunz strutz strzelczyk strzelecki stube stubican stuparic sturmer suarez subbotin sucameli sucera suen suffa sujew sukhanov sulaimon sulovnjak
sunaric sundalic sundberg superina surace suriano surma surth susac susak suski sussmann suthar suthe sutschet suvajac suvala suvorov svab svendsen svensson svoboda
svorcan svrakacic svrtan swaniawski swiatek swiderski swillims symcox sysoev szabo szafranski szalai szatkowski szczepanik szczerba szczesna szczesniak szczesny
szczygiel szekely szekeres szelag szendrei szeto szewczyk szikra szilagyi szoke szostak szucs szulc szwarc szwed szydlowski szymanski szymczak szymczyk szymkowiak
szyszka tabacek tacconi tachl taddei tafelmeier tafoya tagliabue tagore tahirovic taiwo takacs takalic takyi talapka talarico talavanic tallarico tallone talwar tamayo
tamburini tamez tamunoemi tanackovic tandon tang tangen tanrikulu tanurdzic tanzi taormina tapia tarantino tarasov tarnowski tarquini tartamella tasche tasci taslak
tasli tassi tassinari tasso tassone tataranni tavani tawia tazegul tedde tedeschi tedesco tegethof teichmann tejada tejeda tekand tekelioglu telak telebar telenta
telesca tella tellez tello temitope tepper teran terentev terenzi teresi terheiden terlecki terlizzi terlouw termine terrazas terzi tesi testa teterin teufel theele
thieke thiel thimm thiomas thompson thomsen thomson thone thoresen thranhardt thriene thust thyssen tiano tiberti tidow tiedtke tietze tijerina tikas tikhonov tilgner
tillack tilotta timaric timmermann timmermans timofeev tiozzo tirado tirelli tirri tischler tischmann titov tittman tkaczyk tobben todaro tofani toft toivonen tokarski
tokgoz toldo toledo tolu tolulope tomala tomaselli tomasello tomasi tomassoni tomczak tomczyk tomei tommasi tomys tonat tonelli tong tonini tonkovac tonn topaloglu
topcuoglu topfer topolovac toraman torchia torchio torgersen tornatore toro torok torp torphy torre torres torresi torrez torri torrisi tortora tortorici toscano tosi
totaro toth toti totman toto tovar towne tracz traini tralli trampeli tramposch trantow trapani trauth trautmann travaglini travan traverso travica treff trejo tremblay
tremmel tress tretinjak tretola tretyakov treutel trevino trevisan tribuljak triolo tripodi trivedi trofimov troisi trombetta tromp trovato trtica trujillo truter
trzcinski trzeciak tsabalala tsang tschiers tschirch tsoi tsotetsi tsui tsvetkov tubanski tucci tuccillo tuch tucholke tuckett tudow tufano tufo tuglu tugluk tulla
tumbarello tumino tunaboylu tunceri tunkova tuominen turajlic turchi turco turcotte turek turkdogan turkyilmaz turnadzic turov turunen turza tuschmo tustonja tutu
tutuncu tuzun twardowski tweneboa twumasi ubavin uberacker uchechi udvardi ugarak ugolini uhlemann uhlig uhrig uibel ulibarri uliczka ullmann ulloa ullrich uluhan
umbach umlauft umminger umolac unger urbanczyk urbanek urbaniak urbanowicz urbanski urbansky urbina urena urhig urias uribe urrutia urso usai ustinov uvarov vaca vacca
vaccari vaccaro vadlja vahala vailati vaip vaisanen vajdicka vajzenbach vakareskov valadez valdes valdez valdivia valencia valenti valentini valenza valenzuela valeri
valic valladares valle vallejo valles valletta valli vallone valsecchi valverde vandervort vanegas vangermain vanni vannini varadi varela varenina varga vargas varma
varman varmuza varnica varriale varrier varsava varzic vasadi vascotto vasilev vaska vasquez vass vassallo vasseur vater vavrikov vazquez vecchi vedvik veenstra vegar
vegge velasco velasquez velazquez velez velioglu veliz venegas venezia venghaus venter venturelli venturi venturini verbeek vercesi verde verdugo verduzco veres vergara
verhoeven verma verme vermeulen verniest veronese verzi veselov veum vezmar vezzoli viale vianello vicari vichi vicinanza vicini vidacek viderscak vidranjski viellehner
vierin vieweg vigil viklund vila villa villadsen villagomez villalobos villani villanueva villareal villari villarreal villasenor villegas vincenzi vinci vincze vink
vinketa vinogradov vinther violi virtanen visani visco visconti visekruna visentin vishnyakov visintin visser viti vitiello vitman vittori viviani vizziello vladimirov
vlah vlasic vlasov voelkel vogel vogelgsang vogt voigt vokuhl volk volker volkman volkmann volkov volpe volpi vona vonrueden vontein vorobev voronov vorontsov voros
vracar vranjic vrbanac vrbas vrbaslija vrekalovic vucevac vuillermoz vujakovic vujeva vukadin vukaljevic vukalovic vukanovic vukasinac vukasovic vunak wachtel waelchi
wagenaar wagner waibel wakan walczak waldmann walkowiak wallin wallner wallstab walsh walther walz wang wanner warchol wartenberg waschbusch wasiak wasik wasilewski
wasiu wasowski wassilew wassiluk watsica wawrzyniak wdowiak weber wegrzyn wehner wehrsen weidlich weidner weigel weiler weimann weimer weinand weis weiss weissnat welch
weller welsch welz welzel weniger wenk werle werrmann wershansky wertag wesolowski weyel wezel wiacek wiafe wichmann wickert wiebe wiecek wiechmann wieckowski wieczorek
wiegand wiegelmann wierig wierzbicki wiese wieser wikstrom wilcox wilczek wilczynski wilderman wilk wilkinson wilky willems willemsen williams williamson willms
willoughby willwacher wilts wimmer windler winiarski winkelmann winkler wintheiser winther wischek wischer wisniewski wisoky wisozk wissing witczak witek witkowski
wittich wittl wiza wlodarczyk wlodarski wnuk wojcicki wojcik wojtas wojtasik wojtczak wojtkowiak wojtowicz wolak wold wolfarth wolff wolinski wollenberg wollmann wolny
wolpert wolski wolters wong wood woschler woytkowska wozniak wright wrobel wroblewski wrona wronski wuckert wuhn wujak wunsch wunsche wuraola wurm wyludda wypych
wysocki wyszynski xaba xacon xana xiana xicoy yaamoa yakovlev yakushev yami yanes yanez yang yaqub yawson yazici ybarra yeboa yeboah yebra yesilkaya yetkiner yeung
yildizoglu yilmazer yirenkyi yorulmaz yost yudin yuen yundt yung yunta yussuf zabaleta zablocki zaborowski zabrdac zaccaro zach zadnik zadravec zadric zagarac zagaria
zago zagorsek zagorski zahn zaitsev zaituc zajac zakharov zakrzewski zalako zalar zalewski zamarreno zamarripa zambon zamboni zambrana zambrano zambuto zamora zampieri
zamudio zanatta zandt zanella zanelli zanetta zanetti zani zanner zanon zanotti zapalac zapata zapletal zappacosta zappala zappia zaragoza zarate zareba zaremba
zarkovic zarzycki zauber zavala zawada zawadzki zayas zbodulja zboncak zdelar zdencan zdravcevic zdunek zebrowski zedda zeidler zekl zelenka zemlak zender zeni zennaro
zepeda zeuch zeyen zeyhle zgela zgrabljic zhang zhao zhdanov zheng zhou zhukov zhuravlev zieba ziegler zielinski zielonka ziemann zieme zietek zijan zijlstra zimanyi
zimin zimmer zimmerman zimmermann zimonja zingaretti zinovev zinser zintl ziolkowski zipac zipp zipse zito zivanovic zizanovic zlatanovic zmegac zmuda zollo zondi
zordan zorica zotti zrna zschunke zubak zuber zucca zuev zuiderveld zukowski zulauf zuliani zullo zulu zuma zumbo zumsande zungu zuniga zunino zurawski zurek zvanic
zvonar zwane zwiener zwolinski zych zykov zyla`;

/** Family names of heads of state and government, and of those who stood for such office, of the last decades, in the same form. */
export const OFFICE_HOLDERS = `
obama trump clinton bush biden reagan carter nixon eisenhower truman roosevelt kennedy cheney pence gore kerry romney mccain sanders cruz rubio kasich pelosi mcconnell ryan boehner reid schumer palin huckabee gingrich santorum perry giuliani bloomberg buttigieg warren harris
thatcher blair cameron corbyn miliband farage starmer sunak truss clegg sturgeon salmond ahern varadkar kenny martin
merkel scholz schroder kohl schaeuble steinmeier gauck macron hollande sarkozy chirac mitterrand jospin valls fillon villepin berlusconi renzi prodi monti letta conte draghi meloni salvini napolitano mattarella
zapatero rajoy aznar sanchez gonzalez socrates coelho costa barroso juncker tusk rompuy leyen lagarde stoltenberg rasmussen solana mogherini borrell rutte balkenende leterme verhofstadt michel kurz faymann stoiber haider
putin medvedev yeltsin gorbachev lavrov zelensky zelenskyy poroshenko yanukovych yushchenko tymoshenko lukashenko nazarbayev saakashvili aliyev sargsyan karimov tsipras papandreou samaras karamanlis mitsotakis erdogan gul davutoglu demirel ecevit
orban gyurcsany fico kaczynski komorowski duda walesa havel klaus zeman milosevic kostunica vucic dodik thaci rama berisha gruevski ponta iohannis basescu borissov plevneliev
netanyahu olmert sharon barak peres rabin livni abbas arafat haniyeh fayyad mubarak morsi sisi nasser sadat assad hussein maliki abadi talabani ahmadinejad rouhani khamenei khomeini rafsanjani zarif gaddafi qaddafi gadhafi bouteflika saleh hadi hariri nasrallah aoun
karzai ghani musharraf bhutto sharif zardari khan singh gandhi modi vajpayee hasina rajapaksa sirisena wickremesinghe koirala yadav
jinping jintao zemin keqiang wen deng mao abe koizumi aso hatoyama kan noda fukuda suga kishida roh myung-bak geun-hye jae-in kim suharto yudhoyono widodo jokowi mahathir badawi razak thaksin abhisit yingluck prayuth aquino arroyo duterte estrada marcos suu thein
howard rudd gillard abbott turnbull morrison albanese key ardern clark bainimarama somare
mandela mbeki zuma ramaphosa mugabe tsvangirai mnangagwa obasanjo yaradua jonathan buhari kenyatta odinga kibaki moi museveni kagame kabila kony bashir kiir machar zenawi desalegn gbagbo ouattara wade sall compaore sankara mahama
chavez maduro guaido castro lula rousseff temer bolsonaro kirchner fernandez macri bachelet pinera morales correa humala fujimori garcia toledo uribe santos duque calderon fox nieto obrador zelaya lobo hernandez ortega noriega aristide preval martelly moise colom funes bukele
harper trudeau chretien mulroney ignatieff layton mulcair
annan ban guterres ki-moon bolton pompeo tillerson powell rice rumsfeld gates panetta hagel mattis petraeus mueller comey snowden assange manning
`;
