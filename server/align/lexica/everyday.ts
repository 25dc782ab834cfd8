/** Everyday, news and law words: the first and most frequent. The columns are Kazakh, English, Ukrainian; built-in.ts says how they are read. */
export const everyday = `
және мен пен бен / and / і й та
немесе әлде / or / або чи
бірақ алайда дегенмен / but however / але однак проте
егер / if / якщо якби
өйткені себебі / because since / бо оскільки тому
сондықтан / therefore so / тому отже
тек ғана / only just / лише тільки
да де та те / also too / також теж
емес жоқ / not no / не ні немає
бар / there have has is are / є
ия иә / yes / так
кім кімнің кімді / who whom whose / хто кого кому ким
не нені неге / what / що чого чому
қайда қайдан / where / де куди звідки
қашан / when / коли
қалай / how / як
неге неліктен / why / чому навіщо
қанша неше / how many much / скільки
қай қандай / which what kind / який яка яке які якого якої яких
мен менің маған мені менде менен / i me my mine / я мене мені мій моя моє мої моїх мого
біз біздің бізге бізді бізде / we us our ours / ми нас нам наш наша наше наші наших
сен сенің саған сіз сіздің сізге сізді / you your yours / ти тебе тобі ви вас вам ваш ваша
ол оның оған оны онда одан / he she it his her him its / він вона воно його її йому ним нею
олар олардың оларға оларды / they them their theirs / вони їх їм їхній їхні ними
бұл мына осы осындай / this these / це цей ця ці цього цієї цих цьому
сол ана анау сондай / that those such / той та те ті того тих такий такі
өз өзінің өзі өзін өздерінің / own self himself herself themselves / свій своя своє свої своїх сам себе
бәрі барлық барлығы бүкіл / all whole entire everything / усі всі весь уся вся все
әр әрбір / every each / кожен кожна кожного
көп көптеген көбі / many much lot / багато багатьох
аз / few little less / мало
кейбір біраз бірнеше / some several / деякі кілька декілька
басқа өзге / other another else / інший інша інші інших іншого
бірдей / same / той самий однаковий
ешқандай ешкім / no none nobody any / ніхто жоден жодного
үшін / for / для за
туралы жайлы / about regarding / про
бойынша / according by under / згідно відповідно за
кейін соң / after later then / після потім пізніше
дейін / until till before / до
бұрын дейінгі / before ago earlier former / раніше перед колишн-
кезінде кезде уақытта / during when while / під час коли
арасында аралық / between among / між серед
ішінде / inside within in / всередині протягом
сыртында тыс / outside beyond / поза зовні
үстінде үстіне / on over above / над
астында / under below / під
алдында / front before / перед
артында / behind / за позаду
қарсы / against opposite / проти
бірге / together with / разом з
сияқты секілді / like as / як подібно
өте / very / дуже
ең / most / най-
тағы / more another again / ще
қайта қайтадан / again back re / знову
қазір енді / now / зараз тепер нині
содан / then / тоді потім
бүгін бүгінгі / today / сьогодні
кеше / yesterday / вчора
ертең / tomorrow / завтра
жақында жуырда / soon recently / скоро нещодавно
әрқашан үнемі / always constantly / завжди постійно
ешқашан / never / ніколи
жиі / often / часто
кейде / sometimes / іноді інколи
мүмкін / may might perhaps possible maybe / можливо може
керек қажет тиіс / must need should necessary / треба потрібно має необхідно
болады болуы / can will be / можна буде
бол- болған болды болып / be was were been become / був була було були бути
жыл- / year years / рік року роки років році
ай айы айда айдың / month months / місяць місяця місяців
апта аптада аптасында / week weeks / тиждень тижня тижні тижнів
күн күні күнде күндері / day days / день дня дні днів
сағат- / hour hours clock / година години годин
минут- / minute minutes / хвилин-
уақыт- / time / час часу
таң таңертең таңғы / morning / ранок вранці ранку
кеш кешке кешкі / evening late / вечір вечора ввечері
түн түнде түнгі / night / ніч ночі вночі
жаз жазда / summer / літо літа влітку
қыс қыста / winter / зима зими взимку
көктем- / spring / весна весни навесні
күз күзде / autumn fall / осінь осені восени
ғасыр- / century / століття
адам- кісі / man person people human / людина людини людей люди людям
ер еркек / man men male / чоловік чоловіка чоловіків
әйел- / woman women wife female / жінка жінки жінок дружина
бала балалар баласы / child children kid / дитина дитини діти дітей
ұл ұлы ұлын / son boy / син сина сину
қыз қызы қызын / girl daughter / дівчина дочка доньк-
ана шеше анасы / mother mom / мати матері мама
әке әкесі / father dad / батько батька тато
ата-ана / parent parents / батьки батьків
аға іні бауыр / brother / брат брата
апа әпке қарындас сіңлі / sister / сестра сестри
отбас- жанұя- / family families / сім'я родин- сім'ї
дос достар досы / friend friends / друг друзі друзів
көрші / neighbour neighbor / сусід-
жас жасы жасар / age old young year / вік віку років молод-
өмір- / life lives live living / життя житт- життє- жит-
өлім- қаза / death / смерть смерті
өл- өлді / die died dead / помер загину- мертв-
туған туды / born birth / народи-
үй үйі үйде үйге үйін / house home / дім дому будин- вдома
есік- / door / двері дверей
бөлме- / room / кімнат-
көше- / street / вулиц-
жол жолы жолда / road way path / дорог- шлях
қала- / city town / місто міста місті міст
ауыл- / village rural / село села сел-
аудан- / district area / район-
облыс- / region oblast province / область області обласн-
аймақ- / region area zone / регіон- район зона
ел елі елде елдің елдер / country countries nation / країн-
мемлекет- / state states country / держав-
әлем- дүние / world global / світ світу світі світов-
жер жері жерде / land place earth ground / земля землі місце
теңіз- / sea / море моря морськ-
өзен- / river / річк- ріка
тау тауы таулар / mountain mountains / гора гори гір
көл көлі / lake / озер-
орман- / forest wood / ліс лісу
су суы суды / water / вод-
от өрт өртте / fire / вогонь пожеж-
ауа / air / повітря
жел желі желдің желге / wind / вітер вітру вітр-
жаңбыр- жауын- / rain / дощ дощі
қар қары / snow / сніг снігу
ауа райы / weather / погод-
дауыл- / storm hurricane / бур- шторм ураган
солтүстік- / north northern / північ північн-
оңтүстік- / south southern / південь південн-
шығыс- / east eastern / схід східн-
батыс- / west western / захід західн-
орталық- / centre center central / центр- центральн-
шекара- / border boundary / кордон-
аң жануар- хайуан- / animal animals / тварин-
ит иті / dog dogs / собак- пес пса
жылқы ат аты / horse horses / кінь коні конт
құс құстар / bird birds / птах птахи птиц-
балық- / fish / риб-
ағаш- / tree wood / дерев-
гүл гүлдер / flower / квітк- квіти
тамақ- ас тағам- / food meal / їжа їжі їж-
нан / bread / хліб хліба
ет еті / meat / м'ясо
сүт сүті / milk / молок-
киім- / clothes dress wear / одяг-
ақша- / money cash / гроші грошей грошов-
баға бағасы бағалар / price prices cost / цін-
сату сатты сатып / sell sold sale buy / прода- купи-
сатып / buy bought purchase / купи- купу- куплен- придб- купув-
нарық- / market / ринок ринку ринк-
дүкен- / shop store / магазин-
банк- / bank / банк-
бизнес- кәсіпорын- / business enterprise / бізнес підприєм-
компания- / company firm / компан-
экономик- / economy economic / економі-
салық- / tax taxes / подат-
қаражат- қаржы- / fund funds finance financial / кошт- фінанс-
жұмыс- / work job working / робот- прац- праці
жұмысшы- / worker workers / працівн- робітн-
қызмет- / service office duty / служб- послуг-
қызметкер- / employee staff officer / співробітн- працівн-
басшы- жетекші- / head leader chief / керівн- лідер- глава
бастық- / boss chief / начальн- шеф
төраға- / chairman chair chairperson / голова голови
директор- / director / директор-
президент- / president presidential / президент-
премьер / prime premier / прем'єр-
министр- / minister / міністр-
министрлі- / ministry / міністерств-
үкімет- / government / уряд-
парламент- / parliament / парламент-
депутат- / deputy member lawmaker / депутат-
сайлау- / election elections vote / вибор- виборч-
дауыс- / voice vote votes / голос-
партия- / party / парті-
саясат- саяси / politics political policy / політи-
билік- билігі / power authority authorities / влад-
төңкеріс- / revolution coup / революц- переворот
бостандық- еркіндік- / freedom liberty free / свобод-
тәуелсіз- / independent independence / незалежн-
демократия- / democracy democratic / демократ-
құқық- құқығы / right rights law / прав-
заң- / law legal bill / закон- законодав-
конституция- / constitution constitutional / конститу-
сот соты сотқа сотта / court trial judicial / суд суду судов-
сот судья- / judge / судд-
үкім- / sentence verdict / вирок-
прокур- / prosecutor / прокур-
қорғаушы адвокат- заңгер- / lawyer attorney advocate / адвокат- юрист-
тергеу- / investigation inquiry / розслід- слідств-
тергеуші- / investigator / слідч-
айып- айыпта- / charge accuse accused charged guilty / звинувач- обвинувач- винн-
қылмыс- / crime criminal offence / злочин- кримінальн-
қылмыскер- / criminal / злочин-
күдік- / suspect suspected suspicion / підозр-
куәгер- куә / witness / свідок свідк-
айғақ- дәлел- / evidence proof / доказ-
түрме- абақты- / prison jail / в'язниц- тюрм-
қамау- қамал- ұста- / arrest arrested detain detained custody / арешт- затрим-
бас бостандығ- / imprisonment / позбавленн- ув'язнен-
жаза- / punishment penalty sentence / покаран-
айыппұл- / fine fined / штраф-
полиция- / police / поліц-
әскер- / army military troops / військ- армі-
сарбаз- жауынгер- / soldier fighter / солдат- боєц- бійц-
соғыс- / war / війн-
бейбіт- / peace peaceful / мир миру мирн-
қару- / weapon arms / зброя зброї
шабуыл- / attack assault / атак- напад-
жарылыс- / explosion blast bomb / вибух-
оқ атыс / shot shooting bullet / постріл- куля стріл-
лаңкес- террор- / terror terrorist terrorism / терор-
қауіп- қатер- / danger threat risk / загроз- небезпек- ризик-
қауіпсіз- / security safe safety / безпек- безпечн-
қорға- қорғау / protect protection defend defence defense / захист- захищ-
босқын- / refugee refugees / біженц- біженець
баспана пана / asylum shelter / притулк- притулок
азамат- / citizen citizens civil / громадян-
азаматтық / citizenship civil / громадянств- цивільн-
қоғам- / society public social / суспільств- громад-
қоғамдық / public social / громадськ- суспільн-
қозғалыс- / movement / рух руху
ұйым- / organisation organization / організац-
мекеме- / institution agency / установ- заклад-
бірлестік- / union association / об'єднанн- спілк-
одақ- / union alliance / союз- спілк-
кеңес- / council advice / рад- порад-
комитет- / committee / комітет-
комиссия- / commission / комісі-
жиналыс- жиын- / meeting assembly gathering / зібран- збор- зустріч-
мәжіліс- отырыс- / session sitting meeting / засідан-
кездес- кездесу- / meet met meeting encounter appointment / зустріч- зустрі- зустр-
келісім- / agreement deal accord / угод- договір- домовлен-
келіссөз- / talks negotiations / перегов-
шарт- / condition treaty contract / умов- договор-
шешім- / decision solution / рішен-
қаулы- / resolution ruling / постанов-
қарар- резолюция- / resolution / резолюц-
жоспар- / plan plans planned / план-
жоба- / project / проєкт- проект-
бағдарлама- / programme program / програм-
мақсат- / goal aim purpose / мет- ціль цілі
нәтиже- / result results outcome / результат-
себеп- / reason cause / причин-
мәселе- / problem issue matter question / проблем- питан-
сұрақ- / question questions / питан- запитан-
сұра- / ask asked / запита- прос- попрос-
жауап- / answer response reply / відпов-
талап- / demand requirement / вимог- вимаг-
өтініш- / request application appeal / прохан- заяв- запит-
арыз- шағым- / complaint / скарг-
хат хаты / letter / лист листа листі
құжат- / document documents / документ-
кітап- / book books / книг-
газет- / newspaper / газет-
журналист- тілші- / journalist reporter journalists / журналіст- кореспондент-
ақпарат- / information / інформац-
хабар- хабарла- / report reported news message / повідом- звіт-
жаңалық- / news / новин-
баспасөз / press / прес-
арна- / channel / канал-
желі- / network net / мереж-
ғаламтор- интернет- / internet / інтернет-
сайт- / site website / сайт-
телефон- / phone telephone / телефон-
теледидар- / television tv / телебач- телевіз-
сурет- / picture photo image / фото світлин- картин-
видео- бейне- / video / відео
фильм- кино- / film movie / фільм- кіно
музыка- ән әні / music song / музик- пісн-
театр- / theatre theater / театр-
өнер- / art arts / мистецтв-
мәдениет- / culture cultural / культур-
тарих- / history historical / істор-
тіл тілі тілде / language tongue / мов-
сөз сөзі сөздер / word words speech / слов-
айт- деді деп дейді / say said says tell told / сказа- каж- говор- зазнач-
мәлімде- / state stated statement claim declare announce / заяв- заявл- ствер-
айтуынша / according said / за словами
сөйле- / speak spoke talk spoken / говор- розмов- розмо- промо- виступ-
әңгіме- / story talk conversation / розмов- розпов- істор-
ойла- ой / think thought consider / дума- думк- думат- поміркув- міркув-
пікір- / opinion view comment / думк- думок комент-
сен- сенеді / believe / вір- віри-
біл- білді білетін / know knew known / зна- знав знає
түсін- / understand understood realise / розумі- зрозумі- розум- зрозум- усвід-
көр- көрді / see saw seen look / бач- побач-
көрсет- / show showed shown indicate point demonstrate provide / показ- вказ- зазна- проде- надав-
тыңда- / listen listened hear / слуха- вислу- прислу-
есті- естіп естіл- / hear heard / чу- почу- чути чув чула чуєт-
оқы- / read study learn / чита- навча-
жаз- жазды / write wrote written / писа- напис-
оқу- / study education learning / навчан-
оқушы- / pupil student / учень учн-
студент- / student students / студент-
мұғалім- / teacher / вчител- учител-
мектеп- мектеб- / school / школ-
университет- / university / університет-
ғылым- / science scientific / наук-
ғалым- / scientist scholar / вчен- науковц-
зерттеу- / research study / дослідж-
сарапшы- / expert analyst / експерт-
дәрігер- / doctor physician / лікар-
аурухана- / hospital / лікарн-
ауру- / disease illness sick ill / хвороб- хвор-
денсаулық- / health / здоров-
науқас- / patient / пацієнт- хвор-
дәрі- / medicine drug / лік-
жарақат- / injury injured wound / травм- поранен-
көмек- / help aid assistance / допомог- допомаг-
қолда- / support supported / підтрим-
қатыс- / participate take part attend relate involve / участ- брати- стосу-
қатысушы- / participant / учасн-
мүше- / member members / член-
топ тобы топтар / group team / груп-
команда- / team / команд-
ойын- / game play match / гр- гра матч-
ойна- / play played / гра- зіграл-
ойыншы- / player / гравц- гравец
жең- жеңді / win won beat defeat / перем- вигра-
жеңіс- / victory win / перемог-
жеңіл- жеңілу- / lose lost defeat / програ- пораз- зазна-
чемпион- / champion championship / чемпіон-
кубок- / cup / кубк- кубок
ұпай- / point points score / очк- бал
гол- / goal / гол гола
футбол- / football soccer / футбол-
спорт- / sport sports / спорт-
жарыс- / race competition / змаган- перегон-
бапкер- жаттықтырушы- / coach trainer manager / тренер-
маусым- / season june / сезон-
кел- келді келген / come came arrive arrived / прийш- приї- прибу-
кет- кетті / leave left go went / піш- поїх- залиш-
бар- барды / go went gone / йти ходи- піш- їха-
жүр- / walk go move / ходи- йде- рух-
қайт- / return returned back / поверн-
кір- кірді / enter entered / увій- вхід-
шық- шықты / exit leave come out / вийш- вихід-
ал- алды алған алып / take took get got receive / взя- отрим- бра-
бер- берді берген / give gave given / да- дав дал- надат-
жібер- / send sent / надісл- відправ- посл-
әкел- / bring brought / принес- приве-
тап- тапты / find found / знай- знах-
ізде- / search seek look find / шука- пошук- шукат-
жаса- істе- / do did make made done / роб- зроб- створ-
баста- / begin began start started launch / поч- розпоч- почав почал- почин- поча-
аяқта- бітір- / end finish finished complete / закінч- заверш-
жалғас- / continue continued continuation last proceed / продовж- трива- продов-
тоқтат- / stop stopped suspend / зупин- припин-
аш- ашты ашық / open opened / відкри- відчин-
жап- жабық / close closed / закри- зачин-
көтер- / raise lift rise / підня- підви-
түс- түсті / fall fell drop / пада- впа- зниз-
өс- өсті өсу / grow grew growth increase / зрост- збільш-
азай- төменде- / decrease reduce fall decline diminish lessen / зменш- зниж- скоро- знижу-
өзгер- / change changed alter / змін- зміню- зміни-
қал- қалды / stay remain remained left / залиш-
тұр- тұрады тұрған / live stand stay / жив- сто- мешка-
отыр- / sit sat / сид- сів
ұйықта- / sleep slept asleep / спа- сон спати спить спав спала засну- сплят-
же- жеді / eat ate / їст- їв
іш- ішті / drink drank / пи-
ұр- ұрды / hit beat / удар- би-
өлтір- / kill killed murder / вби- вбив- убив- вбити забив-
ұрла- / steal stole stolen kidnap / краст- вкра- вкрад- викра-
қаш- қашты / flee escape fled / втік- втеч-
қуғын- қудала- / persecute prosecution persecution / переслід-
күт- күтеді / wait expect expected / чека- очік-
үміт- / hope / надія надії споді-
қорық- қорқ- / fear afraid scared / бо- боят- страх- боявся боїть- ляка-
сүй- жақсы көр / love like / любо- любл- кох-
қуан- бақыт- / happy glad joy / щаслив- рад-
қайғы- / sad grief / сум- горе
ашу- / anger angry / гнів- злі-
ұят- / shame / сором-
күш- / force power strength / сил-
күшті / strong powerful / сильн- потужн-
әлсіз- / weak / слабк-
жақсы / good well better / добре добр- хорош- гарн- кращ-
жаман- нашар / bad badly worse / поган- гірш-
үлкен- / big large great / велик-
кіші- кішкентай- шағын / small little / мал- маленьк- невелик-
ұзақ- ұзын / long / довг- довго-
қысқа- / short brief / коротк-
биік- жоғары / high tall upper / висок- вищ-
төмен- / low lower down / низьк- нижч-
жаңа / new / нов-
ескі / old / стар-
алғаш- / first / перш- вперше
соңғы / last latest final / останн-
келесі / next following / наступн-
негізгі басты / main principal key / головн- основн-
маңызды / important significant / важлив- значн-
қиын- / difficult hard / важк- складн-
оңай / easy / легк-
дұрыс- / right correct true / правильн- вірн-
шын шынайы шындық- / true truth real / правд- справжн-
өтірік- жалған / false lie fake / брехн- фальш- неправд-
ақ ақтық / white / біл-
қара / black / чорн-
қызыл / red / червон-
көк / blue / син- блакитн-
жасыл / green / зелен-
сары / yellow / жовт-
бас басы / head / голов-
қол қолы / hand hands arm / рук-
аяқ- / foot feet leg / ног-
көз көзі / eye eyes / око очі очей
жүрек- / heart / серц-
қан қаны / blood / кров кров-
дене- / body / тіло тіла
бет беті / face page / облич- сторінк-
ат аты есім- / name named / ім'я імен- назв-
сан саны сандар сандық / number amount digital numeric / числ- кількіст- номер- число числа чисел цифро- число-
бөлік- бөлігі / part section / частин-
жарты жартысы / half / половин-
көлем- / volume size amount / обсяг- розмір-
тең / equal / рівн-
пайыз- / percent / відсот-
бірлік- / unity unit / єдн- одиниц-
жағдай- / situation case condition / ситуац- умов- стан
оқиға- / event incident / поді- випад- інцидент-
апат- / accident disaster crash / авар- катастроф-
көлік- машина- / car vehicle transport / авто- машин- транспорт-
автобус- / bus / автобус-
пойыз- / train / поїзд-
ұшақ- / plane aircraft flight / літак-
әуежай- / airport / аеропорт-
кеме- / ship boat / корабл- судн-
саяхат- / travel trip / подорож-
турист- / tourist tourism / турист-
қонақ- / guest / гост- гіст-
қонақүй- / hotel / готел-
кафе мейрамхана- / restaurant cafe / ресторан- кафе
дін діни / religion religious / реліг-
шіркеу- / church / церкв-
мешіт- / mosque / мечет-
құдай- тәңір- жаратқан- / god lord / бог- господ-
патша- король- / king tsar / цар- король корол-
ханым- королева- / queen lady / королев- пані
халық- / people population nation / народ- населен-
ұлт- / nation national ethnic / нац-
халықаралық- / international / міжнарод-
ресми / official officially / офіц-
өкіл- / representative spokesman / представн- речн-
елші- / ambassador embassy / посол посл- посольств-
сыртқы / foreign external / зовн- закордон- іноземн-
ішкі / internal interior domestic / внутр-
көші-қон / migration / міграц-
депорт- экстради- / deport extradite extradition / депорт- екстрад-
белсенді- / activist active / активіст- активн-
оппозиц- / opposition / опоз-
наразылық- / protest discontent / протест-
шеру- митинг- / march rally / марш- мітинг-
жемқор- сыбайлас- / corrupt corruption / коруп-
алаяқ- / fraud / шахрай-
ар-намыс / honour honor / чест-
жауапкер- жауапты / responsible responsibility / відповідальн-
міндет- / duty obligation task / обов'яз- завдан-
тәртіп- / order discipline procedure / поряд- порядк-
ереже- / rule rules / правил-
бақылау- / control monitoring / контрол- нагляд-
тексер- / check inspect verify / перевір-
жүйе- / system / систем-
құрыл- / structure / структур- будов-
құрылыс- / construction building / будівн-
ғимарат- / building / будівл- будин-
зауыт- фабрика- / factory plant / завод- фабрик-
мұнай- / oil petroleum / нафт-
газ / gas / газ газу
энергия- / energy / енерг-
жарық- / light / світл-
технология- / technology / технолог-
компьютер- / computer / комп'ют-
деректер- мәлімет- / data information / дан- відомост-
файл- / file / файл-
мысал- / example / приклад-
түр түрі / type kind / тип вид виду
әдіс- тәсіл- / method way / метод- спос-
қолдан- пайдалан- / use used using apply employ usage / викорис- вжива- застос- викор-
құр- құрды / create build establish / створ-
қос- қосты қосып қосқан / add join include switch on / дода- приєдн- увімк- вмик- приєд-
бөл- бөлді / divide share / поділ- розділ-
таңда- / choose chose select chosen choice / обра- вибр- обира- обрав обран- вибір вибир- вибра-
салыстыр- / compare compared comparison / порівн- порів- зістав-
санай- сана- / count consider / раху- вваж-
сақта- / keep save store preserve maintain observe / збер- трима- збері- збере- дотри-
жоғалт- / lose lost / втрат- загуб- втрач-
ұмыт- / forget forgot forgotten / забу- забув- забут-
есте- ескерт- / remember remind / пам'ята- нагад-
ескер- / warn note warning / попередж-
рұқсат- / permission allow permit / дозв-
тыйым- / ban prohibit forbidden / заборон-
мойында- / admit recognise acknowledge confess / визна- зізна-
жоққа / deny denied reject / запереч-
бас тарт- / refuse refused reject / відмов-
қабылда- / accept adopt receive / прийн- приймат-
ұсын- ұсыныс- / offer propose suggest proposal present submit / пропон- запропон- пропоз- пропо- запро- подан- подат-
қызық- / interest interesting / цікав- інтерес-
күрес- / fight struggle wrestle combat / борот- боротьб- боров- бореть
бақ- бақытты / garden luck / сад
`
