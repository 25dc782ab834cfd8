/** What people and things do. The columns are Kazakh, English, Ukrainian; built-in.ts says how they are read. */
export const verbs = `
келді келген келеді келу- келіп келе келсе келер / come came coming / прийш- прийти приход- приїха- приїжд-
жетті жеткен жетеді жету- жетіп жетсе / reach arrive attain enough / досяг- дістат- доїха- дійшов дійшла дійшли дійти
барды барған барады бару- барып бара барса / go went gone visit / йти піти піш- ходи- поїха- їхати їде їздит-
кетті кеткен кетеді кету- кетіп кетсе / leave left depart go gone away / піти піш- поїха- виїха- йти зникн-
жүрді жүрген жүреді жүру- жүріп / walk go move moving / ходи- йти йде йшов йшла їздит-
шықты шыққан шығады шығу- шығып шықса шыға / exit leave emerge come out appear / вийти вийш- виход- виїха- вихід
кірді кірген кіреді кіру- кіріп кіре кірсе / enter entry come access / увійш- увійти ввійш- зайш- зайти заход- вхід вход-
қайтты қайтқан қайтып қайту- / return back home / поверн- поверт-
қайтар- / return give back refund / поверн- віддав віддат-
орал- / return returned come back / поверн-
шапты шабады шауып шапқан / gallop run rush / скака- мчат- мчит-
өрмеле- / climb crawl / лізти лізе лізут- видер- дерт-
жорғала- / crawl creep / повз- плазу-
жүзді жүзіп жүзген жүзу- / swim swam sail float / плав- плив- пливти попли-
ұшты ұшқан ұшады ұшу- ұшып / fly flew flown flight / летіт- летит- летів літа- політ полет- політ-
сырғана- / slide slip glide / ковз- сковз-
домала- / roll / котит- коти- покот-
қозға- / move touch raise affect / руха- зруш- торка- поруш-
ілгеріле- / advance progress / просув- прогрес-
алыста- / recede away distance / віддал-
өтті өткен өтеді өту- өтіп өтсе / pass cross undergo held past / пройш- пройти проход- минул- відбув- відбуд-
өткіз- / hold held conduct spend pass / прове- провод-
бағыт- / direct direction aim course / напрям- спрям- скерув-
сапар- / journey trip visit travel / подорож- поїзд- візит-
қыдыр- / stroll wander walk / гуля- прогул- тиня-
адас- / lost stray err wander / заблук- блука- збив- збит-
кезік- / encounter meet across / зустрі- натрап- трапл-
ерді ерген ереді еріп ілес- / follow followed accompany / слідом супров- слідув-
қуды қуған қуып қуады қуу- / chase pursue expel drive / гна- жене женут- вигна- погон-
озды озған озып озу- / overtake surpass outpace ahead / обігн- випер- обган-
асқан асып асады / exceed surpass over more / перевищ- понад більше
аттап аттады аттау- / step cross over / переступ- ступ-
басып басқан басады / press step push / натис- ступ- наступ- тисн-
таян- / lean approach rely / спира- спер- наближ-
сүйен- / lean rely depend based / спира- опира- поклад-
иіл- / bend bow / зги- нахил- схил- гнут-
еңкей- / stoop bend lean / нахил- нагн- схил-
бүкте- / fold / склад- згорн- згорт-
тізе- / knee kneel / колін- навкол-
отырғыз- / seat plant / посад- садж- садит-
жатты жатқан жатыр жатады жату- жатып / lie lay lain lying / лежа- лежит- ляг- ляж-
жатқыз- / classify attribute hospitalise place / відніс віднос- віднес- поклад-
кідір- / pause delay linger / затрим- зволік- забар-
асық- / hurry rush hasten / поспіш- спіши- квап- спіш-
үлгер- / manage time catch / встиг- устиг-
кешік- кешіктір- / late delay delayed / запіз- спізн- затрим- запізн- затримк-
оян- / wake woke awaken awake / проки- пробуд-
көшті көшкен көшіп көшу- / move relocate migrate nomad / переї- пересел- кочув- перейш-
мекен- / dwell inhabit live address / мешка- насел- прожив- адрес-
жина- / gather collect assemble / збира- зібра- збир- збор-
тарат- / distribute spread dissolve disperse / розда- пошир- розпов- розпус- розган-
жайыл- / spread graze / пошир- розрос- пасти пасут-
тасымал- / transport transportation carriage carry / перевез- транспорт- перевоз-
апар- / take took carry lead / відве- відніс- віднес- понес-
әкет- / take took away carry / забра- забир- вивез- відвез-
жөнелт- / send sent dispatch ship / відправ- надісл-
ауыс- / shift change pass switch / зміщ- змін- перех- перейш-
алмас- / replace exchange alternate / обмін- замін- чергу-
орналас- / located place settle situated / розташ- розміщ-
қойды қойған қояды қойып қою- / put set place / став- постав- класти покла- клад-
салды салған салады салып салу- / put build construct lay / будува- збудув- вклад- покла- зведен-
тікті тігіп тігу- тіккен / sew sewed plant / шити шив шила поши- зшив-
тартты тартып тартады тарту- тартқан / pull drag attract draw / тягн- тягти тягл- залуч-
таста- / drop abandon throw leave / кида- кину- покин- залиш-
ұста- / hold held catch caught keep / трима- спійм- лови- затрим- злови-
қысып қысты қысу- / squeeze press / стис- тисн-
сілкі- / shake shook / тряс- трус- струс- потряс-
діріл- / tremble shiver vibrate / тремт- дриж- вібр-
тербе- / rock sway swing / гойда- колих- хита-
бұрды бұрып бұрау- / turn twist / поверн- крут- закру-
төкті төгіп төгу- төгіл- төккен / pour spill shed / проли- вили- розли- лити
құйды құйып құю- құйыл- / pour fill / налив- нали- лити литис- вили-
ақты ағып ағады аққан ағу- ағым- / flow stream current / тече текти тік потік поток- течі-
қалқы- / float drift / плава- плив- дрейф-
сіңір- сіңіп / absorb instil / вбира- погли- засво- прище-
еніп енген енді ену- / enter penetrate / проник- увійш- входит-
кіргіз- / admit enter insert / впуск- впуст- вводи- ввест-
шығар- / release publish produce remove / випус- видат- вида- виве- вивод-
түсір- / lower drop shoot download / опус- знима- знят- знижу- скину-
түсіп түсті түскен түседі түсу- / fall fell drop descend decline / спус- зійш- впа- потрап- знизи- пада-
шашыл- шашыр- / scatter strew splash / розки- розсип- бризк-
бытыра- / scatter disperse / розсі- розпор- розки-
жөнел- / set off went / руши- помча- вируш-
сүрін- / stumble trip / спотик- спітк-
теңсел- / sway stagger / хита- похит-
ағыз- / drain flow / злив- спус- пуска-
түне- / overnight night spend / ночув- перено-
тоғыс- / cross intersect converge / перети- перетн- сході-
қиыл- қиылыс- / intersect cross intersection / перети- перетн- перехр-
жанас- / touch contact adjacent / торка- дотик- прилег-
тиді тиген тиіп тию- / touch hit reach / торкн- торка- зачеп- дотик-
тигіз- / touch cause inflict / завда- спричин- торка-
жабыс- / stick stuck cling / прилип- чіпля- прикле-
жапсыр- / stick glue attach / накле- прикле- клеїт-
шешу- шешті шешіп шешіл- шешкен / solve untie undress resolve / розв'яз- виріш- розд-
босан- / free birth vacate / звільн- народ-
іліккен ілік- / caught hook cling / зачеп- попа-
қадап қадау- / stick pin thrust gaze / встром- вп'я-
сұқты сұғып сұғын- / stick thrust poke / встром- сунут- пхат-
суыр- / pull extract draw / витяг- виривати
жұлды жұлып жұлу- / pluck tear snatch / вирив- вирва- зрива-
үзді үзіп үзу- үзіл- / break tear interrupt pause / розір- розрив- перер- обірв- рвати
жыртты жыртып жырт- / tear tore torn / рвати порва- розір- розрив-
сынды сынған сыну- сындыр- / break broke broken / злама- лама- розби-
бұзды бұзып бұзу- бұзыл- бұзған / break violate destroy spoil / поруш- руйн- псува- зіпсу- злама-
қира- / ruin collapse destroyed / зруйн- руїн- руйну-
талқанда- / smash crush defeat / розгр- розтр- розби-
жойды жойып жою- жойыл- / destroy eliminate abolish delete / знищ- скасу- усун- ліквід-
құртты құртып құрту- / destroy ruin exterminate / знищ- винищ- погуб-
уат- / crush grind / дроби- подріб- товк-
езді езіп езу- езіл- / crush oppress knead / гніт- пригн- чавит- розчав-
мыжы- / crumple crush / м'ят- зім'я- чавит-
кесті кескен кеседі кесіп кесу- / cut cutting / різат- ріж- відріз- виріз-
турап турау- тураған / slice chop / наріз- кришит-
жарды жарып жару- жарыл- / split burst explode crack / розкол- трісн- вибух-
тіліп тілу- / slice slit / різат- розрі- надрі-
тесті тесіп тесік- тесіг- / pierce hole drill / дірк- прокол- отвір отвор-
қазды қазып қазу- қазған / dig dug excavate / копа- викоп- рити розкоп-
көмді көміп көму- көміл- / bury buried / закоп- похов- зарив-
болды болған болады болу- болып болса болмай болмайды бола / be was become happen been / був була було були бути буде стати став
еді екен емес едім едік едіңіз / was were is been had would / був була було були
бастал- / begin began start begun / почав почал- почин- розпоч-
бастау- / beginning start source initial / почат- джерел-
аяқтал- / end finish complete conclude / заверш- закін- скінч-
аяқта- / finish complete end conclude / заверш- закін- скінч-
бітті біткен бітеді біту- бітіп / end finish over / скінч- закін- заверш-
бітір- / finish graduate complete / закін- заверш- скінч-
тәмамда- / finish complete graduate / закін- заверш-
тоқтал- / dwell stop mention / зупин- спин-
тыйды тыйып тыйыл- / stop restrain check / припин- стрима- зупин-
созыл- / stretch last drag / тягн- трива- розтяг- простяг-
соз- созды созып / stretch extend prolong / розтяг- тягн- простяг-
қысқар- / shorten cut reduce abbreviate / скоро-
үлкей- / enlarge grow bigger increase / збіль- вирос- росте збільш-
көбей- көбейт- / increase multiply grow / збіль- зрост- множит- розмн- збільш- примнож-
көбейт- / increase multiply reproduce / збіль- множит- примн-
арттыр- / increase raise enhance improve / підви- збіль- посил-
жоғарыла- / rise increase promote / підви- зрост- зріс-
өсті өскен өседі өсу- өсіп өсе / grow grew grown growth / рост- росла вирос- зрост- зріс- росте
өсір- / grow raise breed cultivate / вирощ- ростит- розвод-
өрістет- өріс- / develop expand field / розгор- розвив-
кеңей- / expand widen extend broaden / розши-
тарыл- / narrow shrink / звуж- звузи-
кішірей- / shrink reduce smaller / зменш-
азайт- / reduce decrease lessen cut / зменш- скоро- знижу-
кему- кеміп кеміді / decrease diminish decline / зменш- спада-
кемсіт- / discriminate humiliate belittle discrimination / прини- дискр- дискримін- приниж-
төменде- / decrease decline lower fall / зниж- знизи- падін- спад спада-
нығай- нығайт- / strengthen consolidate / зміцн-
қатай- / harden tighten stricter / жорст- посил- твердн-
қатаңда- / tighten toughen / посил- жорст-
жұмсар- жұмсақ / soften soft mild / пом'я- м'як-
жақсар- жақсарт- / improve improvement better / покра- поліп- кращ- покращ- поліпш-
жақсарт- / improve enhance better / покра- поліп- вдоск-
нашарла- / worsen deteriorate / погір- погірш-
ушық- / escalate worsen aggravate / загос- погір- ускла-
шиелен- / escalate tense intensify / загос- напруж-
түзел- түзет- / correct improve fix / випра- корег- налаго-
түзе- түзу- / correct straighten straight / випра- прям-
өзгерт- / change modify alter amend / зміню- зміни- змін-
өзгеріс- / change amendment alteration / зміна зміни змін- поправ-
құбыл- / vary change fluctuate phenomenon / мінли- змін- колив- явищ-
түрлен- / vary transform modify / видоз- урізн- перетв-
түрлендір- / convert transform / перетв- конве-
жаңар- / renew update renewal / онов- понов- віднов-
жаңғыр- / modernise revive renew / модер- віднов- онов-
дамы- / develop evolve development / розви-
дамыт- / develop promote / розви-
өркенде- / prosper flourish thrive / процв- розкв-
гүлден- / flourish bloom prosper / розкв- процв- квітн-
құлдыра- / decline collapse plunge / занеп- падін- обвал-
тозды тозу- тозып тозған / wear worn deteriorate / знош- зноси- зноше-
ескір- / outdated obsolete age / застар- старі-
қартай- / age old aging / старі- постар- стари-
жасар- / rejuvenate young / помол- молод-
ержет- / grow mature adult / дорос- виріс-
есей- / grow mature older / дорос- зміцн-
пісті піскен пісіп пісу- / ripen ripe cook boil / дости- дозрі- стигл- варит-
қайна- / boil seethe / кипі- кипит- закип-
мұзда- / freeze ice cold / мерзн- замер- крига
тоңды тоңып тоңған / freeze frozen cold / мерзн- замер- змерз-
еріді еріп еру- еріт- / melt dissolve thaw / тану- розта- плави- танен-
ерітінді / solution / розчин-
қыздыр- / heat warm / нагрі-
қызып қызу- / heat hot warm heated / нагрі- розпа- гаряч-
жылын- жылыт- / warm heat heating / гріти зігрі- опал- потеп-
салқында- суыт- / cool chill / охоло- остиг-
суыды суып суыған / cool cold / охоло- похол- остиг-
құрғат- кепті кебу- кептір- / dry dried / сушит- висох- сохн- суши-
құрғақ / dry / сухий суха сухе сухі сухо
сулан- ылғал- / wet moist moisture / мокр- волог- змок-
жанды жанып жанған жану / burn burned / горіт- горит- згорі- палат-
жағып жағыл- жағу- / burn kindle light / розпа- палит- запал-
тұтат- / ignite kindle light / запал- розпа-
сөнді сөніп сөну- сөнген / extinguish fade out / згас- погас- гасн-
ажырат- / separate disconnect distinguish / відок- розріз- від'єд- розлуч-
ажыра- / separate divorce part / розлуч- розст-
бөлін- / divided separate allocated split / поділ- відок- розді- виділ-
бөлу- бөліп бөлді бөлген / divide division allocate share / поділ- ділит- розді- виділ-
біріг- бірік- / unite join merge / об'єд- злит- єдна- з'єд-
біріктір- / unite combine merge join / об'єд- поєдн- злит-
жалға- / attach connect join continue / з'єд- продов- приєд-
қосыл- / join add merge accede / приєд- дода- долуч-
араласт- / mix interfere intervene / зміш- втруч- мішат-
аралас- / mixed mix interfere intervene / зміш- міша- втруч- мішан-
екіге / two half split / двоє навпіл надвоє
айнал- / become turn into / перет- стати става-
ұқса- / resemble similar seem alike / схож- подіб- нагад-
көрін- / appear seem visible look / здава- вигля- видно з'яв-
туында- / arise emerge originate / виник- постал-
туды туған туады туып туу- / born birth give native / народ- рідн-
туыл- / born birth / народ-
тудыр- / cause give rise create / викли- сприч- породж- народ-
өлді өлген өледі өлу- өліп өлім- / die dead death / помер- вмер- смерт- поми- гине
мерт / perish killed die / загин-
тірілт- / resurrect revive raise / воскр- ожив-
сүрді сүріп сүру- сүреді / live existence lead / живе живут- жити жив існу-
болмыс- / existence being / буття існув-
сақтал- / preserved remain persist stored / збері- збере-
қалды қалған қалады қалып қалу- қала / remain stay left / залиш- зоста- лиши- лишат-
қалдыр- / leave left / залиш- лиши- лишат-
іске / implement launch put / запус- реалі- здійс-
асырып асыру- асырыл- асырды / implement carry raise bring / здійс- реалі- викон-
орында- / perform fulfil execute carry implement / викон- здійс-
орындал- / fulfilled performed executed / викон- здійс- справд-
атқарушы / executive / викон-
әсер- / effect influence impact impression / вплив- вража- враж- ефект-
туғыз- / cause give rise arouse / викли- спричи- породж-
келтір- / cause bring cite inflict / завда- навод- наве- спричи- приве-
мәжбүрле- / force coerce compel / змуш- примуш- примус-
бөгет- бөге- / obstacle dam hinder barrier / переш- завад- дамб- загат-
бөгел- / delay detain linger / затри- забар-
бөгде- / foreign stranger outsider / сторон- чуж-
шекте- / limit restrict restriction / обмеж- ліміт-
шектел- / limited restricted / обмеж-
ұйытқы- / instigator initiator / ініці- призві- натхн-
арандат- / provoke provocation / прово-
түрткі- / impetus motive push / пошто- спону- мотив-
қолай- / suit convenient / зручн- підхо- сприя-
себін- себу- септі / sow sprinkle / сіяти сіє посі- посип-
сеп- сепкен сеуіп / sow sprinkle spray / посі- крапит- посип-
екті егіп егу- / sow plant vaccinate / сіяти посі- посад- сади-
егіл- егін- / crop sow sown harvest / посів посі- врожа- збіжж-
орып орды ору- / reap mow harvest / жати жнут- коси- жнив-
теріп терді теру- / pick gather collect dial type / зрива- збира- зібра- набра-
алдын / prevent front before / запоб- попере- перед-
жорам- / guess assume presume / припу- здога-
берді берген береді беру- беріп берсе бере беруші / give gave given grant / дав дали дати дає дають дават- надат- надав-
алды алған алады алу- алып алса алмайды / take took get got receive obtain / взя- отрим- бере беруть одерж- здобу-
алын- / taken removed obtained received / отрим- знят- одерж- взят-
тапсыр- / hand entrust order submit assign / доруч- перед- здати здав подат-
табыста- / hand over transfer deliver / перед- вруч-
тарту / gift present / подар- дарун-
бағышта- / dedicate devote / присв-
арнал- / dedicate devote special intended / присв- призн-
үлестір- / distribute hand out / розпо- розда-
иелен- / own possess acquire occupy / волод- посід- заволо-
иеле- ием- иесі / owner own master possess / власн- господ- волод-
қолға / hand obtain achieve capture / отрим- захоп-
тартып / take away seize snatch / відби- відіб- вирва- забра-
тартыс- / struggle dispute contention contest / борот- супер- боротьб- супереч-
өтеу- өтеп өтем- / pay compensate compensation repay / відшк- компе- сплат- погаш-
төлем- төле- / pay paid payment / плата плати платит- платі- сплат- оплат- випла-
жалға- жалдан- / rent hire lease / орен- винай- найма-
сатты сатқан сатады сату- сатыл- сатушы / sell sold sale seller / прода-
сатқындық / treason betrayal / зрада зради зраду
жарна- / contribution fee due / внесок внес- внеск-
құрбан- / sacrifice victim / жертв- пожер-
аяды аяп аяу- аяныш- / pity spare mercy / жалі- жаліс- пожал- шкод- помил-
қуан- / rejoice glad happy joy / радіти радіє радів радіс- зраді-
шаттан- шаттық- / rejoice joy delight / радіс- веселі- радіти радіє радів
жылады жылап жылау- / cry wept weep / плакав плакал- плаче заплак- плачу-
күлді күліп күлкі- күлу- күле / laugh laughed laughter smile / смія- сміх- сміє- засмі-
мұңай- мұң- / sad grieve sorrow / смуток сумува- сумн- засму- журит-
қайғыр- / grieve mourn sorrow / сумув- горюв- скорб- тужит-
аза азалы жоқтау- / mourn mourning / тужит- трау- опла- скорб-
тәубе- өкін- / repent repentance regret / каят- покая- розка-
ренжі- / upset offend resent / образ- обража- засму-
ренжіт- / offend hurt upset / образ- обража- кривд-
өкпеле- өкпе- / resent offended lung / образ- ображ- леген-
ашулан- / angry anger mad / розсе- гнів- сердит- розлю-
долдан- / rage furious / розлю- лютув-
кек- кектен- / revenge vengeance avenge / помст- мстит-
жақтыр- / like approve dislike / подоб- вподо-
ұнат- ұнады ұнай- / like please enjoy / подоб- вподо-
сүйді сүйген сүйеді сүйіп сүю- / love loved kiss / люби- любит- кохат- полюб- цілув-
сүйікті / favourite beloved dear favorite / улюбл- кохан- улюблен-
ғашық- / love lover fall in / закох- кохан- кохат-
аңса- / yearn long crave dream / прагн- тужит- мріят-
қалау- қалап / want wish desire will / хотів хотіл- хоче хочу хочут- бажан- бажат-
тіле- / wish ask pray / бажат- бажа- побаж- просит- просив
үміттен- / hope expect / сподів- надія надію
жұмып жұмды / close shut eyes / заплющ- закри-
ұмтыл- / strive aspire seek aspiration / прагн- поривал-
ұмтылыс- / aspiration striving / прагн-
тырыс- / try tried effort attempt strive / намаг- стара- спроб- пробу- старат- прагн-
талпын- / strive aspire attempt / прагн- спроб- намаг-
талпыныс- / attempt effort / спроб-
байқап / try test notice / спроб- пробув-
әрекет- / act action attempt behaviour / дія дії дій спроб- вчинк- дію-
әрекеттес- / cooperate interact interaction / взаєм- співп-
жұмыл- / mobilise effort rally / мобіл- згурт-
ниет- / intention intend intent / намір-
ниеттен- / intend plan / намір намір- збира-
ойлан- / think reflect ponder consider / замис- розду- поміркув- обдум-
ойлап / think invent devise / вигад- приду- думат- винай-
толған- / reflect ponder meditate / розду- розмі-
пайымда- / reason judge reflect / розмі- мірку- судит-
түйсін- түйсік- / feel intuition sense / відчу- інтуї-
сезді сезіп сезін- сезім- сезеді / feel felt feeling sense / відчу- почут- почува-
ұғын- ұғым- ұқты / grasp concept understand / понят- збагн- осягн-
аңғар- / notice realise perceive / поміт- поміч- збагн-
байқал- / noticeable observed evident / поміч- спост- поміт-
бақыла- / observe monitor watch control supervise / спост- контр- нагля-
қарау- қарады қарап қараса қараңыз / look watch consider review see / диви- подив- погля- розгл-
қарастыр- / consider provide examine envisage / розгл- перед-
қадаға- / monitor supervise watch oversee / нагля- контр- слідк-
көрді көрген көреді көру- көріп көрсе көрмеді / see saw seen view / бач- побач- бачен- видіт- глян-
иіске- / smell sniff / нюхат- поню- запах-
дәмде- татты татып / taste / кушту- смак- скушт-
сипау- сипап сипады / stroke describe touch caress / глади- погла- торка-
ұқса / alike same resemble / схож- подіб-
есінде есте еске есіне / memory remember mind recall / пам'я- згада- згаду- спога-
жатта- / memorise heart learn / запам- вивчи- завчи-
жадын- жады / memory / пам'я-
ұмытыл- / forgotten oblivion / забут-
ескер- / consider account note / врахо- зважа- уваг-
елеме- елемеу / ignore neglect disregard / ігнор- нехту-
елемей / ignoring ignore despite / ігнор- нехту-
назар- / attention regard look / уваг- уваз- погля-
бағамда- / estimate assess judge / оціню- оцін-
бағала- / assess evaluate value appreciate estimate / оцін- оціню- ціну-
шамала- / estimate guess approximate / прибл- оціню-
есептел- / considered counted calculated / вважа- рахув-
санау- санап санай / count counted number / рахув- раху- поліч- лічит-
таразы- / scales weigh balance / терез- зважи- ваги
теңес- теңестір- / equal equate align / прирі- зрівн-
ажырата- айыра- / distinguish differentiate / розрі- відрі-
ерекшелен- / differ stand out distinguished distinguish / відрі- виріз- вирізн- відрізн-
таңдау- / choice selection option / вибір вибор- виборі
ірікте- / select selection pick / відбі- відбо- відіб-
сұрыпта- / sort select / сорту- відбі-
сарапта- / analyse examine expertise / аналі- експе-
талда- / analyse analysis examine / аналі- розбі- проан-
зертте- / study research investigate explore / дослі- вивча- вивчен-
терге- / investigate interrogate / розсл-
іздестір- / search look investigate / розшу- пошук-
тапты тапқан табады тауып табу- тапса / find found earn discover / знайш- знайт- знайд- знахо-
табыл- / found discovered available / знайд- знайш- виявл-
анықтал- / determined established identified / визна- встан- виявл-
белгіле- / mark designate set appoint / позна- призна- визна-
белгілен- / marked set established determined / встан- визна- позна-
ашыл- / open opened opening discovered / відкр- відчи-
ашты ашқан ашады ашу ашып аша / open opened reveal discover / відкр- відчи- розкр-
жапты жапқан жабады жабу- жауып / close closed cover shut / закри- зачин- накри-
жабыл- / closed close shut covered / закри- зачин- накри-
жасырды жасыр- / hide hid hidden conceal secret / хова- прихо- сховал-
жасырын- / secret hide hidden anonymous / таємн- хова- прихо- потай-
тығыл- / hide squeeze hid / ховав- схова- заховал-
пана- / shelter refuge hide / приту- прихи- схова-
бүркен- / cover veil mask / прикр- вкрит- накри-
әшкереле- / expose reveal unmask / викри-
паш жария / reveal expose public announce / розкр- оголо- публі-
жарияла- жариялан- / publish announce declare publication published / оголо- опублі- публі- прого- публік-
айтты айтқан айтады айту- айтып айтса айтуы- / say said tell told mention / сказа- казав казал- каже скаж- говор- зазна-
айтыл- / mentioned said told stated / сказа- згада- зазна- йдеть-
айтыс- / debate argue dispute / супер- сперч- дискут- змага-
деді деген дейді деу- деп десе / say said called that / сказа- казав казал- каже мовля-
сөйлес- / talk converse speak / розмо- поговор- спілк-
сөйлеу- / speech speaking / мовлен- промов- говор-
хабарла- / inform report announce notify / повід- спові- інфор-
хабарлан- / announcement reported announce / оголо- повід-
мәлімдеме- / statement declaration / заява заяву заяви декла-
баянда- / narrate report describe tell / розпо- допов- виклад-
айғақта- / testify attest evidence / свідч- засві-
куәлік- / testify certificate testimony witness / свідч- посві- свідо-
атады атаған аталған атау- / name call named called term / назив- назва- назв-
аталды аталмыш / mentioned called given / згада- назва-
ескерт- / warn remind remark warning / попер- застер- нагад- зауваж-
ақыл- / mind advise advice wise reason / розум- порад-
сұрады сұраған сұрау- сұрайды сұрап / ask asked request inquire / запит- спита- просит- просив попро- питат-
сұран- / ask request demand / проси- попит- попро-
жалын- / beg plead implore / блага- молит-
жалбарын- / implore beg pray / блага- молит-
дұға- мінәж- / pray prayer / молит- молив-
сиынды сиыну- сиын- табын- / worship pray / поклон- молит-
құлшылық- құлшылығ- / worship service / покло- богос- служі- поклон- служін-
қарсылас- / oppose opponent resist / супер- опонент- чинит-
қарсы / object oppose against / проти запер- висту-
құпта- / approve endorse support / схвал- підтр-
раста- / confirm verify certify / підтв- засві-
қуатта- қолда- / support back endorse / підтр-
қолдау- / support endorsement / підтр-
келісті келісіп келіс- / agree agreed consent / погод- згод- домов-
келіспе- / disagree disagreement / незго- розбі-
көнді көніп көну- / agree submit consent yield / погод- скори- змири-
илан- сенім- / believe faith trust belief / вір- довір- переко-
сенді сенген сенеді сену- сеніп / believe trust rely / вірит- вірив повір- довір-
күдіктен- күдік- / suspect suspicion doubt / підоз- сумні-
шүбә- шүбәл- / doubt / сумні-
таңғал- / wonder amaze surprise astonish / дивув- здиву- подив-
таңданд- таңдан- / surprise amaze wonder / здиву- дивув- подив-
қайран / amazed surprise / здиву- вражен-
таңғажайып / wonderful amazing miracle / дивов- чудов-
үрейлен- үрей- / panic horror fear dread / жах- страх- панік-
алаңда- / worry concern anxious / хвилю- турбу- занеп- тривож-
уайымда- / worry grieve / хвилю- пережи- журит-
тынышта- тыныш- / calm quiet peace / спокі- заспок- тихо
жұбат- / console comfort soothe / втіша- втіши- розра-
жұбан- / console comfort / втіши- втіша-
төзім- / tolerance patience endurance / терпи- толер- терпі-
мақтау- мақтады мақтап / praise / хвали- похва- хвалят-
мадақта- / praise glorify encourage / хвали- прослав- похва-
дәріпте- / glorify extol promote / просл- вихва-
жазғыр- / blame reproach condemn / докор- звину- винит-
кінә- / fault guilt blame / вина вину вини прови-
айыпта- / accuse blame charge / звину- обвин-
айыпкер / guilty culprit / винув- винний винн-
сөк- сөкті сөгіс- / scold reprimand rebuke / доган- сваря- лаят-
ұрысты ұрысып ұрыс- / scold quarrel fight battle / сварит- лаят- сварк- бій
ренжіс- араз- / quarrel hostile / сварит- посва- ворож-
бітімгер- бітім- / reconciliation truce peace / перем- прими- миров-
келтіріп / quote cite bring / навод- наве- цитув-
дәйек- дәйексөз / quote citation reference / цитат- цитув-
мысқыл- / mock irony ridicule / насмі- глузу- кпи-
келемеж- / mock ridicule / насмі- глузу- висмі-
балағат- / insult swear abuse / лайк- образ- лаят-
қорқытып қоқан- / threaten threat / погро- загрож-
шақырт- шақыр- / invite call summon invitation / запро- виклик- закли- клика-
шақыру- / invitation call summons / запро- закли- викли-
жүгіну- / recourse appeal / зверн-
үгіт- үгітте- / campaign agitation urge / агіта- агіту- умовл-
уағызда- уағыз- / preach sermon / пропо-
өсиет- / precept testament covenant / запов- завіт-
әмір- / command commandment order / наказ- повел-
уәде- / promise promised / обіця-
айқайла- айқай- айғай- / shout cry scream yell cried / крича- крик- закрич- волат- вигук-
шыңғыр- / scream shriek cry / крича- верещ-
бақыр- / yell roar scream / крича- реват-
күбірле- / mutter mumble / бурмо- бубон-
өсек- өсекте- / gossip rumour / плітк- чутк-
алдады алдап алдау- алдан- / deceive cheat deception trick / обман- обдур- ошук-
әзіл- әзілде- / joke humour / жарт- жартув- гумор-
сәлем- сәлемде- / greet greeting hello / віта- привіт- вітан-
рахмет- алғыс- шүкір- / thank thanks gratitude / дяку- спаси- подяк- вдячн-
қоштас- / farewell goodbye part / проща- попро-
таныстыр- / introduce acquaint present / знайо- ознай- предст-
таныс- / acquaint familiar acquaintance meet / знайо- ознай-
таныды танып тану- / recognise know recognition / впізн- визна- пізна-
таныт- / show demonstrate make known / прояв- вияв-
таныл- танымал- / known popular famous recognised / відом- попул- визна-
таным- / cognition knowledge / пізна-
мойындат- / recognition confess / визна- зізна-
теріске / refute deny rebut / спрос- запер-
тартпай тартын- / hesitate refrain shy / утрим- сором- стрим-
жасқан- / shy hesitate intimidated / сором- ніяко- боят-
ұялды ұялып ұялу- ұятты / ashamed shy shame / сором-
қысыл- / embarrassed hesitate press / сором- ніяко-
мүсірке- / pity sympathise / жаліт- співч- шкоду-
көңіл көңілі көңілд- / mood heart soul condolence attention spirit / настр- душ- співч- настрій настро- душа
тілдес- / converse talk / порозу- спілк-
жазыс- / correspond correspondence / листув- перепи-
пікірлес- / discuss like-minded exchange / однод- обмін- бесід-
жәрдем- / help aid assistance benefit allowance / допом-
жәрдемақы- / benefit allowance / допом- виплат-
болысып болысу- болысты / help support aid / допом-
қамқор- / care guardian patron / опік- турбо- турбу- піклу-
қамтам- / provide ensure supply / забез-
қамтиды қамтыған қамту- қамтып / cover include embrace / охоп- охопл- включ-
жабдықта- / supply equip provide / поста- оснащ- забез-
жарақта- / arm equip / озбро- оснащ-
жәрдемші көмекші / assistant helper auxiliary / помічн- допом-
қорғады қорған- қорға- / protect defend defence protection / захи- захищ- оборо-
құтыл- / rid escape saved freed / позбу- рятув- вряту-
қашты қашып қашқан қашу- қашады / flee fled escape run / втік- втекти втеч- тіка- утік-
сақтан- / beware insure caution / остер- берег- застр-
күтім- / care treatment / догля- турбо-
бағып бағу- / tend graze care look / догля- пасти пасут-
асыра- / feed foster adopt support / годув- утрим- усино-
баулы- / train teach educate / навча- вихов- привч-
үйрет- / teach taught train tame / вчит- навча- навчи-
оқыту- оқыт- / teach teaching taught / викла- навча-
оқытушы / teacher lecturer / викла-
оқыды оқыған оқиды оқып / read study learn / чита- прочи- навча- вчивс-
білді білген біледі білу- біліп білім- біле / know knew known knowledge education / знати знає знав знан- відом- дізна-
жаттығу- жаттық- / exercise train practice drill / вправ- трену-
машықта- / practise train skill / практ- трену- навич-
дағдылан- дағды- / accustom skill habit / звик- навич- звичк-
емтихан / exam examination test / іспит- екзам-
жазды жазған жазады жазу- жазып жазыл- / write wrote written record / писа- напис- пише писат- запис-
сызды сызып сызу- сызба- / draw line draft / кресл- малю- крес-
бояды бояу- бояп / paint draw colour / малю- фарбу- фарб-
басыл- / print publish edition publication / друк- видан- опублі-
баспа- / publishing print publisher press / видав- друк- друка-
құрастыр- / compile compose assemble / склад- скла- укла-
құрам- құрайды / composition part consist compose structure composed / склад- скла- склад складу складі
құрды құрған құрады құру- құрып / create establish build set make / створ- буду- склад- засн-
құрыл- / created established structure formed / створ- засно- струк-
негізде- негіз- / base found justify basis / основ- засно- обґру- підст-
қалыптас- / form formation shape develop / форму- сформ- склад-
қалыпта- / form mould normal / форму- норма-
жасады жасаған жасайды жасау- жасап жасал- / do did done make made create / робит- зроби- зробл- створ- вчин-
жарат- / create creation creator use / створ- творе- твори-
шығарма- туынды- / work composition creative creation / твір твор- творч- твору твори творів
өнертап- / invent invention inventor / винах- винай-
өндір- / produce production manufacture / вироб-
дайын- / ready prepared finished / готов-
дайындық / preparation readiness training / підго- готов-
ретте- / regulate settle arrange order / регул- врегу- упоря-
тәртіпте- / order organise discipline / впоря- упоря- дисци-
ұйымдастыр- / organise arrange organisation / орган- влашт-
жоспарла- / plan schedule / план плани плану-
басқар- / manage govern control lead run / керув- управ- керівн-
бастаған / lead led headed began / очоли- очолю- почав
жетекте- / lead led guide head / очолю- керув- вести веде
билеп билеу- билейді / rule dominate govern / прави- панув- волод-
билеу- биші- / dance dancer / танцю- танец- танці
жүргіз- / conduct drive run carry / прове- провод- водит- вести
жүргізіл- / conducted carried / прове- провод-
айдады айдап айдау- / drive drove exile chase / водит- гнати гнав засла-
айдал- / exile exiled driven / засла- вигна-
тағайындал- / appointed appointment / призн-
сайла- / elect choose / обира- обрав обран- вибир-
істейді істеп істеді істеген істеу- / work do did done function / працю- роби- зроб- діяти
еңбектен еңбекші- / worker toil labour / трудя- трудів- праця
қызметте қызмет- / serve service position / служб- служи- посад-
пайдалан- / use exploit utilise / викор- корис- експл-
қолданыл- / applied used application / застос- викор-
тұтыну / consumption use / спожив- вжива-
үнемде- / save economise economy / економ- заоща- ощад-
сарп- сарпта- / spend expend waste / витра- затра-
шығында- шығын- / spend expense cost loss / витра- втрат- збит-
тапқан табыс- / earn income profit revenue / зароб- дохід доход- прибу-
кездестір- / meet encounter come across / зустр- натрап-
күтіп күтті күткен күтеді күту- / wait expect await care / чека- очіку- почек- догля-
күтпеген / unexpected unexpectedly / неспод- неочі-
қарым / relation relationship contact / стосу- відно-
жолдады жолда- / send address / надіс- послан- зверн-
жолдау- / message address / послан- зверн-
жолығ- жолық- / meet encounter visit / зустр- побач-
табыстыр- / reunite introduce / знайо- звест-
соғысты соғысып соғыс- / war fight fought / воюва- воюю- війн-
сайыс- / contest compete competition / змага- конку- супер-
жарыс- / compete race competition / змага- перег-
бәсекелес- бәсеке- / compete competition competitor rival / конку- супер- змага-
жаулау- жаулап / conquer / завою- завойов- підко-
жауы жаулар жауға жаулық- / enemy hostile foe / ворог- ворож- ворогу
басқын- / invade occupy aggressor invasion / загар- вторг- окупа-
бағындыр- / subdue conquer subordinate / підко- підпо- скори-
бағын- / obey submit subordinate / підко- підпо- скоря- слуха-
тізгін- / rein control / віжк- повід-
берілді берілу- беріл- / surrender surrendered given devoted / здати здав- відда- надан-
тұтқында- / detain arrest capture / затри- арешт- полон-
қамады қамалды қама- / imprison besiege lock / ув'яз- замкн- оточ- оточи-
қоршады қоршау- қорша- / surround siege fence encircle / оточ- облог- огоро-
жеңді жеңген жеңеді жеңіп жеңу- / win won defeat overcome / перем- вигра- подол- здол-
ұтты ұтып ұтыс- / win won prize / вигра- вигр-
ұтыл- / lose lost losing defeat / програ-
жоғал- / disappear lost vanish / зник- зникн- пропа- загуб-
айырыл- / lose deprived part / втрат- позба- позбу-
айырды айырып айыру- / deprive separate / позба- відді-
ғайып / disappear missing vanish / зник- зникл- безві-
көрінбе- / invisible unseen / невид-
жеді жеген жейді жеу- жеп жесе / eat ate eaten / їсти їсть їдять їла поїст- з'їст- з'їв
тамақтан- / eat feed meal nutrition / харчу- їсти обіда-
ішті ішкен ішеді ішіп ішу- / drink drank drunk / пити пив пила випи- п'ють випив
ішімдік- / drink alcohol / алког- напій напої
аштық- аштан аш / hungry hunger famine starve / голод-
тойды тойып тойғыз- / full feed satisfy / насит- ситий наїст-
жұтты жұтып жұту- / swallow gulp / ковта- проков- глотн-
тісте- / bite bit bitten / куса- укуси- вкуси-
шағып шағу- / bite sting crack / ужали- вкуси-
сорды сорып сору- / suck / смокт- висмо- ссати
тынық- / rest relax pacific / відпо- тихий тихого
қалғы- / doze slumber nap / дріма-
шарша- / tire tired weary fatigue / втома- стоми- втоми- утоми-
шалдық- / suffer affected contract / страж- захвор-
қиналды қинал- / suffer struggle torment / страж- мучи- мучит-
қина- / torture torment / катув- мучи-
ауырды ауырып ауыра ауыру- / hurt ill ache sick pain / болит- хворі- боліт- захвор-
ауырсын- / pain / біль болю болі боляч-
айық- жазылып / recover heal cure / одужа- вилік- зціли-
жарала- жаралан- / wound injure wounded / поран- ранен-
ұрды ұрған ұрып ұру- ұрады / hit beat strike beaten / удари- вдари- бити побит- побив б'ють
соқты соғып соққы / blow hit strike beat / удар вдари- удару
тепті теуіп тебу- / kick / копн- штурх-
тепкі- / kick blow / удар штурх-
шапалақ- / slap clap applause / ляпас аплод- оплес-
қағып қақты қағу- / knock hit drive beat / стука- постук- забив-
тықылда- / knock tick / стука- стукі- постук-
сойды сойып сою- / slaughter / зарі- різат- забій
бауызда- / slaughter cut throat / зарі- різат-
тұншық- / choke suffocate drown / задих- задуш-
тонау- тонады тонап / rob robbery plunder / грабу- пограб- граб-
талау- талады / plunder loot / пограб- грабу-
бопса- / extort blackmail extortion / вимаг- шанта-
опасыз- / traitor treacherous betrayal / зрадн- віролом-
бұзық- / hooligan bully / хуліг-
тентек- / naughty mischief / пусту- бешке-
жаныш- / crush trample / розча- топта-
жаншы- / suppress crush quell / приду- розча-
өрді өріп өру- / weave braid plait / плест- сплест-
тоқыма- тоқу- тоқыды / weave knit textile / ткати в'яза- ткац- ткал-
иірді иіріп / spin spun / пряст- прясти
түйді түйіп түйін- / knot tie conclude / вузол- вузли зав'я-
орады орап орау- / wrap roll wind / загор- обгор- замот-
жамады жамау- / patch mend / лата- латк-
сүртті сүртіп сүрту- / wipe rub / витер- витир- терти
сыпырды сыпыр- / sweep swept / підмі- замет- мести
жуды жуып жуу- жуын- / wash / мити миє поми- умива- випра- прати
шомыл- / bathe bathing baptise / купат- купа- хреще-
шайды шайып шаю- / rinse wash / полос- змива-
киді киген киіп кию- киеді киін- / wear wore put dress / носит- одягн- одяга- вдягн-
киіндір- / dress clothe / одяг- одяга-
шешін- / undress / роздя-
қырын- / shave / голит- побри- гоління
безен- безендір- / decorate adorn design / прикр- оздоб- оформ-
көрік- көркем- / beauty artistic fiction / краса красу худож-
әрле- әшекей- / decorate ornament / прикр- оздоб-
сәнде- сән- / fashion decorate / мода моди моду прикр-
ойнады ойнап ойнау- ойнайды ойна- / play played / грати грає граєт- зігра- грав грала
ойнат- / play playback amuse / відтв- програ-
той тойла- тойы / celebrate feast wedding / свято святк- весіл- бенкет
мейрам- / holiday celebrate feast / свято свята святк-
саяхатта- / travel journey / подор- мандр-
кезді кезіп кезу- / roam wander travel / мандр- блука- броди-
қаңғы- / wander roam vagrant / блука- броди- волоч-
мінді мініп міну- мінген / ride rode board mount / сідат- сісти їхати верхи
мінгіз- / mount board / посад- садж-
тұсау- / fetter presentation / кайдан- пута презен-
ертте- / saddle / сідла-
жекті жегу- / harness / запря-
бұғатта- / block lock blockade / блоку- забло-
кілтте- кілт- / key lock / ключ- замкн-
қосу- / enable add connection switch / увімк- підкл- додав-
өшіру- / deletion off disable / видал- вимк-
жүкте- / load download upload burden / заван-
орнық- орнады / establish settle install / встан- закрі- усталю-
бапта- / configure settings setup / налаш-
теңше- / configure customise setting / налаш-
қондыр- / install plant equipment / встан- устан- устат-
толды толған толып толу- толық- / full complete filled fully / повн- напов- повніс-
босады босап босау- бос / empty free vacant / порож- вільн- пуст-
ұлғайт- / increase enlarge zoom / збіль-
кеміт- / reduce decrease diminish / зменш-
сұрыптау- / sorting sort / сорту-
қию- қиып қиды / cut clip trim crop / виріз- обріз-
ретке / order arrange / поряд- впоря-
тізді тізім- / list arrange line / список- списк- перелік-
тізімде- / list enumerate / перел- список-
санамала- / enumerate list / перел-
топта- / group gather / групу- групи групо-
жікте- / classify divide / класи- поділ-
жүйеле- / systematise organise / систе-
үйлес- / harmony match suit fit / узгод- гармо- пасув-
сәйкес- / correspond match compliance according / відпо- згідн-
сәйкестен- / identify match / ідент- відпо-
шайқал- шайқа- / shake rock rinse / хита- похит- тряс-
ырғал- ырғақ- / sway rhythm / ритм- гойда-
изеп изеді / nod / кивн- кива-
бұлғады бұлға- / wave wag / махат- махну- маха-
сілте- / refer point swing link / посил- вказу- махну-
меңзе- / hint imply point / натяк-
ишарат- ишара- / hint gesture sign / жест- натяк-
тұспал- / hint allusion / натяк-
жатады жататын / belong relate / належ-
тиесілі тиісті / belong due relevant appropriate / належ- відпов-
қажет қажетті- қажетпіз қажеті / need require necessary required / потре- потріб- необх- треба потрібно необхід-
қажетсін- / need require / потре-
мұқтаж- / need needy / нужд- потре- нужде- потреб-
талап / require demand requirement / вимаг- вимог-
жетіспе- / lack shortage insufficient / браку- нестач-
жетпе- / lack reach insufficient / браку- бракує
жеткілікті жеткілік- / enough sufficient suffice sufficiently adequate / доста- достатн- досить
мағына- / mean meaning sense / означ- значен- сенс- знача-
тәуелді- тәуел- / depend dependent dependence / залеж-
кіреді / include belong / входя- належ-
қоса қосқанда / including include together addition / включ- разом включно враховуючи
шеттет- / exclude remove marginalise discrimination / усуне- усуну- відст-
шеттел- / excluded foreign abroad / закор- відст-
сақтау- / preservation observance storage / збере- дотри- зберіг-
бұзу бұзушы- / violation breach / поруш-
сыйды сыйып сыю- / fit contain hold / вміст- поміщ- вміща-
сыйымды- / capacity / місткі- ємніст-
лайық- лайықты / worthy deserve suitable decent appropriate proper / гідн- гідний заслу- достойн- належн-
сіңірген / merit honoured deserved / заслу-
батыл- / dare bold courage / смілив- наваж- відваж-
жүрексін- / hesitate dare / вагат- наваж-
тәуекел- / risk dare / ризик- наваж-
бекін- / resolve determined entrench / виріш- закрі-
екіойлы / hesitate waver / вагат- сумні-
қателес- қате- / mistake err error wrong / помил-
жаңыл- / mistaken err confuse / помил- збива-
жаңылыс- / mistaken erroneous / помил-
шатас- / confuse mix tangle / плута- заплу- сплут-
абдыра- / confused bewildered / розгу- збент-
елікте- / imitate copy follow / насліду- імітув-
қайтала- қайталан- / repeat repetition repeated / повтор-
қайталан- / repeat recur / повтор-
ұстан- / adhere hold follow / дотри- притри-
ұстаным- / principle position stance / позиц- принци-
бейімдел- бейімде- / adapt adjust / адапт- присто-
бейім- / inclined tendency prone / схиль-
икем- икемді- / flexible agile / гнучк-
аулақ аулақта- / avoid away distance / уника- подал-
жалтар- / evade avoid shirk / ухиля- уника-
сытыл- / slip escape / висли-
сынада- сынау- / criticise test / крити- випро-
мұра мұрасы мұрагер- / inherit heritage heir legacy / спадк- спадщ-
мирас- / heritage legacy inherit / спадщ- спадк-
тұрмыс / marry marriage life everyday / заміж- побут- життя
некелес- неке- / marriage marry / шлюб- одруж-
айттыр- құда / betroth matchmaker / сват- засват-
асырап / adopt adoption / усино-
шоқын- / baptise christen / хрест- хреще-
шомылдыру / baptism / хреще-
сақтандыр- / warn insure insurance / застр- страхув- попер-
кепіл- кепілдік- / guarantee warranty pledge / гаран- заста- поруч-
негізделген негіздел- / based grounded founded / обґру- засно- заснова- ґрунт-
сүйене / based relying / спира- посил-
ерік- ерікті- / will volunteer voluntary / воля волі волю добров- волонт-
еріксіз / involuntary forced / мимов- примус-
ынта- / zeal desire interest / запал- бажан- завзя-
жігерлендір- жігер- / encourage energy inspire / заохо- натхн- енерг-
шабыттан- шабыт- / inspire inspiration / натхн- надих-
рухтан- рухтандыр- / inspire spirit / надих- натхн-
түңіл- / despair disappointed / зневі- розчар-
түңілт- / disappoint discourage / розчар-
тамсан- / admire marvel / захоп- милув-
сүйсін- / admire rejoice / захоп- милув-
қызғану- қызған- / envy jealous / заздр- ревну- ревно-
қызығ- / interest curious tempt / цікав- заціка-
елік- еліктір- / lure carry away fascinate / захоп- зваби-
арбау- арбап / bewitch charm / зачар- воров-
сиқыр- сиқырла- / magic charm spell magician sorcery witch / чарів- чаклу- магіч- магія магії чари
дәлелдеу / proof evidence / доказ- довед-
жазғыру жаза / punish punishment / покар- карат-
құтқарушы / saviour rescuer / рятів- спаси-
құтқару / deliverance salvation rescue / поряту- спасі- рятув-
берік- / strong firm durable / міцн- тверд-
қорытын- қорытынды- / conclude conclusion summary / висно- підсум-
қорытты қорыту- / digest conclude / перет- підсум-
түйінде- / summarise conclude / підсу- висно-
жинақта- / accumulate collect summarise / накоп- збира- зібра-
жинал- / gather assemble collect / збира- зібра-
үймеле- / crowd / юрми- товп-
айнала айналасында айналасы / around surrounding environment / навко- оточен- навколо довкола навкруги
айналыс- / engage deal occupy do / займа-
шұғылдан- / engage practise deal / займа-
айрықша / special particular exclusive / особл- винят-
ерекше- / special particular distinctive especially unique / особл- особлив- особли-
нақтыла- нақты / clarify specify concrete specific / уточн- конкр-
түсініктеме / explanation comment note / поясн- комен- приміт-
айқында- айқын- / clear define clarify / чітк- ясн- визна-
жарқын жарық / bright light / яскр- світл- яскрав-
жарқыр- жарқыл- / shine flash sparkle / сяят- сяє сяял- блист- блиск-
шағылыс- / reflect reflection / відби-
бейнеле- / depict portray represent / зобра-
суретте- / depict describe illustrate / зобра- опис-
көрініс- / scene view appearance reflection / сцен- вигля- краєв-
көрсетіл- / shown indicated provided specified / вказа- показ- зазна-
көрсетім / show display demonstration / показ- демон-
тамашала- / watch admire enjoy / милув- дивит- спогля-
қызықта- / admire watch enjoy / милув- спогля-
байы- байыт- / rich enrich / збага- багат-
кездеспе / rare / рідк-
ұйғар- / decide resolve / виріши- ухвал-
ұйғарым- / determination ruling decision / ухвал- рішен-
жедел- / accelerate speed quick rapid urgent / приск- швидк- термін-
жылдамда- / accelerate speed quick / приск- швидк-
тездет- / accelerate hasten speed / приск- поспіш-
баяула- / slow slowdown / спові- уповіл- повіл-
айқас- / battle clash cross combat fight / сутич- битв- битва бій сутичк-
төнген төніп / loom threaten threat / загро- навис-
ласта- / pollute pollution contaminate / забру-
былға- / stain defile dirty / забру- оскве-
қуырды қуыру- қуырып / fry roast / смажи- смажен-
бүлін- бүлдір- / damage spoil ruin / псува- зіпсу- пошко-
зақым- / damage injury harm / пошко- шкод- ушкод-
еңсер- / overcome tackle / подол- здола-
мойынсұн- / submit obey bow / підко- покор-
бүлік- / rebellion riot mutiny / бунт- заворуш- закол-
құлшын- / zeal eager enthusiasm / завзя- ентуз-
үйреншікті / usual customary familiar / звичн-
жорық- жорығ- / campaign march raid / похід поход-
айла- айлакер- / trick cunning ruse / хитр- хитрощ-
аңды- / lurk stalk watch / підсте- стежи-
`
