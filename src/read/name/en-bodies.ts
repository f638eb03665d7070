/** Nouns with which the name of a body ends, or which open it before "of" or "for". Lower case. */
export const BODY_HEADS = `
ministry department agency administration bureau office commission committee subcommittee council board court
tribunal authority service services secretariat directorate inspectorate treasury cabinet
senate parliament congress assembly legislature house duma knesset bundestag bundesrat diet chamber
army navy marines force forces guard police corps militia brigade battalion regiment squadron fleet command patrol
constabulary
university college school academy institute institution institutes polytechnic seminary faculty
party movement front alliance coalition union federation confederation league association society organization
organisation foundation fund trust charity club guild order
bank group holdings company corporation corp industries enterprises partners associates ventures capital investments
securities insurance airlines airways airline railways railway motors motor motorworks
motorsport laboratories laboratory labs pharmaceuticals pharma chemicals electronics technologies technology systems
solutions software networks network telecom telecommunications communications energy petroleum oil gas power
electric mining steel
foods beverages brewery brewing stores supermarkets hotels resorts entertainment studios pictures records music
productions media press publishing publishers publications broadcasting television tv radio
times post journal tribune herald gazette guardian telegraph observer chronicle news newspaper newspapers magazine
review daily weekly mirror express globe courier inquirer examiner dispatch bulletin monitor sentinel
hospital clinic church cathedral diocese archdiocese ministries mission museum gallery library orchestra
philharmonic symphony opera ballet theatre theater zoo observatory
center centre centers centres project initiative campaign network watch international consortium cooperative collective
exchange market markets registry chamber-of-commerce delegation embassy consulate protection enforcement
united fc rovers wanderers athletic rangers
healthcare fuels coal shipping logistics ferries foods brands wireless biotech therapeutics biosciences
semiconductor semiconductors instruments robotics analytics advisors consulting interactive
team band aerospace aviation aircraft space airspace defence-force
`;

/**
 * Heads above that are common in names of other things too, or in plain capitalized phrases: they need a second word
 * that is a name.
 */
export const WEAK_HEADS = `
house order power energy oil gas force forces office service services post times market project capital team space
review mission school press church bank hall guild court command market music records media press energy electric
trust network watch guard school council board daily news union group international market exchange union power
mirror monitor star sun express globe park daily`;

/** Heads of bodies that are buildings as well: the words around tell which is meant. */
export const FACILITY_HEADS = `
museum gallery zoo observatory cathedral hospital clinic theatre theater library opera church mosque temple
synagogue center centre hall academy`;

/** Words with which the name of a body opens, a place or another name after them: "Air Norland". */
export const BODY_OPENERS = `air radio team banco banca banque grupo groupe gruppo deutsche`;

/** Legal forms and the like that end the name of a company. */
export const BODY_SUFFIXES = `
inc inc. corp corp. co co. ltd ltd. llc llc. l.l.c. plc p.l.c. lp l.p. llp ag gmbh sa s.a. nv n.v. bv b.v. spa
s.p.a. ab asa oyj kk k.k. pty pte sarl ntn e.v. limited incorporated & sons bros bros.`;

/** Nouns with which the name of a place ends, or which open it. */
export const PLACE_HEADS = `
river lake sea ocean bay gulf strait channel canal creek falls spring springs mountain mountains mount mt mt. hill
hills peak valley canyon desert forest woods island islands isle isles peninsula cape coast beach harbor harbour
port
city town village township municipality commune county district province state region territory borough parish
prefecture oblast republic kingdom quarter
street avenue road boulevard lane drive square plaza highway freeway motorway bridge tunnel tower towers building
palace castle airport station terminal stadium arena park gardens garden cemetery memorial monument
wall factory prison jail dam reservoir plant reactor base camp airbase airfield barracks courthouse mall hotel
reserve reef basin plateau plain ridge glacier volcano crater
heights estate estates ranch farm square centre-ville mosque temple synagogue shrine basilica abbey
`;

/** Place heads that open a name: "Mount Alder", "Lake Merin". */
export const PLACE_OPENERS = `
mount mt mt. lake cape fort port gulf bay isle strait river camp point san santa saint st. st los las el`;

/**
 * Nouns with which names of other things end: events, laws, agreements, prizes, works, products. No person, body or
 * place.
 */
export const OTHER_HEADS = `
agreement treaty accord accords pact deal protocol convention declaration constitution charter resolution act bill
law amendment code directive regulation order plan program programme strategy doctrine policy initiative scheme
war wars battle revolution uprising intifada holocaust genocide massacre crisis depression recession renaissance
reformation campaign operation offensive siege
cup championship championships olympics olympiad games tournament open prix series bowl grand-prix marathon derby
final finals playoffs
prize award awards medal oscar oscars emmy grammy grammys nobel pulitzer
day week month year century era age eve festival carnival ceremony anniversary summit conference forum expo
exhibition fair election elections referendum census
virus disease syndrome flu influenza fever hurricane typhoon cyclone storm earthquake tsunami covid
bible koran quran torah talmud gospel album song film movie novel book magazine-cover show episode symphony concerto
language english french-language internet web twitter-account facebook-page dollar euro pound yen yuan peso ruble
rupee index average nasdaq dow bond bonds note treasurys shares
theory theorem principle effect law-of standard standards rights jet airliner dreamliner superjumbo tanker rocket
shuttle satellite spacecraft probe rover telescope missile rifle tank helicopter windows os android iphone ipad ipod
mac macbook
system model version edition chapter section article title volume part phase stage level class type
christianity islam judaism hinduism buddhism catholicism marxism communism socialism capitalism nazism zionism
christmas easter thanksgiving ramadan hanukkah passover diwali halloween kwanzaa
god jesus christ allah satan lord-god
nafta usmca jcpoa tpp ttip gatt brexit obamacare medicare medicaid daca covid-19 aids hiv gdp cpi dna rna gps pdf
html url ceo cfo tv ufo suv
`;

/** Bodies known by name: `name; other names`. Names in the lists of heads above need not stand here. */
export const BODIES = `
United Nations;UN,U.N.,UNO
UN Security Council;U.N. Security Council,United Nations Security Council,Security Council
UN General Assembly;U.N. General Assembly,United Nations General Assembly
European Union;EU,E.U.
European Commission;
European Parliament;
European Central Bank;ECB
NATO;Nato,North Atlantic Treaty Organization
World Health Organization;WHO,World Health Organisation
World Trade Organization;WTO
International Monetary Fund;IMF
World Bank;
International Atomic Energy Agency;IAEA
International Criminal Court;ICC
UNICEF;Unicef
UNESCO;Unesco
UNHCR;
OPEC;Opec
OECD;
ASEAN;Asean
African Union;AU
Arab League;
Commonwealth;
Red Cross;International Committee of the Red Cross,ICRC,American Red Cross,British Red Cross
Red Crescent;
Interpol;
Europol;
Group of Seven;G7,G-7
Group of 20;G20,G-20
Amnesty International;
Human Rights Watch;HRW
Greenpeace;
Oxfam;
Doctors Without Borders;MSF,Medecins Sans Frontieres
Save the Children;
Transparency International;
White House;
Pentagon;
State Department;U.S. State Department,US State Department,Department of State,U.S. Department of State,
  US Department of State
Department of Homeland Security;DHS,Homeland Security,Homeland Security Department,
  U.S. Department of Homeland Security,US Department of Homeland Security
Justice Department;DOJ,Department of Justice,U.S. Department of Justice,US Justice Department,U.S. Justice Department
Defense Department;Department of Defense,DOD,DoD,U.S. Department of Defense,U.S. Defense Department
Treasury Department;Department of the Treasury,U.S. Treasury,US Treasury,U.S. Treasury Department
Commerce Department;Department of Commerce,U.S. Commerce Department
Federal Reserve;Fed,U.S. Federal Reserve,US Federal Reserve,Federal Reserve Board
Federal Bureau of Investigation;FBI
Central Intelligence Agency;CIA
National Security Agency;NSA
National Security Council;NSC
Customs and Border Protection;CBP,U.S. Customs and Border Protection,US Customs and Border Protection,
  Customs & Border Protection,U.S. Customs & Border Protection
Immigration and Customs Enforcement;ICE,U.S. Immigration and Customs Enforcement,Immigration & Customs Enforcement
Border Patrol;U.S. Border Patrol,US Border Patrol
Drug Enforcement Administration;DEA
Secret Service;U.S. Secret Service
Environmental Protection Agency;EPA
Food and Drug Administration;FDA,Food & Drug Administration
Centers for Disease Control and Prevention;CDC,Centers for Disease Control
National Institutes of Health;NIH
Federal Aviation Administration;FAA
National Transportation Safety Board;NTSB
Federal Emergency Management Agency;FEMA,Fema
Securities and Exchange Commission;SEC
Federal Trade Commission;FTC
Federal Communications Commission;FCC
Internal Revenue Service;IRS
Social Security Administration;
Government Accountability Office;GAO
National Aeronautics and Space Administration;NASA,Nasa
European Space Agency;ESA
National Oceanic and Atmospheric Administration;NOAA
National Weather Service;
National Hurricane Center;
Geological Survey;U.S. Geological Survey,US Geological Survey,USGS
Supreme Court;U.S. Supreme Court,US Supreme Court
Congress;U.S. Congress,US Congress
Senate;U.S. Senate,US Senate
House of Representatives;U.S. House of Representatives,U.S. House,House
Capitol;U.S. Capitol
Republican Party;Republicans,GOP,Grand Old Party
Democratic Party;Democrats
Democratic National Committee;DNC
Republican National Committee;RNC
Tea Party;
National Rifle Association;NRA
ACLU;American Civil Liberties Union
AFL-CIO;
NAACP;
Planned Parenthood;
Downing Street;10 Downing Street,No 10,No. 10,Number 10
House of Commons;
House of Lords;
Labour Party;Labour
Conservative Party;Conservatives,Tories
Liberal Democrats;Lib Dems
Scottish National Party;SNP
Scotland Yard;Metropolitan Police,Met Police
Home Office;
Foreign Office;
Bank of England;BoE
National Health Service;NHS
MI5;
MI6;
Buckingham Palace;
Royal Air Force;RAF
Royal Navy;
Sinn Fein;
Democratic Unionist Party;DUP
Irish Republican Army;IRA
Kremlin;
State Duma;Duma
United Russia;
Bundestag;
Bundesbank;
Christian Democratic Union;CDU
Social Democratic Party;SPD
Elysee;Elysee Palace
National Front;
Vatican;Holy See
Knesset;
Likud;
Israel Defense Forces;IDF,Israeli Defense Forces,Israeli Defence Forces
Mossad;
Palestinian Authority;
Palestine Liberation Organization;PLO
Hamas;
Fatah;
Hezbollah;Hizbollah,Hizbullah
Taliban;Taleban
al-Qaeda;Al-Qaeda,al-Qaida,Al Qaeda,al Qaeda,Al-Qaida
Islamic State;ISIS,ISIL,Daesh,Islamic State of Iraq and Syria
Islamic Jihad;
Muslim Brotherhood;
Boko Haram;
al-Shabab;Al-Shabab,al-Shabaab,Al-Shabaab
Houthis;Houthi
Revolutionary Guards;Revolutionary Guard,Islamic Revolutionary Guard Corps,IRGC
FARC;Farc
ETA;
PKK;Kurdistan Workers' Party
African National Congress;ANC
Communist Party;Chinese Communist Party,Communist Party of China,CCP
People's Liberation Army;PLA
Bharatiya Janata Party;BJP
Lok Sabha;
Rajya Sabha;
Muslim League;
National Guard;
Coast Guard;U.S. Coast Guard,US Coast Guard
Air Force;U.S. Air Force,US Air Force,USAF,United States Air Force
Marine Corps;U.S. Marine Corps,Marines
Wall Street;
Associated Press;AP,A.P.
Reuters;Thomson Reuters
Agence France-Presse;AFP
United Press International;UPI
Bloomberg;Bloomberg News
Xinhua;Xinhua News Agency
TASS;Tass,ITAR-TASS,Itar-Tass
Interfax;
RIA Novosti;
Deutsche Presse-Agentur;DPA,dpa
Press Trust of India;PTI
Kyodo;Kyodo News
Yonhap;Yonhap News Agency
KCNA;Korean Central News Agency
IRNA;
Anadolu;Anadolu Agency
ANSA;
EFE;
BBC;BBC News,British Broadcasting Corporation,BBC Radio
ITV;
Sky News;
Channel 4;Channel 4 News
CNN;Cable News Network
Fox News;Fox
ABC;ABC News
CBS;CBS News
NBC;NBC News
MSNBC;
CNBC;
PBS;
NPR;National Public Radio
C-SPAN;
Univision;
Telemundo;
Al Jazeera;Al-Jazeera,al-Jazeera
Al Arabiya;Al-Arabiya
CBC;CBC News
CTV;
RTE;
RT;Russia Today
CCTV;
CGTN;
NHK;
France 24;
Deutsche Welle;
Voice of America;VOA
Radio Free Europe;Radio Free Europe/Radio Liberty,RFE/RL
New York Times;NYT
Washington Post;
Wall Street Journal;WSJ
Los Angeles Times;LA Times,L.A. Times
USA Today;
Chicago Tribune;
Boston Globe;
New Yorker;
The Atlantic;
The Economist;
The Guardian;
The Times;
Daily Telegraph;The Telegraph
Daily Mail;
The Independent;
The Sun;
Daily Mirror;
Financial Times;FT
Globe and Mail;
Toronto Star;
Sydney Morning Herald;
Le Monde;
Le Figaro;
El Pais;
El Mundo;
Der Spiegel;
Die Zeit;
La Repubblica;
Corriere della Sera;
Haaretz;
Jerusalem Post;
Times of Israel;
Hurriyet;
People's Daily;
Global Times;
Newsweek;
Politico;POLITICO
Axios;
BuzzFeed;BuzzFeed News,Buzzfeed
Huffington Post;HuffPost
Breitbart;Breitbart News
Slate;
ProPublica;
Vanity Fair;
Rolling Stone;
Wikinews;
Wikipedia;
Wikimedia Foundation;Wikimedia
WikiLeaks;Wikileaks
Google;
Alphabet;
YouTube;Youtube
Facebook;
Meta Platforms;
Instagram;
WhatsApp;
Twitter;
TikTok;
LinkedIn;
Reddit;
Snapchat;
Microsoft;
Apple;Apple Inc.,Apple Computer
Amazon;Amazon.com
Netflix;
Yahoo;Yahoo!
eBay;
PayPal;
Uber;
Lyft;
Airbnb;
Tesla;Tesla Motors
SpaceX;
Blue Origin;
Virgin Galactic;
OpenAI;
Anthropic;
Nvidia;
Intel;
IBM;
Oracle;
Cisco;
Hewlett-Packard;HP
Dell;
Sony;
Samsung;
LG;
Nokia;
Ericsson;
Motorola;
Huawei;
ZTE;
Xiaomi;
Lenovo;
Alibaba;
Tencent;
Baidu;
Foxconn;
Nintendo;
Mozilla;
Adobe;
Toyota;
Honda;
Nissan;
Mazda;
Mitsubishi;
Hyundai;
Kia;
Volkswagen;VW
BMW;
Daimler;
Mercedes-Benz;
Audi;
Porsche;
Fiat;
Ferrari;
Renault;
Peugeot;PSA Peugeot Citroen
Volvo;
Saab;
Opel;
Vauxhall;
Ford;Ford Motor,Ford Motor Company
General Motors;GM
Chrysler;
DaimlerChrysler;
General Electric;GE
Boeing;
Airbus;
EADS;
Lockheed Martin;Lockheed
Northrop Grumman;Northrop
Raytheon;
BAE Systems;BAE
Rolls-Royce;
Bombardier;
Embraer;
Ryanair;
easyJet;EasyJet
British Airways;
Air France;Air France-KLM
KLM;
Lufthansa;
Emirates Airlines;
Qantas;
Aeroflot;
Delta Air Lines;
United Airlines;
American Airlines;
Southwest Airlines;
JetBlue;
FedEx;Federal Express
UPS;
DHL;
Walmart;Wal-Mart
Target;
Costco;
McDonald's;
Starbucks;
Burger King;
KFC;
Coca-Cola;Coke
PepsiCo;Pepsi
Nestle;
Unilever;
Procter & Gamble;
Johnson & Johnson;
Pfizer;
Merck;
Novartis;
Roche;
AstraZeneca;
GlaxoSmithKline;GSK
Bayer;
Sanofi;
Moderna;
BioNTech;
Monsanto;
Exxon Mobil;ExxonMobil,Exxon
Chevron;
BP;
Shell;Royal Dutch Shell
Gazprom;
Rosneft;
Lukoil;
Saudi Aramco;Aramco
Petrobras;
Pemex;
PDVSA;
Enron;
Goldman Sachs;
JPMorgan Chase;JPMorgan,JP Morgan,J.P. Morgan
Morgan Stanley;
Merrill Lynch;
Lehman Brothers;
Bear Stearns;
Citigroup;Citibank,Citi
Bank of America;
Wells Fargo;
Barclays;
HSBC;
UBS;
Credit Suisse;
Deutsche Bank;
BNP Paribas;
Societe Generale;
Santander;
AIG;
Berkshire Hathaway;
Fannie Mae;
Freddie Mac;
Standard & Poor's;S&P,Standard and Poor's
Moody's;
Fitch;Fitch Ratings
Visa;
Mastercard;MasterCard
AT&T;
Verizon;
Comcast;
T-Mobile;
Vodafone;
Walt Disney;Disney
Warner Bros;Warner Bros.
Time Warner;
Viacom;
News Corp;News Corp.,News Corporation
Nike;
Adidas;
Ikea;IKEA
H&M;
Zara;
Blackwater;
Halliburton;
FIFA;Fifa
UEFA;Uefa
International Olympic Committee;IOC
NFL;National Football League
NBA;
MLB;Major League Baseball
NHL;
NCAA;
Manchester United;
Real Madrid;
Barcelona FC;
Bayern Munich;
Juventus;
Harvard;Harvard University
Yale;Yale University
Stanford;Stanford University
MIT;Massachusetts Institute of Technology
Cambridge University;
Oxford University;
Princeton University;
UCLA;
Church of England;
Church of Scientology;Scientology
Catholic Church;Roman Catholic Church
Black Lives Matter;
Antifa;
Ku Klux Klan;KKK
Nasdaq;NASDAQ
New York Stock Exchange;NYSE
London Stock Exchange;
Chamber of Commerce;U.S. Chamber of Commerce
`;

/** Nouns before a body's name that say what it is: "the airline Nordavia". */
export const BODY_APPOSITIVES = `
company firm airline carrier newspaper magazine broadcaster network agency group party organization organisation
charity bank retailer manufacturer carmaker automaker maker giant supplier developer publisher
startup start-up conglomerate lender operator union club team band website site site portal blog channel station
university college institute ngo nonprofit watchdog regulator producer chain brand subsidiary parent rival
competitor airframer
think-tank thinktank tank militia cartel gang movement front coalition daily weekly tabloid broadsheet outlet
service provider contractor brokerage insurer consultancy consortium`;

/** Nouns after a body's name that belong to one: "Nordavia shares". */
export const BODY_POSSESSIONS = `
shares stock employees workers staff executives officials spokesman spokeswoman spokesperson headquarters subsidiary
unit board ceo chief chairman profits revenue sales website lawmakers members supporters fighters
militants executives management customers passengers factory plant factories plants reporter correspondent editor
poll polls survey report statement press-release lawyers attorney researchers scientists engineers investigators
agents troops
leadership senator congressman lawmaker candidate candidates leader nominee rebels gunmen militiamen insurgents
commander spokespeople senators party rival jet aircraft planes flight flights`;

/** Nouns before "of" and a place: "the city of Aldmoor"; after a place: "Kessel province". */
export const PLACE_NOUNS = `
city town village state province region district county prefecture municipality suburb neighborhood neighbourhood
island port capital area republic kingdom borough township territory peninsula valley coast border airport`;

/** Nouns that, before or after a name, point to none of the three kinds. */
export const OTHER_NOUNS = `
language virus hurricane typhoon storm operation treaty album film movie song novel book play game aircraft model
edition version software browser smartphone phone console engine`;

/**
 * Common nouns of bodies that a definite noun phrase can name again: "the agency". The text after `=` gives head nouns
 * that fit.
 */
export const BODY_NOUNS = `
company=company,corporation,group,holdings,airlines,airways,motors,industries,inc,corp,ltd,plc
firm=company,group,partners,associates carmaker=motors,motor automaker=motors,motor airline=airlines,airways,air
agency=agency,administration,bureau,service,authority,office,protection,enforcement department=department
ministry=ministry institute=institute commission=commission committee=committee council=council court=court
bank=bank
administration=administration
university=university,college,institute college=college school=school party=party union=union,federation,congress
association=association,federation,society organization=organization,association,federation,foundation,international
organisation=organisation,organization,association,federation,foundation
group=group,front,movement,organization,coalition,alliance,watch,foundation foundation=foundation senate=senate
parliament=parliament,assembly congress=congress assembly=assembly
newspaper=times,post,journal,tribune,herald,news,gazette,guardian,telegraph
broadcaster=bbc,cnn,television,tv,radio,broadcasting network=network,news,television bureau=bureau office=office
board=board alliance=alliance,organization
federation=federation fund=fund center=center,centre centre=centre,center hospital=hospital church=church
club=club,fc,united,city team=united,city league=league army=army navy=navy police=police force=force guard=guard
bloc=union,alliance conglomerate=group,holdings manufacturer=company,motors,industries retailer=stores,group
supplier=company lender=bank,group regulator=commission,authority,agency,administration
watchdog=commission,authority,watch,agency
`;
