/** Qualities, abstract nouns, quantities, time, place, pronouns, connectors, auxiliaries. The columns are Kazakh, English, Ukrainian; built-in.ts says how they are read. */
export const qualities = `
зор орасан / huge enormous vast immense / величезн- гігантськ-
дәу дәудей / giant gigantic / велетенськ- гігантськ- велетень
таяз- / shallow / мілк- неглибок-
арық арықта- / lean skinny thin / худий худа худі худорляв- схуд-
толық- / full complete fully / повн- повніст-
үшкір- / sharp pointed / гостр-
өткір- / acute sharp keen / гостр-
дөңгелек- / round wheel circle / кругл- коло колес-
жылыт- жылу- жылырақ / warm heat heating / тепл- опален-
таза- / clean pure / чист-
қараңғы- / dark darkness / темн- темряв-
тез жылдам- шапшаң- / fast quick quickly speed rapid / швидк- швид-
тыныш- / quiet calm silent peace / спокі- спокою тихо тихий тиша тиші
қарт қарттар қария- / elderly old aged / літн- похил- стари-
ежелгі көне / ancient old / давн- стародавн- древн- давні- давній
алдыңғы / previous front preceding / попередн- передн-
болашақ- келешек- / future / майбутн-
өткен өтке- / past last previous / минул- попередн-
бастапқы / initial original primary / початков- первинн- первісн-
соңында ақырында / finally end eventually / зрештою кінці нарешті
кенет кенеттен / suddenly sudden abruptly / раптом раптов-
бірден лезде / immediately once instantly / одразу відразу
дереу шұғыл- / urgent immediately urgently / негайн- терміно-
асығыс асық- / hurry hasty rush / поспіх- поспіш- квап-
ұзаққа ұзақтық- / duration lasting / тривал- довго надовго
сирек- / rare rarely seldom / рідко рідк- зрідка
әдетте әдеттегі / usually usual ordinary / зазвич- звичайн-
әдет әдеті әдеттер әдетте / habit custom usually / звичк- звича- зазви- звичай-
арнайы / special specially / спеціальн-
бірегей- / unique / унікальн-
қалыпты / normal moderate / нормальн-
кәдімгі қарапайым- / ordinary simple common / звичайн- прост-
ортақ- / common shared joint / спільн-
бөлек- / separate separately apart / окрем-
нақты- / concrete specific actual exact / конкрет- точн-
дәл дәлдік- / exactly precise exact accurate / точн- саме
анық- айқын- / clear evident obvious clearly / чітк- ясн- очевидн-
белгісіз- / unknown uncertain unidentified / невідом-
белгілі- / known certain famous / відом- певн-
атақты / famous renowned celebrity / знаменит- відом- знаме- знамен- славет-
танымал- / popular popularity famous well-known / популярн- популя- відом-
жасырын- / hidden secret secretly hide / прихован- таємн- схован-
шынымен шынында / really indeed actually truly / справді дійсн-
нағыз / real genuine true / справжн-
рас расында / true truth indeed / правда дійсно
мінсіз кемел- / perfect ideal / ідеальн- доскона-
тамаша / wonderful excellent great / чудов- прекрасн-
керемет- / wonderful amazing miracle magnificent / чудов- дивовижн- диво
көркем- / artistic beautiful fine fiction / художн- мистецьк- худож-
сұрқай сұрықсыз- / ugly gloomy / потворн- похмур-
қорқынышты / terrible frightening scary / страшн- жахлив-
сұмдық- / terrible horror awful / жахлив- жах
тұзды / salty / солон-
дәмді дәмі / tasty delicious taste / смачн- смак
пайдалы / useful beneficial helpful / корисн-
пайдасыз- / useless / марн- непотрібн-
зиянды зиян- / harmful harm damage / шкідлив- шкод-
қауіпті қатерлі / dangerous risky / небезпечн-
тегін / free charge / безкошт- безплатн-
құнды / valuable precious / цінн-
жарлы жоқшылық- / poor poverty need / бідн- злидн- убог-
аш аштық- / hungry hunger famine / голод-
дені сау / healthy sound / здоров-
өлі өліктер / dead / мертв-
нәзік- / gentle delicate tender / ніжн- тендітн-
сынғыш осал- / vulnerable fragile / вразлив- крихк-
қабілетті / capable able / здатн-
қабілетсіз- / incapable unable / нездатн- неспром-
дарынды талантты / talented gifted / талановит- обдаров-
ақымақ- / stupid fool foolish / дурн- дурень
білімді / educated learned / освічен- освіч-
надан- / ignorant ignorance / неук- невіглас-
тәжірибелі / experienced / досвідчен-
батыл- / brave bold courage courageous / смілив-
мейірімді мейірім- / kind kindness merciful / добрий милосерд- доброт-
әділ әділдік- әділетті / fair just justice / справедлив-
әділетсіз- / unfair unjust injustice / несправедлив-
адал- / honest loyal faithful / чесн- вірн- віддан-
арам арамдық- / dishonest wicked / нечесн- підступн-
менмен- тәкаппар- / proud arrogant / зарозум- гордов-
мақтан- мақтаныш- / proud pride boast / пиша- горд-
кішіпейіл- / humble modest humility / скромн- смирен- смире- покір- скром-
сабырлы сабыр- / patient calm patience / терпляч- терпін- стрима-
сараң- / greedy stingy / скуп- жадіб-
көңілді / cheerful merry fun / весел- весело
мұңды мұң мұңай- / sad sorrow melancholy / сумний сумна сумно журб-
шаршаған шарша- / tired weary fatigue / втомл- втом-
таңқал- таңғал- / surprise surprised amazed wonder / здиву- подив- дивув-
ғажап- / amazing wonderful marvel / дивовижн- чудов-
оғаш біртүрлі / strange odd weird / дивн-
таныс- / familiar acquaintance acquainted / знайом-
жақын жақында- / close near nearby / близьк- ближч- близько
қашық- қашықтық- / distance distant remote / відста- віддал- дистанц-
шеткі шетінде шетке / edge outer / край краю крайн-
ортаңғы орташа / middle average medium / середн-
жоғарғы / upper supreme highest / верхн- верховн-
төменгі / lower bottom minimum / нижн- нижч-
оң оңға / right / праворуч правий правої
жабық / closed shut / закрит-
мөлдір- / transparent clear / прозор-
жалаңаш / naked bare / голий гола голі оголен-
жынды есуас / mad crazy insane / божевіл-
мағына- мән мәні мәнін / meaning sense significance / значенн- сенс сенсу зміст-
ахуал- / situation state condition / ситуац- становищ- стан
қарым-қатынас / relation relationship relations / відноси- стосун-
тәуелді тәуелділік- / dependent dependence addiction / залежн- залежи-
айырма айырмасы ажырат- / difference distinguish / різниц- розрізн-
әртүрлі түрлі / different various diverse / різн- різноман-
алуан әралуан / various diverse / різноман- різн-
әркелкі әрқилы / varied uneven diverse / неоднак- різн-
кемшілік- / shortcoming disadvantage defect deficiency / недолік-
кемдік кем кемінде / least less / щонайме- менше принаймні
ақиқат- / truth / істин- правд-
идея- / idea / ідея ідеї ідею ідей задум-
түсінік- / understanding concept idea / розумін- понятт- уявлен-
қағидат- / principle / принцип-
заңдылық- / regularity legality pattern / закономір- законніс-
шама шамасы шамамен / approximately about around roughly / приблиз- близько
мөлшер- / amount quantity size dose / розмір- кількіст-
өлшем- / measure dimension size criterion / вимір- розмір-
тұтас тұтаст- / whole integrity entire / цілий ціла ціле цілісн-
бүтін бүтінд- / whole entire / цілий цілого цілком
бөлшек- / detail part fraction particle / детал- частк-
рет ретпен реттік / order sequence / порядо- послідов-
рет реті реттен / time times once / раз рази разів разу
кезек- / turn queue / черг- черз-
кезең- саты / stage period phase round / етап- період- стаді-
дәуір- / era epoch age period / епох- доба доби епоха епохи епоху
заман- / era age times epoch / епох- час часи часів
мерзімді / periodic regular periodical / періодич-
кез кезі кездегі / moment time / момент- час пора
шақ шақта шағында шағы / time moment tense / час часи пора
мүмкіндігінше / possible possibly / якомога можлив-
қажетті қажеттілік- / necessary need necessity required / необхід- потріб- потреб-
қажеттілік- / need necessity / потреб- необхідн-
мәжбүр- / forced force compel obliged / змуш- вимуш-
ерікті / voluntary volunteer voluntarily / добровіл- волонтер-
міндетті / mandatory obligatory obliged compulsory / обов'язк-
сөзсіз / certainly undoubtedly surely definitely / безумов- безсумн- звичайно
әлбетте әрине / course certainly naturally / звичайно звісно
сенім- / belief trust confidence faith / довір- віра віри віру переконан-
қауіпсіздік- / security safety / безпек-
қызығушылық- / interest curiosity / зацікав- цікав-
ынта ынтасы ынталы / enthusiasm desire initiative / бажанн- ентузі-
әрекет- / action act attempt / дія дії дій спроб-
іс-әрекет / action activity / діяльн- дії
іс-шара / event measure activity / захід заход-
қадам- / step / крок-
талпын- талпыныс- / attempt try effort / спроб- намаг-
күш-жігер / effort efforts energy / зусил-
барыс барысы барысында / course during process / ході хід упродовж
даму дами дамы- дамыт- / development develop / розвит- розвив-
өркен- өркенде- / prosper flourish civilization / розкві- процвіт-
ілгері / progress forward / прогрес- вперед
тоқырау / stagnation / застій застою
қақтығыс- / conflict clash / конфлікт- сутичк- зіткнен-
қайшылық- / contradiction conflict / супереч- протиріч-
қайшы қайшылықт- / contrary contradict / супереч- всупереч
келіспеу- келіспей- / disagree disagreement / незгод- розбіжн-
тепе-тең / equal balance / рівноваг- рівн-
шектеу- шекте- / limit restriction restrict limited / обмеж-
шек шегі шегінен шектен / limit bound edge / межа меж межі
жауапсыз- / irresponsible unanswered / безвідпов-
қателік- қате қатесі қателес- / mistake error wrong / помилк- помил-
бұрыс / wrong incorrect / неправил- хибн-
дұрыстық- / correctness accuracy / правильн-
сәйкес- / according accordance correspond conform / згідно відповідн- відповідає
сай сәйкестік / accordance corresponding worthy / відповідн-
қолайлы / convenient favourable favorable suitable comfortable / зручн- сприятл-
қолайсыз- / inconvenient unfavourable uncomfortable / незручн- несприят-
тиімді тиімділік- / effective efficient efficiency profitable / ефектив- вигідн-
нәтижелі / effective productive successful / результат- плідн-
сәтті табысты / successful successfully / успішн- вдал-
табыс- / success income profit / успіх- доход- дохід прибут-
сәтсіз- / unsuccessful failure failed / невдал- невдач- провал-
жетістік- / achievement success accomplishment / досягн- успіх-
жеткіліксіз- / insufficient inadequate / недостат-
жетіс- жетіспе- / lack shortage missing / брак- нестач- бракує
тапшы тапшылық- / shortage deficit scarce / дефіцит- нестач-
артық артығымен / excess extra more surplus / зайв- надлишк-
шамадан / excessive too excessively / надмірн- занадто надто
тым / too excessively / занадто надто
аса / very extremely highly / дуже вкрай особливо
әбден / completely thoroughly fully / зовсім цілком
мүлдем мүлде / completely absolutely entirely altogether / зовсім абсолют- взагалі
түгел- / entire whole completely all / цілком повніст- усе
біршама едәуір / considerably significantly somewhat / значно дещо
айтарлықтай / significant considerable substantially / значн- суттєв- істотн-
елеулі / significant considerable substantial / значн- суттєв- вагом-
елеусіз- болмашы / insignificant negligible minor / незначн- непоміт-
маңыз- маңызы / importance significance / важлив- значенн-
маңыздылық- / importance significance / важлив-
мәнді мәнсіз- мағынасыз / meaningful meaningless senseless / змістов- безглузд-
басым басымдық- / priority dominant advantage / пріорит- переваж-
басымырақ көбінесе / mostly mainly predominantly / переважн- здебільш-
көбіне көпшілік- / majority mostly mainly / більшіст- більшос-
көптік- / plural multitude plenty / множин- безліч
кемиді кеміт- / decrease reduce diminish / зменш- скорот-
қысқар- қысқарт- / reduce shorten cut reduction / скороч- скорот-
жаңарт- жаңар- / renew update renewal upgrade / оновл- онови-
әсер- / influence effect impact impression / вплив- вражен- ефект-
негіз- / basis base foundation ground / основ- підстав- засад-
негізінен / mainly mostly basically primarily / переважно основно- головним
негіздеме- негізде- / justify justification rationale / обґрунт- підстав-
тұрғы- тұрғыдан / perspective standpoint viewpoint / точк- зору погляд-
қыр қыры қырынан / aspect side facet / аспект- бік боку
тұс тұсы тұстары / aspect side point / аспект- сторон-
жақ жағы жағынан жағына жақта жақтан / side part party / бік боку сторон-
тарап- тараб- / side party / сторон-
салыстырмалы / relative comparatively relatively / віднос- порівнян-
сипат- / character characteristic nature description / характер- властив-
ерекшелік- / feature peculiarity characteristic / особлив- ознак-
нышан- / symbol sign / символ- знак-
алдымен әуелі / firstly first initially / спочатку насамп- передусім
біріншіден / firstly first / перше спершу
екіншіден / secondly second / друге
үшіншіден / thirdly / третє
бірінші / first / перший перша перше першої першого першу перших
екінші / second / другий друга друге другої другого другу
төртінші / fourth / четверт-
бесінші / fifth / п'ятий п'ята п'яте п'ятого п'ятої
алтыншы / sixth / шостий шоста шосте шостого
жетінші / seventh / сьомий сьома сьоме сьомого
сегізінші / eighth / восьмий восьма восьме восьмого
тоғызыншы / ninth / дев'ятий дев'ята дев'яте
оныншы / tenth / десятий десята десяте
жиырмасыншы / twentieth / двадцятий двадцята двадцятого
жүзінші / hundredth / сотий сота соте
бір бірі бірін бірінің / one / один одна одне одного одній одну одним
екі екеуі екеуін екеу екінің / two both / два дві двох двом двома
үш үшеуі үшеу үштен / three / три трьох трьом троє
төрт төртеуі төртеу төрттен / four / чотири чотир- четверо
бес бесеуі бесеу бестен / five / п'ять п'яти п'ятьох п'ятеро
алты алтауы алтау / six / шість шести шістьох шестеро
жеті жетеуі жетеу / seven / сім семи сімох семеро
сегіз сегізі / eight / вісім восьми вісьмох
тоғыз тоғызы / nine / дев'ять дев'яти
он онның оннан ондаған / ten / десять десяти десят-
жиырма / twenty / двадцят-
отыз отызға отыздан / thirty / тридц-
қырық- / forty / сорок сорока
елу елуге елуден / fifty / п'ятдесят п'ятдес-
алпыс- / sixty / шістдесят шістд-
жетпіс- / seventy / сімдесят сімде-
сексен- / eighty / вісімдесят вісімд-
тоқсан- / ninety quarter / дев'яносто квартал-
нөл нөлден / zero / нуль нуля нульов-
үштен / third / третин- третина
ширек- ширег- / quarter fourth / чверт- чверть
жарым- / half / половин- півтора пів
ондық- / decimal ten / десятков-
оннан ондықта / tenth tens / десяток десятк-
еселе- есе есеге / times multiple double / кратн- разів
қосарлы қос / double dual twin / подвійн- двоїст-
жалқы дара / single sole unique / єдин- одиничн-
бірлі-жарым / few occasional / поодинок-
көптеген / many numerous multiple / багато численн- багатьох
сансыз- есепсіз- / countless innumerable / незлічен- безліч
мол молшыл- / abundant plenty rich / багато рясн- достат-
шексіз- / infinite endless boundless unlimited / безмеж- нескінч-
шектеулі шектелген / limited restricted / обмежен-
неғұрлым / more / чим якомога
соғұрлым / more so / тим
барған / increasingly / дедалі
бірте-бірте біртіндеп / gradually gradual / поступов-
кезең-кезеңімен кезеңдік / gradually stages / поетапн-
үздіксіз- / continuous continuously constant uninterrupted / безперерв- неперерв- постійн-
үзіліс- / break interval pause / перерв- пауз-
тоқтаусыз тоқтамай / nonstop constantly / безупинн-
жүйелі / systematic regular consistent / системат- послідов-
жүйесіз- / unsystematic / безсистемн-
бірізді бірізділік- / consistent consistency / послідов-
ұдайы тұрақты / constantly regularly / постійно регулярно
апталық аптасына / weekly week / тижнев- щотижн-
айлық айлығы / monthly salary / щомісяч- місячн- зарплат-
жылдық / annual yearly anniversary / річн- щорічн- річниц-
жылда / annually every / щороку щорічно
онжылдық- / decade / десятиліт-
мыңжылдық- / millennium / тисячоліт-
дүйсенбі дүйсенбіде / monday / понеділ-
сейсенбі сейсенбіде / tuesday / вівторок вівтор-
сәрсенбі сәрсенбіде / wednesday / середа середу середи
бейсенбі бейсенбіде / thursday / четвер четверг-
жексенбі жексенбіде / sunday / неділ-
демалыс- / weekend rest holiday vacation / вихідн- відпочин- відпустк-
қаңтар- / january / січень січня січні
ақпан- / february / лютий лютого лютому
наурыз- / march / березень березн-
сәуір- / april / квітень квітн-
мамыр- / may / травень травня травні
шілде- / july / липень липня липні
тамыз- / august / серпень серпн-
қыркүйек- қыркүйег- / september / вересень вересн-
қазан- / october / жовтень жовтн-
қараша- / november / листопад-
желтоқсан- / december / грудень грудня грудні
бүрсігүні / after tomorrow / післязавтра
былтыр былтырғы / last year / торік торішн- минулого
биыл биылғы / year this / цьогоріч цьогоріч- цього
таңертең таңертеңгі / morning / вранці ранковий ранку
түнімен / night overnight / уночі вночі
ертерек ерте / early earlier / рано раніше ранн-
кешірек / later / пізніше
әзірше / yet far now / поки наразі
әлі әлі-ақ әліге / still yet / ще досі
баяғы баяғыда / former long ago / колишн- давн-
ертеде бұрында / formerly once / колись раніше
бірде / once sometime / якось колись одного
жақындағы жақында / recent upcoming / недавн- нещодав-
жуық- жуырдағы / near recent approximately / близько нещодав-
кейінгі / later subsequent next / пізніш- наступн- подальш-
келер келесі / next coming / наступн- прийдешн-
сонымен / thus so therefore / отже
бері бергі / since / відтоді відколи
әзірге / meanwhile far / поки наразі тимчасом
анда-санда / occasionally rarely / зрідка інколи
оқтын-оқтын / occasionally / інколи
күні-түні / day night / цілодоб-
бірқатар / number several series / низка низку низки ряд
қатар қатары қатарлы / row line range series / ряд ряду ряди рядок
қатарынан / consecutive row / поспіль підряд
уақытылы / timely time / вчасно своєчасн-
бірмезгілде біруақытта / simultaneously same time / одночас-
параллель- / parallel / паралель-
жаңадан / newly new anew / заново знову щойно
жаңағы манағы / just recently mentioned / щойно згадан-
қайта-қайта / repeatedly again / знову неодноразов-
қайтарымсыз- / irreversible irrevocable / безповорот- незворот-
кешегі / yesterday / вчорашн- учорашн-
ертеңгі / tomorrow / завтрашн-
бүгінде / today nowadays / сьогодні нині
ішінен ішінара / within among partly / зсередини серед частково
ішіне / into inside / всередину усередину
ішіндегі ішкі / inside internal inner / внутріш- всередині
үстінен үстіңгі / over top upper above / поверх зверху верхн-
астынан астына астыңғы / under beneath bottom / під знизу нижн-
алдына алдынан алдыға / before front / перед наперед спереду
алдын алдын-ала / beforehand advance previously prevent / заздалегідь наперед попередньо запобіг-
алдындағы / before front preceding / перед передод- напередодні
артынан артына артындағы / behind after following / позаду ззаду слідом за
жанында жанына жанынан жанындағы / beside near by next / біля поруч поряд при
қасында қасына қасынан қасындағы / beside near by / біля поруч поряд
маңында маңындағы маңына маңайы маңайында / near vicinity around / біля поблизу околиц-
төңірегі- төңірегінде / around surroundings about / навколо довкола близько
аясында аясы аясын / framework within scope / рамках межах
арасынан арасына арасындағы / between among from / між серед поміж
бойында бойына бойымен бойы / along throughout during / вздовж уздовж протягом
бойдақ- / single unmarried bachelor / неодруж- холост-
жоғарыда жоғарыдағы / above mentioned earlier / вище вгорі вищезга-
төменде төмендегі / below following / нижче внизу нижченав-
артқы артқа / back rear hind / задн- назад
алға / forward ahead / вперед уперед
керісінше / contrary conversely opposite rather / навпаки
сырттан сырттағы / outside exterior / ззовні зовні
тысқары / outside beyond / поза
мұнда осында / here / тут сюди
осыдан мұнан бұдан / this hence ago / звідси цього
анда онда ондағы / there / там туди
мұндай мынадай бұндай / such this like following / такий така таке такі такого таких
осындай осындағы / such this kind / такий такого таких подібн-
ондай ондайлар / such like that / такий таке таких
осылай былай бұлай / thus so this way / так отак ось
осылайша / thus way so / отже так
солай солайша / so thus that way / так отак
сөйтіп / so thus thereby / отже так
сондай-ақ / also well too / також
әйтпесе болмаса / otherwise else unless / інакше або
әйтеуір / anyway somehow least / принаймні якось зрештою
бәрібір / anyway still same nevertheless / байдуже однаково
мысалы мәселен / example instance / наприк- приклад
айталық / say suppose instance / скажімо припуст-
атап атап- / namely particularly specifically / зокрема саме
яғни / namely is that means / тобто
демек / therefore hence means so / отже значить
ендеше / then so therefore / тоді отже
түйін түйіні түйінд- / knot crux conclusion key / вузол вузл- ключов-
бірін-бірі бір-бірі бір-бірін бір-біріне бір-бірінен / each other one another / одне одного один одному
қатар / alongside along besides row / поряд ряд поруч
қосымша / additional extra supplementary application appendix / додатк-
үстеме / additional surcharge surplus / надбавк- додатк-
сөйтсе / turned yet / виявил-
дегенмен әйтсе / nevertheless however though yet / проте однак втім
әлдеқашан / already long ago / давно вже
әлдеқайда / far much / набагато значно
қарай қарайды / towards according look / напряму залежно дивит-
қарағанда / compared than judging / порівн- ніж
гөрі / than rather / ніж аніж
орай орайда / regarding connection occasion view / приводу зв'язку
байланысты / due related because connection depending / через пов'яз- зв'язк-
қатысты / regarding concerning related against / щодо стосов- стосуєт-
жөнінде жөніндегі жөнінен / about regarding concerning / щодо про стосовно
тура турасында / direct straight right about / прямо просто точно
сүйен- сүйене / rely lean based / спира- оперт-
арқылы / through via by means / через завдяки шляхом
арқасында / thanks due owing / завдяки
кесірінен кесір- / because due owing / через
салдарынан / due because consequence / внаслід- унаслід- через
есебінен / expense account due / рахунок коштом
есеп- есеб- / account calculation report problem / рахунок рахунк- звіт- облік-
атынан / behalf name / імені
тарапынан / by from part side / боку
тұрғысынан / terms viewpoint perspective / погляду точки
қатарында қатарынан қатарына / among including row / числі серед
орнына орнында / instead place replace / замість натомість
ретінде / as role / як якості
түрінде түріндегі / form as / вигляді формі
үстірт- / superficial / поверхо-
ғой / after indeed / адже ж же
болса болсын / if be let / якщо нехай хай
болса-да / although even though / хоча хоч
болмаса болмай / unless otherwise not without / якщо інакше
десе дегенде / if say said / кажуть якщо
дейтін деген / called named that saying / званий назив-
деді деп дейді дегені десті / said says saying that / сказа- каж-
депті деуші деймін дейміз / say said / каж- мовля-
бәлкім / maybe perhaps / можливо може
сірә шамасы / probably apparently likely / мабуть певно напевно
меніңше / opinion think / гадаю мою
бақытымызға бақытқа / fortunately luckily / щастя
өкінішті / regrettable sad pity / прикро прикр-
әттең / alas pity unfortunately / шкода жаль
әсіресе / especially particularly / особливо
тіпті / even / навіть
ешбір ешқандай / none no any / жоден жодна жодне жодні жодної жодним
ештеңе ешнәрсе ештеңені / nothing anything / нічого ніщо нічим нічому
ешкім ешкімнің ешкімді ешкімге / nobody anyone / ніхто нікого нікому ніким
ешқайда ешқайдан ешқайсы / nowhere anywhere / ніде нікуди нізвід-
әлдекім әлдебіреу біреу біреуі біреудің біреуге / somebody someone / хтось когось комусь кимось
бірдеңе бірнәрсе әлдене әлденеге / something anything / щось чогось чимось чомусь
әлдебір қайсыбір / some certain / якийсь якась якесь якісь якогось якоїсь
кейбіреу кейбіреулер / some certain / дехто декого деякі деяким
қайсысы қайсы қайсысын / which one / котрий котра який котрого
әлдеқайда / somewhere / десь кудись
кез-келген / any every anyone / будь-який будь-яка будь-яке будь-які будь-якого будь-якої будь-яких
кімде-кім / whoever anyone / хто кожен кожному
кімге кімнен кіммен / whom who / кому ким кого
кімдер кімдерге / who / хто ким
неден немен нені неге / what why / чого чим чому
нәрсе нәрселер нәрсені нәрсеге / thing things object / річ речі речей
қаншалықты қаншама / how much many extent / наскіль- скільк-
сонша соншама соншалық- / so such much / настіл- стільки
мұнша осынша / so much many such / стільки
нешеу нешінші нешеде / how many / скільк- котрий
қайдағы / where what / звідки який
қашанғы қашаннан / long when / доки відколи
қайсар- / persistent determined / наполег- впертий
менімен сенімен / with me you / мною тобою
онымен онсыз / with him her it without / ним нею нього
бізбен бізсіз бізден / us with / нами нас
сіздер сіздердің сендер сендерге сізбен / you your / вами вас вам
олармен олардан / them with / ними них
мұны мұның мұнымен мұндағы / this / це цього цим цьому
соны соның соған сонымен / that it / те того тому тим
осыны осының осыған / this / це цього цьому цим
бұлар бұлардың осылар / these they / ці цих цим цими
анау ананың аналар / that those / той отой ті тих
мынау мынаны мына / this here / цей оцей ця ось
өзім өзімнің өзіме өзімді / myself own / себе собі сам сама
өзіміз өзіміздің өзімізді өзімізге / ourselves own / себе самі наш наших
өзіне өзінен өзінде өзімен / himself itself herself / себе собі собою
өздері өздерін өздеріне / themselves / себе самі собі
өзің өзіңіз өзіңнің өзіңді / yourself your / себе сам самі
өзгелер өзгенің өзгеше / others different / інші інших іншим
басқалар басқалары басқасы / others other / інші інших іншими решт-
басқаша / differently otherwise / інакше
қалған қалғаны қалғандары / rest remaining other / решта решту решти
бәрін бәріне бәрінің бәріміз бәрінен / everything everybody all / всіх всім всього усіх усім
барша баршасы баршаға баршаңыз / all everyone / всі всіх усіх всім
әркім әркімнің әркімге / everyone everybody each / кожен кожний кожному
әрқайсысы әрқайсымыз / each every / кожен кожна кожному
әрине әлбетте / course certainly surely / звичайно звісно певна
біреулері біреулер / some ones / одні деякі хтось
емеспін емессің емеспіз емеске / not am / не ні
жоқтың жоқпын жоққа жоғы / no absent none / немає нема
болмайды болмаған болмады / not cannot was without / нема можна
екен екенін екендігі екені / is was that whether / чи що є
екендігін екеніне / that is being / що
дерлік / almost nearly / майже
мыс-мыс / rumor rumour / чутк-
болар болатын боларды / will would be probably / буде будуть буду
болсын болыңыз / let be may / нехай хай будь
болмыс- / being nature existence / буття сутн-
бар-жоғы / only just total / лише всього
бары барын барымен барды / existence presence there / наявн- є
жоқ жоқта / no not absent absence / немає відсут- нема
тиісті тиісінше / relevant appropriate corresponding proper due / відповідн- належн-
керек керегі керек- / need must should necessary / треба потрібно слід
міндетті міндеттен- / must obliged undertake / зобов'яз- повинен повинна повинні
алады алмайды алатын алмау алмаған / can cannot could able / може можуть могти міг могла могли
шығар шығарсыз / probably perhaps maybe must / мабуть напевно може
тәрізді / like similar as / подібно схоже мов наче
іспетті / like similar / подібн- мов неначе
секілді сынды / like such as / такий як подібн-
міне міні / here behold / ось
әне / there behold / он ось
кәне кәні / well come / ану нумо
ал / and but while / а натомість
мейлі / let whatever may / нехай хай дарма
егерде / if case / якщо якби коли
себебі / because reason / бо тому адже
менің менікі / my mine / мій моя моє мої мого моєї моїх моєму моїм
біздің біздікі / our ours / наш наша наше наші нашого нашої наших нашому нашою
сенің сенікі / your yours / твій твоя твоє твої твого твоєї твоїх твоєму твоїм
сіздің сіздікі сіздерге / your yours / ваш ваша ваше ваші вашого вашої ваших вашому вашим
оның онікі / his her its / його її свій
олардың олардікі / their theirs / їхній їхня їхнє їхні їхнього їхньої їхніх їхньому
өзінің өздерінің / own his its their / свій своя своє свого своєї своїх своєму своєю своїм
кімнің кімдікі / whose / чий чия чиє чиї чийого чиєї чиїх
осының мұның / this / цього цієї цьому цей
сондағы / that / тієї того тій тією
маған менен менде / me / мені мене мною
саған сенен сенде / you / тобі тебе тобою
бізге бізден бізде / us / нам нас нами
сізге сізден сізде / you / вам вас вами
оған одан онда оны / him her it / йому їй ньому неї нього ній
оларға оларды олардан / them / їм їх них
кімді кімнің / whom whose / кого чий
дегенге дегенді / that about / про те що
деп / that as saying / що як
делінген делін- / stated called said / йдеться сказано
атал- аталды аталады / called named / назив- назва-
атау- атауы / name title term / назв-
көрсетілген / specified indicated / зазначен- вказан-
тұрарлық / worth / варто варт-
тұр тұрған тұрады / is stand be / є стоїть перебув-
жатыр жатқан жатты / is lie lying being / лежить лежав триває
жүр жүрген жүреді / is go walk being / ходить їздить триває
отыр отырған / is sit sitting being / сидить є
жоқшылық- / absence poverty / відсутн- нестат-
болмау болмауы / absence lack not / відсутн-
ма ме ба бе па пе / whether / чи
мәнінде / really essentially fact / насправді суті
жүзінде / practice actually fact / фактично практиці
негізінде / essentially based / основі сутності
алғанда алсақ / taking generally / загалом взяти
тұтастай / whole overall entirely / загалом цілому
жалпылама жалпыла- / general generalize / узагал- загальн-
ортақтас- / share / поділит- ділит-
айтпақшы / way incidentally / речі
қысқасы қысқаша / briefly short summary / коротше стисло коротко
толығырақ толығымен / more fully completely detail / повністю докладн- детальн-
егжей-тегжейлі / detailed detail thoroughly / детальн- докладн-
мұқият / careful carefully thorough / ретельн- уважн- уважно
абай абайла- абайлап / careful beware cautious / обереж- пильн-
сақ сақтан- сақтық / careful cautious caution beware / обереж- пильн-
ұқыпты / neat careful accurate / акурат- охайн-
ұқыпсыз- немқұрай- / careless negligent indifferent / недбал- байдуж-
бейғам- / carefree unconcerned careless / безтурб- безпечн-
енжар- / passive indifferent / пасивн- байдуж-
бейресми / unofficial informal / неофіц- неформ-
заңды / legal lawful legitimate / законн- легальн-
ғылыми / scientific academic / науков-
рухани / spiritual / духовн-
діни / religious / релігій-
ұлттық / national / національ- націо-
халықтық / national folk popular / народн-
әлемдік / global world / світов- глобаль-
шетелдік шетел- / foreign abroad / іноземн- закордон- зарубіж-
отандық отан отаны отанын / domestic homeland motherland / вітчизн- батьківщ-
қаржылық / financial / фінансов-
мәдени / cultural / культурн- культ-
тарихи / historical historic / історичн- істор-
құқықтық / legal / правов- юридичн-
өңірлік өңір өңірі өңірде өңірлер / regional region / регіонал- регіон-
өндірістік / industrial production / промисл- виробни-
ауылдық / rural village / сільськ-
қалалық / urban city municipal / міськ- міський
азаматтық / civil / цивільн- громадян-
нәсіл- / race racial / раса раси расов-
оң / positive favorable / позитив- схвальн-
қолданыстағы / existing current valid / чинн- існуюч-
жарамды жарам- жарайды / valid fit suitable ok / придат- дійсн- чинн-
күші күшіне / force effect / силу чинніст-
тиімсіз- / inefficient unprofitable ineffective / неефект- невигід-
қажетсіз- керексіз- / unnecessary unneeded / непотріб- зайв-
бекер бекерге / vain nothing / даремно марно дарма
босқа / vain waste / марно даремно
кездейсоқ / accidental random accidentally chance / випадков-
байқаусызда / accidentally inadvertently / ненароком випадково
аңдаусыз / inadvertently careless / необереж-
өздігінен / itself spontaneously independently / самостійн- сам
өзіндік / own peculiar original specific / власн- своєрід-
меншікті / own proprietary / власн-
дербес- / personal independent individual / персонал- самостій-
бүкіләлемдік / worldwide universal / всесвіт-
бұқара- / masses mass public / маси мас масов-
көпшілік- / public majority crowd / більшіст- загал публік-
жекеше / private singular / приватн- однина
оңтайлы / optimal convenient / оптимал- оптимізац-
икемді / flexible adaptable / гнучк-
ыңғайлы / convenient comfortable / зручн- комфорт-
ыңғайсыз- / uncomfortable inconvenient awkward / незручн- ніяков-
сенімсіз- / distrust unreliable uncertain / недовір- невпевн-
анықсыз бұлыңғыр / vague unclear blurred / нечітк- неясн- розплив-
күңгірт- / dim gloomy obscure / тьмян- похмур-
түсініксіз- / unclear incomprehensible / незрозум- неясн-
түсінікті / clear understandable comprehensible / зрозуміл- ясно
қисынды қисын- / logical logic / логічн- логік-
қисынсыз- / illogical absurd / нелогіч- абсурд-
орынды / appropriate reasonable justified / доречн- слушн-
орынсыз- / inappropriate unreasonable / недореч- невиправ-
негізсіз- / unfounded groundless unjustified / безпідст- необґрун-
дәлелді / proven substantiated valid / обґрунтов- доведен-
даусыз- / indisputable / беззапер- безспірн-
шүбәсіз- / undoubtedly / безсумн- безперечн-
дәлме-дәл / exactly precisely / достеменн- точнісінь-
шамалы / slight approximate about little / незначн- трохи
сәл сәлге / slightly little bit / трохи ледь
болар-болмас / barely slight / ледь ледве
зорға әрең / barely hardly scarcely / ледве насилу
әрі / and both further / і також далі
әрі-бері / fro / туди-сюди
одан-әрі / further / далі подальш-
одан / than from / ніж нього
мейлінше / extremely possible utmost / вкрай якомога
өзгертпей өзгеріссіз / unchanged / незмін- незмінн-
тұрлаулы тұрлаусыз- / fickle unstable / мінлив- нестійк-
төзімді төзім- / resistant tolerant endurance patience / стійк- витривал- терпін-
төзімсіз- / intolerant impatient intolerable / нетерп-
қажырлы қайрат- / energetic vigorous energy / енергій- завзят-
белсенді белсен- / active actively activist / активн-
жігерлі жігер- / energetic resolute will / енергій- завзят-
сергек- / alert vigilant lively / пильн- бадьор-
екіжүзді екіжүз- / hypocrite hypocritical hypocrisy / лицемі-
көреалмау іштар- / envy envious / заздр- заздріст-
ызалы / angry furious / злий сердит- розлюч-
ашулы ашулан- / angry anger furious / сердит- розгнів- гнівн-
мейірбан- / merciful kind gracious / милосерд- добросерд-
қайырымды қайырым- / charitable kind charity / добродій- благодій-
бауырмал- / affectionate brotherly / братськ- привітн-
қадірлі құрметті / dear respected honorable / шановн- поважн- дорогий
қасиетті / holy sacred saint / свят- священ-
киелі / sacred holy / священ- сакрал-
күнәлі күнә күнәсі / sinful sin sinner / гріх гріхи грішн-
әдепті әдеп- / decent polite ethics manners / етик- чемн- вихован-
әдепсіз- / indecent rude / непристо- невихов-
ұлы ұлылық- ұлылар / great grand greatness / велик- величн- велич-
даңқ- даңқты / glory fame glorious / слав- славетн-
абырой- / prestige authority reputation honour / авторит- честь престиж-
бедел- беделді / authority reputation influential prestige / авторит- репутац- впливов-
бірауыздан / unanimously unanimous / одностай- одноголос-
жедел жеделдет- / prompt operational rapid accelerate / оператив- прискор-
күрт / sharply abruptly drastically / різко
шындап / seriously serious / серйоз-
күлкілі күлкі күлкісі / funny laughter ridiculous / смішн- смішно сміх
сана санасы санада саналы / consciousness mind conscious / свідом-
бейсаналы бейсана- / unconscious / несвідом- підсвідом-
ақыл ақылы ақылын ақылды ақылға / mind reason intellect intelligent clever / розум розуму розумо- розум-
есі есін есінде есіне / memory mind consciousness / свідом- пам'ят-
қиял қиялы қиялдау / imagination fantasy / уява уяви уяву фантаз-
елестет- елес елесі / imagine ghost illusion / уявля- уяви- привид-
сезім сезімі сезіну сезін- / feeling sense emotion feel / почутт- відчу-
сезімтал- / sensitive sensitivity / чутлив-
назар назары назарын назарға / attention / уваг- уваз-
мінез мінезі / character temper nature / характер- вдач-
қылық қылығы / behaviour conduct act / поведін- вчинк-
шебер шебері шеберлік- шеберлер шебер- / master skill skilled craftsman / майстер майстр- майст-
білікті білік- / qualified qualification skilled / кваліф-
өкілеттік / authority powers mandate / повноваж-
әлеует- / potential capacity / потенціал-
қуат қуаты қуатты / power capacity powerful energy / потужн- могутн-
құдіретті құдірет- / almighty mighty power / всемог- могутн-
жылдамдық / speed velocity rate / швидкіст-
салмақ салмағы / weight load / вага ваги вагу
тығыз тығызд- / dense density close tight / щільн- тісн-
тереңдік / depth / глибин-
түс түсі түстер түсті / colour color dream / колір кольор-
реңк реңкі / shade tint / відтін-
түрлі-түсті / coloured colored / кольоров-
қызғылт- / pink reddish orange / рожев-
алтын алтынд- / gold golden / золот-
құрамдас / component constituent / складов- компонент-
жиынтық- / set total aggregate / сукупн- набір набор-
тетік- тетіг- / mechanism lever / механізм- важіл-
амал амалы амалдар / means action operation / засіб засоб-
қулық қулығы қулықпен / cunning slyness / хитр- лукав-
аңқау аңғал- / naive simple gullible / наївн-
аңыз аңызы аңыздар аңызға әпсана / legend myth / легенд- міф міфи леген- міфу
құбылыс- / phenomenon / явищ- феномен-
дереккөз- / source sources / джерел-
бастау бастауы / source beginning / початок початк- витік
соңы соңына соңынан / end last after / кінець кінця кінці
аяғы аяғында аяғына / end / кінець кінця кінці
басында басынан басына / beginning start / початку початок
басталу- / beginning start outbreak / початок початк-
әуел әуелде әуелгі / beginning initially original / спершу спочатку
түбі түбінде түпкі / bottom ultimately root / дно дна корін-
тамыр- / root vein / корінь корен- коріння
өзек- өзег- / core axis / серцевин- стриж-
ұшы ұшында ұшына / tip end / кінчик-
шыңы шың шыңына / peak summit top / вершин- пік піку
жиек жиегі жиегінде / edge rim coast / край краю узбереж-
жағалау- / coast shore beach / берег узбереж- пляж-
арғы аржағы аржағында / far beyond other / потойбіч- далі
бергі бержағы / this side nearer / ближн-
қиыр қиыры қиырда / remote far edge / далечін- далек-
қарама-қарсы / opposite contrary / протилеж-
теңдес- теңдессіз- / unmatched unparalleled equal / незрівн- безприкл-
пара-пар / equal adequate equivalent / рівнознач- рівноцін-
балама- / alternative equivalent / альтерн- еквівал-
баламасыз- / alternative / безальт-
үйлесімді / harmonious coordinated compatible / гармоній- узгоджен-
сыйымды / capacious compatible / місткий містк-
бөтен бөгде / strange alien foreign other / чужий чужа чуже чужі чужого
жат жаттар / alien foreign stranger / чужий чужі ворож-
бағынышты бағын- / subordinate obey submit / підлегл- підпоряд- покір-
төреші / referee arbitrator judge / арбітр- судд-
айрықша / exceptional special exclusive / винятк- особлив- виключн-
қоспағанда / except excluding / крім окрім винятком
`
