/**
 * Family names, lower case, without diacritics, from the locale lists of Faker (github.com/faker-js/faker, MIT licence,
 * copyright Faker contributors). A hint and no more: most family names stand in no list.
 */
export const SURNAMES = `
abbott abernathy abeyta abrego abreu abshire acevedo achari acharya acosta acuna adame adiga adorno agarwal agosto
aguayo aguilar aguilera aguirre ahluwalia ahuja alaniz
alarcon alcala alcantar alcaraz aleman alfaro alicea almanza almaraz almonte alonso altamirano altenwerth alvarado
amador anaya anguiano angulo ankunding aparicio
apodaca aponte aragon arana aranda arce archuleta arellano arenas arevalo arguello arias armas armendariz armenta
armijo armstrong arora arredondo arreola arriaga arroyo
arteaga asan atencio auer aufderhar aviles ayala baca badillo baez baeza bahena bahringer balderas balistreri banda
banerjee banuelos barajas barela barragan barraza
barrera barreto barrientos barrios barrows bartell bartoletti bashirian batista batz bauch baumbach bayer beahan
beatty becerra bechtelar becker bednar beier beltran
benavides benavidez benitez berge bergnaum bergstrom bermudez bernal bernier berrios betancourt bhadresha bhat bins
blanco blanda blick boehm bogan bogisich bonilla
borer borrego bosco botello botsford boyer boyle bradtke brakus braun bravo brekke briones briseno brito brown bruen
buckridge bueno burgos bustamante bustos caballero
caban cabrera cadena caldera calderon calvillo camacho camarillo campbell campos canales candelaria cano cantu
caraballo carbajal cardenas cardona carmona carranza
carrasco carreon carrera carrero carrillo carrion carroll cartwright carvajal casanova casares casarez casas
casillas cassin castaneda castillo castro cavazos cazares
ceballos cedillo ceja centeno cepeda cerda cervantes cervantez chacon champlin chan chang chapa chaturvedi chavarria
chavez chen cheng cheuk cheung chiu choi chong
chopra chow choy chui chung cintron cisneros clarke collado collazo collier collins colon colunga conn connelly
conroy considine contreras cordero cordova corkery
cormier cornejo corona coronado corral corrales correa cortes corwin cotto cremin crespo crist crona cronin crooks
cruz cuellar cummerata cummings curiel dach dare
daugherty davies davila deckow delacruz delafuente delagarza delao delapaz delarosa delatorre deleon delgadillo
delgado delrio delvalle denesik desai deshpande devar
dhawan diaz dibbert dickens dicki dickinson dietrich doherty dominguez donnelly dooley dubashi dubuque duenas duran
durgan dutta dwivedi ebert echevarria edwards effertz
elizondo emard emmerich enriquez erdman ernser escalante escamilla escobar escobedo esparza espinal espino espinosa
espinoza esquibel esquivel estevez estrada fadel
fahey fajardo farias farrell feeney feest feil fernandez ferrer fierro figueroa fisher flatley flores florez fonseca
frami franecki franey frias friesen fritsch fuentes
fung funk gaitan galarza galindo gallardo gallegos galvan galvez gamboa gamez gandhi gaona garay garcia garibay
garica garrido garza gastelum gaytan gerhold gerlach
gibson gill giron gislason gleason gleichner glover godinez godoy goldner gomez gonzalez goodwin gorczany gottlieb
gowda goyette gracia granado granados greenholt griego
griffiths grijalva grimes guajardo guardado guerra guerrero guevara guha guillen gulgowski guneta gupta gurule
gusikowski gutierrez gutkowski gutmann guzman haag hackett
hagenes hahn hall halvorson hamill hamilton hammes hane hansen harber haro harris hartmann hauck hayes heaney
heathcote hegmann heller henriquez heredia hermiston
hernandez herrera herzog hessel hettinger hickle hidalgo hill hilll hilpert hinojosa hintz hirthe hodkiewicz hoeger
holguin homenick hong hoppe howe huang huel huels
huerta hughes hurtado hyatt ibarra iglesias irizarry iyengar iyer jacobi jacobs jacobson jaimes jain jakubowski
jangid jaquez jaramillo jaskolski jasso jast jenkins
jerde jimenez johar johns johnston jones joshi juarez jurado kakkar kaniyar kapoor kassulke kaul kaur kautzer
keebler keeling kemmer kerluke kertzmann kessler keung khan
khanna khatri kiehn kihn kilback kirlin klein kling klocko kocchar koch koelpin koepp kohler kong konopelski koss
kovacek kozey krajcik kreiger kris kshlerin kuhic
kuhlman kuhn kulas kunde kunze kuphal kutch kuvalis kwan kwok kwong labadie laboy lakin lang langosh langworth
larkin larson laureano leal leannon lebsack ledesma ledner
leffler legros lehner leiva lemke lemus lerma lesch leung leuschke leyva liang limon linares lind lindgren lira
littel llamas lockman loera lomeli longoria lopez lovato
lowe loya lozada lozano lubowitz lucero lueilwitz luettgen luevano lugo lung lynch macdonald macejkovic macgyver
macias madera madrid madrigal maestas magana maggio
mahajan malave maldonado mann mante manzanares marar mares marks marquardt marquez marrero marroquin martinez
mascarenas mata matos mayer mayert mayorga mcclure
mccullough mcdermott mcglynn mclaughlin medhurst medrano mehra mehrotra mejia melendez melgar mena menchaca mendez
mendoza menendez menon meraz mercado merino mertz mesa
metz meza miller miramontes mireles mishra moen mohr mojica molina monahan mondragon monroy montalvo montanez
montano montemayor montenegro montero montes montez montoya
moore mora morales morar morissette morrison mosciski moss mota moya mraz mueller muller munguia muniz munoz murazik
murillo muro murphy nader naik nair najera nambeesan
naranjo narvaez nava navarrete navarro nayar negrete negron nehru nevarez ngai nguyen nienow nieto nieves nikolaus
nitzsche noriega nunez ocampo ocasio ochoa ojeda
okuneva olivares olivarez olivas olivo olmos olson olvera ondricka ontiveros ortiz osinski pacocha padberg pagac
pandey pang panicker parisian patel paterson patil
paucek pfeffer phillips pilla pillai pollich poon pothuvaal pouros powlowski prajapat predovic prohaska prosacco
purdy quigley quitzon rath ratke raynor reddy rees
reichel reichert reilly reinger rempel renner reynolds rice richards rippin ritchie robel roberts robertson
rodriguez rogahn rolfson romaguera roob rosenbaum rowe
ruecker runolfsson runte saini sauer sawayn schaden schaefer schiller schimmel schinner schmeler schmidt schmitt
schneider schoen schowalter schroeder schulist schultz
schumm schuppe schuster senger sethi shah shanahan sharma shields shiu shukla shum simonis singh sinha sipes skiles
smith smitham smyth somayaji spinka sporer stamm
stark stehr steuber stiedemann stokes stracke streich stroman strosin suen suthar swaniawski szeto tagore talwar
tandon tang thiel thompson thomson tong torp torphy
towne trantow tremblay treutel trivedi tromp tsang tsoi tsui turcotte ullrich vandervort varma varman varrier verma
veum volkman vonrueden waelchi walsh wang watsica
weber wehner weimann weissnat welch wiegand wilderman wilkinson williams williamson willms windler wintheiser wisoky
wisozk wiza wolff wong wood wright wuckert wunsch
yang yeung yost yuen yundt yung zboncak zemlak zhang zhao zheng zhou ziemann zieme zulauf`;

/**
 * Family names of heads of state and government, and of those who stood for such office, of the last decades, in the
 * same form.
 */
export const OFFICE_HOLDERS = `
obama trump clinton bush biden reagan carter nixon eisenhower truman roosevelt kennedy cheney pence gore kerry
romney mccain sanders cruz rubio kasich pelosi mcconnell ryan boehner reid schumer palin huckabee gingrich santorum
perry giuliani bloomberg buttigieg warren harris
thatcher blair cameron corbyn miliband farage starmer sunak truss clegg sturgeon salmond ahern varadkar kenny martin
merkel scholz schroder kohl schaeuble steinmeier gauck macron hollande sarkozy chirac mitterrand jospin valls fillon
villepin berlusconi renzi prodi monti letta conte draghi meloni salvini napolitano mattarella
zapatero rajoy aznar sanchez gonzalez socrates coelho costa barroso juncker tusk rompuy leyen lagarde stoltenberg
rasmussen solana mogherini borrell rutte balkenende leterme verhofstadt michel kurz faymann stoiber haider
putin medvedev yeltsin gorbachev lavrov zelensky zelenskyy poroshenko yanukovych yushchenko tymoshenko lukashenko
nazarbayev saakashvili aliyev sargsyan karimov tsipras papandreou samaras karamanlis mitsotakis erdogan gul
davutoglu demirel ecevit
orban gyurcsany fico kaczynski komorowski duda walesa havel klaus zeman milosevic kostunica vucic dodik thaci rama
berisha gruevski ponta iohannis basescu borissov plevneliev
netanyahu olmert sharon barak peres rabin livni abbas arafat haniyeh fayyad mubarak morsi sisi nasser sadat assad
hussein maliki abadi talabani ahmadinejad rouhani khamenei khomeini rafsanjani zarif gaddafi qaddafi gadhafi
bouteflika saleh hadi hariri nasrallah aoun
karzai ghani musharraf bhutto sharif zardari khan singh gandhi modi vajpayee hasina rajapaksa sirisena
wickremesinghe koirala yadav
jinping jintao zemin keqiang wen deng mao abe koizumi aso hatoyama kan noda fukuda suga kishida roh myung-bak
geun-hye jae-in kim suharto yudhoyono widodo jokowi mahathir badawi razak thaksin abhisit yingluck prayuth aquino
arroyo duterte estrada marcos suu thein
howard rudd gillard abbott turnbull morrison albanese key ardern clark bainimarama somare
mandela mbeki zuma ramaphosa mugabe tsvangirai mnangagwa obasanjo yaradua jonathan buhari kenyatta odinga kibaki moi
museveni kagame kabila kony bashir kiir machar zenawi desalegn gbagbo ouattara wade sall compaore sankara mahama
chavez maduro guaido castro lula rousseff temer bolsonaro kirchner fernandez macri bachelet pinera morales correa
humala fujimori garcia toledo uribe santos duque calderon fox nieto obrador zelaya lobo hernandez ortega noriega
aristide preval martelly moise colom funes bukele
harper trudeau chretien mulroney ignatieff layton mulcair
annan ban guterres ki-moon bolton pompeo tillerson powell rice rumsfeld gates panetta hagel mattis petraeus mueller
comey snowden assange manning
`;
