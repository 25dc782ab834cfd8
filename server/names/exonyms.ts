/**
 * Names that languages do not spell alike: states, regions, cities, waters and organisations, in English, Kazakh,
 * Ukrainian and Russian, the usual name first. Written from general knowledge. Countries are here only where there is
 * more to say than `Intl.DisplayNames` knows.
 */
const rows = `
Armenia|Армения|Вірменія|Армения
Australia|Австралия/Аустралия|Австралія|Австралия
Austria|Австрия/Аустрия|Австрія|Австрия
Azerbaijan|Әзербайжан/Әзірбайжан|Азербайджан|Азербайджан
Belarus|Беларусь/Белоруссия|Білорусь|Беларусь/Белоруссия
Belgium|Бельгия|Бельгія|Бельгия
Brazil|Бразилия|Бразилія|Бразилия
Bosnia and Herzegovina/Bosnia|Босния және Герцеговина/Босния|Боснія і Герцеговина/Боснія|Босния и Герцеговина/Босния
China|Қытай|Китай|Китай
People's Republic of China/PRC|Қытай Халық Республикасы/ҚХР|Китайська Народна Республіка/КНР|Китайская Народная Республика/КНР
Croatia|Хорватия|Хорватія|Хорватия
Cyprus|Кипр|Кіпр|Кипр
Czech Republic/Czechia|Чехия|Чехія/Чеська Республіка|Чехия/Чешская Республика
Denmark|Дания|Данія|Дания
Egypt|Египет/Мысыр|Єгипет|Египет
Estonia|Эстония|Естонія|Эстония
Finland|Финляндия|Фінляндія|Финляндия
France|Франция|Франція|Франция
Georgia|Грузия|Грузія|Грузия
Germany|Германия/Алмания|Німеччина|Германия
Great Britain/Britain|Ұлыбритания/Британия|Велика Британія/Британія|Великобритания/Британия
England|Англия|Англія|Англия
Scotland|Шотландия|Шотландія|Шотландия
Wales|Уэльс|Уельс|Уэльс
Greece|Грекия/Греция|Греція|Греция
Hungary|Мажарстан/Венгрия|Угорщина|Венгрия
India|Үндістан|Індія|Индия
Iran|Иран|Іран|Иран
Iraq|Ирак|Ірак|Ирак
Italy|Италия|Італія|Италия
Japan|Жапония|Японія|Япония
Jordan|Иордания|Йорданія|Иордания
Kazakhstan|Қазақстан|Казахстан|Казахстан
Republic of Kazakhstan|Қазақстан Республикасы|Республіка Казахстан|Республика Казахстан
Kyrgyzstan/Kyrgyz Republic|Қырғызстан/Қырғыз Республикасы|Киргизстан/Киргизька Республіка|Кыргызстан/Киргизия
Latvia|Латвия|Латвія|Латвия
Lithuania|Литва|Литва|Литва
Moldova|Молдова|Молдова|Молдова/Молдавия
Mongolia|Моңғолия/Монғолия|Монголія|Монголия
Montenegro|Черногория|Чорногорія|Черногория
Netherlands/Holland|Нидерланд/Нидерландтар/Голландия|Нідерланди/Голландія|Нидерланды/Голландия
North Korea|Солтүстік Корея|Північна Корея|Северная Корея
South Korea|Оңтүстік Корея|Південна Корея|Южная Корея
Norway|Норвегия|Норвегія|Норвегия
Poland|Польша|Польща|Польша
Portugal|Португалия|Португалія|Португалия
Romania|Румыния|Румунія|Румыния
Russia|Ресей|Росія|Россия
Russian Federation|Ресей Федерациясы|Російська Федерація|Российская Федерация
Saudi Arabia|Сауд Арабиясы|Саудівська Аравія|Саудовская Аравия
Serbia|Сербия|Сербія|Сербия
Slovakia|Словакия|Словаччина|Словакия
South Africa|Оңтүстік Африка/Оңтүстік Африка Республикасы/ОАР|Південна Африка/Південно-Африканська Республіка/ПАР|Южная Африка/Южно-Африканская Республика/ЮАР
Soviet Union/USSR|Кеңес Одағы/КСРО|Радянський Союз/СРСР|Советский Союз/СССР
Spain|Испания|Іспанія|Испания
Sweden|Швеция|Швеція|Швеция
Switzerland|Швейцария|Швейцарія|Швейцария
Syria|Сирия|Сирія|Сирия
Tajikistan|Тәжікстан|Таджикистан|Таджикистан
Turkey/Türkiye|Түркия|Туреччина|Турция
Turkmenistan|Түрікменстан/Түркіменстан|Туркменістан|Туркменистан/Туркмения
Ukraine|Украина|Україна|Украина
United Arab Emirates/UAE|Біріккен Араб Әмірліктері/БАӘ|Об'єднані Арабські Емірати/ОАЕ|Объединённые Арабские Эмираты/ОАЭ
United Kingdom/UK|Біріккен Корольдік/Ұлыбритания|Сполучене Королівство/Велика Британія|Соединённое Королевство/Великобритания
United States/United States of America/USA/U.S.|Америка Құрама Штаттары/АҚШ/Құрама Штаттар|Сполучені Штати/Сполучені Штати Америки/США|Соединённые Штаты/Соединённые Штаты Америки/США
Uzbekistan|Өзбекстан|Узбекистан|Узбекистан
Holy See|Қасиетті Тақ|Святий Престол|Святой Престол
Ivory Coast|Кот-д’Ивуар|Кот-д'Івуар/Берег Слонової Кістки|Кот-д’Ивуар/Берег Слоновой Кости
Cape Verde|Кабо-Верде|Кабо-Верде|Кабо-Верде/Острова Зелёного Мыса
Persia|Парсы/Персия|Персія|Персия
Mesopotamia|Месопотамия/Қосөзен|Месопотамія/Межиріччя|Месопотамия/Междуречье
Phoenicia|Финикия|Фінікія|Финикия
Babylon|Вавилон/Бабыл|Вавилон|Вавилон
Assyria|Ассирия/Ассур|Ассирія|Ассирия
Byzantium|Византия|Візантія|Византия
Ottoman Empire|Осман империясы|Османська імперія|Османская империя
Russian Empire|Ресей империясы|Російська імперія|Российская империя
Golden Horde|Алтын Орда|Золота Орда|Золотая Орда
Kazakh Khanate|Қазақ хандығы|Казахське ханство|Казахское ханство
Kievan Rus/Kyivan Rus|Киев Русі|Київська Русь|Киевская Русь
Alash Orda|Алаш Орда|Алаш-Орда|Алаш-Орда
Europe|Еуропа|Європа|Европа
Asia|Азия|Азія|Азия
Africa|Африка|Африка|Африка
America|Америка|Америка|Америка
Americas|Америка|Америка|Америка
North America|Солтүстік Америка|Північна Америка|Северная Америка
South America|Оңтүстік Америка|Південна Америка|Южная Америка
Latin America|Латын Америкасы|Латинська Америка|Латинская Америка
Central Asia|Орталық Азия|Центральна Азія/Середня Азія|Центральная Азия/Средняя Азия
Eastern Europe|Шығыс Еуропа|Східна Європа|Восточная Европа
Western Europe|Батыс Еуропа|Західна Європа|Западная Европа
Middle East|Таяу Шығыс|Близький Схід|Ближний Восток
Far East|Қиыр Шығыс|Далекий Схід|Дальний Восток
Caucasus|Кавказ|Кавказ|Кавказ
Siberia|Сібір|Сибір|Сибирь
Crimea|Қырым|Крим|Крым
Donbas/Donbass|Донбасс|Донбас|Донбасс
Chechnya|Шешенстан|Чечня|Чечня
Dagestan|Дағыстан|Дагестан|Дагестан
Tatarstan|Татарстан|Татарстан|Татарстан
Bashkortostan|Башқұртстан|Башкортостан|Башкортостан/Башкирия
Transcarpathia/Zakarpattia|Закарпатье|Закарпаття|Закарпатье
Galicia|Галиция|Галичина|Галиция
Bukovina|Буковина|Буковина|Буковина
Bessarabia|Бессарабия|Бессарабія|Бессарабия
Transnistria|Приднестровье|Придністров'я|Приднестровье
Karabakh/Nagorno-Karabakh|Таулы Қарабақ/Қарабақ|Нагірний Карабах/Карабах|Нагорный Карабах/Карабах
Bavaria|Бавария|Баварія|Бавария
Saxony|Саксония|Саксонія|Саксония
Catalonia|Каталония|Каталонія|Каталония
Sicily|Сицилия|Сицилія|Сицилия
Corsica|Корсика|Корсика|Корсика
Tuscany|Тоскана|Тоскана|Тоскана
Brittany|Бретань|Бретань|Бретань
Normandy|Нормандия|Нормандія|Нормандия
Xinjiang|Шыңжаң|Сіньцзян|Синьцзян
Tibet|Тибет|Тибет|Тибет
Inner Mongolia|Ішкі Моңғолия|Внутрішня Монголія|Внутренняя Монголия
Kashmir|Кашмир|Кашмір|Кашмир
Kurdistan|Күрдістан|Курдистан|Курдистан
Palestine|Палестина|Палестина|Палестина
Gaza/Gaza Strip|Газа/Газа секторы|Газа/Сектор Гази|Газа/Сектор Газа
Amsterdam|Амстердам|Амстердам|Амстердам
Ankara|Анкара|Анкара|Анкара
Antioch|Антиохия|Антіохія|Антиохия
Antwerp|Антверпен|Антверпен|Антверпен
Astana|Астана|Астана|Астана
Nur-Sultan|Нұр-Сұлтан|Нур-Султан|Нур-Султан
Almaty/Alma-Ata|Алматы|Алмати/Алма-Ата|Алматы/Алма-Ата
Athens|Афина|Афіни|Афины
Baghdad|Бағдат|Багдад|Багдад
Baikonur|Байқоңыр|Байконур|Байконур
Basel|Базель|Базель|Базель
Basra|Басра|Басра|Басра
Beijing/Peking|Бейжің/Пекин|Пекін|Пекин
Beirut|Бейрут|Бейрут|Бейрут
Belgrade|Белград|Белград|Белград
Berlin|Берлин|Берлін|Берлин
Bern|Берн|Берн|Берн
Bethlehem|Бетлехем/Вифлеем|Вифлеєм|Вифлеем
Bishkek|Бішкек|Бішкек|Бишкек
Bologna|Болонья|Болонья|Болонья
Brussels|Брюссель|Брюссель|Брюссель
Bucharest|Бухарест|Бухарест|Бухарест
Budapest|Будапешт|Будапешт|Будапешт
Bukhara|Бұқара/Бұхара|Бухара|Бухара
Cairo|Каир|Каїр|Каир
Canton/Guangzhou|Гуанчжоу|Гуанчжоу/Кантон|Гуанчжоу/Кантон
Carthage|Карфаген|Карфаген|Карфаген
Chernihiv|Чернигов|Чернігів|Чернигов
Chernivtsi|Черновцы|Чернівці|Черновцы
Chernobyl/Chornobyl|Чернобыль|Чорнобиль|Чернобыль
Chisinau/Kishinev|Кишинёв|Кишинів|Кишинёв
Cologne|Кёльн|Кельн|Кёльн
Constantinople|Константинополь|Константинополь/Царгород|Константинополь/Царьград
Copenhagen|Копенгаген|Копенгаген|Копенгаген
Cracow/Krakow|Краков|Краків|Краков
Damascus|Дамаск/Шам|Дамаск|Дамаск
Dnipro/Dnipropetrovsk|Днепр/Днепропетровск|Дніпро/Дніпропетровськ|Днепр/Днепропетровск
Donetsk|Донецк|Донецьк|Донецк
Dresden|Дрезден|Дрезден|Дрезден
Dubai|Дубай|Дубай|Дубай
Dublin|Дублин|Дублін|Дублин
Dushanbe|Душанбе|Душанбе|Душанбе
Edinburgh|Эдинбург|Единбург|Эдинбург
Florence|Флоренция|Флоренція|Флоренция
Frankfurt|Франкфурт|Франкфурт|Франкфурт
Gdansk/Danzig|Гданьск|Гданськ|Гданьск
Geneva|Женева|Женева|Женева
Genoa|Генуя|Генуя|Генуя
Hague/The Hague|Гаага|Гаага|Гаага
Hamburg|Гамбург|Гамбург|Гамбург
Hanover|Ганновер|Ганновер|Ганновер
Havana|Гавана|Гавана|Гавана
Helsinki|Хельсинки|Гельсінкі|Хельсинки
Hiroshima|Хиросима|Хіросіма|Хиросима
Hong Kong|Гонконг|Гонконг|Гонконг
Houston|Хьюстон|Г'юстон|Хьюстон
Istanbul|Стамбул/Ыстамбұл|Стамбул|Стамбул
Ivano-Frankivsk|Ивано-Франковск|Івано-Франківськ|Ивано-Франковск
Jerusalem|Иерусалим/Құдыс|Єрусалим|Иерусалим
Karaganda/Karagandy|Қарағанды|Караганда|Караганда
Kazan|Қазан|Казань|Казань
Kharkiv/Kharkov|Харьков|Харків|Харьков
Kherson|Херсон|Херсон|Херсон
Kryvyi Rih|Кривой Рог|Кривий Ріг|Кривой Рог
Kyiv/Kiev|Киев|Київ|Киев
Leipzig|Лейпциг|Лейпциг|Лейпциг
Lisbon|Лиссабон|Лісабон|Лиссабон
Ljubljana|Любляна|Любляна|Любляна
London|Лондон|Лондон|Лондон
Los Angeles|Лос-Анджелес|Лос-Анджелес|Лос-Анджелес
Lucerne|Люцерн|Люцерн|Люцерн
Luhansk/Lugansk|Луганск|Луганськ|Луганск
Lviv/Lvov/Lemberg|Львов|Львів|Львов
Lyon|Лион|Ліон|Лион
Madrid|Мадрид|Мадрид|Мадрид
Makhachkala|Махачқала|Махачкала|Махачкала
Marseille|Марсель|Марсель|Марсель
Mecca|Мекке|Мекка|Мекка
Medina|Мәдине/Медине|Медіна|Медина
Mexico City|Мехико|Мехіко|Мехико
Milan|Милан|Мілан|Милан
Minsk|Минск/Мінскі|Мінськ|Минск
Moscow|Мәскеу|Москва|Москва
Mumbai/Bombay|Мумбай/Бомбей|Мумбаї/Бомбей|Мумбаи/Бомбей
Munich|Мюнхен|Мюнхен|Мюнхен
Mykolaiv|Николаев|Миколаїв|Николаев
Nanking/Nanjing|Нанкин|Нанкін|Нанкин
Naples|Неаполь|Неаполь|Неаполь
New Delhi|Жаңа Дели/Нью-Дели|Нью-Делі|Нью-Дели
New York|Нью-Йорк|Нью-Йорк|Нью-Йорк
Nice|Ницца|Ніцца|Ницца
Nicosia|Никосия|Нікосія|Никосия
Nizhny Novgorod|Нижний Новгород|Нижній Новгород|Нижний Новгород
Nuremberg|Нюрнберг|Нюрнберг|Нюрнберг
Odesa/Odessa|Одесса|Одеса|Одесса
Omsk|Омбы/Омск|Омськ|Омск
Orenburg|Орынбор|Оренбург|Оренбург
Osh|Ош|Ош|Ош
Padua|Падуя|Падуя|Падуя
Paris|Париж|Париж|Париж
Petropavl/Petropavlovsk|Петропавл/Қызылжар|Петропавловськ|Петропавловск
Philadelphia|Филадельфия|Філадельфія|Филадельфия
Prague|Прага|Прага|Прага
Pyongyang|Пхеньян|Пхеньян|Пхеньян
Reykjavik|Рейкьявик|Рейк'явік|Рейкьявик
Riga|Рига|Рига|Рига
Riyadh|Эр-Рияд|Ер-Ріяд|Эр-Рияд
Rome|Рим|Рим|Рим
Rostov-on-Don|Дондағы Ростов|Ростов-на-Дону|Ростов-на-Дону
Saint Petersburg/St. Petersburg|Санкт-Петербург|Санкт-Петербург|Санкт-Петербург
Leningrad|Ленинград|Ленінград|Ленинград
Samarkand|Самарқан/Самарқанд|Самарканд|Самарканд
San Francisco|Сан-Франциско|Сан-Франциско|Сан-Франциско
Semey/Semipalatinsk|Семей/Семипалатинск|Семей/Семипалатинськ|Семей/Семипалатинск
Oskemen/Ust-Kamenogorsk|Өскемен|Усть-Каменогорськ|Усть-Каменогорск
Oral/Uralsk|Орал|Орал/Уральськ|Уральск
Atyrau/Guryev|Атырау/Гурьев|Атирау/Гур'єв|Атырау/Гурьев
Aktau/Shevchenko|Ақтау/Шевченко|Актау/Шевченко|Актау/Шевченко
Aktobe/Aktyubinsk|Ақтөбе|Актобе/Актюбінськ|Актобе/Актюбинск
Kostanay|Қостанай|Костанай|Костанай/Кустанай
Kyzylorda|Қызылорда|Кизилорда|Кызылорда
Taraz/Jambyl/Dzhambul|Тараз/Жамбыл|Тараз/Джамбул|Тараз/Джамбул
Shymkent/Chimkent|Шымкент|Шимкент/Чимкент|Шымкент/Чимкент
Turkistan/Turkestan|Түркістан|Туркестан|Туркестан
Zhanaozen|Жаңаөзен|Жанаозен|Жанаозен
Seoul|Сеул|Сеул|Сеул
Sevastopol/Sebastopol|Севастополь/Ақияр|Севастополь|Севастополь
Shanghai|Шанхай|Шанхай|Шанхай
Simferopol|Симферополь/Ақмешіт|Сімферополь|Симферополь
Sofia|София|Софія|София
Stockholm|Стокгольм|Стокгольм|Стокгольм
Strasbourg|Страсбург|Страсбург|Страсбург
Stuttgart|Штутгарт|Штутгарт|Штутгарт
Tallinn|Таллин|Таллінн|Таллин
Tashkent|Ташкент|Ташкент|Ташкент
Tbilisi|Тбилиси|Тбілісі|Тбилиси
Tehran|Тегеран|Тегеран|Тегеран
Thebes|Фивы|Фіви|Фивы
Tokyo|Токио|Токіо|Токио
Trieste|Триест|Трієст|Триест
Tripoli|Триполи|Триполі|Триполи
Turin|Турин|Турин|Турин
Ulaanbaatar/Ulan Bator|Ұлан-Батыр|Улан-Батор|Улан-Батор
Urumqi|Үрімжі|Урумчі|Урумчи
Venice|Венеция|Венеція|Венеция
Vienna|Вена|Відень|Вена
Vilnius|Вильнюс|Вільнюс|Вильнюс
Vladikavkaz|Владикавказ|Владикавказ|Владикавказ
Volgograd/Stalingrad|Волгоград/Сталинград|Волгоград/Сталінград|Волгоград/Сталинград
Warsaw|Варшава|Варшава|Варшава
Washington|Вашингтон|Вашингтон|Вашингтон
Wroclaw/Breslau|Вроцлав|Вроцлав/Бреслау|Вроцлав
Yekaterinburg/Ekaterinburg|Екатеринбург|Єкатеринбург|Екатеринбург
Yerevan|Ереван|Єреван|Ереван
Zagreb|Загреб|Загреб|Загреб
Zaporizhzhia/Zaporozhye|Запорожье|Запоріжжя|Запорожье
Zurich|Цюрих|Цюрих|Цюрих
Aral Sea|Арал теңізі|Аральське море|Аральское море
Azov Sea/Sea of Azov|Азов теңізі|Азовське море|Азовское море
Baltic Sea|Балтық теңізі|Балтійське море|Балтийское море
Black Sea|Қара теңіз|Чорне море|Чёрное море
Caspian Sea|Каспий теңізі/Каспий|Каспійське море/Каспій|Каспийское море/Каспий
Mediterranean Sea|Жерорта теңізі|Середземне море|Средиземное море
Red Sea|Қызыл теңіз|Червоне море|Красное море
Dead Sea|Өлі теңіз|Мертве море|Мёртвое море
Pacific Ocean|Тынық мұхит|Тихий океан|Тихий океан
Atlantic Ocean|Атлант мұхиты|Атлантичний океан|Атлантический океан
Indian Ocean|Үнді мұхиты|Індійський океан|Индийский океан
Arctic Ocean|Солтүстік Мұзды мұхит|Північний Льодовитий океан|Северный Ледовитый океан
Danube|Дунай|Дунай|Дунай
Dnieper/Dnipro|Днепр|Дніпро|Днепр
Dniester|Днестр|Дністер|Днестр
Irtysh|Ертіс|Іртиш|Иртыш
Ishim/Esil|Есіл|Ішим|Ишим
Ili|Іле|Ілі|Или
Nile|Ніл|Ніл|Нил
Rhine|Рейн|Рейн|Рейн
Syr Darya|Сырдария|Сирдар'я|Сырдарья
Amu Darya|Әмудария|Амудар'я|Амударья
Thames|Темза|Темза|Темза
Ural|Жайық/Орал|Урал|Урал
Vistula|Висла|Вісла|Висла
Volga|Еділ|Волга|Волга
Alps|Альпі|Альпи|Альпы
Carpathians|Карпат|Карпати|Карпаты
Tian Shan|Тянь-Шань|Тянь-Шань|Тянь-Шань
Himalayas|Гималай|Гімалаї|Гималаи
United Nations/UN|Біріккен Ұлттар Ұйымы/БҰҰ|Організація Об'єднаних Націй/ООН|Организация Объединённых Наций/ООН
European Union/EU|Еуропалық Одақ/Еуроодақ/ЕО|Європейський Союз/Євросоюз/ЄС|Европейский союз/Евросоюз/ЕС
European Parliament|Еуропарламент/Еуропалық Парламент|Європейський парламент/Європарламент|Европейский парламент/Европарламент
European Commission|Еурокомиссия/Еуропалық Комиссия|Європейська комісія/Єврокомісія|Европейская комиссия/Еврокомиссия
Council of Europe|Еуропа Кеңесі|Рада Європи|Совет Европы
European Court of Human Rights/ECHR/ECtHR|Адам құқықтары жөніндегі Еуропалық сот|Європейський суд з прав людини/ЄСПЛ|Европейский суд по правам человека/ЕСПЧ
Organization for Security and Co-operation in Europe/OSCE|Еуропадағы қауіпсіздік және ынтымақтастық ұйымы/ЕҚЫҰ|Організація з безпеки і співробітництва в Європі/ОБСЄ|Организация по безопасности и сотрудничеству в Европе/ОБСЕ
North Atlantic Treaty Organization/NATO|Солтүстік Атлантика шарты ұйымы/НАТО|Організація Північноатлантичного договору/НАТО|Организация Североатлантического договора/НАТО
Collective Security Treaty Organization/CSTO|Ұжымдық қауіпсіздік туралы шарт ұйымы/ҰҚШҰ|Організація Договору про колективну безпеку/ОДКБ|Организация Договора о коллективной безопасности/ОДКБ
Shanghai Cooperation Organisation/SCO|Шанхай ынтымақтастық ұйымы/ШЫҰ|Шанхайська організація співробітництва/ШОС|Шанхайская организация сотрудничества/ШОС
Commonwealth of Independent States/CIS|Тәуелсіз Мемлекеттер Достастығы/ТМД|Співдружність Незалежних Держав/СНД|Содружество Независимых Государств/СНГ
Eurasian Economic Union/EAEU|Еуразиялық экономикалық одақ/ЕАЭО|Євразійський економічний союз/ЄАЕС|Евразийский экономический союз/ЕАЭС
World Health Organization/WHO|Дүниежүзілік денсаулық сақтау ұйымы/ДДСҰ|Всесвітня організація охорони здоров'я/ВООЗ|Всемирная организация здравоохранения/ВОЗ
World Bank|Дүниежүзілік банк|Світовий банк|Всемирный банк
World Trade Organization/WTO|Дүниежүзілік сауда ұйымы/ДСҰ|Світова організація торгівлі/СОТ|Всемирная торговая организация/ВТО
International Monetary Fund/IMF|Халықаралық валюта қоры/ХВҚ|Міжнародний валютний фонд/МВФ|Международный валютный фонд/МВФ
International Criminal Court/ICC|Халықаралық қылмыстық сот|Міжнародний кримінальний суд/МКС|Международный уголовный суд/МУС
Red Cross|Қызыл Крест|Червоний Хрест|Красный Крест
Amnesty International|Халықаралық амнистия/Amnesty International|Міжнародна амністія/Amnesty International|Международная амнистия/Amnesty International
Human Rights Watch|Хьюман Райтс Вотч|Г'юман Райтс Вотч|Хьюман Райтс Вотч
Interpol|Интерпол|Інтерпол|Интерпол
UNESCO|ЮНЕСКО|ЮНЕСКО|ЮНЕСКО
UNICEF|ЮНИСЕФ|ЮНІСЕФ|ЮНИСЕФ
Radio Free Europe/Radio Liberty|Азаттық радиосы/Азаттық|Радіо Свобода|Радио Свобода/Радио Азаттык
Verkhovna Rada|Жоғарғы Рада/Верховная Рада|Верховна Рада|Верховная Рада
National Security Committee/KNB|Ұлттық қауіпсіздік комитеті/ҰҚК|Комітет національної безпеки/КНБ|Комитет национальной безопасности/КНБ
Security Service of Ukraine/SBU|Украина қауіпсіздік қызметі|Служба безпеки України/СБУ|Служба безопасности Украины/СБУ
Ministry of Foreign Affairs/MFA|Сыртқы істер министрлігі/СІМ|Міністерство закордонних справ/МЗС|Министерство иностранных дел/МИД
Ministry of Internal Affairs/MIA|Ішкі істер министрлігі/ІІМ|Міністерство внутрішніх справ/МВС|Министерство внутренних дел/МВД
Supreme Court|Жоғарғы сот|Верховний Суд|Верховный суд
Constitutional Court|Конституциялық сот|Конституційний Суд|Конституционный суд
White House|Ақ үй|Білий дім|Белый дом
Kremlin|Кремль|Кремль|Кремль
Akorda|Ақорда|Акорда|Акорда
Confucius|Конфуций|Конфуцій|Конфуций
Jesus|Иса|Ісус|Иисус
Moses|Мұса|Мойсей|Моисей
Genghis Khan/Chinggis Khan|Шыңғыс хан|Чингісхан|Чингисхан
Tamerlane/Timur|Әмір Темір/Ақсақ Темір|Тамерлан/Тимур|Тамерлан/Тимур
Al-Farabi/Alfarabi|Әл-Фараби|Аль-Фарабі|Аль-Фараби
Avicenna/Ibn Sina|Ибн Сина/Әбу Әли ибн Сина|Авіценна/Ібн Сіна|Авиценна/Ибн Сина
Plato|Платон|Платон|Платон
Aristotle|Аристотель|Арістотель|Аристотель
Alexander the Great|Ескендір Зұлқарнайын|Александр Македонський|Александр Македонский
Catherine the Great|Екатерина II/Екінші Екатерина|Катерина II/Катерина Велика|Екатерина II/Екатерина Великая
`

const columns = ['en', 'kk', 'uk', 'ru'] as const
type Column = (typeof columns)[number]

/** How many names the table has. */
export const exonymCount = rows.trim().split('\n').length

/** The ways one thing is called, by language. */
type Exonym = Readonly<Record<Column, readonly string[]>>

let table: readonly Exonym[] | undefined

function exonyms(): readonly Exonym[] {
  table ??= rows
    .trim()
    .split('\n')
    .map((row) => {
      const cells = row.split('|').map((cell) => cell.split('/'))
      return Object.fromEntries(columns.map((lang, i) => [lang, cells[i] ?? []])) as unknown as Exonym
    })
  return table
}

const dictionaries = new Map<string, ReadonlyMap<string, readonly string[]>>()

/**
 * What a language calls what another calls so: `Німеччина` from Ukrainian into English is `Germany`. States and
 * territories from the platform (`Intl.DisplayNames`), the rest and more names of states from our table.
 *
 * @returns every name known, the usual first; none where nothing is known
 */
export function exonymsOf(name: string, from: string, to: string): readonly string[] {
  const [source, target] = [primary(from), primary(to)]
  const key = `${source} ${target}`
  let dictionary = dictionaries.get(key)
  if (dictionary === undefined) {
    dictionary = dictionaryOf(source, target)
    dictionaries.set(key, dictionary)
  }
  return dictionary.get(foldExonym(name)) ?? []
}

/** A name as the table is looked up: small letters, one apostrophe, one dash, ё as е. */
export function foldExonym(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ‘`´′]/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/ё/g, 'е')
    .replace(/\s+/g, ' ')
    .trim()
}

function dictionaryOf(from: string, to: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  const add = (name: string, others: readonly string[]) => {
    const known = found.get(foldExonym(name)) ?? []
    found.set(foldExonym(name), known)
    for (const other of others) if (!known.includes(other)) known.push(other)
  }
  if (isColumn(from) && isColumn(to)) {
    for (const row of exonyms()) for (const name of row[from]) add(name, row[to])
  }
  const theirs = territories(to)
  for (const [code, names] of territories(from)) {
    for (const name of names) add(name, theirs.get(code) ?? [])
  }
  return found
}

function isColumn(lang: string): lang is Column {
  return columns.some((column) => column === lang)
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
// Parts of the world have numbers (UN M49).
const regions = [
  '001',
  '002',
  '003',
  '005',
  '009',
  '011',
  '013',
  '014',
  '015',
  '017',
  '018',
  '019',
  '021',
  '029',
  '030',
]
const moreRegions = [
  '034',
  '035',
  '039',
  '053',
  '054',
  '057',
  '061',
  '142',
  '143',
  '145',
  '150',
  '151',
  '154',
  '155',
  '419',
]

/** Names of states, territories and parts of the world by code, as the platform has them. */
function territories(lang: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  let namers: Intl.DisplayNames[]
  try {
    namers = (['long', 'short'] as const).map(
      (style) => new Intl.DisplayNames([lang], { type: 'region', style, fallback: 'none' }),
    )
  } catch {
    return found
  }
  const codes = letters.flatMap((a) => letters.map((b) => a + b))
  for (const code of [...codes, ...regions, ...moreRegions]) {
    const names = namers.flatMap((namer) => namer.of(code) ?? [])
    if (names.length > 0) found.set(code, [...new Set(names)])
  }
  return found
}

function primary(tag: string): string {
  return tag.split('-')[0]!.toLowerCase()
}
