/**
 * Places in English. Facts, one country a line: `name; other names; adjectives and people; capital, seats of
 * government`. Only names that stand for the same state are other names of it.
 */
export const COUNTRIES = `
Afghanistan;;Afghan,Afghans;Kabul
Albania;;Albanian,Albanians;Tirana
Algeria;;Algerian,Algerians;Algiers
Andorra;;Andorran,Andorrans;Andorra la Vella
Angola;;Angolan,Angolans;Luanda
Antigua and Barbuda;;Antiguan,Antiguans;
Argentina;Argentine Republic;Argentine,Argentines,Argentinian,Argentinians;Buenos Aires
Armenia;;Armenian,Armenians;Yerevan
Australia;Commonwealth of Australia;Australian,Australians,Aussie,Aussies;Canberra
Austria;;Austrian,Austrians;Vienna
Azerbaijan;;Azerbaijani,Azerbaijanis,Azeri,Azeris;Baku
Bahamas;The Bahamas;Bahamian,Bahamians;Nassau
Bahrain;;Bahraini,Bahrainis;Manama
Bangladesh;;Bangladeshi,Bangladeshis;Dhaka
Barbados;;Barbadian,Barbadians;Bridgetown
Belarus;Byelorussia;Belarusian,Belarusians,Belarussian;Minsk
Belgium;;Belgian,Belgians;
Belize;;Belizean,Belizeans;Belmopan
Benin;;Beninese;Porto-Novo
Bhutan;;Bhutanese;Thimphu
Bolivia;;Bolivian,Bolivians;La Paz
Bosnia and Herzegovina;Bosnia,Bosnia-Herzegovina;Bosnian,Bosnians;Sarajevo
Botswana;;Botswanan,Batswana;Gaborone
Brazil;;Brazilian,Brazilians;Brasilia
Brunei;Brunei Darussalam;Bruneian,Bruneians;
Bulgaria;;Bulgarian,Bulgarians;Sofia
Burkina Faso;;Burkinabe;Ouagadougou
Burundi;;Burundian,Burundians;Gitega
Cambodia;Kampuchea;Cambodian,Cambodians;Phnom Penh
Cameroon;;Cameroonian,Cameroonians;Yaounde
Canada;;Canadian,Canadians;Ottawa
Cape Verde;Cabo Verde;Cape Verdean,Cape Verdeans;Praia
Central African Republic;;Central African;Bangui
Chad;;Chadian,Chadians;N'Djamena
Chile;;Chilean,Chileans;Santiago
China;People's Republic of China,PRC,Mainland China;Chinese;Beijing,Peking
Colombia;;Colombian,Colombians;Bogota
Comoros;;Comorian,Comorians;Moroni
Democratic Republic of Congo;Democratic Republic of the Congo,DR Congo,DRC,Zaire;Congolese;Kinshasa
Republic of Congo;Republic of the Congo,Congo-Brazzaville,Congo;;Brazzaville
Costa Rica;;Costa Rican,Costa Ricans;
Croatia;;Croatian,Croatians,Croat,Croats;Zagreb
Cuba;;Cuban,Cubans;Havana
Cyprus;;Cypriot,Cypriots;Nicosia
Czech Republic;Czechia;Czech,Czechs;Prague
Czechoslovakia;;Czechoslovak,Czechoslovakian;
Denmark;;Danish,Dane,Danes;Copenhagen
Djibouti;;Djiboutian,Djiboutians;
Dominica;;;
Dominican Republic;;Dominican,Dominicans;Santo Domingo
East Timor;Timor-Leste;East Timorese,Timorese;Dili
Ecuador;;Ecuadorian,Ecuadorians,Ecuadorean,Ecuadoreans;Quito
Egypt;;Egyptian,Egyptians;Cairo
El Salvador;;Salvadoran,Salvadorans,Salvadorean;San Salvador
Equatorial Guinea;;Equatorial Guinean;Malabo
Eritrea;;Eritrean,Eritreans;Asmara
Estonia;;Estonian,Estonians;Tallinn
Eswatini;Swaziland;Swazi,Swazis;Mbabane
Ethiopia;;Ethiopian,Ethiopians;Addis Ababa
Fiji;;Fijian,Fijians;Suva
Finland;;Finnish,Finn,Finns;Helsinki
France;French Republic;French,Frenchman,Frenchmen,Frenchwoman;Paris
Gabon;;Gabonese;Libreville
Gambia;The Gambia;Gambian,Gambians;Banjul
Georgia;;Georgian,Georgians;Tbilisi
Germany;Federal Republic of Germany,West Germany,East Germany;German,Germans;Berlin
Ghana;;Ghanaian,Ghanaians;Accra
Greece;;Greek,Greeks;Athens
Greenland;;Greenlandic,Greenlander,Greenlanders;Nuuk
Grenada;;Grenadian,Grenadians;
Guatemala;;Guatemalan,Guatemalans;
Guinea;;Guinean,Guineans;Conakry
Guinea-Bissau;;;Bissau
Guyana;;Guyanese;Georgetown
Haiti;;Haitian,Haitians;Port-au-Prince
Honduras;;Honduran,Hondurans;Tegucigalpa
Hong Kong;;Hongkonger,Hongkongers,Hong Konger,Hong Kongers;
Hungary;;Hungarian,Hungarians;Budapest
Iceland;;Icelandic,Icelander,Icelanders;Reykjavik
India;Republic of India;Indian,Indians;New Delhi
Indonesia;;Indonesian,Indonesians;Jakarta
Iran;Islamic Republic of Iran,Persia;Iranian,Iranians;Tehran,Teheran
Iraq;;Iraqi,Iraqis;Baghdad
Ireland;Republic of Ireland;Irish,Irishman,Irishmen;Dublin
Israel;State of Israel;Israeli,Israelis;Jerusalem
Italy;;Italian,Italians;Rome
Ivory Coast;Cote d'Ivoire;Ivorian,Ivorians;Yamoussoukro
Jamaica;;Jamaican,Jamaicans;Kingston
Japan;;Japanese;Tokyo
Jordan;Hashemite Kingdom of Jordan;Jordanian,Jordanians;Amman
Kazakhstan;;Kazakh,Kazakhs,Kazakhstani;Astana
Kenya;;Kenyan,Kenyans;Nairobi
Kiribati;;;
North Korea;Democratic People's Republic of Korea,DPRK;North Korean,North Koreans;Pyongyang
South Korea;Republic of Korea;South Korean,South Koreans;Seoul
Korea;;Korean,Koreans;
Kosovo;;Kosovar,Kosovars,Kosovan;Pristina
Kuwait;;Kuwaiti,Kuwaitis;Kuwait City
Kyrgyzstan;;Kyrgyz,Kyrgyzstani;Bishkek
Laos;;Laotian,Laotians;Vientiane
Latvia;;Latvian,Latvians;Riga
Lebanon;;Lebanese;Beirut
Lesotho;;Basotho;Maseru
Liberia;;Liberian,Liberians;Monrovia
Libya;;Libyan,Libyans;Tripoli
Liechtenstein;;Liechtensteiner;Vaduz
Lithuania;;Lithuanian,Lithuanians;Vilnius
Luxembourg;;Luxembourger,Luxembourgers;
Macau;Macao;Macanese;
Madagascar;;Malagasy,Madagascan;Antananarivo
Malawi;;Malawian,Malawians;Lilongwe
Malaysia;;Malaysian,Malaysians;Kuala Lumpur,Putrajaya
Maldives;;Maldivian,Maldivians;
Mali;;Malian,Malians;Bamako
Malta;;Maltese;Valletta
Marshall Islands;;Marshallese;
Mauritania;;Mauritanian,Mauritanians;Nouakchott
Mauritius;;Mauritian,Mauritians;Port Louis
Mexico;United Mexican States;Mexican,Mexicans;Mexico City
Micronesia;Federated States of Micronesia;Micronesian,Micronesians;
Moldova;;Moldovan,Moldovans;Chisinau
Monaco;;Monegasque;
Mongolia;;Mongolian,Mongolians;Ulaanbaatar
Montenegro;;Montenegrin,Montenegrins;Podgorica
Morocco;;Moroccan,Moroccans;Rabat
Mozambique;;Mozambican,Mozambicans;Maputo
Myanmar;Burma;Burmese;Naypyidaw
Namibia;;Namibian,Namibians;Windhoek
Nauru;;Nauruan;
Nepal;;Nepalese,Nepali,Nepalis;Kathmandu
Netherlands;The Netherlands,Holland;Dutch,Dutchman,Dutchmen;The Hague,Hague
New Zealand;;New Zealander,New Zealanders;Wellington
Nicaragua;;Nicaraguan,Nicaraguans;Managua
Niger;;Nigerien,Nigeriens;Niamey
Nigeria;;Nigerian,Nigerians;Abuja
North Macedonia;Macedonia,Republic of Macedonia;Macedonian,Macedonians;Skopje
Norway;;Norwegian,Norwegians;Oslo
Oman;;Omani,Omanis;Muscat
Pakistan;;Pakistani,Pakistanis;Islamabad
Palau;;Palauan;
Palestine;State of Palestine,Palestinian Territories,Palestinian territories;Palestinian,Palestinians;Ramallah
Panama;;Panamanian,Panamanians;Panama City
Papua New Guinea;PNG;Papua New Guinean;Port Moresby
Paraguay;;Paraguayan,Paraguayans;Asuncion
Peru;;Peruvian,Peruvians;Lima
Philippines;The Philippines,Republic of the Philippines;Philippine,Filipino,Filipinos,Filipina;Manila
Poland;;Polish,Poles;Warsaw
Portugal;;Portuguese;Lisbon
Puerto Rico;;Puerto Rican,Puerto Ricans;San Juan
Qatar;;Qatari,Qataris;Doha
Romania;;Romanian,Romanians;Bucharest
Russia;Russian Federation;Russian,Russians;Moscow
Rwanda;;Rwandan,Rwandans;Kigali
Saint Kitts and Nevis;St. Kitts and Nevis;;
Saint Lucia;St. Lucia;;
Saint Vincent and the Grenadines;St. Vincent and the Grenadines;;
Samoa;;Samoan,Samoans;Apia
San Marino;;Sammarinese;
Sao Tome and Principe;;;
Saudi Arabia;Kingdom of Saudi Arabia;Saudi,Saudis,Saudi Arabian;Riyadh
Scotland;;Scottish,Scot,Scots;Edinburgh
England;;English,Englishman,Englishmen;
Wales;;Welsh,Welshman;Cardiff
Northern Ireland;;Northern Irish;Belfast
Senegal;;Senegalese;Dakar
Serbia;;Serbian,Serbians,Serb,Serbs;Belgrade
Seychelles;;Seychellois;
Sierra Leone;;Sierra Leonean,Sierra Leoneans;Freetown
Singapore;;Singaporean,Singaporeans;
Slovakia;Slovak Republic;Slovak,Slovaks,Slovakian;Bratislava
Slovenia;;Slovenian,Slovenians,Slovene,Slovenes;Ljubljana
Solomon Islands;;Solomon Islander;Honiara
Somalia;;Somali,Somalis,Somalian;Mogadishu
Somaliland;;;Hargeisa
South Africa;;South African,South Africans;Pretoria
South Sudan;;South Sudanese;Juba
Soviet Union;USSR,U.S.S.R.;Soviet,Soviets;
Spain;;Spanish,Spaniard,Spaniards;Madrid
Sri Lanka;Ceylon;Sri Lankan,Sri Lankans;Colombo
Sudan;;Sudanese;Khartoum
Suriname;;Surinamese;Paramaribo
Sweden;;Swedish,Swede,Swedes;Stockholm
Switzerland;;Swiss;Bern
Syria;Syrian Arab Republic;Syrian,Syrians;Damascus
Taiwan;Republic of China;Taiwanese;Taipei
Tajikistan;;Tajik,Tajiks;Dushanbe
Tanzania;;Tanzanian,Tanzanians;Dodoma
Thailand;Siam;Thai,Thais;Bangkok
Tibet;;Tibetan,Tibetans;Lhasa
Togo;;Togolese;Lome
Tonga;;Tongan,Tongans;
Trinidad and Tobago;;Trinidadian,Trinidadians;Port of Spain
Tunisia;;Tunisian,Tunisians;Tunis
Turkey;Turkiye,Republic of Turkey;Turkish,Turk,Turks;Ankara
Turkmenistan;;Turkmen;Ashgabat
Tuvalu;;Tuvaluan;
Uganda;;Ugandan,Ugandans;Kampala
Ukraine;;Ukrainian,Ukrainians;Kyiv,Kiev
United Arab Emirates;UAE,U.A.E.,Emirates;Emirati,Emiratis;Abu Dhabi
United Kingdom;UK,U.K.,Britain,Great Britain;British,Briton,Britons,Brit,Brits;London
United States;United States of America,U.S.,U.S,US,USA,U.S.A.,America;American,Americans;Washington,
  Washington D.C.,Washington DC
Uruguay;;Uruguayan,Uruguayans;Montevideo
Uzbekistan;;Uzbek,Uzbeks;Tashkent
Vanuatu;;Vanuatuan;Port Vila
Vatican City;Vatican,Holy See;;
Venezuela;;Venezuelan,Venezuelans;Caracas
Vietnam;Viet Nam;Vietnamese;Hanoi
Western Sahara;;Sahrawi,Sahrawis;
Yemen;;Yemeni,Yemenis;Sanaa,Sana'a
Yugoslavia;;Yugoslav,Yugoslavian,Yugoslavs;
Zambia;;Zambian,Zambians;Lusaka
Zimbabwe;Rhodesia;Zimbabwean,Zimbabweans;Harare
`;

/**
 * Wider and smaller regions: `name; other names; adjectives and people`. They speak less often as one body than states
 * do.
 */
export const REGIONS = `
Europe;;European,Europeans
Eastern Europe;;Eastern European
Western Europe;;Western European
Central Europe;;
Asia;;Asian,Asians
Central Asia;;Central Asian
South Asia;;South Asian
East Asia;;East Asian
Southeast Asia;South East Asia,South-East Asia;Southeast Asian
Asia-Pacific;Asia Pacific;
Africa;;African,Africans
North Africa;;North African
West Africa;;West African
East Africa;;East African
Southern Africa;;
Sub-Saharan Africa;;sub-Saharan
North America;;North American,North Americans
South America;;South American,South Americans
Central America;;Central American,Central Americans
Latin America;;Latin American,Latin Americans
Caribbean;;
Oceania;;
Antarctica;;Antarctic
Arctic;;
Scandinavia;;Scandinavian,Scandinavians
Balkans;;Balkan
Middle East;Mideast;Middle Eastern
Persian Gulf;Gulf;
Gulf of Mexico;;
Levant;;
Sahel;;
Sahara;;
Siberia;;Siberian
Caucasus;;
Crimea;;Crimean,Crimeans
Donbas;Donbass;
Chechnya;;Chechen,Chechens
Dagestan;;
Gaza;Gaza Strip,Gaza City;Gazan,Gazans
West Bank;;
Golan Heights;;
East Jerusalem;;
Kashmir;;Kashmiri,Kashmiris
Xinjiang;;Uighur,Uighurs,Uyghur,Uyghurs
Kurdistan;Iraqi Kurdistan;Kurdish,Kurd,Kurds
Darfur;;Darfuri
Tigray;;Tigrayan,Tigrayans
Catalonia;;Catalan,Catalans
Basque Country;;Basque,Basques
Bavaria;;Bavarian
Brittany;;Breton
Normandy;;
Corsica;;Corsican
Sicily;;Sicilian
Sardinia;;
Tuscany;;Tuscan
Lombardy;;
Flanders;;Flemish
Wallonia;;Walloon
Crete;;
Silicon Valley;;
New England;;
Midwest;;Midwestern
Deep South;;
Pacific;Pacific Ocean;
Atlantic;Atlantic Ocean;
Indian Ocean;;
Arctic Ocean;;
Mediterranean;Mediterranean Sea;
Red Sea;;
Black Sea;;
Baltic Sea;Baltic;
North Sea;;
Caspian Sea;;
South China Sea;;
East China Sea;;
Sea of Japan;;
Yellow Sea;;
English Channel;;
Suez Canal;;
Panama Canal;;
Strait of Hormuz;;
Horn of Africa;;
Korean Peninsula;Korean peninsula;
Arabian Peninsula;;
Northern Triangle;;
Rio Grande;;
Himalayas;;Himalayan
Alps;;
Andes;;
Amazon Basin;;
Amazon rainforest;;
Nile;;
Danube;;
Rhine;;
Thames;;
Mississippi River;;
Mars;;Martian
Earth;;
Moon;;
`;

/** States, provinces and other first divisions: `country: name, name (abbreviation) ...`. */
export const DIVISIONS = `
United States: Alabama (Ala.), Alaska, Arizona (Ariz.), Arkansas (Ark.), California (Calif.), Colorado (Colo.),
  Connecticut (Conn.), Delaware (Del.), Florida (Fla.), Georgia (Ga.), Hawaii, Idaho, Illinois (Ill.),
  Indiana (Ind.), Iowa, Kansas (Kan.), Kentucky (Ky.), Louisiana (La.), Maine, Maryland (Md.),
  Massachusetts (Mass.), Michigan (Mich.), Minnesota (Minn.), Mississippi (Miss.), Missouri (Mo.),
  Montana (Mont.), Nebraska (Neb.), Nevada (Nev.), New Hampshire (N.H.), New Jersey (N.J.), New Mexico (N.M.),
  New York State (N.Y.), North Carolina (N.C.), North Dakota (N.D.), Ohio, Oklahoma (Okla.), Oregon (Ore.),
  Pennsylvania (Pa.), Rhode Island (R.I.), South Carolina (S.C.), South Dakota (S.D.), Tennessee (Tenn.),
  Texas (Tex.), Utah, Vermont (Vt.), Virginia (Va.), Washington state, Washington State, West Virginia (W.Va.),
  Wisconsin (Wis.), Wyoming (Wyo.), District of Columbia (D.C.), Guam, American Samoa, Virgin Islands
Canada: Alberta, British Columbia, Manitoba, New Brunswick, Newfoundland, Newfoundland and Labrador,
  Nova Scotia, Ontario, Prince Edward Island, Quebec, Saskatchewan, Yukon, Nunavut, Northwest Territories
Australia: New South Wales (NSW), Queensland, South Australia, Tasmania, Western Australia, Northern Territory,
  Australian Capital Territory
United Kingdom: Cornwall, Devon, Dorset, Essex, Kent, Lancashire, Lincolnshire, Norfolk, Northumberland,
  Oxfordshire, Somerset, Suffolk, Surrey, Sussex, West Sussex, East Sussex, Hampshire, Hertfordshire,
  Cambridgeshire, Gloucestershire, Yorkshire, North Yorkshire, West Yorkshire, South Yorkshire, Cumbria,
  Cheshire, Merseyside, Greater Manchester, West Midlands, Midlands, Gibraltar, Falkland Islands, Bermuda,
  Isle of Man, Jersey, Guernsey, Isle of Wight, Channel Islands, Cayman Islands
Mexico: Aguascalientes, Baja California, Campeche, Chiapas, Chihuahua, Coahuila, Colima, Durango, Guanajuato,
  Guerrero, Hidalgo, Jalisco, Michoacan, Morelos, Nayarit, Nuevo Leon, Oaxaca, Puebla, Queretaro, Quintana Roo,
  San Luis Potosi, Sinaloa, Sonora, Tabasco, Tamaulipas, Tlaxcala, Veracruz, Yucatan, Zacatecas, Tapachula,
  Nuevo Laredo
India: Andhra Pradesh, Arunachal Pradesh, Assam, Bihar, Chhattisgarh, Goa, Gujarat, Haryana, Himachal Pradesh,
  Jammu and Kashmir, Jharkhand, Karnataka, Kerala, Madhya Pradesh, Maharashtra, Manipur, Meghalaya, Mizoram,
  Nagaland, Odisha, Orissa, Punjab, Rajasthan, Sikkim, Tamil Nadu, Telangana, Tripura, Uttar Pradesh,
  Uttarakhand, West Bengal
China: Anhui, Fujian, Gansu, Guangdong, Guangxi, Guizhou, Hainan, Hebei, Heilongjiang, Henan, Hubei, Hunan,
  Inner Mongolia, Jiangsu, Jiangxi, Liaoning, Ningxia, Qinghai, Shaanxi, Shandong, Shanxi, Sichuan, Yunnan,
  Zhejiang
Germany: Baden-Wuerttemberg, Brandenburg, Hesse, Lower Saxony, Mecklenburg-Vorpommern, North Rhine-Westphalia,
  Rhineland-Palatinate, Saarland, Saxony, Saxony-Anhalt, Schleswig-Holstein, Thuringia
Pakistan: Balochistan, Sindh, Khyber Pakhtunkhwa, Waziristan, North Waziristan, South Waziristan, Swat Valley
Russia: Ingushetia, North Ossetia, Tatarstan, Kamchatka, Sakhalin, Kaliningrad, Primorye, Abkhazia,
  South Ossetia, Transnistria
Afghanistan: Helmand, Nangarhar, Kunduz, Badakhshan, Bamiyan, Wardak, Logar
Indonesia: Aceh, Bali, Java, Sumatra, Borneo, Sulawesi, Papua, West Papua, Kalimantan, Maluku
Japan: Hokkaido, Honshu, Kyushu, Shikoku, Okinawa, Fukushima, Miyagi, Iwate, Ibaraki, Hyogo
Iraq: Anbar, Nineveh, Diyala, Kirkuk
Syria: Idlib, Raqqa, Deir ez-Zor, Daraa, Latakia, Eastern Ghouta
Ukraine: Donetsk, Luhansk, Kherson, Zaporizhzhia, Mykolaiv, Bucha
Ireland: Cork, Kerry, Donegal, Mayo, Galway, Wicklow, Kildare, Leitrim, Tipperary
Spain: Andalusia, Galicia, Asturias, Castile, Aragon, Navarre, Valencia, Canary Islands, Balearic Islands,
  Ibiza, Majorca, Mallorca, Tenerife
France: Provence, Alsace, Burgundy, Guadeloupe, Martinique, Reunion, New Caledonia, French Guiana,
  French Polynesia, Mayotte
Netherlands: Zeeland, Friesland, Limburg, Gelderland, Utrecht, Aruba, Curacao
Other: Transvaal, KwaZulu-Natal, Gauteng, Western Cape, Eastern Cape, Mindanao, Luzon, Visayas, Oromia, Amhara,
  Puntland, Jubaland, Borno, Bauchi, Kaduna, Rivers State, Lagos State, Sindhupalchok, Zanzibar, Mosul, Sinai,
  Sinai Peninsula, Nagorno-Karabakh, Jeju, Gangwon, Sabah, Sarawak, Tasman, Easter Island, Faroe Islands,
  Zaporizhia
`;

/** Well-known quarters, sites and small towns that large-city lists leave out. */
export const SITES = `Manhattan Brooklyn Queens Bronx|The Bronx|Harlem|Times Square|Ground Zero|Hollywood|
Beverly Hills|Malibu|Santa Monica|Long Island|Staten Island|Martha's Vineyard|Cape Cod|
Capitol Hill|Camp David|Mar-a-Lago|Guantanamo|Guantanamo Bay|Silicon Valley|Las Vegas|
Westminster|Trafalgar Square|Hyde Park|Soho|Heathrow|Gatwick|Davos|Zermatt|Cannes|Lourdes|
Versailles|Tiananmen Square|Tahrir Square|Red Square|Chernobyl|Auschwitz|Srebrenica|
Mount Everest|Everest|Kilimanjaro|Mount Fuji|Vesuvius|Key West|Palm Beach|Monterey|Los Alamos|
Cape Canaveral|Roswell|Santa Fe|Sandy Hook|Columbine|Uvalde|Benghazi|Fallujah|Tikrit|Kandahar|
Jalalabad|Peshawar|Quetta|Swat|Abbottabad|Lhasa|Brussels|Geneva|Zurich|Basel|Lausanne|Lucerne|
Salzburg|Innsbruck|Venice|Pisa|Siena|Assisi|Bruges|Ghent|Leuven|Delft|Leiden|Heidelberg|
Oxford|Cambridge|Windsor|Bath|Canterbury|Winchester|Salisbury|Durham|St. Andrews|Inverness|
Stirling|Perth|Dundee|Derry|Londonderry|Limerick|Waterford|Kilkenny|Reims|Avignon|Ajaccio|
Bastia|Porto|Faro|Braga|Coimbra|Toledo|Granada|Cadiz|Girona|Pamplona|San Sebastian|Bergen|
Trondheim|Tromso|Stavanger|Uppsala|Malmo|Aarhus|Odense|Turku|Tampere|Oulu|Jerusalem|Bethlehem|
Nazareth|Hebron|Nablus|Jenin|Rafah|Khan Younis|Haifa|Tel Aviv|Sderot|Ashkelon|Beersheba|Eilat|
Tyre|Sidon|Petra|Aqaba|Alexandria|Luxor|Sharm el-Sheikh|Port Said|Suez|Medina|Mecca|Jeddah|
Dubai|Sharjah|Mumbai|Bombay|Calcutta|Madras|Bangalore|New York City|New York|NYC|
Cambridge, Massachusetts|Ann Arbor|Princeton|Palo Alto|Menlo Park|Mountain View|Cupertino|
Redmond|Berkeley|Santa Cruz|Santa Barbara|Annapolis|Charlottesville|Ferguson|Flint|
Minneapolis|St. Paul|Saint Paul|St. Louis|St Louis|Fort Worth|Quantico|Arlington|Langley|
Bethesda|Reno|Juneau|Anchorage|Fairbanks|Honolulu|Pearl Harbor|Hiroshima|Nagasaki|Kyoto|
Nagano|Yokohama|Osaka|Pyeongchang|Gwangju|Incheon|Busan|Macau|Kowloon|Rangoon|Yangon|Mandalay|
Saigon|Ho Chi Minh City|Hue|Da Nang|Phuket|Pattaya|Chiang Mai|Bali|Ulan Bator|Katmandu|
Kathmandu|Bogotá|Medellin|Cali|Cartagena|Maracaibo|Cusco|Cuzco|Rosario|Mar del Plata|
Rio de Janeiro|Rio|Sao Paulo|Recife|Salvador|Ciudad Juarez|Tijuana|Cancun|Acapulco|
Guadalajara|Monterrey|Tapachula|Kharkiv|Kharkov|Odessa|Odesa|Lviv|Mariupol|Bakhmut|Sochi|
Saint Petersburg|St. Petersburg|St Petersburg|Leningrad|Grozny|Beslan|Volgograd|Vladivostok|
Gdansk|Krakow|Cracow|Wroclaw|Timisoara|Cluj|Plovdiv|Varna|Split|Dubrovnik|Mostar|Nis|Novi Sad|
Thessaloniki|Lesbos|Lampedusa|Calais|Dunkirk|Dover|Lockerbie|Hillsborough|Wembley|Wimbledon|
Silverstone|Christchurch|Auckland|Dunedin|Queenstown|Darwin|Hobart|Cairns|Alice Springs|
Cape Town|Durban|Johannesburg|Soweto|Timbuktu|Kano|Maiduguri|Goma|Bukavu|Lubumbashi|Entebbe|
Mombasa|Kismayo|Asmara`;

/** Peoples, faiths and movements that belong to no one state: their adjectives and people are no names. */
export const PEOPLES = `
Latino Latinos Latina Latinas Hispanic Hispanics Muslim Muslims Christian Christians Jewish Jew Jews Catholic
Catholics Protestant Protestants Sunni Sunnis Shiite Shiites Shia Hindu Hindus Buddhist Buddhists Sikh Sikhs Arab
Arabs
Mormon Mormons Evangelical Evangelicals Rohingya Hutu Hutus Tutsi Tutsis Pashtun Pashtuns Hazara Hazaras Yazidi
Yazidis Druze Tamil Tamils Roma Gypsy Maori Aboriginal Inuit Caucasian Caucasians Millennial Millennials Nazi Nazis
Islamist Islamists
Marxist Marxists Maoist Maoists Fascist Fascists Zionist Zionists Islamic African-American African-Americans
Afro-American Native Indigenous`;
