/**
 * Given names by the gender they usually tell, lower case, without diacritics. Most from the locale lists of Faker
 * (github.com/faker-js/faker, MIT licence, copyright Faker contributors), transliterated where they are not in Latin
 * letters.
 */
export const FEMALE = `
aadrika aaliyah aaltje aanandiny aaratrika aarya aasa aasha aashritha aatmaja abagail abani abbey abbie abbigail
abbondanza abby abdonie abeline abendam abhaya
abigaelle abigail abigale abigayle abigel abril acacie acanthe acela acelya acilay acilia ada adah adalbaude
adalberta adalgisa adaline adalsinde addie addison
addolorata adea adegrine adela adelaida adelaide adelajda adelasia adele adelia adelie adelina adeline adella adelle
adeltrude adelya adile adina adolfa adolfina
adolphie adonise adrastee adrehilde adria adriana adrianna adriena adrienne adrijana adwitiya afanasiya afitap afra
afton agafiya agafya agape agapiya agata agatha
agathe agca agilberte aglae aglaia aglaja agnane agneflete agnes agnesa agnese agneta agnieszka agniya agostina
agrata agripina agrippine agrypina agustina ahalya ahenk
ahilya ahlem aida aileen aimee aina aino aisha aishani aishwarya aisyah aiyana ajana ajda ajeng ajla ajlin ajna
akiko akshainie akshata akshita akula akulina akvelina
alaina alaine alais alana alanis alanna alara alayna albane albena alberade alberta alberte albertha albertina
albertine albertyna albina alcidie alcina alcine alcyone
alda aldegonde alea aleen alejandra aleksandra alemka alena alene alenia alenka aleska alessa alessandra alessia
aleth aletha alevtina alexa alexandra alexandrea
alexandria alexandrina alexandrine alexane alexanne alexia alexine aleya aleyna alfonsa alfreda alia alica alice
alicia alicja alida alienor aliette alika alina aline
alis alisa alisha alison alissa alissia alivia alix aliya aliyah aliz aliza alize alka alla allegra allene allie
allison alma almila almira aloise aloisie alojza
alojzije aloyse alphonsine alpike alta altea althea althee altin alvena alvera alverta alvina alvine alya alyce
alycia alysa alysha alyson alyssa alyssia alysson
alzbeta amabela amadea amalia amaliane amalie amalija amalthee amanda amande amandine amante amara amarande
amaranthe amaryllis amata amaya ambar amber ambra ambre
ambroisie amea amelia ameliane amelie ameline amely amelya amen amethyste ami amie amina aminte amira amiya amodini
amparo amra amrita amritambu amy amya ana anabel
anabela anabelle anaelle anahi anahita anaida anais anala anamaria anamarija anamika ananda anandamayi ananta anar
anasooya anastasia anastasie anastasija anastasiya
anastazia anastazie anastazija anastazja anasuya anatazie anatolia anatolie anatoliya anca anceline anci ancica
ancilla ancuta anda andac andela andelika andelina
andjelina andra andrada andreane andreanne andree andreea andreja andrijana andrina andromeda andzelika anemona
anesa aneta anette anezka anfisa angadreme angela angele
angelica angelika angelina angeline angelique angelita anggun angharad anghelina angie angilberte anica anicee
anicette anika anila anina anise anisoara anissa anita
aniya aniyah anja anjali anjushree anjushri anka ann anna annabel annabell annabella annabelle annagrazia annalena
annalise annamae annamaria annamarie annapurna anne
annegret anneke anneli annelie annemarie annemijn annetta annette anni annie annika annikki annonciade annunziata
anny anouk ansberte anselma anshula ansley anstrudie
antea anthelmette antigone antoaneta antoinette antonela antonella antonetta antonette antonia antonida antonietta
antonija antonina antonine antoniya anuja anuska
anusuya anuta anwesha anya anzhela anzhelika aoife aphelie apolena apollina apollinariya apolline apollonia
apolloniya appia apsara aquiline arabela arabella arabelle
araceli aracely aranka arcadie ardella ardith arely areta argelia argine aria ariadna ariana ariane arianna aricie
ariela arielle arija arin arina arisa aristita
arkadiya arlene arleta arlette armance armande armandine armeline armelle armida armide armine arna arnaude arnolda
arnostka artemis artemisa artemiya arthurine aruna
arvilla arwen arya aryanna asa asceline ascension asel asella asha ashlee ashleigh ashly ashlynn ashtyn asija asiya
asja aslesha aslim asma assomption assunta astarte
asterie astree astrid astrida astride asuela asya atanasia atanazie atena athalie athanasie athena athenais athina
atreyee atreyi aube aubertine aubree aude audeline
audra audreanne audrey augusta augustina augustyna aulia aung aura aure aurea aurelia aureliana aurelie aurelienne
aurelija aurelle auriane aurora aurore ausilia
ausiliatrice autumn auxane ava avani avantika aveline avigaelle avis avoye avreliya avrora axeline axelle aya ayako
ayana ayelet aykal ayla ayleen aylin aymardine
aymonde ayren aysar ayse aysil ayu ayushmati aza azalea azalee azaliya azelia azelie azeline azra azzurra baala
babeta babette babila bade bagdagul baidehi baijayanti
bailee balamani balin bambina banuta bara barbala barbara barbe barbora barbro barica bartolomea basanti basilia
basilisse bassilla bathilde batilda baylee beata beate
beatrice beatrix beatriz beatrycze beaulah becky bediz bedran bedriska behrem belcim belemir belina belinda bella
belle belma beltun benazir benedetta benedicte
benedikta benedita beniamina benice benigna benli bente benthe benvenuta berangere berceste bercin berenice berenika
berinay berit bernadetta bernadette bernadine
bernarda berneice bernice berniece bernita berran berre berta bertha berthe bertille bertolda berva beryl besra
bessie betania beth bethany betina betsy betta bette
bettie bettina betty bettye beulah beuve beverly beyonce bhaanumati bhadra bhagirathi bhagwanti bhagwati bhamini
bhanumati bhargavi bhavani bhilangana bianca bianka
bibi bibiana bibianna biborka bice bigna biljana billie biloslava bilva bilwa bilyana birdie birgit birgita birgitta
birgitte bisenija biserka blagica blagovista
blahomila blahomira blahoslava blanca blanche blandine blanduzia blanka blazena bobana bobbi bobbie bogdana boglarka
boguslava bohdana bohumila bohumira bohuna bohuse
bohuslava bojana bojislava boleslava bonita bonnie borbala borislava borka boroka bosiljka bozena bozetecha bozhena
bozica bozidara brandi brandusa brandy branimira
branislava branka brankica bratislava breana breanna breanne brenda brenna bretislava bria briana brianne bridget
bridgette bridie brielle brigida brigita brigitta
brigitte brionna brisa brita britney britt brittany bronislava bronwyn brooke brooklyn bruna brunehaut brunehilde
brunhilda brunilde bryana brygida buddhana bulah
caetana cagil cagla caitlin caitlyn caleigh calista callie calogera calpurnia camelia camila camilla camryn camylle
candace candice candida canel cangul cannur cansel
cansin caoimhe capitolina capucine cara caridad carina carine carissa carla carlee carley carli carlie carlijn
carlota carlotta carmel carmela carmella carmen carmina
carminho carmo carna carola carolanne carole carolin caroline carolyn carolyne carrie carys casandra casiana casilda
casimira cassandra cassandre cassidy cassie
cassiopea cataleya catalina catarina catena caterina catharina catharine catherine cathrine cathryn cathy catinca
cato catrin catrina catrinel catriona cayla ceca
cecelia cecile cecilia cecilie cecylia celeste celestina celestine celestyna celia celie celina celine celinia cenka
cerasela ceren cerys cesminaz cestmira ceyda ceyla
ceylan ceylin ceylinaz cezara chakrika chanda chandani chandi chandini chandira chandni chandrabhaga chandrakala
chandrakin chandramani chandrani chandraprabha
chandraswaroopa chandravati chandrika chanel chanelle chantal chapala charity charlaine charleen charlene charli
charline charlotta charlotte charumati charvi chasity
chatura chaya chayenne chelsea chelsey chelsie cheryl cheyanne cheyenne chiara chimamanda chitrali chitramala
chitrangada chloe chranislava christa christelle
christiana christiane christie christin christina christine christy chyna ciaobella ciara cicek cici cielo cierra
cigil cilay ciler cilvenaz cimen cindy cinta cinthia
cinzia cipriana cirilla cise cisem cisil cistoslava citlalli citra claire clara clarabelle clare clarisa clarissa
clarisse claudia claudine clea clelia clelie clemence
clementina clementine clemenzia cleo cleofe cleopatra cleora cleta clio cloe clorinda clotilde coco codrina codruta
cointa coline colleen collien colomba concepcion
conception concetta conchita condoleezza connie consolata constanca constance constanta constantina consuela
consuelo cora coralia coralie coraline corazon cordelia
cordia corene corentine corina corine corinna corinne cornelia corrine cortney cosima cosmina costanza courtney
crenguta creola crescenzia crina cristal cristiana
cristina crocefissa cronida crystal crystel csenge ctibora ctirada ctislava cunegonda cuzia cvetka cydney cynthia
cyntie cyra cyrielle cyrila daantje daciana dada daevi
daevika dafina dafne dagmar dagmara dahlia daiana daija dainuvite daisha daisy dajana daksha dakshayani daleslava
dalia dalibora daliborka dalida dalie dalila dalima
dalimila dalimira damaris damayanti damiana damjanka damla danica daniela daniella danielle danijela danika danique
danka danuse danuta danyka daphne daphnee daphney
dara daria dariana darie darija darina darinka darislava darja darla darleen darlene darshwana darta darya dasia
davida davina dawn dayana dayna dea deanna debbie
debora deborah debra deeksha deepali deepika deeptimayee deeptimoyee defne degna deja dejah dejana delaney delfina
delia delie delilah delinda delizia della delores
delpha delphia delphine demet demetra demetria demi dena denisa denise deodata derin derya desanka desdemona
desiderata desiree despina dessie destan destany deste
destinee destiney destini destiny devangana devani devasree devi devika devota dewi dhaanyalakshmi dhana dhanadeepa
dhanalakshmi dhara dharani dharitri dhatri diah
diamante diamond dian diana diane dianna dianne dianora diara dicle diclehan dida didem didina diede dieke
dieudonnee dijana diksha dilan dilara dilay dilberay dilek
diler diletta dilma dilruba dimitrina dina dinda diodata dionisia dipali dita ditya diviska divna divya dixie diyana
djenna dobrava dobrila dobrinka dobromila dobromira
dobromisla dobroslava dochia doda doina doleslava dolly dolores dolunay dolyana domenica dominika domnica dona
donalda donata donatella dondu donka donna dora dorana
dorcas doreen doriana doriane dorica dorina dorine doris dorit dorka dorli dorota dorotea doroteja dorothea dorothee
dorothy dorottya dorris dortha dorthe dorthy
doubrava doubravka douce dovie draga dragana dragica draginja drahomila drahomira drahoslava drahotina drahuse
draupadi drina druina dua dubravka dulari dulce dulcinea
dulina dumitra dumitrana dunja dunya durda durdane durga durgeshwari durica durriye dusana dusanka dusica duska
duygu dyah dzile dzirkstite earlene earline earnestine
easter ebba ebe ebony ebru ecaterina ece ecem eda edda edelberga edita edite edith editta edmee edna eduarda edvarda
edvige edwina edyta edyth edythe eef eefje eeva
effie eftalya eftimia egizia egle egona eileen eilidh ekaparnika ekaterina ekin ela elaide elaina elaine elakshi
elanur elcin elda eldora elea eleanor eleanora eleanore
electa elektra elena eleni elenor elenora eleonora eleonore elettra elfrida elfrieda eliana eliane elide elif
elimena elin elina eline elinor elinore eliona elisa
elisabet elisabeta elisabeth elisabetta elisaveta elise elisea eliska elissa eliza elizabet elizabeta elizabeth
elizaveta elize elka ella elle ellen elli ellie elly
elma elmas elmira elna elnora eloa elodia elodie elody eloisa eloise elouise elsa elsbeth elsie elta elva elvera
elvia elvie elvina elvira elwira elynn elyse elyssa
elza elzbieta ema emanuela emanuelly emel emelia emelie emeline emely emerald emerance emerencie emese emie emiko
emili emilia emiliana emilie emilija emiliya emily
emine emma emmalee emmanuelle emmelie emmely emmi emmie emmy ena enakshi endah enid enie enimia enise enna enola
enrica enya eracla erica ericka erika erin erma
ermelinda ermenegarda ermenegilda erminia erna ernesta ernestina ernestine ersilia ervina eryn esen eser esha eshana
eshita esin esma esmee esmeralda esmeray esperanza
essie esta estefania estela estell estella estelle ester estera esterina esther estrella eszter etela etha ethel
ethelyn ethyl ettie eudokia eudoksja eudora eudoxie
eufemia eufrasia eufrosina eufrozina eugenia eugenie eula eulah eulalia eulalie euna eunice eunika euphrasie
euridice eusebia eusebie eutalia eva evalyn evangelina
evangeline evanghelina evdokija evdokiya eve evelien eveliina evelin evelina eveline evelyn evelyne evfrosiniya
evgeniya evi evie evita evpraksiya evsen evy evzenie ewa
ewelina eylul eysan fabia fabiana fabie fabienne fabiola fabricia fadime fae fahriye fahrunissa faina faith faizah
famke fanika fanni fannie fanny fantine fara farah
fardau farhunnisa fatemeh fathonah fatima fatma fatos fausta faustina faustine faustyna fay faya faye fayen fayenne
fazilet feba febe febi febriana febrina federica
fedora fehime felicia felicie felicita felicitas felicity felina feline felipa fem femke femm fenja fenna fenne
feodosiya ferah feray ferdinanda ferdynanda feride
feriha fern fernanda ferne fevroniya feyza fiammetta fidan fidelie fieke fien fiene fiep figen fikriye filipa
filippa filiz filofteia filomena filou finia finja finnja
fiona fiordaliso fiore fiorella fiorenza firdevs fitri fitria fitriani flaminia flavia flaviana flavie fleta fleur
flo floare floarea floortje flor flore florence
florencia florencja florenta florentina florentine florentyna floriana florica floridia florie florina florine
flossie flurina foca fortunata fortunee fosca franca
france francesca francette francia francine francisca franciszka francoise franka frantiska franziska freda
frederica frederike frederique freeda freida freja freya
frida frieda friederike frusina fruzsina fuldem fulden fulvia fulya funda fureyya furuzan fusun fyokla gabriela
gabriella gabrielle gabrijela gadis gaelle gaia gail
gaja gajana gala galatea galina gamze ganesha ganna garance garika gasti gaudenzia gautami gawati gayatri gaye gayle
geanina geeta geetanjali gelena gelila gelsomina
geltrude gema gemine gemini gemma generosa genesia genesis genevieve genoveffa genoveva genta gentiana georgeta
georgette georgia georgiana georgianna geralda geraldina
geraldine gerarda gerardina gerberge gerda gerharda germaine germana gertrud gertruda gertrude geta ghaliyati
gherghina gia giacinta giada gianina gianna gigi gigliola
gilberta gilda giliola gillian gina ginevra ginewra ginger gioacchina gioconda gioia giorgia giorgiana giovanna
girija girja gisela gisele gisella gisselle gita
gitanjali gitte giuditta giulia giuliana giulitta giuseppa giuseppina giusta gizela gizem gladyce gladys glafira
glenda glenna glennie gloria glorie godeberta godiva
gokce goknur goksin golda golshifteh gonca gonul gorana goranka gordana gozde grace graciana gracie graciela gracja
grainne gratiana gratiela grayce grazia graziana
graziella grazina gregoria greta gretchen griselda grizelda grozdana gry guadalupe gudrite gudrun guenda guendalina
guenievre guher guilhemine guillemette guillermina
gulbahar gulben gulcin guldem gulden guldeste gulen gulgun gulnaz gulpembe gulriz gulsen gundelinda gunes gungor
gunilla guniz gunnel gunnur gunsel gunseli gurcan
gussie gustava gustavine guusje gvendolina gwen gwenaelle gwendolyn hafsa hafshah hailee hailey hailie hale haleigh
haley halie halima halina halle hallie hamima
hamsini hana hanan handan hande hanga hanna hannah hanne hannele harinakshi harita harmony harriet haruka hasina
hasna hata hattie hava havla hayal hayat haylee hayley
haylie hazan hazel heather heda hedda hedi hedvig hedviga hedvika heema heidi heidrun helen helena helene helga
helin helle hellen heloisa heloise hendrika henrieta
henrietta henriette henrike henryka heracleea herberta hermina hermine herminia herta hertha hester hesti hettie
hidaya hilal hilda hildegard hillary hilma himadri
himani hira hiranya hiroko hollie holly honorine hope hortense hortensia hortensie hortenzia hortenzie horymira
hostimila hostimira hostislava hrvojka huda huguette
hulda hulya humaira humeyra huner huong hvezdoslava hyacinta ianira iasmina iboja ica icha icie iclal ida idell
idella idil ifa iffet iginia ignacie ignata ika ila
ilaria ilayda ilda ildegarda ildegonda ildika ileana ilene ilenia ilia iliana ilinca ilinka iljana ilkben ilke
ilknur ilksen ilkyaz ilona ilsa ilse ilva ilza ima iman
imani imelda imge imke immacolata imogen imogene ina inara inaya inci incoronata indah indira indy ines inesa inez
inga inge ingeborg ingeborga inger ingrid ingrida
inguna inja inka inkeri inna innesa innocenza intan ioana ioanina iolanda iole iona ione ionela ionelia ionne
iosefina ipek ira iraida irawati irem irena irene iriana
iride iridenta irina iris irisa irma irmeli irmina isabeau isabel isabela isabell isabella isabelle isabelly isadora
ise iseult iside isidora isik isil isilay isin isis
isla ismerie isobel isolda isotta isra ita itir itzel iulia iuliana iustina iva ivah ivana ivancica ivanka ivanna
iveta ivetta ivna ivona ivonne ivy iya iza izabela
izabella ize izel izidora izolda izzy jacey jacinda jacinthe jackeline jackie jacklyn jacky jaclyn jacoba jacqueline
jacquelyn jacynthe jada jade jadrana jadranka
jadwiga jael jaelynn jagica jaida jailey jailyn jaimini jakayla jakuba jakubina jakubka jale jalou jamalia jamila
jana janae janaina jane janelle janessa janet janeta
janica janice janie janin janina janine janiya janja janka janna janni jannie jany jaquelin jaqueline jara jarmila
jarolima jaromira jaroslava jasmijn jasmin jasmina
jasmine jasna jasnena jaunita jautrite jayda jayde jaylinn jayne jazlyn jazmin jazmyn jazmyne jazz jazzlyn jazzlynn
jeana jeanette jeanie jeanne jeannette jeannie
jehanne jela jelena jelica jelisaveta jelita jelka jella jen jena jenifer jenna jennie jennifer jenny jennyfer
jenovefa jente jesa jesika jessica jessie jessika jesslyn
jesslynn jessy jessyca jet jette jettie jevrosima jewel jewell jil jill jillian jimena jindriska jinte jinthe jirina
jitka joan joana joanie joann joanna joanne joannie
jocelyne jodi jodie joelina joeline joelle johana johanna johanne jolana jolanda jolanta joleen jolie jolien jolijn
jolin jolina joline jonna jordana jordyn jorga
josefa josefien josefin josefina josefine josephin josephine josette josiane josianne josie josipa josy jovana
jovanka joy joya joyce jozefa jozefina jozica juana
juanita judita judite judith judy judyta jula jule juli julia juliana juliane julianne julide julie julienne juliet
julieta juliette julija julijana julika julina
julita juna juno jusma jusra justina justine justyna juta juul jyoti jyotsana kaarina kaci kacie kader kadriye kaela
kaelyn kaia kailee kailey kailyn kaitlin kaitlyn
kaja kalea kaleigh kaley kali kalina kalinda kallie kalpana kalyani kama kamala kamaria kamelya kamila kamile
kamilla kamille kamla kamryn kamuran kanchan kani kania
kanishka kanti kara karelle karen kariane karianne karimah karin karina karine karla karlee karley karli karlie
karlijn karlotta karmela karmen karolann karoliina
karolina karoline kartika kasandra kashyapi kasiyah kassandra kata katariina katarina katarzyna kate katelin katelyn
katelynn katerina katharina katherine katheryn
kathleen kathlyn kathrin kathrine kathryn kathryne kathy katica katie katija katina katja katlyn katlynn kato katrin
katrina katrine kattie kaya kaycee kayla kaylah
kaylee kayleigh kayley kayli kaylie kaylin kayra kazi kazimira keara keeley keely keet keiko keira keisha kelley
kelli kellie kellyanne kelsi kelsie kendra kenna
kennedi kensi kenza kerstin ketanji kevser kezia khadija khaleda kharitina khristina khristya kiana kiandra kianna
kiara kiarra kiera kika kiki kiley kimberley kimberly
kincso kinga kira kirana kiraz kirsten kirstin kismet kitty kiymet klara klaudia klaudie klavdiya klea klementina
klementyna kleopatra klotylda koleta kolombina
kolumbina konstance konstancie konstancja konsuela konzuela kora koralia kordula korina korinna kornelia kornelie
krasava krasomila krentta krista kristen kristi
kristiana kristie kristiina kristin kristina kristine kristy kristyna krystal krystel krystina krystyna ksawera
ksenia ksenija kseniya kumari kumiko kumru kumuda
kunhuta kupava kveta kvetoslava kvetuse kvitka kvitoslava kyara kyla kylee kyleigh kylie kyllikki kyra lacey
lacramioara lacy lada ladina ladislava laia laila laisha
lakisha lakshmi laksita lala lale lalita lamia lana laney lara laras larina larisa larissa larysa lasma latife
latika latoya laura laurane laure laureen laurel
laureline lauren laurencie laurencja laurene laurentia laurentyna lauretta lauriane laurianne laurie laurine laury
lauryn lavada lavanya laverna laverne lavina lavinia
lavize lavonne laxmi layla lea leah leana leandra leann leanna leanne leatha leda leela leena leia leila leilani
lejla lela lelah lelia leman lemide lempi lena lene
leni lenia lenja lenka lenna lenne lenora lenore lenya leokadie leola leona leoni leonia leonie leonilda leonne
leonor leonora leontina leontine leontyna leopolda
leopoldina leopoldine leopoldyna leora leposava lera lerzan lesana lesley lesly lessie lestari lesya leta letha
leticia leticie letitia letizia levke lexi lexie leya
leyla lia liah liana liara liba libbie libby libena liberata libora liboria liboslava libusa libuse licia lida
lidania lidia lidija lidiya lidmila lidya lieke lien
liene lieve liga ligia liisa likera liksma lila lili lilia lilian liliana liliane lilianna lilien lilith liliya
lilla lilli lillian lilliana lillie lilly lilou lily
lilyan lina linda linde linett ling linn linne linnea lintang lioara lisa lisann lisanne lisbeth lise liselotte
lisette litzy liv liva livia liviana livie livija liya
liyana liz liza lizbeth lize lizeth lizz lizzie lizzy ljiljana ljuba ljubica loa lodovica loes lois lola lolita loma
lone lora loraine loredana loreen lorelei lorella
lorena lorene lorenza loreta loretta lori loriana lorine lorna lorraine lota lott lotta lotte lotti lottie loua
louisa louise lourdes louvenia lova lovisa lovorka loyce
lua luana lubica lubomira luboslava luce lucia luciana lucie lucienne lucija lucile lucilla lucille lucinda lucja
lucretia lucrezia lucy ludie ludise ludivine ludka
ludmila ludomila ludomira ludoslava ludovica ludvika ludwika luella luena luigia luisa luise luiza luize lujza
lukiya lukrecie lula lulu luminita luminosa lumira luna
lune lura lurline luus luz luzie lya lyda lydia lydie lykke lyla lyn lynda lynette lynne lyric lysanne lyubava
lyubislava lyubomila lyubomira lyuborada lyuboslava
lyubov lyudmila lyudomila maaike maan maarit maartje mabel mabela mabelle mable maca macaria macey maci macie macy
madalena madalina madaline madalyn maddalena maddison
madeleine madelief madeline madelyn madelynn madge madhuri madie madilyn madisen madison madisyn madita madlaina
madleen madlen madonna madyson mae maegan maelle maeve
mafalda magali magda magdalen magdalena maggie magnolia maguelone mahaut mahulena maia maica maida maija maike maila
mailin maimunah maira maite maiya maja majda
makayla makenna makenzie mala malala malati malea malena malene malgorzata malia malika malin malina malinda
mallaury mallie mallory malou malti malva malvina malvine
malwina mamata mamie manca manda mandaakin mandakini mandy mangala mangalya manisha manjusha manon manona manuela
mara marah marana marcela marcelina marceline marcella
marcelle marcheta marcia mare mareike maren marena mareta marfa marga margaret margareta margarete margarett
margaretta margarette margarida margarita margaux marge
margherita margie margit margita margot margret margrit margrith marguerite mari maria mariah mariam mariana mariane
marianna marianne maribel marica maricarmen
marichka maricica marie marieke mariela mariella marielle marieta marietta marija marijana marika mariko marilena
marilie marilou marilu marilyn marilyne marina
marinela marinella marinetta marioara mariola marisa marisol marissa marit marita marite maritza mariuca mariya
marja marjatta marjeta marjolaine marjorie marjory
marketa markika marla marlee marleen marlen marlena marlene marli marlie marlies marlis marly marrit marsha marta
marte martha marthe martina martine martyna maruta
marwa mary maryam maryann maryjane maryna maryse marzia masa masinka massima mathilda mathilde matilda matilde
mattea mattie matylda maud maude maudie maura maureen
mauricette maurine mavis maxellende maxi maxima maxine maya maybell maybelle maye mayla maymie mayra maysa mayte
mazie mckayla mckenna mckenzie meagan meaghan
mechislava mecislava meda medea medina medine meena meenakshi megan megane megawati meggie meghan mehtap mei meike
meire melani melania melanie melaniya melany melba
melda melek melenija melia melike melina melinda melis melisa melisande melissa melissandre melita melitina mellie
melodi melodie melody meltem melvina melyna melyssa
menaka menka menodora meral mercede mercia meredith merel merete meric merih merjem merle mertie merve meryem
messalina meta metra mette meyra mhairi mia mica micaela
michaela michala michalina michela michele micheline michelle michiko mieke mihaela mihriban mikaela mikayla mikki
mila milada milana milanka mildred milena miley
milica militsa miljana milka milla mille millie milly milodara miloslava milou milred miluse mima mimma mina
minakshi mindy minerva minervina minka minna minnie
minodora mioara mira mirabela miranda miray mireille mirela mirella mireya miriam miriama mirja mirjam mirjana mirka
mirna miromila mirona miroslava mirre mirta mirte
mirthe miruna misaki misra missouri misty mittie mladana mnislava moa modesta modrite mohana mohini moira moisette
mojca mokrina mollie molly momira mona monalisa
monica monika monique monserrat morena morgana morgane moriah motrya mozelle mstislava mudite muesser muge mujde
mujgan mukaddes munevver muriel muriela mutia mya myah
myla mylene myra myriam myrna myrthe myrtice myrtie myrtis myrtle nabila nada nadalina nadege nadezda nadezhda nadia
nadine nadiya nadja nadzieja naemi naina naja najat
najla najwa nala nalan nalini nana nancy naneta nanna nannie naoko naomi naomie nara narcisa nastja natalia natalie
natalija natalina nataliya natalya natasa natasha
nathalie natka naura naya nayeli nayla naz nazan nazli nea necla neda nedjeljka nedra neele neeltje nefeli neha
nehir neiva neja nejla nela nelda nele neli nella nelle
nelli nellie nelly nelya nemira nena neoma nera nerea nergis nerys nesa neslisah nesrin nettie neva nevena nevenka
nevra neyla ngozi nguyet nia niamh nichole nicla
nicole nicoleta nicoletta nicolette nicoline niculina nida nidia niene nienke nigar nihal nihan nika nike nikki
nikkie nikodema nikol nikoleta nikolina nil nila nilam
nilde nilgun nimas nina ninel ninfa ninthe nisa nisan nives njegomirka noa noami noelia noella noelle noema noemi
noemie noemy nola nomi nona nonna noor noortje nora
norah norberta nore norene norica noriko norina norma nour nova novella novi noviana novita nowi nubia nuccia nukhet
nunziata nur nural nuran nurgul nuria nursel
nurseli nurul nusa nya nyah nyasia nynke oana oceane octavia octaviana odessa odeta odetta odette odile odilia
ofelia ofelie ognjana ognyana ojaswini oksan oksana
oktavie oktyabrina ola olcay oldriska oleksandra olena olesya oleta olga olgica olimpia olimpiada olinda oliva olive
olivera olivia olivie oliviera olivija oliwia
olympe olympia olympie omana ombline ombretta ona ondina ondrejka onesta oni onorata onorina oormila opal opalina
opaline ophelia ophelie oprah orchidea oresta oriana
oriande oriane orietta orina orislava orisya oriyana orla orlane ornella orpha orsola orsolina ortansa ortensia
orvokki osanna otakara otilia otilie otilija ottilia
ottilie otylie oumayra oxana oya oyku ozana ozanne ozella ozge ozlem ozlen oznur padma padmi paige paivi pakize
palazhka palladia palma palmazio palmira pam pamela
panka panna pansy paola paramita paraschiva parla parsla parvati pascale paskala patricia patricie patricija
patrizia patrycja patsy patti pattie patty paula paule
paulette paulica pauliina paulin paulina pauline pava pave pavica pavla pavlina pearl pearlie pearline pecine peggie
peggy pelageya pelagia pelagie pelagiya pelin
pelinsu pembe penelopa penelope peri perihan perla pernilla perran perrine persida peruna pervin perzida petek petra
petrana petrija petronela petronila petronilla
petronille petruse petruta petula phileine philine philippa philomene philou phoebe phyllis pia pien piera pilar
pinar pinkie pip piper pippa piraye pirjo pirkko
placida pleun pola polina polissena polly polona polyana polyxena pompilia poornima poppy porzia potishana pramila
prasanna praskovya pratibha pratiwi pravdomila
pravomila pravoslava preity prema pribyslava primerose prisca priscila priscilla priscille priska prita priya
priyala priyanka profira prokopa proserpina prospera
prudence prudenzia puck puji puk pulcherie puput purnima pushti puspa puspita puti putri qori quartilla queenie
quentine quieta quintia quinty quiteria rabia rachael
rachel rachela rachele rachelle rachida rada radana radha radimira radina radislava radka radmila radojka radomila
radomira radoslava radovana radslava rae raegan
rafaela raffaella rafila rageshwari rageswari rahayu rahel rahime rahmawati rahsan raina rainelda raisa rajana
rajinder rajna rajsa rakita raluca ramaa ramona rana
randi rania raphaelle raquel rastislava rati ratih ratna raven raymonde rea reanna reba rebeca rebecca rebeka
rebekah rebekka regina regine regitze regula rehorka reina
reine rejeanne reka renata renate renee rengin renja renske ressie restu reta retha retno retta reva reyhan reyna
rezzan rhea rhianna rhiannon rhoda rhonda ria riana
rica riccarda richarda rieke rigoberta rihanna riitta rija rika rike rikke rina rini ristana rita ritva roberta
robertina robina robyn rochelle rocio rodica rohana
roisin roksana roksolana rolande romana romane romanita romee romena romilda romina romola romy rona ronja roos rosa
rosalee rosalia rosalie rosalina rosalind rosalinda
rosalyn rosamond rosamunda rosana rosanna rosario rose roseline rosella roselyn rosemarie rosemary roser rosetta
rosie rosina rosita roslyn rosmunda rossana rossella
rossie rostislava rovena rowena roxana roxane roxanne roxelana roxy roza rozalia rozalie rozalija rozalinda
rozamunda rozana rozella rozina rozita rozvita rubie ruby
rubye rudite rudolfa rudolfina rufina ruhsar rukhmani rukmin rumena runa rupinder ruslana rut ruta ruth ruthe ruthie
ruxanda ruxandra ruya ruza ruzena ruzica rylee
ryleigh saar sabina sabine sabrina sabryna sachiko sadie sadina sadye safae safina safira safiya safta sahra saige
sakura salimah sallie sally salma salome salomea
salomena salsabila salwa samanta samantha samara samia samiah samira sammie samona samuela sanda sandra sandrine
sanem sanja sanna sanne santina sanya sanziana saoirse
saphira sara sarada sarah sarai sarala saraswati sare sari sarina sarisha sarka sarla sarlota sarmite saroja sartika
saskia saskie satu saulcerite savanah savanna
savannah saveta savina saxona scarlett scholastika scolastica sebastiana sebnem secil seconda secondina seda sedef
seden sefora segolene seher sehrazat selale selda
selen selena selene selin selina selma selvaggia selvi sema semenica semiramide semra sena senay sengul senka sennur
senta septi serafina seraina serap seren serena
serenity serin sermin serpil sertap seval sevda severa severina severine sevgi sevil sevim sevinc sevtap sevval
seyda seyma shaina shakila shakira shakti shakuntala
shana shanel shanelle shania shanice shanie shaniya shanna shanny shanti shany sharda shari sharmila sharon shashi
shashikala shawna shaylee shayna sheela sheila shelia
shelley shelly shereen sheri sherly sherri sherry sheryl shirin shirley shivakari shobhana shona shresth shresthi
shreya shreyashi shridevi shrishti shubha shubhaprada
shwet shyann shyanne sian siana siara sibel sibilla sibyl sibyla sibylle siddhi sidonia sidonie sidra siena sienna
signe sigrid siir silja silje silke silvana silvia
silviana silvie silvija simea simeona simge simina simona simonetta simonida sina sinead sinem sinikka sinja
sinklitikiya sintia siobhan siria sirimavo siska siti siv
sixtine skaidrite skarlet skarleta skye skyla sladana slava slavena slavica slavka slavomila slavomira slobodanka
sloka smaranda smeralda smiljana smilla smita smiyana
smriti snezana snizhana snjezana soave sobeslava sofia sofie sofija sofiya sofronia sofronie solange soledad soline
solomiya solveig solveiga sona songul sonia sonja
sonya soof sophia sophie soraia sorana soraya sorina sotira spela speranta speranza spidola srna stacey stana stanca
stanislava stasa staza stefana stefania stefanie
stela steliana stella steluta stepana stepanka stephania stephanie stephany sterre stina stine stojanka subhashini
subhasini sucheta suci sude sudeva sue suelen sujata
sukanya sule suma sumitra summer sunay suncica sunita sunniva suryakantam susan susana susanna susanne sushma susie
suus suzan suzana suzanne suze suzon svatava
svatoslava svea svenja svetla svetlana svetluse sveva svitlana svyatoslava swara swarnalata swassane sweta syahrini
sybilla syble sydnee sydney sydni sydnie sylva
sylvia sylviane sylvie sylwia synne syuzana szofi szofia szonja tabea tabita tabitha tacjana tahlia taisiya talea
talia talita tamara tami tamia tamika tamina tammy
tana tania tanirika tanja tantri tanushree tanushri tanya tanyeli tara tari tarja tarquinia tarsilla taryn tasa
tasha tatana tatiana tatjana tatum tatyana tawakkol taya
taziana tecla teea teja tekla telica tellervo teodata teodolinda teodora teodosia teodozie teofila teona teresa
tereza tereze terezia terezie terezija teri terri tess
tessa tessie tetyana teudosia tezer thais thalea thalia thea thelma theodora theodosie theofila theresa therese
theresia thi thirza thora tiana tianna tiara tiberia
tierra tiffany tiina tija tijana tilda tilla timea tina tinca tincuta tiphaine tira tiril tirza titi titin tiziana
tjasa tomasa tomaska tomislava tomke tomoko toncica
tonija tonka tonya tosca toska tracey traci trasea tressa tressie treva tricia trine trinity trisha trudie trycia
tsabita tuana tudora tudorita tudosia tugba tulay
tulin tullia tulsi tunay turkan turna tutku tuula tuulikki tuva twila tyra tzipi uchita ugolina uhra ulfa ulfet uli
uliva ulku ulla ulrika ulus ulva ulviye ulya ulyana
uma umi ummiye umran una undine unjani unna unsel unseli urmila urska ursula ursule usha ustina usyi uygu vaclava
vada vahide vaidehi vaijayanthi vaijayanti vaishnavi
vaishno vaishvi vala valburga valdemara valentina valentine valentyna valera valeria valeriana valerie valerija
valeriya vali vallie vanda vanesa vanessa vania vanna
vanya varalakshmi varvara vasanti vasilina vasilisa vasudha vasundhara veda vedanshi vedrana veduna veerle vela
velana velda veleslava velimira velina velislava vella
velma velva vena venceslava vendelina vendula vendulka venera veneranda venere venka venus venuse venusta vera verda
verdiana verdie vere verena vergie veriana verica
veridiana verla verlie verna vernice verona veronica veronika veronique veroslava veselinka vesile veslava vesma
vesna vesper vesta veta vibeke vicdan vicenta vicentia
vicki vickie vicky victoire victoria vida vidya vienna viera vieroslava vieve vijolite viktoria viktorie viktorija
viktoriya vildan vilde vilema vilemina vilena
vilenina vilhelmine viliana vilina vilma vimala vincencie vincenza vinciane vinka viola violante violet violeta
violetta violette viorela viorica vira virag virgie
virginia virginie virginiya visnja vissia vita vitalina vitezslava vitoria vittoria viva vive vivi vivian viviana
viviane vivianne vivien vivienne vizbulite vlada
vladana vladena vladimira vladislava vlasta vlastimila vlastimira vlastislava vlatka voichita vojislava vojmira
vojslava vojteska vorsila vratislava vreni vrinda vrund
vseslava vujica vukica vuslat walentyna waleria wanda wanesa wangari wani wava wende wendy weronika wiara wibke
widya wiebke wies wiktoria wilhelmina wilhelmine willa
willow wilma winda winifred winnifred winona wirda wirginia wulan wulandari xaverie xaviere xenia xenie ximena
xiomara xiu xochitl yadira yael yagmur yamileth yana
yance yani yaprak yara yarah yaren yaretzi yarina yaroslava yasemin yasmeen yasmin yasmine yazmin yelda yeliz yenthe
yesenia yesim yessenia yessi yfke yildiz yingluck
yinthe ylvi ylvie yoko yolanda yolande yonca yoshiko yosun ysaline yseult yukhima yukhimiya yulia yuliana yulianna
yuliya yumiko yuna yuni yunita yustina yvette yvonne
zabava zabina zaenab zaharia zahide zahra zaida zainab zaira zakelina zala zalindra zama zamfira zamira zana zaneta
zanete zanita zanna zara zaraza zaria zarina zavida
zbyhneva zbynka zbyska zbyslava zdana zdena zdenka zdeslava zdislava zehra zeinab zejnep zekiye zelaya zelda zeliha
zelimira zelinda zelislava zeljka zella zelma
zelmira zeltite zenija zenobia zenobie zenovia zerrin zetta zeyneb zeynep zhanna zhozefina ziedite zigfrida zigrida
zile zina zinaida zita zitomira zitoslava ziva
zivana zizi zlata zlatica zlatka zlatomira zlatuse zoe zoeva zoey zofia zofie zofija zoie zoila zoja zola zora
zorana zoreslava zorina zorka zoroslava zoryana zoya
zselyke zsofia zubeyde zubite zuhal zula zulaikha zulal zuleyha zulfa zumrut zuzana zuzanna zvenislava zvezdana
zvonimira`;

export const MALE = `
aadi aadidev aadinath aaditya aagam aagney aagneya aalok aamod aanand aanandaswarup aanjaneya aaron aaryan aatmaj
aatreya aayushmaan aayushman abaco abadon abay abbas
abbondanzio abbondio abdel abdiel abdon abdone abdoulaye abdul abdulaziz abdullah abdulrahman abdurrahman abe abel
abelard abelardo abele abelin abenzio abhaidev
abhirath abhisit abhisyanta abibo abidin abiy abner abondance abraham abramio abramo absalon absolon abu abyasa
acace acacio acar acario acaryatanaya accursio ace
achaire achalesvara acharyanandana acharyasuta achil achiles achille achim achintya achyut acilio acim aciscolo
acrisio acun adalard adalardo adalbald adalberon
adalbert adalberto adalfredo adalgiso adalric adalrico adam adamo adams adan addo adegrin adelardo adelbert
adelberto adelchi adelfo adelgardo adelin adelmo adelphe
adem adenet adeodat adeodato adheesh adhemar adhiarja adhiraj adhrit adi adiarja adika adikara adikavi adil adin
adinata adinath aditeya aditya adityanandan
adityanandana adjutor adnan ado adolf adolfo adolfs adolph adolphe adolphus adone adonis adrain adriaan adrian
adriano adriel adrien adrione adripathi adriyan advaya
aecio afanasy affan afi afinogen afonso afro afsin agabio agafon agah agamennone agap agapet agapito agasti agastya
agathange agathon agaton agazio agenore agesilao
aggei agilbert agnan agneya agnimitra agniprava agnivesh agnos agostino agrippa agrippin agus agustin ahmad ahmed
ahmet ahsen aiace aidan aidano aiden aimable aime
aimone ainars ajan ajeet ajiman ajimat ajimin ajiono ajit akalp akarsana akbar akbatur ake akeem akhilesh akihito
akim akin akiner akira akos akroor aksel akshaj akshat
akshayakeerti aktekin aktimur aladino alain alamanno alambana alan alano alarico alassane alban albano alberic
alberico albert alberto albin albino alboino albrecht
albrico alceo alceste alcibiade alcide alcime alcino alden aldo aldobrando aldonce aldric aleandro aleardo aleaume
alec alejandro alek aleksa aleksandar aleksander
aleksandr aleksei aleksej aleksi aleksy alen aleodor aleramo ales alessandro alessio alevtin alexander alexandr
alexandre alexandro alexandros alexandru alexe alexei
alexej alexey alexzander alf alfio alfons alfonso alfonz alfonzo alford alfred alfredo alfreds algirds algis algiso
ali alican alighiero alin alisan alisher alisir
alistar aljaz aljosa allan allen alliaume almerigo almine almire almiro alois aloisio aloizs alojz alok alonzo alp
alparslan alpay alper alperen alpha alphan alphee
alphonse alphonso alpinien altan altemur alton alvah alvar alvaro alverede alviero alvin alvise alwar amabile amadeo
amadeus amalric amand amandin amando amant amanzio
amar amaranaath amaranto amaresh amarnath amat amato amatore amauri ambrogio ambroise ambrose ambrosiano ambroz
ambrozy amedee amedeo amedeu amelien amelio americo
amerigo ameyatma amico amiel amilcare amin amintore amir amish amit amleto ammar amogh amon amone amore amos amour
ampelio amrit amvrosy amza anaadi anacleto anael
anagh anand anang anany anastacio anastas anastase anastasije anastasy anastaz anatol anatole anatoly ancelin andel
andelin andelko andelo andeol anders anderson
andoche andras andraz andre andreas andrei andrej andres andrew andrey andri andrija andrin andris andriy andro
andron andronik andry andrzej andy andzejs andzs anej
ange angel angelo anggabaya anghel angilbe angilran angoustan angus anibal anicet aniceto aniello anikei anikita
anil anilaabh anilabh anish anisim anjaneya ankal anko
annibal annibale anom anouar anrijs ansaldo ansbert ansel anselm anselme anselmo ansgar ansgary anslavs ansovino
antal antek antelmo antero anthelme anthony antide
antim antimo antin antino antioco antip antoine anton antone antonello antoni antonin antonio antonis antoniu antony
antti antun antwan antwon anuar anunay anuraag
anurag anwar anze apollinaire apollinare apollinary apollo apollon apuleio aquilin aquilino arafat araldo aram aras
aratone arcade arcadio arch archambaud archan
archibald archie archimede archippo arcibaldo arda ardito arduino arefy aren aresio argimiro argo argono ari arialdo
arian ariberto aric arie ariel ariele arif arijs
arindam arion ariosto aris aristarco aristarkh ariste aristeo aristid aristide aristione aristo aristofane
aristotele arjun arkad arkadijs arkadiusz arkady arkhip arlo
armand armando armel armin arminio armins arnaldo arnaud arne arnesh arno arnold arnoldo arnost arnould arnulfo
arolde aron aronne arpad arrigo arsen arsene arsenije
arseniusz arseniy arseny arsipatra arslan art arta artanto artawan artem artemy arthaud artheme arthur artur arturo
arturs artus arun arunthavanathan arved arvel arvid
arvids arvind aryan arystarch arzen ascanio ascelin asdrubale ashlesh ashok ashraf ashton asif asil asim asimodeo
asirwada asirwanda askin askold aslijan asmadi asman
asmianto asmuni assunto asterio astianatte aswani ata atakan atal atalay ataleo atanas atanasio atanazy ataullah
athanase athos atif atila atilla atlas atma atmanand
atmananda attila attilano attilio atul auberto aubry audace audebert audouin audran auguste augustin augusto
augustus augustyn aurel aurele aurelian aureliano aurelio
aurian auro auron ausilio austen austin auxence avadhesh avdei averardo averky averyan avgust avgustin avksenty avni
avram avrely avsar avtonom axel axinte ayan
ayatollah ayaz aydemir ayden aydin ayhan aykan aykut ayman aymard aymeric aymon ayoub aytac aytekin aytug ayvaz
azary azeglio azelio azer aziz azizhan azmi baalaaditya
baalagopaal babacan bacco badr bagas bagiya bagus bagya baha bahadir bahri bahtiyar bahula bahuraksa bahuwarna
bahuwirya bailey bajragin bakda baki bakiadi bakianto
bakidin bakijan bakiman bakiono bakti baktiadi baktianto baktiono bakula balaaditya balachandra baladitya balagopal
balagovind balamantri balangga balapati balazs
baldassarre balderico baldo baldomero baldovino baldwin balgopal balidin balijan balint baltazar balthazar bambang
banara banawa banawi bancar bandhu bandhul banel
bankim bankimchandra baptiste barack baran barbarigo barbu bardo bardomiano barin baris barkin barlas barnaba
barnabas barnabe barney barrett barry barsaba barsimeo
bart barthelemy bartholome bartimee bartolo bartolomej bartolomeo bartolomeu barton bartu bas basarab bashar bashir
basil basile basileo basilio bassam bassiano
bastiaan bastian bastiano bastien battal battista batu batuhan batur baturalp baudouin baykal bayram bazhen bazil
bazyli beato beatus beau bebe bedir bedirhan bedreddin
bedri bedrich behcet behic behlul behram behzat bekir bektas belimir bellino belo beltramo ben benadik bence bende
bendeguz benedek benedetto benedict benedikt benedykt
benett bengt beniamin beniamino benicio benigne benigno benito benja benjamim benjamin bennet bennett bennie benno
benny benoit benone bentley benton benvenuto benyamin
bera beranger berard berardo berat berend berengario berislav berk berkan berkay berkin bernard bernardo bernd
bernhard bernie beronico bert bertalan berti bertie
bertold bertoldo bertolfo bertram bertrand beser besim besir beto bhaasvan bhaaswar bhadrak bhadraksh bhadran
bhagavaan bhagvan bharadwaj bharat bhardwaj bhargava
bhasvan bhaswar bhaumik bhaves bheeshma bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev
bhudeva bhupati bhupen bhushan bhushit bhuvanesh
bhuvaneshwar biagio bibiano bilal bill billy bilomir biloslav bindo bino birino birjesh birol bishnu bivoj bjarne
bjorn blagoje blahomil blahomir blahoslav blaise blaz
blaze blazej boas boaz bob boban bobby bodhan bodhi bodi boet bogdan bogoljub bohdan bohemond bohuchval bohumil
bohumir bohun bohus bohuslav bojan boldizsar bolemir
boleslav boleslavs bon bonagiunta bonaldo bonaventura bonavita bonifac boniface bonifacio bonito borek borimir
borimisl boris borislav borivoj borivoje borjan borko
bortolo borut borys bosko botond bouchard boyan boyd boyko boza bozetech bozhemir bozhen bozidar bozislav brad
braden bradford bradley bradly bradut brady braeden
brahma brahmaanand brahmabrata brahmanandam brahmdev brajan brajen brajendra brajesh bram brancaleone brando brandon
brandt brandyn branimir branislav branko brannon
branson brant bratimir bratislav bratomil bratoslav braulio braxton brayan brendan brenden brendon brenn brennan
brennon breno brent bret bretislav brett briac brian
brice brieuc brijesh brit brock broderick brody bronislav bronislavs bronislaw brooks bruce bruno bruto bryachislav
bryan bryant bryce brycen bryon buck bucur bud buddy
budhil budi budimir budislav budivoj buford bugra buitur bulent bulut bunyamin burak burevist burhan burley buster
byron bystrik byung cade caden caesar cafer cagak
cagan cagatay cagdas cager caglar cagri cagrihan cahid cahya cahyadi cahyanto cahyo cahyono caino caio caius caket
cakrabirawa cakrabuana cakrajiya cakrawala
cakrawangsa calanico calcedonio cale caleb calebe calin calixte callisto callum calogero calvin camden camelien
camil camillien camillo camren camron canalp candar
candelario candide candido candra candrakanta caner cankan cantemir cantidio canziano capa caraka caribert carl
carles carleton carlo carloman carlos carlton carmelo
carmine caronte carponio carson carter carub cas casian casimer casimir casimiro caslav caspar casper cassiano
cassien cassio casto cataldo catalin catullo catur
caturangga caua cavid cawisadi cawisono cawuk cayadi cazimir ceasar cecco cecep cecil cecilio cecyliusz cedomir
cedric cedrick cedrik cedrin celal celaleddin celasun
celen celestin celestino celestyn celien celik celil celso cem cemal cemali cemani cemeti cemil cemplunk cene cenek
cengkal cengkir cenk cesaire cesar cesare cesario
cestmir cetin cetinel cetiner cevahir cevat ceyhun cezar cezary cezmi chaanakya chaaruchandra chad chadd chadrick
chaim chaitan chakor chakradhar chakravartee
chakravarti chanakya chance chandak chandan chandraayan chandrabhan chandradev chandraketu chandramauli chandramohan
chandran chandranath chapal charak charlemagne
charles charuchandra charuvrat chase chaten chatur chaturaanan chaturbhuj chauncey chaz che cherubino cheslav
chester chet chetan chetanaanand chiaffredo chidaakaash
chidaatma chidambar chidambaram chidananda childebert chilperic chinmayanand chinmayananda chiranjeev chiranjeeve
chitraksh chornota chrabros chraniboj chranibor
chranislav chretien christ christer christiaan christian christiano christodule christoffer christop christoph
christophe christopher chrudos chrysole chrysostome chuck
chul chval cicero cihad cihan cihangir cihansah cino ciprian cipriano cirano ciriaco ciril cirillo cirino ciro
cistoslav civan claas claes clarence clarenzio clark
claud claudien claudio claudiu claus clay clayton cleandre cleandro clemens clement clemente cleonico clery cletus
cleve clifford clifton climaco clinio clint clinton
clodomiro clodoveo clotaire clovis cloyd clyde coby codin codrin codrut cody coen colby cole coleman colin collin
colmanno colmazio colombano colombo colt colten colton
concetto concordio conner connor conor conrad constantin cooper corbin corbiniano cordell coreno corentin corey
coriolano cornel cornelio cornelis corneliu cornelius
cornell coronato corrado cortez corvin cosimo coskun coskuner cosma cosmin costache costante costantino costanzo
costel costin coy craig crawford cremenzio crescente
crescenzio crespignano crin crispino cristaldo cristea cristian cristiano cristobal cristofor cristoforo cristopher
crocefisso csaba csanad csongor ctibor ctirad
ctislav cubeyr cullen cumhur cuneyt cuniberto cupido curt curtis cvijan cvijetin cyprian cyprien cyriaque cyril
cyrille cyrus cyryl daan dabiziv dacian daciano dacin
dacio dadap dadi dado dag dagel daghan dagoberto dags daiwik dale dalemir daley dalibor daliman dalimil dalimin
dalimir daliono dallin dalmazio dalton damar damaso
dameon damian damiano damien damil damin damion damir damjan damocle damodara damon damu dan danang dandak
dandapaani dandre dane dangelo danial daniel daniele danijel
danilo danio daniswara danko danny dante danu danuja daoud darcy darek daren darian dariati darien darijan darimin
darin dario darion daris darius dariusz darko darmaji
darman darmana darmanto darnell daromir daron darrel darrell darren darrick darrin darrion darron darryl darshan
darsirah dartono daru daruna darwin dary daryani daryl
dashawn datta dave daver davey davi david davide davids davin davino davion davis davon davonte davor davorin davud
davy davyd dawid dawson dax dayaamay dayaananda
dayaanidhi dayamayee dayne dayton deangelo deb decebal decimo declan dedric dedrick deen deenabandhu deepak deepan
deepankar deependra deepesh deeptanshu deeptendu
deeptiman deeptimay deeptimoy deevakar deion dejan dejon dejuan delbert delfino delmer delphin demarco demarcus
demario dementy demeter demetrio demetrius demetriusz
demid demiralp demirhan democrito demond demostene demyan deneval denis denisz deniz denizalp dennis denny deodato
deon deondre deontae deonte depold dereck derek
derick deron derrick dervis deshaun deshawn desiderato desiderio desimir desmond destin detmar detrich dev devadatt
devagya devajyoti devak devante devdan deven devesh
deveshwar devin devonte devran devvrat dewayne dewey dewitt dex dexter dexx dezider dhananjay dhanapati dhanesh
dhanpati dhanu dhanvin dharmaketu dhruv dhyanesh
dhyaneshwar diar dick didier didimo diego dies dieter dieudonne digambar digambara digdaya dikmen dilaver dildar
dillan dillon dimas dimaz dimitri dimitrij dimitrije
dinakar dinc dincer dinesh dinis dinkar dino dinu diocleziano diodoro diogene diogo diomede dion dione dionigi
dionisio dionizy dionyz dionyzos dipa dipankar dipendra
dipesh diptendu direnc dirja dirk divaakar divakar divis divjot divo djayden dluhos dmitri dmitriy dmitro dmitry
dobromil dobromir dobromisl dobromysl dobroslav dock
dodato dodo dogan doganay doganer dogu domagoj domen domenic domenick domenico domenik domezio domingo dominic
dominick dominik domiziano don donald donat donatello
donato donavon donnell donnie donny dono dorde dorel dorian doriano dorin dorinel dorofei doroteo doru doug douglas
douwe doyle dragan dragisa drago dragoje dragojlo
dragoljub dragos dragoslav dragutin drahomil drahomir drahon drahos drahoslav drahotin drahutin drajat drake draza
drazen dren dron drona drzimir drzislav duane duarte
dubravko dubya duccio duco ducu dudley duilio duje dujo dumitru duncan dundar dura durad durante durmus durward
dusan dusko dustin duuk dwaipayan dwaipayana dwayne
dwight dylan dylano eamon easton eberardo ebuzer ecclesio ecehan ecevit ecmel ecvet edd eddi eddie eddy ede eden
edgar edgard edgardo edgars edhem edi edilberto edison
ediz edmond edmondo edmund edoardo edouard eduard eduardo eduards edvard edvin edvins edward edwardo edwin edzus
eekalabya eero efe efim efisio efken eflah efraim
efrain efrem efren efsun eftimie ega ege egemen egeo egidio egils eginardo egisto egmont egon egor ehud einar einars
eino eirik eizens eja ekaaksh ekadant ekaksh
ekalavya ekaling ekdant ekmel eko ekrem eladio elbert eldon eldred eldridge eleazar eleuterio eleuthere elgin elia
eliah elian eliano elias eliasz elie eliezer elifio
eligio elija elijah elio eliodoro elion elisee elisei eliseo elisio elita elizar elizej elizeus elliot elliott
ellsworth elmar elmars elmer elmo elmore elogio elon eloy
elpidio elroy elton eluh elvezio elvin elvino elvis elwin elwyn elyas elzear eman emanoil emanuel emanuele emanuil
emas embuh emced emelyan emeric emerich emerson
emidio emil emile emilian emiliano emilijan emilio emils emin emir emirhan emmanuel emmanuil emmerico emmerson emmet
emmett emmitt emomali emong empirio empluk emrah
emre emrullah enda ender enderun endra endrigo enea enecone enes engelbert engin enguerrand enio enis ennio enno
enoch enos enrico enrique ensar ensio enteng enver enyo
enzo ephraim epifan epiphane eraclide eraldo eralp erardo erasmo erast eray erazim erazmus erberk erberto ercan
ercin ercolano ercole ercument erda erdal erdem erdinc
erel eremei eremia eren erenia ergin ergun erguner erhan erhard eriberto eric erich erick erico erik eriks erkam
erkan erkki erling erman ermanno ermenegildo ermes
ermete ermil ermilo erminio ermins ermolai ernest ernesto ernie ernst erofei erol eron eros ersan ersin ertan
ertugrul ervin ervins erwin esat esau esben esref esteban
estevan estiawan estiono esuperio eterie ethan ethem etienne ettore eubert euclide eudes eudoxe eufebio eufemio
eufronio eugen eugene eugenio eugeniusz eusebe eusebio
eusebiu eusebius euseo eustache eustatiu eustorgio eustosio eustracjusz eutalio evald evaldo evalds evan evandro
evans evarist evariste evaristo evasio evdokim everardo
everett everette evert evgeny evgraf evidio evlampy evo evodio evran evrard evremondo evren evsei evstafy evstignei
evzen ewald ewell eymen eyup ezechiel ezechiele
ezekiel ezequiel ezio ezra ezrak faas fabian fabiano fabien fabijan fabio fabrice fabricio fabrizio fadei fadil fahd
fahrettin fahri faik faisal falba falih falk
famiano fantin faris farouk faruk fasih fatih fatin faust faustin faustino fausto faustyn favian fayez faysal fazil
fazio fazli fazullah feda fedai fedde fedele
federico fedor fedosy fedot fedro fehmi felice felician feliciano felicite feliks felipe felix felton feofan
feoktist feramus feramuz ferapont ferdi ferdinand
ferdinando ferenc ferhan ferhat feridun ferit ferman fermiano fermin fermo fernando ferre ferruccio ferruh festo
fevzi feyyaz feyzullah fiacre fidel fidele fidelius
fidenziano fidenzio fiete fikret fikri filaret filemon filibert filiberto filimon filip filipe filipp filippo
filomen filomeno filotije finlay finley finn finnley
fiodor fionn fiorenziano fiorenzo firmin firs flavian flaviano flavien flavio flaviu flavius fleano fletcher
flodoard florea florencio florent florentin florentyn
florestan florian floriano florin floris floyd flurin flynn foka folco foma forrest fortunat fortunato fos fosco
foss foty fouad foulques frana franc francesco franci
francis francisc francisco francisque franciszek franco francois franjo frank frankie franklin frantisek franz fred
freddie freddy frederic frederick frederico frederik
fredrick fredrik fredy freek freeman frenkie frido fridolin fridrich friedrich fritz frol frontiniano fryderyk fuat
fulbert fulberto fulcran fulgence fulgenzio fulvio
fumio furio furkan furman furseo fuscolo fuzuli fynn fyodor gabe gabi gabin gabino gabor gabriel gada gadang gading
gaduh gael gaetano gaffar gage gaglioffo gaiman gaio
gaj gajaadhar gajabahu gajadhar gajbaahu galak galaktion galang galar galdino galeazzo galfryd galih galileo galiono
gallicano galuh galur gamal gaman gamani gamanto
gambira gamblang ganak ganaka ganapati ganda gandewa gandharv gandharva gandi gandolfo ganep ganesh gangesh gangsa
gangsar ganjaran gantar gara garan garang garda
gardner garett garfield garik garimberto garland garnier garnoslav garret garrett garrick garry garth garud garuda
gary gaspar gaspard gaspare gasper gaston gastone
gati gatien gatik gatot gatra gaud gaudenzio gaudino gauraang gaurang gauranga gautam gautama gautier gautiero gavin
gavino gavrila gavrilo gazanfer gazi gedeon gedeone
gederts gejza gellert gelu geminiano genadij gencer gene generoso genesio gennady gennaro gentile genziano geo
geoffrey geoffroy georg george georgel georges georgian
georgije georgy geovanni geovanny geovany gerald gerard gerardo gerasim gerasimo geraud gerazim gerazym gerbert
geremia gergely gergo gerhard gerino germain germano
gerolamo geronimo geronzio gerrit gerry gerson gervais gervasio gesualdo gevheri geza ghanaanand ghanashyam ghani
ghanshyam ghassan ghenadie gheorghe gheorghita
gherardo ghislain giacinto giacobbe giacomo giadero giambattista gian gianbattista giancarlo giandomenico gianfranco
gianluca gianluigi gianmarco gianmaria gianmario
gianni gianpaolo gianpiero gianpietro gianuario giasone gibran gica gicu gideon giel gijs gil gilang gilbert
gilberto gildo giles gilles gillo gineto gino gioacchino
giobbe gioberto giocondo gioele gion giona gionata giordano giorgian giorgio giosue giosuele giotto giovani giovanni
giovanny giove gioventino giovenzio girardo girart
giray giri girik girika girindra giriraaj giriraj girish girolamo girts gislebert giuda giuliano giulio giuseppe
giustiniano giusto giyas glauco gleb glen glenn glib
gligorije gnat gobinda godfrey goffredo gojko gokalp gokmen golia golub gomberto goncalo gondebaud gondulfo gonenc
gonerio gongor gonsalwy gonthier gontran gonzaga
gonzague gonzalo goodluck gopaal gopal gopee gopi gorakhanatha gorakhnath goran gorazd gordan gordei gordiano gordon
gordy gorimir gorislav gorkem gosto gostomysl
goswamee goswami gotabaya gothard gottardo gottfried gotum gouranga goutam govinda gracian graciliano gradimir grady
graham grant granville gratian grato grayson
graziano greg gregg gregoire gregor gregorian gregorio gregory gremislav greyson grga grgo grgur griffin grigore
grigorije grigory grimaldo gro grover grzegorz
gualberto gualtiero gubio gudakesa gudakesha guelfo guerin guerrino guglielmo gui guiberto guido guilherme guillaume
guillermo guiscardo guiseppe gulhan gultekin
gumesindo gunars gunnar gunner gunter gurbanguly gurbuz gurdal gurdev gurhan gurkan gurol gursel guru gury gus gust
gustav gustave gustavo guus guvenalp guy guyot
gvozden gwido gyorgy gyula habbab habib habil hacib hadi hafez hafi hafid hafiz hagen haider hailemariam hairyanto
hakan hakem haki hakim hakki hakon hal haldun halil
halim halis halit haluk hamad hamdi hamdullah hamed hami hamid hamish hamit hammad hamza hamzah hanefi hank hannes
hanno hannu hans hansjorg hanspeter hansruedi
hansueli hanus haralamb haralambie harald hardana hardi hardouin hari harimurti harinarayan harit harja harjasa
harjaya harjo harmon harold haroon harrison harry
harsana harsanto harsaya harsh hartaka hartana harto haruki harun harvey hasan haseki hashim hasibi hasim hasin
haskell hasmet hassan hasta hastal hatem hatip hattab
hauke havel hayali hayao hayati haydar hazar hazim heath heber hector hedelin heikki heiko hein heinrich heinz
heitor helier helio helmer helmut henderson hendra hendri
hendrik hennes henning henri henrich henrick henrik henrique henry henryk herbert herluin herman hermann
hermenegildo herminio hernan hershel heru herve heryanto heydar
hicabi hidde hideki hideo hieronim hifzi hikmet hilaire hilar hilario hilarion hilarius hilary hilbert hildebert
hillard hilmi hilton himawan himmet hincmar hipolit
hipolito hiram hiranmay hiranmaya hirohito hiroshi hisam hisham hizir hjalmar hobart holden homer homero honore
honorius horac horace horacio horacy horatiu horea horia
horst horymir hosea hosein hosni hossein hostimil hostimir hostislav hostivit hovard howard howell hoyt hrvoj hrvoje
hsien hubert huccet hud hudavendigar hudayi hudson
hugh hugo hugues hulki hulusi huma humayun humberto hunor hunter hurkan hursit husameddin husamettin huseyin husnu
husrev hussein huub huzeyfe hvalimir hvezdoslav
hyacint hyman hynek hypolit hyun iacob iacopo iacopone iago ian iancu ianis ibrahim ibrani ibun icaro ichiro icilio
ico ido idris idriss ieremia iginio igino ignac
ignacio ignacy ignat ignatius ignaty ignazio ignjat igor ihsan ihvan ike iker ikhsan ikin ikrime ilai ilarie ilario
ilarion ilay ilbey ildebrando ildefonso ilgmars
ilham ilhami ilhan ilian ilias ilie ilija ilja ilkay ilker ilko illidio illuminato illya ilmari ilmars ilya ilyas
imad imam immacolato immanuel imre imrich inacio inars
inder indra indrikis indro ingmars innocente innocenty innocenzo innokenty ino inocenc inocentiu ioan ionel ionica
ionut iorio iosif ipat ipaty ippocrate ippolit
ippolito iqbal irakly irenej ireneo ireneus ireneusz irfan irinel irnanto irsad irvin irving irwan irwin isaac isac
isacco isadore isai isaia isaiah isaias isak
ischirione isidor isidore isidoro isidro isiner islam ismael ismaele ismail ismet isom israel issac istvan italo
itri iulian iuliu iurie iustin iustinian ivan ivano
ivanoe ivar ivek iven ivo ivone ivor izaak izaiah izaias izajasz izak izidor izmael izmail izot iztok izyaslav
izydor izzet izzettin jaafar jaakko jabal jabari jace
jacek jachym jacinto jack jackson jacob jacobo jacobus jacques jaden jadon jadran jadranko jadro jae jaeman jagadish
jagadisha jagapati jagaraga jagathi jagdeep jagdish
jagmeet jahnu jai jaiman jaime jair jairo jais jaivey jaka jakaya jake jakob jakov jakub jalal jaleel jalen jalon
jamaal jamal jamar jamarcus jamel james jameson jamil
jamir jamiro jamison jan janek janez jani janick janis janko jannek jannes jannik jannis jano janos janosch janusz
japhet jaquan jared jaren jari jarmil jarne jarno
jaro jarod jarolim jaromil jaromir jaron jaroslav jaroslaw jarred jarrell jarret jarrett jarrod jarvis jarwa jarwadi
jarwi jasen jasenko jasin jasmani jason jasper
jaswadi jati jatmiko javad javas javi javier javon javonte jawaharlal jax jaxon jaxx jay jayadi jayce jayden jaydon
jayeng jaylano jaylen jaylon jayson jayvano jazeps
jeannel jeannot jeb jed jedediah jedidiah jeff jefferey jeffery jeffrey jeffry jefri jefta jekabs jelle jelmer jelte
jenel jens jeppe jerad jerald jeramie jeramy jerel
jeremi jeremiah jeremias jeremiasz jeremie jeremy jergus jermain jermaine jermey jernej jerod jerome jeromy jeronimo
jeronym jerrell jerrod jerrold jerry jerzy jesper
jesus jett jevgenijs jevon jezdimir jfk jiabao jidde jilji jim jimi jimmie jimmy jimram jinawi jindrich jinping
jintao jiri jitender jitendra joachim joah joakim joao
joaquim joaquin joas joe joel joep joes joesph joey johan johann johannes johathan john johnathan johnathon johnnie
johnny johnpaul johnson joko jon jona jonah jonas
jonatan jonathan jonathon jong jono jonte joon joost jop jordi jordon jordy jorg jorge jorgen jorin joris jorn
jorrit jort joscha joschka joschua jose josef josep
joseph josh joshua joshuah josiah josip josko joso josse josselin jost josua josue jourdain jovan jovani jovanny
jovany jovenel jovin joza joze jozef jozsef jozue juan
juda judah judd jude judicael judson jugoslav juha juhani juho jukka julan jules julian julien julijs julio julius
juliusz jumadi jumari junayd junichiro junius jur
juraj jure jurg jurgen jurgis juri jurre juste justen justin juston justus justyn jusuf juvenal juwan jyotis jyrki
kaan kabil kacper kacung kade kadem kaden kadi kadin
kadir kadrican kagan kai kailash kairav kaj kajen kajetan kala kale kaleb kalender kalervo kalevi kalim kalinik
kalistrat kalle kallistrat kamal kamalesh kambali kamber
kameron kamidin kamil kamlesh kamran kamren kamron kanak kanaka kanda kane kannan kannen kapil kapiton karahan karam
karan kardi kareem karel karim kariman karja karl
karlis karlo karma karman karna karol karp karsa karsana karta karthik kartik karunanidhi karya kashyap kasian kasim
kasiran kaspar kasper kastor kasusra kasyan katsuya
kavon kawaca kawaya kayaalp kayden kayun kazim kazimierz kazimir kazuo keagan keano keanu keaton keegan keenan
keerti kees keir keith keles kellen kelton kelvin kemal
kemalettin kemba ken kenan kenari kende kendrick kenes kenji kenneth kennith kenny keno kent kenton kenyon kenzie
kenzo keon keqiang keramet kerami kerem keremsah kerim
keshaun keshawn kessaf keven kevin kevon keyan keyon keyshawn khaled khalid khalifa khalil khariton kharlampy khoriv
khristofor khvalimir kian kiano kiel kieran kilian
kimi kimo kip kir kiran kirill kirilo kirk kirti kiyan kjeld kjell klaas klarencjusz klaudian klaudius klaudiusz
klaus klavdy klavs kleber klemen klemens klement
kliment knut kobe koby kody koen kofi koko koksal kolby kole koloman kolombin kolos kolumban kolumbin kondrat
kondraty konon konrad konrads konstantin konstantins
konstanty konstantyn koray korbin korbinian korey korkut kornel korneli kornelius korneliusz kornely kornil kornilo
kornily korny kory kosma kosmas kosta kostas
kostyantin kraig krasomil krasoslav kresimir kresomysl krijn krishna krishnadas krishnadasa krisjanis kriss kristan
kristian kristians kristijan kristjan kristof
kristofer kristoffer kristopher krisztian krisztofer krsto kruno krunoslav kryspin krystian krystof krzysztof
ksawery ksenofont kubat kubilay kuddusi kumar kuncara
kunthara kupriyan kurnia kursad kurt kurtis kusuma kutbettin kuzey kuzma kuzman kveton kvetos kvetoslav kvido kwame
kwintyn kyan kyano kyler kyrylo laal labuh lachlan
lad ladarius ladimir ladislao ladislau ladislav lado ladomir lafayette lai lajos laksana lakshman lakshmidhar
lakshminath lal lalu lamar lambert lamberto lamih lamont
lanang lance lancilotto landen landolfo landry lanfranco langgeng lanjar lantar lapo laron larry lars lascar
lasmanto lasmono lasse laswi laszlo latif laurenc
laurencjusz laurens laurent laurentino laurentiu laurenty laurenz lauri laurian lauriano laurin lautone lavinio lavr
lavrenty lavrin lawrence lawson laxman lazar lazare
lazaro lazarz lazzaro lean leander leandr leandre leandro leano leart lebron lech ledion leendert lega legawa leif
leland lembah lemuel len lenn lennard lennart lennert
lenni lennie lennon lennox lenny leo leodegar leon leonard leonardo leone leonel leonhard leonid leonidas leonids
leonio leonis leontin leonty leontyn leonzio leopardo
leopold leopoldo leos leroy lesek lester letterio leu leufroy lev levent levente levi levin levio levko levoslav
levy lew lewin lewis lex leyan liam lian lias liberato
liberatore libere liberio libero liberto libor liborio liboslav lica lidio lietald lieto lieuwe liman limar lino
linus linwood lio lion lionel lior liron lisandro
listvich livino livio liviu livius liyam liyan ljubisa ljubomir ljudevit llewellyn lloyd lodovico loek loet logan
loic lon longin lonnie lonny lonzo lorenc loreno
lorenz lorenzo lorian lorik lorin loris lorrain lotar lothaire lothar louan louay louie louis loup lourenco lovro
lowell luan lubomir lubor lubos luboslav luc luca
lucas lucca lucentiu luchezar lucian luciano lucien lucijan lucio lucious lucius lucjan lucretiu ludano ludek
ludivoj ludolphe ludomil ludomir ludoslav ludovic ludovico
ludovit ludvig ludvik ludwig ludwik luhung luigi luis luiz luk luka lukas lukasz luke lukita lukman lukrecius lukyan
luluh lulut lumir lurhur lutfan lutfi lutfullah
luther luthfi lutibor lutobor lutz luuk luwar luwes lux lyam lyan lyle lyndon lyubim lyubodar lyubomir lyubosmysl
lyubozar maad maarten maas mac macaire macario
maccabeo mace mack macky madalin maddox mads mael maes maffeo maggiorino magno magnus mahathir mahatma mahdi
mahendra maher mahesa mahesh maheswar mahfud mahinda mahir
mahmoud mahmud mahmut mahzun maik mailo maiorico maithripala majid makar makara makary makoto maks maksim
maksimilyan maksud maksym maksymilian makuta malachi malco
malcolm malik malisa malo malte malthe maman mamante mamert manah manasse mancio manel manetto manfred manfredo
mangosuthu manik manikya manilio manish manley manlio
manmohan manoah manoj manole mansour mansueto mansur mansvet manu manuel manuele maras marc marceau marcel marceli
marcelin marcelino marcell marcello marcellus marcelo
marciano marcin marcis marco marcos marcu marcus marek margana margers mariadi marian mariano marijan marijn marin
marinko marino marinus mario maris marius marjan mark
markiyan markku marko markus marlo marlon marolo maros marques marquis marquise marshall marsito marsudi mart
martaka martana martani marten martial martim martin
martino martins marton martti marty martyan martyn marut marvin marwan marwata marwin maryadi maryanto marzio
masahiro mason massimiliano massimo massoud matan mate
matei matej mateo mateus mateusz matheo matheus mathew mathias mathijs mathis mathurin matias matija matis matiss
matjaz matko mato matous matroniano mats matt matteo
mattes matthew matthias matthieu matthijs matthis matti mattia mattias mattis matus matvei matvy matyas matz maugis
maurice mauricio maurilio maurits maurizio mauro
maurycy maverick max maxence maxim maximilian maximiliano maximilien maximillian maximo maximus maxmilian maxwell
mayeul maynard mayoor mayson mazhar mechislav mecislav
medard medardo mederic medoro mees mefody meghnad meghnath mehdi mehmet meik mekhi melanio melchiade melchior
melchiorre meles melezio melichar melih meliksah melle
mels melvin memduh menardo mence menelao meneo menno mennone mercurio merijn merlin merovee mert mervin mestan mesut
mete metello metin metod metodej metrofane mevlut
mex micael micah micha michael michal micheal michel michelangelo mick midas miguel miha mihael mihai mihail mihailo
mihajlo mihaly mihnea mijat mik mika mikael mikail
mike mikel mikelis mikhail mikhailo mikhei mikheil mikita mikkel mikko miklos mikola mikolaj mikolas mikulas miladin
milan milanko milano milen mileta milford milic
milik milisav milivoj miljan miljenko millard milo milojica milomir milon milorad milos miloslav milous milovan
milovin milton milutin mily mimo minervino mink mio
miodrag miomir mir mirac miran mircea mirco mirek mirkelam mirko miro mirocleto miromil miron miroslav mirtil mirza
misa misael misaele misbah mischa misko mislav mitar
mitch mitchel mitchell mithat mitica mitja mitofan mitrut mitt mlad mladen mnata mnislav modesto mohamad mohamed
mohammad mohammed mohan mohinder mohsen moise moisei
moises mojmir mojtaba mojzesz mojzis mokei momir monaldo monitore monte monty monvids moos moreno moric moris moritz
morris morten mortimer morton mose moses moshe
moussa mozes mstislav muammar muammer muaviye muaz mubarak mufid mugur mugurel muhammad muhammadu muhammed muharrem
muhsin muhtar muhterem muhtesem muhyiddin mujdat
mujur mukadder mukerrem mukesh mukhtar muktedi muktedir muktefi mukul mulayam mulya mulyanto mulyono mumpuni mumtaz
muni munir muqtada murat muren murilo murray
mursinin mursita murti musa musir muslih mustafa mustapha mustika mustofa musy mutahhar mutasim muteber mutemed
muttalib muzaffer muzdad muziano mwai mykola mylan myles
mylo myron myrtil nabi nabil naci nadeem nadi nadir nae nael nafiz nagabhushanam nahid nahil naim najam najib nalar
namazio namik nanda nando nandor naoto naoufal
naoufel napoleon napoleone naradi narayan narcis narciso narcisse nardi narendra narinder narji narkis narseo
narsete naruhito nasab naseer nash nasim nasir nasrullah
nasser nat natale natan natanael nataniel nate nathan nathanael nathanial nathaniel nathen naud naudet naum naveen
navin nawal nawaz nayef nazar nazario nazariusz
nazary nazif nazim nazmi nazzareno nazzaro neal nebojsa necat necati necdet nechifor necib necmettin ned nedeljko
nedim nedjeljko nehemie nehoslav neil nejat nejc
neklan nelio nels nelson nelu nemanja nemir nenad neopolo neoterio nepomuk nereo neri neset nesim nestor nestore
neven nevio nevzat newell newt newton nezamysl nicarete
nicea niceforo nicephore niceto nicezio nichifor nicholas nicholaus nick nicklas nicklaus nickolas niclas nico
nicoara nicodemo nicodim nicolae nicolai nicolaie nicolas
nicolo nicu niculita nicusor nicuta niek niels nifont nigel nihat nik nikandr nikanor nikifor nikko niklas niklaus
niklavs niko nikodem nikodim nikolai nikolas nikolasz
nikolay nikon niksa nils nimit nimrod niniano nino nio niranjan nirbhay niro nitin nitish niyaga niyazi nizamettin
nizar noah noam noan noar nobuo noel nolan nolen
norbert norberto norman normand norris norval norwood nostriano noud nouri nout novak novan nox nrima nugraha numan
nuno nunzio nurettin nuri nursultan nurullah nusret
nyana nyoman obie obrad obren octav octave octavian octavio octaviu oddone odell oderico odidone odilon odin odolen
odon odorico oger ognjen oguz oguzhan ojars okan oke
okey okhrim okta oktavian oktavius oktay okto olaf olavi olbram oldrich ole oleg olegs oleksandr oleksiy oleksy
olelko olen oles olgerts olimpian olimpio olimpiu olimpy
olin olindo oliver olivier oliviero oliviu oliwier ollanta olle olof olusegun oman omar omari omelyan omer omero
onder ondrej onesto onofrio onorino onorio onufry onur
opan opung oral oran orazio orell oren orenzio orest oreste orestes orfeo orhan orin orio orion orkhip orland orlo
oronzo orrin orsino orso ortensio orval orville osama
osamu osbaldo osborne oscar osip oskar oskari osman osmondo osmund ostap ostoja ostromir osvald osvaldo oswald
oswaldo ota otakar otello otha othman otho otis otmar oto
otokar otomar ottaviano ottavio ottis otto ottone oury ovidio ovidiu ovidius owen ozan ozcan ozer ozgur ozhan ozkan
ozren ozy pablo paciano pacifico pacome pacomio
paiman paja pakhom palatino palemon palladio palmiro pamfil pammachio panagachie panait panas panca pancario
pancrazio pandu panfil panfilo pangeran pangestu panji
pankrac pankracy pankrat pankraty pantaleo pantaleon pantaleone panteleimon paolo param paramartha paramon pardi
pardo parfait parfen paride parker parman parmenio
parsival parvez pascal paskal pasquale paterne paterniano patrice patricio patrick patrik patrizio patroclo patru
patrycjusz patrycy patryk paul paulo pauside pavel
pavils pavle pavlin pavlo pavol pawel payidar pedro pekka pele peleo pelhrim pelle pellegrino pentti pep pepe pepijn
pepin pepo pera perceval percival percy perica
pericle perikles perkasa pero perry perseo pertev perver pervez petar pete peter peteris petko petr petre petri
petrica petrisor petro petronio petronius petru petrut
petteri peyami phil philemon philibert philip philipp philippe phillip pierangelo pierce piergiorgio pierluigi
piermarco piero pierre pierrick piersilvio piet pieter
pietro pilip pim pimen piotr pippo pit pius placido platon platone plinio plutarco podolyan polidoro polifemo
polikarp pollione polykarp pompeo pompiliu pomponio pontus
ponziano ponzio porfirio porfiriusz porfiry porter porziano postumio potap poul praba prabawa prabowo prabu prakash
prakosa pran pranab pranata pranawa pranay prasad
prasetya prasetyo prassede prathamesh pravdan pravdomil pravomil prayag prayitna prayoga prayogo prayut prayuth
predrag prem premysl preston priamo pribyslav prima
primo primoz prisco privato procopio prokhor prokl prokles prokofy prokop prokul prosper prospero protasio proteo
prov prudenzio prvoslav publio puneet pupolo
purushottam purwa purwadi purwanto pusicio putu pyotr qasem quarto quasimodo quentin querano quin quincy quinten
quintiliano quintilio quintino quinton quinziano
quinzio quirin quirino rachid raci radan radegast radek raden radenko radhost radika radim radimir radisa radislav
radit raditya radivoj radivoje radko radmil radmilo
rado radolfo radomil radomir rados radosav radoslav radovan radu raducu radul raduz radvan raf rafael rafal rafet
raff raffaele rafi rafid rafik rafiq raharja raheem
rahim rahman rahmat rahsaan rahul raide raif raihan raik raila raimondo raimund rainald rainaldo rainer rainhard
rainold raj rajan rajendra rajesh rajiv rajko rajmund
rajnath rajnold rakesh rakip ralf ralph ram rama ramazan ramesh rameshwar ramiro ramiz ramon ramush ramzan rand
randal randall randolf randolph randy ranek rangga
raniero ranil ranjeet ranjit ranko ranolfo ransom raoul raphael rares rashad rashawn rasheed rashid rasim rasit
rasko rasmus rastislav ratan ratibor ratimir ratko
ratmir rauf raul ravi ray rayan rayen raymond raymundo rayyan razvan recai recep redmond reece reed refah refet
refik reggie reginald reginaldo regis regnars regolo
reha rehor reid reinhard reinhold reis rejan rejean reksa relja relu remi remig remigio remington remo remondo remus
remzi renars renat renato renaud rendy rene rens
renzo resat respati respicio resul reto reuben revi rex rey reybaud reymundo reynold reza rhett rian ricardo ricards
ricario riccardo richard richelmo richie richmond
rick rickard rickey ricky rico ridvan ridwan riek rifat riff rifki rigoberto rinaldo rino rishi ritesh riv riyad
riza rizki roan robaldo robb robert roberto robi
robinson rocco roch rocky rod rodan roderick roderik roderyk rodger rodiano rodion rodney rodolfo rodoljub rodolphe
rodoslav rodrick rodrigo rodrigue roel rogelio roger
rogers rohan rohit rok roko roksolan roland rolando rolf rolfo rollin romain roman romano romans romeo romero romeu
romoaldo romolo romuald romualdo romul romulus ron
ronald ronaldo ronan rongji ronnie ronny roosevelt roscoe roselin rosendo rosman ross rostislav rover rowland roy
royce ruben rubiano ruchan rudi rudis rudolf rudolfs
rudolph rudra rudy ruedi rufino rufo rufus ruggero rui rukneddin rumen rupert ruperto ruprecht rusins ruslan rusman
russ russel russell rustu rusty rutherford rutilo
ryan ryder rylan ryszard ryu ryurik saad saadat saban sabar sabato sabazio sabele sabin sabino sabir sabri sachin
sacid sadan sadberk saddam sadettin sadi sadik sadiq
sadri sadullah saeed saffet saffiro saffo safi safouan safouane sahap sahin sahinalp sahsuvar saiful saim sajid saka
sakari sakip sakir sakti saladino salah salamoun
salem sali salih salim salman salomon salomone salomoun salustio salva salvador salvatore salvo salwator samed
sameer sami samih samil samim samir sammy samo samson
samsul samu samuel samuele samuil sancho sander sandor sandro sandu sanford sang sani sanjay sanjin sanka sansone
sante santiago santino santo sapiente sarani sarbello
sarvin sascha saso satish satoshi saturniano saturnin saturnino satya satyen saud saul sauli sauveur sava savas
savel savely saverio savi savin savinien savino savion
savva savvaty sayan sayed sayyid scot scott scotty seamus sean seb sebas sebastiaan sebastian sebastiano sebastiao
sebastien sebastjan sebestian secaeddin seckin
secondiano secondo sedat sedrick sedrik sef sefer seff sefik sehlevent seiji selahattin selami selcuk selim selivan
seliverst selmer sem semen semibor semih semplicio
sempronio semsi semyon sener senesio senn senne senofonte senol sep sepp seppe seppo serafettin serafim serafin
serafino seraphin serapione serban serbulent seref
serenus serge sergei sergej sergen sergey sergi sergio sergiu sergiusz sergy serhat serhiy serif sermet sertac
servac servidio serviliano sesto seth settar settimio
settimo setya seung sev sevastyan sever severiano severin severino severo sevket sevki seweryn seyban seyfettin
seyfi seyfullah seyyit shad shahbaz shakir shane shankar
shantanu shaquille sharif shaukat shaun shawn shchastislav shchek sheldon shemar sher sherman sherwood shigeru
shinzo shiv sico sicuro sid siddarth siddhran sidiq sidki
sidoine sidon sidonio sidor siebe siem siep sigebert sigfrid sigfrido sigismond sigismondo sigizmund sigmar sigmund
sigurd sihab sihabeddin sil silanty silas silvan
silvano silvere silverio silvester silvestr silvestro silvian silvio silviu silvius sim simao simen simeon simeone
simi simion simo simon sinan sinasi sindre sinesio
sinfronio sinica sinisa sinkler sinook sireno siriano siricio sirineu sirio siro sirri sisto sixt sixte sixtus
sjoerd sjors sky slamet slavek slaven slaviboj slavibor
slavko slavoboj slavoj slavoljub slavolyub slavomil slavomir slavuta slobodan smil snizhan sobeslav soccorso socrate
sofon sofron sokrat soleh solocone sologub solomon
solon som somchai somnath somu sondre sonke sonny soren sorin sostene sosteneo sostrato soter spano spartaco spartak
spencer speranzio spiridon spirydion spytihnev
srboljub srecko sredoje stan stancu stanford stanimir stanislao stanislas stanislav stanislaw stanko stanley stanton
stasta steen stef stefan stefano stefany steffen
stelian sten stepan stephan stephane stephen stephon sterling stevan steve steven stewart stig stijn stiliano stipan
stipe stiriaco stjepan stojan stojmir stoyan
stozhar strahinja stribor stuart suat subhash subhi subodh sudi suheyl sukru suleiman suleyman sultan suman sundar
sune sung sunil surano suresh sururi surya suryakant
suryakanta susheel sushil susilo svatoboj svatobor svatomir svatopluk svatoslav svebor sven svend sverre svetislav
svetolik svetomir svetozar sviturno svyatopolk
svyatoslav swami swapnil sylvain sylvan sylvester sylvestre sylwester szabolcs szczepan szymon taceddin tad tadashi
taddeo tadeas tadej tadeo tadeusz tadija tae taha
tahir tahsin taib taide takashi takeshi talal talat talay taleb talha talip talis talivaldis talon talrits tamas
tamer tamim tamino tammaro tammo tancrede tancredi
taner tanguy tanju tankred tanner tapan tapani tapio taras tarcisio tareq tarik tariq tarkan taro tarso tarun tasdik
taskin tasnim taswir tate taufan taufik taurean
taurin tavares tawfiq tayfun tayler tayyar taziano tazio ted tedi teguh teije tej tejas tekin tekinalp telchide
telemaco temel temistocle teo teobald teobaldo teodor
teodorik teodoro teodosio teodoto teodoz teofan teofil teogene teohari teoman terenc terence terencius terencjusz
terenty terenzio terrance terrell terrence terrill
tertuliano terzo tesauro tesifonte teun teunis tevfik tevhid tevin tezcan tezel thabo thad thaddeus thaksin theo
theobald theodor theodore theodorik theodose theofan
theofil theophile theophraste theron thiago thibault thibert thierry thies thije thijmen thijn thijs thilo thom
thomas thorben thore thorge thurman tiago tian tibaldo
tibbe tiber tiberio tiberiu tiberius tibor tiburcius tiburzio tichomil tichomir tichon ticone tieme tiger tihomir
tijmen tijn tijs tikhon tilen tillman tillmann tim
timbul timish timm timmothy timmy timo timofei timofy timoleon timon timotei timotej timoteo timoteus timothee
timothy timur tinas tino tirone tirta tirtayasa tit
titien tito titus tizian tiziano tizio tjark tobia tobias tobiasz tobin toby tod todd todor tolga tolomeo tolunay
tom toma tomas tomasz tomaz tomi tomislav tommaso
tommie tommy tomo tonatiuh tonci tone toney tonko tonnin tony toon tor torben torbjorn tore torkvat torquato
torrance torrey torsten tosco toshio toussaint traian
trajan tranquillo travis travon tre tremaine tremayne trent trenton trever trevion trevor trey trifon trilochan
trilochana trilok trilokanath trilokesh triloki tristan
tristano tristian triston troels trofim troy trpimir trpko trystan tsai tsutomu tudor tufan tugay tugiman tugrul
tugtekin tuhfe tulliano tullio tumer tunahan tunc
tuncer tuomas tur turan turgay turgut turi turibio turkay turker turkes turki turner turold tushar tussio tuur
tverdislav tvorimir tvrtko twan tycho tygo tyler tymon
tymoteusz tyree tyreek tyrel tyrell tyrese tyrique tyron tyrone tyshawn tyson ubaldo ubertino uberto uda udai uddhav
udit udo ueli uffe ufuk ugis ugo ugolino uguccione
ugur uhuru ujjawal ujjwal ukbe ulberto ulderico ulf ulfo ulgen ulices ulises ulisse ulpiano ulrich ulrico ulrik
ulstano ultimo ulvi ulyan ulysse ulysses umang umar
umaru umay umaya umberto umile umit umur umuralp umut unal unggul upendra upik upton uranio urbain urbano urdino
uriah uriel uriele uros urs ursicio ursino ursmaro
usain usame usman ustim ustin utama uttam uve uzeyir vaclav vadim vagn vaha vahdet vahid valdemar valdemars valente
valentijn valentim valentin valentino valentins
valentyn valer valere valerian valeriano valerico valerijs valerio valeriu valeriy valery valeryan valfredo valfrido
valtena valter valtr valtteri vance vanja
varfolomei varlaam varo vasco vasil vasile vasily vasja vasko vasudev vasudeva vatroslav vatslav vaughn vavrinec
vecdi vedang vedanga vedasto vedat vedran vefa vefik
vega vehbi veikko veit velemir veleslav veli velibor velimir velio velislav venance venanzio vencel venceslao
venceslas venceslav vendel vendelin venedikt venek
venerando venerio veniamin ventura venustiano venusto verano verecondo verenzio vern verner vernon vero veroslav
verulo vespasiano veysel veysi vezio vianney vic
vicente vicentiu victor victorien victorin vid vidak vidal vidhur vidhya vidiano vidone vidor vidur viggo vigile
vigo vijay vijeko vik vikenty vikram viktor viktorin
vilem vilfredo vilhelm viliam vilibald viliberto viljem ville villy vilmar vilmars vilmos vimal viman vin vinay
vince vincenc vincent vincentiu vincenzo vindonio
vinebaldo vinfrido vinicio vinnie vino vinsen vinz viorel virat virgil virgilio virgin virginio virman virone
visarion viscardo vishnu vishwamitra vissarion vit vitale
vitali vitalico vitalijs vitaly vitazoslav vitezslav vito vitold vitor vitoslav vittore vittoriano vittorio vitus
vivaldo vivek viviano vjekoslav vjenceslav vlad vladan
vladek vladilen vladimir vladimiro vladislav vladivoj vladlen vlado vlaicu vlas vlastimil vlastimir vlastislav
vlatko vlk vodingo voicu vojen vojin vojmil vojmir
vojslav vojtech vok voldemars volfango volfgang volkan volodimir volodislav volodymyr vratislav vratko vseboj vsebor
vsemil vserad vseslav vsevlad vsevolod vujadin vuk
vukan vukasin vukota vulmaro vulpiano vyacheslav vyas vysheslav waclaw wade wadi wael wahyu waino wakiman waldo
waleed walenty walentyn waleran walerian walery walgierz
walid walker wallace walter walton waluyo wandrille wardaya wardi warji warley warren warsa warsita warta wasis
watson wawan wawrzyniec waylon wayne webster weldon
wellington wendell werner wes wesley wessel westley weston wiktor wilber wilbert wilbur wilburn wiley wilford
wilfred wilfredo wilfrid wilfryd wilhelm will willard
willem willi william willie willis willy wilmer wilson wilton wincenty winfield winston wira wisnu witalis wladyslaw
wlodzimierz wolf wolfgang woodrow wout wouter wyatt
wyman xanana xander xaver xaverius xavi xavier xem xenophon xiaoping xzavier yagiz yago yahya yakov yakub yalcin
yalgin yaman yango yanis yann yannic yannick yannik
yannis yanuary yarema yaro yaromil yaromir yaron yaropolk yaroslav yarovid yasar yasin yasser yassin yassine yassir
yasuhiro yasuo yavuz yegor yekta yener yeremy yetkin
yevgen yevgeny yigit yildirim yilmaz yoann yogendra yogesh yogi yoginder yono yosef yoshi yoshihide yoshiro younes
youp yousaf yousef youssef yousuf yoweri yuce yucel
yukhim yukio yuksel yulian yuly yumni yunus yuri yury yusuf yuvenaly yven yves zabedeo zaboj zac zaccaria zaccheo
zachar zachariah zacharias zachariasz zacharie zachary
zache zachery zack zackary zackery zafer zafir zahit zain zakaria zakary zakhar zakhary zaki zakir zalan zamfir
zamir zan zander zane zanis zanobi zarije zarko zavis
zayd zayed zayn zbigniew zbislav zborislav zbyhnev zbynek zbysek zbyslav zdan zdenek zdenko zderad zdeslav zdik
zdirad zdislav zdravko zechariah zef zefiro zekai
zekeriyya zelibor zelimir zelislav zeljko zelmir zemin zemislav zenaide zenebio zeno zenobio zenon zenone zenovy
zente zephirin zeteny zetico zev zeyd zeynel ziad ziga
zigfrids zigmars zigmund zihni zikmund zinedine zinovy zion zitomir zitoslav zivan ziver ziya ziyad zlat zlatan
zlatko zlatomir zoilo zoltan zoran zoremir zoreslav
zoroslav zoryan zosim zosimo zrinislav zrinko zsolt zsombor zubair zubeyr zulfikar zurab zvenigor zvenimir zvenislav
zvonimir zvonko zygmunt`;

/** Borne by women and men. */
export const EITHER = `
adel alex alexis alva andrea antonie arsenie ashley atmaja augustine aurica avery bala bela blake bora cameron
camille carol casey chandra charlie chris claude dana
danila dasa dominique drew eli ellis esra frances gabriele ghita hani hayden hui imran isa ivica jaga jamie janne
jaya jean jess jesse jindra jing joanny jocelyn jordan
jun kari kay kelly kelsey kerry kim kyle laurence lee leigh leonida leslie lindsay lindsey lynn mackenzie marion
mateja maxime mija milota ming misha mitra morgan nevin
nicola nikita nikola paris pat ping pravoslav quinn rahmi reese riley robbie robin rory rowan saba safa sam sandy
sasa sasha scottie shannon shelby sidney sila simone
skyler soma stacy taylor teddy terry tine toni tracy vasilica wei whitney xin yan yuki zena zosima`;
