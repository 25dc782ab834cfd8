/** Law, courts, police, rights, politics, administration, diplomacy, war, the press. The columns are Kazakh, English, Ukrainian; built-in.ts says how they are read. */
export const law = `
іс ісі істің істі іске істер істері / case affair matter business / справа справи справу справі справ справою справ-
талапкер- / plaintiff claimant / позивач-
жауапкер- / defendant respondent / відповідач-
айыпталушы- / accused defendant / обвинувачен- підсудн-
сотталған- сотталды / convicted sentenced convict / засуджен- засуд-
жәбірленуші- / victim injured aggrieved party / потерпіл- потер-
құрбан- құрбандық- / victim casualty sacrifice / жертв-
апелляция- / appeal appellate / апеляц-
кассация- / cassation / касац-
инстанция- / instance / інстанц-
құзырет- құзыр- / competence jurisdiction authority competent / компетенц- юрисдикц- компетен- повноваж-
өкілеттік- өкілетті- / powers mandate authority / повноваж- мандат-
тіркеу- тірке- / registration register registry record / реєстр- зареєстр- реєст-
куәландыр- / certify attest / засвідч- посвідч-
нотариус- / notary / нотаріус- нотаріал-
алқаби- алқабилер / juror jury / присяжн-
төреші- / arbitrator referee / арбітр- суддя
төрелік- / arbitration arbitral / арбітраж-
дәлелде- / prove proved proven argue / довести довод- довів довел- доведен- довес-
жауап жауапқа жауап- / interrogation questioning interrogate / допит-
тінту- тінті- / search searched / обшук-
тәркіле- / confiscate seize confiscation / конфіск- вилуч- конфі-
колония- / colony / колоні-
мерзім- / term deadline period / термін- строк-
кепілдік- кепілді- / guarantee warranty / гарант-
рақымшылық- / amnesty / амніст-
кешірім- / pardon forgiveness apology / вибачен- помилув- пробачен- прощен-
босат- / release free dismiss discharge / звільн- відпус-
ақтау- ақталды ақталу ақтады / acquit acquittal exonerate justify / виправд- реабіліт-
кінә кінәсі кінәлі- кінәла- кінәлі / guilt guilty fault blame / вина вини вину винн- винуват- провин-
кінәсіз- жазықсыз- / innocent innocence / невинн- невинуват- невинува-
бап бабы бабын бабында бабына баптар- / article / стаття статті статт- статей
тармақ- тармағ- / paragraph clause item / пункт-
тарау тарауы тараулар / chapter / розділ-
кодекс- / code / кодекс-
жарғы- / charter statute / статут- хартія хартії
заңсыз- / illegal unlawful illegally / незакон- нелегал- протиправн- протипр-
заңды заңдылық- заңды- / lawful legal legitimate legality / законн- легальн- правомірн-
заңнама- / legislation legislative / законодав-
өтемақы- өтем- / compensation damages redress / компенсац- відшкод- компенс-
зиян- залал- / damage harm loss / шкода шкоди шкоду шкід- збит- збитк- шкод- шкідл-
шығын- / loss expense cost expenditure / витрат- втрат-
моральдық / moral / моральн-
жазала- / punish execute punishment / покара- карат- караю- страт- покар-
өмірлік / lifelong life lifetime / довічн-
айыру айырды айырған айырыл- айыруға / deprive deprivation / позбав-
шара шаралар- шарасы шарасын шаралар шаралары / measure measures step / захід заход-
бұлтартпау- / restraint preventive / запобіжн-
ұзарт- / extend prolong extension lengthen / продовж- подовж- продов- пролонг-
ұйғарым- / ruling determination order / ухвал-
орында- / execute fulfil fulfill perform carry out / викон-
жүзеге / implement implementation realize carry realise / здійсн- реаліз- впровад- здійс- реалі- втіле- впрова-
бұзу бұзды бұзған бұзыл- бұзуш- бұзып / violate violation break breach infringe / поруш-
құқықбұзушы- / offence offense offender violation / правопоруш-
тонау- тонаған тонап тонады / robbery rob plunder / пограб- грабеж- граб- розбій-
ұрлық- ұрлығ- ұрлан- / theft stealing stolen steal / крадіж- краді- вкрад- викрад-
ұры ұрылар ұрыны ұрының / thief thieves / злодій злодії злоді-
қанішер- / killer murderer bloodthirsty / вбивц- убивц- кривав-
зорла- / rape raped force coerce / зґвалт- ґвалт- зґвал- змуш-
зорлық- зомбылық- / violence violent abuse force rape / насильс- насил- ґвалт-
азапта- қинау қинады қинаған азап- азаб- / torture torment ill-treatment suffering tortured / катув- тортур- мордув- муки мучи- страж-
қорла- қорлық- қорлау қорлау- / humiliate humiliation insult degrading abuse / приниж- зневаж- образ- прини- знуща-
жәбірле- / abuse offend mistreat / кривд- скривд-
жала жаласы жаламен жалақор- / slander libel defamation / наклеп- накле- обмов-
пара парасы параны парақор- / bribe bribery / хабар хабар- хабарн-
бопсала- / blackmail extort extortion / шантаж- вимаган-
қорқыт- / intimidate frighten threaten scare / заляк- погрож- ляка-
соққы- / blow strike hit beating / удар- побит- побої удар удару удари
кепіл кепілге / hostage pledge bail / заручн- застав-
тұтқын- / prisoner captive detainee capture detain / в'язень в'язн- політв'яз- полонен- бранец- бранц- полон- в'язе- затри-
контрабанда- / smuggling contraband / контраб-
есірткі- / drug drugs narcotic / наркот-
сауда сауд- / trade trafficking trading / торгів- торг-
құл құлы құлдар құлдың құлдық- құлдық құлға құлын / slave slavery servant / раб раба раби рабів рабств- рабст- невіль-
мәйіт- өлік- / corpse body dead / труп- тіло тіла
сараптама- / expertise examination analysis / експерт- аналіз-
ізі іздері ізін іздер іздерін ізінен / trace track trail footprint / слід сліди сліду слідів
жасақ- жасағ- / squad detachment militia / загін загон-
учаске- / precinct station district / дільниц- дільн-
күзет- күзетші- күзетші / guard security watch / охорон- варт- сторож- охоро- сторо-
қарауыл- / guard sentry / варта варти вартов- караул-
бақылаушы- / observer monitor / спостер- спост-
жедел / rapid operational urgent prompt / оператив- швидк- невідклад-
аңду- аңды- / surveillance spy stalk / стежен- стеж-
тыңшы- / spy informer agent / шпигун- шпиг- агент-
барлау- барлаушы- / intelligence reconnaissance scout / розвід- розві-
құпия- / secret confidential mystery private / таємн- таємниц- секрет- секре- конфі-
құпиялық- құпиялыл- / confidentiality privacy secrecy / конфіден- таємн-
сыбайлас сыбайластар- / accomplice / співучас- спільник-
делдал- / mediator intermediary broker / посеред-
дау дауы даулар дауды даулы даула- даулас- / dispute controversy argue contest quarrel controversial argument / спір спори спору спорів супереч- супер- спірн- сперч-
жанжал- / conflict quarrel scandal row / конфлікт- сварк- скандал-
қақтығыс- / clash conflict confrontation / зіткнен- конфлікт- сутич-
мүлік- мүлкі мүлкін мүліг- / property assets possessions / майно майна майнов- майну майн-
меншік- меншіг- / property ownership own / власніс- власнос- власн- власніст-
мұра мұрагер- мұрасы мұралар / heritage inheritance heir legacy / спадщ- спадк- спадок спадо-
өсиет- / will testament precept / заповіт- заповід-
қарыз- борыш- / debt loan owe / борг борги боргу боргов- борг- заборгов- позик- кредит-
несие- кредит- / credit loan lending / кредит- позик-
банкрот- / bankrupt bankruptcy / банкрут- банкр-
неке некесі некеге некелес- некені некелік үйлену / marriage matrimonial matrimony wedding marry / шлюб- одруж- весіл-
ажырасу- ажырас- / divorce separation / розлуч-
қамқоршы- қамқор- / guardian guardianship care custody / опікун- опік- піклув-
кәмелет- кәмелетке / minor adult juvenile majority / повноліт- неповнол-
жасөспірім- / teenager juvenile adolescent / підліт-
алимент- / alimony maintenance / алімент-
өкіну- өкін- өкініш- / regret remorse repent / каяття шкод- жаль
шағымдан- шағым- / complain complaint appeal complained / скарж- скарг- оскарж- поскарж-
наразы / dissatisfied unhappy protest discontent / незадов- невдовол-
дәлелсіз- негізсіз- / unfounded groundless baseless / безпідст- необґрун-
негізде- негіз- / ground basis foundation justify / підстав- обґрунт- основ-
әділ әділдік- әділет- / just justice fair fairness righteous righteousness / справед- правосуд- справ- правед- праве-
әділетсіз- / unjust unfair injustice / несправ-
әділет / justice / юстиц- правосуд-
бейтарап- / neutral impartial neutrality / нейтрал- безсторон-
біржақты- / biased one-sided / упередж- односторон-
ашық- жариялы- / public open transparent publicity / відкрит- публічн- гласн-
қарау қаралды қарады қаралып / consider hear examine review / розгля-
тыңдау- тыңдал- / hearing listen / слухан-
процесс- / process trial proceedings / процес-
іс-жүргізу- іс-жүргізуш- / proceedings record-keeping clerical / судочин- провадж- діловод-
өндіріс- / proceedings production manufacture / провадж- виробн-
тоқтатыл- / suspended terminated discontinued / припин- закрит-
кейінге / postpone adjourn delay defer / відклад- відклас- переніс-
қайтару- қайтар- / return restore refund / поверн- повер-
мәжбүр- мәжбүрле- / force compel coerce forced obliged / примус- змус- змуш- змуси- вимуш-
ерікті- ерік- / voluntary volunteer / доброві- волонт-
ықтимал- / probable possible potential likely probability / ймовір- імовір- можлив- ймовірн- імовірн-
болжам- болжа- / presumption forecast assumption / прогноз- припущ- передбач- презумп-
мүдде- / interest interests / інтерес-
пайда пайдасы пайдасына пайдалы / benefit favour profit favor appear gain / корист- вигод- прибут- користь з'яв-
талап-арыз- / lawsuit suit claim / позов позов- позивн-
арызданушы- / applicant complainant / заявник-
тарап тараптар- тарабы тарабын / party side parties / сторон- сторін-
үшінші / third / трет- третій третя третє третьої третього третю
өкілдік- / representation office mission / представ-
сенімхат- / proxy attorney / довірен-
қолхат- / receipt / розписк-
мөр мөрі мөрмен мөрлен- мөрін / seal stamp / печатк- печат-
қолтаңба- / signature autograph sign / підпис- автограф-
хаттама- / protocol minutes record / протокол-
түбіртек- түбіртег- / receipt voucher / квитанц- квита-
көшірме- / copy extract / копія копії копію копій витяг- копі-
түпнұсқа- / original / оригінал- оригі-
қосымша- / additional annex appendix supplement application / додатк- додаток- додат- застос-
тізім- / list register / список списк- перелік- списо- перел- перелік
тізілім- / register registry / реєстр-
куәлік- куәлі- / certificate licence identity card / посвідч- свідоцтв- посві- свідо-
паспорт- төлқұжат- / passport / паспорт- паспо-
анықтама- / reference certificate / довідк-
лицензия- / licence license / ліцензі- ліцен-
бланк- бланкі / form blank / бланк-
толтыр- / fill complete stuff / заповн- запов- напов-
ұсынған- тапсыр- / submit hand deliver entrust / подав- подан- здав- доруч- вруч-
мұрағат- архив- / archive archives / архів-
келісімшарт- / contract agreement / контракт- договір- договор- контр- догов-
шартты шартты- шарттал- / conditional probation conventional / умовн-
міндеттеме- / obligation commitment liability / зобов'яз-
міндетті / obligatory mandatory compulsory bound / обов'яз-
тарату таратыл- / dissolve dissolution liquidation distribute / розпуск- ліквід- поширен-
бұзылу- / breakdown violation / поруш-
жою жойды жойыл- жоюға жойған / abolish destroy eliminate cancel / скасув- знищ- ліквід- усун-
жарамсыз- / invalid void unfit / недійсн- непридат-
жарамды- / valid fit / дійсн- придатн- чинн-
қолданыстағы қолданыс- / current valid existing use / чинн- діюч- застос-
түзету- түзет- / amendment correction correct amend / поправ- виправ-
толықтыру- толықтыр- / addition supplement amendment / доповн-
норма- / norm rule standard / норма норми норм-
ереже- / regulation provision rule / положен- правил-
нұсқау- нұсқаулық- / instruction guidance directive guide manual / вказівк- інструк- інстр- вказі- посіб-
бұйрық- бұйрығ- / order command / наказ- розпо-
жарлық- жарлығ- / decree edict ukase order / указ указу указом декрет- указ- наказ- укази
өкім- өкімет- / order directive authority / розпоряд-
үндеу- үнде- / appeal address call urge / звернен- заклик- закли- зверн- відоз-
теңдік- теңдіг- / equality equal / рівніс- рівност- рівні-
теңсіздік- теңсіздіг- / inequality / нерівн- нерів-
кемсіту- кемсіт- / discrimination discriminate belittle / дискрим-
қадір-қасиет- қадір- қасиет- / dignity worth virtue / гідніс- гіднос- достоїн-
еркін еркіндік- / free freely freedom / вільн- вільно
азат азаттық- азаттығ- азат- / liberation free liberty / визвол- звільнен- вільн- свобод-
құқығын құқықтар- құқықтық / rights legal / прав- правов-
құқық қорғаушы- / defender human rights / правоза-
қорғаныс- / defence defense / оборон- захист-
қорғаныш- қорған- қорған / protection shelter defended fortress / захист- фортец-
кепілде- / guarantee ensure / гарант- гаран-
қамтамасыз / ensure provide provision / забезп-
сақталу- сақта- / observance observe preserve respect / дотрим- збере-
құрметте- құрмет- сыйла- / respect honour honor honorary esteem / повага поваг- поваж- шануванн- почесн- шанув- шану-
шектеу- шектел- шектеулі / restriction limit restrict limitation / обмеж-
шексіз- / unlimited infinite / безмеж- необмеж-
қысым- қысымы / pressure oppression press / тиск тиску тиском тиск- натис-
қысымшылық- / oppression repression / утиск-
езгі езгіде езгісі / oppression / гніт гноблен- пригноб-
репрессия- қуғын- / repression repressions / репрес- репре-
жазықсыз / innocently innocent / безневин-
сөз бостандығ- / speech freedom expression / свобод- слов-
наным- сенім- / belief faith confidence trust conviction superstition / переконан- вірування довір- віра віри вірув- повір'я забобон-
ождан- ар-ождан / conscience / совість совіст- сумлін-
діндар- / believer religious / віруюч- вірян-
азшылық- азшылығ- / minority / меншин- меншіс- менши-
көпшілік- / majority public most / більшіс- більшост-
мүгедек- мүгедектіг- / disability disabled / інвалід-
мүмкіндік- / opportunity possibility chance / можлив-
кедейлік- кедей- / poverty poor / бідніс- біднос- бідн-
зейнетақы- зейнет- / pension / пенсі-
зейнеткер- / pensioner retiree retired / пенсіон-
жәрдемақы- / allowance benefit welfare / допомог- виплат-
жәрдем- жәрдемдес- / assistance aid help / допом- сприя-
әлеуметтік / social / соціал- соціа-
гендер- гендерлік / gender / гендер-
феминист- / feminist feminism / фемініст-
гомосексуал- / gay homosexual / гомосекс-
тұрмыстық тұрмыс- / domestic household living / домашн- побут-
қысым- / harassment pressure / цькуван- тиск
жыныстық жыныс- / sexual sex gender / сексуал- статев- стать статі
әкімшілік- әкімшіліг- / administrative administration / адмініс-
әкім әкімі әкімнің әкімге әкімдік- / mayor governor akim / мер мера мери аким-
әкімдік- / municipality administration / мерія мерії аким- адмініс-
шеруші- / marcher protester / протест- демонст-
демонстрация- / demonstration rally / демонст-
пикет- / picket picketing / пікет-
ереуіл- / strike / страйк-
аштық- аштығ- / hunger famine strike starvation / голод- голодом-
бойкот- / boycott / бойкот-
толқу- толқулар / unrest disturbance agitation / заворуш- хвилюван-
тәртіпсіздік- / riot disorder unrest / заворуш- безлад-
көтеріліс- көтерілісші- / uprising revolt rebellion rebel / повста- повст- повстан-
бүлік- бүлікші- бүліг- / riot mutiny rebellion rebel / бунт- заколот-
қайраткер- / figure leader activist / діяч- діячі
үгіт үгіті үгітте- үгітші- / campaign agitation propaganda / агітац- агіту-
насихат- насихатта- / propaganda promote advocacy promotion / пропаг- пропа-
науқан- / campaign / кампан-
бастама- бастамашы- / initiative / ініціат-
жанашыр- / supporter sympathizer caring / прихил- небайдуж-
жақтас- жақтастар- / supporter backer / прихил- прибіч-
қарсылас- / opponent rival adversary resist / опонент- супротив- суперн- суперник- опір опору противн-
қарсылық- қарсылығ- / resistance objection opposition / опір опору спротив- опір- запереч- опор- спрот-
қарсы қарсыл- / oppose opposed against opposition / проти
ұран ұраны ұрандар / slogan / гасло гасла лозунг-
плакат- / poster placard / плакат-
жалау жалауы ту туы туын / flag banner / прапор-
алаң алаңы алаңда алаңын алаңына / square / площа площі площу майдан-
шақыру- шақыр- / invite call summon invitation invited / заклик- запро- виклик- клика-
жиналған жиналды жиналып жинал- / gather gathered assemble / зібра- збира-
ұйымдастырушы- ұйымдастыр- / organise organize organiser organizer / організ-
таратып / disperse / розганя- розігна-
резеңке / rubber / гумов-
таяқ таяқпен / stick baton / палиц- кийок кийк-
қауым- қауымдастық- / community association / спільнот- громад-
қор қоры қордың қорына қорлар қорға қорда / fund foundation reserve accumulate / фонд фонду фонди фонд- запас-
демеуші- демеу- / sponsor support / спонсор- спонсо-
қайырымдылық- / charity charitable / благод-
грант- / grant / грант-
донор- / donor / донор-
жетекші- / leader head leading / лідер- керівн-
құрылтай- / congress convention constituent / курулта- установч- з'їзд-
съезд- / congress convention / з'їзд-
жиын жиыны жиында / gathering meeting event / збори збор- зібран-
шара шараға іс-шара- / event activity / захід заход- подія
конференция- / conference / конфер- конфе-
форум- / forum / форум-
семинар- / seminar workshop / семінар- семін-
пікірталас- / debate discussion / дебат- дискус-
талқыла- / discuss discussion debate / обгово- обговор- обгов-
кеңесші- / adviser advisor consultant counsellor / радник- консуль- радни-
кеңес / counselling consult advise / консульт-
келіс- келісті келісу- / agree agreed / погод- згод- домов- згода згоден згоду
мәміле мәмілеге мәмілесі / deal transaction compromise / угод- правочин-
ымыра ымыраға / compromise / компром-
татулас- татулық- / reconcile reconciliation harmony peace / примир- злагод- помир- прими-
араласу- аралас- / interfere interference intervene intervention mix / втручан- втруч-
қолсұғушылық- / encroachment violation attack / посяган-
дербес / personal independent autonomous / персонал- самостій-
жеке жекелеген / private individual personal separate / приватн- особист- окрем- індивід-
тұлға тұлғалар- тұлғаның тұлғасы / person figure individual personality / особа особи осіб особист- постать
сайлаушы- / voter elector electorate constituent / виборец- виборц- електорат-
үміткер- кандидат- / candidate contender / кандид- претенд-
дауыс / vote voting ballot / голосу-
бюллетень- / ballot bulletin / бюлетень бюлет-
референдум- / referendum / референ-
урна жәшік- / box urn ballot / урна урни урну скриньк-
мандат- / mandate seat / мандат-
тур туры турда турдың / round tour / тур туру турі раунд-
сайлауалды / pre-election campaign / передвиб-
жеңімпаз- / winner laureate champion / перемож- лауреат- перем-
рейтинг- / rating ranking / рейтинг- рейти-
бұрмала- / distort falsify rig / спотвор- фальси- викривл-
тағайында- / appoint appointment assign prescribe / признач- призн-
инаугурация- / inauguration / інавгу- інаугу-
ант антын анты / oath swear swore vow sworn / присяг- клятв- прися- обітни-
отставка- / resignation resign / відстав-
лауазым- лауазымды / position post official rank office / посад- посадов- чин
шенеунік- / official bureaucrat / чиновн- урядов-
орынбасар- / deputy vice / заступ-
хатшы- / secretary / секрет- секре-
хатшылық- / secretariat / секрета-
төрағалық- / chairmanship presidency chair / головув-
спикер- / speaker / спікер-
сенат- сенатор- / senate senator / сенат-
палата- / chamber house / палат-
фракция- / faction / фракц-
коалиция- / coalition / коаліц-
көпартиялы / multiparty / багатоп-
заң жобасы / bill draft / законоп-
оқылым- / reading / читанн-
квота- / quota / квот-
билеуші- әмірші- / ruler ruling sovereign / правите- володар- правляч- прави- правител-
биле- билеген биледі / rule govern reign / прави- правл- правит- владар-
басқару- басқар- / govern management administration manage / управл- керува-
өзін-өзі / self / само-
жергілікті / local / місцев-
аумақ- аумағ- / territory territorial area / терито- терит- територ-
автономия- / autonomy autonomous / автоном-
республика- / republic / республ- респу-
федерация- / federation federal / федера-
империя- / empire imperial / імпері- імпер-
монархия- / monarchy monarch / монарх- монар-
король- корольдік- / king kingdom royal / корол- королівс-
диктатор- / dictator dictatorship / диктат-
режим- / regime mode / режим-
тоталитар- / totalitarian / тоталі-
авторитар- / authoritarian / авторит-
үстемдік- үстем- / domination dominance rule / пануван- паніван- домінув-
тәуелді- тәуелділ- / dependent dependence addiction / залежн- залежніс-
отар отары отарлық отаршыл- отарла- / colonial colony colonialism / колоні-
егемен- егемендік- / sovereign sovereignty / суверен-
тұтастық- тұтастығ- / integrity wholeness / цілісн- ціліс-
реформа- / reform / реформ- рефор-
жаңғырту- жаңғыр- / modernisation modernization renewal / модерн- оновлен-
дамыту- даму дамыған дамуы / development develop / розвит- розвив- розвину-
стратегия- / strategy strategic / страте- страт-
ведомство- / department agency / відомст-
департамент- / department / департ-
басқарма- / department directorate board management administration / управл- правлін- управ- правл-
бөлім бөлімі бөлімше- / department section unit division / відділ- підрозд-
агенттік- агенттіг- / agency / агентс- агенці-
орган- / body organ authority / орган-
кабинет- / cabinet office / кабінет-
кеңсе кеңсесі кеңседе / office chancellery / офіс- канцел-
штаб- / headquarters staff / штаб-
аппарат- / apparatus staff device / апарат-
бюро бюросы / bureau / бюро
мемлекеттік / state public national / державн-
мәслихат- / council maslikhat assembly / масліхат- рад-
бюджет- / budget / бюджет-
патшалық- патшалығ- / kingdom reign / царств- королівс- корол-
дипломат- / diplomat diplomatic / диплом-
елші елшісі елшілер / ambassador envoy / посол посла посли послан-
консул- консулдық- / consul consulate / консул-
шетел- / foreign foreigner abroad overseas / закорд- інозем-
ынтымақтас- / cooperation cooperate / співпрац- співроб-
ынтымақ- ынтымағ- / solidarity harmony unity / солідар- злагод-
серіктес- серіктестік- / partner partnership / партнер- партнерс- партн-
екіжақты / bilateral / двосторон-
көпжақты / multilateral / багатосторон-
қатынас- қарым-қатынас- / relation relationship relations ratio attitude communicate attend communication / стосун- віднос- відносин- взаємин- відно- співв- стосу- ставле- спілк- відноси-
байланыс- / connection contact communication link relation connect / зв'язок зв'язк- контакт- зв'яз- зв'язо- контак- пов'яз-
сапар сапары сапармен сапарында / visit trip journey / візит- поїздк- подорож-
делегация- / delegation / делегац-
саммит- / summit / саміт-
кездесу- / meeting encounter / зустріч-
нота нотасы / note / нота ноту ноти
ратификация- / ratification ratify / ратифі-
конвенция- / convention / конвен-
пакт- / pact covenant / пакт-
декларация- / declaration / деклар-
меморандум- / memorandum / меморан-
бұұ бұұ-ның бұұ-ға / un nations / оон
ассамблея- / assembly / асамбле-
еуроодақ- / eu european union / євросоюз- єс
еуропа- еуропалық / europe european / європ- європей-
достастық- / commonwealth friendship / співдруж-
достық- достығ- достас- / friendship friendly friend / дружб- дружн-
әріптес- / colleague partner counterpart / колег- коллег- партнер- колеж-
бақталас- / rival competitor rivalry / суперн- конкур-
бәсеке бәсекелес- бәсекел- / competition competitor rival rivalry compete / конкур- суперн- змаган- конку- супер-
санкция- / sanction sanctions / санкці- санкц-
эмбарго / embargo / ембарго
қоршау- қоршал- / blockade siege surround encirclement / блокад- облог- оточ- оточен-
араағайын- / mediator mediation / посеред-
бітім бітімі бітімге бітімгер- / truce peace ceasefire peacekeeper / перемир- мирн- миротв-
атысты / ceasefire / перемир-
шиеленіс- / tension escalation aggravation / напруж- загостр- ескалац-
ушығу- ушық- / escalate worsen aggravate / загостр-
дағдарыс- / crisis recession / криза кризи кризу криз-
ультиматум- / ultimatum / ультим-
ықпал- ықпалы / influence impact effect / вплив- сприя-
әсер әсері әсерін / influence impact effect impression / вплив- враженн- ефект-
геосаясат- геосаяси / geopolitics geopolitical / геополі-
держава- / power superpower / держав- наддержа-
одақтас- / ally allied / союзн- союзник-
альянс- / alliance / альянс-
мигрант- / migrant / мігрант-
эмигрант- эмиграция- / emigrant emigration exile / емігран- еміграц-
иммигрант- / immigrant / імміграц- іммігран-
көшу көшіп көшті көшкен көшір- / move relocate migrate resettle / пересел- переїзд- переїхав переїха-
қоныстан- қоныс- / settle settlement resettle settled / осели- поселен- посели- оселен-
айдау айдауда айдалды айдауға айдады / exile transport deportation drive / заслан- засла- вигна- виселен-
сүргін- / exile repression / заслан- вигнан- гонін-
қуып қуылды қуды қуған қуу / expel expulsion / вигна- вислан-
виза- / visa / віза візи візу віз візов-
кеден- / customs / митниц- митн-
бекет бекеті бекетте / post checkpoint station / пост поста пости блокпо-
өткізу бекет- / checkpoint crossing / пропуск- пункт-
шекарашы- / guard border / прикорд-
кесіп / cross crossing / перетн- перетин-
лагерь- / camp / табор- табір таборів
паналау- пана- / shelter refuge asylum / притул- сховищ-
мәртебе- / status / статус-
тұрғын- тұрғындар / resident inhabitant residential housing / жител- мешкан- мешканец- мешка- житло- житл- житель
тұрақты / permanent stable constant regular sustainable / постій- стабіль- стал- постійн- стабільн- сталий сталого
уақытша / temporary interim temporarily provisional / тимчас- тимчасов-
баспана- / housing shelter home / житл- притул-
мекенжай- / address / адрес-
мекен мекені мекенде- / place abode inhabit / осел- місце мешка-
оралман- қандас- / repatriate returnee kandas / репатрі- оралман-
диаспора- / diaspora / діаспор-
отан отаны отанын отандық отандас- отанға отанда отаным / homeland motherland fatherland domestic compatriot / батьківщ- вітчизн- вітчиз-
армия- / army / армі-
қарулы қаруланған қаруландыр- / armed arm / озброєн- озброю-
офицер- / officer / офіцер-
генерал- / general / генерал-
полковник- / colonel / полков-
майор- / major / майор-
капитан- / captain / капіта- капіт-
лейтенант- / lieutenant / лейтен-
сержант- / sergeant / сержант-
қолбасшы- / commander leader / командув- полковод-
командирлік қолбасшылық- / command / командув-
бұйыр- бұйрық- бұйрығ- / order command ordered decree / наказа- накажі наказу- веліт- наказ- велів- велів звелі-
дивизия- / division / дивіз-
бригада- / brigade / бригад-
полк полкі полкы / regiment / полк-
батальон- / battalion / баталь-
рота ротасы / company / рота роти роту ротн-
взвод- / platoon / взвод-
бөлімше- / unit subdivision branch / підрозд- відділен-
әскери / military / військ- воєнн- військов-
әскерге шақыру / conscription conscript draft / призов-
жұмылдыру- жұмылдыр- / mobilization mobilise mobilize / мобіл- мобіліз-
мерзімді / conscript term periodic / строков-
теңіз флоты флот- / fleet navy / флот-
авиация- / aviation / авіац-
ұшқыш- / pilot / пілот- льотчик- льотч-
артиллерия- / artillery / артилер-
жаяу / infantry foot / піхот- пішки
танк танкі танкіге танктер / tank / танк-
зымыран- / missile rocket / ракет-
снаряд- / shell projectile / снаряд-
бомба- бомбала- / bomb bombing bombardment / бомб- бомбард-
мина миналар минала- / mine mortar / міна міни мін міну мінуван-
граната- / grenade / гранат-
оқ оққа оғы оқпен оқтар / bullet shot fire cartridge / куля кулі куль набо- постріл-
оқ-дәрі- / ammunition powder / боєприп- порох- набо-
мылтық- мылтығ- / rifle gun / рушниц- гвинтів-
тапанша- / pistol gun / пістол-
автомат- / automatic rifle machine / автомат-
пулемет- / machine gun / кулемет-
пышақ- пышағ- / knife knives / ніж ножа ножем ножі ножов- ножів
қылыш- семсер- / sword sabre / меч меча мечем мечі шабл- шабля
найза- / spear lance / спис списа списи списом спису
садақ- садағ- / bow arrow / лук лука луки
жебе жебесі садақ- / arrow bow / стріла стріли стріл стріл- лук луком
дрон- ұшқышсыз / drone unmanned / дрон- безпіл-
ядролық / nuclear / ядерн-
химиялық / chemical / хімічн-
ұрыс ұрысы ұрыста ұрыс- / battle fight combat quarrel / бій бою бої боїв боях сварк- битва битви
шайқас- / battle fight combat / битв- бій бою боротьб- бої боях битва битви битву битв
майдан- майдандағы / front battlefield frontline / фронт- фронтов-
шеп шебі шебінде / line front / лінія лінії рубіж рубеж-
тыл тылы тылда / rear / тил тилу тилов-
окоп- / trench / окоп-
басқыншы- / invasion invader occupier / загарб- окупант- вторгн-
басып / occupy invade capture / окуп- захоп-
оккупация- / occupation / окупац-
аннексия- / annexation annex / анекс-
агрессия- агрессор- / aggression aggressor / агрес-
шапқыншылық- / raid invasion / набіг- наскок- нашест-
шабуылда- / attack assault offensive raid / атак- напад- наступ- напас- атаку-
шегін- / retreat withdraw withdrawal / відступ- відход- відійш-
бағын- бағындыр- / subdue submit obey subordinate conquer / підкор- підпоряд- покор-
жаулап / conquer conquest conquered / завойов- завоюв- завою-
жау жауы жауға жауды жаулар жаудың жаулары / enemy foe enemies / ворог- ворож- ворог ворога вороги вороз-
дұшпан- / enemy hostile foe / ворог- недруг- ворож-
жауласу- жаулас- / enmity hostility / ворожн- ворогув-
жаралы жаралан- жарала- / wounded injured wound / поранен- поран-
жара жарасы жарақат- жаралы жарала- жаралан- / wound injury wounded sore / рана рани рану ран- поранен- ран поран- ранен-
қаза қаза- қазасы / death killed casualties perish / загибел- загину- смерт- загин- гине
шейіт- шәһид- / martyr shahid / шахід- мученик-
ардагер- / veteran / ветеран-
батыр- батырлық- ержүрек / hero batyr brave heroism warrior / герой геро- батир- героя герої героїв хоробр- богатир-
қаһарман- / hero heroic / герой геро- герої героя героїч- героїн- герої-
ерлік- ерлігі / bravery heroism feat courage / подвиг- героїз- мужніст- хоробр-
сатқын- сатқынд- / traitor betrayal treason betray / зрадник- зрадн- зрад- зради- зрадж- зрада
опасыз- / treacherous traitor treason betray unfaithful / зрад- підступн- зрадл- зрадн- підступ- зрада зрадли-
қашқын- / fugitive deserter refugee / втікач- втіка- біжен-
дезертир- / deserter / дезерт-
партизан- / partisan guerrilla / партиз-
жалдамалы / mercenary hired / найман- найманц-
қарақшы- / bandit robber pirate / розбій- бандит- пірат-
бандит- банда / bandit gang / бандит- банда банди
содыр- содырлар / militant extremist / бойовик- бойов-
экстремизм- экстремист- / extremism extremist / екстрем-
сепаратизм- сепаратист- / separatism separatist / сепарат-
радикал- / radical / радикал-
фанатик- / fanatic / фанат-
жиһад- жиһадшы- / jihad jihadist / джихад- джиха-
жанкешті / suicide bomber / смертник-
бомбалау / bombing shelling / бомбард-
атқыла- атқылау- / shelling shell fire / обстріл- обстр-
атып атқан атыл- / shoot shot executed fire / застрел- розстріл- стріл- розстр- застр-
атыс атысы атысты / shootout shooting firefight / стрілян- перестріл-
ату атты атқан атылды / shoot shot fire / стріля- розстріл- стріл-
жарылу- жарыл- жарылды / explode explosion blast / вибух- підрив- підірв-
қырғын- / massacre carnage slaughter / різан- бійн-
қыру қырып қырған қырды / exterminate destroy / знищ- винищ-
геноцид- / genocide / геноц- гено- геноцид-
қират- қираған қирау қира- / destroy ruin destruction demolish smash ruins / руйн- зруйн- розбит- руйну- знищ- розби- руїн-
қиранды- / ruins rubble / руїн- улам-
талқандау- талқанда- / crush smash defeat / розгром- розбив-
жеңу жеңді жеңген жеңе / win won defeat overcome / перемаг- перемог- подола-
капитуляция- / surrender capitulation / капітул- здача здачі
тұтқынға / captivity captured prisoner / полон полону полонен-
тұтқында- / arrest arrested detain capture / заареш- арешт- полон-
қарусыз- / unarmed disarm disarmament / беззбр- роззбр- неозбр-
қару-жарақ- / weapons arms armament / озброєн- зброя зброї
қорғасын- / lead / свинець свинц-
жаттығу- жаттығ- / training exercise exercises / навчанн- вправ- тренув-
маневр- / manoeuvre maneuver exercises / маневр-
полигон- / range testing ground polygon / полігон-
база- базасы / base / база бази базі баз
гарнизон- / garrison / гарніз-
казарма- / barracks / казарм-
бекініс- / fortification fortress stronghold / укріплен- фортец-
қамал- бекініс- / fortress castle siege fort / фортец- облог- замок замк- форте-
күштер / forces / сил сили сил- силами
төтенше / emergency extraordinary extreme / надзвич- аварійн- надзв- надзвичайн-
құтқару- құтқар- / rescue save rescuer / рятув- врятув- рят- порятун-
эвакуация- / evacuation evacuate / евакуа- еваку-
қауіптен- / fear worry concern danger / побоюв- побою- остер-
сақтық- сақтан- / caution insurance beware / обереж- страхув- застереж-
өткел- / crossing passage ford / переправ- прохід проход-
өтпелі / transitional temporary / перехідн-
айтылған айтылды айтыл- / mentioned said stated / згадан- сказан-
мәлімет- / information data details / відомост- дані
хабарлама- / message notice notification announcement / повідом- повід-
хабарландыру- / announcement notice ad notification / оголош- оголо- спові-
жария жариялан- жарияла- / publish announce declare publication / оголос- опублік- публік- оприлюд-
баяндама- баянда- / report narrate presentation / доповід- доповіда- розпові- допов- звіт-
есеп есебі есепте есептер есеб- / report account calculation / звіт- рахунок рахунк- обчисл-
атап / note emphasize stress name emphasise mention / зазнач- наголос- зазна- назва- підкр-
ескерте ескертті ескертіл- / warn note remark / застері- попере-
ескерту- / warning note remark caution / попере- приміт- зауваж- попер- застереж-
еске / recall remind memory / нагад- згад-
сендір- / convince persuade assure / перекон- запевн- перек- запев-
иландыр- / convince persuade assure / перекон- запевн- перек-
уәде уәдесі уәдеге уәделес- уәдесін / promise pledge promised vow / обіцян- обіця- обітн-
өтін- өтінді өтініп / ask request beg please / проха- проси- просит- попрос- просив попро-
өтініш- / application request petition / заява заяви заяв- клопотан- прохан-
айыптау- айыптал- / accusation charge indictment prosecution / обвин- звинув- звину-
айыптаушы- / prosecutor accuser / обвин-
сын сыны сынды сынға сынау сында- / criticism critical criticize critic / критик-
сына- сынады сынаған / criticise criticize criticism test / критик- випроб-
сыншы- / critic / критик-
айыпта- / condemn blame accuse / засудж- звинув-
кінәла- / blame reproach accuse / звинув- дорік- докоря- звину- винит- винув-
жазғыр- / reproach blame condemn / докор- дорік- засудж-
теріске терістеу- / deny refute denial / запереч- спрост-
мойындау- / recognition admission confession / визнан- зізнан-
растау- раста- / confirm confirmation verify / підтвер- підтв-
дәлелдеме- / evidence proof argument / доказ-
түсіндір- түсіндіру- / explain explanation clarify explained interpret / поясн- роз'ясн- тлума- роз'я- тлумач-
түсінік- түсініг- / explanation understanding concept / поясн- розумін-
түсініктеме- / comment explanation commentary / комент- поясн-
ұсыныс- / proposal recommendation suggestion / пропоз- рекомен-
наразыл- / protest object / протес- обур-
алаңдау- алаңда- алаңдат- / concern worry anxious / стурбо- занепок- тривож-
мазасыз- мазасыздан- / worry anxiety restless anxious trouble / тривог- неспок- тривож- турбу-
қынжыл- қынжылт- / regret upset distressing / прикр- шкодув- засмуч-
құттықта- құттықтау- / congratulate congratulation greet congratulations / вітати вітал- привіт- вітан- вітат- приві- поздор- вітає-
алғыс алғысы алғысым / gratitude thanks / подяк- вдячн- подяка
рахмет рақмет- / thanks thank / дякую подяк- дяку-
қоштаса- қош / farewell goodbye / прощав- прощан- прощай
көздер дереккөз- / source sources / джерел-
дерек дерегі деректер / fact data source / факт- дані даних джерел-
факт фактісі фактілер факті фактіл- / fact facts / факт-
қауесет- / rumour rumor gossip / чутка чутки чутку чуток
өсек өсегі өсекші өсекші- / gossip rumour slander / плітк- плітки пліто-
жалған / false fake lying / фальш- підроб- фейк- неправд-
өтірік- өтірікші- / lie liar false lied / брехн- брехун- бреха- збреха-
алдау алдады алдап алдаған алданды / deceive cheat deceit / обман- обдур-
жасыр- жасырын- / hide conceal secret hidden hid / прихов- схова- ховат- таємн- хова-
әшкере әшкереле- / expose reveal unmask / викри- викрит- розкри-
анықта- анықтал- / determine identify establish define detect / визнач- встанов- з'ясов- виявл- визна- встан- з'ясу-
анық анығы анықтық / clear clearly definite / ясно ясн- чітк- очевид-
нақты нақтыла- / concrete specific exact clarify real / конкрет- точн- уточн- конкр-
айқын айқында- / clear evident determine / очевид- ясн- визнач-
күмән күмәні күмәнді күмәндан- / doubt suspicious dubious / сумнів- сумнівн-
шүбә күдік күдікті күдікте- / suspect suspicion suspected / підозр-
сұхбат- сұқбат- / interview conversation / інтерв'ю співбес- розмов- інтер- співб- інтерв- бесід- розмо-
сұхбаттас- / interlocutor interviewee / співроз-
мақала- / article / стаття статті статт- статей
редактор- редакция- / editor editorial / редакт- редакц- редак-
баспа баспасы баспадан / publisher publishing press edition / видавн- видавниц- видав-
басылым- / publication edition / виданн- публік- видан- публі-
журнал- / magazine journal / журнал- журна-
репортаж- / report reportage / репорт-
телеарна- / channel tv television / телека- телек- канал-
телевизия- / television / телеба-
радио радиосы радиода / radio / радіо
эфир эфирде эфирі / air broadcast ether / ефір ефіру ефірі
тікелей / direct live directly immediate / прям- безпосер- прямий безпосередн- прямо
трансляция- / broadcast transmission / трансл- транс-
хабар хабары хабарды хабарлар / news message report / вістка вісті звістк- повідо-
бұқаралық / mass / масов- мас-медіа
бақ / media / змі
жүргізуші- / presenter host driver / ведуч- водій воді-
блогер- / blogger / блогер- блоге-
жазба жазбасы жазбада жазбалар / post record entry writing / запис- допис-
пост посты / post / пост- допис-
парақша- / page account leaflet / сторінк- сторі- листів-
цензура- / censorship / ценз- цензур-
жаңсақ / mistaken erroneous / помилк-
оқырман- / reader / читач-
көрермен- / viewer audience spectator / глядач- гляда-
тыңдаушы- тыңдарман- / listener audience / слухач-
тираж таралым- / circulation print / тираж- наклад-
тарал- таралған таралу / spread distribute distribution distributed / пошир- розпов- розійш-
таратқан тарат- таратты / spread distribute disseminate / пошир- розповс-
жарнама- / advertisement advertising / реклам-
баспасөз / spokesman spokesperson press / прессек- речни- прес-
брифинг- / briefing / брифін-
тақырып- тақырыб- / topic theme headline title subject / тема теми тему тем заголо- темі
атау атауы атаулы атаула- / name title naming / назва назви назву назв-
әңгімелес- әңгіме- / talk converse conversation tell interview / розмов- бесід- розмо- розпов-
шолу шолуы шолушы / review overview browse / огляд- оглядач-
сипатта- сипаттама- / describe description characteristic characterise characterize / опис- описув- характе- описа- харак- характер-
дәйексөз- / quote quotation / цитат-
сілтеме- сілте- / link reference refer hyperlink / посилан- посил-
сілтеп сілтей / cite citing refer / посила-
білдір- білдірді / express show inform signify voice / вислов- висловл- вираж- висло- повід-
жеткіз- жеткізу- / deliver convey supply delivery bring / достав- постача- донос- переда- поста- донес- довез-
мақтан- мақтаныш- / pride proud boast praise / горд- пишат- пишаюс- гордіст- хвали- пиша- хвалят-
мақта- мақтау мақтау- мадақ- мадақта- / praise praised glorify / хвали- похвал- хвалит- хвал- хвала хвали слави- просла-
марапат- марапатта- / award reward honour / нагород- нагоро- нагор- відзн-
сыйлық- сыйлығ- / prize award gift present / премія премі- подарун- подар- приз
орден- / order / орден-
медаль- / medal / медал-
атақ атағы атақты / title fame famous rank / слава звання відом- знамен-
әйгілі / famous renowned celebrated / відом- знамен- славет- знаме-
белгілі / known certain famous / відом- певн-
белгісіз / unknown uncertain / невідом-
ұсыныл- / proposed offered / запроп-
мақұлда- мақұлдан- / approve endorse approval / схвал- ухвал- затве-
бекіт- бекітілген бекітіл- / approve confirm fix attach establish / затвер- прикріп- затве- закрі-
вето / veto / вето
қабылдан- / adopted accepted / прийня- ухвал-
кері / back reverse backward / назад зворот- зворотн-
қайтарып / withdraw return / відклик- поверт-
кідірт- кідір- кешік- кешіг- / delay late postpone / затрим- запізн- зволік-
кедергі- / obstacle hinder barrier prevent obstruct / перешк- завад- бар'єр- переш- заваж- перешко- перепон-
бөгет бөгеті бөге- бөгей- / obstacle barrier hinder / перешк- завад-
болдырма- / prevent avoid / запобі- недопущ- уника-
алдын алдын-алу / prevention prevent / запобі- профілак-
күресу күресі күрескер- / fighter struggle combat / борець борц- бороть-
ашкөз- ашкөздік- / greedy greed / жадіб- жадібн- жадн- ненаж- ненажер-
туыс туысы туысқан- туыстар- туыстар / relative relatives kin / родич- рідн-
жер-жерде / everywhere / скрізь повсюд-
ысырап- / waste squander extravagance / марнот- марнув- марну- марнотр- витра- марно-
талан-тараж- талау- талан / plunder loot embezzlement / розкрад- пограб- мародер-
жымқыр- / embezzle steal / розкрад- привлас-
иелен- иемден- / possess appropriate own / володі- привлас- заволод-
иесі иелік- ие иелері иесінің / owner possession master proprietor holder / власник- власн- господар-
сатып / procurement purchase / закупів- купівл-
тендер- / tender / тендер- тенде-
мердігер- / contractor / підряд- підря-
жеңілдік- жеңілдет- / benefit relief privilege ease discount / пільг- полегш- знижк-
артықшылық- / advantage privilege benefit / переваг- привіле- перев-
пайдакүнем- / selfish mercenary greed / корисли- корислив-
асыра / excess abuse exaggerate / перевищ- перебіл-
теріс / negative wrong abuse misuse adverse / негатив- зловжив- від'ємн-
қиянат- / abuse harm betrayal / зловжи- кривд- насильс-
немқұрайлы немқұрайды / indifferent negligent careless / байдуж- недбал-
салғырт- / negligent careless / недбал- халатн-
абайсыз- / careless negligent accident / необер- необереж-
қасақана / deliberate intentional intentionally / навмис- умисн- умис-
әдейі қасақана / deliberately intentionally purposely / навмис- спеціал- навмисн- умисн- спеціально
кездейсоқ- / accidental random chance / випадк-
ниет ниеті ниетпен ниетті ниетте- ниетт- / intention intent intend / намір наміри наміру наміром намір-
себепші- себеп- / cause responsible reason / причин- причи- спричи-
салдар- салдары / consequence result effect impact / наслід-
зардап- зардаб- / suffer consequence damage victim harm / постраж- наслід- страж- постр- шкод-
шегуші / victim sufferer / потерп- постраж-
шегу шекті шеккен / suffer incur / зазна- зазнав- потерп-
жүгін- жүгіну- / appeal apply resort turn address / зверн- зверта- зверт- вдают-
сотқа дейінгі / pretrial / досудо-
жауапкершілік- / responsibility liability accountability / відпові- відповід-
тәртіпті тәртіптік / disciplinary discipline / дисцип-
сөгіс сөгісі / reprimand rebuke / догана догани догану
іздеу іздеуде іздестір- / wanted search seek / розшук- пошук- шука-
жоғалған жоғалды / missing lost / зникл- зниклі втраче- пропав-
хабарсыз- / missing / безвіст- зникл-
қозғау қозға- / initiate open proceedings move / поруше- відкрит-
изолятор- / isolator detention ward / ізолят-
оқшаула- оқшау / isolate isolation / ізоляц- ізолюв- відокрем-
көзбе-көз / face confrontation / очн-
эпизод- / episode / епізод-
хал-жай жай-күй- жай-жағдай- / condition state situation / стан стану становищ-
мән-жай мән-жайлар / circumstance circumstances / обстав- обставин-
жеңілдет- / ease mitigate facilitate alleviate simplify / пом'якш- полегш- полег-
ауырлат- ауыр / heavy grave serious severe / тяжк- важк-
қатаң қатаңда- / strict severe tough tighten / сувор- жорстк- строг-
қатал қаталдық / cruel strict harsh / жорсток- сувор-
қатыгез- / cruel cruelty brutal / жорсток- жорст-
аяусыз- / ruthless merciless / нещадн- безжал- безжаліс-
мейірім- мейірімді / mercy kindness kind merciful / милосер- доброт- милост-
аяу аяды аяушылық- / pity compassion spare / жаліст- жаліс- співчут-
рақым- рақымды рахым- мейірім- / mercy merciful gracious pardon amnesty grace kindness / милост- милосер- помилув- милос- милість помил- милос
кешіру кешір- кешірді / forgive forgave forgiven pardon / проба- прости- пробач-
кек кегі кекші- / revenge vengeance grudge / помста помст- мстит- помсти-
өш өшпен- өштік- өшпенді- / hatred enmity hate / ненави- ворожне-
жек көр- жеккөр- / hate hatred / ненави- ненав-
ұрып-соғ- / beat beating / побит- побив- побит
соғу соққан соққы соқты / strike beat hit / бити побит- вдари-
тебу тепкі тепкіле- / kick / копа- штовх- бити
буындыр- тұншықтыр- / strangle choke suffocate / задуш- душит-
уландыр- улан- у уы улы / poison poisoned toxic / отрут- отруї- отруєн-
өрте- өртеу өртен- жақты жағу жағып / burn arson burned set fire light / підпал- спалюв- спали- спалю- палити запал- підпа- палит-
өртеп / burned burnt arson / спали- підпал-
дарға дар асылып асылды / hang hanging gallows / повіси- повіш- шибени-
суицид- / suicide / самогуб- суїцид-
өлтіру- / murder homicide / вбивст- вбив-
сойқан- сойқанды / massacre horror / жах- різан-
есеңгірет- / stun / оглуш-
кісен- кісенде- / handcuffs shackles fetters / кайдан- наручн-
бұғау бұғауы / chains shackles / кайдан- ланцюг- пута
шынжыр- / chain / ланцюг-
тор торы торда торға торлар тордың / net cage grid / сітк- клітк- сіть ґрат- сітка тенета
камера- / cell camera / камер-
қарауыл қарауылда- / guard escort / варт-
айдауыл- конвой- / convoy escort guard / конвой- конво-
түрмеші- / guard warden supervisor / нагляда- тюремн-
пенитенциар- / penitentiary / пеніте-
карцер- / cell punishment / карцер-
түзеу түземе- / correctional correct / виправн- виправ-
мерзімінен / parole early / достро- умовно-
пробация- / probation / пробац-
нәсіл нәсілі нәсілдік нәсілшіл- / race racial racism racist / раса раси расов- расизм-
тегі тегіне текті / origin descent ancestry surname / походж- походжен- прізви-
парасат- парасатты / reason intelligence wisdom intellect / розум- мудріст- мудрі-
бедел беделі беделді беделін / reputation authority prestige / репутац- авторит- престиж-
намыс намысы намысын намысты / honour honor dignity pride / честь честі гідніс- гідн-
дербестік- / autonomy independence / самості- автоном-
қолсұғылма- / inviolability inviolable / недотор-
хат-хабар- / correspondence mail / листув- коресп-
еңбек еңбегі еңбекке еңбект- еңбекші- / labour labor work toil / праця праці працю трудов- трудящ- труд- трудо-
жұмыссыздық- жұмыссыз- / unemployment unemployed jobless / безробіт-
кәсіподақ- кәсіподағ- / union trade / профспіл-
демалыс- демал- / rest holiday leave vacation weekend / відпочи- відпуст- вихідн- відпу- канік- вихід- відпо- відпус-
еңбекақы- жалақы- / wage salary pay / зарплат- платн- заробіт-
игілік- игілігі игі / good benefit welfare blessing / благо блага добробут-
әл-ауқат- әлеует- / welfare prosperity well-being potential / добробут- потенціа-
авторлық автор- / author copyright authorship / автор- авторськ-
қағида- қағидат- / principle tenet rule / принцип- засад-
принцип- / principle / принцип-
сәйкес- сәйкестік- / accordance compliance correspond conform / відпові-
тиісті тиесілі / appropriate relevant due proper / належн- відповід-
қарамастан қарамай / despite regardless irrespective notwithstanding although / незваж- попри незалеж- незважа- хоча
қатысты / concerning relevant regarding related / стосов- щодо стосо-
қолданыл- қолданыла- / apply used applicable / застос-
көздел- көзделген / provided stipulated envisaged / передба-
белгіле- белгілен- / establish set determine mark / встанов- визнач- познач-
айқындал- / determined defined / визнач-
аталған аталмыш атал- / mentioned said called named / згадан- зазначен- назван- вказан-
тәртібімен тәртіппен / procedure manner order / поряд-
негізінде / basis based / основі підставі засадах
мақсатында / purpose order / метою мета мети
рәсім рәсімі рәсіме- рәсімде- / ceremony procedure formalize registration / процедур- церемон- оформл- обряд-
салтанат- салтанатты / ceremony solemn celebration / урочис-
атқар- атқару- / perform execute executive carry fulfil / викон- виконав-
жоғарғы жоғары / supreme higher high / верховн- вищ- найвищ-
ағымдағы / current ongoing / поточн-
кәсіпкер- кәсіпкерлік- / entrepreneur business entrepreneurship businessman / підприє- підпр- бізне-
құрылтайшы- / founder / засновн- засно-
негізін қалаған қалаушы- / found establish founder / заснув- засновн-
хан ханы ханның хандық- хандар ханға / khan khanate / хан хана ханств- хани ханст- ханів ханськ-
сұлтан- төре / sultan / султан- султа-
уәзір- / vizier minister / візир-
бек бегі бектер / bek lord bey / бек бека беки беків
ақсүйек- / noble aristocrat aristocracy / аристо- дворян-
князь князі князьдік- / prince duke / князь княз- князів- князя князі князів
ханзада- ханзад- / prince / принц принц- царевич-
ханшайым- ханша / princess khansha / принцес- царівн- принце- княги- князівн-
император- / emperor / імперат- імпер-
тақ таққа тағына тағын тағында / throne odd / трон трону троні престол- непарн- престо- трон-
тәж тәжі тәжін / crown / корона корони корон- корону вінець вінц-
мұрагер- / heir successor / спадкоє- наступн- спадкоєм- спадк- наслідн-
ізбасар- / successor follower / наступн- послідов-
бұрынғы / former ex previous past / колишн- екс попередн- минул-
қазіргі / current present modern today's / нинішн- сучасн- теперіш- теперішн- сучас-
экс / former ex / екс колишн-
мырза мырзалар мырзаға / mister mr sir gentleman / пан пане пана панове
мәртебелі хазірет- / majesty excellency highness / величніс- високіст-
уәкіл- уәкілетті / authorized commissioner delegate ombudsman / уповнов-
омбудсмен- / ombudsman / омбудс-
комиссар- / commissar commissioner / комісар-
инспектор- / inspector / інспек-
ревизия- тексеріс- / audit inspection check / ревізі- перевір-
аудит- / audit / аудит-
төлқұжат- / passport / паспорт-
сертификат- / certificate / сертиф- серти-
анкета- сауалнама- / questionnaire survey poll / анкет- опитув-
сауал- / question query request inquiry / запит- запитан-
сұрау- сұрату- / request inquiry query / запит- запитув-
өтінім- / application bid request / заявк- заява
хабарландыр- хабардар / inform notify aware / поінфор- інформу- сповіщ-
тапсырма- / task assignment instruction homework / завдан- доручен-
тапсырыс- / order commission booking / замовл- замов-
қатар- / row rank series number / ряд ряду низка низк-
бөлініс- / distribution division split / поділ- розподіл
айналым- / turnover circulation rotation / оборот обіг обігу оборо- оборот-
дүние-мүлік- / property belongings / майно майна
үй-жай- / premises room / приміщ-
тұрғын тұрғынжай / housing residential / житло житла житлов-
телім телімі телімдер / plot parcel / ділянк-
жалға жалдау- жалда- / rent hire lease / оренд- найма-
жалгер- / tenant lessee / орендар- наймач-
ипотека- / mortgage / іпотек-
сақтандыру- сақтандыр- / insurance insure / страхув- застрах-
төлем- төле- / payment pay fee / оплат- платіж- плати- сплат- платіж плате- виплат-
алым алымдар алымы / fee levy duty / збір збору збори
баж бажы / duty fee tariff customs / мито мита митн-
өсім өсімі / growth increase interest / приріст прирост- зростан-
кепілзат- / collateral pledge / застав-
аукцион- / auction / аукціон- аукці-
тиесілі- / belong due owed / належн- належа-
талапкерлік талаптану / claim pursue / позовн-
мүдделі / interested stakeholder / зацікав-
куә куәсі куәлар куәгер- / witness / свідок свідк-
айғақ айғағы куәлік- / testimony evidence testify / свідчен- свідч-
анықтау / inquiry determination / дізнан- визначен-
дәрменсіз- / powerless helpless / безсил- безпора-
қорғансыз- / defenceless vulnerable / беззахи- вразлив-
осал осалдық- / vulnerable weak / вразлив- слабк-
аман амандық- / alive safe unharmed / живий жив- неушкодж- цілий
тірі тірі- тірілер тіршілік- тірідей / alive living live / живий жива живі живих жив- живого живим жива-
қайтыс / died death deceased dead passed / помер померл- смерт- помер-
марқұм- / deceased late / покійн- померл-
жерле- жерлеу- / bury funeral burial buried / похов- похорон- похор- хова-
зират- бейіт- / grave cemetery tomb / могил- кладови- цвинтар-
мола молада молалар қабір қабірі моласы / grave tomb / могил- гробниц-
ескерткіш- / monument memorial statue / пам'ятн- пам'я- пам'ят- монум-
нәубет- / calamity famine catastrophe / лихоліт- лихо
ашаршылық- ашаршылығ- / famine hunger starvation / голод- голодомор-
бүкілхалықтық жалпыхалықтық / nationwide national popular / всенарод- загальнонац-
жалпы жалпыла- жалпыға / general common overall total generalise / загальн- спільн- загал- узага-
жалпыға / universal general / загальн-
ортақ ортағы ортақтас- / common shared joint / спільн-
бірлескен бірлесіп / joint jointly joined / спільн-
өзара / mutual each mutually other / взаємн- взаємо-
алдын алдын-ала / preliminary advance beforehand / попередн- заздалег-
түпкілікті / final definitive / остаточ- кінцев- остаточн-
біржолата / forever finally permanently / остаточ- назавжд-
дереу / immediately promptly / негайно негайн-
шұғыл / urgent immediate sharp emergency / термінов- негайн- екстрен- терміно- різко
кезектен / extraordinary / позачер-
кезек кезегі кезекті / turn queue next regular / черга чергу черги чергов-
мерейтой- / anniversary jubilee / ювілей ювіле- річниц- річни-
жылдық- / annual anniversary yearly / річниц- щорічн- річн- річни- щорі- річний
сайын / every each monthly annually / щомісяц- щорок- щороку щодня щодн- кожен кожн- кожного щоразу
пленум- / plenum plenary / пленум- пленарн-
күн тәртібі / agenda / порядок денний порядку денного
төралқа- / presidium bureau / президі-
кворум- / quorum / кворум-
санақ- санағ- / census counting count / перепис- переп- підра-
есептеу- есепте- / count calculate counting / підрах- обчисл- рахув-
таңдау таңдауы / choice selection / вибір вибору
сайлан- сайланды / elected / обран- обрал- обирал-
сенімсіздік- / distrust mistrust / недовір-
сенім сенімі сенімін / trust confidence faith / довіра довіри довіру довір-
сенімді / reliable confident trusted sure / надійн- впевнен- певн- упевнен-
айырмашылық- / difference distinction / різниц- відмінн- відмі- відмін-
қарама-қайшы қайшы қайшылық- / contradictory contradiction contrary / супереч- протиріч- всупереч
үйлесім- / harmony compatibility coordinated coordination / гармон- злагод- узгодж- гармоні-
келістір- / coordinate reconcile agree / узгодж- погодж-
үйлестір- / coordinate coordination harmonise / координ- узгодж- коорд- узгод-
бірігу- біріккен біріктір- / united unite unification merge / об'єднан- об'єдн-
бөліну- бөлінген / division split separate / поділ- розкол-
ажырат- / distinguish separate disconnect / розрізн- відрізн- відокрем-
таптық таптар таптың тап / class / клас класу класов-
социалист- / socialist socialism / соціал- соціаліс-
коммунист- / communist communism / комуніс- комун-
кеңестік / soviet / радянс- радян-
нацист- фашист- / nazi fascist fascism / нацис- фашис-
либерал- / liberal / лібера-
солшыл / leftist left / ліві лівих лівий
оңшыл / rightist right / праві правих правий
ұлтшыл- / nationalist nationalism / націонал-
отаншыл- патриот- отансүй- / patriot patriotic patriotism / патріо-
идеология- / ideology ideological / ідеоло-
мұрат мұраты мұраттар / ideal goal / ідеал- мета
құндылық- құндылығ- құндылы- / value values / цінніс- цінност- цінні-
абырой- абыройлы / honour prestige reputation dignity / честь престиж- авторит-
масқара масқарала- / disgrace shame scandal / ганьб- ганеб-
арсыз- ұятсыз- / shameless / безсоро-
адал адалдық- адалды / honest loyal faithful honesty loyalty / чесн- вірн- відданий- лояльн- віддан- вірність
шынайы / sincere genuine real / щир- справжн- реальн-
батыл батылдық- / brave bold courage / сміли- смілив- мужн-
қорқақ- қорқақт- қорқағ- / coward cowardly / боягуз- боягу-
ержүрек- / brave courageous / хоробр- відважн- смілив- мужн- хороб- відваж-
төзім- төзімді төзімділ- / patience tolerance endurance / терпін- терпим- толеран- витрив-
төзімсіз- / intolerance intolerant impatient / нетерп-
араздық- араздығ- араз араздас- / discord hostility feud / ворожне- розбрат- чвари ворожнеч- чвар-
алауыздық- / discord disagreement / розбра- розбіжн- незгод-
қоздыру- қоздыр- / incite incitement excite / розпалю- збудж-
арандату- арандат- / provocation provoke incite / провок-
азғыр- / tempt seduce incite temptation / спокуш- підбур- споку-
итермеле- / push incite urge prompt / штовха- підштовх- підшт- спону- штовх-
жасақтал- жасақта- / form formed equip / сформов- форму-
құрылым- / structure formation / структ- формув-
құрамы құрамында құрам- / composition content structure part / склад складі складу
қатарына қатарында / ranks row among / лави лавах ряди
шептегі / front line / передов-
тыныштық- тыныштығ- мамыражай / peace silence calm quiet tranquility / тиша тиші спокій споко-
тынышсыз / restless troubled / неспок-
аласапыран- / turmoil chaos / смута сум'ятт- хаос
бейберекет- / chaos disorder / хаос хаосу безлад-
қауырт- / urgent busy / термінов- напруж-
ауқым- ауқымды / scale scope extent range / масшта- масштаб- обсяг-
шиеленісті / tense / напруж-
дүрбелең- / turmoil panic commotion / паніка паніки перепол- сум'ятт-
үрей үрейі үрейлі үрейлен- / fear terror panic / страх жах жаху
сескен- / fear afraid wary shrink flinch / побою- остеріг- ляка-
тосқауыл- / barrier obstacle ambush block / бар'єр- заслін- перешк- переш- заслін засло-
тұзақ- тұзағ- / trap snare / пастка пастк- пастки пасток
аластат- аластау- / remove dismiss expel / усунен- усуну-
тақтан / overthrow throne / престол- скину-
құлату- құлат- / overthrow topple / повален- скинен- скида-
құлау құлады құлаған / collapse fall fell fallen / падін- впав впала обвал-
ыдырау- ыдыра- / collapse disintegration break / розпад- розвал-
қастандық- / assassination attempt plot conspiracy / замах- змов- зазіхан-
қастық- / hostility malice harm / ворожн- злий
астыртын / secret clandestine underground / таємн- підпіль-
жасырын / secret hidden covert / таємн- прихов- підпільн-
айла айласы айлакер- айлалы / trick cunning ruse / хитр- хитрощ- викрут-
арамза- арам / vile dishonest unclean / підступ- нечист-
зұлым зұлымдық- / evil wicked villain cruelty / зло злий лиході- підступ-
жауыз жауыздық- / villain atrocity evil monster / лиході- злодіян- звірств-
айуан- айуандық- / beast brutality atrocity / звірств- звір звіря-
жендет- / executioner hangman / кат ката кати катів
тағылық- жабайы / savage barbaric / дикунс- дикун- варвар-
өсімпұл- / penalty / пеня пені пеню
көзқарас- / view attitude outlook glance look opinion viewpoint / погляд- ставлен- зір
ұстаным- / position stance principle / позиці- принцип- позиц-
көмекші- / assistant aide helper / помічн-
тілек- тілег- тіле- тілейді / wish desire wishes / бажанн- побажан- бажан- побаж- бажа-
аударма- аудармашы- / translation translator interpreter / переклад-
жолдау- жолда- / address message send / послан- звернен- надісл-
шақырту- / summons subpoena / виклик- повістк-
рұқсатсыз- / unauthorized unauthorised permission / несанкц- самовіл-
келеңсіз- / negative unpleasant / негатив- прикр-
күрделі- / complex complicated difficult / складн- комплек-
ауыртпалық- / burden hardship / тягар тягар- труднощ-
шыдам- шыда- / endure patience tolerate / терпін- терпі- витрим-
мойынсұн- / obey submit / підкор- скор-
ынталандыр- / encourage stimulate incentive motivate / заохоч- стимул- заохо- стиму-
көрсеткіш- / indicator index figure / показник- показ- індик-
үлес үлесі үлесін / share contribution / частк- внесок внеск-
әзірле- / develop prepare draft design elaborate / розроб- підгот- розро- готу- підго- готув-
дайында- дайын- / prepare ready preparation train make / готов- підгот- готув- підго- пригот-
даярла- / train prepare / підгот-
жетілдір- / improve perfect enhance upgrade / вдоскон- удоскон-
күшейт- күшею / strengthen intensify increase reinforce tighten / посил- зміцн- підси-
нығайт- нығаю / strengthen consolidate reinforce / зміцн- закрі-
әлсірет- әлсіре- / weaken / послаб- слабш-
шешу шешіл- шешті / solve resolve settle / виріш- розв'яз-
жаһандық жаһандан- / global globalization / глобал-
қырағы қырағылық- / vigilant vigilance / пильн-
ұшыра- ұшырады / subjected undergo suffer encounter / зазна- піддав- піддан-
құлдырау- құлдыра- / decline decay fall collapse / занепад- спад спаду занеп- падін-
жасанды / artificial fake / штучн-
бүркемеле- / disguise cover / маску- прикри-
сылтау- желеу- / pretext excuse / привід приводом привод-
уәж уәжі уәжін дәйек дәйегі / argument reason / аргумент-
әнұран- / anthem / гімн гімн- гімну гімном
елтаңба- / emblem coat arms / герб герб- герба гербу
рәміз- нышан- / symbol sign emblem / символ- симво-
елорда- астана- / capital / столиц-
округ- / district constituency / округ-
ақсақал- / elder aksakal / старійш- аксакал-
көшбасшы- / leader / лідер-
қатардағы / private ordinary rank / рядов-
жұрт жұрты жұртшылық- жұрттың / people public community / люди людей громадськ-
бұқара бұқарасы / masses / маси мас народн-
тобыр- / crowd mob / натовп- юрба юрби натов-
қарапайым / simple ordinary common / прост- звичайн-
айғай айғайы айғайла- айқай айқайла- / shout scream cry / крик крик- крича-
үнсіз- үндеме- / silent silence quiet / мовчан- мовча- мовчк- безмо-
нысана нысан нысаны / target object form / ціль цілі мішен- об'єкт-
түрткі түрткісі / motive push impetus / мотив- поштовх-
шеңбер- шеңберінде / framework circle / рамк- межах коло кола
тетік тетігі тетіктер / mechanism lever / механіз- важіл- важел-
құрал құралы құралдар- құралдар / tool instrument means / інструм- засіб засоб- знаряд-
жолдама- / referral voucher / направлен- путівк-
рұқсатнама- рұқсатқағаз- / pass permit / перепуст- дозвіл
мінездеме- / characteristic reference / характ-
өмірбаян- / biography / біограф- біогр-
түйіндеме- / resume summary / резюме резюм-
күнделік- / diary journal / щоденн- щоден-
жинақ жинағы жинақтар / collection compilation / збірк- збірник-
нұсқа нұсқасы нұсқасын / version variant / версі- варіант-
мәтін- / text / текст-
кіріспе- / introduction preface / вступ- передмов-
қорытынды- қорыт- / conclusion summary result conclude / виснов- підсум- висно- підсу- висновк- висновок
мазмұн- / content contents / зміст- вміст-
мән мәні мәнін мәнді / meaning essence significance sense / сенс сенсу суть суті значенн- сенс- значен- зміст-
маңыз маңызы маңызын / importance significance / важлив- значенн-
тұжырым- тұжырымдама- / conclusion concept formulation statement / виснов- концепц- формул- висно- тверд-
дәріптеу- дәріпте- / glorify promote / прослав- оспів-
сақшы сақшылар / guard police officer / страж- вартов- поліцей-
оққағар- / bodyguard guard / охорон- тілоохор-
патрон- / cartridge / патрон-
қойма қоймасы қоймада / warehouse depot storage / склад складу складі складах склади
жабдық- жабдықта- жабдығ- / equipment supply equip / обладнан- устатк- постач- облад-
форма формасы / uniform form clothes / форма форми форму форм уніформ-
парад- / parade / парад-
дабыл дабыл- / alarm alert signal / тривог- сигнал-
белгі белгісі белгілер / sign mark signal symbol / знак знак- ознак- знаку знаки
тасала- бұғып / hide hiding shelter / хова- перехов-
`
