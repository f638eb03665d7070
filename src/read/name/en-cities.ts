/**
 * Large cities, without diacritics: names from GeoNames (geonames.org, CC BY 4.0), by number of people.
 * Names that are common words stand in no list; those that are also names of persons are weighed by context.
 */
export const CITIES = `Shanghai|Istanbul|Buenos Aires|Mumbai|Mexico City|Beijing|Karachi|Tianjin|Guangzhou|Delhi|
Moscow|Shenzhen|Dhaka|Seoul|Sao Paulo|Wuhan|Lagos|Jakarta|Tokyo|
New York City|Dongguan|Taipei|Kinshasa|Lima|Cairo|Bogota|London|Chongqing|Chengdu|Baghdad|Nanjing|Tehran|Nanchong|
Hong Kong|Xi'an|Lahore|Shenyang|Hangzhou|
Rio de Janeiro|Harbin|Tai'an|Suzhou|Shantou|Bangkok|Bengaluru|Saint Petersburg|Santiago|Kolkata|Sydney|Yangon|Jinan|
Chennai|Zhengzhou|Melbourne|Riyadh|Changchun|
Dalian|Los Angeles|Chittagong|Kunming|Alexandria|Ahmedabad|Qingdao|Busan|Abidjan|Kano|Foshan|Hyderabad|Puyang|
Yokohama|Ibadan|Singapore|Wuxi|Xiamen|Ankara|
Tianshui|Ningbo|Ho Chi Minh City|Shiyan|Cape Town|Taiyuan|Berlin|Tangshan|Hefei|Madrid|Pyongyang|Casablanca|Zibo|
Zhongshan|Durban|Changsha|Kabul|Urumqi|Caracas|
Dubai|Pune|Surat|Jeddah|Shijiazhuang|Kanpur|Kyiv|Luanda|Quezon City|Addis Ababa|Nairobi|Chicago|Salvador|Jaipur|
Dar es Salaam|Lanzhou|Incheon|Yunfu|Toronto|
Basrah|Osaka|Mogadishu|Daegu|Faisalabad|Izmir|Dakar|Lucknow|Giza|Fortaleza|Cali|Surabaya|Belo Horizonte|Nanchang|
Rome|Mashhad|Brooklyn|Houston|Nagpur|Maracaibo|
Brasilia|Santo Domingo|Nagoya|Brisbane|Havana|Paris|Johannesburg|Kowloon|Almaty|Dadonghai|Medellin|Tashkent|Algiers|
Khartoum|Accra|Guayaquil|Ordos|Sanaa|Beirut|
Perth|Sapporo|Jilin|Bucharest|Camayenne|Indore|Iztapalapa|Conakry|Bayan Nur|Maracay|Medan|Rawalpindi|Minsk|Budapest|
Mosul|Hamburg|Curitiba|Warsaw|Bandung|Soweto|
Vienna|Rabat|Ecatepec de Morelos|Barcelona|Pretoria|Aleppo|Montreal|Kunshan|Manila|Patna|Bhopal|Manaus|Xinyang|
Kaduna|Phnom Penh|Damascus|Philadelphia|Phoenix|
Isfahan|Ludhiana|Harare|Bekasi|Kaohsiung|Stockholm|Caloocan|Guadalajara|Manhattan|Asuncion|Recife|Daejeon|
San Antonio|Kumasi|Kota Bharu|Kyoto|Kuala Lumpur|Karaj|
Kathmandu|Palembang|Multan|Tirunelveli|Puebla|Hanoi|Kharkiv|Agra|Cordoba|Tabriz|Novosibirsk|Gwangju|Bursa|Vadodara|
Belem|Fushun|Quito|San Diego|Fukuoka|
Antananarivo|Luoyang|The Bronx|Valencia|Gujranwala|Barranquilla|Guankou|Lubumbashi|Porto Alegre|Tangerang|Najafgarh|
Santa Cruz de la Sierra|Kampala|
Yekaterinburg|Khulna|Douala|Gorakhpur|Sharjah|Makassar|Juarez|Kawasaki|South Tangerang|Baotou|Tijuana|Dallas|Medina|
Yaounde|Bamako|Nashik|Semarang|Brazzaville|
Pimpri|Nizhniy Novgorod|Amman|Budta|Belgrade|Montevideo|Lusaka|Xuchang|Kalyan|Thane|Munich|Shiraz|Adana|Suwon|
Leon de los Aldama|Milan|Port-au-Prince|Adelaide|
Meerut|Nowrangapur|Faridabad|Peshawar|Davao|Mandalay|Yueyang|Santiago de los Caballeros|Omdurman|Anshan|Tongshan|
Ghaziabad|Depok|Saitama|Dombivli|Maputo|
Gustavo Adolfo Madero|Fuzhou|Rajkot|Rosario|Guiyang|Goiania|Guarulhos|Prague|Varanasi|Batam|Copenhagen|Sofia|
Tripoli|Port Harcourt|Hiroshima|Zapopan|Lijiang|
Monterrey|Samara|Omsk|Benin City|Malingao|Baku|Maiduguri|Kazan|Ciudad Nezahualcoyotl|Yerevan|Amritsar|Ouagadougou|
Rostov-na-Donu|Allahabad|Goyang-si|Gaziantep|
Visakhapatnam|Sendai|Chelyabinsk|Datong|Tbilisi|Changshu|Taichung|Xianyang|Dnipro|Seongnam-si|Campinas|Jabalpur|
Haora|Huainan|San Jose|Donetsk|Dublin|Calgary|
Brussels|Aurangabad|Volgograd|Nova Iguacu|Jieyang|Odessa|Zhu Cheng|Kitakyushu|Solapur|Baoding|Guatemala City|Benxi|
Birmingham|Perm|Srinagar|Zaria|Managua|
Port Elizabeth|Koln|Ulsan|Chandigarh|Coimbatore|Naples|Maceio|Cartagena|Changzhou|Sultanah|Monrovia|Kingston|Erbil|
Austin|Krasnoyarsk|Nay Pyi Taw|Jodhpur|Chiba|
Sao Luis|Madurai|Huaibei|Cochabamba|Abobo|Kaifeng|Abu Ghurayb|Bishkek|Guwahati|Gwalior|Klang|Konya|Mbuji-Mayi|
Vijayawada|Pikine|Turin|Mysore|Jacksonville|
San Francisco|Liverpool|Saratov|Tegucigalpa|Bucheon-si|Columbus|Voronezh|Ranchi|Ulan Bator|Takeo|Ahvaz|Arequipa|
Padang|Hubli|Marrakesh|Denpasar|
Kampung Baru Subang|Fort Worth|Indianapolis|Duque de Caxias|Ilorin|Callao|La Paz|Ottawa|Barquisimeto|Freetown|
Johor Bahru|Jerusalem|Bandar Lampung|Bogor|Narela|
Mombasa|Cebu City|Muscat|Zaporizhia|Marseille|Zarqa|Naucalpan de Juarez|Cankaya|Rahim Yar Khan|Pasragad Branch|
Boumerdas|Jalandhar|Thiruvananthapuram|Sakai|
San Miguel de Tucuman|Cotonou|Salem|Merida|Tiruchirappalli|Homs|Niamey|Tainan|Lodz|Dammam|Kahriz|Kota|Bhubaneshwar|
Antalya|Krakow|Aligarh|Da Nang|
Pietermaritzburg|Lome|Trujillo|Malang|Ciudad Guayana|Bareilly|Kigali|Teresina|Sao Bernardo do Campo|Riga|Amsterdam|
Quetta|Nottingham|Campo Grande|Ashgabat|
Muzaffarabad|Bagcilar|As Sulaymaniyah|San Luis Potosi|Aguascalientes|Cucuta|Moradabad|N'Djamena|Lviv|Hermosillo|
Edmonton|Jeonju|Saltillo|Bhiwandi|Pekanbaru|
Sevilla|Tol'yatti|Jaboatao|Shizuoka|Santo Domingo Oeste|Rajshahi|Santo Domingo Este|Battagram|Bulawayo|Zagreb|
Agadir|Sarajevo|La Plata|Tunis|Mexicali|Enugu|
Tangier|Sheffield|Seattle|Denver|El Paso|Kumamoto|Raipur|General Santos|Dushanbe|Osasco|Detroit|Culiacan|Matola|
Zaragoza|Guadalupe|Acapulco de Juarez|Ipoh|
Mississauga|Boston|Athens|Santo Andre|Nouakchott|Pointe-Noire|Memphis|Tlalnepantla|Kryvyi Rih|Joao Pessoa|Ansan-si|
Benghazi|Frankfurt am Main|Krasnodar|Palermo|
Colombo|Lilongwe|Oran|Diyarbakir|Taguig|Ulyanovsk|Kotli|Okayama|Al Ahmadi|Yogyakarta|North York|Chisinau|Wroclaw|
Cheongju-si|Anyang-si|Tebessa|Portland|Winnipeg|
Oklahoma City|Izhevsk|Jaboatao dos Guararapes|Cancun|Contagem|Santiago de Queretaro|Bhilai|Djibouti|Las Vegas|
Baltimore|Kermanshah|Coyoacan|Ribeirao Preto|
Al Hudaydah|Pasig|Bristol|Jamshedpur|Ta'izz|Sao Jose dos Campos|Santa Maria Chimalhuacan|Borivli|Torreon|Yaroslavl|
Benoni|Hamamatsu|Cochin|Amravati|Abu Dhabi|
Haiphong|Islamabad|Kirkuk|Sangli|Milwaukee|Vancouver|Scarborough|Situbondo|Barnaul|Rotterdam|Morelia|Rasht|Abeokuta|
Essen|Kayseri|Glasgow|Gold Coast|Abuja|
Las Pinas|Stuttgart|Reynosa|Dortmund|Vladivostok|Irkutsk|Blantyre|Uskudar|Genoa|Cuttack|Oslo|Hachioji|Khabarovsk|
Libreville|Kerman|Chiclayo|Orumiyeh|
Bahcelievler|Bikaner|Tlaquepaque|Tlalpan|Umraniye|Dusseldorf|Banjarmasin|Goteborg|Bucaramanga|Kuching|Poznan|Malaga|
Bouake|Nyala|Asmara|Sokoto|Uberlandia|
Onitsha|Albuquerque|Hamhung|Sorocaba|Helsinki|Warangal|Santiago de Cuba|Kagoshima|Surakarta|Bhavnagar|Mar del Plata|
Bahawalpur|Zahedan|Aden|Nanded|Orenburg|
Changwon|Pristina|Antipolo|Bremen|Meknes|Banqiao|Sargodha|Bangui|Vilnius|Novokuznetsk|Kisangani|Port Said|Mersin|
Tuxtla|Raurkela|Warri|Ebute Ikorodu|Cuauhtemoc|
Tucson|Nashville|Ta'if|Beira|Guntur|Touba|Quebec|Hamadan|San Salvador|Dehra Dun|Cuiaba|Petaling Jaya|Macau|
Bhayandar|Esenler|Ryazan'|Fresno|Tyumen|Durgapur|
Victoria de Durango|Ajmer|Lisbon|Ulhasnagar|Kolhapur|Lipetsk|Siliguri|Hannover|Eskisehir|Azadshahr|Salta|Penza|
Tembisa|Bilimora|Mykolayiv|Aparecida de Goiania|
Puente Alto|Makati|Naberezhnyye Chelny|Leicester|Niigata|Leipzig|Duisburg|Asansol|Arak|Astrakhan|Pohang|Nurnberg|
Makhachkala|Cimahi|Sacramento|Aracaju|Ajman|
Port Sudan|Santa Fe|San Pedro Sula|Toluca|Ciudad Lopez Mateos|Suez|Dresden|Tomsk|Masina|Cuautitlan Izcalli|Najaf|
Feira de Santana|Shah Alam|Mariupol|Himeji|
Homyel'|Okene|Uijeongbu-si|East London|Yazd|Hargeysa|Sialkot|Kemerovo|Hwaseong-si|Kansas City|Skopje|Vereeniging|
The Hague|Long Beach|Mixco|Lyon|Londrina|
Matsudo|Juiz de Fora|Nishinomiya-hama|Tula|Staten Island|Kawaguchi|Ciudad Apodaca|Belford Roxo|Edinburgh|Atlanta|
Kananga|Bloemfontein|Gdansk|Calabar|Joinville|
Hamah|Antwerpen|Kanazawa|Karabaglar|Zamboanga|Kirov|Kota Kinabalu|Colorado Springs|Niteroi|Tabuk|Pontianak|Leeds|
Namp'o|Bacolod|Sao Joao de Meriti|Mansilingan|
Virginia Beach|Luhansk|Manado|Karagandy|Raleigh|Constantine|Juba|Muratpasa|Utsunomiya|Heroica Matamoros|Sanliurfa|
Oita|Cardiff|San Juan|Cheboksary|Boksburg|
Cagayan de Oro|Omaha|Matsuyama|San Nicolas de los Garza|Amagasaki|Dasmarinas|Malatya|Miami|Mawlamyine|Iquitos|
Kurashiki|Sunch'on|Sultangazi|Garoua|Murcia|Mwanza|
Kousseri|Kaliningrad|Karbala|Masan|Balikpapan|Brampton|Toulouse|Tel Aviv|Namangan|Katsina|Welkom|Santa Marta|
Al Mahallah al Kubra|Yokosuka|Veracruz|Bryansk|
Maltepe|Al Kharj|Xalapa de Enriquez|Ado-Ekiti|Bratislava|Likasi|Luxor|Ibague|Ivanovo|Erzurum|Akure|Asyut|Jambi|
Al Mansurah|Oakland|Kolwezi|Auckland|Sukkur|Pasay|
Sevastopol|Azcapotzalco|Shymkent|Magnitogorsk|Maturin|Minneapolis|Ardabil|Nagasaki|Gaza|Kursk|Tonala|Jeju|Panama|
Xochimilco|Szczecin|Bien Hoa|Villa Nueva|
Hirakata|Oujda-Angad|Tanda|Newcastle|Hsinchu|Zanzibar|Tulsa|Taoyuan|Kassala|Lekki|Kitwe|Nasiriyah|Tver|Machida|
Khmelnytskyi|Gifu-shi|Keelung|Al Hoceima|
Manchester|Surrey|Fujisawa|Ndola|Samsun|Tallinn|Bamenda|El Obeid|Sandakan|Buraydah|Kandahar|Wichita|New Orleans|
Comilla|Samut Prakan|Nampula|Arlington|Cleveland|
Bissau|Iloilo|Khamis Mushait|Resistencia|Misratah|Abomey-Calavi|Bochum|Toyonaka|Iztacalco|Fukuyama|N'dalatando|
Delmas 73|Pasto|Batman|Wellington|
Las Palmas de Gran Canaria|Mazatlan|Nizhny Tagil|Irapuato|Krugersdorp|Shibganj|Toyohashi|Laval|Huancayo|Makiyivka|
Kahramanmaras|Minato|Tirana|Kaunas|
Nuevo Laredo|Bakersfield|Seremban|Miguel Hidalgo|Stoke-on-Trent|Honolulu|Abadan|Puerto La Cruz|Brno|Mahilyow|Natore|
Tampa|Canberra|Nara-shi|Kenitra|Bydgoszcz|
Kuantan|Bologna|Cheonan|Petare|Larkana|Al Qadarif|Christchurch|Stavropol'|Toyota|Manukau|Atasehir|Shekhupura|
Wuppertal|Tamale|Ulan-Ude|Nagano|Bobo-Dioulasso|
Lublin|Aurora|Coventry|Halifax|Taraz|San Jose del Monte|Manizales|Kwangmyong|Zanjan|Iwaki|Bacoor|Asahikawa|Xico|
Kimhae|Arkhangel'sk|Ambon|Samarinda|
Benito Juarez|Bilbao|Santiago del Estero|Takatsuki|Thessaloniki|Villahermosa|Barinas|Neiva|Ciudad General Escobedo|
Okazaki|Bandar Abbas|Vinnytsia|Ras Al Khaimah|
Suita|Wakayama|Anaheim|Hualien|Lapu-Lapu|Florence|Sanandaj|Etobicoke|Camaguey|Hungnam|Nur-Sultan|Kosti|Doha|Turmero|
Rangpur|Bhimbar|Vitebsk|Iligan|Soledad|
Zurich|Jhang Sadr|Arusha|Koriyama|Plovdiv|Celaya|Chitungwiza|Kashiwa|Latakia|Serekunda|Tokorozawa|Corrientes|
Cuernavaca|Kaesong|Ciudad Bolivar|Kawagoe|Tungi|
Randburg|Simferopol|Kochi|Sunderland|Santa Ana|Alicante|Takamatsu|Qazvin|Tepic|Wad Medani|Bielefeld|Bujumbura|
Mandaue|Khorramshahr|Khorramabad|Soyapango|Wonsan|
Pavlodar|Chongjin|Tetouan|Toyama|Piura|Birkenhead|Corpus Christi|Posadas|Al 'Amarah|Riverside|Ixtapaluca|
Villavicencio|San Miguelito|Ciudad del Este|Kherson|
Akita|Thies|Maroua|Moron|Samarkand|Islington|Holguin|Ust-Kamenogorsk|Ad Diwaniyah|Mataram|Andijon|Iasi|Valladolid|
Poltava|Koshigaya|Hrodna|Katowice|Chimbote|
Cluj-Napoca|Calamba|Bauchi|St. Louis|Armenia|Al Kut|Timisoara|Sisli|Lexington-Fayette|Kingston upon Hull|Soacha|
Temara|Ganja|Denizli|Ikeja|Bonn|Ostrava|Varna|
Cusco|Miyazaki|Percut|Pucallpa|Sariwon|Antofagasta|Botshabelo|Bengkulu|Butuan|Tampico|Oshawa|Cabuyao|Valledupar|
Biskra|Mannheim|Chernihiv|Irbid|Chinju|Newport|
Tawau|Al Fayyum|San Salvador de Jujuy|Brakpan|Stockton|Mandaluyong|Ciudad Victoria|Tlahuac|Pittsburgh|Craiova|
Constanta|Mazar-e Sharif|Malmo|Gujrat|Naha|Brest|
Mardan|Swansea|Kyzylorda|George Town|Binan|Winejok|Angeles|Bradford|Santol|Ciudad Obregon|Kasugai|Jember|Aomori|
Otsu|Elazig|Okanagan|Cherkasy|Vigo|Akashi|
Cincinnati|Yokkaichi|Yeosu|Southend-on-Sea|Morioka|Vina del Mar|Sumy|Fukushima|Galati|Al Hufuf|Semey|Makurdi|
Wollongong|Minna|Bialystok|Mbeya|Mueang Nonthaburi|
Gumi|Catania|Al Mubarraz|Bafoussam|Kasur|Utrecht|Al Hillah|Victoria|Zeytinburnu|Tsuen Wan|Ironville|Meads|Setif|
Safi|Sinuiju|Adapazari|Sultanbeyli|Greensboro|
Zagazig|Saint Paul|Kuala Terengganu|Ismailia|Alto Barinas|Dihok|Karlsruhe|Port Moresby|Plano|Ichihara|Iksan|
Nha Trang|Cainta|Petionville|Maebashi|Logan|
Valparaiso|Palu|Kupang|Zhytomyr|Newark|Itagui|Nicolas Romero|Gebze|Narsingdi|Batna|Merkezefendi|Ichinomiya|Tacna|
Mingora|Toledo|Ensenada|Efon-Alaaye|
Santa Teresa del Tuy|Horlivka|Windsor|Coacalco|Ilesa|Gijon|Bari|Lincoln|Khomeyni Shahr|Sfax|Nantes|Cuenca|
Bahia Blanca|Sukabumi|Brasov|Hakodate|Bab Ezzouar|
Mokolo|Strasbourg|Belfast|Ramadi|Ibaraki|Herat|Guantanamo|Baguio|Ar Rayyan|Wiesbaden|Monteria|Ljubljana|
Hafar Al-Batin|Kakogawacho-honmachi|Tasikmalaya|Orlando|
Derby|San Pedro|Munster|Gelsenkirchen|Mokpo|Santa Catarina|Russeifa|Windhoek|Tshikapa|Kafr ad Dawwar|Tokushima|
Haifa|Ha'il|Bagerhat|Chula Vista|Aachen|Sumqayit|
Mantampay|El Daein|Umuahia|Uruapan|Jersey City|Sivas|Witbank|Aktobe|Parana|Monchengladbach|Markham|Sincelejo|
Chandler|Fort Wayne|Plymouth|Nakuru|Can Tho|
Augsburg|Hiratsuka|Popayan|Najran|Mukalla|Buffalo|Luton|Pekalongan|Cumana|Durham|Gomez Palacio|St. Petersburg|
L'Hospitalet de Llobregat|Ondo|Chimoio|Irvine|
Espoo|Los Mochis|Pachuca de Soto|Tarsus|Laredo|Rivne|Oaxaca|Soledad de Graciano Sanchez|Ikot Ekpene|Yamagata|
Cirebon|Cox's Bazar|Gdynia|Talcahuano|Richards Bay|
Wolverhampton|El Fasher|Woodlands|Thies Nones|Dire Dawa|Floridablanca|Borujerd|Qarchak|San Fernando|Morogoro|
Banda Aceh|Santa Clara|Libertad|Gombe|Port-de-Paix|
Singa|San Bernardo|Porto|Navotas|Kropyvnytskyi|Lubbock|Fukui-shi|Kamianske|Montpellier|Jimeta|Czestochowa|Palmira|
Bukhara|Udon Thani|Chemnitz|Vanderbijlpark|
San Cristobal|Mito|Norfolk|Southampton|Kyain Seikgyi Township|A Coruna|Shimonoseki|Juliaca|Gorgan|Braunschweig|Bago|
Baruta|Trabzon|Jessore|Manisa|Louisville|
Gunsan|Wonju|Musaffah|Deir ez-Zor|Berbera|Gatineau|Neuquen|Tacloban|Reno|Aswan|Winston-Salem|Sancaktepe|Takasaki|
Buenaventura|Lankaran|Glendale|Fuji|Blackpool|
Hachinohe|Vaughan|Neyagawa|Nagarpur|Kurume|Balikesir|Temuco|Krefeld|Seeb|Arhus|Sasebo|Batangas|Al Jubayl|Pathein|
Tegal|Hialeah|Djougou|Sylhet|Scottsdale|Kosice|
Chernivtsi|Dera Ghazi Khan|Sant Marti|Sahiwal|Ternopil|Chesapeake|Qina|Kediri|Georgetown|Kismayo|Turkmenabat|
North Las Vegas|Granada|Porto-Novo|Halle|Kitchener|
Centurion|Magugpo Poblacion|Takoradi|Kiel|Fremont|Beni|Bordeaux|Chigasaki|Gent|Taytay|Soka|Ngaoundere|Suncheon|
Sejong|Jose C. Paz|Elche|Marka|Nukus|Quilmes|
Halwan|Atani|Milton Keynes|Magdeburg|Nawabshah|Longueuil|Atsugi|Croix-des-Bouquets|Uitenhage|Ploiesti|Sungai Petani|
Binjai|Lucena|Baton Rouge|Rach Gia|Lille|
Miri|Ciudad Lineal|Bexley|Damanhur|Nassau|San Lorenzo|Iquique|Kremenchuk|Sosnowiec|Al Minya|Gusau|Radom|Pilar|
Sabzevar|Huambo|Geelong|Mubi|Bukavu|Lexington|
Mymensingh|Roodepoort|Tanga|Sucre|Nacala|Ashdod|Minamirinkan|Oviedo|Paramaribo|Adiyaman|Okara|Narayanganj|Najafabad|
Paradise|Qarshi|Puerto Princesa|
Santa Cruz de Tenerife|Haeju|Graz|Ikire|Formosa|Olongapo|Banja Luka|Neyshabur|Babruysk|Rishon LeZiyyon|Richmond|
Cabanatuan|Messina|Dehiwala-Mount Lavinia|
Takarazuka|Badalona|Ageoshimo|Binangonan|Oberhausen|Chon Buri|Verona|Eldoret|Bertoua|San Pedro de Macoris|Taiping|
Alor Setar|Purwokerto|Jamaica|Hobart|
Santa Rosa|Kisumu|San Bernardino|Imus|Freiburg|Northampton|Purwakarta|Archway|Mirpur Khas|Daloa|Mek'ele|Concepcion|
Novi Sad|Mucumpiz|Owerri|Shagamu|Nazret|Lutsk|
Bergen|Braila|Nazarabad|Bukan|Spokane|Norwich|Chofu|Loa Janan|Rancagua|Mokotow|Bukit Mertajam|Lipa|Lubeck|Sepang|
Esenyurt|Kirikkale|Terrassa|Abha|Tarhuna|Idku|
Matsumoto|Qui Nhon|Des Moines|Arroyo Naranjo|Bogra|Kostanay|Antakya|Rochester|Chuncheon|Vung Tau|Eindhoven|
Pematangsiantar|Kanggye|Sohag|Rennes|Ijebu-Ode|
Nakhon Ratchasima|Torun|Oruro|Kielce|La Romana|Gaborone|Maryvale|Tacoma|Lobito|Ciputat|Sirjan|San Pablo|
Jerez de la Frontera|Fontana|Oxnard|Ciampea|Kasukabe|
Oradea|Annaba|Sabadell|Mostoles|Toamasina|Dinajpur|Kishiwada|Linz|Alcala de Henares|Numazu|Ivano-Frankivsk|
Moreno Valley|Joetsu|Debrecen|Padova|Las Tunas|Sa Dec|
Bayamon|Erfurt|Edea|Odawara|Atsiaman|Osmaniye|Burnaby|Babol|Tampere|Corlu|Barisal|Cileungsir|Fayetteville|Al Khums|
Huntington Beach|Chiniot|Rengasdengklok|
La Pintana|Yonkers|Chiang Mai|Petropavl|Cabimas|Montgomery|Nicosia|Santo Domingo de los Colorados|Jalalabad|Ugep|
Yanbu|Charleroi|Ladner|New Cairo|Sumedang|
Petah Tiqwa|Thika|Az Zawiyah|Sale Al Jadida|Chakwama|Pokhara|Shahkot|Tilburg|Kamoke|Saidpur|Amol|Bila Tserkva|
Saskatoon|Gliwice|Malolos|Amarillo|Capiata|
Pamplona|Rostock|Sibu|Arnavutkoy|Machala|Little Rock|Fuenlabrada|Akron|Talca|Shreveport|Ða Lat|Birjand|San-Pedro|
Vientiane|Aberdeen|Kure|Izmit|Reims|Laayoune|
Icheon-si|Townsville|Burgas|Nagaoka|Guri-si|Coro|Nishi-Tokyo-shi|Grand Rapids|Kendari|Yamoussoukro|Kassel|
Portsmouth|Nnewi|Parung|Basaksehir|Itami|Nam Đinh|
Hyesan|Salt Lake City|Bayamo|Tanjung Pinang|Par Naogaon|Newcastle upon Tyne|Klaipeda|Zabrze|Bojnurd|Guatire|
Sidi Bel Abbes|Hat Yai|Suzuka|Zinder|Curug|
Barrancabermeja|Ormoc|Huntsville|Cork|Al Fallujah|Ise-Ekiti|Vantaa|Kofu|Paarl|Tallahassee|Saddiqabad|Bani Suwayf|
Sunrise Manor|Bytom|Mwene-Ditu|Panalanoy|Izumi|
Kabwe|Quelimane|San Fernando del Valle de Catamarca|Almeria|Labuan Bajo|Cibinong|Mabalacat|Praga Poludnie|
Grand Prairie|Mohammedia|Sutton|Qo'qon|Trieste|Kikwit|
Pinar del Rio|Pagadian|Pabna|Cienfuegos|Beersheba|Overland Park|Shibin al Kawm|Hitachi|Antsirabe|Zawiya|Madiun|
Leganes|Ad-Damazin|Arica|Le Havre|Swindon|
Richmond Hill|Hamm|Knoxville|Jamaame|Moratuwa|Kutahya|Mainz|Meycauayan|Brescia|Worcester|Paltan|Mutare|Mbandaka|
Pemalang|San Luis|Geneve|Tarlac|Burewala|
Brownsville|Kushiro|Cergy-Pontoise|Corum|Patan|Manta|Lembang|Pak Kret|Santander|Liege|Sakura|Blida|Newport News|
Santa Clarita|Biratnagar|Carletonville|Barrie|
Monywa|Probolinggo|Guarenas|Saarbrucken|Wadi as Sir|Groningen|Taranto|Malacca|Gangneung|Dodoma|Crawley|Tangail|
Matadi|Castello de la Plana|Nepean|Atyrau|
Providence|Ipswich|Fort Lauderdale|East Flatbush|Spring Valley|Chattanooga|Tempe|Oceanside|Wigan|Garden Grove|
Rancho Cucamonga|Cape Coral|Croydon|Walsall|
Mansfield|Sioux Falls|Oxford|Peoria|Ontario|Elk Grove|Springfield|Pembroke Pines|Oakville|Deer Valley|Warrington|
Port Saint Lucie|Burlington|Slough|Bournemouth|
Peterborough|McKinney|Fort Collins|Lancaster|Cary|Cambridge|Tempe Junction|Palmdale|Hayward|Doncaster|
Greater Sudbury|Frisco|East Chattanooga|Pasadena|York|
Pomona|Cairns|Washington Heights|Lakewood|Sunnyvale|Abbotsford|Escondido|Astoria|Poole|Gloucester|Hollywood|Burnley|
Borough Park|Clarksville|Huddersfield|
Rockford|East Hampton|Telford|Joliet|Paterson|Dundee|Bridgeport|Naperville|Blackburn|Boise|Savannah|Basildon|
Mesquite|Syracuse|Saguenay|Middlesbrough|
Metairie Terrace|Bolton|Fullerton|Killeen|Dayton|McAllen|Coquitlam|Bellevue|Stockport|Brighton|Metairie|Miramar|
Hampton|West Valley|West Bromwich|Olathe|Grimsby|
Columbia|Thornton|Hastings|High Wycombe|Carrollton|Midland|Charleston|Waco|Sterling Heights|St. Catharines|
Toowoomba|Denton|Cedar Rapids|New Haven|Roseville|
Gainesville|Visalia|Coral Springs|Sherbrooke|Thousand Oaks|Darwin|Stamford|Concord|Alhambra|Lafayette|Topeka|
Simi Valley|East Los Angeles|Levis|Murfreesboro|
Watford|Saint Peters|Kelowna|Hartford|Sheepshead Bay|Amherst|Victorville|Burton upon Trent|Colchester|Abilene|
Vallejo|North Stamford|Berkeley|Allentown|
Evansville|Fargo|Eastbourne|Beaumont|Exeter|Rotherham|Ann Arbor|El Monte|Cheltenham|Round Rock|Wilmington|
East Harlem|Arvada|Provo|Lansing|Dunedin|Downey|
Carlsbad|Elmhurst|Costa Mesa|Miami Gardens|Westminster|Chesterfield|North Peoria|Clearwater|Fairfield|Bushwick|
Gravesend|Temecula|West Jordan|Inglewood|
Chelmsford|East Independence|Gresham|Antioch|Tauranga|High Point|Billings|Murrieta|Centennial|Pueblo|Pearland|
Waterbury|West Covina|Dagenham|North Charleston|
Rockingham|College Station|Palm Bay|Pompano Beach|Basingstoke|Maidstone|Boulder|Norwalk|Sutton Coldfield|Bedford|
West Palm Beach|Broken Arrow|Daly City|
Launceston|Sandy Springs|Burbank|Green Bay|Santa Maria|Oldham|Wichita Falls|Lakeland|Lewisville|Enfield Town|Woking|
El Cajon|San Mateo|Rialto|Davenport|
St Helens|Hillsboro|Las Cruces|South Bend|Lower Hutt|Gillingham|Vista|Greeley|Davie|Bendigo|San Angelo|Renton|
Worthing|Rochdale|Solihull|Royal Leamington Spa|
Romford|Harlow|Nuneaton|High Peak|Darlington|Southport|Stevenage|Luimneach|Wembley|Gaillimh|Tallaght`;
