// biome-ignore-all format: a string a line, its English above it
import { str } from '@lit/localize'
import { html } from 'lit'

/** The interface in Kazakh. Written by `npm run strings`, which keeps what is translated; docs/translating.md says how. */
export const templates = {
  // —— web/components/bitext-row.ts
  // Align
  s1245e2cb9f20197e: 'Туралау',
  // Export…
  s7e3aa186499429cf: 'Экспорт…',
  // More acts for this pair
  s66dedfb2ad27960a: 'Бұл жұптың басқа әрекеттері',
  // Aligning did not end well: ${0}   (0 = job.message || msg('Kopir was closed'))
  sd7c02baeed921577: str`Туралау сәтсіз аяқталды: ${0}`,
  // Kopir was closed
  s33b4dfc9b165cdb5: 'Kopir жабылды',
  // ${0} and ${1} segments   (0 = count(counts.sourceSegments), 1 = count(counts.targetSegments))
  s84f67b46297e4180: str`${0} және ${1} сегмент`,
  // not aligned yet
  s6517fc33c4e17980: 'әлі тураланбаған',
  // ${0} excluded   (0 = count(counts.excluded))
  sbf8a55fcd49a6709: str`${0} шығарылған`,
  // Waiting to align…
  s87c02f25a249b6ea: 'Туралау кезегінде…',
  // Aligning… ${0} %   (0 = share)
  sd7ef7f8dbf82de4d: str`Туралануда… ${0} %`,
  // Aligning
  s1585b240243dc252: 'Туралануда',
  // Cancel
  s2ceb11be2290bb1b: 'Бас тарту',
  // Align again; what you confirmed stays
  s5ee64b63478dfde3: 'Қайта туралау; растағаныңыз қалады',
  // Take apart (the documents stay)
  s10ef7868c8a75951: 'Ажырату (құжаттар қалады)',
  // Align again as parallel texts
  s879b288b19d552ed: 'Параллель мәтіндер ретінде қайта туралау',
  // Align again as comparable texts
  s9772b95c21a833de: 'Салыстырмалы мәтіндер ретінде қайта туралау',
  // You treat these as parallel, but they look comparable: many links may be wrong.
  sf7f5ccb9ca730531: 'Сіз бұларды параллель дейсіз, бірақ олар салыстырмалыға ұқсайды: көп байланыс қате болуы мүмкін.',
  // These look comparable, not parallel: links are proposed only where both say the same, and may cross.
  s20518997189e0794: 'Бұлар параллельге емес, салыстырмалыға ұқсайды: байланыс тек екеуі бірдей нәрсе айтқан жерде ұсынылады, қиылысуы да мүмкін.',
  // ${0} confirmed   (0 = count(pairs))
  sef2794b00eb59efc: str`${0} расталған`,
  // ${0} drafted   (0 = count(counts.drafted))
  s4269322d28fd035f: str`${0} жазылған`,
  // ${0} without counterpart   (0 = count(counts.withoutCounterpart))
  sb33eac629e8bce70: str`${0} сыңары жоқ`,
  // ${0} proposed   (0 = count(proposed))
  s52662fe5b18ad4f1: str`${0} ұсынылған`,
  // ${0} segments probably without counterpart   (0 = count(counts.proposedWithout))
  s49b7450a436002f5: str`${0} сегменттің сыңары жоқ сияқты`,

  // —— web/components/bulk-bar.ts
  // Decide many at once
  s4f25a1ce43c33046: 'Бірден көбін шешу',
  // What to do
  s7debb2425da6bf5d: 'Не істеу керек',
  // less sure than
  s834a809b5cb6e348: 'сенімділігі бұдан төмен:',
  // as sure as
  s44d9e00519a8b85a: 'сенімділігі кемінде:',
  // ${0} %   (0 = this.threshold)
  s984a8718d85bb302: str`${0} %`,
  // Undo
  s8f4be9f086eb530f: 'Қайтару',
  // Show the skipped
  sb9b8f0c19af362d7: 'Қалдырылғандарды көрсету',
  // Close
  s5e8250fb85d64c23: 'Жабу',
  // Show them
  s16493360c272cc9e: 'Көрсету',
  // Show ${0} of them   (0 = sample)
  s26290ac97030fca7: str`Ішінен ${0} көрсету`,
  // One moment…
  s45ab4973b66e01a9: 'Сәл күтіңіз…',
  // 1 is left out: something speaks against it.
  s0ea921dcb57616b2: '1 қалдырылды: оған қарсы дерек бар.',
  // ${0} are left out: something speaks against them.   (0 = count(this.contradicted))
  s66eefa3e80fa0646: str`${0} қалдырылды: оларға қарсы дерек бар.`,
  // You have decided about none as sure: too few to judge.
  s79f43b400fd757bc: 'Сенімділігі осындай ұсыныстар туралы шешіміңіз жоқ: баға беруге аз.',
  // You have decided about 1 as sure: too few to judge.
  s352d46fd34cf2ee5: 'Сенімділігі осындай ұсыныстар туралы 1 шешіміңіз бар: баға беруге аз.',
  // You have decided about ${0} as sure: too few to judge.   (0 = decisions)
  sfd1dc2ecbff6e536: str`Сенімділігі осындай ұсыныстар туралы ${0} шешіміңіз бар: баға беруге аз.`,
  // Of your ${0} decisions below that you rejected ${1} (<b>${2} %</b>).   (0 = count(decisions), 1 = count(right), 2 = percent)
  h052827b7b0e91502: html`Сенімділігі бұдан төмен ұсыныстар: ${0} шешім, оның ${1} — қабылдамау (<b>${2} %</b>).`,
  // Of your ${0} decisions as sure you kept ${1} (<b>${2} %</b>).   (0 = count(decisions), 1 = count(right), 2 = percent)
  h7dbf24c4efe90309: html`Сенімділігі осындай ұсыныстар: ${0} шешім, оның ${1} — растау (<b>${2} %</b>).`,
  // 1 link confirmed.
  s0bfb88b15d1c2b51: '1 байланыс расталды.',
  // ${0} links confirmed.   (0 = n)
  saffff86d27cb32f9: str`${0} байланыс расталды.`,
  // 1 segment has no counterpart.
  s10c167d09e598501: '1 сегменттің сыңары жоқ.',
  // ${0} segments have no counterpart.   (0 = n)
  s667b2aa6487cb67d: str`${0} сегменттің сыңары жоқ.`,
  // 1 link rejected.
  s06e9c8c4be45fde8: '1 байланыс қабылданбады.',
  // ${0} links rejected.   (0 = n)
  s924bb7e9e220d290: str`${0} байланыс қабылданбады.`,
  // 1 was left out.
  sea9725d77b8dd784: '1 қалдырылды.',
  // ${0} were left out.   (0 = count(skipped))
  sefbe6888a6e509cf: str`${0} қалдырылды.`,
  // Confirm
  sb85774dc5d18ff0f: 'Растау',
  // No counterpart
  s5276a5ee809fcf57: 'Сыңары жоқ',
  // Reject
  s123da0f92f97dd86: 'Қабылдамау',
  // Confirm 1 link
  sd1469e823f31d4bc: '1 байланысты растау',
  // Confirm ${0} links   (0 = n)
  sc0f7752167b8a604: str`${0} байланысты растау`,
  // Reject 1 link
  sc08aedfa95e4b23f: '1 байланысты қабылдамау',
  // Reject ${0} links   (0 = n)
  s733b14d4709f739d: str`${0} байланысты қабылдамау`,
  // Say so of 1 segment
  s7414375e1e37bfad: '1 сегментке қолдану',
  // Say so of ${0} segments   (0 = n)
  se68f3a45a42db49d: str`${0} сегментке қолдану`,

  // —— web/components/card-term.ts
  // not said
  s3a198b17bb0256af: 'көрсетілмеген',
  // Status
  sad3e3c8146fc920f: 'Мәртебесі',
  // Part of the name
  s8a0463276aeba4e5: 'Атау бөлігі',
  // Gender
  s8a6c0085cb6c64a0: 'Грамматикалық тек',
  // as the concept
  s5d043a98c7f1d2ee: 'ұғымдағыдай',
  // Declension
  s5e9527efd579a097: 'Септелуі',
  // by its ending
  s011cdf18cf1d78e9: 'соңына қарай',
  // Taken from
  sa858bdd796100228: 'Қайдан алынған',
  // Note
  s6686fcc6d2c8f0bd: 'Ескертпе',
  // Forms
  sa3d6c616233e05dc: 'Түрлері',

  // —— web/components/cleanup-switches.ts
  // Nothing to leave out or to correct was found.
  s98f17a8922a79b41: 'Қалдыратын не түзететін ештеңе табылмады.',
  // Cleanup
  sd1dd05d7a24ab313: 'Тазалау',
  // ${0} of ${1}   (0 = count(taken), 1 = count(own.length))
  sb2b44de8a70ae954: str`${1} ішінен ${0}`,
  // … and ${0} more   (0 = count(own.length - mostShown))
  s61899c67e716b853: str`… тағы ${0}`,

  // —— web/components/column-choice.ts
  // Which languages do the columns hold? Name two or more; the others are left out.
  sbca8edbe96a3dd75: 'Бағандар қай тілдерде? Екі не одан көбін атаңыз; қалғандары алынбайды.',
  // First rows of the table
  s056e731044ae6cf4: 'Кестенің алғашқы жолдары',
  // Words: a dictionary
  s5de60022aa9f5609: 'Сөздер: сөздік',
  // Sentences: a translation memory
  sd25e1840d67f9f04: 'Сөйлемдер: аударма жады',
  // Add
  sf9aee319a006c9b4: 'Қосу',
  // Language of column ${0}   (0 = column + 1)
  sf0657adfcdd2eecc: str`${0}-баған тілі`,
  // left out
  sc0fd9146f8c02df4: 'алынбайды',

  // —— web/components/concept-card.ts
  // Reading…
  s4f33859b41a8e207: 'Оқылуда…',
  // Write
  s78f9fa174282015c: 'Жазу:',
  // This is it
  sbb122c0067938fd0: 'Дәл осы',
  // Not this name
  s02ce986d87b832b9: 'Бұл атау емес',
  // Unsure
  saea06b5189f3eba7: 'Белгісіз',
  // Another name…
  s4ee8b3f168aefd23: 'Басқа атау…',
  // Replace the old forms…
  sd7df0db26d8163f4: 'Ескі түрлерін ауыстыру…',
  // Open card
  sd6a0811d30a118fd: 'Карточканы ашу',
  // ${0}× in this document   (0 = n)
  s7b6d744d6aa1cf40: str`осы құжатта ${0}×`,
  // Matches the linked segment in ${0} (${1})   (0 = other, 1 = forms)
  sc78236bb3b6a0089: str`Байланысқан сегментпен сәйкес: ${0} (${1})`,
  // The linked segment in ${0} has no such name   (0 = other)
  s0f5256c0c0b5fd1e: str`Байланысқан сегментте мұндай атау жоқ: ${0}`,

  // —— web/components/concept-chooser.ts
  // Tag a name
  sa5a1050e28e7480b: 'Атауды белгілеу',
  // What is “<span lang=${0}>${1}</span>”?   (0 = this.lang, 1 = this.text)
  hf7ad59fd254a6a33: html`«<span lang=${0}>${1}</span>» — бұл не?`,
  // Find in the glossary
  s1420cf670146bb4e: 'Глоссарийден табу',
  // New name
  s1b38c2d6b9b9f248: 'Жаңа атау',
  // ← → another word, with Shift more words
  s291d3a39268e2242: '← → басқа сөз, Shift қоса басылса, көбірек сөз',
  // Looking for names like it…
  s6ada2208bfa0e565: 'Ұқсас атаулар ізделуде…',
  // Nothing in the glossary is like it.
  s7dd8ef7507208660: 'Глоссарийде бұған ұқсас ештеңе жоқ.',
  // without a name
  s49df76628e55ef7b: 'атаусыз',
  // Add it as
  se49774b973614e5f: 'Мәртебесі:',
  // what the spelling says
  sd45ed685096db276: 'жазылуына қарай',
  // has this form
  sbed01ecd5171631d: 'бұл түрі бар',
  // ${0}: ${1}   (0 = statusWords(status), 1 = near.text)
  s0382d73823585617: str`${0}: ${1}`,
  // Nothing like “${0}”.   (0 = this.sought)
  s47aa81e0d81dc322: str`«${0}» сөзіне ұқсас ештеңе жоқ.`,
  // A new name. Of which kind?
  s34751ff3cb6458f4: 'Жаңа атау. Санаты қандай?',

  // —— web/components/concept-finder.ts
  // Which concept is “${0}” a name of?   (0 = this.text)
  s29aec3b22c9d3df9: str`«${0}» қай ұғымның атауы?`,
  // Find a name, in any script
  s4dd9ad2799e7ed50: 'Атауды кез келген жазуда табу',
  // Reading the glossary…
  sd7fa4fc8cc6aebc2: 'Глоссарий оқылуда…',

  // —— web/components/concept-form.ts
  // New concept
  s637ca9e5a893dcf5: 'Жаңа ұғым',
  // Kind
  s70af97de3ad8fb23: 'Санаты',
  // Keep
  sd60a7dde73859828: 'Сақтау',
  // Write its name in at least one language.
  s5369e81c50250768: 'Атауын кемінде бір тілде жазыңыз.',

  // —— web/components/concept-past.ts
  // Undone: ${0}   (0 = label)
  s35b9ee2ff9f34072: str`Қайтарылды: ${0}`,
  // Done again: ${0}   (0 = label)
  s88b0eec9cafcecff: str`Қайталанды: ${0}`,
  // and ${0} more   (0 = steps.length - mostSteps)
  s4c2251760c5d2c55: str`тағы ${0}`,
  // kind
  sef9c96d721673243: 'санаты',
  // gender
  sa2032d71f130fec0: 'грамматикалық тек',
  // note
  s3bf8fbbad1587cdd: 'ескертпе',
  // numbers elsewhere
  sd2ab768f71fb2e29: 'тізілім нөмірлері',
  // text
  sfa04f4ef1995407e: 'мәтін',
  // language
  sd2fd35287f0a935b: 'тілі',
  // status
  sc4d5696d6cc12c2f: 'мәртебесі',
  // part of the name
  sc96c21007dfe6085: 'атау бөлігі',
  // declension
  s3746e4a9eb86e1b7: 'септелуі',
  // source
  s76dbdc228f782db8: 'түпнұсқа',

  // —— web/components/conflict-dialog.ts
  // This text was changed in another place too
  s9bd5e2f19d5d72ea: 'Бұл мәтін басқа жерде де өзгертілген',
  // Nothing was overwritten. Choose which text stays; the other remains in the history.
  scb971f04a5a6ab4c: 'Ештеңе үстінен жазылмады. Қай мәтін қалатынын таңдаңыз; екіншісі тарихта сақталады.',
  // From theirs to yours
  s72b5e193f73cc79b: 'Олардікінен сіздікіне дейін',
  // Yours
  s4d5cd48fd7c53c9b: 'Сіздікі',
  // Theirs
  s0bd54c693376687c: 'Олардікі',
  // Take theirs
  s5910d218c7d3a357: 'Олардікін алу',
  // Keep mine
  s6fb8d8a859a512a3: 'Менікін қалдыру',

  // —— web/components/cut-list.ts
  // To the notes: ${0}   (0 = suggestion.reason)
  s53c90806218b56f2: str`Ескертпелерге: ${0}`,
  // Keep “${0}” in the text   (0 = words.slice(0, 60))
  sa7ebbe011e095c42: str`«${0}» мәтінде қалсын`,
  // Corrected from “${0}”   (0 = text)
  sfc8c7b12ac2250b1: str`Түзетілді, бұрын: «${0}»`,
  // … and about ${0} more   (0 = more)
  s53c045a12355cca8: str`… тағы шамамен ${0}`,

  // —— web/components/cut-rule-lists.ts
  // Abbreviations
  s177188f4b85555d6: 'Қысқартулар',
  // No sentence ends after these. Write them as they stand in the text, with their full stop: “обл.”
  s51bc5dd481c419ec: 'Бұлардан кейін сөйлем аяқталмайды. Мәтіндегідей, нүктесімен жазыңыз: «обл.»',
  // Add an abbreviation
  s26e3176307481555: 'Қысқарту қосу',
  // Always or never cut here
  s1d462d9063ea520f: 'Мұнда әрқашан кесу не ешқашан кеспеу',
  // The words just before and just after the place, as they stand in the text. One of the two may be left empty.
  sac2063dd8cb39b22: 'Орынның дәл алдындағы және дәл кейінгі сөздер, мәтіндегідей. Біреуін бос қалдыруға болады.',
  // Add a place
  sf9d934291635dc1c: 'Орын қосу',
  // Abbreviation ${0}   (0 = i + 1)
  s2a2e41d53816f077: str`${0}-қысқарту`,
  // Place ${0}: always or never   (0 = number)
  s345963c8d2b04070: str`${0}-орын: әрқашан не ешқашан`,
  // never cut
  s2371bfa1799261d9: 'ешқашан кеспеу',
  // always cut
  sea049fab7ef99684: 'әрқашан кесу',
  // before
  sd89aa06245afb2be: 'алдында',
  // Place ${0}: the words before it   (0 = number)
  sd90391a09733c096: str`${0}-орын: алдындағы сөздер`,
  // after
  sbf82010f6f71eae9: 'кейін',
  // Place ${0}: the words after it   (0 = number)
  s096e18605f625051: str`${0}-орын: кейінгі сөздер`,
  // Language the rule is for
  s99798f76af8d1119: 'Ереже қай тілге',
  // in any language
  sbad1a49a9fadf46e: 'кез келген тілде',
  // Take away “${0}”   (0 = what)
  s905d7bf2eff3f2e1: str`Алып тастау: «${0}»`,

  // —— web/components/document-row.ts
  // ${0} segments   (0 = count(document.segments))
  sd05aed53f84035bd: str`${0} сегмент`,
  // ${0} of them excluded   (0 = count(document.excluded))
  s451760c2348efdc6: str`оның ${0} шығарылған`,
  // Acts for “${0}”   (0 = document.name)
  sa3c069147e9c2486: str`«${0}» әрекеттері`,
  // Rename, change language…
  sb2f9c0a550121afb: 'Атын, тілін өзгерту…',
  // Write a translation…
  s87bb04f8c69d2986: 'Аударма жазу…',
  // Download the original
  s4110f7286f3ce0b1: 'Түпнұсқасын жүктеп алу',
  // Delete
  sdc673e73b5c13aea: 'Жою',
  // Name
  sef49aec68fd1dc66: 'Атауы',
  // Save
  s33f85f24c0f5f008: 'Сақтау',

  // —— web/components/draft-names.ts
  // Names to use
  s487eb189fb46836f: 'Қолданылатын атаулар',
  // has no name in this language yet
  sf1189c99b67612c8: 'бұл тілде әлі атауы жоқ',
  // ${0}: write it at the caret   (0 = kindWords(kind as never))
  s555ec5c7caaa0fcc: str`${0}: меңзер тұрған жерге жазу`,
  // used
  s7d678ae4032b59f0: 'қолданылған',

  // —— web/components/duplicate-list.ts
  // Looking for concepts that may be one…
  sbbf19962c195faef: 'Бір болуы мүмкін ұғымдар ізделуде…',
  // No two concepts look like one.
  s879e3135e6ffdd07: 'Бір-біріне ұқсас екі ұғым жоқ.',
  // ${0} pairs that may be one, the likeliest first.   (0 = count(pairs.length))
  sf6f16689ff8ed0c0: str`Бір болуы мүмкін ${0} жұп, ең ықтималы бірінші.`,
  // one number elsewhere
  s0b1aa731106decac: 'тізілім нөмірі бір',
  // “${0}” and “${1}” are one name   (0 = pair.names[0], 1 = pair.names[1])
  s18e272e54827e69f: str`«${0}» және «${1}» — бір атау`,
  // “${0}” and “${1}” sound nearly the same   (0 = pair.names[0], 1 = pair.names[1])
  s7af239d736e2fdc1: str`«${0}» және «${1}» естілуі ұқсас`,
  // Merge
  s0e0a962e81f739c7: 'Біріктіру',
  // Not the same
  s28ccb3b3e7ab5ca9: 'Бір емес',

  // —— web/components/encoding-choice.ts
  // It may be in another encoding. Choose the one whose words are right:
  s2bfb17a20fea06a4: 'Кодтауы басқа болуы мүмкін. Сөздері дұрысын таңдаңыз:',
  // Read as ${0}. What other encodings give   (0 = now?.label ?? this.value)
  s0834f0b4193dba9a: str`Кодтауы: ${0}. Басқа кодтаулармен былай оқылады`,
  // Encoding
  s064339c229374050: 'Кодтау',

  // —— web/components/evidence-panel.ts
  // Names
  s6c1010666198f7af: 'Атаулар',
  // Dates
  s504d83b92c9ed51e: 'Күндер',
  // Numbers
  s4ca9e43cc1c59729: 'Сандар',
  // Words
  s0f350bc4e538e3ea: 'Сөздер',
  // Sounds alike
  s5fb49eb0b115b671: 'Естілуі ұқсас',
  // Punctuation
  s7ed2f5c363afd097: 'Тыныс белгілері',
  // Length
  s202fffd5a2e1c595: 'Ұзындығы',
  // Quotation marks
  s70ec981855ca616b: 'Тырнақшалар',
  // By way of a third text
  s78362d71f51a6191: 'Үшінші мәтін арқылы',
  // Meaning, by the embedding server
  sbe81023138d54cd6: 'Мағынасы, эмбеддинг сервері бойынша',
  // Evidence
  sab54ef39720b6144: 'Дәлелдер',
  // speaks against
  se057346bbc47424d: 'қарсы',
  // speaks for
  s4cb88b443dcdc279: 'қуаттайды',
  // ${0}: they differ   (0 = word)
  s52d02fc508d1f59b: str`${0}: екі жақта әртүрлі`,
  // ${0}: on one side only   (0 = word)
  sf9eadf03902d8091: str`${0}: тек бір жақта`,
  // closeness ${0}, by chance ${1}   (0 = source, 1 = target)
  s130ffa4ef2221eb3: str`жақындығы ${0}, кездейсоқ жағдайда ${1}`,
  // confirmed
  sf48bc60eb5b653ee: 'расталған',
  // ${0} % sure   (0 = percent)
  sba0409fdd851a4e3: str`сенімділігі ${0} %`,
  // Through ${0}: no counterpart there   (0 = language)
  sea721550326fb2de: str`${0} арқылы: онда сыңары жоқ`,
  // Through ${0}   (0 = language)
  s3d5e2eb75a5c8810: str`${0} арқылы`,

  // —— web/components/export-form.ts
  // Format
  sa3c9339de23c1752: 'Форматы',
  // TMX 1.4b
  sc2c291a1cf5fc6f3: 'TMX 1.4b',
  // translation memories: OmegaT, Trados, memoQ, Phrase …
  s22cf494fe90c2ee9: 'аударма жадылары: OmegaT, Trados, memoQ, Phrase …',
  // CSV
  s0b423919aa0d4e1f: 'CSV',
  // exactly as the texts are, for programs
  s4d082a0baaa051b8: 'мәтіндер дәл өз қалпында, программаларға',
  // CSV, safe for spreadsheets
  s5a3ac70aa7a7793c: 'CSV, кестелерге қауіпсіз',
  // opens in Excel and LibreOffice; nothing in it can run as a formula
  sdd6a6756dae280a5: 'Excel мен LibreOffice-те ашылады; ішіндегі ештеңе формула болып орындалмайды',
  // TSV
  s6ca2fa19e1cca012: 'TSV',
  // tabs between the columns
  sda82885c4f8a58d1: 'бағандар арасы табуляциямен',
  // XLIFF 1.2
  s4896b27ae36e585b: 'XLIFF 1.2',
  // translation tools, with states and notes
  s07c96e5c0c880093: 'аударма құралдарына, күйлері мен ескертпелері бар',
  // Translated document
  s3ba7fd958a13f4c0: 'Аударылған құжат',
  // “${0}” with its text translated, layout and formatting kept   (0 = source.fileName ?? source.name)
  s1e2318fccf8c5c39: str`«${0}», мәтіні аударылған, беттелуі мен пішімделуі сақталған`,
  // Which links
  s0495c498773fce17: 'Қай байланыстар',
  // Confirmed only (${0})   (0 = count(kept))
  s68fcf0648b66d5a5: str`Тек расталғандар (${0})`,
  // All, drafted and proposed ones too (${0})   (0 = count(all))
  s7ed989cbc14dfeef: str`Бәрі, жазылғандар мен ұсынылғандар да (${0})`,
  // Segments without counterpart too, with an empty side
  s015f940866a64091: 'Сыңары жоқ сегменттер де, бір жағы бос',
  // Nothing is confirmed yet: the file would be empty.
  s8c1344f1c7ccba57: 'Әлі ештеңе расталмаған: файл бос болар еді.',
  // Print, or save as PDF…
  sc795543f5969569a: 'Басып шығару не PDF ретінде сақтау…',
  // Download
  sd3386a2ef42e80b9: 'Жүктеп алу',
  // Nothing is translated yet: the file would be as it was.
  sb7894948962073bf: 'Әлі ештеңе аударылмаған: файл бұрынғыдай болар еді.',
  // Every segment has a translation.
  sb15f3bca587c9245: 'Әр сегменттің аудармасы бар.',
  // One segment has no translation yet and stays as it is.
  sdad24b71d5a6b308: 'Бір сегменттің аудармасы әлі жоқ, ол сол күйі қалады.',
  // ${0} segments have no translation yet and stay as they are.   (0 = count(untranslated))
  s0d6f041e40a10f25: str`${0} сегменттің аудармасы әлі жоқ, олар сол күйі қалады.`,

  // —— web/components/finding-list.ts
  // Dismiss…
  s0f2bc91b3d80638f: 'Елемеу…',
  // Dismissed (${0})   (0 = count(this.dismissed.length))
  s9c5b740164e8a3bf: str`Еленбегендер (${0})`,
  // Bring back
  s0e0c226f23e63a7e: 'Қайта көрсету',
  // Why it stands: ${0}   (0 = finding.reason)
  sad5e1f9f2d934cd9: str`Қалу себебі: ${0}`,
  // Why it may stay as it is
  sfcdb74533f51efcb: 'Неге сол күйі қала алады',
  // Dismiss
  s12d6dde9b30c3093: 'Елемеу',

  // —— web/components/finding-words.ts
  // Wrong or deprecated form
  s60869807359c55e2: 'Қате не ескірген түр',
  // Name on one side of a confirmed link only
  s45e687800e3d4203: 'Атау расталған байланыстың тек бір жағында',
  // One form for two names
  sc4e03e228a17af22: 'Екі атаудың түрі бір',
  // Several spellings in one text
  scae3d3123afb7c5a: 'Бір мәтінде әртүрлі жазылған',
  // Preferred form never used
  sac7419beaa1f3133: 'Таңдаулы түрі мүлде қолданылмаған',
  // Abbreviation before its explanation
  sa930b4568a849635: 'Қысқарту түсіндірмесінен бұрын тұр',
  // Full name missing at first mention
  sd1228bfa34d68894: 'Алғаш аталғанда толық атауы жоқ',
  // “${0}” is not to be used.   (0 = form)
  s075e9025747be108: str`«${0}» қолданылмауы керек.`,
  // “${0}” should be “${1}”.   (0 = form, 1 = wanted)
  s982f3482aba992f7: str`«${0}» емес, «${1}» болуы керек.`,
  // “${0}” is missing in ${1}: ${2}.   (0 = wanted, 1 = languageName(missingIn?.lang ?? 'und'), 2 = missingIn?.name ?? '')
  s6d540ba2af970211: str`«${0}» жоқ: ${1}, ${2}.`,
  // “${0}” may be ${1}.   (0 = form, 1 = concepts.map(namesOf).join(msg(' or ')))
  sc354b5f9f2917d1c: str`«${0}» мынаның бірі болуы мүмкін: ${1}.`,
  //  or 
  s8c90ac72b6b2d832: ' не ',
  // ${0}; preferred is “${1}”.   (0 = counted, 1 = wanted)
  s51e45174b411400e: str`${0}; таңдаулысы — «${1}».`,
  // “${0}” stands nowhere; the text has ${1}.   (0 = wanted, 1 = counted)
  s241ad330d7bf4400: str`«${0}» еш жерде жоқ; мәтінде былай: ${1}.`,
  // “${0}” is used, and “${1}” stands nowhere in this text.   (0 = form, 1 = wanted)
  sdf4c997dc1cb45ae: str`«${0}» қолданылған, ал «${1}» бұл мәтіннің еш жерінде жоқ.`,
  // “${0}” is used, and “${1}” stands only in segment ${2}.   (0 = form, 1 = wanted, 2 = count(later.number))
  s665cae3336125926: str`«${0}» қолданылған, ал «${1}» тек ${2}-сегментте тұр.`,
  // The first mention is “${0}”; “${1}” stands nowhere in this text.   (0 = form, 1 = wanted)
  sc69f1655c85e7ebc: str`Алғаш рет «${0}» деп аталған; «${1}» бұл мәтіннің еш жерінде жоқ.`,
  // The first mention is “${0}”; the full name stands only in segment ${1}.   (0 = form, 1 = count(later.number))
  sa4faca1dc49b1716: str`Алғаш рет «${0}» деп аталған; толық атауы тек ${1}-сегментте тұр.`,

  // —— web/components/glossary-card.ts
  // Close the card
  s7b7f6427688d54a6: 'Карточканы жабу',
  // Numbers elsewhere
  sa4ad63911622fd09: 'Тізілім нөмірлері',
  // Split off
  sbf2df5c426f6a23e: 'Бөліп шығару',
  // Make them a concept of their own
  sf50123ee3cf60785: 'Оларды бөлек ұғым ету',
  // Merge…
  sd3171206d6e0f953: 'Біріктіру…',
  // Split off terms…
  sbba0500acf9ce72d: 'Терминдерді бөліп шығару…',
  // Delete this concept
  sdcecd552750f3ec2: 'Осы ұғымды жою',
  // What happened to it
  sf34c237968f45e26: 'Өзгерістер тарихы',
  // ${0} places in the texts   (0 = count(occurrences.total))
  s437503ff2011c0d9: str`мәтіндерде ${0} орын`,
  // Looking it up in the texts…
  s143eb99816bc7d4e: 'Мәтіндерден ізделуде…',
  // The first ${0} are shown.   (0 = count(occurrences.items.length))
  s09d9e81f6a0abf23: str`Алғашқы ${0} көрсетілген.`,

  // —— web/components/glossary-export.ts
  // Safe for spreadsheets: nothing in it can run as a formula
  s8217262ef0aa93ab: 'Кестелерге қауіпсіз: ішіндегі ештеңе формула болып орындалмайды',
  // Which terms
  s7e7dbff9a2c1c475: 'Қай терминдер',
  // Translated from
  se8366fec25976c91: 'Түпнұсқа тілі',
  // Translated into
  s678fbf6f063f98ff: 'Аударма тілі',
  // Languages
  s42b68a1842b8ae58: 'Тілдер',
  // Looking at what the file will hold…
  s30fa9e554d6dfff3: 'Файлға не кіретіні қаралуда…',
  // The file will hold all that is chosen.
  s47826d6780115acf: 'Таңдалғанның бәрі файлға кіреді.',
  // Not carried over:
  s90345643f09c346c: 'Көшірілмейді:',
  // ${0} (${1} times)   (0 = what, 1 = count(times))
  s8e277c3ec9ca5192: str`${0} (${1} рет)`,
  // Choose which terms the file is to hold.
  s9c7bf26acf933ed1: 'Файлға қай терминдер кіретінін таңдаңыз.',
  // Choose a language.
  secbedec50c019d83: 'Тілді таңдаңыз.',
  // Choose two different languages.
  s4730417be5b4d8e6: 'Екі түрлі тіл таңдаңыз.',
  // for terminology tools of today; everything, some of it in notes
  sc776358c06a36f72: 'қазіргі терминология құралдарына; бәрі бар, бір бөлігі ескертпеде',
  // as martif; the same
  s6f4e6668c5d14afc: 'martif түрінде; сол сияқты',
  // opens in Excel and LibreOffice; everything, and comes back
  s780899fbfec09cd4: 'Excel мен LibreOffice-те ашылады; бәрі бар және қайта импортталады',
  // for programs; everything, and comes back
  sd1fef1d036909df8: 'программаларға; бәрі бар және қайта импортталады',
  // a tab separated file for the glossary folder of a project
  sc8573b207f66f759: 'жоба глоссарийлері қалтасына арналған, табуляциямен бөлінген файл',
  // for the glossary of a component
  sb63cccaa60121d8e: 'компонент глоссарийіне',
  // the same with forms that are not to be used
  s2a91963aad34fff8: 'сол сияқты, қолданылмайтын түрлерімен',
  // Kopir’s own
  sb150bc77bd40df02: 'Kopir форматы',

  // —— web/components/glossary-filter.ts
  // every kind
  s7e3b93c3e90b9a4e: 'барлық санат',
  // every status
  s64b6de13c2bfdcf6: 'барлық мәртебе',
  // What is missing
  s1353730b13cfe7c5: 'Не жетіспейді',
  // whether or not complete
  sf3a4e70b9c80f639: 'толық та, толық емес те',
  // without ${0}   (0 = languageName(lang))
  sce4ec6fb0cfc6f65: str`жоғы: ${0}`,
  // without a preferred term
  sb6b64fa553a3467d: 'таңдаулы термині жоқ',
  // not used in the texts
  s8b570607852afbcd: 'мәтіндерде қолданылмаған',
  // ${0} concepts   (0 = count(this.total))
  sb7b9fd590e07f2a2: str`${0} ұғым`,
  // ${0} of ${1} concepts   (0 = count(this.shown), 1 = count(this.total))
  s300e7748d45f9469: str`${1} ұғымның ішінен ${0}`,

  // —— web/components/glossary-row.ts
  // ${0}: open the card of “${1}”   (0 = kindWords(concept.kind), 1 = name)
  s949d138410f40a56: str`${0}: «${1}» карточкасын ашу`,
  // Add a term in ${0}   (0 = languageName(lang))
  s101606c7ea693a1c: str`Термин қосу: ${0}`,

  // —— web/components/glossary-table.ts
  // Glossary
  sa283d983368f73b5: 'Глоссарий',

  // —— web/components/identifier-list.ts
  // (opens another site)
  s2e68e56982c71f29: '(басқа сайтты ашады)',
  // Remove ${0} ${1}   (0 = scheme, 1 = value)
  sd998b095caa613ed: str`Алып тастау: ${0} ${1}`,
  // Where
  sf3f752ef031b25d8: 'Қайда',
  // Number there
  s15bca29b55c37e6a: 'Сондағы нөмірі',
  // More than 50 are not kept.
  s251c4d545f6427b5: '50-ден артығы сақталмайды.',

  // —— web/components/import-job.ts
  // Fine
  sd1fe2684eebc42ad: 'Жарайды',
  // ${0} % done   (0 = percent)
  s40f5f35cd7953c6e: str`${0} % дайын`,
  // waiting for its turn
  s8e315f3cc258b8b0: 'кезегін күтуде',
  // Keeping “${0}”   (0 = name)
  s30858a613506c079: str`«${0}» сақталуда`,
  // stopping…
  s043f6fd5fa21ec9d: 'тоқтатылуда…',
  // Cancel keeping “${0}”   (0 = name)
  sc90c1098d42c50d5: str`«${0}» сақталуын тоқтату`,
  // Kopir was stopped while it kept “${0}”. Nothing of it was kept; bring it again.   (0 = name)
  sf7a01d02c011ca43: str`Kopir «${0}» сақталып жатқанда тоқтады. Одан ештеңе сақталмады; файлды қайта қосыңыз.`,

  // —— web/components/import-preview.ts
  // Try again
  scd1dd6ff53d0d01a: 'Қайталап көру',
  // Take away
  sbbba24dc1280e7f8: 'Алып тастау',
  // ${0} units, ${1} ⟷ ${2}   (0 = count(preview.pairs.units), 1 = languageName(preview.pairs.sourceLang), 2 = languageName(preview.pairs.targetLang))
  s3ae1bd35176d9c77: str`${0} бірлік, ${1} ⟷ ${2}`,
  // about ${0} segments   (0 = count(preview.total))
  s8fe06dd487f547ca: str`шамамен ${0} сегмент`,
  // ${0} segments, and ${1} left out   (0 = count(preview.total - preview.excluded), 1 = count(preview.excluded))
  scc1f550092e8d7dd: str`${0} сегмент, ${1} қалдырылған`,
  // pasted
  s488f88deb9ff69a4: 'қойылған мәтін',
  // Segments of “${0}” as they would be cut   (0 = this.fileName)
  sdeb83bc65cd9010f: str`«${0}» сегменттері, кесілуі осындай болады`,
  // ${0}: please choose   (0 = label)
  sdc6d02b056fccba2: str`${0}: таңдаңыз`,
  // Language of the source
  sc1e39c3600371770: 'Түпнұсқа тілі',
  // Language of the source, proposed
  s597001f137fee196: 'Түпнұсқа тілі, ұсынылған',
  // Language of the target
  s2d3653fb420c28f0: 'Аударма тілі',
  // Language of the target, proposed
  sd303eaf94213df16: 'Аударма тілі, ұсынылған',
  // Language
  sefcf950b3cc4fc3b: 'Тілі',
  // Language, proposed with ${0} %   (0 = sure)
  s30a032e110a338da: str`Тілі, ұсынылған, сенімділігі ${0} %`,
  // Format, detected
  sefa91267fc16cc20: 'Форматы, анықталған',
  // Layout
  s2e4818861000b13f: 'Құрылымы',
  // Layout, proposed
  sb67e4caa50b93e49: 'Құрылымы, ұсынылған',

  // —— web/components/inbox-item.ts
  // left open
  sda062298c6cdacf8: 'ашық қалған',
  // perhaps
  s933ebc20eaa9ed4a: 'бәлкім',
  // Prefer “${0}”   (0 = name.text)
  s18dcad3799fe47f6: str`«${0}» таңдаулы болсын`,
  // a misspelling?
  s7321ff4019651ef6: 'қате жазылған ба?',
  // Leave “${0}” out   (0 = name.text)
  s7f752dd6877ebf0d: str`«${0}» алынбасын`,
  // Take “${0}” in   (0 = name.text)
  s5781c1c5d0a2bfba: str`«${0}» алынсын`,
  // Where it stands
  s211315690211b56e: 'Қай жерде тұр',
  // A name of one that is known?
  s5bd7c3dbec8f6455: 'Белгілі біреудің атауы ма?',
  // It is not ${0}   (0 = one.name)
  s7a56c80af18ff90f: str`Бұл ${0} емес`,
  // Not this
  sf8ee168d73c07d26: 'Бұл емес',
  // like ${0}   (0 = term)
  s74a251ef6a0dc494: str`ұқсасы: ${0}`,
  // possibly a misspelling
  s6089b1ec1c9c41d8: 'қате жазылған болуы мүмкін',
  // confirmed links say so
  sefd489dabf70c85e: 'расталған байланыстар солай дейді',
  // A name of…
  s0beb044393809032: 'Мынаның атауы…',
  // Not a name
  s3b487ef4c14c0294: 'Атау емес',
  // Not sure
  se9fce5a9e6d2141b: 'Белгісіз',
  // once
  s070eceb46ad585c4: 'бір рет',
  // ${0} times   (0 = count(n))
  s487bce3703fc8c9b: str`${0} рет`,
  // ${0} in ${1} documents   (0 = times, 1 = count(documents))
  sd01f0acd21bf4ce0: str`${1} құжатта ${0}`,

  // —— web/components/incoming-concept.ts
  // Leave out
  s48021e3a915101a4: 'Алмау',
  // Keep both
  s6cadcfd1f4d2c0b7: 'Екеуін де қалдыру',
  // Merge, the file wins
  s5b642ce27172a6f3: 'Біріктіру, файлдағысы басым',
  // Merge, what is here wins
  s9ff1f08edc885462: 'Біріктіру, мұндағысы басым',
  // New
  s3741f519c32ac391: 'Жаңа',
  // Nothing new
  s03b33176609bdb08: 'Жаңалығы жоқ',
  // Adds to one
  s482d6ed64e71d4c6: 'Толықтырады',
  // Contradicts
  s24eef60bcd8d56d5: 'Қайшы келеді',
  // In the file
  s851d0f73d02cf0b5: 'Файлда',
  // In the glossary
  s5019f27a4e44b51f: 'Глоссарийде',
  // The glossary has nothing like it.
  se2a1cbcfe56f7861: 'Глоссарийде бұған ұқсас ештеңе жоқ.',
  // It has been deleted meanwhile, so it is new.
  s01bef56c226d82e4: 'Осы арада жойылған, сондықтан жаңа.',
  // Contradictions
  s8f04fc6541e800b3: 'Қайшылықтар',
  // What becomes of “${0}”   (0 = name)
  sd93c92d0857a9c9b: str`«${0}» ұғымына не істеледі`,
  // the same by its number in a register
  s700b83c5ad9dcbe3: 'тізілімдегі нөмірі бір',
  // the same preferred term
  s1db7afd12316497f: 'таңдаулы термині бір',
  // a term that both have
  s149a23d06352510c: 'екеуінде де бар термин',
  // the same name in another script
  sa276fa9a3946292a: 'басқа жазудағы сол атау',
  // ${0}: ${1} here, ${2} in the file   (0 = language, 1 = said(here), 2 = said(there))
  s06ac1137034730e1: str`${0}: мұнда ${1}, файлда ${2}`,
  // ${0}: preferred is “${1}” here, “${2}” in the file   (0 = language, 1 = here.text, 2 = there.text)
  sad2dc18a19e4d65c: str`${0}: таңдаулысы мұнда «${1}», файлда «${2}»`,
  // Kind: ${0} here, ${1} in the file   (0 = here.text, 1 = there.text)
  se54004ee05e2f717: str`Санаты: мұнда ${0}, файлда ${1}`,
  // Gender: ${0} here, ${1} in the file   (0 = here.text, 1 = there.text)
  se5caed399f46b76a: str`Грамматикалық тек: мұнда ${0}, файлда ${1}`,
  // Number: ${0} here, ${1} in the file   (0 = here.text, 1 = there.text)
  s4c88227b2a900e8a: str`Нөмірі: мұнда ${0}, файлда ${1}`,

  // —— web/components/incoming-glossary.ts
  // Reading the file and looking each name up…
  s56e7722ae7adc33b: 'Файл оқылып, әр атау ізделуде…',
  // Taking it in…
  sc61720e2e9380e29: 'Қосылуда…',
  // First column
  s525300183f2d2b19: 'Бірінші баған',
  // Language of the first column
  se2c13233ef993f11: 'Бірінші баған тілі',
  // Second column
  s80925aadc34a6375: 'Екінші баған',
  // Language of the second column
  s386439b4a875090d: 'Екінші баған тілі',
  // Read it so
  s6bcc98decef812c0: 'Осылай оқу',
  // Left out of the file
  s06181476c4965980: 'Файлдан алынбағаны',
  // ${0} concepts in the file   (0 = count(total))
  s0cd8fb011781698c: str`файлда ${0} ұғым`,
  // How many
  s95af63b00314bf10: 'Қанша',
  // What becomes of them
  sb3a5f46870ea263c: 'Оларға не істеледі',
  // Which are shown
  s9e51897b6d292125: 'Қайсысы көрсетілген',
  // All
  sf993bb199fefbe04: 'Бәрі',
  // What becomes of it
  sd8f40d6e4de932e7: 'Не істеледі',
  // Show more (${0} left)   (0 = count(this.total - this.rows.length))
  s4f5122be3efc5391: str`Тағы көрсету (${0} қалды)`,
  // Contradict a concept of the glossary
  s85ecb54e3b86ab45: 'Глоссарий ұғымына қайшы',
  // Add to a concept of the glossary
  s9eb0d8253b738db8: 'Глоссарий ұғымын толықтырады',
  // Say nothing new
  s668a002264f56587: 'Жаңалығы жоқ',
  // What becomes of all that ${0}   (0 = explained)
  s72e39dc092111328: str`Не істеледі: ${0}`,

  // —— web/components/key-binding.ts
  // no key
  seb542cb60fbeffd5: 'перне жоқ',
  // Change the key of “${0}”   (0 = this.words)
  sd6b26ee351a205bf: str`«${0}» пернесін өзгерту`,
  // Leave it
  s8b48746aa765ea2d: 'Қалсын',
  // Change
  s2f64461723d3df5d: 'Өзгерту',
  // Press the new key. Escape leaves it as it is.
  sc9fbf9c4f7a87299: 'Жаңа пернені басыңыз. Escape бұрынғысын қалдырады.',
  // This key means “${0}” now.   (0 = told?.clash)
  s59a02e3e64139e91: str`Бұл перне қазір «${0}» дегенді білдіреді.`,
  // Take it from there
  s690d2a76a678ca6f: 'Сол жерден алу',
  // Another key
  sd3f415abf1d0bf6b: 'Басқа перне',
  // No key
  sd3bcffc9e9fa65b5: 'Пернесіз',
  // As it was
  s7c8d00a37ce7ec37: 'Бұрынғыдай',

  // —— web/components/language-select.ts
  // Other languages
  s88e40706e9041666: 'Басқа тілдер',

  // —— web/components/learned-trust.ts
  // What counts
  s2ec6dcee43ced05d: 'Не ескеріледі',
  // No proposal of the aligner has been decided yet.
  s4028b8beb0a72cd6: 'Туралау ұсыныстарының ешқайсысы әлі шешілмеген.',
  // How sure Kopir was
  s8959d1346d4d520e: 'Kopir қаншалықты сенімді болды',
  // ${0} count for more here   (0 = name)
  seaa2d0d7dff52d68: str`${0}: мұнда салмағы көбірек`,
  // ${0} count for less here   (0 = name)
  s2703a866c5bce040: str`${0}: мұнда салмағы азырақ`,
  // ${0} count as usual   (0 = name)
  s066bfd143e508614: str`${0}: салмағы әдеттегідей`,
  // Of ${0} links that it was ${1}–${2} % sure of you confirmed ${3}   (0 = count(links), 1 = least, 2 = most, 3 = count(confirmed))
  s736750f1194a87e2: str`Сенімділігі ${1}–${2} % болған ${0} байланыстың расталғаны: ${3}`,
  // Too few decisions to judge.
  s7dbc03274d0dbabc: 'Шешім аз, баға беруге жетпейді.',
  // Words that sound alike
  se3b6fa6f0aa25ca4: 'Естілуі ұқсас сөздер',
  // Punctuation marks
  sf03863a5006a3319: 'Тыныс белгілері',
  // Lengths
  s93559e03c5a345d2: 'Ұзындықтар',
  // Third texts
  scf745ccb4ed858c6: 'Үшінші мәтіндер',
  // Vectors of the embedding server
  sd49a931aad0c0fe1: 'Эмбеддинг сервері векторлары',
  // Of ${0} links with the same names you confirmed ${1}.   (0 = n, 1 = yes)
  s7def5c016dac3f06: str`Атаулары бірдей ${0} байланыстың расталғаны: ${1}.`,
  // Of ${0} links with equal dates you confirmed ${1}.   (0 = n, 1 = yes)
  s61273f12b9726606: str`Күндері бірдей ${0} байланыстың расталғаны: ${1}.`,
  // Of ${0} links with equal numbers you confirmed ${1}.   (0 = n, 1 = yes)
  s40a6974ed6eb4ad3: str`Сандары бірдей ${0} байланыстың расталғаны: ${1}.`,
  // Of ${0} links of fitting length you confirmed ${1}.   (0 = n, 1 = yes)
  s60a6289d790c07b9: str`Ұзындығы сәйкес ${0} байланыстың расталғаны: ${1}.`,
  // Of ${0} links with the same marks you confirmed ${1}.   (0 = n, 1 = yes)
  s59299ddfbef03358: str`Белгілері бірдей ${0} байланыстың расталғаны: ${1}.`,
  // Of ${0} links with words that fit you confirmed ${1}.   (0 = n, 1 = yes)
  s06af4cecadf78b2c: str`Сөздері сәйкес ${0} байланыстың расталғаны: ${1}.`,
  // Of ${0} where they differ you confirmed ${1}.   (0 = count(links), 1 = count(confirmed))
  sbd3c5dadffdb9c7f: str`Айырмасы бар ${0} байланыстың расталғаны: ${1}.`,

  // —— web/components/learned-words.ts
  // ${0} of ${1} word pairs   (0 = count(passing), 1 = count(all))
  s7c1b625f3785c9b9: str`${1} сөз жұбының ішінен ${0}`,
  // 1 word pair
  s48ea70ad6fa9fbb8: '1 сөз жұбы',
  // ${0} word pairs   (0 = count(all))
  s0543e2796d7cf41e: str`${0} сөз жұбы`,
  // Filter by words
  s8437b7015ed765d5: 'Сөз бойынша сүзу',
  // Filter…
  sa89f03b117ec6483: 'Сүзу…',
  // No word pair is like that.
  s59b25a9137d2f474: 'Мұндай сөз жұбы жоқ.',
  // Word pairs
  sc4e17b6de329fcfc: 'Сөз жұптары',
  // Links
  s7859e0b546108aae: 'Байланыстар',
  // Acts
  s84b9d28b0b70e8a8: 'Әрекеттер',
  // Show ${0} more   (0 = count(Math.min(portion, passing.length - shown.length)))
  s5dd29d97ee0d9143: str`Тағы ${0} көрсету`,
  // Show where “${0}” stands   (0 = word.source)
  sa9beff4469376a97: str`«${0}» қай жерде тұрғанын көрсету`,
  // Show
  s716a6024e3fe999c: 'Көрсету',
  // Forget “${0}” – “${1}”   (0 = word.source, 1 = word.target)
  s1b4a911c7f3d278d: str`«${0}» – «${1}» дегенді ұмыту`,
  // Forget
  s7175399dc6314dac: 'Ұмыту',

  // —— web/components/likeness-line.ts
  // Treat as parallel
  sb4901842090f7f40: 'Параллель деп санау',
  // Treat as comparable
  s25fe8c94e4c3e563: 'Салыстырмалы деп санау',
  // Let Kopir judge
  s086c294c6e974f18: 'Kopir өзі шешсін',
  // 1 link proposed
  s1a492f90687762e6: '1 байланыс ұсынылды',
  // ${0} links proposed   (0 = count(this.proposed))
  s8a30f52946129d7e: str`${0} байланыс ұсынылды`,
  // ${0}, ${1} of ${2} segments probably have no counterpart.   (0 = links, 1 = count(this.alone), 2 = count(this.total))
  sba2f3260f28d01b9: str`${0}, ${2} сегменттің ішінен ${1} сыңарсыз сияқты.`,
  // You treat these texts as comparable: ${0}   (0 = found)
  s1b9d5925a64d2f01: str`Сіз бұл мәтіндерді салыстырмалы деп санайсыз: ${0}`,
  // These texts look comparable, not parallel: ${0}   (0 = found)
  se59c762c281546b7: str`Бұл мәтіндер параллельге емес, салыстырмалыға ұқсайды: ${0}`,
  // You treat these texts as parallel.
  s81d3c872817f8fce: 'Сіз бұл мәтіндерді параллель деп санайсыз.',
  // You treat these texts as parallel, but they look comparable: many links may be wrong.
  sd07694c817ad22d9: 'Сіз бұл мәтіндерді параллель дейсіз, бірақ олар салыстырмалыға ұқсайды: көп байланыс қате болуы мүмкін.',

  // —— web/components/link-gutter.ts
  // proposed
  sf0ba4eecac6bc983: 'ұсынылған',
  // proposed, doubtful
  scdcbc4f9d8c3fd86: 'ұсынылған, күмәнді',
  // confirmed, edited since
  s9a6a316f12dc8b95: 'расталған, кейін өңделген',
  // drafted
  s71dbc571afada15d: 'жазылған',
  // no counterpart
  s650327096372be77: 'сыңары жоқ',
  // perhaps no counterpart
  sb05ae4f48871f970: 'мүмкін, сыңары жоқ',
  // not linked
  s0e3e768635ee4337: 'байланыспаған',
  // excluded
  s414bcc282ebb9c97: 'шығарылған',

  // —— web/components/link-row.ts
  // Row ${0} of ${1}, ${2}   (0 = position, 1 = total, 2 = lookWords(look))
  s4a7b6973a8df1e16: str`${0}-жол, барлығы ${1}, ${2}`,
  // from ${0}   (0 = from)
  sacf819de0479fa43: str`өз орны ${0}`,
  // nothing in this text
  s37050968eb2cd722: 'бұл мәтінде жоқ',

  // —— web/components/merge-picker.ts
  // Which concept is “${0}” too?   (0 = nameOf(this.concept))
  s355b7a5bdd2e4116: str`«${0}» тағы қай ұғым?`,
  // “${0}” goes into “${1}”. This is what comes of it:   (0 = nameOf(from), 1 = nameOf(into))
  s6aa488aa655534b2: str`«${0}» мынаған қосылады: «${1}». Нәтижесі осындай:`,
  // the other was: ${0}   (0 = kindWords(from.kind))
  s1afe2a8b33aa1e55: str`екіншісінікі: ${0}`,
  // The tagged names in the texts go along. One undo takes all of it back.
  s4d8328cbf0f7c73d: 'Мәтіндердегі белгіленген атаулар бірге көшеді. Бір қайтару бәрін бұрынғыдай етеді.',
  // The other way round
  sbc962c4eab891be1: 'Керісінше',
  // Another one
  sb30b5dabdfab0620: 'Басқасы',
  // was ${0}   (0 = statusWords(was))
  sfe36464c9aabde18: str`бұрын ${0}`,
  // in both
  s537fa035330ebe91: 'екеуінде де',
  // comes over
  sb21e105821e40b50: 'көшіріледі',

  // —— web/components/moment-rows.ts
  // otherwise now
  s221521615877ce01: 'қазір басқаша',
  // Not linked
  sa2dff488cc3b7897: 'Байланыспаған',
  // Proposed
  sa53a63bde1ffad63: 'Ұсынылған',
  // Confirmed
  sf05c700a1250824e: 'Расталған',
  // Drafted
  sede590289a9d7ebd: 'Жазылған',
  // Rejected
  sef9fb24c04d90f87: 'Қабылданбаған',

  // —— web/components/name-text.ts
  // the other text does not name it
  sfcd6f121d41b323f: 'екінші мәтінде бұл атау жоқ',
  // suspected variant of “${0}”   (0 = suspect.name)
  sf82ac136527000b2: str`«${0}» нұсқасы болуы мүмкін`,

  // —— web/components/names-matrix.ts
  // Names by texts, with the form that is used most
  sd3406cba39c49c48: 'Мәтіндердегі атаулар, ең көп қолданылған түрімен',
  // Show ${0} more names   (0 = count(Math.min(portion, rows.length - shown.length)))
  s44f9de8dc3c11dd3: str`Тағы ${0} атауды көрсету`,
  // not mentioned
  sade291d133ffc7e1: 'аталмаған',
  // 1 other form
  sc9eec62d200a4af4: '1 басқа түр',
  // ${0} other forms   (0 = count(others.length))
  sb12abb8fd2c641c4: str`${0} басқа түр`,
  // ${0}, ${1} times   (0 = text, 1 = count(times))
  s91d1de06d80c250b: str`${0}, ${1} рет`,

  // —— web/components/pair-form.ts
  // Source
  s5f43af3669b1e098: 'Түпнұсқа',
  // Target
  sff5bb7742c2896c8: 'Аударма',
  // Put together
  s6e759b76bc7ff490: 'Жұптау',
  // These two stand together already.
  sa7b1d1f616255752: 'Бұл екеуі жұпта тұр.',
  // Both are linked with it: what it says of them is taken as it is.
  s6d2fa3067a2cb8c2: 'Екеуі де сонымен байланысқан: ондағысы сол күйі алынады.',

  // —— web/components/palette.ts
  // Find a command or a page
  sdf034bd9edc21409: 'Әмірді не бетті табу',
  // A command, a page, a document…
  sf60f7f7503cbed47: 'Әмір, бет, құжат…',
  // Nothing is called like that.
  scd652c0ee4fbfc13: 'Ондай атты ештеңе жоқ.',
  // What can be done
  s81481e6f7d9f2ad2: 'Не істеуге болады',
  // ${0}, not possible here   (0 = line.kind)
  s4b70c808bc454b81: str`${0}, мұнда мүмкін емес`,
  // ${0} line found.   (0 = n)
  s7510ac21ca21f599: str`${0} жол табылды.`,
  // ${0} lines found.   (0 = n; one form, after a number)
  s5cfc9907c46dfb48: str`${0} жол табылды.`,

  // —— web/components/paradigm-table.ts
  // Working out its forms…
  sc5ce7ae460c584a1: 'Түрлері есептелуде…',
  // Kopir has no rules for the forms of this language.
  s8c143f8aed0cd436: 'Kopir бұл тілдің сөз түрлерінің ережелерін білмейді.',
  //  (stored)
  s113fb0702ebad6e5: ' (сақталған)',
  // Written by a person. Empty the field to go back to the rules.
  s3bec6a0c6b1b2872: 'Адам жазған. Ережелерге қайту үшін өрісті босатыңыз.',
  // The rules leave a choice.
  s47b604aeb0e524c8: 'Ережелер бірнеше нұсқа береді.',
  // What you write here is stored and beats the rules. Several forms: with a stroke ( / ) between them.
  see6ee3952cc7be26: 'Мұнда жазғаныңыз сақталады және ережелерден басым. Бірнеше түр болса, арасына қиғаш сызық ( / ) қойыңыз.',

  // —— web/components/place-list.ts
  // Segment
  saba5ffa9753b7e66: 'Сегмент',

  // —— web/components/replace-list.ts
  // Show more: ${0} are not shown   (0 = count(rest))
  sf24cb0fe24f94491: str`Тағы көрсету: ${0} көрсетілмеген`,
  // Replace “${0}” in ${1} ${2}   (0 = form, 1 = name, 2 = number)
  s42e8c73a13c9b2b1: str`Ауыстыру: «${0}», ${1} ${2}`,
  // What shall stand there?
  sf42d903bb4850a14: 'Мұнда не тұруы керек?',
  // Choose:
  sef10e271f8a6408e: 'Таңдаңыз:',

  // —— web/components/reread-diff.ts
  // To be looked at: corrected texts whose words have changed
  s16ee24efb5c9b108: 'Қарау керек: сөздері өзгерген түзетілген мәтіндер',
  // Stays corrected as
  s570cbd74a764e5ce: 'Түзетілгені қалады:',
  // What changes
  s38e378b4fc007b92: 'Не өзгереді',
  // Not there any more
  sdff0dae918338ddf: 'Енді жоқ',
  // Nothing would change: all ${0} segments stay as they are.   (0 = count(total))
  sb0ae2cd721e4f883: str`Ештеңе өзгермейді: ${0} сегменттің бәрі сол күйі қалады.`,
  // ${0} stay as they are   (0 = count(same))
  s54c7cd0f90545afe: str`${0} сол күйі қалады`,
  // ${0} changes   (0 = count(changed.total))
  s4de2822bb6ad80ac: str`${0} өзгеріс`,
  // ${0} new   (0 = count(added.total))
  s3ce4b18a4514fba3: str`${0} жаңа`,
  // ${0} not there any more   (0 = count(removed.total))
  s04f734a030b14b95: str`${0} енді жоқ`,
  // ${0} segments afterwards   (0 = count(total))
  s20021a587f7a075a: str`кейін ${0} сегмент болады`,
  // Every link, tagged name and corrected text is kept.
  s838cd5ea35c64aae: 'Әр байланыс, белгіленген атау және түзетілген мәтін сақталады.',
  // Cannot be kept: ${0}   (0 = count(lost.total))
  sbddeb9a75a3b81b3: str`Сақталмайды: ${0}`,
  // cut
  sf5b9f7190cc182e3: 'кесілген',
  // Cut; the parts stay in its links
  s76aa92cf426eeea6: 'Кесілді; бөліктері байланысында қалады',
  // Joined; their links become one
  s8f614be47c610d3d: 'Қосылды; байланыстары бірігеді',
  // Cut in other places; their links become one
  saad18753f3ec2799: 'Басқа жерлерден кесілді; байланыстары бірігеді',
  // Other words
  saecfb1a746d88bf0: 'Басқа сөздер',
  // Another kind of text: a heading, an item, a note
  s8df405e8326151f0: 'Мәтіннің басқа түрі: тақырып, тізім тармағы, ескертпе',
  // Left out of the work
  s26ec1100d06878cb: 'Жұмыстан шығарылды',
  // Taken into the work
  s20f585d113b4bc62: 'Жұмысқа қосылды',
  // A confirmed link: its text is gone
  sce5bd32732420537: 'Расталған байланыс: мәтіні жоғалған',
  // A link: its text is gone
  sb4469040063a857c: 'Байланыс: мәтіні жоғалған',
  // Joined with what nobody has confirmed: to be confirmed again
  s8ae6a9dd6a8dac61: 'Ешкім растамағанмен қосылды: қайта растау керек',
  // A corrected text: what it corrects is gone
  s118ea015de60ba51: 'Түзетілген мәтін: түзететіні жоғалған',
  // A name tagged by hand: its word is gone
  sf0204b4bfc22b548: 'Қолмен белгіленген атау: сөзі жоғалған',

  // —— web/components/rival-list.ts
  // Nearest in the other text
  s9ccecf05c7479f0c: 'Екінші мәтіндегі ең жақыны',
  // Looking for it…
  s1d26e9b111cd650c: 'Ізделуде…',
  // 1 found.
  sa1cb3e8da4c5ed02: '1 табылды.',
  // ${0} found.   (0 = length)
  s8ce7e874d4c93181: str`${0} табылды.`,
  // Nothing there shares a name, a date, a number or a rare word with this segment.
  s29128082d3319d6c: 'Онда бұл сегментпен ортақ атау, күн, сан не сирек сөз жоқ.',
  // Go there
  s82a72e2b846da479: 'Соған өту',
  // Link with this
  s038cc37b7ccde5bd: 'Мұнымен байланыстыру',
  // What speaks for and against
  sf979d06dd48f9e87: 'Не қуаттайды, не қарсы',
  // No. ${0}, less than 1 % likely   (0 = number)
  sdbfd985fa13756b6: str`№ ${0}, ықтималдығы 1 %-дан аз`,
  // No. ${0}, ${1} % likely   (0 = number, 1 = percent)
  s52ddadc866314239: str`№ ${0}, ықтималдығы ${1} %`,
  // you rejected it
  s7c676fcc9a611457: 'сіз қабылдамадыңыз',
  // excluded from the work
  s3def283b942a69d3: 'жұмыстан шығарылған',
  // less likely than what it is linked with
  s1b9cda19ff5e048b: 'ықтималдығы байланысқанынан төмен',
  // too little in common
  sa4dcde6947b61a23: 'ортақтығы тым аз',
  // looked at for itself it could be the one
  sf4f74e7ce4847f0c: 'жеке қарағанда осы болуы мүмкін',
  // it could be the one, but 1 other link would be crossed
  sa267acf75aa93f32: 'осы болуы мүмкін, бірақ басқа 1 байланыс қиылысады',
  // it could be the one, but ${0} other links would be crossed   (0 = crossed)
  sffc7b13baeb84684: str`осы болуы мүмкін, бірақ басқа ${0} байланыс қиылысады`,
  // linked with no. ${0}, and confirmed   (0 = others)
  s6a554531bcd33107: str`№ ${0} сегментімен байланысқан, расталған`,
  // linked with no. ${0}   (0 = others)
  sf68f39238d46a81d: str`№ ${0} сегментімен байланысқан`,
  // linked with no. ${0}, which is surer (${1} %)   (0 = others, 1 = percentOf(linkedSure))
  sd46175c6c72f603f: str`№ ${0} сегментімен байланысқан, оның сенімділігі жоғары (${1} %)`,
  // another date: ${0} against ${1}   (0 = here, 1 = there)
  s635c6d0ebefeda91: str`күні басқа: ${0} және ${1}`,
  // another number: ${0} against ${1}   (0 = here, 1 = there)
  s4eb1873ac460d186: str`саны басқа: ${0} және ${1}`,

  // —— web/components/row-past.ts
  // Nobody has changed anything here yet.
  scc13c4328f53f9e6: 'Мұнда әлі ешкім ештеңе өзгертпеген.',
  // undone
  sec6c82eb1325c662: 'қайтарылған',
  // New segment: “${0}”   (0 = step.text)
  s49468fe861f44c57: str`Жаңа сегмент: «${0}»`,
  // Segment taken away: “${0}”   (0 = step.text)
  s6f25db07bc0ef91c: str`Сегмент алып тасталды: «${0}»`,
  // Excluded: “${0}”   (0 = step.text)
  se51920a32b1e7796: str`Шеттетілді: «${0}»`,
  // Part of the work again: “${0}”   (0 = step.text)
  s5e57405bac5cc402: str`Қайтадан жұмыста: «${0}»`,
  // Not linked any more: ${0}   (0 = sides(before))
  sd081659521323b82: str`Енді байланыста емес: ${0}`,
  // Linked otherwise: ${0} → ${1}   (0 = sides(before), 1 = now)
  sede486563c4d26de: str`Басқаша байланыстырылды: ${0} → ${1}`,
  // Proposed: ${0}   (0 = now)
  s5474137c72b9e64d: str`Ұсынылды: ${0}`,
  // Confirmed that there is no counterpart: ${0}   (0 = now)
  sbd4fd5984c4444e1: str`Сыңары жоқ екені расталды: ${0}`,
  // Confirmed: ${0}   (0 = now)
  sf3f70f95a43e8f9e: str`Расталды: ${0}`,
  // Rejected: ${0}   (0 = now)
  s2b276eb2c1c9c981: str`Қабылданбады: ${0}`,
  // Drafted: ${0}   (0 = now)
  sceea8d9ed231de13: str`Осында жазылды: ${0}`,

  // —— web/components/saved-state.ts
  // Kopir does not answer: nothing new is saved until it is back
  s5fbbd4e207425ad2: 'Kopir жауап бермейді: қайтып келгенше жаңа ештеңе сақталмайды',
  // Not saved: ${0}   (0 = this.problem)
  s6a26d6b1d65cd843: str`Сақталмады: ${0}`,
  // Not saved yet: waiting for your choice
  s9213dd01c361f1b9: 'Әлі сақталмады: таңдауыңыз күтілуде',
  // Not saved yet
  s5ac685dcf0a02ceb: 'Әлі сақталмады',
  // Saving…
  sb060188bb28bfa9f: 'Сақталуда…',
  // Saved ${0}   (0 = moment(this.savedAt))
  sd4b8a4ae8aa32f76: str`${0} сақталды`,
  // Everything is saved
  s7c529d9c6d831283: 'Бәрі сақталған',
  // Offline, ${0} change kept here   (0 = waiting)
  s414ecd09f16c2ca4: str`Байланыс жоқ, ${0} өзгеріс осында тұр`,
  // Offline, ${0} changes kept here   (0 = waiting; one form, after a number)
  s7ca385c6b3de5c35: str`Байланыс жоқ, ${0} өзгеріс осында тұр`,
  // Offline, ${0} change in this page only: do not close it   (0 = waiting)
  s1e4195942e256637: str`Байланыс жоқ, ${0} өзгеріс тек осы бетте: оны жаппаңыз`,
  // Offline, ${0} changes in this page only: do not close it   (0 = waiting; one form, after a number)
  s0aebbdf54e51cecc: str`Байланыс жоқ, ${0} өзгеріс тек осы бетте: оны жаппаңыз`,

  // —— web/components/search-hit.ts
  // segment ${0}   (0 = count(hit.number))
  s8d1b939810e1bee4: str`${0}-сегмент`,

  // —— web/components/segment-cell.ts
  // Write the translation…
  sa37c7fc64a78fcde: 'Аударманы жазыңыз…',
  // Text of segment ${0}   (0 = number)
  s48331848eb914ac0: str`${0}-сегмент мәтіні`,
  // Cut here, key ${0}   (0 = n + 1)
  s389637e9b3f54718: str`Осы жерден кесу, ${0} пернесі`,

  // —— web/components/source-row.ts
  // “${0}” helps to align   (0 = name)
  sbc70ca2625eaed0a: str`«${0}» туралауға көмектеседі`,
  // On
  s091d5807b5b33550: 'Қосулы',
  // Off
  s302cbb19bf9a174a: 'Өшірулі',
  // Remove “${0}”   (0 = name)
  s1a24c032d40f1d10: str`Алып тастау: «${0}»`,
  // Remove
  sea4f08110bb8f15d: 'Алып тастау',
  // Translation memory
  s4b8e5f3b24d37767: 'Аударма жады',
  // Dictionary
  s2e498936822d8eb5: 'Сөздік',
  // and ${0} more pairs of languages   (0 = pairs.length - shown)
  s5cab0af5e0e59ade: str`тағы ${0} тіл жұбы`,
  // sentences
  s149b7d4ffe5f1d85: 'сөйлем',
  // entries
  sc5b2a72c0845a253: 'жазба',
  // What could not be taken as it stands
  s0829780a915c174b: 'Сол күйі алынбағандар',

  // —— web/components/spelling-choice.ts
  // Proposed spellings
  sf12dbba79e0a5810: 'Ұсынылған жазылулар',
  // ${0}: no preferred name yet. As “${1}” could be spelt:   (0 = languageName(each.lang), 1 = each.of.text)
  s9a000a105a75254f: str`${0}: таңдаулы атауы әлі жоқ. «${1}» былай жазылуы мүмкін:`,
  // usual name
  sda96563901ba17f0: 'үйреншікті атау',
  // ${0} · as names were spelt here before   (0 = words)
  s2b018e5fe5ff68f6: str`${0} · мұнда атаулар бұрын осылай жазылған`,

  // —— web/components/suspect-card.ts
  // Suspected variant of “${0}”   (0 = name)
  s7e90467facd3e252: str`«${0}» нұсқасы болуы мүмкін`,
  // Add “<span lang=${0}>${1}</span>” as   (0 = lang, 1 = text)
  ha5c4becc9cfef2f5: html`«<span lang=${0}>${1}</span>» мына мәртебемен қосу:`,
  // Add as a variant
  sa69e2c4118fa7f4e: 'Нұсқа ретінде қосу',

  // —— web/components/term-form.ts
  // Note: source, when to use it…
  s31d2ca97e4187635: 'Ескертпе: дереккөз, қашан қолданылады…',
  // Changed meanwhile to “${0}”, ${1}. “Keep” replaces it.   (0 = this.term.text, 1 = statusWords(this.term.status))
  s0f272e80106cd037: str`Осы арада өзгерді: «${0}», ${1}. «Сақтау» оны ауыстырады.`,

  // —— web/components/third-cell.ts
  // ${0}: ${1} (${2})   (0 = numbers, 1 = text, 2 = lookWords(look))
  s7d673fb8c2300c56: str`${0}: ${1} (${2})`,
  // nothing in the third text
  sc092e56dc9446b2a: 'үшінші мәтінде жоқ',
  // ${0}, above   (0 = numbers)
  sb085c858aa1c895a: str`${0}, жоғарыда`,

  // —— web/components/thirds.ts
  // Align through “${0}”   (0 = name)
  s959edd93091bf67a: str`«${0}» арқылы туралау`,
  // Align through ${0} other documents   (0 = thirds.length)
  s3e208088dedaf641: str`Басқа ${0} құжат арқылы туралау`,

  // —— web/components/thread-row.ts
  // Segment ${0} of ${1}, linked with ${2}: ${3}   (0 = segment.number, 1 = total, 2 = linkedWith, 3 = words)
  s8f5914c15de8afa4: str`${0}-сегмент, барлығы ${1}, байланысы № ${2}: ${3}`,
  // Segment ${0} of ${1}: ${2}   (0 = segment.number, 1 = total, 2 = words)
  s4ad577f7216e38e5: str`${0}-сегмент, барлығы ${1}: ${2}`,

  // —— web/components/translation-form.ts
  // An empty text will stand beside “${0}”, to be written segment by segment.   (0 = this.name)
  sb1c693ada854c741: str`«${0}» жанында бос мәтін тұрады, ол сегмент-сегментімен жазылады.`,
  // Into
  s2034c9d17c00d583: 'Қай тілге',
  // Language of the translation
  s2916f65177669714: 'Аударма тілі',
  // Begin
  s5a4474c4d888063e: 'Бастау',

  // —— web/components/words.ts
  // full name
  s6ea0936e2e80fe0f: 'толық аты',
  // surname
  s973961a02f475f26: 'тегі',
  // given name
  s463c5beecf974649: 'аты',
  // abbreviation
  sb89a29113f5105c1: 'қысқарту',
  // nickname
  se9a91b9a76e71ded: 'лақап аты',
  // adjective
  sbe034bc384a05a94: 'сын есім',
  // masculine
  sf040d3931ea172fe: 'ер тек',
  // feminine
  s14f6f73d38568606: 'әйел тек',
  // neuter
  sb6579e5b01aa70be: 'орта тек',
  // person
  s5bd49c0b7a0b61e0: 'тұлға',
  // institution
  s59f39be862add465: 'мекеме',
  // place
  sfd6f0e4e166f85bc: 'жер',
  // movement
  s70d7928fbc5645d8: 'қозғалыс',
  // publication
  s4312c74e91e832ad: 'басылым',
  // event
  s112b8c0079b0649f: 'оқиға',
  // other
  s0a24ad61c2562a55: 'басқа',
  // preferred
  s3f6f4483ec04f95e: 'таңдаулы',
  // admitted
  sf4abcbfc1cc2af43: 'рұқсат етілген',
  // in quotations only
  see035351fff4f709: 'тек дәйексөзде',
  // deprecated
  see162ee5cde2f2c4: 'ескірген',
  // wrong
  sa74ac2b0c617d616: 'қате',
  // language unknown
  s28aba9cdbc5699dd: 'тілі белгісіз',
  // ${0} bytes   (0 = size)
  s576d4967e1ff7986: str`${0} байт`,
  // a line is a sentence
  s0a1889bc834b1a12: 'әр жол бір сөйлем',
  // paragraphs
  sd419ee922895243e: 'абзацтар',

  // —— web/pages/align-page-bar.ts
  // Show only
  sa8a8883e47ead92e: 'Тек мұны көрсету',
  // Show all
  s864c948d4629240f: 'Бәрін көрсету',
  // ${0} of ${1} segments decided   (0 = decided, 1 = total)
  sc51ef0216cc44ed2: str`${1} сегменттің ${0} шешілді`,
  // ${0} of ${1} decided   (0 = count(decided), 1 = count(total))
  s6bf9ab98cd64c9e8: str`${1} ішінен ${0} шешілді`,
  // Export
  s293aa6a6446fb153: 'Экспорт',
  // Only “${0}”: go through all doubts again   (0 = name)
  s4b98df79cb4afedf: str`Тек «${0}»: барлық күмәнді қайта қарау`,
  // How the texts are laid out
  sfe90efefccae880a: 'Мәтіндердің орналасуы',
  // Rows
  scace072bef961918: 'Жолдар',
  // Threads
  s8b60bf2db1580306: 'Жіптер',
  // Lock
  s4f27f6b48a68b5c2: 'Бекіту',
  // Show “${0}” beside the two   (0 = document.name)
  sb940644e44205c74: str`«${0}» құжатын екеуінің жанында көрсету`,
  // Learned ${0} word pair   (0 = count(learned))
  s13d157f97d373b7a: str`${0} сөз жұбы үйренілді`,
  // Learned ${0} word pairs   (0 = count(learned); one form, after a number)
  se3f385efc4d9504b: str`${0} сөз жұбы үйренілді`,
  // Aligning, ${0} %   (0 = percent)
  se177138cf1775f2f: str`Туралануда, ${0} %`,
  // Align again
  sf0920625f3b4e34a: 'Қайта туралау',

  // —— web/pages/align-page-drafts.ts
  // Everything below has a translation.
  safbccae81f71f925: 'Төмендегінің бәрі аударылған.',
  // All names of the other side are here.
  sd59c8dc6d0aec385: 'Екінші жақтың барлық атауы осында.',
  // The other side has no names.
  sf3387c150a342a9a: 'Екінші жақта атау жоқ.',

  // —— web/pages/align-page-hooks.ts
  // One word cannot be cut. Edit the text instead.
  s1edba0272eda3a69: 'Бір сөзді кесуге болмайды. Оның орнына мәтінді өңдеңіз.',
  // Choose where to cut: a number, or arrows and Enter. Escape leaves.
  sb73228e6ee8ed7b3: 'Кесетін жерді таңдаңыз: нөмір немесе көрсеткілер мен Enter. Escape — шығу.',

  // —— web/pages/align-page-layout.ts
  // There is too little room for two columns.
  s88e8066bc6bf4842: 'Екі бағанға орын тым аз.',
  // Shown in rows.
  sd2873edecf8fe544: 'Жолдармен көрсетілді.',
  // Shown in two columns with threads.
  sdbcf4dd3ff157121: 'Жіптері бар екі бағанмен көрсетілді.',

  // —— web/pages/align-page-panel.ts
  // Choose a row to see why it is linked.
  scc9c4e87a2cb297f: 'Неге байланысқанын көру үшін жолды таңдаңыз.',
  // Why is it alone?
  sa660cefb21a9c9a0: 'Неге жалғыз?',
  // All acts
  s1e74b6efd02c0fb1: 'Барлық әрекеттер',
  // Linked with nothing in the third text.
  s11ea301cbd1ee005: 'Үшінші мәтінде ештеңемен байланыспаған.',
  // Confirm and go on
  sb6fc0d384c452bd1: 'Растап, әрі қарай',
  // Open the pair
  sc0a44eb9c078e6aa: 'Жұпты ашу',
  // Back
  sc16e00a7a8b2fde2: 'Артқа',
  // Where shall it be cut?
  sa35cf5d4e03e046d: 'Қай жерден кесу керек?',
  // A number cuts there. Any other place: word by word, then Enter.
  se28d10b9df0ed4b1: 'Нөмір сол жерден кеседі. Басқа жер үшін сөзден сөзге жүріп, Enter басыңыз.',
  // Go there word by word, then Enter.
  sd6c0ee579c7351b9: 'Сөзден сөзге жүріп, Enter басыңыз.',
  // ${0} segments in one line   (0 = n)
  s360803b1bd58b232: str`бір жолда ${0} сегмент`,
  // Enter opens and closes the line.
  s88c2b540b474631d: 'Enter жолды ашады және жабады.',
  // Open or close
  s36579a6bea87a7da: 'Ашу не жабу',
  // Go on
  sb20f2031b9f005fc: 'Әрі қарай',

  // —— web/pages/align-page-past.ts
  // History
  s58c754018ec47b5f: 'Тарих',
  // History of this row
  s4a310a8dff8ab578: 'Осы жолдың тарихы',
  // Of both texts
  s47498196718c9667: 'Екі мәтіндікі',

  // —— web/pages/align-page-reasons.ts
  // All doubts
  sb85cc793f26a663f: 'Барлық күмән',
  // Go through doubts for one reason
  s647ed98eccf6d4e2: 'Күмәнді бір себеп бойынша қарау',
  // All doubts are gone through again.
  s81035ec78276bc39: 'Барлық күмән қайта қаралады.',
  // Only doubts for this reason are gone through: ${0}.   (0 = name)
  s8bd987ef51d1596d: str`Тек мына себеппен күмән қаралады: ${0}.`,
  // Number
  sbbb97b1c63507dc0: 'Сан',
  // Date
  sac8252732f2edb19: 'Күн',
  // Little speaks for it
  sdbe82b3ec8d3bb98: 'Дәлелі аз',
  // Crosses others
  s0da3bfaf1d52fee6: 'Басқалармен қиылысады',
  // Edited since
  sb4ff6ed3c3df1fb2: 'Кейін өзгертілген',

  // —— web/pages/align-page-rows.ts
  // 1 segment excluded
  sdff77cc89f270a4d: '1 сегмент шығарылған',
  // ${0} segments excluded   (0 = n)
  s687ebf7839234bdd: str`${0} сегмент шығарылған`,
  // ${0} segments without counterpart   (0 = n)
  s204cfd674d01bb54: str`${0} сегменттің сыңары жоқ`,
  // ${0} is shown beside ${1}   (0 = own, 1 = number)
  s8a9d91a910bdd056: str`${0} мынаның жанында көрсетілген: ${1}`,
  // ${0} is shown above   (0 = own)
  s54ab076f2a95c5a3: str`${0} жоғарыда көрсетілген`,

  // —— web/pages/align-page-texts.ts
  // Rows of the two texts
  s6c65e43687c89914: 'Екі мәтіннің жолдары',
  // Map of ${0}   (0 = what)
  s0a2b0b9a27a681c4: str`Картасы: ${0}`,

  // —— web/pages/align-page-third.ts
  // Neither text stands in another pair.
  sb8c910477dc586ea: 'Екі мәтін де басқа жұпта жоқ.',
  // The third text is not shown.
  se0930befff17d442: 'Үшінші мәтін жасырылды.',
  // The third text is shown.
  s36c20ddce8f3c051: 'Үшінші мәтін көрсетілді.',
  // Nothing to decide here.
  s12c8fb0ff047dfa5: 'Мұнда шешетін ештеңе жоқ.',
  // Nothing more to decide here.
  s42101d9395c7adfc: 'Мұнда шешетін ештеңе қалмады.',

  // —— web/pages/align-page-words.ts
  // The text was changed after this link was confirmed. Do both sides still say the same?
  scb3bc64f60919ab3: 'Бұл байланыс расталғаннан кейін мәтін өзгерді. Екі жағы әлі де бірдей ме?',
  // Confirmed.
  sbd94c11d1ecd8920: 'Расталды.',
  // The translation was written here.
  sf8d35c9467b70b35: 'Аударма осында жазылды.',
  // Confirmed: there is no counterpart.
  s1c2f0f566400df86: 'Расталды: сыңары жоқ.',
  // No counterpart was found${0}.   (0 = sure(link))
  s6513d32e6e6a05de: str`Сыңары табылмады${0}.`,
  // Linked with nothing. Press Space here, then on the other side, to link by hand.
  s021a35932ffad017: 'Ештеңемен байланыспаған. Қолмен байланыстыру үшін осында, сосын екінші жақта Space басыңыз.',
  // Excluded: not part of the work.
  s64cc2d2004b38c1e: 'Шығарылған: жұмысқа кірмейді.',
  // Proposed${0}.   (0 = sure(link))
  sebddccce43c26d0b: str`Ұсынылған${0}.`,
  // Changed by hand, not confirmed yet. Do both sides say the same?
  s7eeae25604c45d26: 'Қолмен өзгертілген, әлі расталмаған. Екі жағы бірдей ме?',
  // Something speaks against this link${0}. Read both sides.   (0 = sure(link))
  s304f88cee6d503e8: str`Бұл байланысқа бірдеңе қарсы${0}. Екі жағын да оқып шығыңыз.`,
  // Little speaks for this link${0}. Read both sides.   (0 = sure(link))
  sf8cce6341ac992f6: str`Бұл байланысты қуаттайтын дерек аз${0}. Екі жағын да оқыңыз.`,
  // The same names, but ${0}   (0 = lower(differs()))
  s367a46948c021913: str`Атаулары бірдей, бірақ ${0}`,
  // Another date on each side: perhaps another event, perhaps an error in one text.
  s8648d6f1588143df: 'Екі жақта екі түрлі күн: мүмкін, басқа оқиға, мүмкін, бір мәтінде қате.',
  // A date stands on one side only.
  sa27679279fdadca5: 'Күн тек бір жақта тұр.',
  // Another number on each side: perhaps another matter, perhaps an error in one text.
  sd70e8b6f22f442f7: 'Екі жақта екі түрлі сан: мүмкін, басқа мәселе, мүмкін, бір мәтінде қате.',
  // A number stands on one side only.
  s46986e6ac42b8c2a: 'Сан тек бір жақта тұр.',
  // Another name on each side.
  s7766ac25527a15da: 'Екі жақта екі түрлі атау.',
  // A name stands on one side only.
  s3ad1ce8cc49b3bbc: 'Атау тек бір жақта тұр.',
  // Quotation marks on one side are missing on the other.
  s2b8f755ad275148b: 'Бір жақтағы тырнақша екінші жақта жоқ.',
  //  Proposed${0}.   (0 = sure(link))
  sec8105940d3342c5: str` Ұсынылған${0}.`,
  // , ${0} % sure   (0 = percent)
  sf01bbf00885518bf: str`, сенімділігі ${0} %`,
  // Doubt
  s9a78000c911477d5: 'Күмән',
  // Excluded
  sed12e94f972a9b77: 'Шығарылған',
  // Decide
  sf7ba9208984ad441: 'Шешу',
  // Texts
  s2b6c26aeeab12877: 'Мәтіндер',
  // Move
  s379c18aec5654894: 'Жүру',
  // More
  s37a9e8aec5713460: 'Тағы',
  // While a text is edited
  sd19d9faceff5a239: 'Мәтін өңделіп жатқанда',
  // On the card of a name
  s7171a37ad1a3a27e: 'Атау карточкасында',
  // While choosing where to cut
  scb6f84eabe81e08c: 'Қай жерден кесуді таңдағанда',
  // On the third text
  sdbe26e5a5b11b455: 'Үшінші мәтінде',

  // —— web/pages/align-page.ts
  // All projects
  sf5dac1f86c58f916: 'Барлық жобалар',
  // Reading the texts…
  sf953ca6524fae45e: 'Мәтіндер оқылуда…',
  // About this row
  s1f0ce19a93ba4a12: 'Осы жол туралы',
  // Acts on this row
  sde0c2251bec1920f: 'Осы жолдағы әрекеттер',
  // Less
  sa5ef80b4bb9b39f8: 'Азырақ',
  // Tag the selection
  s20db0894c1cc98b6: 'Таңдалғанды белгілеу',
  // No row is like that.
  sa08fba1d65eae670: 'Мұндай жол жоқ.',
  // There is no text here.
  s0a893a7d37a67301: 'Мұнда мәтін жоқ.',
  // There is no text here to edit.
  s3ea7472f15542ea4: 'Мұнда өңдейтін мәтін жоқ.',
  // The text you were writing in was taken away elsewhere. Press Escape to go on.
  s3f07a4dbb53e5034: 'Сіз жазып жатқан мәтін басқа жерде алынып тасталды. Әрі қарай өту үшін Escape басыңыз.',
  // No names in this row. Shift+T tags words of it.
  s40fdd0f4db825d40: 'Бұл жолда атау жоқ. Shift+T сөздерін белгілейді.',
  // Names are not marked.
  s9fc6c954f8af72e2: 'Атаулар белгіленбейді.',
  // Names are marked.
  sa52d1d6dd9710cff: 'Атаулар белгіленеді.',
  // Not possible here: ${0}   (0 = command.label())
  s8782b63a84872d27: str`Мұнда мүмкін емес: ${0}`,

  // —— web/pages/consistency-page.ts
  // Consistency
  sf70188a6d4d13c67: 'Бірізділік',
  // Go to another place, or another name in the table
  s4a05a7b8d9b74737: 'Басқа орынға не кестедегі басқа атауға өту',
  // Go to another text in the table
  sb89a58bf16455fa6: 'Кестедегі басқа мәтінге өту',
  // Go to the place; in the table, list the places
  sd93f39590ee61984: 'Орынға өту; кестеде орындар тізімін ашу',
  // Dismiss a finding, with a reason
  sa4a1982fb67e5d1a: 'Табылғанды себебін жазып елемеу',
  // Export as ${0}   (0 = format.toUpperCase())
  s4da394768d5fed47: str`Экспорт: ${0}`,
  // To the glossary
  s34ac8f8f5ca3d8ad: 'Глоссарийге',
  // Looking through the texts…
  s6e6b2e9ca3ca264a: 'Мәтіндер қаралуда…',
  // all texts
  s07f437d0f2c20e08: 'барлық мәтіндер',
  // Side by side
  sa9c3dd7dd68320f2: 'Мәтін жұптары',
  // One text
  s3a6d5f300bda0426: 'Бір мәтін',
  // Findings
  s2812f9df9146890f: 'Табылғандар',
  // all findings
  s02de72b85ea5be9e: 'барлық табылғандар',
  // What to look at
  s842e0c60ffe0cd70: 'Не қарау керек',
  // Nothing: the names of these texts are consistent, as far as the glossary knows them.
  sc8ecb7edde97aa93: 'Ештеңе жоқ: глоссарий білетін шамада бұл мәтіндердің атаулары бірізді.',
  // Names and their forms
  s39ae2366318c83d5: 'Атаулар және түрлері',
  // Dismissed.
  s89a10f84b8d3cbb4: 'Енді еленбейді.',
  // 1 name of the glossary is in none of these texts.
  s412b270126e192c0: 'Глоссарийдің 1 атауы бұл мәтіндердің ешқайсысында жоқ.',
  // ${0} names of the glossary are in none of these texts.   (0 = count(size))
  s1e424ad92e1bccda: str`Глоссарийдің ${0} атауы бұл мәтіндердің ешқайсысында жоқ.`,
  // There is no text yet whose names could be compared.
  s43f3f753b1b07b2e: 'Атауларын салыстыратын мәтін әлі жоқ.',
  // Import…
  sc8ba518dd4e98736: 'Импорт…',
  // None of these texts mentions a name of the glossary.
  s2b0d565238fc97a8: 'Бұл мәтіндердің ешқайсысында глоссарий атауы жоқ.',
  // The glossary is empty: Kopir compares the names that stand in it.
  s62d4db66935d4732: 'Глоссарий бос: Kopir ондағы атауларды салыстырады.',
  // tagged by hand
  sea9ac695dd97e34b: 'қолмен белгіленген',

  // —— web/pages/cutting-page.ts
  // Where sentences end
  sc9b85ae821278673: 'Сөйлем қай жерде аяқталады',
  // To the project
  s50b0bf33a9823096: 'Жобаға',
  // Kopir knows the abbreviations and customs of its languages. What you say here stands over that, for every document of this project.
  sf4e0de9ad1c23dfa: 'Kopir өз тілдерінің қысқартулары мен қағидаларын біледі. Мұнда айтқаныңыз олардан басым және осы жобаның барлық құжатына қатысты.',
  // Rules from another tool (SRX)
  s1c810d9a5091d4e1: 'Басқа құралдың ережелері (SRX)',
  // “${0}” decides in its languages in place of what Kopir knows.   (0 = rules!.srx.name)
  sa438e3055782775d: str`«${0}» өз тілдерінде Kopir білетінінің орнына шешеді.`,
  // A file of segmentation rules decides in its languages in place of what Kopir knows.
  s66a34876a70639ab: 'Сегменттеу ережелері файлы өз тілдерінде Kopir білетінінің орнына шешеді.',
  // Another file…
  sbe8221ed18ef8d64: 'Басқа файл…',
  // Choose an SRX file…
  s64a0b319abb123c8: 'SRX файлын таңдау…',
  // Do without it
  sde4d889d63399305: 'Онсыз істеу',
  // SRX file
  s380293e15788ef5e: 'SRX файлы',
  // Keep, and cut ${0} documents anew   (0 = count(touched))
  saf2a22552a27bd78: str`Сақтап, ${0} құжатты қайта кесу`,
  // Back to what is kept
  se95e1f8962c26593: 'Сақталғанға оралу',
  // All of this is kept.
  s934eb875bce44b63: 'Мұның бәрі сақталған.',
  // What it changes
  sf3978c64d0af6289: 'Не өзгереді',
  // Looking at the documents…
  se8c023a26bb2f3c8: 'Құжаттар қаралуда…',
  // There is no document yet. New ones are cut by these rules as they come.
  sa7161708c1e5c5cf: 'Әлі құжат жоқ. Жаңалары осы ережелермен кесіледі.',
  // Every document stays as it is cut now.
  s220c36a413ec3324: 'Барлық құжаттың кесілуі өзгермейді.',
  // ${0} of ${1} documents are cut otherwise.   (0 = count(touched), 1 = count(preview.documents.length))
  s9c6110934f4e54fc: str`${1} құжаттың ішінен ${0} басқаша кесіледі.`,
  // The rules are kept; ${0} documents are cut anew.   (0 = count(cut))
  s70a190cb96c7aca9: str`Ережелер сақталды; ${0} құжат қайта кесілді.`,
  // The rules are kept.
  s00b46e21b9c3c0ff: 'Ережелер сақталды.',

  // —— web/pages/document-page.ts
  // The original
  s6331cd01b5d41233: 'Түпнұсқасы',
  // Reading on…
  s86f77feff6671a3e: 'Әрі қарай оқылуда…',
  // Side by side with
  s8768d3b60b18e852: 'Қатар тұрғаны:',
  // corrected
  sfaf84e83d4a90b08: 'түзетілген',

  // —— web/pages/document-reread.ts
  // Read again…
  s84faf082ad6d0081: 'Қайта оқу…',
  // Bring a corrected version…
  s4bdc8920bb221e5b: 'Түзетілген нұсқасын қосу…',
  // Read again
  s7e7743a76fa072dd: 'Қайта оқу',
  // A corrected version
  scb752f1809eab803: 'Түзетілген нұсқа',
  // Keeping…
  s3ddbebaa3fc603f2: 'Сақталуда…',
  // Looking at what changes…
  s137b90c7683d4120: 'Не өзгеретіні қаралуда…',
  // Apply
  sb8f855b49234b81b: 'Қолдану',
  // “${0}” takes the place of the text; links, names and corrected texts stay with their words.   (0 = file.name)
  sb7bdeca7fdffed33: str`«${0}» мәтіннің орнын басады; байланыстар, атаулар мен түзетілген мәтіндер өз сөздерінде қалады.`,
  // Choose the corrected file, or drop it here. First you see what it changes.
  s272af7efa76c0e21: 'Түзетілген файлды таңдаңыз не осында тастаңыз. Алдымен не өзгеретінін көресіз.',
  // Choose the file…
  s9da0153947cec533: 'Файлды таңдау…',
  // Corrected file
  s26631d220d30ff6e: 'Түзетілген файл',
  // “${0}” has its corrected text.   (0 = name)
  s6825b2d030bde498: str`«${0}» мәтіні түзетілді.`,
  // “${0}” was read again.   (0 = name)
  s03631c2e896c9d55: str`«${0}» қайта оқылды.`,

  // —— web/pages/embeddings-page.ts
  // Embeddings
  s1a0f8a132d229173: 'Эмбеддингтер',
  // A program that turns sentences into numbers can help to align: sentences of like meaning get like numbers. Kopir has none of its own; you may name one that runs on this machine, with an OpenAI-compatible address. The aligner weighs what it says beside all else.
  s36f750063338b750: 'Сөйлемдерді санға айналдыратын программа туралауға көмектесе алады: мағынасы ұқсас сөйлемдердің сандары да ұқсас болады. Kopir-де мұндай программа жоқ; осы компьютерде жұмыс істейтін, OpenAI-үйлесімді адресі бар біреуін көрсете аласыз. Туралау оның айтқанын қалған дәлелдермен бірге ескереді.',
  // Address
  sfcdd8e672c75b713: 'Адресі',
  // Model
  s5da52af9b083c29a: 'Модель',
  // Key (one is kept; leave empty to keep it)
  s4fed003911bbc159: 'Кілт (біреуі сақталған; қалдыру үшін бос қойыңыз)',
  // Key, if the server wants one
  se04ebe96365b4f20: 'Кілт, сервер сұраса',
  // Switch on
  saf49b8336bf5745e: 'Қосу',
  // Switch off
  scf9d076071fd61e0: 'Өшіру',
  // Try with one word
  s6c69f3e4a24f2bea: 'Бір сөзбен сынау',
  // Forget the key
  s2d7d60e8aca78fdc: 'Кілтті ұмыту',
  // The key stands outside history and is sent to this address alone. The numbers are kept in the database, so that a sentence need not be sent again.
  s7a4d5c1560274e3d: 'Кілт тарихқа кірмейді және тек осы адреске жіберіледі. Сандар дерекқорда сақталады, сондықтан сөйлемді қайта жіберу керек емес.',
  // Off: nothing leaves this machine.
  s92ca431200cf728e: 'Өшірулі: осы компьютерден ештеңе шықпайды.',
  // On: when a bitext is aligned, the text of its segments is sent to ${0}, which is this machine.   (0 = host)
  sc520fc0d4832664d: str`Қосулы: мәтіндер жұбы тураланғанда сегмент мәтіндері ${0} адресіне жіберіледі, ол — осы компьютер.`,
  // On: when a bitext is aligned, the text of its segments is sent to ${0}, which is not this machine.   (0 = host)
  s00c126a0d5825cec: str`Қосулы: мәтіндер жұбы тураланғанда сегмент мәтіндері ${0} адресіне жіберіледі, ол — осы компьютер емес.`,
  // Asking…
  sc4c5181ca4c9f198: 'Сұралуда…',
  // Send texts to ${0}?   (0 = leaving.host)
  sfbe49cc62e04ef43: str`Мәтіндер ${0} адресіне жіберілсін бе?`,
  // ${0} is not this machine. Whenever a bitext of this project is aligned, the text of its segments is sent there, and whoever runs it can read them.   (0 = leaving.host)
  s8e8cc391a9231cef: str`${0} — осы компьютер емес. Осы жобаның мәтіндер жұбы тураланған сайын сегмент мәтіндері сонда жіберіледі, ал серверді ұстаушы оларды оқи алады.`,
  // Send them there
  sdb305022b35ee989: 'Сонда жіберу',
  // Embeddings are on.
  s2b46fd1206b339e0: 'Эмбеддингтер қосулы.',
  // Embeddings are off.
  sf5f62ba139f0c87a: 'Эмбеддингтер өшірулі.',

  // —— web/pages/glossary-files.ts
  // Glossary file
  s86dde45658be7181: 'Глоссарий файлы',
  // Import “${0}”   (0 = file.name)
  saf1ba37f31a32205: str`Импорт: «${0}»`,
  // Import
  s3914cb410fca44d4: 'Импорт',
  // Take it in
  s11fde02838f918a6: 'Қосу',
  // Export the glossary
  s846ae2452263a0b8: 'Глоссарийді экспорттау',
  // The file said nothing new.
  s8b7e2dd0553af6f2: 'Файлда жаңа ештеңе жоқ.',
  // ${0} concepts added, ${1} merged with what was there.   (0 = count(added), 1 = count(merged))
  sa0f4bc07bc2224bb: str`${0} ұғым қосылды, ${1} бұрыннан барымен біріктірілді.`,

  // —— web/pages/glossary-page-keys.ts
  // Go to another term
  see6b08b1fb969233: 'Басқа терминге өту',
  // Open the card; in an empty place, write a term
  sc1c5c32f6474a78b: 'Карточканы ашу; бос орында термин жазу',
  // Change the term where it stands
  sbe580ef857871439: 'Терминді тұрған жерінде өзгерту',
  // Add a term in this language
  s8f1a063d1981f60c: 'Осы тілде термин қосу',
  // Preferred, admitted, in quotations only, deprecated, wrong
  s71057363e397b972: 'Таңдаулы, рұқсат етілген, тек дәйексөзде, ескірген, қате',
  // Delete the term
  s7ee7b284d6040785: 'Терминді жою',
  // Take one of the spellings that the card proposes
  sb3a883105710b936: 'Карточка ұсынған жазылулардың бірін алу',
  // Duplicates
  s7d1870484e3c501f: 'Қайталанатындар',
  // Leave what is being written
  sfbd7baef09dffc8a: 'Жазылып жатқаннан шығу',
  // Merge the two
  s15ccd1074b57962e: 'Екеуін біріктіру',
  // They are not the same
  se7c9bad9babc1167: 'Олар бір емес',
  // Leave it open
  s4ca02693a3e42d7b: 'Ашық қалдыру',

  // —— web/pages/glossary-page.ts
  // Reading the glossary: ${0} concepts so far…   (0 = count(reading))
  s8cbb20e2eb9e1a2e: str`Глоссарий оқылуда: әзірге ${0} ұғым…`,
  // Names, institutions and places, each with its accepted form in every language.
  s881e100a6e8fb5c3: 'Атаулар, мекемелер мен жерлер, әрқайсысының әр тілде қабылданған түрімен.',
  // Add the first one here, bring a glossary file in, or mark a name in a text while aligning.
  s2363e70d2781d174: 'Біріншісін осында қосыңыз, глоссарий файлын импорттаңыз немесе туралау кезінде мәтіндегі атауды белгілеңіз.',
  // Inbox
  s55ddc7f60d3c09bb: 'Жаңа атаулар',
  // Concept
  s886c5db2a5579873: 'Ұғым',
  // They are a concept of their own now.
  s616ef1f13f0e199f: 'Енді олар — бөлек ұғым.',
  // Merge two concepts
  s0805e6f446e9371a: 'Екі ұғымды біріктіру',
  // “${0}” is part of “${1}” now.   (0 = nameOf(from), 1 = nameOf(into))
  s470cc5dc943190cd: str`«${0}» енді «${1}» құрамында.`,
  // “${0}” is deleted.   (0 = name)
  saebdbf329cc9886f: str`«${0}» жойылды.`,

  // —— web/pages/history-moment.ts
  // As it was then
  sf167ee098d6b57a6: 'Сол кездегідей',
  // These two texts and their links were then as they are now.
  sadb9429a8dbb4334: 'Бұл екі мәтін мен олардың байланыстары сол кезде де қазіргідей болған.',
  // Leave all as it is
  s8b62da544f62d3ee: 'Бәрін сол күйі қалдыру',
  // Everything in the project becomes what it was then: texts, links, names and settings.
  s398b87a76dcd61c1: 'Жобадағының бәрі сол кездегідей болады: мәтіндер, байланыстар, атаулар мен баптаулар.',
  // Go back all the same
  s1a64ed3f1345049c: 'Сонда да оралу',
  // Go back to here
  s0bd019c533fc2463: 'Осы сәтке оралу',
  // ${0} change has been made since.   (0 = count(since))
  s9965c32219542c6c: str`Содан бері ${0} өзгеріс болды.`,
  // ${0} changes have been made since.   (0 = count(since); one form, after a number)
  s8b096ef3410942cf: str`Содан бері ${0} өзгеріс болды.`,
  // Only to be read: just after “${0}”, ${1}.   (0 = label, 1 = when)
  s25844a010de13398: str`Тек оқуға: «${0}» әрекетінен кейінгі күй, ${1}.`,
  // Also what is the same now
  sc8ca8810d71349b3: 'Қазір де сондай болғаны да',

  // —— web/pages/history-page.ts
  // Undo: ${0}   (0 = undo)
  s8b5b722c84ee6359: str`Қайтару: ${0}`,
  // Nothing to undo
  s2a772c54b5f4c613: 'Қайтаратын ештеңе жоқ',
  // Redo: ${0}   (0 = redo)
  s2e8a83126dffbdaf: str`Қайталау: ${0}`,
  // Nothing to redo
  s1a0fdb49db96a4a5: 'Қайталайтын ештеңе жоқ',
  // Nothing has happened here yet.
  sd86e6bde53e8d5e9: 'Мұнда әлі ештеңе болған жоқ.',
  // Show older ones
  s26cb38780918b4a7: 'Ескілерін көрсету',
  // Look at everything as it was after “${0}”   (0 = label)
  sc2d1971964e7bd4f: str`Бәрін «${0}» әрекетінен кейінгі күйінде қарау`,
  // Look
  s4efeeeb48a45a316: 'Қарау',

  // —— web/pages/home-page.ts
  // Continue where I was
  s4709824a1d3b8479: 'Тоқтаған жерден жалғастыру',
  // Projects
  s199f5853f4e718f7: 'Жобалар',
  // A project holds the documents of one matter, side by side in their languages.
  s9c9e325b131e33c1: 'Жобада бір іске қатысты құжаттар өз тілдерінде қатар тұрады.',
  // Give the first one a name, then bring documents in.
  s78b753a4004a601b: 'Біріншісіне ат қойыңыз, сосын құжаттар қосыңыз.',
  // New project
  sf28d171a302d2b60: 'Жаңа жоба',
  // Its name
  s199c0ea21d8ff360: 'Атауы',
  // Create
  s382a2aa3984474dd: 'Құру',
  // begun ${0}   (0 = day(new Date(project.createdAt)))
  s4cf763ff7a0b4e30: str`${0} басталған`,
  // Delete the project
  s6d9edeb0b940305c: 'Жобаны жою',
  // Continue where I was: ${0} ⟷ ${1}, segment ${2}   (0 = source.name, 1 = target.name, 2 = count(last.number))
  s9a1e0047fcf7cdc7: str`Тоқтаған жерден жалғастыру: ${0} ⟷ ${1}, ${2}-сегмент`,
  // Continue at segment ${0} of ${1} ⟷ ${2}   (0 = count(place.number), 1 = source.name, 2 = target.name)
  s9fb04855c816dd52: str`${0}-сегменттен жалғастыру: ${1} ⟷ ${2}`,
  // ${0} document   (0 = count(n))
  sfeceb123629b8c26: str`${0} құжат`,
  // ${0} documents   (0 = count(n); one form, after a number)
  s94c354208e4f746f: str`${0} құжат`,

  // —— web/pages/import-page.ts
  // Files being kept
  s20bf4f931045e1c9: 'Сақталып жатқан файлдар',
  // Bring files in
  s8155047b675539fb: 'Файлдар қосу',
  // Choose files…
  s0540ddfb647997bb: 'Файлдарды таңдау…',
  // Paste text…
  s4aa3eca436a39d3b: 'Мәтін қою…',
  // Or drop files anywhere on this page, several at once; or press
  s80af2ad100119dda: 'Немесе файлдарды осы беттің кез келген жеріне тастаңыз, бірнешеуін бірден болады; немесе мынаны басыңыз:',
  // Kopir reads ${0}.   (0 = readable.map(({ label }) => label).join(', '))
  se926ea87175ba505: str`Kopir оқитын форматтар: ${0}.`,
  // You see each before it is kept; the original stays as it is, byte for byte.
  sa925ebebb6bcf8f7: 'Әрқайсысын сақталғанша көресіз; түпнұсқа байтына дейін сол күйі қалады.',
  // Files
  s803ce7e1a2294d50: 'Файлдар',
  // Waiting for its turn…
  sd1c396897d6b7cc2: 'Кезегін күтуде…',
  // ${0} of ${1} can be kept now   (0 = ready, 1 = items.length)
  seab2fda402aa0345: str`${1} ішінен ${0} сақтауға дайын`,
  // Keep all ${0}   (0 = ready)
  s6cfae40dba87bb4d: str`Бәрін сақтау: ${0}`,
  // Paste text
  s39f37f74e6d1c27f: 'Мәтін қою',
  // The first line of the text
  s2c78cce6bea55a55: 'Мәтіннің бірінші жолы',
  // Text
  s2492f5fb1b05b45e: 'Мәтін',
  // Look at it
  seb6d85af5a490920: 'Қарап шығу',
  // “${0}” is kept.   (0 = names[0])
  s08cb67ffa4354340: str`«${0}» сақталды.`,
  // ${0} documents are kept.   (0 = names.length)
  s99b502e089967333: str`${0} құжат сақталды.`,

  // —— web/pages/inbox-page-keys.ts
  // Names inbox
  s35399e87317e2263: 'Жаңа атаулар',
  // Go to another name
  s4e6705056b39d9b2: 'Басқа атауға өту',
  // A name of that concept
  s9f01ef78773ce56d: 'Сол ұғымның атауы',
  // A name of a concept that is not shown: find it
  s46e582251441d22e: 'Көрінбей тұрған ұғымның атауы: оны табу',
  // Not sure: leave it open, at the end
  s8f3c102ccef38190: 'Белгісіз: соңында ашық қалдыру',
  // Not that concept
  sfd162c2b1c4461a3: 'Ол ұғым емес',
  // Take the last one back
  s6e0aabbaa59cbff6: 'Соңғысын қайтарып алу',

  // —— web/pages/inbox-page.ts
  // Looking through the documents for names…
  scf505675cb076a71: 'Құжаттардан атаулар ізделуде…',
  // Names in your documents that the glossary does not know, with their forms in every language and script. What you say is remembered and never asked again; Ctrl+Z takes it back.
  s7e2056a242e3852b: 'Құжаттарыңыздағы глоссарий білмейтін атаулар, әр тіл мен жазудағы түрлерімен. Айтқаныңыз есте қалады, қайта сұралмайды; Ctrl+Z оны қайтарып алады.',
  // 1 name left
  s0e8da3372d666f38: '1 атау қалды',
  // ${0} names left   (0 = count(total))
  s0f4f680a40d5fb1a: str`${0} атау қалды`,
  // ${0}, ${1} of them left open   (0 = names, 1 = count(unsure))
  sb274b2c4afc7f87b: str`${0}, оның ${1} ашық қалдырылған`,
  // There are no documents to look through yet.
  sdd5106fe23db5ccb: 'Қарайтын құжат әлі жоқ.',
  // The glossary knows every name in your documents.
  saa2095af190bbf04: 'Глоссарий құжаттарыңыздағы барлық атауды біледі.',
  // Names that new documents and corrections bring appear here by themselves.
  sc6c67574f6de5670: 'Жаңа құжаттар мен түзетулердегі атаулар мұнда өзі шығады.',
  // Show more of ${0}   (0 = count(total))
  s591020c038ac33b0: str`Тағы көрсету, барлығы ${0}`,

  // —— web/pages/learned-page.ts
  // Learned
  s774e2cd905549b9c: 'Үйренілген',
  // Go to another word pair
  sde2171d18dadb65b: 'Басқа сөз жұбына өту',
  // Show where the two words stand
  sde9ceb3ae0c91fbb: 'Екі сөздің қай жерде тұрғанын көрсету',
  // Forget the pair
  s21aaf68cd952b461: 'Жұпты ұмыту',
  // What Kopir takes from the links you confirm, reject and correct. It helps with every alignment in these languages, stays in this project, and is worked out anew when you change your mind.
  sd09df4759373a7c1: 'Сіз растаған, қабылдамаған және түзеткен байланыстардан Kopir үйренгені. Ол осы тілдердегі әр туралауға көмектеседі, осы жобада қалады және ойыңызды өзгертсеңіз, қайта есептеледі.',
  // There is nothing to learn from yet.
  s77d248fbc83a0b1d: 'Әзірге үйренетін ештеңе жоқ.',
  // Put two documents together, and confirm links between them.
  s9f1a1b7eceb96518: 'Екі құжатты жұптап, олардың байланыстарын растаңыз.',
  // Learn ${0} anew…   (0 = name)
  s71e658529fe16ea0: str`${0}: қайта үйрену…`,
  // Learn anew…
  s4c40c3025775ff76: 'Қайта үйрену…',
  // No word pair yet: two words have to meet in more than one confirmed link.
  sd3a33ca194988e27: 'Әлі сөз жұбы жоқ: екі сөз бірден көп расталған байланыста кездесуі керек.',
  // from ${0} confirmed and ${1} rejected links   (0 = count(confirmed), 1 = count(rejected))
  s7a30a60d26d8b704: str`негізі: ${0} расталған және ${1} қабылданбаған байланыс`,
  // ${0} since ${1}   (0 = links, 1 = moment(new Date(since)))
  s0ec36f14d436a225: str`${0}, басталуы: ${1}`,
  // Forgotten for good (${0}): ${1}   (0 = count(refused.length), 1 = list)
  s41efc718dc6bf9be: str`Біржола ұмытылған (${0}): ${1}`,
  // Learn ${0} anew?   (0 = pairName(view))
  s72067152a017f91b: str`${0}: қайта үйренілсін бе?`,
  // The word pairs and weights learnt between these languages are forgotten, and Kopir learns only from what you decide from now on. Your links stay as they are, and Ctrl+Z brings everything back.
  s64e9bb1c321f8c15: 'Осы тілдер арасында үйренілген сөз жұптары мен салмақтар ұмытылады, Kopir тек бұдан былайғы шешімдеріңізден үйренеді. Байланыстарыңыз сол күйі қалады, ал Ctrl+Z бәрін қайтарады.',
  // Learn anew
  s8eba7526d8c54b94: 'Қайта үйрену',
  // ${0} is learnt anew from now on.   (0 = pairName(view))
  s95700d1cadd70463: str`${0}: енді қайта үйреніледі.`,
  // “${0}” – “${1}” is forgotten.   (0 = word.source, 1 = word.target)
  s11f172de4fc8a1ee: str`«${0}» – «${1}» ұмытылды.`,

  // —— web/pages/name-desk.ts
  // Nothing else is preferred here.
  s4a412cf607773438: 'Мұнда басқа таңдаулысы жоқ.',
  // Which form? Press its number.
  s4c27c69335c01541: 'Қай түрі? Нөмірін басыңыз.',
  // “${0}” will not be taken for “${1}” again.   (0 = text, 1 = name)
  s6ba9f47f16679e89: str`«${0}» енді «${1}» деп танылмайды.`,
  // “${0}” is left to the editor, in the inbox.   (0 = text)
  se1ceac0c8889c08a: str`«${0}» редакторға қалдырылды, «Жаңа атаулар» бетінде.`,
  // “${0}” is now a form of “${1}”.   (0 = variant.text, 1 = name)
  s30a827da44cb2a8b: str`«${0}» енді «${1}» атауының түрі.`,

  // —— web/pages/name-panel.ts
  // Names in this row
  s28aa8f7ef849c46a: 'Осы жолдағы атаулар',
  // suspected variant
  s9626446b9f3b548e: 'нұсқасы болуы мүмкін',

  // —— web/pages/pages.ts
  // There is nothing at this address.
  saaf005ae202d79ed: 'Бұл адресте ештеңе жоқ.',

  // —— web/pages/palette-entries.ts
  // Page
  s2e192b19ed15fcf6: 'Бет',
  // Settings: keys, language of the interface
  sc41212b240528cb9: 'Баптаулар: пернелер, интерфейс тілі',
  // Interface language: ${0}   (0 = name)
  sd40c64aae3b306da: str`Интерфейс тілі: ${0}`,
  // Settings
  s9d8b8aa2b404c2c8: 'Баптаулар',
  // Project
  s282049f502eac1de: 'Жоба',
  // Bitext
  s664a4eb7c84667f3: 'Мәтіндер жұбы',
  // Document
  sa311a24c1471a974: 'Құжат',
  // Documents and bitexts of this project
  s1d52aa948a048219: 'Осы жобаның құжаттары мен мәтін жұптары',
  // Search in all texts
  s13a2159a5d3218a3: 'Барлық мәтіннен іздеу',
  // Sources
  s91e3a47599412f51: 'Дереккөздер',
  // Cutting
  s053e8fedfd793c2b: 'Бөлу',

  // —— web/pages/print-page.ts
  // ${0} and ${1}   (0 = languageName(source.lang), 1 = languageName(target.lang))
  sacbb1ccb24f8f136: str`${0}, ${1}`,
  // ${0} row   (0 = count(shown.length))
  s4b643589bc9627d9: str`${0} жол`,
  // ${0} rows   (0 = count(shown.length); one form, after a number)
  sb16ea30b732565de: str`${0} жол`,
  // confirmed only
  s7f650ee16f699cec: 'тек расталғандары',
  // All, with their state in words (${0})   (0 = count(rows.length))
  s524b3abfe6c3851c: str`Бәрі, күйі сөзбен жазылған (${0})`,
  // To the two texts
  s641f4c0619075355: 'Екі мәтінге',
  // Print…
  s4c20752e902c816a: 'Басып шығару…',
  // Nothing is confirmed yet.
  s1c45f7a151ceef91: 'Әлі ештеңе расталмаған.',

  // —— web/pages/project-name.ts
  // Rename the project
  sbeb1780d2ba1d56d: 'Жоба атын өзгерту',
  // Name of the project
  s49464b5e0d1c6a4d: 'Жоба атауы',

  // —— web/pages/project-page.ts
  // Search
  s5d929ff1619ac0c9: 'Іздеу',
  // Bring in two texts of the same matter, in two languages.
  s4ffc079b485ffae7: 'Бір іске қатысты екі мәтінді екі тілде қосыңыз.',
  // Web pages, Word files, PDFs, books, subtitles, tables or plain text; a file, several at once, or pasted. The originals stay as they are.
  sab24209ad55ece25: 'Веб-беттер, Word файлдары, PDF, кітаптар, субтитрлер, кестелер не жай мәтін; бір файл, бірнешеуі бірден не қойылған мәтін. Түпнұсқалар сол күйі қалады.',
  // Import a second document, then put the two together here.
  s7313e7736631039d: 'Екінші құжатты импорттаңыз, сосын екеуін осында жұптаңыз.',
  // Comparing the documents… ${0} %   (0 = share)
  sec2f977264f0f78d: str`Құжаттар салыстырылуда… ${0} %`,
  // Comparing the documents
  sd4a7e683c0282812: 'Құжаттар салыстырылуда',
  // Find what the documents say alike
  s3a6f53b3fefc310e: 'Құжаттардағы бірдей жерлерді табу',
  // Documents
  s889fce46bd2236e5: 'Құжаттар',
  // Write a translation
  sac7b76136771d144: 'Аударма жазу',
  // The two documents are apart.
  s140793a86092bcba: 'Екі құжат ажыратылды.',
  // “${0}” is deleted, with its links.   (0 = document.name)
  s0f986e59283fb08e: str`«${0}» байланыстарымен бірге жойылды.`,

  // —— web/pages/replace-names.ts
  // Replace the old forms of “${0}”   (0 = wish.name)
  s832c8f87fbd50ede: str`«${0}» атауының ескі түрлерін ауыстыру`,
  // Tick all
  se26bd04b2a73f8d7: 'Бәрін белгілеу',
  // Tick none
  s712b165ea2322e2e: 'Белгілерді алу',
  // The first ${0} of ${1} places are listed; look again for the others.   (0 = count(rows.length), 1 = count(total))
  s8a0e058fccf91137: str`${1} орынның алғашқы ${0} көрсетілген; қалғандары үшін қайта қараңыз.`,
  // ${0} still want a choice and stay as they are.   (0 = count(open))
  sb19759d51d027a3f: str`${0} таңдауды күтіп тұр, олар сол күйі қалады.`,
  // Replace in 1 place
  s69e34cbbbbd0b4e6: '1 орында ауыстыру',
  // Replace in ${0} places   (0 = count(ready.length))
  s2fa1014f96460270: str`${0} орында ауыстыру`,
  // in this text
  s288e86e863befb7d: 'осы мәтінде',
  // in every text of the project
  se51627d76c07b17f: 'жобаның барлық мәтінінде',
  // Put in (${0})   (0 = languageName(lang))
  s4fff0c638ce3d278: str`Қойылатын түрі (${0})`,
  // what fits the old form
  s01b02889028addab: 'ескі түріне сәйкесі',
  // No deprecated or wrong form of this name stands here.
  s9e391b518b6192ae: 'Мұнда бұл атаудың ескірген не қате түрі жоқ.',
  // One place. The form is put in the case that the old one stands in.
  sbb7c9a561e2acad5: 'Бір орын. Жаңа түрі ескісі тұрған септікте қойылады.',
  // ${0} places. Each is put in the case that the old form stands in.   (0 = count(rows.length))
  sd9ce60f81f20180c: str`${0} орын. Әрқайсысы ескі түрі тұрған септікте қойылады.`,
  // Replaced in one place.
  s39d5653dc8a5ef37: 'Бір орында ауыстырылды.',
  // Replaced in ${0} places.   (0 = count(n))
  sd7ee411e566e70bc: str`${0} орында ауыстырылды.`,

  // —— web/pages/search-page.ts
  // From the words to the first place
  s71b55c82019e914e: 'Сөздерден бірінші жерге',
  // Go to another place
  s8ca5f6f7186c6c68: 'Басқа жерге өту',
  // Open the place where it is worked on
  sf17a1c56ab813cd4: 'Жұмыс істелетін жерін ашу',
  // Back to the words
  se0e66f090cfcc2b9: 'Сөздерге қайту',
  // Words, a phrase or a name
  sd69d2da9882afe53: 'Сөздер, тіркес не атау',
  // Every form of the words is found, in all documents. “Words in quotation marks” stand side by side; one word in quotation marks is taken as it is written. A name of the glossary is found in every language and script.
  s09cd0ae38436fb44: 'Сөздердің барлық тұлғасы барлық құжаттан табылады. «Тырнақшадағы сөздер» қатар тұруы керек; тырнақшадағы жалғыз сөз жазылғандай алынады. Глоссарийдегі атау кез келген тілде, кез келген жазуда табылады.',
  // Every name of “${0}”   (0 = name)
  se967236168623711: str`«${0}» деген ұғымның барлық атауы`,
  // Export as CSV
  sd3b704193986912d: 'CSV түрінде экспорттау',
  // Nothing like this stands in the texts.
  s31a190b3eb020d1a: 'Мәтіндерде мұндай ештеңе жоқ.',
  // ${0} segment has it   (0 = count(found.total))
  s818f1eb9ad2f3001: str`${0} сегментте бар`,
  // ${0} segments have it   (0 = count(found.total); one form, after a number)
  s045e7777dfb65be6: str`${0} сегментте бар`,
  // in ${0} document   (0 = count(found.documents))
  sec4739152e2e9405: str`${0} құжатта`,
  // in ${0} documents   (0 = count(found.documents); one form, after a number)
  sab9a74fd79264482: str`${0} құжатта`,
  // Found
  se13ad016463a815f: 'Табылғаны',

  // —— web/pages/settings-keys.ts
  // Keys
  sd5c688de734bde0d: 'Пернелер',
  // Keys count by their place, so they are the same in every keyboard layout. They are kept in this browser.
  s36b81152a4190911: 'Пернелер орнына қарай есептеледі, сондықтан кез келген жаймада бірдей. Олар осы браузерде сақталады.',
  // Keys as in
  s70e27cdccb8ad09a: 'Пернелер мынадағыдай',
  // Letters and digits alone are keys, where no text is edited
  s6e236c19d2979832: 'Мәтін өңделмегенде әріп пен цифрдың өзі перне болады',
  // All keys as in the set
  s528195fa0d6f224c: 'Барлық перне жинақтағыдай',
  // “${0}” is ${1} now.   (0 = command.label(), 1 = keyLabel(chord))
  sbb4cda60c4d5a49e: str`«${0}» енді ${1}.`,
  // “${0}” has no key now.   (0 = command.label())
  s43be20732f121e8c: str`«${0}» енді пернесіз.`,
  // All keys are as in the set.
  sd983d3f2bc0f9d14: 'Барлық перне жинақтағыдай.',

  // —— web/pages/settings-page.ts
  // Language of the interface
  sb6313e0966a73a88: 'Интерфейс тілі',
  // Only what Kopir says is in this language; texts stay in theirs.
  sfe2eb482b2e3d095: 'Бұл тілде тек Kopir сөйлейді; мәтіндер өз тілінде қалады.',

  // —— web/pages/settings-words.ts
  // The browser keeps this combination for itself. Choose another.
  s541b5397d73a07e1: 'Бұл тіркесті браузер өзіне алған. Басқасын таңдаңыз.',
  // The computer keeps this combination for itself. Choose another.
  sb97bd9a5bdfe8ca2: 'Бұл тіркесті компьютер өзіне алған. Басқасын таңдаңыз.',
  // Many computers change the keyboard layout with this combination. Choose another.
  sf0a00c64dbd768ed: 'Көп компьютер бұл тіркеспен пернетақта жаймасын ауыстырады. Басқасын таңдаңыз.',
  // AltGr, and Ctrl with Alt, write letters on many keyboards. Choose another.
  s5c6284b0048ffdb0: 'AltGr және Ctrl мен Alt көп пернетақтада әріп жазады. Басқасын таңдаңыз.',
  // This key writes something, and here a text is edited: letters and digits must stay letters and digits. Take Ctrl or Alt with a letter, or F2 to F10.
  s66245665f5a318de: 'Бұл перне бірдеңе жазады, ал мұнда мәтін өңделеді: әріп пен цифр әріп пен цифр болып қалуы керек. Ctrl не Alt-ты әріппен бірге немесе F2–F10 алыңыз.',
  // Tab goes from field to field. Choose another.
  s0fa608acedf8e12f: 'Tab өрістен өріске өтеді. Басқасын таңдаңыз.',

  // —— web/pages/sign-in-page.ts
  // Open the start link
  s8f4576a7492be8ce: 'Бастау сілтемесін ашыңыз',
  // Kopir printed a link when it started. Open that link in this browser, once; after that this address is enough.
  sf938718cfe4a18de: 'Kopir іске қосылғанда сілтеме шығарды. Сол сілтемені осы браузерде бір рет ашыңыз; содан кейін осы адрестің өзі жетеді.',
  // It looks like this:
  s94d6987117a71615: 'Ол былай көрінеді:',

  // —— web/pages/sources-page.ts
  // Files being added
  s3b8039ef4626ed95: 'Қосылып жатқан файлдар',
  // Add sources
  s7f6b862734b0e32e: 'Дереккөздер қосу',
  // Or drop files anywhere on this page. Earlier translations as TMX, XLIFF, CSV, TSV or XLSX teach the aligner which words go together; dictionaries as TBX, CSV or TSV tell it at once. They help with every bitext of this project in their languages, from the next alignment on.
  s6ba11d4fa2cc0131: 'Немесе файлдарды осы беттің кез келген жеріне тастаңыз. TMX, XLIFF, CSV, TSV не XLSX түріндегі бұрынғы аудармалар қай сөздер сәйкес екенін туралауға үйретеді; TBX, CSV не TSV сөздіктері мұны бірден айтады. Олар келесі туралаудан бастап осы жобаның өз тілдеріндегі барлық мәтіндер жұбына көмектеседі.',
  // Adding…
  sbf0cc12a885e39a6: 'Қосылуда…',
  // Do not add “${0}”   (0 = file.name)
  sae09ee8e6a3244e7: str`Қоспау: «${0}»`,
  // Do not add
  s9436d2eea54c3c72: 'Қоспау',
  // What has been translated before helps to align what comes.
  s3f296a1251d2b445: 'Бұрын аударылғандар жаңаларын туралауға көмектеседі.',
  // Nothing is added yet: each text is aligned by what Kopir knows of its languages and by what it finds in it.
  scaa62666108e4d5d: 'Әлі ештеңе қосылмаған: әр мәтін Kopir оның тілдері туралы білетіні және мәтіннен тапқаны бойынша тураланады.',
  // What the aligner knows
  sa8ebff6d80937f86: 'Туралауға белгілі деректер',
  // “${0}” is removed.   (0 = source.name)
  s55fc69ca560450d8: str`«${0}» алып тасталды.`,
  // “${0}” is added.   (0 = names[0])
  sb550d6a14058be7a: str`«${0}» қосылды.`,
  // ${0} sources are added.   (0 = names.length)
  s087136bfd1c14d0f: str`${0} дереккөз қосылды.`,

  // —— web/state/bitext-store.ts
  // The alignment failed: ${0}   (0 = job.message)
  s3406adc0ddb07d86: str`Туралау сәтсіз аяқталды: ${0}`,
  // Changed by someone else meanwhile. The row is shown as it is now.
  s117c61446ae04a2a: 'Осы арада басқа біреу өзгертті. Жол қазіргі күйінде көрсетілген.',

  // —— web/state/decide-commands.ts
  // Confirm and stay
  s59604a3d8406bae7: 'Растап, осында қалу',
  // Take the yes back
  s263b8c216126cc01: 'Растауды қайтарып алу',

  // —— web/state/edit-commands.ts
  // There is no text below.
  s8540cc894780591a: 'Төменде мәтін жоқ.',
  // There is no text above.
  s075191b8aa6dbffa: 'Жоғарыда мәтін жоқ.',
  // Save, confirm the link and go on
  sc8434d521aec52af: 'Сақтап, байланысты растап, әрі қарай',
  // Leave the text; what you typed is kept
  s264862440615a52c: 'Мәтіннен шығу; жазғаныңыз сақталады',
  // Write the next name of the other side here
  sfe240f28a7654542: 'Екінші жақтың келесі атауын осында жазу',
  // Edit the segment above
  sdad406ad5c6fbfde: 'Жоғарғы сегментті өңдеу',
  // Edit the segment below
  sa9f6551fa14b773e: 'Төменгі сегментті өңдеу',

  // —— web/state/import-store.ts
  // “${0}” is larger than the 200 MB that Kopir takes. Bring it in parts.   (0 = item.file.name)
  s8f7ea1571d0513aa: str`«${0}» көлемі Kopir қабылдайтын 200 МБ-тан асады. Бөлшектеп қосыңыз.`,

  // —— web/state/link-commands.ts
  // Linked.
  s76c33649b32a24aa: 'Байланысты.',
  // Picked up. Go to the other side and press Space to link it there.
  sf54fbf05980faac5: 'Алынды. Екінші жаққа өтіп, байланыстыру үшін Space басыңыз.',
  // ${0} in the other text is in no link now.   (0 = alone.join(', '))
  sfb5913f3262434c8: str`Екінші мәтіндегі ${0} енді ешбір байланыста жоқ.`,
  // What was confirmed has changed: confirm it again.
  s8df88064289405a6: 'Расталған нәрсе өзгерді: қайта растаңыз.',
  // ${0} segment moved down.   (0 = moved)
  s9e22b272067d6469: str`${0} сегмент төмен жылжыды.`,
  // ${0} segments moved down.   (0 = moved; one form, after a number)
  sc83baff88b430ba4: str`${0} сегмент төмен жылжыды.`,
  // ${0} segment moved up.   (0 = moved)
  s47b245cc22a3ab52: str`${0} сегмент жоғары жылжыды.`,
  // ${0} segments moved up.   (0 = moved; one form, after a number)
  s9491b2e923112d2b: str`${0} сегмент жоғары жылжыды.`,
  // Pick up, put down: link across
  s52a5c07da8a3b2b5: 'Алу, қою: екінші жақпен байланыстыру',
  // Group the selection
  s95d65bf1a9d32985: 'Таңдалғанды топтау',
  // What else could it be?
  sf3d76ee871a35cbc: 'Тағы не болуы мүмкін?',
  // Link with the nearest, no. ${0}   (0 = n)
  s1c946d1f5dc9dde7: str`Ең жақынымен байланыстыру, № ${0}`,
  // Ungroup
  s536ea6b320f9600d: 'Топты тарату',
  // Move to the link above
  s0724e25ebaf5d883: 'Жоғарғы байланысқа көшіру',
  // Move to the link below
  se83391f7cac3d03f: 'Төменгі байланысқа көшіру',
  // Shift the rest of this text down, to the next confirmed link
  s3cab859a4102bd5e: 'Осы мәтіннің қалғанын келесі расталған байланысқа дейін төмен жылжыту',
  // Shift the rest of this text up, to the next confirmed link
  s43428b175b4e0a67: 'Осы мәтіннің қалғанын келесі расталған байланысқа дейін жоғары жылжыту',

  // —— web/state/moment-store.ts
  // Everything is as it was then. One undo brings back what came since.
  s09ca847c10b196a5: 'Бәрі сол кездегідей. Кейін болғанды бір болдырмау қайтарады.',

  // —— web/state/move-commands.ts
  // Next doubt
  sde7dd0697a02caea: 'Келесі күмән',
  // No more doubts.
  sc72e04ce0186fafc: 'Күмән қалмады.',
  // Previous doubt
  sfa3a9323405c510a: 'Алдыңғы күмән',
  // Up
  s09313a07b5c3ab60: 'Жоғары',
  // Down
  s032c13736048bf35: 'Төмен',
  // To the source
  sa009b2f87b9a5430: 'Түпнұсқаға',
  // To the target
  s0b5c6abdbd6f65b0: 'Аудармаға',
  // Extend the selection up
  sea88cd62e2a8e0c9: 'Таңдауды жоғары кеңейту',
  // Extend the selection down
  s3c8bc799be5495d0: 'Таңдауды төмен кеңейту',
  // A screen up
  sf8d957c32e31f89d: 'Бір экран жоғары',
  // A screen down
  sb1603419d552d0fc: 'Бір экран төмен',
  // First row
  s741d306ab1b710b9: 'Бірінші жол',
  // Last row
  sa95a9b4543cad621: 'Соңғы жол',
  // Hold the other column where it is, or let it follow
  sdfec394b71596d1f: 'Екінші бағанды орнында бекіту не ілестіру',
  // The other column stays where it is.
  s5288bed690e47278: 'Екінші баған орнында қалады.',
  // The other column follows.
  s9f3aae61f8a68e7c: 'Екінші баған ілесіп жүреді.',
  // Rows, or two columns with threads
  sf895aae75fea14c1: 'Жолдар не жіптері бар екі баған',
  // Show a third text beside the two, or put it away
  sc09ba94650f5d5a1: 'Екеуінің жанында үшінші мәтінді көрсету не жасыру',

  // —— web/state/name-commands.ts
  // Put the preferred form here
  s761f41caae1aeca4: 'Мұнда таңдаулы түрін қою',
  // Take no. ${0} of what is offered   (0 = i + 1)
  sa6dfd5d9a0aabf7d: str`Ұсынылғаннан № ${0} алу`,
  // Add it to a name as a variant
  saa754b0e0f40d9f2: 'Атауға нұсқа ретінде қосу',
  // Unsure: leave it to the editor and go on
  s1228ba392e439c3c: 'Белгісіз: редакторға қалдырып, әрі қарай',
  // Open its card
  s706e88d2607c2aa7: 'Карточкасын ашу',
  // Replace its old forms everywhere…
  s99c2dc6066ec942b: 'Ескі түрлерін барлық жерде ауыстыру…',
  // Next name of the row
  s0220727bc4de6a83: 'Жолдың келесі атауы',
  // The word before
  s79b5d73f9051b90f: 'Алдыңғы сөз',
  // The word after
  sfe9b7154ff197b7e: 'Келесі сөз',
  // One word less
  se65c97bad8458b52: 'Бір сөз кем',
  // One word more
  s9c54bfb4f716026a: 'Бір сөз артық',

  // —— web/state/other-commands.ts
  // Redo
  s7417792bbe720149: 'Қайталау',
  // Align again between the confirmed links around
  se8f7223ac5570ab2: 'Айналадағы расталған байланыстар арасын қайта туралау',
  // Align again all that is not decided
  sde409c0c3881a957: 'Шешілмегеннің бәрін қайта туралау',
  // These keys
  sac2279cdaa840edc: 'Осы пернелер',
  // Drop the selection
  s236d6e827d118725: 'Таңдауды алып тастау',

  // —— web/state/replace-store.ts
  // Some of these texts have changed meanwhile. Nothing was replaced; look at the list again.
  s3ff4d4af3684b543: 'Осы арада бұл мәтіндердің кейбірі өзгерді. Ештеңе ауыстырылмады; тізімді қайта қараңыз.',

  // —— web/state/sources-store.ts
  // “${0}” is larger than the 500 MB that Kopir takes. Bring it in parts.   (0 = file.name)
  s0ca6b0ff8b4280db: str`«${0}» көлемі Kopir қабылдайтын 500 МБ-тан асады. Бөлшектеп қосыңыз.`,

  // —— web/state/split-commands.ts
  // Cut at this number
  sb87e88c7645fe219: 'Осы нөмірден кесу',
  // A word to the left
  s70af4229681f0893: 'Бір сөз солға',
  // A word to the right
  sb6f80cd57101449c: 'Бір сөз оңға',
  // Cut here
  se8df3d6002ca739f: 'Осы жерден кесу',
  // Do not cut
  s8228a2ee9adce95d: 'Кеспеу',

  // —— web/state/text-commands.ts
  // Edit the text
  s464ed3389b99d8b9: 'Мәтінді өңдеу',
  // Write a translation of this
  sea84499dceec3af7: 'Мұның аудармасын жазу',
  // Split
  s1c3461f13244ede3: 'Бөлу',
  // Merge with the next
  s8562ac45e6170087: 'Келесімен біріктіру',
  // Merge with the previous
  sb1d3478247596d7f: 'Алдыңғысымен біріктіру',
  // Exclude, or include again
  sa3720689641d45b4: 'Шығару не қайта қосу',
  // Tag words of this text
  s5dba9d1f709c2b88: 'Осы мәтіннің сөздерін белгілеу',
  // Hide the marks of names, or show them
  sa1841118f21211b9: 'Атау белгілерін жасыру не көрсету',

  // —— web/state/third-commands.ts
  // Confirm the link with the third text and go on
  s45e6f69fb5191357: 'Үшінші мәтінмен байланысты растап, әрі қарай',
  // Reject the link with the third text
  sdf5e3391f9dfa282: 'Үшінші мәтінмен байланысты қабылдамау',
  // Open the pair with the third text here
  sc377de9d92b3b803: 'Осы жерде үшінші мәтінмен жұпты ашу',
  // One column to the left
  s0f561b697853fd50: 'Бір баған солға',
  // One column to the right
  s7aa627807debf225: 'Бір баған оңға',
  // Back to the pair
  s6a6ea6902f196f04: 'Жұпқа оралу',

  // —— web/workbench-app.ts
  // Skip to the page
  sf7c3c0f1805c824b: 'Бетке өту',
  // Where you are
  scf69581ead0b60b1: 'Қай жердесіз',
  // Undo: ${0} (${1})   (0 = undo, 1 = keyOf('undo'))
  s1c09626410085554: str`Қайтару: ${0} (${1})`,
  // Redo: ${0} (${1})   (0 = redo, 1 = keyOf('redo'))
  s4006314fa1709fde: str`Қайталау: ${0} (${1})`,
  // Print
  seec6798afe90ffc8: 'Басып шығару',
  // Everywhere
  se1cf53772aea796f: 'Барлық жерде',
  // Close what is open
  sba594a37fc877d87: 'Ашық тұрғанды жабу',
  // Change the keys
  sf40b27d1ebb802ea: 'Пернелерді өзгерту',
  // Open a project first; files are dropped there.
  s00cd78b684b31267: 'Алдымен жобаны ашыңыз; файлдар сонда тасталады.',
}
