/** People, family, body, health, food, clothes, house, animals, plants, weather, feelings. The columns are Kazakh, English, Ukrainian; built-in.ts says how they are read. */
export const life = `
атасы атам атаның атасының ата атасына / grandfather grandpa / дідус- дід діда діду дідом діди
әже әжесі әжем әжесінің әжеге / grandmother grandma granny / бабус- баба бабу баби бабц-
немере- / grandchild grandchildren grandson granddaughter / онук- внук- онуч- онуки
шөбере- / great grandchild / правнук- правнуч-
жиен жиені жиенім / nephew niece / племінник- племінниц-
келін келіні келіннің келінге келіндер келінім / bride daughter-in-law / невістк- наречена
күйеу күйеуі күйеуге күйеуім күйеуінің күйеуін / husband groom bridegroom / чоловік- наречен- чолов- нарече- жених женихи
күйеубала- / son-in-law / зять зятя зятем зяті
жұбай- / spouse husband wife couple / подруж- дружин- чоловік-
зайыб- зайып- / wife spouse / дружин- жінк-
ене енесі енесінің / mother-in-law / свекрух- тещ-
қайната- / father-in-law / свекор- свекр- тесть тестя
балдыз- / sister-in-law / своячк- зовиц-
егіз егіздер егізі / twin twins / близнюк- близн- двійн-
жетім- / orphan orphanage / сирот- сиріт
жесір- / widow / вдова вдови вдову вдів вдовою удов-
туыс- / relative kin relation / родич- рідн- споріднен-
ағайын- / kinsman relative brethren / родич- брати братів
нағашы- / maternal uncle / дядьк- материн-
көке көкесі / uncle / дядьк- дядеч-
ұрпақ- ұрпағ- / generation descendant offspring posterity / поколін- нащад- потомств-
бабалар- ата-баба- баба бабамыз бабасы / ancestor forefather / предк- предок прадід прадід-
перзент- / child offspring / дитина дитя дітей
сәби сәбиі сәбилер сәбиді сәбидің сәбиге / baby infant / немовл- дитинка малюк-
нәресте- / newborn infant baby / новонар- немовл-
бөбек бөбектер бөбегі балабақша- / kindergarten toddler nursery / дитсад- садок садк- малюк-
балалық / childhood / дитинств-
жігіт- / guy lad young man / хлопець хлопц- юнак- парубок парубк-
бозбала- жасөспірім- / youth young lad teenager adolescent / юнак- хлопець хлопц- підліт-
бойжеткен- / girl maiden young woman / дівчин- дівчат-
жастар- жастық / youth young people / молод- юність юност-
қарт қарттар қария- қарттық / elder elderly old man / старий старик- дідус- старець старц- старіст-
кәрі кәрілік- кемпір- / old aged elderly / старий стара старіст- бабус-
ересек- / adult grown-up / доросл-
кәмелет- / adult adulthood minor / повнол- неповн-
құрдас- / peer coeval / однол- ровесн-
замандас- / contemporary / сучасник-
құрбы құрбысы құрбым құрбылары / friend girlfriend peer / подруг- подруз-
жолдас- / comrade fellow companion / товариш-
серік серігі серіктес- / companion partner / супутник- партнер- напарн-
таныс танысы таныстар танысым / acquaintance familiar / знайом-
бейтаныс- / stranger unfamiliar unknown / незнай- незнайом-
бөтен бөгде / stranger alien foreign outsider / чужий чужа чуже чужі чужого чужих сторонн-
қожайын- / master owner host / хазяїн хазяй- господар-
қайыршы- / beggar / жебрак- жебра-
дана дандық даналық- данышпан- дана- / wise wisdom sage / мудр- мудре- мудрий мудрого
сыйлас- қадірле- / respect value cherish / поваж- шанув- ціну-
бауырлас- / fraternal brotherly / братні брате- братн-
үйлен- / marry married marriage wedding / одруж- жени-
тұрмыс- / life living everyday household marriage domestic / побут- життя
той тойы тойға тойда тойдың тойлар / feast wedding celebration / весілл- свято гулянн- бенкет- бенке- весіл-
ажырас- / divorce divorced part separate / розлуч- розлу- розлучен-
құда құдалық- құдалар құдағи- / matchmaker matchmaking / сват свати сватів сваха сватан-
қалыңдық- қалыңдығ- келіншек- / bride fiancee / наречена нареч- нарече- молода
қалың / thick dense / густ- товст-
жүкті жүктілік- / pregnant pregnancy / вагітн- вагіт-
босан- / birth freed released childbirth deliver / народж- народ- звільн- пологи пологів народи-
перзентхана- / maternity / полог- полоз-
емшек- емшег- / breast / груди грудей грудях
емізу емізеді / breastfeed / годув-
бесік- бесіг- / cradle / колиск- колис-
құндақ- құндағ- / swaddle / пелен- сповив-
тәрбие- / upbringing education bring up raise educate nurture / вихов-
марқұм- / late deceased / покійн- небіжч-
көму көмді көміп көмген / bury buried burial / похов- похор-
бейіт- зират- / cemetery grave graveyard / кладов- цвинтар- могил-
қабір- мола бейіт- зират- / grave tomb cemetery / могил- гробн- гроб- гробниц- кладов- цвинт-
жаназа- / funeral / похорон- похор-
жоқтау- жоқта- / mourn lament / оплак- голос- тужи-
аза азалы / mourning / траур- жалоб- скорбот-
тіріл- / resurrect revive rise / воскр- ожив- ожити ожи-
тағдыр- / fate destiny / доля долі долю долею
маңдай- / forehead brow / лоб лоба чоло чола чолі
мирас мұра мұрасы мұралар мұраға мұрас- / heritage inheritance legacy / спадщ- спадок спадк-
есейген есей- ержет- / grow up grown / виріс виросл- підріс дорослі-
мінез- / character temper nature behaviour / характер- вдача вдачі норов-
мінез-құлық / behaviour conduct behavior / поведін-
ақылды ақылгөй ақыл ақылы / clever smart intelligent wise mind / розумн- розум-
ақылсыз ақымақ- ақымағ- / stupid foolish fool / дурень дурн- нерозум- дурні
надан надандық- / ignorant ignorance / неук- невіг- неуцт- неук неосв-
зерек зеректік / bright quick-witted / кмітлив- тямущ-
қу қулық қулығы / cunning sly trick / хитр-
батыл батылы батылдық- / bold brave courage / смілив- сміл-
ерлік ерлігі ерлікке / heroism bravery feat courage / подвиг- мужн- героїзм
арам арамдық харам- / unclean evil dishonest impure forbidden / нечист- підст- підл- нечис-
мейірім- мейірбан- / kind kindness mercy merciful compassion / милос- добро- доброт-
қайырым- / charity charitable kind / благод- милос- добро-
қатал- / strict harsh severe / сувор- жорстк-
зұлым- зұлымд- / evil villain wicked wickedness / зло зла злий лиход- зліст- злі злого безза-
жауыз- / villain evil criminal / лиход- злоді-
жалқау- / lazy laziness / ледач- лінив- лінь
еңбекқор- / hardworking diligent / працьов- працьовит- старанн-
ұқыпты ұқыптылық / careful neat tidy / охайн- акурат-
сабыр- / patience patient calm / терпін- терпл- терпе-
шыдам- шыда- төзім- / patience endurance patient endure bear stand / терпін- терпл- витрив- витрим- терпі- терпе-
шыда- төз- шыдам- / endure bear tolerate stand patience / терпі- витрим- стерпі- витри- витер-
қыңыр- / stubborn obstinate / вперт- уперт-
өжет қайсар- / persistent stubborn brave / завзят- наполег- стійк-
тәкаппар- / arrogant proud haughty / зарозум- гордов- пихат-
кішіпейіл- / modest humble / скромн- смирен-
қарапайым- / simple ordinary plain / прост- звичайн-
сараң- / stingy miser greedy / скупий скупа скупі жадіб- скнар-
жомарт- / generous generosity / щедр-
сыпайы әдепті инабатты / polite courteous / ввічл- чемн- ввічлив-
дөрекі дөрекілік / rude coarse rough / груб- брутал-
ұялшақ ұялып ұялды ұялу / shy ashamed embarrassed / соромл- сором-
кекшіл кек кегі / revenge vengeful vengeance / помст- мсти- помс-
қызғаныш- қызған- / jealous jealousy envy / ревнощ- ревну- ревнив- ревн- заздр-
қызғаншақ көреалма- күндеу / envious envy / заздр-
екіжүзді- / hypocrite hypocrisy / лицем-
мейманос қонақжай- / hospitable hospitality / гостин-
ибалы иба / decency modest / порядн- скромн-
қасиет- / quality property trait sacred virtue / якіст- власт- риса риси властив- якість якост-
абырой- / reputation honour prestige authority / честь честі авторит- репут-
арлы ар арым ождан- ұждан- / conscience honour / совість совіст- сумлін-
беделді бедел- / authority prestige reputation influential / авторит- престиж-
салмақты / weighty serious sedate / ваговит- поважн- розважл-
байсалды / serious sober steady calm / серйозн- розважл- поважн- розважлив-
жеңілтек / frivolous / легков-
ақкөңіл- / kind-hearted sincere / доброд- щиросерд-
шыншыл- / truthful sincere honest / правдив- чесн-
өтірікші- / liar / брехун- брехл-
талант- дарын- / talent gifted talented / талан- обдар- хист-
қабілет- / ability capable capacity capability / здібн- здатн- спромож-
икем икемді икемі / flexible agile knack / гнучк- вправн-
еркелет- ерке еркеле- / pamper spoil caress / пест- пещен- розбещ-
пысық пысықтық / brisk efficient / жвав- моторн-
сезім- сезін- / feeling feel felt emotion sense / почутт- відчу-
көңіл- / mood mind spirits attention / настр- увага уваги увагу
махаббат- / love / любов- любові кохан-
ғашық ғашығы ғашықтар ғашықтық / in love lover beloved / закох- кохан-
сүйікті- сүйіктім- / beloved favourite favorite dear / улюбл- кохан-
сүйіспенш- / love affection / любов любові
қымбат- / dear expensive costly / дорог- коштовн-
сағын- сағыныш- / miss longing yearn long / сумув- суму- тужити туга скуч- туга-
құшақта- құшағ- құшақ- / hug embrace embraced / обійм- обійня- обіймі
өбу өбеді сүйіс- сүйді өпті өбіп / kiss kissed / цілув- поцілу-
рақат- рахат- / pleasure bliss enjoy / насол- задовол- втіх-
ләззат- / pleasure delight / насол-
шаттық- шаттан- / joy delight rejoice / радіст- радість радощ-
бақытты бақыт- / happiness happy fortune / щаст- щасл-
бақытсыз- / unhappy misfortune / нещас-
мұң мұңы мұңды мұңай- / sorrow sad melancholy / смуток смутк- туга сумн-
уайым- уайымда- / worry anxiety grief / турбот- пережив- журб- хвилю-
қапа ренжі- өкпеле- / offend offended upset / образи- ображ- скривд-
реніш- өкпе өкпесі / resentment grudge hurt / образа образи образу
өкін- өкініш- / regret sorry remorse repent / шкод- жалк- жалію шкоду- жалку- каят- розкая-
өкінішке өкініш- өкініп / unfortunately regrettably regret pity / жаль нажаль шкода
аяныш- аяу аяды аяп / pity compassion mercy / жаліст- жаліт- жаль
жиіркен- / disgust disgusting loathe abhor / огид- гидк- відраз- відра- гидув-
таңғал- таңырқа- / surprise surprised wonder amaze astonish / дивув- здивув- подив-
таңғажайып- ғажайып- ғажап- / wonderful amazing miracle marvel / дивов- чудов- чудес-
шошы- шошыды шошып шошын- / frighten startled terrified fear scared / наляк- зляка- злякал- ляка- жахну-
үрей- / horror panic terror fear / жах жаху жахом паніка страх
қорқыныш- / fear scary frightening / страх- страшн-
қорқыт- / frighten scare intimidate threaten / лякат- наляк- залякув- погрож- ляка- погро-
абыржы- мазасызд- / anxious worry uneasy / тривож- хвилюв- турбув-
мазала- мазасын- / bother disturb / турбув- непоко-
толқы- толқын- / wave excitement worry / хвиля хвилі хвилю-
тынышталды тыныштан- тыныштық / calm calmed silence quiet / заспок- вгамув- тиша тиші тишу спокі-
тынышт- тыныш / quiet calm silence peace / тиша тиші тишу тихо тихий тиха тихі спокі-
жалғыз- / alone lonely single only / самотн- єдин- один
жалық- зерік- / bored boring weary / нуд- набрид-
шарша- шаршап / tired tire fatigue weary / втом- стомл-
құмар- құштар- / passion eager passionate crave fond / пристр- захопл- жага прист- захоп-
арман- арманда- / dream dreamed dreams / мрія мрії мрій мріят- мріє- мріял- мрію мріє мрі-
қиял- қиялда- / imagination fantasy imagine / уява уяви уяву фантаз- фанта-
түс түсі түсім түсімде түсінде түсін / dream colour color noon / сон сни снів сні колір кольор- сну
күмән- күмәнд- / doubt doubtful suspicion / сумнів- сумні-
шүбә шүбәс- / doubt / сумнів-
сенім- / trust confidence belief faith / довір- впевн- віра віри віру
сенімді- / reliable confident sure / надійн- впевн-
ынта ынтасы ынталы ынтал- / zeal eager enthusiasm diligence / завзят- старанн- ентузіа- охоч-
жігер- / energy willpower drive vigor / завзят- енергі- воля
ерік еркі еркін еркімен ерікт- / will free voluntary / воля волі волю вільн- добров-
шыдамсыз- / impatient / нетерп-
күлкі күлкісі күл- күлді күліп / laugh laughter smile / сміх сміху сміят- смієт- сміял- смія- засмі-
жымиды жымию күлімсіре- жымиып жымиған күлімс- / smile smiled smiling / посміх- усміх- усмішк- посмі- усмі-
қалжың- әзіл әзілі әзілд- / joke jokes humour jest / жарт- гумор- жартув-
жыла- жылау- жылап / cry cried weep wept / плака- плач- заплак-
жас көзжас- / tear tears / сльоз- сліз-
күрсін- / sigh sighed / зітха- зітхн-
айқай- айғай- айқайла- / shout scream cry / крик- крич- закрич- вигук-
ұрыс- ұрысты / quarrel scold fight / сварк- свари- лаят- бійк-
жанжал- дау дауы дауды даулас- / quarrel dispute conflict argue scandal / сварк- супереч- скандал- спір- конфл- сканд-
төбелес- / fight brawl scuffle / бійка бійки бійку битися бійк- бити битис-
балағат- боқтық- боқта- / swear insult curse / лайк- лаят- лайл-
қорлық- / humiliation insult / прини- зневаг- наруг-
мазақ- мазақта- келемеж- / mock ridicule mockery tease / глузу- насміх- висмі- насмі- знуща-
қарғыс- қарға- қарғап лағнет- / curse cursed / прокл- проклят-
татулық- тату татулас- / harmony concord peace reconcile / злагод- примир- мир
кешір- кешірім- / forgive forgave forgiven sorry pardon excuse apology forgiveness / вибач- проба- прост- прощ- пробач- проще-
алғыс- рахмет- рақмет- / thank thanks gratitude / дяку- подяк- спасибі вдячн-
риза ризамын ризашыл- разы / satisfied grateful pleased content / задово- вдячн- задовол-
бата батасы батасын баталы / blessing bless blessed / благос- благо-
құтты құттық- / congratulate congratulations blessed / вітат- вітає- вітаю- привіт- поздор-
сәлем- сәлемдес- / hello hi greeting greet / привіт- вітан- здраст-
қоштас- / goodbye farewell bye / прощан- проща- попрощ- побаче-
құрмет- құрметті / respect honour honored dear honor / поваг- шанув- пошан- поваж-
сый сыйы сыйла- сыйлық- сыйлығ- / gift present give prize award / подару- дарун- дарув- премі- подар- дар нагор- дари
алдап алдады алдау алдан- / deceive deceived cheat lie / обман- обдур-
көндір- иландыр- / persuade convince / перекон- умовл- вмовл- перек- вмови-
жұбат- жұбаныш- / comfort console consolation / втіш- втіха розра-
еске есіне естелік- / memory remember recall memories / спогад- спомин- пригад- пам'ят-
сыр сыры сырлас- / secret confide / таємн- секрет-
серт ант анты антын серті / oath vow swear sworn / клятв- присяг- клясти обітн-
қызғылықты / interesting entertaining / цікав-
тұрпат- кейіп кейпі келбет- / appearance look figure / зовнішн- вигляд- подоб-
әдемі әдемілік сұлу- / beautiful pretty beauty / гарн- красив- крас-
сұлу сұлулық- сұлуы әдемі / beautiful beauty lovely / красун- красив- врод- краса краси красу гарний гарна вродл- прекр-
көрікті көрік көркем- / beautiful picturesque artistic / красив- мальовн- художн-
ұсқынсыз- сұрықсыз- көріксіз- / ugly / потворн- негарн- бридк-
сүйкімді- / cute charming lovely / чарівн- милий мила миле милі
құлақ- құлағ- / ear ears / вухо вуха вух вухам
мұрын- мұрны / nose / ніс носа носом носі
ауыз- аузы- / mouth / рот рота роті ротом уста
ерін- ерні / lip lips / губа губи губами губах
тіс тісі тістер тіске / tooth teeth dental / зуб- стомат-
иек иегі / chin / підбор-
самай- / temple temples / скрон-
шаш шашы шашын шаштар шашта / hair / волос-
сақал- / beard / бород-
мұрт мұрты / moustache mustache / вуса вусами вусат-
қас қасы қабақ- қабағ- / eyebrow brow / брова брови брів бров-
кірпік- кірпіг- / eyelash / вій вії віями
жанары жанар- / gaze eyes eye / погляд- очі зір
мойын мойны мойнына мойныма / neck / шия шиї шию шиєю
тамақ алқым көмей- / throat / горло горла горлі
желке- / nape / потилиц-
иық- иығ- / shoulder / плеч- плече
шынтақ- шынтағ- / elbow / лікоть лікт-
білек- білег- / wrist forearm arm / зап'яс- передпл- рука
алақан- / palm / долон-
саусақ- саусағ- / finger fingers / палець пальц-
башпай- / toe / палець пальц-
тырнақ- тырнағ- / nail claw quotation / ніготь нігт- кіготь кігт- лапк-
жұдырық- жұдырығ- / fist / кулак-
кеуде- / chest breast / груди грудей грудях
көкірек- көкірег- / chest breast bosom / груди грудей грудях
арқа арқада арқаға арқам / back / спин- спина
бел белі белде белбеу / waist lower back / попер- талія пояс
қарын қарны- құрсақ- құрсағ- / belly stomach womb abdomen / живіт живот- черев- шлун-
асқазан- / stomach gastric / шлун- шлунок
кіндік- кіндіг- / navel umbilical / пуп- пупов-
жамбас- / hip thigh pelvis / стегн- таз таза
тізе тізесі тізер- тізерле- / knee kneel knelt / колін- навкол- колін
балтыр- / calf shin / литк- гомілк-
өкше өкшесі / heel / п'ята п'ят- підбор- каблук-
табан- / sole foot feet / підошв- ступн- стопа стопи
сүйек- сүйег- / bone bones / кістк- кісток- кісток кістка кості
қаңқа қаңқасы / skeleton frame / скелет- кістяк-
бұлшық- / muscle muscles / м'яз-
ми миы миға мидың / brain / мозок мозк-
бассүйек- / skull / череп-
өкпе өкпенің / lung lungs / леген-
бауыры бауыр- / liver / печін-
бүйрек- бүйрег- / kidney / нирк- нирок
ішек- ішег- / intestine bowel gut / кишк- кишеч-
тамыр- / vein root vessel pulse / корін- вена судин-
жүйке жүйкесі жүйкес / nerve nervous / нерв-
буын- / joint generation / суглоб- поколін-
омыртқа- / spine vertebra / хребет хребт-
қабырға- / rib wall / ребр- стін-
тер тері терле- терлеу / sweat / піт потом пітн- потіт-
тыныс- / breath breathing respiratory breathe respiration / диха- дихан- подих- дихат-
демал- дем демалыс- / rest breathe breath vacation holiday weekend / відпоч- диха- відпо- відпус- вихід- дихат-
жөтел- жөтелу / cough / кашел- кашл- кашля-
түшкір- / sneeze / чхат- чхан- чхає
қимыл- қимылда- / movement motion move gesture / рух- рухи
ишара- / gesture sign / жест- знак
бой бойлы / height stature / зріст зрост-
арық- арығ- / thin skinny lean / худий худа худі худор- худн-
семіз- семір- / fat obese obesity / товст- огряд- ожир- гладк- жирн-
сау саулық / healthy well sound / здоров-
мүгедек- мүгедег- / disabled disability invalid / інвалід- неповносп-
ақсақ- ақса- / lame limp / кульг- крив- кульгав-
соқыр- зағип- / blind blindness / сліп- незряч-
саңырау- керең- / deaf / глух- глухий глухи- глухо-
мылқау- / mute dumb / німий німа німі німого
емде- емдеу емі ем емдел- емдік / treat treated treatment cure heal therapy / лікув- виліков- вилік-
сауық- сауықтыр- жазыл- айық- / recover recovery heal cured wellness entertainment / одуж- видуж- оздоро- одужа- оздор-
ауыр- ауырды ауырып ауырсыну / hurt ache pain sick / болит- біль болю болі хворі-
ауыр ауыры ауырлық- / heavy severe serious hard grave weight / важк- тяжк-
сырқат- дерт дерті дертт- / illness sick disease ailment ill / хвороб- недуг- хворо-
кесел- / disease ailment / недуг- хвороб-
жұқпалы жұқтыр- жұқты жұқпа- / infect infected infectious contagious infection / інфекц- зараж- заразн- інфік-
індет- / epidemic plague pandemic / епідем- пандем- пошесть
оба обадан обасы індет- / plague epidemic pestilence / чума чуми чуму чумою мор пошест- епіде-
тұмау тұмауы тұмауратып тұмаумен / flu influenza cold / грип грипу грипом застуд-
суық суықтан / cold chill / холод- застуд-
қызу қызуы қызба / fever temperature heat / гарячк- температ- жар
безгек- / malaria fever / маляр- лихом-
шешек- шешег- / smallpox flower petal / віспа віспи віспу
қызылша- / measles beet / кір кору буряк-
қабыну қабын- / inflammation inflamed pneumonia / запал- пневмо-
туберкулез- / tuberculosis / туберк- сухот-
обыр обыры онколог- / cancer tumor malignant / рак раку раком пухлин- онколо- злоякіс-
ісік- ісіг- ісіп ісін- / tumor swelling swollen / пухлин- набряк- опух-
диабет- / diabetes / діабет-
инфаркт- / heart attack infarction / інфаркт-
инсульт- / stroke / інсульт-
паралич- / paralysis paralyzed / параліч параліз-
ұстама- / seizure fit epilepsy / напад- припад- епілеп-
күйік- күйіг- / burn burns / опік опіки опіків опіку
сынық- сынығ- сынған / fracture broken break / перелом- злам- зламан-
қанау қанап қансыр- / bleed bleeding exploit / кровот- кровоточ-
іріңд- ірің іріңі / pus festering / гній гною гноят-
тыртық- тыртығ- / scar / шрам- рубец- рубці-
қотыр- / scab mange / короста корост- парша
бөртпе бөртпелер / rash / висип- висип
құсу құсып лоқсы- / vomit vomiting nausea / блюв- нудот-
ішөту ішөтк- / diarrhea / пронос- діаре-
улы уытты / poisonous toxic / отруйн- токсич-
дәмсіз- / tasteless / несмач-
талып талықсы- естен / faint fainted unconscious / неприт- знепр- непритомн-
әлсіре- әлсіз / weaken weak fade / слабш- ослаб- слабк- слабн- послаб-
сарыауру- сарғай- / jaundice turn yellow / жовтя- пожов-
аллергия- / allergy allergic / алергі-
бактерия- / bacteria bacterial / бактер-
вакцина- екпе екпесі егу екпені / vaccine vaccination vaccinate / вакцин- щеплен-
таблетка- / pill tablet / таблет- пігулк-
ине инесі инемен / needle / голка голки голку голкою голок
укол- шприц- инъекц- / injection syringe / укол- шприц- ін'єк-
таңғыш- таңу таңып / bandage dressing / бинт- пов'яз- перев-
мақта мақтадан / cotton / бавовн- вата вати вату ватою
жақпа жағар- / ointment / мазь мазі маззю
дәрумен- витамин- / vitamin / вітамі-
емхана- / clinic polyclinic outpatient / поліклін- клінік-
шипажай- сауықтыру / sanatorium resort health / санатор- оздоров-
жәрдем- / aid help assistance emergency / допомог- помочі
медбике- мейірбике- мейіргер- / nurse / медсест- сестра
хирург- / surgeon surgical surgery / хірург-
ота отасы отаға / surgery operation / операц-
диагноз- диагност- / diagnosis diagnose / діагно-
рецепт- / prescription recipe / рецепт-
стоматолог- / dentist dental / стомат- дантист-
ағза ағзасы ағзаға ағзаны ағзалар / organism body organ / організ- орган органи
зардап- зардаб- / suffering consequence harm suffer / стражд- наслідок наслідк- постражд-
азап- азаб- азапт- қина- / torment torture suffering agony / катуван- мук- мука страждан-
ұйқысыз- / insomnia sleepless / безсонн-
ұйқы ұйқысы ұйқыға ұйқыдан ұйқыда / sleep asleep / сон сну сном сонний
ұйқыда оян- оянды / wake woke awake awaken / проки- проснут- прокид- розбуд-
ояту ояты оятты / wake awaken rouse / розбуд- будит- пробудж-
нашақор- есіртк- / drug addict narcotic / нарком- наркот-
маскүнем- ішкіш- / drunkard alcoholic / п'яниц- алкого- пияк-
мас мастық мастық- / drunk intoxicated / п'яний п'яна п'яні п'янств- п'ян-
темекі темекісі темекіні темекінің шылым- / tobacco cigarette smoking / тютюн- цигарк- сигаре- курін-
шегу шегеді шегіп / smoke smoking suffer / кури- курін- палит- палін-
дәрет- дәретх- әжетх- / toilet restroom ablution / туалет- вбирал- обмив-
аурушаң- / sickly / хворобл-
асхана- ас-үй асүй асүйде / kitchen canteen dining / кухн- кухня їдальн-
пісір- пісіру піскен пісті піседі / cook cooked boil bake ripe ripen / варит- готув- печи вари- стигл- спіл- пекти пече
әзірле- дайында- / prepare cook prepared make / готув- пригот- підгот-
дайын дайынм- / ready prepared / готов- готовий
қайнат- қайна- / boil boiled boiling brew / кип'я- кипіт- кипл- варит- варив
қуыр- қуырылған қуырдақ / fry fried roast kuyrdak / смажен- смажи- жарен- печен-
турау турап турады / slice chop / різат- наріза- кришит-
аралас- араласт- / mix mixed blend interfere / мішат- змішу- зміша- втруч-
таңғы таңғыас / breakfast / сніданк- сніданок снідат-
түскі түстен / lunch noon midday afternoon dinner / обід обіду обідн- обідат-
кешкі кешкілік / supper dinner evening / вечер- вечір- вечерят-
аш аштық- аштығ- / hunger hungry famine starve / голод- голодн-
тоқ тойды тойып тойған / full sated fed satiated / ситий сита ситі наїдат- ситого
шөлде- сусын- шөл- / thirst thirsty drink beverage desert / спраг- напій напої напоїв питв- пусте-
шай шайы шайға шайын шайды / tea / чай чаю чаєм чайн-
кофе кофесі / coffee / кава каву кави кавов-
қымыз- / kumis koumiss / кумис-
шұбат- / shubat camel milk / шубат-
айран- / ayran kefir / айран- кефір-
қаймақ- қаймағ- / cream sour / сметан- вершк-
ірімшік- ірімшіг- / cheese curd cottage / сир сиру сиром сирн-
құрт құрты құрттар / worm kurt caterpillar / черв'як- черви хробак- курт
сарымай- / butter / масло масла вершков-
бауырсақ- / baursak doughnut / баурсак- пампуш-
бешбармақ- қазы қазысы / beshbarmak sausage / бешбар- ковбас-
шұжық- шұжығ- / sausage / ковбас- сосиск-
сорпа сорпасы сорпаны / broth soup / бульйон- юшка юшк-
көже көжесі сорпа / soup porridge / суп супу супом
ботқа ботқасы / porridge / каша каші кашу кашею
палау палауы / pilaf / плов плову
жүгері- / corn maize / кукуру-
қарақұмық- / buckwheat / гречк- гречан-
қамыр- / dough / тісто тіста тістом
ашытқы- / yeast leaven / дріждж- закваск-
кәмпит- / candy sweet sweets / цукерк- цукеро-
тәтті тәттілер тәттілік тәттіл- / sweet cake sweets / солодк- солодощ- солодо-
торт торты / cake / торт торта торти торту
бәліш- самса / pie pasty / пиріг пирог- пиріж-
печенье печеньесі / biscuit cookie / печиво печива
тосап- қайнатпа / jam / варенн- джем
балмұздақ- балмұздағ- / ice cream / морозив-
шоколад- / chocolate / шокола-
бұрыш- / pepper corner angle / перець перц- кут кута кути
сарымсақ- сарымсағ- / garlic / часник-
асқабақ- асқабағ- / pumpkin / гарбуз-
шалғам- / radish turnip / редис- редьк- ріпа
алмұрт- / pear / груша груші грушу груш
өрік- өріг- / apricot / абрико-
шабдалы шабдалысы / peach / персик-
алхоры / plum / слива сливи слив
шие шиесі / cherry / вишн- вишня
анар анары / pomegranate / гранат-
інжір- / fig figs / інжир- смоков- смокв- смоко-
құрма құрмасы / date persimmon palm / фінік- хурм-
лимон- / lemon / лимон-
апельсин- / orange / апельс-
құлпынай- бүлдірген- / strawberry / полуни- суниц-
таңқурай- / raspberry / малин-
қарақат- / currant blackcurrant / смород-
мүкжидек / cranberry / журавл-
жаңғақ- жаңғағ- / nut walnut / горіх-
мейіз- / raisin raisins / родзин-
саңырауқұлақ- / mushroom fungus / гриб- гриби
дәм дәмі дәмін дәмді дәмдеуіш- / taste tasty delicious flavour spice / смак- смачн- присмак-
дәмді дәмдірек / delicious tasty / смачн-
ащы ащылық / bitter spicy / гірк- гостр-
қышқыл- / sour acid / кисл- кислот-
тәбет- / appetite / апетит-
шарап- шараб- / wine / вино вина вином
арақ арағы арақты / vodka / горілк-
сыра сырасы сыраны / beer / пиво пива пивом
шырын- / juice / сік соку соком соки соковит-
тілім / slice piece / скибк- скибо- шматок шматк-
үзім үзімі кесек- кесег- / piece lump bit / шматок шматк- кусок грудка
дастарқан- / tablecloth table feast dastarkhan / скатер- дастар- стіл стола столу
шайна- шайнап / chew chewed / жуват- жує жують пережов- жува- пережо-
жұт жұту жұтты жұтып / swallow swallowed gulp / ковта- проков-
жалап жалады / lick licked / лиза- лиже лижуть
қарабидай / rye / жито жита житн-
көйлек- көйлег- / dress shirt / сукн- сорочк- плаття сукня сороч-
шалбар- / trousers pants / штани штанів штанах брюк- брюки
дамбал- / underwear drawers / труси білизн- підштан-
белдемше- юбка юбкасы / skirt / спідни-
пальто пальтосы / coat overcoat / пальто
тон тоны тонын тонды ішік / fur coat sheepskin / шуба шубу шуби кожух-
шапан- / chapan robe / халат- чапан-
жең жеңі жеңін жеңдері / sleeve sleeves / рукав-
жаға жағасы жағасын / collar / комір- комірец-
қалта қалтасы қалтасына қалтасынан / pocket / кишен-
түйме түймесі түймені батырма- / button buttons / ґудзик- кнопк- кнопо-
белбеу- / belt / пояс поясом поясі ремінь реміня
бөрік- бөрк- бөркі / fur hat cap / шапк- шапка
қалпақ- қалпағ- / hat cap / капелю- шапк-
тақия- / skullcap / тюбете-
шляпа- баскиім / hat headdress / капелю- шляп-
орамал- шәлі / scarf kerchief headscarf shawl / хустк- хусто- шарф- хустин-
хиджаб- / hijab veil headscarf / хіджаб- хіджа-
қолғап- қолғаб- / glove gloves mitten / рукави- рукавич-
шұлық- шұлығ- / sock stocking / шкарп- панчох- панчіх-
етік- етіг- / boot boots / чобіт чобот-
аяқкиім- / footwear shoe shoes / взутт- черев-
туфли кебіс- бәтеңке- / shoe shoes / туфл- туфлі черев-
бау бауы / lace string tie bind / шнур- шнурк- зав'яз-
байла- байлап / tie tied bind bound link / зв'яз- прив'яз- зав'яз- пов'яз-
шешті шешу шешіп шешін- / untie undress solve take off / розв'яз- роздяг- вирішу-
киін- киді киіп киеді киін / dress wear wore put on / одяга- одягн- носит- вдяг-
жалаңаш- / naked bare nude / голий гола голі оголен-
жалаңаяқ- / barefoot / босий боса босі босон-
пішін- пішу пішіп / shape form cut format / форма форму форми форм-
тігін- тігу тікті тігеді тіг- / sew sewing sewed / шити шиє шила шиют- швейн- пошит-
мата матасы / cloth fabric textile / тканин- матері-
барқыт- / velvet / оксамит-
зығыр- / flax linen / льон льону лляний лляна
мамық- мамығ- / down fluff cotton / пух пуху пухов-
жіп жібі жіптер жіпке / thread string / нитк- ниток мотуз-
сақина- / ring / персте- каблу- кільц-
сырға сырғасы сырғалар / earring earrings / сереж-
білезік- білезіг- / bracelet handcuff / брасл- наручн-
моншақ- моншағ- / bead beads necklace / намист- бусин-
алқа алқасы моншақ- / necklace beads / намист-
зергер- әшекей- / jewel jewelry jeweller ornament / ювелір- прикрас-
сәнді сән сәні сәнқой / fashion fashionable elegant / мода моди моду модн- елеган-
ішкиім үлбір- / underwear / білизн-
көзілдірік- көзілдіріг- / glasses spectacles / окуляр-
қолшатыр- / umbrella / парасол-
сөмке сөмкесі сөмкесін / bag handbag / сумк- сумка сумок
әмиян- / wallet purse / гамане-
таяқ- таяғ- / stick staff cane / палиц- палка палк- костур
перде пердесі / curtain / штора штори штор завіс- фіранк-
айна айнасы айнадан айнаға / mirror / дзерка- люстер- дзерк-
тарақ- тарағ- таран- / comb / гребін- розчі- гребі-
бояу- боя бояды боялған / paint dye colour makeup painted / фарб- пофарб- крас- фарбу-
иіссу иіссуы әтір / perfume / парфу-
сабын- / soap / мило мила милом
сүлгі сүлгісі / towel / рушник-
лашық- лашығ- / hut shack / хатин- халуп- курін-
киізүй юрта юртасы юртада / yurt / юрта юрти юрту юрті
шаңырақ- шаңырағ- / shanyrak hearth home / шанирак- вогнище- домівк-
уық кереге керегесі / lattice yurt / ґратк- решітк-
шатыр- / tent roof umbrella / намет- дах даху дахом шатро шатра
төбе төбесі төбесінде / hill roof top ceiling / пагорб- стел- дах даху
қабырға қабырғасы / wall / стіна стіни стін стіну
дуал- қоршау- қорша- / fence wall surround / паркан- огорож- оточ-
босаға табалдырық- табалдырығ- / threshold / поріг порог- порогу
қақпа қақпасы қақпаны қақпаның / gate goal / ворот- брам-
құлып- құлпы құлыпта- / lock locked / замок замка замкн- замок- замк- заблок-
саты сатысы / ladder stairs stage step / драбин- щабель щабл- ступін-
бақша бақшасы / garden orchard / город- сад- саду садок
жертөле- / basement cellar / підвал- льох
балкон- / balcony / балкон-
дәліз- / corridor hallway / коридо-
жиһаз- / furniture / меблі меблів
үстел- / table desk / стіл стола столі столу столом столи
орындық- орындығ- / chair stool seat bench / стілец- стільц- лавка
диван- / sofa couch / диван-
төсек- төсег- / bed / ліжк- ліжко постіл-
көрпе көрпесі / blanket quilt / ковдр-
жастық- жастығ- / pillow youth / подушк-
төсеніш- / bedding lay mattress / матрац- підстил- стелит-
кілем- / carpet rug / килим-
шкаф шкафы сөре сөресі / cupboard shelf wardrobe / шафа шафу полиц- шафі
сандық- сандығ- / chest trunk box / скрин- скриня
шам шамы шамның шырақ- шырағ- / lamp candle light / лампа лампи лампу свіч- свічка світил-
шамдал- / candlestick lampstand / свічник-
сіріңке- / match matches / сірник-
ошақ- ошағ- / hearth fireplace / вогнищ- осередо- осеред-
пеш пеші пештің пешке / stove oven furnace / піч печі піччю плита плити
күл күлі күлге / ash ashes / попіл попел- зола попіл-
отын- / firewood fuel / дрова дров паливо палива палив-
шоқ шоғы ұшқын- / spark ember / іскра іскри жарина вуглин-
жалын- жалыны / flame blaze / полум'я полум'ям пломен-
жанып жанған жанады / burn burning lit light / горить горіл- горит- палаю-
өшір- сөндір- сөн- өшті өшу / extinguish turn off delete quench / гасит- погас- загас- вимк- видал-
қосулы өшірулі ажырат- / disconnect distinguish off / вимкн- розріз- відріз-
қазан- / cauldron october boiler / казан- жовтень жовтня жовтні
шәйнек- шәйнег- / kettle teapot / чайник-
самауыр- / samovar / самовар-
таба табасы табаға / frying pan / сковор- пательн-
табақ- табағ- / dish plate sheet / тарілк- блюдо миска
тәрелке- / plate dish / тарілк- тарілок
кесе кесесі кесені / bowl cup piala / чаша чашу чашка піала чашк-
тостаған- тостақ- / cup bowl / чаша чашу чаші келих-
шыныаяқ- стақан- стакан- / glass cup / стакан- склянк- чашк-
құмыра- / jar jug pitcher vase / глечик- глек ваза вазу
шелек- шелег- / bucket pail / відро відра відер
бөшке- / barrel / бочк- бочка бочок
қасық- қасығ- / spoon / ложк- ложка ложок
шанышқы- / fork / виделк- вилк-
шүмек- шүмег- кран / tap faucet crane / кран-
ыдыс- ыдыстар / dishes vessel utensil container / посуд- посудин-
жуу жуды жуып жуады жуын- / wash washed bath / мити миє помит- прати прал-
шаң шаңы шаңды тозаң- / dust dusty / пил пилу пилом порох
сыпыр- сыпырғыш- / sweep broom / замет- підміт- мітл- віник-
моншашы монша моншасы / bath bathhouse sauna / лазня лазні баня бані купальн-
балға балғасы / hammer / молот-
балта балтасы балтамен / axe / сокир-
ара арамен / saw bee / пилк- пила бджол-
бұранда бұрама- / screw bolt / гвинт- шуруп- болт
арқан- / rope / мотуз- канат- аркан-
ілмек- ілмег- ілгек- ілгег- / hook loop / гачок гачк- петля петл-
кетпен- / hoe mattock / мотик- кетмен-
орақ- орағ- / sickle harvest / серп серпа серпом жнив-
шалғы шалғысы / scythe / коса косу косою
ертоқым- / saddle / сідло сідла сідел-
жүген- тізгін- / bridle rein reins / вуздеч- вуздечк- віжки
қамшы қамшысы қамшымен / whip / батіг батог- нагайк-
батпақ- батпағ- / mud swamp bog / болот- грязь
болат / steel / сталь сталі сталев-
қола қоладан жез жезден / bronze brass / бронз- латун- мідь міді мідн-
алмас гауһар- / diamond / алмаз- діамант-
мәрмәр- / marble / мармур-
желім- / glue / клей клею клеєм
балауыз- / wax / віск воску воском
қайыс былғары / leather strap / шкіра шкіри ремінь
киіз- / felt / повст- войлок
ағаштан ағаш / wooden wood / дерев'ян- деревин-
мүйіз- / horn antler / ріг роги рогів рогом
маржан- інжу / pearl coral / перли перл- перлин- корал-
түсті түстер түстерд- / colour color colored / колір кольор-
боз бозғылт сұр сұры / grey gray pale / сірий сиз- блідий сіра сіре сірі
сұр сұры сұрғылт / grey gray / сірий сіра сіре сірі сірого
қоңыр- / brown / коричн- бурий бура бурого
күлгін- / violet purple / фіолет- пурпур-
қызғылт алқызыл- / pink scarlet / рожев- червонув-
қызғылтсары / orange / помаран- оранж-
көгілдір- / blue light azure / блакит-
ашық ашықтау ашықтық- / open light bright openly transparent / світл- відкрит- прозор-
қоңырқай күңгірт- / dim dull dark / тьмян- темн-
қараңғы қараңғылық / dark darkness / темн- темряв-
жарқын- жарқыра- / bright shine shining / яскрав- світл- сяят-
жылтыр- / shine glitter polish / блищ- блиск- блист-
алашұбар шұбар / spotted motley / строкат- рябий ряба
бедер- өрнек- өрнег- ою оюы / pattern ornament / візерун- орнамен-
төртбұрыш- шаршы / square quadrangle / квадра- чотирик-
тікбұрыш- / rectangle / прямок-
шар шары шарлар / ball sphere balloon / куля кулі шар кульк-
текше / cube / куб куба кубі
тік тіке / vertical steep straight / вертик- крут- прям-
көлденең- / horizontal transverse / горизо- поперечн-
түзу түзет- / straight / прямий пряма прямо прямі прям- рівно
қисық- қисығ- / crooked curve curved / крив- кривий
жалпақ- жайпақ- / flat wide / плоск- плаский
таяз таяздау / shallow / мілк- неглиб-
жуан жуандық / thick stout / товст- груб-
өткір- / sharp acute / гостр-
мұқал- / blunt dull / тупий тупа тупі
қатты қаттылық қатып қатқан қаттылау / hard firm strongly loud freeze loudly / тверд- міцн- сильно гучно замер- сильн-
жұмсақ- жұмсағ- / soft mild / м'як-
тегіс- / smooth even flat / рівн- гладк-
бұдыр- / rough uneven / шорст- шершав- нерівн-
мықты мықтылар берік- / strong firm solid durable / міцн- сильн-
нәзік- нәзіг- / tender delicate fragile gentle / ніжн- тендіт- тонк-
толы толық- толығ- / full filled complete / повн- повний
ауқымды ірі / large major coarse / велик- крупн- масшта-
ұсақ- ұсағ- / small fine petty / дрібн-
жеңіл жеңілдік- / light easy lightly / легк- легкий
суық- суығ- салқын- / cold cool chilly / холод- прохол- прохолод-
ыстық- ыстығ- / hot heat / гаряч- спека спеки спеку спекот-
құрғақ- құрғағ- кепкен- / dry dried drought / сух- сухий висох- посух-
ылғал- дымқыл- / wet damp moist humidity humid moisture / волог- мокр-
өгіз- / ox bull / віл воли волів воли- бик
ешкі ешкілер ешкінің теке / goat goats / коза кози кіз козу козел козл-
лақ лағы лақтар / kid goat / козен- козеня
түйе түйесі түйелер түйенің түйеге / camel / верблю- верб- верблюд-
бие биесі биенің / mare / кобил-
айғыр- / stallion / жеребець жеребц-
құлын- / foal colt / лоша лошат- жереб-
тұлпар- арғымақ- арғымағ- жүйрік- жүйріг- / steed racehorse swift / скакун- румак- тулпар-
есек- есег- / donkey ass asses / осел осла віслюк- ослиц- ослик віслю-
қашыр- / mule / мул мула мули
мысық- мысығ- / cat / кіт кота коти котів кішк- кішка котик
күшік- күшіг- / puppy / щеня щенят- цуцен-
тазы тазысы төбет- / greyhound hound dog / хорт хорта пес собак-
тышқан- / mouse mice / миша миші мишей мишк- мишу
егеуқұйрық- / rat / щур щура щури щурів пацюк-
қасқыр- бөрі бөрісі / wolf wolves / вовк- вовч-
түлкі түлкісі түлкінің / fox / лис лиса лисиц- лиси
аю аюы аюлар аюдың аюды / bear / ведмід- ведмед-
арыстан- / lion / лев лева леви левів
жолбарыс- / tiger / тигр-
барыс ілбіс- / leopard snow / барс барса
сілеусін- / lynx / рись рисі
қоян- / hare rabbit / заєць зайц- зайч- кролик-
кірпі кірпісі / hedgehog / їжак-
тиін тиіні / squirrel / білк- білка білок
бұғы бұғысы марал- / deer stag / олень олен-
бөкен- ақбөкен- киік- киіг- / saiga antelope / сайг- сайгак- антило-
құлан- / kulan wild ass onager / кулан-
арқар- / argali mountain sheep / архар-
суыр- / marmot / бабак-
құндыз- / beaver otter / бобр- бобер видра
піл пілі пілдер / elephant / слон-
маймыл- / monkey ape / мавп-
жылан- / snake serpent / змія змії змій змію зміє- зміїн-
айдаһар- / dragon / дракон-
кесіртке- / lizard / ящірк- ящірок
тасбақа- / turtle tortoise / черепах-
бақа бақасы бақалар / frog / жаба жаби жаб жабу
қолтырауын- / crocodile / крокод-
кит киттер дельфин- / whale dolphin / кит кити китів дельф-
шортан- / pike / щука щуки щук щуку
аққу аққулар аққуы / swan / лебід- лебед-
қаз қаздар / goose geese / гуска гусей гуси гусак
үйрек- үйрег- / duck / качк- качка качок
тауық- тауығ- / hen chicken / курка курк- курей кури куряч-
әтеш- қораз- / rooster cock / півень півн-
балапан- / chick nestling chicken / пташен- курча курчат-
қарға қарғалар қарғасы / crow raven / ворон- ворона
құзғын- / raven vulture / ворон ворони крук
торғай- / sparrow / гороб-
көгершін- кептер- / dove pigeon / голуб-
бүркіт- қыран- / eagle / орел орла орли орлів беркут-
сұңқар- қаршыға- лашын- / falcon hawk / сокіл сокол- яструб-
үкі үкісі жапалақ- / owl / сова сови сову пугач-
тырна тырналар / crane / журавель журавл-
қарлығаш- / swallow / ластів-
бұлбұл- / nightingale / солов-
көкек- көкег- / cuckoo april / зозул-
қанат- / wing wings / крило крила крил крилат-
қауырсын- / feather / перо пір'я пера пером
ұя ұясы ұясына ұялар / nest / гнізд- гнізда
тұмсық- тұмсығ- / beak muzzle snout / дзьоб- морда морди
құйрық- құйрығ- / tail / хвіст хвост-
тұяқ- тұяғ- / hoof / копит-
жал жалы / mane / грива гриви гриву
жыртқыш- / predator beast / хижак- хижий хижі хиж-
аңшы аңшылық аңшылар / hunter hunting / мислив- полюв-
аулау аулап ау / hunt fishing catch / полюв- лови-
қармақ- қармағ- / fishing rod hook / вудк- вудка гачок
қақпан- тұзақ- тұзағ- / trap snare / пастк- пастка капкан-
жәндік- жәндіг- бунақд- / insect creature / комах-
балара араның ара / bee bees / бджол- бджіл
шыбын- / fly flies / муха мухи мух
маса масалар / mosquito / комар-
құмырсқа- / ant ants / мурах- мураш-
өрмекші- / spider / павук-
көбелек- көбелег- / butterfly moth / метел- міль
шегіртке- / locust grasshopper / саран- коник-
қоңыз- / beetle bug / жук жука жуки жуків
бүрге бит биттер / flea louse / блох- воша воші
кене кенелер / tick mite / кліщ- кліщі
шаян- / scorpion crab / скорп- краб- рак
ұста- / catch caught hold / спійм- злови- трима-
арамшөп- / weed weeds / бур'ян-
жусан- / wormwood sagebrush / полин-
қамыс- құрақ- / reed reeds / очерет-
тікен- тікенек- / thorn spine / терен терн- колюч- шип шипи
раушан- / rose / троянд-
қызғалдақ- қызғалдағ- / tulip / тюльпан-
бәйшешек- / snowdrop / пролі- підсніж-
жоңышқа- / alfalfa clover / люцерн- конюш-
бұта бұтасы бұталар / bush shrub / кущ кущі кущів кущ- чагарн-
бұтақ- бұтағ- / branch twig / гілк- гілка гілок гілл-
жапырақ- жапырағ- / leaf leaves / лист листя листк-
діңі дің діңгек- діңгег- / trunk pillar mast / стовбур- стовп-
қабық- қабығ- / bark crust shell peel / кора кори корою шкірк-
шырша- / fir spruce christmas tree / ялин- ялинк-
қарағай- / pine / сосна сосни сосну сосен соснов-
қайың- / birch / береза берези берез-
терек- терег- / poplar / топол-
емен емендер / oak / дуб дуба дуби дубів дубов-
тал талы талдар / willow / верба верби верб вербов-
үйеңкі / maple / клен клени кленов-
сексеуіл- / saxaul / саксаул-
арша аршасы / juniper / ялівець ялівц-
масақ- масағ- / ear spike / колос-
бүршік- бүршіг- / bud / брунь- бруньк- пупян-
гүлде- гүлден- / bloom blossom flourish prosper / цвіт- цвіте- квітн- розкві-
қура- солу солды солып / wither fade dry / в'яну- зів'я- в'яне засох-
отырғыз- егіс- егін- ек екті егу / sow sown plant crop planted / сіят- посів- посад- саджа-
егінші диқан- / farmer ploughman / хлібор- землероб-
ору орды орып орған / reap harvest / жати жнива жнець
жинау жина- / gather collect assemble / збират- зібра- збира-
дала даласы далада далаға даланың / steppe field plain prairie / степ степу степи степів степов- степ- поле поля
жазық- жазығ- жазира / plain flat / рівнин-
алқап- алқаб- / valley field / долин-
аңғар- / valley gorge notice / долин- ущелин- ущел-
шатқал- / gorge canyon ravine / ущелин- каньйон- ущел- каньй- яр
сай сайы жыра / ravine gully / яр яру яри ярі байрак
шың шыңы шыңдар шыңына шыңға шыңында / peak summit top / вершин- пік верши- піку
жота жотасы жон / ridge / хребет хребт- пасмо
асу асуы асуда асуын / pass mountain / перевал-
баурай- етек- етег- / slope foot hem skirt / схил- підніж- поділ
жартас- құз құзы / cliff rock / скеля скел- скелі
үңгір- / cave cavern / печер-
шұңқыр- / pit hole hollow / яма ями яму ямі
ор оры апан / ditch pit / рів рову рови яма
жанартау- / volcano volcanic / вулкан- вулка-
арал аралы аралда аралдың аралға аралдар аралын / island isle / острів остров- остр- острі-
жаға жағалау- жағасы жағасында / shore coast bank beach / берег-
жағажай- / beach / пляж- пляжі
шығанақ- шығанағ- / bay gulf / заток-
мұхит- / ocean / океан-
түбек түбегі түбекте / peninsula / півост-
ағын- ағыс- ағып ақты / flow current stream / течія течі- текти потік поток-
сарқырама- / waterfall / водосп-
бөгет- тоған- / dam barrier pond / гребл- дамб- дамба ставок
тамшы тамшысы тамшылар / drop drops / крапл- краплі
көбік- көбіг- / foam / піна піни піною
батты бату батып батқан / sink drown set sank / тонут- потону- втоп- потон- занур- затон-
тұман- / fog mist foggy / туман-
найзағай- / lightning thunderstorm / блиска- гроза грози грозу блиск-
күркіре- / thunder / грім грому громом гримі-
кемпірқосақ- / rainbow / веселк- веселка
аяз аязы аязды қырау- / frost frosty / мороз- іній
шық шығы / dew / роса роси росу росою
аптап- / heat heatwave / спека спеки спеку спеков-
самал- леп лебі / breeze / вітер- вітерець бриз
құйын- / whirlwind tornado / вихор вихр- смерч
жерсілкініс / earthquake / землет-
күн күнге күннің / sun sunny / сонце сонця сонц- сонячн-
ай айдың айлы / moon month / місяць місяця
тұтыл- / eclipse / затемн-
сәуле сәулесі шуақ- шуағ- / ray beam sunlight / промін- промен-
көлеңке- / shadow shade / тінь тіні тінню
шапақ- шапағ- / dawn sunset glow / світанок заграв- захід
таңсәрі арай / dawn daybreak / світан- зоря
түс түсте түстен түскі / noon midday afternoon / полудень полудн- обід полудня обідн-
іңір іңірде ымырт- / dusk twilight / сутінк- присмерк-
түнде түнімен / night / вночі уночі нічн-
жұма жұмада жұмасы / friday / п'ятниц-
дүйсенбі- / monday / понед-
сейсенбі- / tuesday / вівтор-
сәрсенбі- / wednesday / середа середи середу
бейсенбі- / thursday / четвер четверг-
сенбі сенбіде / saturday / субот-
жексенбі- / sunday / неділ- недільн-
мезгіл- / season time period / пора пори сезон-
сәт сәті сәтте сәтінде сәтін / moment instant / мить миті момент-
мәңгі мәңгілік- / eternal forever eternity everlasting / вічн- навіки навік- вічно вічніст-
күнделікті / daily everyday / щоденн- повсяк- щодня повсякден-
жайлау- / summer pasture / джайл- жайла- пасови-
қыстау- / winter camp / зимів-
отар отары / flock / отар- отара
үйір үйірі табын табыны / herd / табун- стадо стада череда
бағу бағып бақты / graze tend herd garden / пасти пасе пасут- випас-
көш көшу көшті көшіп көшеді / move migrate moved nomad / переїз- переїх- кочув- пересел-
көшпенді- көшпелі / nomad nomadic / кочів- кочов-
сою сойды сойып / slaughter slaughtered / різат- заріза- забив-
шаруа шаруасы шаруалар шаруашы- диқан- / peasant farmer farm household / селян- фермер- господ-
ферма фермер- / farm farmer / ферм- ферма фермер-
өріс- / pasture field sphere / пасови- поле
керуен- / caravan / караван- карав-
қоныс- қоныстан- / settle settlement / посел- оселя осел- осіл-
ру руы рулар рулық тайпа- рудың / clan tribe tribal / рід роду роди плем'я племен- родів
жырау- ақын ақыны ақындар / poet bard akyn / поет- акин-
жыр жыры өлең- / poem verse song / вірш- поема пісня пісні
домбыра- / dombra dombyra / домбр-
күй күйі күйлер / kui condition tune state / кюй стан стану
айтыс- / aitys argue contest / айтис-
ертегі- ертег- / tale fairy fairytale / казк- казка казок казки казку казков-
аңыз- / legend myth / леген- переказ-
мақал- мәтел- / proverb saying / присл- приказ- прислів-
жұмбақ- жұмбағ- / riddle mystery puzzle / загадк- загадо- загад-
әдет- ғұрып- салт салты дәстүр- / custom tradition habit / звича- традиц- звичк-
ырым ырымы / superstition omen / забоб- прикме- прикм-
бәйге бәйгесі / horse race prize / байга перего- скачк-
көкпар- / kokpar buzkashi / кокпар- кокпа-
шахмат- / chess / шахи шахів шахов- шахах шахіс-
асық асығы қуыршақ- қуыршағ- / doll puppet asyk / лялька ляльк- лялечк-
ойыншық- ойыншығ- / toy toys / іграш-
доп добы доппен допты допқа доптың / ball / м'яч м'яча м'ячем м'ячі
әткеншек- / swing / гойдал-
секір- секірді / jump jumped leap hop / стриба- стриб- підстри- скака-
жүгір- / run ran running / біга- біжит- бігт- побіг- біг- біж- біжа-
билеу билейді би биі билер / dance danced dancing / танець танц- танцю-
әнші әншілер / singer / співак- співач-
шырқа- әндет- әнші- әнін / sing sang sung song singer / співа- заспі-
саз сазы әуен- / melody tune / мелод-
сыбызғы қобыз- / kobyz flute / кобиз- флейт-
серуен- серуенде- / walk stroll promenade / прогул- гулят- гуля-
демалыс- / holiday vacation weekend rest / відпоч- відпус- вихідн-
мереке- мейрам- мерекеле- / holiday festival celebrate celebration feast / свято свята свят святк- святков- святі
наурыз- / nauryz march / науриз- навруз- берез- наури-
тойла- тойлау- / celebrate celebrated / святк- відсвят- відзнач-
ораза оразасы оразаны / fast ramadan / піст посту рамад-
вагон- / carriage wagon / вагон-
қону қонды қонып / land landed spend night landing / призем- ночув- ночівл- приземл- посад-
айдау айдап айдады / drive drove / водит- керув- гнати
шабандоз- / rider horseman / вершн-
сапар сапары сапарға сапарында / journey visit trip / поїздк- візит- подорож-
адас- адасқан / stray lost astray / заблу- блука- заблук-
соқпақ- соқпағ- сүрлеу / path trail / стежк- стежин-
карта- / map card / карта карти мапа мапи картк- карту карті карт мапу мапі
чемодан- жолдорба / suitcase / валіз-
жақындау жақында- / approach near recently / наближ- набли-
төтесінен төте / direct shortcut / навпрос- прям-
оңға оңнан / right / право справа правор- правий
солға солдан солшыл- / left / ліво зліва ліворуч лівий ліва ліве ліві лівої лівих
артқа кейінге / back backward / назад
ілгері алға / forward ahead / вперед уперед
сабақ- сабағ- / lesson class / урок- занят- урок уроки уроку уроків
дәптер- / notebook / зошит-
қалам- / pen / ручк- ручка перо
қарындаш- / pencil / олівець олівц- олівец-
парта сия / desk ink / парта парти чорнил-
әліпби- алфавит- / alphabet / алфав- абетк-
сөздік- сөздіг- / dictionary vocabulary / словн-
оқулық- оқулығ- / textbook / підруч- підру-
емтихан- / exam examination / іспит- екзаме- екзам-
қате қатесі қателік- қателес- / mistake error wrong / помил-
үйрен- үйрет- / learn teach taught accustom learnt study accustomed / вчити- навчи- звик- вчит- вивча-
ұстаз- / teacher mentor master / вчител- настав- учите- вчите-
шәкірт- / disciple pupil apprentice student / учень учн- учня учні учнів послід-
білім- / knowledge education / освіт- знання знань
сауат- сауатты / literacy literate / грамот- письмен-
ұғын- ұғым- ұқты / concept understand notion / понятт- розумі-
үндеме- үнсіз- / silent silence quiet / мовча- мовчк-
сыбырла- сыбыр- / whisper whispered / шепіт- шепот- прошеп- шепта-
шақырды шақырып / call called invite / покли- клика-
көмектес- / help helped assist aid / допом-
кеңес ақыл / advice advise / порада поради порад-
өтін- өтінем- жалын- жалбарын- / beg plead implore ask / благат- блага- просит-
хабарлас- / contact call / зв'яз- контак-
шу шуы шулы шулау / noise noisy / шум шуму шумно галас- гамір
сыңғыр- қоңырау- / bell ring call / дзвін дзвон- дзвін- дзвоник
тарсыл- гүрсіл- / bang crash rumble / гуркіт гуркот- стук-
сықырла- / creak / скрип- рипі-
ысқыр- / whistle / свист- свисн-
жаңғырық- / echo / луна відлун-
үру үреді үріп / bark barking / гавка- гавкіт
ұлу ұлыды ұлып / howl / вити виє вили завива-
иіс иісі иісін иісті / smell scent odor odour / запах- пахн- аромат-
хошиіс- / fragrance aroma incense / аромат- пахощ- запашн-
сасық- сасы- / stinking stink / сморі- смерд-
иіске- / sniff smell / нюха- понюх-
татып татты тату / taste tasted / куштув- скушт-
сипау сипап сипады / stroke caress / глади- погла-
түрт- түртіп / poke press click / штовх- натисн- тицьн-
итер- / push pushed shove / штовх- підштовх- пхат-
тарту тартты тартып / pull pulled draw attract / тягн- тягт- потяг-
сүйре- / drag dragged pull / тягн- волок- волоч- тягти
лақтыр- / throw threw thrown / кида- кинут- кинув кину- кинул- жбур- кидат- кинув-
құлады құлау құлап / fell fall collapse / упав впав впала впада- падат-
жығыл- сүрін- / stumble fall fell / спотик- упав впав
сын сынды сынып сындыр- / break broke broken / злама- розби- лама-
жырт- жыртып / tear tore torn / рвати порва- розірв-
кесу кесті кеседі кесіп / cut / різат- відріз- ріже
жина- жиып / tidy clean gather / прибир- прибра-
іліп ілу ілді асып ілу- ілін- / hang hung / вішат- повіс- висит- висі-
жату жатыр жатты жатқан / lie lay lying / лежит- лежа-
еңкей- еңкейіп / bend stoop lean / нахил- схили-
бұрыл- бұру бұрды / turn turned / поверн- поверт-
қарау қарады қарап қарайды / look looked watch / дивит- дивля- подив-
тамаша- / watch spectacle wonderful / чудов- видовищ-
байқа- аңғар- / notice observe observed / поміт- помічат- спостер- поміч- спост- заува-
тоңу тоңды тоңып / freeze cold shiver / мерзн- змерз- замерз-
мұздат- қатыр- / freeze frozen / замерз- заморо-
`
