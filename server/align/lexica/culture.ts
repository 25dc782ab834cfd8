/** Countries and peoples, belief and scripture, art, learning, sport. The columns are Kazakh, English, Ukrainian; built-in.ts says how they are read. */
export const culture = `
қазақстан- / kazakhstan kazakhstani / казахс-
қазақ- / kazakh kazakhs / казах-
украин- / ukraine ukrainian / україн-
ресей- / russia russian / росі- росій-
орыс- / russian russia / росій- росіян- руськ-
герман- / germany german / німеч- німец- німц-
неміс- / german germans / німец- німц- німкен-
франц- / france french / франц-
француз- / french frenchman / француз-
ағылшын- / english british / англій-
англия- / england english / англі-
ұлыбритан- британ- / britain british uk kingdom / брита- великобрит-
америка- / america american usa / америк- сша
ақш ақш-тың ақш-қа ақш-пен / usa us america american / сша америк-
қытай- / china chinese / китай- китає- кнр
үндіст- / india indian / індія індії індію індією індійс-
үнді үнділер үндінің / indian hindu hindi / індій- індус- гінді
үндіс / indian native / індіан-
жапон- / japan japanese / япон-
корея- / korea korean / коре-
кәріс- корей- / korean koreans / корей- корея-
моңғол- / mongolia mongol mongolian / монго-
түркия- / turkey turkish / турец- туреч-
түрік- / turkish turk turkey / турец- турк- турок
түркі- / turkic / тюрк-
түрікм- / turkmenistan turkmen / туркм-
өзбек- / uzbekistan uzbek / узбек-
қырғыз- / kyrgyzstan kyrgyz kyrgyzstani / кирги-
тәжік- / tajikistan tajik / таджи-
ауған- / afghanistan afghan / афган-
пәкіст- / pakistan pakistani / пакис-
иран- / iran iranian / іран-
ирак- / iraq iraqi / ірак-
парсы- / persian persia farsi / перс персів перси перськ- персі-
араб- / arab arabic arabian / араб-
сауд- / saudi / сауді-
мысыр- / egypt egyptian / єгипе- єгипт-
египет- / egypt egyptian / єгипе- єгипт-
сирия- / syria syrian / сирія сирії сирію сирійс-
ливан- / lebanon lebanese / ліван-
ливия- / libya libyan / лівія лівії лівію лівійс-
иордан- / jordan jordanian / йорда-
израиль- израил- / israel israeli / ізраї-
палести- / palestine palestinian / палес-
йемен- / yemen yemeni / ємен-
катар- / qatar qatari / катар-
кувейт- / kuwait kuwaiti / кувей-
әмірлік- / emirates emirate uae / еміра- оае
әзербай- әзірбай- / azerbaijan azerbaijani azeri / азерб-
армен- / armenia armenian / вірме-
армян- / armenian armenians / вірме-
грузия- / georgia georgian / грузі-
грузин- / georgian georgians / грузи-
абхаз- / abkhazia abkhaz / абхаз-
осет- / ossetia ossetian / осеті- осети-
шешен- / chechnya chechen chechens / чече-
дағыс- / dagestan dagestani / дагес-
ингуш- / ingushetia ingush / інгуш-
татар- / tatar tatarstan / татар-
башқұрт- / bashkir bashkortostan / башки-
беларус- / belarus belarusian / білор-
молдов- / moldova moldovan / молдо-
литва- / lithuania lithuanian / литва литви литві литву литов-
латвия- / latvia latvian / латві- латис-
латыш- / latvian latvians / латис- латві-
эстон- / estonia estonian / естон-
польша- / poland polish / польщ- польс-
поляк- / polish pole poles poland / поляк- польс-
чехия- / czech republic / чехія чехії чехію чеськ-
чех чехтар чехтың / czech czechs / чех чехи чехів чеськ-
словак- / slovakia slovak / слова-
словен- / slovenia slovenian slovene / слове-
венгр- / hungary hungarian / угорщ- угорс- угорц- угорець
мажар- / hungarian hungary magyar / угорс- угорц- угорщ- мадяр-
румын- / romania romanian / румун-
болгар- / bulgaria bulgarian / болга-
серб- / serbia serbian serb / серб- сербі-
хорват- / croatia croatian croat / хорва-
босния- / bosnia bosnian / босні-
черногор- / montenegro montenegrin / чорногор-
албан- / albania albanian / албан-
косово- / kosovo / косов-
македон- / macedonia macedonian / макед-
югослав- / yugoslavia yugoslav / югосл-
грекия- / greece greek / греці- грець- грек-
грек- / greek greeks greece / грек- грець- греці-
итальян- / italian italians / італі-
италия- / italy italian / італі-
испан- / spain spanish spaniard / іспан-
португал- / portugal portuguese / порту-
швейцар- / switzerland swiss / швейц-
австрия- / austria austrian / австр-
аустрал- австрал- / australia australian / австр-
бельгия- / belgium belgian / бельг-
нидерлан- / netherlands dutch / нідер- голла-
голланд- / dutch holland netherlands / голла- нідер-
дания- / denmark danish / данія данії данію данс- датськ-
дат даттар / danish dane danes / датс- данц- данец- датча-
швед швед- / swedish swede sweden / швед- шведс-
швеция- / sweden swedish / швеці- шведс-
норвег- / norway norwegian / норве-
финлянд- / finland finnish / фінля- фінсь-
фин финдер финн- / finnish finn finns / фінс- фінів фіни
исланд- / iceland icelandic / ісланд-
ирланд- / ireland irish / ірлан-
шотланд- / scotland scottish scot / шотла-
уэльс- / wales welsh / уельс- валлій-
кипр- / cyprus cypriot / кіпр- кіпрс-
мальта- / malta maltese / мальт-
ватикан- / vatican / ватик-
канада- / canada canadian / канад-
мексика- / mexico mexican / мекси-
бразил- / brazil brazilian / брази-
аргентин- / argentina argentine argentinian / арген-
чили чилилік- / chile chilean / чилі чилій-
перу перулік- / peru peruvian / перу перуан-
куба кубалық- / cuba cuban / куба куби кубі кубу кубин-
венесуэл- / venezuela venezuelan / венес-
колумб- / colombia colombian columbus / колум-
вьетнам- / vietnam vietnamese / в'єтн-
тайланд- таиланд- тай / thailand thai / таїла- тайськ- тайла-
мьянма- бирма- / myanmar burma burmese / м'янм- бірма бірми бірман-
индонез- / indonesia indonesian / індон-
малайз- / malaysia malaysian malay / малай-
филиппин- / philippines filipino philippine / філіп-
бангладеш- / bangladesh bangladeshi / бангл-
шри-ланка / lanka sri / шрі-ланка шрі-ланки ланки
непал- / nepal nepali nepalese / непал-
тибет- / tibet tibetan / тибет-
тайвань- / taiwan taiwanese / тайва-
гонконг- / hong kong / гонко-
шыңжаң- / xinjiang / сіньц-
ұйғыр- / uyghur uighur / уйгур-
дүнген- / dungan dungans / дунга-
күрд- / kurdish kurd kurdistan / курд- курдс-
еврей- яһуди- / jewish jew jews / єврей- євреї- євреї
шумер- / sumer sumerian / шумер-
эфиоп- / ethiopia ethiopian / ефіоп-
сомали- / somalia somali / сомал-
кения- / kenya kenyan / кені- кенія
нигерия- / nigeria nigerian / нігер-
марокко- / morocco moroccan / марок-
алжир- / algeria algerian algiers / алжир-
тунис- / tunisia tunisian tunis / туніс-
судан- / sudan sudanese / судан-
руанда- / rwanda rwandan / руанд-
конго- / congo congolese / конго
уганда- / uganda ugandan / уганд-
зимбабве- / zimbabwe zimbabwean / зімба-
зеланд- / zealand / зелан-
кеңестер ксро ксро-ның / soviet ussr / срср радян-
азия- / asia asian / азія азії азію азіат- азійс-
африка- / africa african / африк-
антаркт- / antarctica antarctic / антар-
арктика- / arctic / аркти-
сібір- / siberia siberian / сибір-
кавказ- / caucasus caucasian / кавка-
балқан- / balkans balkan / балка-
балтық- балтия / baltic / балті- балтій-
скандинав- / scandinavia scandinavian / сканд-
қырым- / crimea crimean / крим криму кримом кримс-
донбасс- / donbas donbass / донба-
кремль- кремл- / kremlin / кремл- кремль
мәскеу- / moscow / москв- моско-
санкт-петербург- петербург- петерб- / petersburg saint / санкт-петербург- петер-
ленинград- / leningrad / ленін-
қазан / kazan / казань казані казанс-
киев- / kyiv kiev / київ- києв- києва
харьков- / kharkiv kharkov / харкі- харко-
львов- / lviv lvov / львів- львов- львова
одесса- / odesa odessa / одес- одеса
днепр- / dnipro dnieper / дніпр-
запорож- / zaporizhzhia zaporozhye / запор-
чернобыль- / chernobyl chornobyl / чорнобил-
варшава- / warsaw / варша-
краков- / krakow cracow / крако- кракі-
вена венада венаға венадағы / vienna viennese / відень відня відні віденс-
рим римде римге римнің римнен римдік- / rome roman romans / рим риму римі римс- римля-
афины афина- / athens athenian athena / афін- афіни
лондон- / london / лондо-
париж- / paris parisian / париж-
брюссел- / brussels / брюсс-
гаага- / hague / гааз- гаага гааги гаазьк-
женева- / geneva / женев-
мюнхен- / munich / мюнхе-
прага- / prague / прага праги празі прагу празьк-
будапешт- / budapest / будап-
бухарест- / bucharest / бухар-
белград- / belgrade / белгр- бєлгр-
копенгаг- / copenhagen / копен-
стокголь- / stockholm / стокг-
хельсин- / helsinki / гельс- хельс-
лиссабон- / lisbon / лісаб-
милан- / milan / мілан-
венеция- / venice venetian / венец-
неаполь- / naples / неапо-
флоренц- / florence florentine / флоре-
вавилон- бабыл- / babylon babylonian / вавил-
иерусал- құдыс- / jerusalem / єруса-
бетлехем- / bethlehem / вифле-
мекке- / mecca / мекка мекки мекку мецці
медине- мәдине- / medina / медин-
бағдад- / baghdad / багда-
дамаск- дамашқ- / damascus / дамас-
каир- / cairo / каїр- каїрс-
стамбул- ыстамб- / istanbul / стамб-
константинопол- / constantinople / конст-
анкара- / ankara / анкар-
тегеран- / tehran / тегер-
кабул- / kabul / кабул-
бейжің- пекин- / beijing peking / пекін-
шанхай- / shanghai / шанха-
сеул- / seoul / сеул-
пхеньян- / pyongyang / пхень-
токио- / tokyo / токіо
нью-йорк- нью-йор- / york new / нью-йорк- нью-й-
вашингтон- / washington / вашин-
мехико- / mexico / мехік-
ташкент- / tashkent / ташке-
самарқан- / samarkand / самар-
бұхара- / bukhara / бухар-
бішкек- / bishkek / бішке-
душанбе- / dushanbe / душан-
ашхабад- / ashgabat / ашгаб- ашхаб-
баку бакуде бакуге / baku / баку
ереван- / yerevan / єрева-
тбилиси- / tbilisi / тбілі-
вильнюс- / vilnius / вільн-
рига ригада / riga / рига риги ризі ригу
астана- / astana / астан-
алматы- / almaty / алмат-
шымкент- / shymkent / шимке-
қарағанд- / karaganda karagandy / караг-
ақтөбе- / aktobe / актоб- актюб-
өскемен- / oskemen ust-kamenogorsk / оскем- усть-каменогорськ
семей- / semey semipalatinsk / семей семеї семип-
орал оралда оралдың / ural urals oral uralsk / урал- уральс-
қызылорд- / kyzylorda / кизил-
қостанай- / kostanay / коста-
түркіст- / turkestan turkistan / турке-
маңғыст- / mangystau mangistau / манги- мангіс-
жаңаөзен- / zhanaozen / жанао-
байқоңыр- / baikonur / байко-
еділ еділдің / volga / волга волги волзі волгу волзьк-
жайық- / ural yaik / урал урал-
ертіс- / irtysh / ірти- іртиш
есіл есілдің / ishim esil / ішим- есіль
сырдар- / syr-darya syrdarya / сирда- сир-дар'я
әмудар- / amudarya amu-darya / амуда- амудар'я
балқаш- / balkhash / балха-
каспий- / caspian / каспі-
жетісу- / zhetysu semirechye / жетис- семир-
дунай- / danube / дунай дунаю дунаєм дунайс-
рейн рейннің / rhine / рейн- рейнс-
ніл нілдің / nile / ніл нілу нільс-
евфрат- / euphrates / євфра-
темза- / thames / темз-
ганг гангтің / ganges / ганг гангу
амазон- / amazon / амазо-
тынық / pacific / тихоо- тихий тихого тихому
атлант- / atlantic / атлан-
жерорта / mediterranean / середземн-
шығанақ- шығанағ- / gulf bay / заток- затоц- бухт-
бұғаз- / strait / протока протоки протоку
түбек- түбег- / peninsula / півос-
құрлық- құрлығ- / continent mainland / конти- материк-
альпі- / alps alpine / альп- альпі-
гималай- / himalayas himalayan / гімал-
карпат- / carpathians carpathian / карпа-
тянь-шань- / tian-shan shan tien / тянь-шан- тянь-
алтай- / altai altay / алтай- алтаю алтаї
сахара- / sahara saharan / сахар- сахара
эквадор- / ecuador ecuadorian / еквад-
боливия- / bolivia bolivian / болів-
гаити гаитид- / haiti haitian / гаїті гаїтян-
ямайка- / jamaica jamaican / ямайк- ямайс-
панама- / panama panamanian / панам-
сингапур- / singapore / синга- сінга-
камбодж- / cambodia cambodian / камбо-
сицилия- / sicily sicilian / сицил-
каталон- / catalonia catalan / катал-
бавария- / bavaria bavarian / бавар-
пруссия- / prussia prussian / прусс- прусь-
византия- / byzantine byzantium / візан-
осман- / ottoman / осман- османс-
сельжұқ- / seljuk / сельд- сельдж-
ғұн ғұндар ғұндардың / hun huns hunnic / гун гуни гунів гунс- гунськ-
сақ сақтар сақтардың / saka scythian / сак саки саків сакськ-
скиф скифт- скифтер / scythian scythians / скіф- скіфс-
қыпшақ- қыпшағ- / kipchak cuman / кипча- полов-
сармат- / sarmatian / сарма-
славян- / slavic slav slavs slavonic / слов'я-
викинг- / viking vikings / вікін-
кельт- / celt celtic celts / кельт-
сыған- / roma gypsy gypsies romani / цига- роми ромів ромськ-
латын- / latin / латин- латина
санскрит- / sanskrit / санск-
иврит- / hebrew / іврит-
арамей- / aramaic aramean / араме-
ассирия- / assyria assyrian / ассир-
троя трояның троян- / troy trojan / троя трої трою троян-
спарта- / sparta spartan / спарт-
карфаген- / carthage carthaginian / карфа-
месопотам- / mesopotamia mesopotamian / месоп-
синай- / sinai / синай- сінай-
галилея- / galilee / галіл-
иудея- яһудея- / judea judaea judah / юдея юдеї юдею юдейс- іудея
самария- / samaria samaritan / самар-
отандас- жерлес- / compatriot countryman / співвітчизн- земляк-
шетелдік- / foreign foreigner / інозе- іноземц- іноземн-
шетел- / abroad foreign overseas / закор- закордон-
тайпа- / tribe tribal / племен- плем'я
этнос- этник- / ethnic ethnicity / етніч- етнос-
байырғы / indigenous native ancient / корін- давні-
көшпенд- көшпелі- / nomad nomadic nomads / кочів- кочов-
отырықш- / sedentary settled / осіл- осілий
қоныс- / settlement settle / посел- поселен-
отарлау- отаршыл- / colonial colonialism colonization / колон- колоні-
отар- / colony / колон- колонія
полюс- / pole polar / полюс-
экватор- / equator equatorial / екват-
ендік- / latitude / широт-
бойлық- бойлығ- / longitude / довгот-
жота төбе төбесі / hill ridge / пагор- горб горба хребет хребт-
сарқырам- / waterfall falls / водос-
айлақ- порт порты / port harbour harbor / порт порту гаван- портов-
ағын- ағыс / current stream flow / течія течії потік поток-
оазис- / oasis / оазис-
құрғақш- / drought / посух- посуш-
алаң- / square plaza / площа площі площу площ
шахар шаһар- / city town / місто міста міст
кент кенті кентінде / town settlement / селищ- містечк-
қорған- / fortress mound kurgan / форте- курган-
жаратқан- жаратуш- / creator lord / творец- творц-
иеміз ием / lord / господ- господи
ие иесі иесінің иесіне / lord owner master / господ- власни- пан пана
алла алланың аллаға алланы / allah god / аллах-
пайғамб- / prophet prophetic / пророк- проро-
елші елшілер апостол- / apostle messenger / апост- посла-
періште- / angel / ангел-
шайтан- ібіліс- / devil satan demon / диявол- сатан- шайтан-
жын жындар албаст- / demon jinn spirit / демон- біс біси бісів джин-
діни дінбасы- / priest clergy cleric / священ- духов-
абыз абыздар поп / priest / жрец- жерц- священ-
молда- имам- / mullah imam / мулла мулл- імам-
мүфти- муфтий- / mufti / муфті-
епископ- / bishop / єпис-
папа папасы папасының / pope pontiff / папа папи папу понти-
монах- / monk nun / монах- чернец- ченц- черниц-
монастыр- / monastery / монас-
ғибадат- ғибадатхан- / worship temple prayer / богос- храм- поклон-
храм храмы ғибадатхана- / temple shrine / храм- святин-
құрбанд- құрбанды- / sacrifice offering victim / жертв- жертов-
құрбан құрбаны құрбандар / victim victims / жертв-
құрбанды- мехраб- / altar / вівтар- жертовн-
шіркеу- собор- / cathedral church / собор- церкв-
синагог- / synagogue / синаг-
мінбер- / pulpit podium rostrum / трибун- кафедр-
киелі қасиетті- әулие- / holy sacred saint / свят- святий священ-
рух рухы рухани- рухын / spirit spiritual / дух духу духом духов-
жан жаны жанын жанға жаным жанның / soul / душа душі душу душ душею
тән тәні тәнін тәннің / flesh body / плоть плоті тіло тіла
аспан- көк көкте / heaven sky heavens / небо неба небі небес- небо-
жұмақ- жәннат- пейіш / paradise heaven / рай раю райськ-
тозақ- тозағ- жаһаннам- / hell gehenna / пекло пекла пеклі пекел-
күнә күнәсі күнәлар күнәдан күнәға күнәні / sin sins / гріх гріха гріхи гріхів гріхом грішн-
күнәһар- күнәкар- / sinner sinful / грішн- гріши-
жарылқа- шапағат- / bless blessed blessing mercy / благо- благос-
мейір- рақымш- / grace mercy / благодат- милос-
өсиет- / commandment testament covenant will / запов- заповіт-
парыз- / duty obligation / обов'яз-
келісім- / covenant / завіт завіту завіті заповіт-
жазба- / scripture writing record / писан- запис-
інжіл- / gospel / єванг-
таурат- / torah pentateuch / тора тори п'ятик-
забур- / psalm psalms / псалм- псалом-
құран- / quran koran / коран-
библия- / bible biblical / біблі-
аят аяты аяттар / verse ayah / аят аяти вірш- аяту
хадис- / hadith / хадис-
сүре сүресі / surah chapter / сура сури
дұға дұғасы дұғалар намаз- / prayer pray prayers / молит- молив-
жалбар- мінажат- / pray prayed prayer plead / молит- благал- молив-
иіл- сәжде- / bow bowed worship prostrate / вклон- уклон- поклон-
ораза- / fast fasting ramadan / піст посту рамад-
рамазан- / ramadan / рамад-
қажыл- қажы қажы- / hajj pilgrimage pilgrim / хадж- палом- прочан-
құдайшыл- / pious devout / побож- набож-
сенім- иман- / faith belief / віра віри віру вірою вірі
имансыз- кәпір- / infidel unbeliever godless / невірн- безбо-
мұсылман- / muslim muslims islamic / мусул-
ислам- / islam islamic / іслам-
христиан- мәсіхші- / christian christianity / христ-
мәсіх мәсіхтің / christ messiah / христ- месія месії
иса исаның исаға / jesus / ісус- ісуса
мәриям- / mary / марія марії марію
мұса мұсаның мұсаға / moses / мойсе-
ыбырайым- ибраһим- / abraham / авраа-
ысқақ- / isaac / ісаак-
жақып- жақыптың / jacob james / яків якова якову
жүсіп- / joseph / йосип-
дәуіт- / david / давид-
сүлеймен- / solomon suleiman / солом- сулей-
нұх нұхтың / noah / ной ноя ноєм
хауа хауаға / eve / єва єви єву
перғауын- / pharaoh / фарао-
леві левілік- / levite levi / левит-
исраил- / israel israelites / ізраї-
мұхаммед- / muhammad mohammed / мухам-
будда- / buddha buddhist buddhism / будд- будда
православ- / orthodox / право- православ-
католик- / catholic / катол-
протестант- / protestant / проте- протест-
секта- / sect cult / секта секти секту сектан-
дінтану- діни / religious / реліг-
атеист- / atheist atheism / атеїс-
шариғат- / sharia / шаріа-
халифа- / caliph caliphate / халіф-
крест кресті айқыш / cross crucifix / хрест- розп'я-
шоқын- шомылдыр- / baptize baptism baptist / хрещ- хрест- охрест-
қайта тірілу тіріл- / resurrection resurrected rise / воскр- воскрес-
керемет- мұғжиз- / miracle wonder wonderful / диво дива чудо чуда
ғажап- ғажай- / wonder marvel wonderful / диво дива дивов- чудо
аян аянын аяндар / revelation vision / одкро- видін-
балгер- көріпкел- / fortune-teller seer diviner / ворож- провид- віщун-
пұт пұттар пұттың / idol idols / ідол- кумир- бовван-
табыну табынды табынып / worship worshipped idolatry / поклон- ідолопокл-
бақташы- қойшы- шопан- / shepherd herdsman / пасту- чабан- пастир-
отара- табын- үйір / flock herd / отара отари отару стадо стада стад
көгерш- / dove pigeon / голуб-
шегіртк- / locust grasshopper / саран- коник-
қалқан- / shield / щит щита щитом щити
сауыт- дулыға- / armour armor helmet / обладун- лати шолом-
арба арбасы арбалар күйме- / chariot cart wagon / колісни- віз воза возі
таяқ- таяғ- асатаяқ- / staff rod stick / палиця палиц- посох- жезл-
шүберек- перде- / curtain veil / завіс- запин-
қазына- / treasure treasury / скарб- казна казни
зығыр- / linen flax / льон льону полот-
зәйтүн- / olive / оливк- оливн- маслин-
арпа- / barley / ячмін- ячмен-
егін- орақ / harvest crop / урожай- врожай- жнив-
жесір жесірлер / widow widows / вдова вдови вдову вдів удова
жетім жетімдер жетім- / orphan orphans / сирот- сиріт-
күң күңі күңдер / maidservant slave maid / служниц- рабин- невільн-
малай малайы жалшы- / servant / слуга слуги слуг служни-
қызметші- / servant maid / слуга служниц- служник-
билеу- биледі / rule reign ruled / прави- правлін- панува-
патшайым- / queen empress / цариц- королев-
әулет- / dynasty family / динас- рід роду
ұрпақ- ұрпағ- / descendant generation offspring / нащад- покол- потом-
буын буыны буынның / generation joint / покол-
аталар- бабалар- ата-баба- / ancestor ancestors forefathers fathers / предк- предо- прабать-
баба бабасы бабам / ancestor grandfather / предок предк-
қария- ақсақал- / elder elders aksakal / старі- старійшин- аксакал-
тұңғыш- / firstborn first eldest / перві- первіст-
бедеу бедеулік / barren / безпл-
жар жары жарын зайып- зайыб- / spouse wife / дружи- жінка жінку подруж-
келін келіні / daughter-in-law bride / невіс-
нәпсі құмар- / lust passion desire / похот- прист- пристраст-
зина зинақор- азғын- / adultery adulterer fornication / перел- перелюб- блуд блудн-
жезөкше- / prostitute harlot / пові- повія блудн- проститут-
тақуа тақуалық / righteous pious godly / правед- побожн-
жамандық- жамандығ- / evil harm / зло зла злом лихо
жақсылық- жақсылығ- ізгілі- / good goodness kindness / добро добра доброт-
тозаң- шаң шаңы топырақ- топыра- / dust soil / пил пилу порох- ґрунт-
күркір- / thunder / грім грому громи
топан топан- / flood deluge / потоп-
зілзала- сілкініс- / earthquake / землет-
алапес- / leprosy leper / прока- прокажен-
соқыр соқырлар / blind / сліпи- сліпий сліпих сліпо-
ақсақ ақсақтар / lame / кульг- крив-
қырып қырыл- қыру- жою жойды / destroy destroyed destruction perish / знищ- винищ- загиб-
өртеу- өртеп өртеді / burn burned burnt / спали- спаль- палит-
соққыла- / beat beaten beating / поби- побит- побива-
олжа олжасы олжаға / booty spoil plunder / здоби- здобич-
тұтқын- / captive prisoner captivity / полон- бранц- в'язен- в'язн-
құтқарушы- / saviour savior rescuer / спаси- рятівн- спасител-
азат- / free freedom liberation liberate / звіль- визво- свобод- вільн-
төлем- өтем- / ransom payment compensation / викуп викупу плата плати компен-
майла- / anoint anointed / помаз-
сүннет- / circumcision circumcise sunnah / обріз- сунна
мазар- кесене- / mausoleum tomb / мавзо- гробн-
жоқтау- аза азалы / mourning mourn lament / жалоба жалоби траур- оплак-
жыла- жылап жылады / weep wept cry cried / плач- плака- рида-
зар зары зарла- / wail lament cry / стогн- стогін ридан-
ыза ызалан- қаһар- кәр / wrath fury rage / гнів гніву лють люті
даңқ даңқы даңқты даңқын / glory fame glorious / слава слави славу славн-
ұлық ұлықта- / exalt glorify honour / велич- возвел- звели-
айбат- салтанат- / majesty solemn splendour / велич- урочист-
құрмет- / honour honor respect / пошан- пова- повага честь
қасірет- азап азабы / suffering torment sorrow / стражд- мука муки мук горе
қорлау- қорлық- / humiliation insult humiliate / приниж- образ- зневаг-
қорлық- мазақ- / scorn mockery mock / глузу- насміх- зневаг-
тәкаппар- / proud arrogant pride / горди- гордий пиха пихат-
момын момындар / meek humble quiet / лагід- смирн- тихий
даналық- даналығ- хикмет- / wisdom / мудрі- мудрост-
ақымақ- ақымағ- / fool foolish stupid / дурен- дурн- безум- безглузд-
жас жігіт жігіттер жігіті / young lad fellow guy / хлопе- хлопц- юнак- парубк-
бойжеткен- бикеш / maiden girl young / дівчи- діва діви
батыр батыры батырлар батырдың / hero warrior brave batyr / богат- герой героя батир-
адал адалдық- / faithful loyal honest fidelity / вірний вірні чесн- відда- вірніс-
уағыз- уағызда- / sermon preach preacher preached / пропов-
жолбасшы- көсем- / leader guide / вождь вождя вожді провід-
еріп ілес- ерді / follow followed / слідув- йшли пішов послід-
жөнел- аттан- / depart set out / вируш- рушив руши-
мінді мініп міну мінген / mount ride rode / сісти сів верхи їхав
кеуде кеудесі көкірек- / breast chest / груди грудей груде-
желке мойын- мойны / neck / шия шию шиї
иық иығы иығына / shoulder / плече плеч- плечі
білек- білег- / arm forearm / рамен- передпліч-
тобық- өкше / heel ankle / п'ята п'яти п'ятк-
әмір әмірі бұйрық- бұйрығ- бұйыр- / command order commanded decree / наказ- звелі- повелі- велі-
үндемей- үнсіз- тыныш- / silent silence quiet / мовча- тиша тиші тихо
жазық- жазығ- кінә кінәсі кінәлі / guilt guilty fault blame / вина вини вину провин- винен
галерея- / gallery / галер-
мүсін- / sculpture statue / скуль- статуя статуї статую
мүсінші- / sculptor / скуль-
кескін- сурет- / painting picture drawing / картин- живоп- малюн-
кескіндеме- / painting / живоп-
портрет- / portrait / портр-
шеберлік- шеберлі- / skill mastery / майст- вмінн- навич-
өнерпаз- / artist performer artistic / митець митц- артист-
шығармашыл- / creative creativity work / творч-
дарын- дарынды / talent talented gifted / талан- обдар-
шабыт- / inspiration inspire / натхн-
әдебиет- / literature literary / літер-
жазушы- / writer / письм-
ақын ақыны ақындар ақынның ақынд- / poet / поет-
өлең өлеңі өлеңдер / poem verse song / вірш- поезі-
поэзия- жыр жыры / poetry poem / поезі- вірш-
роман романы роман- / novel / роман-
повесть- / story novella / повіс-
хикая- әңгіме- / story tale / оповід- розпов- істор-
миф мифтер мифтік- / myth mythology / міф міфи міфів міфол-
эпос- дастан- жыры / epic / епос епосу епічн-
фольклор- / folklore / фольк-
кейіпкер- / character hero protagonist / персо- герой герої героя
автор- / author / автор-
кітапханашы- / librarian / бібліотекар-
қалам қаламы / pen / ручка ручк- перо
сия сиясы / ink / чорнил-
естелік- / memoir memory recollection / спога- спогад- мемуар-
бет беттер парақ- параг- / page sheet / сторі- аркуш-
тарау- / chapter / розді- глава глави
тақырып- / headline title heading / загол-
очерк- эссе / essay / нарис- есе есей
алфавит- әліпби- / alphabet / абетк- алфав-
әріп әріптер әрпі әріпті / letter letters / літер- буква букви букв
сөйлем- / sentence / речен-
емле емлесі / spelling orthography / право- правопис-
кирилл- / cyrillic / кирил-
екпін- / accent stress / акцент- наголо-
диалект- говор / dialect / діале-
музыкант- / musician / музик- музикант-
әнші- әншіс- / singer / співа- співач-
ән әні әндер әнді әннің / song singing / пісня пісні пісню пісень
әуен әуені саз сазы / melody tune / мелод-
күй күйлер / kuy tune mood condition / кюй стан
сазгер- композитор- / composer / компо-
қобыз- / kobyz / кобиз-
гитара- / guitar / гітар-
скрипка- / violin / скрип-
пианино- фортепиано / piano / фортеп- піані-
барабан- / drum / бараб-
сырнай- керней- / flute trumpet pipe / флейт- сурм- труба
оркестр- / orchestra / оркес-
хор хоры / choir chorus / хор хору хоров-
концерт- / concert / конце-
опера- / opera / опера опери оперу опері оперн-
балет- / ballet / балет-
би биі билер биле- / dance dances dancing / танец- танц- танок
биші бишілер / dancer / танцю- танців-
сахна сахнасы сахнада сахнаға / stage scene / сцена сцени сцену сцені
спектакл- қойылым- / performance play production / виста- спект-
пьеса- драма- / play drama / п'єса п'єси драма драми драму
комедия- / comedy / комед-
трагедия- / tragedy tragic / траге-
актер- / actor / актор-
актриса- / actress / актри-
режиссер- / director filmmaker / режис-
кинотеатр- / cinema / кінот-
фотограф- / photographer / фотог-
мультфильм- / cartoon animated / мульт-
деректі / documentary / докум-
серия- сериал- / series serial episode / серія серії серіал-
телеарна- / tv channel television / телек- телеканал-
хабар хабары бағдарлама- / show broadcast programme / перед- програм- ефір
жүргізуші- / host presenter driver / ведуч- водій водія водії
белгілі / famous certain known / відом- певний певні
даңқты / glorious famous / славет- славн-
көрнекті / prominent outstanding / видат- визна-
үздік үздіг- озық / best outstanding excellent / найкра- кращ- відмі-
атақ- атағ- / title fame rank / звання слава слави титул-
жүлде жүлдесі жүлдег- / prize award trophy / приз призу призи премі-
диплом- / diploma / дипло-
лауреат- / laureate winner / лауре-
номинация- / nomination nominee / номін-
байқау- конкурс- / contest competition / конку-
фестиваль- / festival / фести-
мерекеле- тойла- / celebrate celebrated / святк-
рождество- / christmas / різдв-
пасха- / easter passover / пасха пасхи пасху
салт салты салттар салт-дәс- / custom tradition / звича- традиц-
дәстүр- / tradition traditional / трад- традиц-
ғұрып- ғұрпы рәсім- әдет-ғұр- / rite ritual ceremony custom / обряд- ритуа- церем-
рәсім- салтанат- / ceremony / церем- урочис-
өркениет- / civilization civilisation / цивіл-
руханият- / spirituality / духов-
дизайнер- / designer / дизай-
модель- / model / модел-
бәтеңке- туфли- / shoe shoes footwear / взутт- череви- туфл-
етік етіг- / boots boot / чобот- чобіт-
бөрік- қалпақ- қалпағ- / hat cap headgear / шапк- капел-
тымақ- / fur hat / шапка шапк-
шапан- / robe chapan coat / халат- чапан-
мата матасы / fabric cloth textile / ткани- тканин-
кесте- / embroidery timetable table / вишив- розкл- табли-
кілем кілемі / carpet rug / килим-
киіз / felt yurt / юрта юрти юрту юрт
жүзік сақина- / ring / перст- каблуч- обруч-
сырға сырғалар / earrings earring / сереж-
әшекей- зергер- / jewellery jewelry jeweller ornament / прикр- ювел-
ою ою-өрнек- өрнек- өрнег- / ornament pattern / орнам- візер-
әсем әсемдік- / graceful elegant beautiful / граці- гарний прекр-
тарихшы- / historian / істор-
археолог- / archaeologist archaeology archaeological / архео-
қазба қазу- / excavation dig / розкоп-
көне көнелер / ancient old / старо- давній давні
антик- / antique ancient / антич-
ортағасыр- / medieval / середньов-
заман заманы заманда заманғы заманның / age era time epoch / епоха епохи доба доби часи
кезең- / period stage / періо- етап-
дерек дерег- дереккөз- / source fact data / джере- дані даних факт-
жылнама- шежіре- / chronicle genealogy / літоп- хроні- родов-
жорық жорығ- жорықт- / campaign march expedition / похід походу поході походи
басқын- / invader occupier invade / загарб- окупа- вторг-
холокост- / holocaust / голок-
феодал- / feudal / феода-
бодан- боданд- / subject colony dependency / піддан-
аристократ- ақсүйек- / aristocrat noble nobility / арист- шляхт- знать
көпес саудагер- / merchant trader / купец- купці купця торгов-
ту туы туын байрақ- жалау- / flag banner / прапо- прапор-
білім білімі білімді білімге білім- / education knowledge / освіт- знань знання
тәрбиеші- / educator tutor / вихов-
балабақша- / kindergarten / дитса- садок садка
бастауыш- / primary elementary / почат-
пән пәні пәндер пәннен / subject discipline / предм-
баға бағасы / grade mark / оцінк- оцінок
дәрісхана- / auditorium classroom / аудит-
оқытушы- / lecturer teacher instructor / викла-
оқыт- / teach taught teaching / викла- навчає навчати
ректор- / rector chancellor / ректо-
декан- факультет- / faculty dean / факул- декан-
колледж- / college / колед-
лицей- гимназия- / lyceum gymnasium / ліцей- ліцею гімна-
түлек түлег- түлекте- / graduate alumni / випус-
магистр- магистратура- / master masters / магіс-
бакалавр- / bachelor / бакал-
аспирант- докторант- / postgraduate doctoral / аспір- докто-
сауатты сауат- / literate literacy / грамо- письменн-
астроном- / astronomy astronomer / астро-
философия- / philosophy philosophical / філос-
психолог- / psychology psychologist / психо-
социолог- / sociology sociologist / соціоло-
лингвист- тілтан- / linguist linguistics / лінгв- мовозн-
филолог- / philology philologist / філол-
тәжірибе- / experiment experience practice / досві- експе- практ-
өнертап- / inventor invention invent / винах-
болжам- / hypothesis forecast prediction assumption / гіпот- прогн- припу-
дүниетаным- / worldview outlook / світог-
ағарту- ағартуш- / enlightenment educator / просв- просвіт-
зиялы зиялылар / intellectual intelligentsia / інтел-
олимпиада- олимпи- / olympic olympics olympiad / олімп-
паралимп- / paralympic paralympics / парал-
спортшы- / athlete sportsman / спорт- атлет-
матч матчта матчы матчтың / match game / матч матчу матчі матчів
кездесу- / match meeting encounter / матч зустр-
лига лигасы лигада лигасын / league / ліга ліги лігу лізі
клуб клубы клубта клубтың / club / клуб клубу клубі клуби
құрама құрамас- / national team squad / збірна збірн- збірної
федерац- / federation / федер-
турнир- / tournament / турні-
біріншілі- чемпионат- / championship / чемпі- першіс-
финал финал- / final / фінал-
жартылай / half semi partially / напів- частков- півфі-
раунд- / round / раунд-
алаң алаңы алаңда алаңға / field pitch ground square / поле поля майда- площа площі
қақпашы- / goalkeeper keeper / ворот- голкі-
қорғаушы- / defender back / захис-
шабуылшы- / forward striker / напад- форвард-
жанкүйер- / fan supporter fans / уболі- вболі- фанат- фанати
төреші- / referee judge / суддя судді арбіт- рефер-
пенальти- / penalty / пенал-
есеп есебі есепті есебімен / score account report / рахун- звіт-
есеппен / score / рахун- рахунком
тайм таймда / half time / тайм таймі таймі-
қосымша / extra additional / додат-
трансфер- / transfer / транс-
алмастыр- ауыстыр- / replace substitute substitution exchange / замін- зміню-
жаттығ- жаттық- жаттығу- / training exercise practise practice / тренув- вправ-
дайындал- дайындық- дайындығ- / preparation prepare ready / підго- готує- готув-
бокс бокстан бокстың / boxing / бокс боксу боксі боксом
боксшы- / boxer / боксе-
нокаут- / knockout / нокау-
ринг рингте рингке / ring / ринг рингу рингом
белдеу- белбеу- / belt / пояс пояса поясу ремінь ремен-
күрес күресі палуан- балуан- / wrestling wrestler fight / борот- борец- борці борець
дзюдо дзюдошы- / judo / дзюдо-
каратэ- карате- / karate / карат-
атлет- / athlete athletics athletic / атлет-
гимнаст- / gymnastics gymnast / гімна-
жүзу жүзуден жүзді жүзіп / swimming swim swam swimmer / плава- плив- плавц-
теннис- / tennis / теніс-
хоккей- / hockey / хокей- хокеї
баскетбол- / basketball / баске-
волейбол- / volleyball / волей-
шаңғы шаңғыш- / ski skiing skier / лижі лижн- лижах
мәнерлеп / figure / фігур-
конькиш- коньки / skate skating skater / ковза-
веложарыс- / cycling race / вело- велогон-
марафон- / marathon / мараф-
бәйге бәйгесі бәйгеге / race horse prize / перег- скачк- байга
жүйрік жүйріг- / racer fast runner swift / скаку- бігун-
жүгіруші- / runner / бігун-
секіру- секір- / jump jumped leap / стриб- стрибок-
рекорд- / record / рекор-
допинг- / doping / допін-
жүлдегер- / medallist medalist winner / призер-
қарсылас- / rival opponent / супер- суперн- проти-
ұтыс- ұтты ұту / win won prize lottery / вигра- вигр-
кәсіпқой- / professional / профе- профес-
әуесқой- / amateur / амато- любите-
шынықтыру / physical fitness training / фізкул- загарт-
саламатты- / health healthy / здоро-
қуыршақ- қуыршағ- / doll puppet / ляльк- лялька
цирк циркі циркте / circus / цирк цирку циркі циркова
хайуанат- / zoo / зоопарк-
ойын-сауық- / entertainment show / розва-
әзіл әзілі қалжың- / joke humour humor / жарт- жарту- гумор-
сатира- / satire satirical / сатир-
премьера- / premiere / прем'є-
альбом- / album / альбо-
шоу шоуы шоуда / show / шоу
шапалақ- / applause clap / оплес-
саяхатшы- / traveller traveler tourist / мандр-
саяхат саяхаты / travel journey trip / подор- мандр-
сапар- / trip visit journey / візит- поїзд- поїздк- подор-
жолсерік- гид / guide companion / гід гіда екскурсо- супут-
экскурсия- / excursion tour / екску-
шипажай- курорт- / resort sanatorium spa / курор- санат-
виза визасы визасыз визаны / visa / віза візи візу віз візов-
рейс рейсі рейстер рейспен / flight / рейс рейсу рейси
жүк жүгі жүктер жүкті / luggage baggage cargo load / багаж- вантаж-
көрікті көрікт- / picturesque sights beautiful / мальов- пам'ят-
қонақжай- / hospitable hospitality / гости-
қонақасы дастарқан- / table tablecloth feast / застіл- скатер- дасто-
сәлем сәлемі сәлемет- сәлемде- / hello greeting greet / приві- вітан-
шақыр- шақыру- / invite invitation call invited / запро- покли-
шығыстану- / oriental orientalist eastern / сходоз- східн-
құрылтай- құрылтайшы / founder constituent congress kurultai / засно- установч- курул-
ата-тек- / genealogy origin / родов- походжен-
халықтық / popular national folk / народ-
жазу жазуы жазбаша / writing inscription script / напис- письм-
сызба сызбасы / drawing diagram / кресл- схема схеми
бояу бояуы бояулар / paint colour color dye / фарба фарби фарб фарбу
`
