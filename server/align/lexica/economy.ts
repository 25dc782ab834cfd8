/** Money, trade, industry, transport, technology, software, science, environment, town. The columns are Kazakh, English, Ukrainian; built-in.ts says how they are read. */
export const economy = `
борышкер- / debtor / боржни-
пайда- / profit benefit gain / прибут- вигод- користь користі
табыс- кіріс- / income revenue earnings / дохід доход-
шығын- / expense cost loss expenditure / витрат- збитк- збиток
инфляция- / inflation / інфляц-
құнсыздан- девальва- / devaluation depreciation devalue / девальв- знецін-
валюта- / currency / валют-
айырбас- / exchange swap barter / обмін-
бағам- / rate exchange / курс-
теңге- / tenge / тенге
доллар- / dollar / долар-
гривна- гривн- / hryvnia / гривн- гривень
рубль- рубл- / ruble rouble / рубл-
еуро- / euro / євро
тиын- / kopeck penny cent coin / копій- монет-
банкнот- купюра- / banknote note bill / банкнот- купюр-
қолма-қол / cash / готівк-
үлес- / share portion contribution contribute part / частк- внес- доля внесок внеск-
акция- / share stock / акці-
акционер- / shareholder stockholder / акціон-
инвести- / investment invest investor / інвест-
салым- / deposit contribution investment / вклад- внес-
салымшы- / depositor investor / вкладн- інвестор-
депозит- / deposit / депозит-
мөлшерлеме- ставка- / rate / ставк- ставок
кепіл- / pledge collateral bail guarantee / застав- гарант-
сақтандыр- / insurance insure / страху- страхов-
шот шоты шотқа шотта шоттар есепшот- / account invoice bill / рахун-
аударым- / transfer remittance deduction / переказ- відрах-
төле- төлеу- / pay paid payment / плат- сплат- заплат- оплат-
төлемақы- ақы ақысы / fee charge payment / плата плати плату збір
жалақы- / salary wage pay / зарпл- зароб- оклад-
айлық- айлығ- / salary monthly / зарпл- місяч-
шәкіртақы- стипенд- стипендия- / scholarship stipend / стипен- стипе-
сыйақы- / reward bonus remuneration interest / винаг- премі-
сыйлықақы- / bonus prize award / премі-
жеңілдік- жеңілдіг- / discount benefit privilege relief / знижк- пільг-
субсиди- / subsidy / субсид-
дотация- / subsidy / дотац-
қазына- / treasury treasure / казн- скарб- скарбн-
қазынашылық- / treasury / казнач-
облигация- / bond / обліга-
бағалы / valuable precious / цінн- коштов- дорогоцін-
биржа- / exchange / бірж-
дивиденд- / dividend / дивід-
капитал- / capital / капіт-
капитализм- / capitalism capitalist / капіт-
тариф- / tariff rate / тариф-
экспорт- / export / експо-
импорт- / import / імпор-
сауда- / trade commerce trading sale / торгі- торгов- прода- торг- торгів-
саудагер- көпес- / merchant trader / торго- купець купц-
саудалас- / bargain haggle / торгу-
коммерция- / commerce commercial / комер-
тапсырысшы- / customer client / замов-
тұтын- / consume consumption consumer / спожи-
тұтынушы- / consumer customer / спожи-
клиент- / client customer / клієн-
сатушы- / seller vendor salesman / прода-
делдал- / intermediary mediator broker / посер-
бәсеке- / competition competitive / конку-
бәсекелес- / competitor rival / конку- супер-
монополия- / monopoly / моноп-
жекешелендір- / privatization privatize / прива-
ұлттандыр- / nationalization nationalize / націо-
тапшылық- тапшы / shortage deficit lack / дефіц- нестач- брак
жарнама- / advertising advertisement advert / рекла-
бренд- / brand / бренд-
тауар- / goods commodity product merchandise / товар-
өнім- / product output yield harvest / проду- вироб- продук- врожай- урожай
өнімді- / productive productivity / проду-
өндір- өндіріс- / production produce manufacturing / вироб- видоб-
өндіруші- / producer manufacturer / вироб-
өнеркәсіп- өнеркәсіб- / industry industrial / промисл-
маман- / specialist professional / фахів- спеці-
мамандық- мамандығ- / specialty profession speciality / спеці- профе-
біліктілік- білікті- / qualification qualified skilled / квалі-
кадр- / personnel frame / кадр-
еңбек- еңбег- / labour labor work / праця праці працю труд труда трудов-
жұмыссыз- / unemployed unemployment jobless / безро-
жұмыспен / employment / зайня-
жалда- жалгер- / hire rent lease tenant mercenary employ / найма- найня- оренд-
қызмет- / post position activity / посад- діяль-
қожайын- / owner master boss host / хазяї- хазяй-
иелік- иелен- / own possess ownership possession / волод-
актив- / asset active / актив-
бай байлар байы байлық- байы- / rich wealthy wealth / багат- багатств-
байлық- байлығ- / wealth riches / багат-
кедей- жарлы / poor poverty impoverish / бідн- злиден- злидн- злид- бідніс-
жоқшылық- / poverty need destitution / злидн- нужд- бідн-
миллионер- / millionaire / мільйо-
миллиард- / billion billions / мільяр- мільярд-
миллион- / million millions / мільй- мільйон-
триллион- / trillion trillions / триль- трильйон-
мың мыңы мыңға мыңнан мыңдаған / thousand thousands / тисяч-
арзан- / cheap inexpensive / дешев-
қымбат- / expensive dear costly / дорог- коштов- дорожч-
қымбатта- / rise expensive price / здорож-
арзанда- / cheaper fall price / подеш- дешев-
тегін- / free gratis / безко- безпл-
ақылы / paid / платн-
құн құны құнын құнға / value cost price / варті- вартіс-
құнды- / valuable / цінн-
тұрады / cost / кошту-
үнем- үнемде- / save economical saving / еконо- ощадл- заоща-
жұмса- / spend spent soften use / витра-
жина- / collect gather save / збира- зібра-
жинақ- жинағ- / collection savings set / збірн- збірк- заоща- колекц-
тиімді- / effective efficient profitable / ефект- вигід-
тиімділік- / efficiency effectiveness / ефект-
тиімсіз- / ineffective inefficient / неефек-
қаржыландыр- / finance financing funding / фінан-
есеп- есеб- / report account calculation / звіт- облік- розра-
есептілік- / reporting accountability / звітн-
бухгалтер- / accountant accounting / бухга-
кассир- / cashier / касир-
касса- / cashbox checkout till box / каса каси касі касу касов-
чек чекті чегі / receipt check cheque / чек чека чеки
сауда-саттық / trade commerce trading / торгі- торгов-
супермаркет- / supermarket / супер-
базар- / market bazaar / базар- ринок ринку
дүкенші- / shopkeeper / крамар-
бөлшек- / retail part fraction / роздр- дріб дроб-
мәміле- / deal transaction bargain / угод- угода
серіктестік- / partnership company / товар- партн-
корпорация- / corporation corporate / корпо-
холдинг- / holding / холди-
филиал- / branch / філія філії філій філіал-
бөлімше- / branch unit department division / підро- відді-
бөлім- / department section division / відді- розді-
кеңсе- / office / офіс- канце- контор-
фирма- / firm company / фірм-
кооператив- / cooperative / коопе-
концерн- / concern / конце-
негізін / foundation basis found founded / основ- засно-
патент- / patent / патен-
стандарт- / standard / станд-
сапа сапасы сапалы сапасын сапаға / quality / якіст- якіс- якост- якісн-
сапасыз- / poor quality / неякі-
шегерім- / deduction / відра- вираху-
беруші берушінің берушілер / employer giver / робото-
кәсіподақ- кәсіподағ- / trade union / профс-
ауысым- / shift change / зміна зміни зміну змін
шеберхана- цех / workshop shop / майст- цех цеху
шебер- / master craftsman skilled skilful / майст- майстер
қолөнер- / craft handicraft / ремес-
ұста ұстасы / blacksmith smith craftsman / коваль ковал-
тігінші- / tailor seamstress dressmaker / кравець кравц- швачк- кравч-
етікші- / shoemaker cobbler / швець шевц- чобот- чоботар-
балташы- / carpenter / тесля тесляр- столя-
наубайшы- / baker / пекар-
аспаз- / cook chef / кухар- шеф
даяшы- / waiter waitress / офіці-
сантехник- / plumber / санте-
электрик- / electrician / елект-
слесарь- слесар- / fitter locksmith mechanic / слюса-
дәнекерлеуші- дәнекер- / welder weld / зварн- зварю-
инженер- / engineer / інжен-
техник- / technician technical / техні-
сәулет- / architecture architectural / архіт-
сәулетші- / architect / архіт-
құрылысшы- / builder / будів-
шахтер- кенші- / miner / шахтар- гірник-
жүргізуші- / driver presenter / водій водія водії водіїв ведуч-
күзетші- / guard watchman / охоро-
тазалаушы- / cleaner / приби-
аудармашы- / translator interpreter / перек-
аудар- аударма- / translate turn transfer translation translated / перек- перекл- переве- перекид- переказ-
суретші- / artist painter / худож- митець митц-
шаштараз- / barber hairdresser / перук-
шопан- қойшы- малшы қойшы / shepherd herdsman / пасту- чабан- пастух-
малшы- / herdsman / скота- пасту-
фермер- шаруа- / farmer peasant / ферме- селян-
диқан- егінші- / farmer ploughman / хлібо-
аңшы- / hunter / мисли-
балықшы- / fisherman fisher / рибал- рибак-
саятшы- / hunter falconer / мисли-
менеджер- / manager / менед-
әкімшілік- әкімші- / administration administrative administrator / адмін-
мансап- мансаб- / career / кар'є-
тәжірибе- / experience practice experiment / досвід- практ- дослід- практик-
тағылымдама- / internship / стажу-
дағды- / skill habit skills / навич- вмінн- навичк-
нысан- / object facility form site / об'єк-
құрал- / tool instrument device means / засіб засоб- інстр- знаря- інструм- знаряд-
құрал-жабдық құрал-жабдықтар / equipment / облад-
жабдықта- / equip supply furnish / облад- забез-
құрылғы- / device gadget / прист-
аспап- аспаб- / instrument device tool / прила- інстр- прист- інструм-
балға- / hammer / молот-
балта- / axe ax / сокир-
араның арамен / saw / пилк- пила
қайшы қайшымен / scissors / ножиц-
шеге шегелер шегесі / nail / цвях-
бұранда- / screw / гвинт- шуруп-
күрек- күрег- / shovel spade / лопат-
темір- / iron metal / заліз- залізн-
мыс мысты мыстан мысы / copper / мідь міді мідн-
алтын- / gold golden / золот- золото
күміс- / silver / срібл- срібн- срібло
мырыш- / zinc / цинк-
алюминий- / aluminium aluminum / алюмі-
уран- / uranium / уран-
металл- / metal / метал-
металлургия- / metallurgy metallurgical / метал-
құйма- / alloy ingot / сплав- зливк- зливок
кен кені кенін кендер / ore / руда руди руду
кеніш- / mine / копал- рудни-
кенорын- кенорны / deposit field mine / родов-
шахта- / mine pit / шахт-
көмір- / coal charcoal / вугіл-
мұнайшы- / oilman / нафто-
құбыр- / pipe pipeline / труб- трубо-
бензин- / petrol gasoline / бензи-
отын- / fuel firewood / палив- дров-
жанармай- / fuel petrol gasoline / палив- пальн-
май майы майды майлы маймен майға / oil fat butter may / олія олії олі- масло масла жир жиру травень травня олію
электр- / electric electricity electrical / елект-
қуат- / power energy capacity / потуж- енерг-
тоқ тоғы / current / струм-
сым сымы сымдар сымнан / wire cable / дріт дрот- прові-
кабель- / cable / кабел-
батарея- / battery / батар-
аккумулятор- / battery accumulator / акуму-
атом- / atom atomic nuclear / атом-
ядро- / nuclear nucleus core / ядро ядра ядер- ядерн-
реактор- / reactor / реакт-
радиация- / radiation / радіа- випро-
бөген- бөгет- / dam barrier reservoir / гребл- дамб- водос-
турбина- / turbine / турбі-
қозғалтқыш- / engine motor / двигун-
мотор- / motor engine / мотор-
механизм- / mechanism / механ-
станок- станог- / machine tool / верст-
қондырғы- / installation plant unit / устан-
химия- / chemistry chemical / хіміч- хімі- хімія хімії
тоқыма- / textile weaving / текст- тканин-
мата- / cloth fabric / ткани- тканин-
мақта- / cotton / бавов-
жүн жүні жүннен / wool / вовн- шерсть шерсті шерст- вовна вовни
жібек- жібег- / silk / шовк- шовко- шовков-
тері терісі теріні терінің терілер / skin leather hide / шкір- шкура шкіра шкіри шкіру
былғары- / leather / шкіра шкірян- шкір- шкіря-
қағаз- / paper / папір папер-
шыны әйнек- шыныдан әйнег- / glass / скло скла скля- склом склян-
пластик- пластмас- / plastic / пласт- пластик- пластм-
пластмасса- / plastic / пласт-
резеңке- / rubber / гума гуми гумов- гум- ґума
цемент- бетон- / cement concrete / цемен- цемент- бетон-
бетон- / concrete / бетон-
кірпіш- / brick / цегл- цегел- цегла цегли
тас тасы тасты тастан тастар таспен тасқа / stone rock / камін- камен- камінь
құм құмды құмы құмға құмның / sand sandy / пісок піску піщан- піск- пісок-
саз балшық- балшығ- / clay mud / глин- глина
тақтай- тақта тақтасы / board plank blackboard / дошк- дощо- дошка дошок
бөрене- / log beam / колод-
қабырға- дуал / wall walls / стін- стіна стіни стіну стін мур муру
шатыр- / roof tent / дах даху дахів намет-
төбе төбесі төбеде төбеге / roof top hill ceiling / дах даху пагор- стеля стелі
еден- / floor / підло- підлог- підлоз-
қақпа- / gate gates goal / ворот- брама брами
қабат- / floor storey layer level / повер- шар шари шару поверх-
лифт- / lift elevator / ліфт-
іргетас- / foundation / фунда-
салынды салынған салып / built constructed / збудо- побуд-
жөнде- / repair mend fix / ремон- лагод- відрем- ремонт- полаго- виправ- полаг- налаго-
бұз- бұзу бұзды / break violate destroy / порушу- поруш- лама- злама-
көпір- / bridge / міст мосту мости мостом мостів моста
тоннель- / tunnel / тунел-
мұнара- / tower / вежа вежі вежу башт- веж башта
алаңы алаң алаңда алаңға / square field area / площа площі площу майдан-
даңғыл- / avenue prospect / просп- проспект-
ықшам / compact / компа-
пәтер- / apartment flat / кварт- квартир- помешк-
жатақхана- / dormitory hostel / гурто- гуртож-
аула ауласы ауласында аулада аулаға / yard courtyard / двір двор- подві- подвір-
дуал қоршау- / fence / паркан- огорож-
саябақ- саябағ- / park / парк- парк парку парку- парки
субұрқақ- / fountain / фонта-
маңы маңында маңынан маңындағы / near vicinity / біля побл- окол-
астана- елорда- / capital / столи- столиц- столичн-
қалашық- / town township / місте-
кент- / town settlement / селищ-
жылу жылумен жылуы жылыт- / heat heating warmth warm / тепло тепла тепл- теплий обігр-
жылыт- / heat heating warm / опал- обігр-
қоқыс- / garbage rubbish trash waste / смітт- сміт- відход-
ауылшаруашылық ауылшаруашылығы шаруашылығы / agriculture agricultural / сільсь- агра- аграр-
шаруашылық- шаруашылығ- / economy household farm / госпо-
аграр- / agrarian agricultural / аграр-
егін егіні егіннің егінді / crop harvest / посів- врожа- урожа-
астық- астығ- дән / grain cereal crop / зерно зерна зернов- зерн-
дән дәні дәндер дәнді астық- астығ- / grain seed corn cereal / зерно зерна зернин- зерн- хліб
бидай- / wheat / пшени-
арпа арпадан арпасы / barley / ячмінь ячмен- ячмін-
сұлы сұлысы / oats oat / овес вівса вівсян- вівс-
тары тарыны тарысы / millet / просо проса пшон-
күріш- / rice / рис рису рисов-
жүгері- / maize corn / кукур-
картоп- картоб- / potato / карто- картоп-
пияз- / onion / цибул-
сәбіз- / carrot / моркв-
қант қанты қантты / sugar / цукор цукру цукр-
қырыққабат- / cabbage / капус- капуст-
қияр- / cucumber / огірок огірк-
қызанақ- қызанағ- / tomato / помід- томат- помідо-
бұршақ- бұршағ- / pea bean hail / горох- квасол- град граду
қарбыз- / watermelon / кавун-
қауын- / melon / диня дині динь диню
көкөніс- / vegetable vegetables / овоч-
жеміс- / fruit fruits / фрукт- плід плод- плоди плодів плоду
алма алмасы алмалар алманы алмаға алманың / apple / яблук- яблун-
жидек- жидег- / berry berries / ягід- ягод- ягода ягоди ягід ягоду
жүзім- / grape vine vineyard grapes / виног- виногр- виноград-
күнбағыс- / sunflower / соняш-
тұқым- / seed breed offspring / насін- насінн- потомств- пород-
көшет- / seedling sapling / саджа- розса-
екті егіп егу егеді / plant sow sowed planted / посад- посія- сіяти сіяв
жырту жыртты жыртып жыртылған / plough plow tear / орати оран- зоран-
соқа соқамен соқасы / plough plow / плуг плуга плугом
трактор- / tractor / тракт-
комбайн- / combine harvester / комба-
тыңайтқыш- / fertilizer fertiliser / добри-
топырақ- топырағ- / soil earth ground / ґрунт- земля землі
суар- / irrigate water irrigation / зрошу- зроше- полив-
арық арықтар / ditch canal irrigation / арик- канав-
шалғын- / meadow / луки лугів луг
жайылым- / pasture grazing / пасов- випас- пасови-
шөп шөбі шөпті шөптер / grass hay herb weed / трава трави траву сіно сіна трав
пішен- шабындық- / hay meadow / сіно сіна сіножат-
сабан- / straw / солом-
мал малы малды малдың малға малшы / livestock cattle / худоб- скот- худоба скот
сиыр- / cow cattle / корова корів коров- корови
бұзау- / calf calves / теля телят- теляти телец тельц-
бұқа бұқалар бұқасы өгіз- / bull ox oxen / бик бика бики биків воли волів
қой қойлар қойды қойы қойдың қойлары қойын / sheep / вівця вівці овець овеч- вівц- вівцю
қозы қозылар қозысы / lamb / ягня ягнят- ягнят агнець ягн- баран-
қошқар- / ram rams / баран-
ешкі- / goat / коза кози козел козл-
түйе- / camel / верблю-
шошқа- / pig pork swine / свиня свині свиней свинин- свин-
тауық- тауығ- / chicken hen / курка кури курей
жұмыртқа- / egg eggs / яйце яйця яєць яйцем
бал балы балдан балды / honey / мед меду медом медов-
ара аралар аралары / bee / бджол-
ферма- / farm / ферм-
колхоз- / kolkhoz collective farm / колгос-
совхоз- / sovkhoz state farm / радгос-
ұжымшар- / collective farm / колгос-
орақ орағы / harvest sickle reaping / жнива жнив серп
жинау- / collection harvest collecting / збира- збір
диірмен- / mill / млин-
ұн ұны ұннан ұнды / flour / борошн- мука борош-
малшаруашылық- / livestock breeding / твари-
ветеринар- / veterinary veterinarian vet / ветер-
жемшөп- жемшөб- / fodder feed forage / корм- фураж-
қора қорасы қорада қотан- / barn shed pen stable / хлів хліва сарай хліву сарай- стайн- кошар-
құдық- құдығ- / well / колод- крини- криниц- колодяз-
ұңғыма- / well borehole / сверд-
бұрғыла- / drill drilling / буріння свердл- бурін- бури-
өңде- / process treat processing edit / оброб- перер- редаг-
шикізат- / raw material / сиров-
табиғи / natural / приро- природн- натуральн-
ресурс- / resource / ресур-
қор қорлар қорлары / reserve stock resource / запас- ресур-
сұйық- сұйығ- / liquid fluid / рідин- рідкий рідкого
сұйытылған / liquefied / скрап- зрідж-
геолог- / geologist geology / геоло-
барлау- / exploration intelligence reconnaissance / розві-
жаңартылатын / renewable / відно-
күн / solar sun / соняч- сонце сонця
теміржол- / railway railroad rail / заліз- залізн-
рельс- / rail / рейк- рейок
вокзал- бекет- аялдама- / station stop railway / вокза- вокзал- станц- зупинк-
станция- / station / станц-
бекет- / station stop post / станц- зупин- пост
аялдама- / stop station / зупин-
вагон- / wagon carriage car / вагон-
паровоз- / locomotive steam engine / парово-
локомотив- / locomotive / локом-
эшелон- / train echelon / ешело-
метро- / metro subway underground / метро
трамвай- / tram streetcar / трамв-
троллейбус- / trolleybus / троле-
такси- / taxi cab / таксі-
автомобиль- автокөлік- / car automobile vehicle / автом-
жүк жүгі жүкті жүктер жүктің / load cargo freight burden / вантаж- тягар- ноша
тиеу- тиеп тиеді / load loading / завант-
тасымал- / transportation transport carriage / перев- транс-
тасы- / carry transport haul / перев- нести носи-
жолаушы- жүргінші- / passenger traveller pedestrian / пасаж- пішох- подор-
билет- / ticket / квит- квиток квито- квитк- білет-
тасжол- / highway road / шосе трас-
автожол- / highway motorway road / автош- шосе
жаяу / foot walk pedestrian / пішки пішох-
қиылыс- / intersection crossroads crossing / перех-
доңғалақ- доңғалағ- дөңгелек- дөңгелег- / wheel round circle / колесо колес- коліс коліс- круг- кругл-
шина- / tyre tire / шина шини шину шин
тежегіш- / brake / гальм-
руль- рульге рульде / steering wheel / керма кермо кермом
велосипед- / bicycle bike cycling / велос-
мотоцикл- / motorcycle motorbike / мотоц-
арба арбаға арбамен арбасы / cart wagon / віз воза возом гарба возі
шана шанаға шанасы шанамен / sled sleigh sledge / сани саней санки санях
қайық- қайығ- / boat / човен човн-
паром- / ferry / паром- пором-
порт порты порттар айлақ- / port harbour harbor / порт порту порти портов- гавань
кемежай- / pier dock port / приста- причал-
жүзу жүзіп жүзді жүзе / swim sail float swam swimming / плав- пливти пливе плив плава- плавання
сүңгуір- / submarine diver / підво- водол-
жағалау- жаға жағасы / shore coast beach bank / берег- узбер-
тікұшақ- / helicopter / верто- гелік-
ұшу ұшып ұшты ұшқан ұшады / fly flight flew flown / літати лети- літа- польот- політ летіт- летів- політ-
рейс- / flight trip voyage / рейс-
авиакомпания- / airline / авіак-
әуе / air aerial / повіт- авіа-
аттан- аттану / depart departure set off leave / виліт вильот- відпр- виру- виїзд- вируш- відправ-
қону- қонды қонып қонған / land landing overnight / посад- приземл- ночув- ночів-
парашют- / parachute / параш-
экипаж- / crew / екіпа-
жко апат апаты апатқа / accident crash road / дтп авар-
соқтығыс- / collide collision clash / зіткн-
бату батып батты / sink sank sunk drown / потон- тонути затон-
құлады құлап құлаған құлайды құлау- / fall fell collapse crash / впасти впав впала падін- обвал- впа- пада- впаде
құлау- / crash fall collapse / падін- крах-
зардап- зардаб- / consequence suffering / наслід- страждан-
құтқар- құтқару- / save rescue saviour deliver saved salvation / рятув- врят- вряту- порят- врятув- спаса- спасі-
құтқарушы- / rescuer saviour / рятів-
жедел- / urgent prompt rapid ambulance emergency operational / швидк- термі- термінов- оператив-
өрт өрті өртті өрттің / fire blaze / пожеж-
өртен- өрте- / burn fire burned / горіти згорі- спали- горіт- спале-
сөндіруші- / firefighter fireman / пожеж-
сөндір- / extinguish switch turn off / гасит- погас- вимкн- вимк- вимик-
жану жанып жанды / burn flame / горіти горить горі-
түтін- / smoke / дим диму димом
сілкініс- зілзала- / earthquake / земле-
сілкін- / shake tremor / струс- трясти
тасқын- / flood flooding / повін- паво- повінь повен- поводь
сел селдер селі / mudflow flood / сель селю селев-
көшкін- / avalanche landslide / лавин- зсув- зсув зсуви
құрғақшылық- / drought / посух- засух-
қуаңшылық- құрғақшылық- / drought / посух-
аштық- ашаршылық- / famine hunger starvation holodomor / голод-
боран- / blizzard snowstorm / хурто- завірю- хурт- завір- буран
апатты / disastrous emergency catastrophic / авар- катас-
қирау- қиранды- / ruin wreckage destruction rubble / руйну- руїн- улам-
жасақтама- / software / програ-
бағдарламалау- / programming / програ-
бағдарламашы- бағдарламалаушы- / programmer developer / програ- розро-
әзірлеуші- / developer / розро-
функция- / function / функц-
айнымалы- / variable / змінна змінної змінну змінні змінних змінною
тұрақты- / constant permanent stable / пості- стабі- сталий
параметр- / parameter option / парам-
аргумент- / argument / аргум-
мән мәні мәнін мәнге мәннің мәндер / value meaning / значе-
жол жолы жолын жолдар жолдың жолға / string line row path / рядок рядк- шлях-
массив- жиым- / array / масив-
тізімдеме- / directory catalogue listing / перел- катал-
класс- / class / клас-
сынып- сыныб- / class classroom grade / клас- клас класу класі класи класів класн-
цикл- / loop cycle / цикл-
шарт шарты шартты / condition conditional / умова умови умов умовн-
қасиет- / property attribute feature / власт- ознак-
төлсипат- / attribute / атриб-
модуль- / module / модул-
кітапхана- / library / біблі- бібліот- бібліотек-
пакет- бума- / package packet folder / пакет- папк-
код коды кодты кодтың кодын кодтар / code / код коду коди кодом
кодта- / encode encrypt coding / кодув- закод-
шифрла- / encrypt encryption cipher / шифру- зашиф- шифр-
тег тегі тегтер / tag / тег тегу теги тегів
белгі- белгіс- / sign mark label symbol feature / знак- позна- мітк- ознак- позначк-
таңба- / sign symbol character mark / симво- знак-
таңбаша- / icon label / значо- значк- піктог-
түйме- батырма- / button / кнопк- кнопок
басу басып басыңыз басылған / press click pressed / натис- натиск-
шерту- шертіңіз шертіп / click / клацн- клаці- натис-
тінтуір- / mouse / миша миші мишу мишею мишк-
пернетақта- / keyboard / клаві-
перне- / key / клаві- клавіш-
экран- / screen / екран-
монитор- / monitor / моніт-
мәзір- / menu / меню
қойынды- / tab / вклад-
гиперсілтеме- / hyperlink link / гіпер- посил-
бетбелгі- / bookmark / закла-
парақ- парағ- / page sheet leaf / сторі- аркуш-
браузер- шолғыш- / browser / брауз-
сервер- / server / серве-
пайдаланушы- / user / корис-
пароль- құпиясөз- / password / парол-
логин- / login username / логін-
тіркел- тірке- / register sign registration / реєст- зареє-
тіркелгі- / account / запис- облік-
профиль- / profile / профі-
баптау- баптаулар / settings setup configuration / налаш-
теңшеу- теңшел- / customize configure settings / налаш-
орнат- / install establish set / встан- інстал-
орнату- / installation setup / встан- інста-
жүктеу- жүкте- / load download upload / завант-
жаңарт- / update refresh upgrade renew modernise / оновл- онови- онов- понов- модер-
жаңару- / renewal update / оновл-
нұсқа- / version variant option copy / версі- варіа- варіант-
анықтама- / definition reference help certificate / означ- визна- довід-
құжаттама- / documentation / докум-
сақтық / caution precaution backup / обере-
көшір- / copy move transfer relocate / копію- скопі- копі- пересел- перепис-
қою қойыңыз қойылған / put insert place set / ставит- покла-
кірістір- / insert embed / встав- вбудо-
жою жойылды жойып жойыңыз жоюға / delete remove destroy eliminate / видал- знищ- вилуч-
өшір- өшті өшіп / delete erase disable turn off switch / видал- вимкн- стерт- вимик- вимк- стира-
тастау тастаңыз тастады тастап / remove throw abandon / вилуч- кинут- кинув кинул-
қалпына / restore recover recovery restoration / відно- понов- віднов-
тазала- тазар- / clean clear cleanse purify / очист- чисти- очища- чист- очищ- прибі-
қате- / error mistake wrong bug / помил-
қателес- / mistaken wrong err / помил-
түзет- / fix correct edit amend / випра- виправ-
редакциялау- редакция- / edit editorial editing / редаг- редак-
өңдеуіш- / handler processor / оброб- проце-
шақыру- шақыр- / call invoke invitation / викли- запро-
орындалу- / execution performance / викон-
қосу қосылған қосыңыз / enable add turn on / увімк- додат- ввімк-
ажырат- / disconnect distinguish separate / від'є- розрі-
қосыл- / connect join attach attached plug / підкл- приєд- з'єдн-
қосымша- / application app additional appendix / додат- застос-
кеңейтім- / extension / розши-
кеңейт- кеңей- / expand extend widen extension enlarge broaden / розши- розшир-
плагин- / plugin / плагі-
сценарий- / script scenario screenplay / сцена- скрип- сценар-
скрипт- / script / скрип-
пәрмен- / command decree power / коман- наказ- команд-
терминал- / terminal / термі-
консоль- / console / консо-
интерфейс- / interface / інтер-
пішім- формат- / format / форма-
пішін- / form shape / форма форми формі фігур-
форма- / form / форма форми формі форму
өріс- / field / поле поля полі полів
кесте- / table schedule timetable / табли- розкл-
баған- / column pillar / стовп- колон-
ұяшық- ұяшығ- / cell / комір- клітин- осеред-
база базасы базаны / base database / база базі базу баз
сұраныс- / demand request query / попит- запит-
сұрау- / query request survey / запит- опиту-
кілт кілті кілтін кілттер кілтпен / key keys / ключ-
индекс- / index / індек-
идентификатор- / identifier id / ідент-
аты атауы атауын атау- / name title / назва назв- ім'я
үлгі- / model sample pattern template / зразо- зразк- модел- шабло-
шаблон- / template / шабло-
стиль- / style / стиль стил- стилю стилі
түс түсі түстер түстің / color colour / колір кольор-
фон фоны фонында / background / фон фону фоні
қаріп- қаріб- қарпі / font typeface letter script / шрифт-
әріп- әрпі- әріптер әріб- / letter character / літер- букв- буква букв
цифр- цифрлық / digit digital / цифр-
бүтін / integer whole entire / ціле цілий цілого цілі цілих
жұп жұбы жұптар / pair even couple / пара пари пару парн-
бос босату босқа / empty free vacant / порож- вільн- порожн- пуст-
логикалық / logical boolean / логіч-
ақиқат- / true truth / істин-
жалған- / false fake / хибн- фальш-
әдепкі / default / типов- замов-
тізбек- тізбег- / chain sequence series / ланцю- послі- ланцюг- послідов-
реттілік- / sequence order / послі- поряд-
ретте- / sort arrange regulate order / сорту- впоря- регул-
сүзгі- / filter / фільт-
сүзу сүзгіден / filter filtering / фільт-
іздеу- / search / пошук-
ауыстыр- алмастыр- / replace exchange substitute switch swap / замін- обмін- зміни- зміню- перемик-
алмасу- / exchange / обмін-
енгіз- / introduce enter input insert / ввод- введе- уведе- впров- запров- ввест- введ- внес-
енгізу- / input introduction entering / ввід введе- ввод- запро-
шығару- шығар- / output release issue produce / випус- вивед- видав-
басып / print printed / друку- надру-
принтер- / printer / принт-
сканер- / scanner / скане-
жад жады жадында жадыны есте / memory / пам'я- пам'ят-
диск- / disk disc drive / диск-
процессор- / processor / проце-
ноутбук- / laptop notebook / ноутб-
смартфон- / smartphone / смарт-
ұялы / mobile cell / мобіл-
мобильді / mobile / мобіл-
планшет- / tablet / планш-
камера- / camera cell / камер-
робот- / robot / робот-
интеллект- / intelligence / інтел-
алгоритм- / algorithm / алгор-
автоматты- / automatic automatically / автом-
қолмен / manually hand manual / вручн-
платформа- / platform / платф-
бұлтты / cloud cloudy / хмарн-
бұлт бұлты бұлттар бұлтты / cloud cloudy clouds / хмар- хмара хмари хмар хмарі хмару
вирус- / virus viral / вірус-
хакер- / hacker / хакер-
кибер- кибершабуыл- / cyber cyberattack / кібер-
спам- / spam / спам-
поштасы пошта- / mail post email / пошта пошти пошту пошто-
терезе- / window / вікно вікна вікні вікон вікном віконн-
телекоммуникация- / telecommunication / телек-
оператор- / operator / опера-
қоңырау- / call bell ring / дзвін- дзвон- дзвіно-
спутник- жерсерік- / satellite / супут-
антенна- / antenna / антен-
сигнал- / signal / сигна-
толқын- / wave waves / хвиля хвилі хвилю хвиль хвилею хвил-
жиілік- жиілі- жиіле- / frequency frequent / часто- частот- часті-
радио- / radio / радіо-
эфир- / air broadcast ether / ефір-
тарат- / spread distribute disseminate broadcast / пошир- розпо- розда-
жариялау- жарияла- / publish publication announce / публі- оприл- опубл- оголо-
жарияланым- / publication / публі-
баспа баспасы баспадан баспахана- / publishing publisher printing press / видав- друка-
тираж- таралым- / circulation / тираж- наклад-
блог- / blog / блог-
жазба- / record entry note post writing / запис- допис- нотат-
пост- / post / допис- пост
түсініктеме- / explanation commentary / поясн-
чат чатта чаты / chat / чат чаті чату чати
жазылу- жазыл- / subscribe subscription / підпи-
жазылушы- / subscriber follower / підпи-
қолжазба- / manuscript / рукоп-
аудитория- / audience auditorium / аудит-
тыңдарман- / listener audience / слуха- слухач-
контент- / content / конте-
фото- фотосурет- фотосур- / photo photograph / фото- світли- знімо- знімк-
түсірілім- / shooting filming / зйомк- зйомок
түсір- түсірді / shoot film lower drop / зніма- опуст-
дыбыс- / sound / звук- звуч- звук звуку звуки звуків звуко-
үнжазба- аудио- / audio recording / аудіо-
зертхана- / laboratory lab / лабор-
сынақ- сынағ- / test trial probation experiment / випро- тест- тест тесту тести
сына- сынау- / test criticize try criticise / випро- крити- перев-
эксперимент- / experiment / експе-
гипотеза- / hypothesis / гіпот-
теория- / theory theoretical / теорі-
ұғым- / concept notion / понят- понятт- концеп-
түсінік- түсініг- / concept understanding notion idea / понят- уявле- розум-
қорытындыла- / summarize conclude / підсу-
талдау- талда- / analysis analyze analyse / аналі-
байқа- байқау- / observe notice watch / поміт- спост-
болжам- / forecast prediction assumption / прогн- припу-
болжа- болжам- / predict forecast assume prediction / перед- прогн- припу- передб-
өнертабыс- / invention / винах-
өнертапқыш- / inventor / винах-
инновация- / innovation innovative / іннов-
заманауи қазіргі / modern contemporary / сучас- сучасн-
академия- / academy academic / акаде-
академик- / academician / акаде-
профессор- / professor / профе-
доктор- / doctor / докто-
кандидат- / candidate / канди-
диссертация- / dissertation thesis / дисер-
институт- / institute / інсти-
кафедра- / department chair / кафед-
факультет- / faculty / факул-
дәріс- лекция- / lecture lesson / лекці- лекц-
симпозиум- / symposium / симпо-
физика- / physics / фізик-
физик- / physicist / фізик-
математика- / mathematics math / матем-
биология- / biology biological / біоло-
география- / geography geographical / геогр-
астрономия- / astronomy astronomer / астро-
археология- / archaeology archaeologist / архео-
молекула- / molecule molecular / молек-
жасуша- / cell cellular / кліти-
ген гені гендер геннің / gene genetic / ген гена гени генів генет-
генетика- / genetics genetic / генет-
зат заты заттар затты заттың заттарды / thing substance object matter item / річ речі речов- предм- предмет-
материал- / material / матер-
элемент- / element / елеме-
оттегі оттек- / oxygen / кисен- кисень
сутегі сутек- / hydrogen / водень водню водне-
көміртек- көмірқышқыл- / carbon dioxide / вугле-
азот- / nitrogen / азот-
қышқыл- / acid sour / кисло- кисл-
тұз тұзы тұзды тұзд- / salt salty salted / сіль солі солон- сіллю солит-
у уы улы улану / poison toxic poisonous / отрут- отруй- токси-
улан- улану удың уды уландыр- уытты улы улау- / poison poisoned poisoning toxic / отруї- отруєн- отрут- отруй-
күкірт- / sulfur sulphur / сірка сірки сірчан-
энергетика- / energy power engineering / енерг-
жылдамдық- жылдамдығ- / speed velocity / швидк-
жылдам- / fast quick quickly rapid / швидк-
үдеу- / acceleration / приск-
температура- / temperature / темпе-
градус- / degree / граду-
салмақ- салмағ- / weight weigh / вага ваги вагу вагою важит- вазі
масса- / mass / маса маси масу масою
ұзындық- ұзындығ- / length / довжи- довжин-
ені енін енімен енінің / width breadth / ширин-
биіктік- биіктіг- / height altitude / висот-
тереңдік- тереңдіг- / depth / глиби-
терең- / deep depth profound deeply / глибо- глиб- глибок- глибин- глибш-
кең кеңдігі кеңінен кеңі кеңдік кеңейт- кеңдік- / wide broad spacious widely / широк- простор- шир-
тар тарлау тары тарлық тарыл- / narrow tight / вузьк- тісн-
қалың- / thick dense / товст- густ-
жұқа жұқасы жұқар- жіңішке- / thin slender / тонк- тонкий тонш-
қашықтық- қашықтығ- / distance / відст- дистан-
алыс алыстан алыста алысқа алыста- / far distant away / далек- далекий далеко дальн-
жақын- / near close nearby relative approach / близь- близьк- близько наближ- наблиз-
өлшем- / size dimension measure / розмі- вимір-
өлше- өлшеу- / measure weigh measurement / вимір- виміря- міряти зважи-
метр- / metre meter / метр-
километр- / kilometre kilometer / кілом-
сантиметр- / centimetre centimeter / санти-
миллиметр- / millimetre millimeter / мілім-
миля- / mile / миля милі миль
килограмм- / kilogram kilo / кілог-
грамм- / gram / грам-
тонна- / ton tonne / тонн-
литр- / litre liter / літр-
гектар- / hectare / гекта-
шаршы шаршыл- / square / квадр- квадрат-
текше / cubic / кубіч-
секунд- / second seconds / секун- секунд-
тәулік- тәуліг- / day night twenty-four hours round / добу доба доби діб цілодоб-
тоқсан- / quarter ninety / кварт- чверт- дев'я-
ондаған он оннан / ten dozens / десят-
жүз жүзден жүздеген жүзге / hundred hundreds / сотн- сто сотня сотні сотень двісті
есе есеге есесі / times fold / разів рази
еселе- / multiply double increase times / помно- подвоїт- зрост- примн- кратн-
көбей- көбейт- / multiply increase / множе- збіль- помно-
көбею- / increase growth reproduction / збіль- розмн-
артты артқан артып арттыру артады арттыр- / increase grow rise load increased boost / зрост- збіль- зріс- збільш- зроста- підвищ-
ұлғай- ұлғайт- / increase enlarge grow expand / збіль- зрост- зріс- розшир- збільш-
күшей- күшейт- / strengthen intensify increase reinforce / посил- зміцн- загос-
кеміту- кему кеміді / decrease decline / зменш-
қысқарт- қысқару- / reduce cut shorten reduction abbreviation / скоро-
баяу баяулау баяула- ақырын / slow slowly slowdown / повіл- сповіл- повільн-
өсім- / growth increase increment / приріс- прирос- зрост-
даму- дамы- дамыт- / development develop evolve progress growth / розви- розвит- розвив-
прогресс- / progress / прогр-
үрдіс- / trend tendency process / тенде- процес- тенденц-
үдеріс- процесс- процес- / process / процес-
қарқын- / pace rate tempo speed / темп темпи темпів темпу
деңгей- / level degree extent / рівень рівня рівні рівнем рівн-
дәреже- / degree level rank extent grade / ступі- рівень ступін- ступен-
статистика- / statistics statistical / стати-
орташа / average mean medium / серед-
орта ортасы ортасында ортасына ортасынан орташа / middle average environment centre medium / серед- середин- посеред- середови- середн-
барынша / maximum most possible utmost / макси- якомога якнайбільше максимал-
аса / over more than extremely / понад більш-
кем кемінде / less least minimum / менш- щонайм-
шамамен / approximately about around / прибл- близь-
шама шамасы / approximate ability amount / близь-
жуық- жуығы / nearly about approximately / близь- майже
дәл дәлдік дәлдікпен дәлдік- / exact exactly precise accurate specify / точн- точно
сауалнама- / questionnaire survey poll / опиту- анкет-
диаграмма- / diagram chart / діагр-
график- / graph schedule / графі-
формула- / formula / форму-
есепте- / calculate compute estimate count consider / обчис- розра- підра- рахув-
есептеу- / calculation computation / обчис-
азайту- / reduce subtract / відні- зменш-
көбейту- / multiplication / множе-
бөлу- / division distribution / поділ- ділен-
теңдеу- / equation / рівня-
айырма- / difference differ / різниц- різни- відмі-
ұқсас- ұқса- / similar alike similarity resemble / схож- подіб- подібн-
сызық- сызығ- / line / ліні- риска лінія лінії ліній
сызба- / drawing diagram scheme / схема схеми схему кресл-
шеңбер- / circle framework scope / коло кола рамк- колі круг
үшбұрыш- / triangle / трикут-
бұрыш- / corner angle pepper / кут кута куті кутов- кути
нүкте- / point dot period spot / точк- точок крапк- точка
беті бетінде бетіне / surface face page / поверх-
кеңістік- кеңістіг- / space / прост- простір простор-
ғарыш- / space cosmos cosmic outer / космо- косміч- космос
ғарышкер- / astronaut cosmonaut / космо- астро-
зымыран- / rocket missile / ракет-
жұлдыз- / star stars celebrity / зірк- зірок зоря зорі зірка зір зірки
ғаламшар- планета- / planet / плане-
ғалам- / universe / всесв-
орбита- / orbit / орбіт-
телескоп- / telescope / телес-
галактика- / galaxy / галак-
аспан- / sky heaven / небо неба небі неб- небес-
комета- / comet / комет-
метеорит- / meteorite / метео-
тұтылу- / eclipse / затем-
экология- / ecology ecological environmental / еколо-
қоршаған қоршап қоршалған / surrounding environment / довкі- навко-
табиғат- / nature natural / приро-
климат- / climate / кліма-
жылыну- / warming / потеп-
ластан- ластану- / pollution polluted contamination / забру-
лас ластық ластан- ластау ласта- / dirty filthy pollute pollution / брудн- забруд-
кір кірлеген кірлер кірі / dirt laundry dirty / бруд бруду брудн- білизн-
тазалық- тазалығ- гигиена / cleanliness purity hygiene / чисто- чистот- гігієн-
таза тазал- тазарт- тазалық- тазар- / clean pure cleanse / чист- чисто очищ- очист-
атмосфера- / atmosphere / атмос-
парниктік / greenhouse / парни-
шығарынды- / emission / викид-
озон- / ozone / озон-
мұздық- мұздығ- / glacier / льодо- льодов-
мұз мұзды мұзы мұзда мұздақ- / ice icy / лід льоду льод- льодом льодов-
еру еріп еріді ерит- / melt thaw dissolve / танен- тану розта- тану- розтан- топит-
шөл шөлі шөлде шөлейт- шөлді шөлдің шөлге / desert arid wilderness / пусте- пустел-
дала- / steppe / степ- степу
батпақ- батпағ- / swamp marsh mud bog / болот- болото
қорық- қорығ- / reserve nature / запов-
өсімдік- өсімдіг- / plant vegetation plants / росли- рослин-
тіршілік- / life living existence / життя життє- житт- існув-
эпидемия- / epidemic / епіде-
канал- арық / canal channel ditch / канал- арик-
бұлақ- бұлағ- қайнар- / spring source / джере- джерел-
қайнар- / source spring / джере-
қойма- / warehouse storage store / склад складу складі склади схови-
түп түбі түбінде / bottom base / дно дна дні
мұнайхимия- / petrochemical / нафто-
танкер- / tanker / танке-
контейнер- / container / конте-
қойылым- / performance staging / виста-
сән сәні сәнді / fashion fashionable stylish / мода моди модн- моду моді
дизайн- / design / дизай-
жөндеу- / repair maintenance / ремон-
асхана- / canteen dining kitchen / їдаль- кухн-
дүңгіршек- / stall kiosk / кіоск-
киоск- / kiosk / кіоск-
дәріхана- / pharmacy drugstore chemist / аптек- аптец- аптеч-
монша- / bathhouse bath sauna / лазн- баня
бассейн- / pool basin / басей-
стадион- / stadium arena / стаді-
мұражай- музей- / museum / музе- музей- музеї музею
цирк- / circus / цирк-
базарлық- / gift souvenir / сувенір- подар-
сыйлық- сыйлығ- / gift prize present / подар-
сыйла- / give present respect gift / подар- шану- дару- поваж-
себет- / basket cart / кошик- корзин-
дорба- / bag sack / торб- сумк-
сөмке- / bag handbag / сумк- сумок
қап қабы қапты қапшық- қапшығ- / sack bag pouch / мішок мішк- торб-
қорап- қораб- / box / короб-
жәшік- жәшіг- қорап- қораб- / box crate drawer case / ящик- короб- скринь-
шабадан- / suitcase / валіз-
бөтелке- құты құтысы / bottle jar can / пляшк- пляшок банка
құты құтысы / can jar bottle / банка банки баноч-
өлшеуіш- таразы- / scales / ваги вага терез-
кезек- кезег- / queue turn line / черга черги чергу
жәрмеңке- / fair / ярмар-
көрме- / exhibition show exhibit / вистав- виста-
ассортимент- / assortment range / асорт-
этикетка- жапсырма- / label sticker / етике- наліп-
орауыш- қаптама- / packaging package wrapper / упако-
сатылым- / sales / прода-
жаппай / mass massive widespread massively / масов-
бағала- бағалау- / evaluate assess estimate appreciate / оцін-
бағалаушы- / appraiser assessor / оціню-
төмендеу- / decline decrease reduction / зниже-
төмендет- / reduce lower cut / зниж-
өсіру- өсір- / grow raise cultivate / вирощ-
тұрақтылық- / stability sustainability / стабі-
тұрақсыз- / unstable instability / неста- нестабільн-
жаһандану- жаһандық / globalization global / глоба-
эмбарго- / embargo / ембар-
блокада- / blockade / блока-
бесжылдық- / five-year plan / п'яти-
жаңғырт- жаңғыр- / modernize modernization renew / модер- модерніз- оновлен-
модернизация- / modernization / модер-
индустрия- / industry industrial / індус-
инфрақұрылым- / infrastructure / інфра-
саудагершілік- / trade trading / торгі-
лизинг- / leasing / лізин-
брокер- / broker / броке-
вексель- / bill promissory note / вексе-
эмиссия- / emission issue / емісі-
резерв- / reserve / резер-
баланс- / balance / балан-
тепе-теңдік тепе-теңдікті / balance equilibrium / рівнов-
қаржыгер- / financier / фінан-
банкир- / banker / банкі-
экономист- / economist / еконо-
миграция- / migration / мігра-
урбанизация- / urbanization / урбан-
демография- / demographic demography / демог-
туу тууы туылу / birth birthrate / народж-
жылжы- жылжыт- / move shift scroll advance / рухат- пересу- просув- зсув- зміщ-
айнал- айналдыр- айналу / turn rotate spin become circle circulation / оберт- крути- перетв- круж- оберта-
айналма- / circular bypass roundabout / круго- об'їз-
тежеу- теже- тежел- тежейді / brake restrain hinder slow inhibit curb / гальму- стрим- гальм-
тоқта- / stop pause halt cease / зупин- припи- припин- спин-
тұрақ- тұрағ- / parking stop / стоян- парку-
гараж- / garage / гараж-
салон- / salon showroom / салон-
трасса- / highway route / траса траси трасі трасу
маршрут- бағдар- бағыт- / route direction itinerary / маршр- напря-
бағыт- / direction course destination line trend / напря- напрям-
картасы карта- / map card / карта карти карт- мапа
компас- / compass / компас-
навигация- / navigation / навіг-
навигатор- / navigator / навіг-
желкен- / sail / вітри- парус-
ескек- / oar / весло весел весла
зәкір- / anchor / якір- якор-
палуба- / deck / палуб-
каюта- / cabin / каюта каюти каюті
флот- / fleet navy / флот-
крейсер- / cruiser / крейс-
жаралан- / wounded injured / поран-
кептеліс- / jam congestion traffic / затор-
мініп мінді міну мінген / ride board mount rode / сідат- їздит- верхи їзд-
іске / run launch implementation implement / запус- реаліз-
рөл рөлі рөлін рөлде рөлді / role part / роль ролі роллю ролей
`
