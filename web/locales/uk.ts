// biome-ignore-all format: a string a line, its English above it
import { str } from '@lit/localize'
import { html } from 'lit'

/** The interface in Ukrainian. Written by `npm run strings`, which keeps what is translated; docs/translating.md says how. */
export const templates = {
  // —— web/components/bitext-row.ts
  // Align
  s1245e2cb9f20197e: 'Вирівняти',
  // Export…
  s7e3aa186499429cf: 'Експортувати…',
  // More acts for this pair
  s66dedfb2ad27960a: 'Інші дії для цієї пари',
  // Aligning did not end well: ${0}   (0 = job.message || msg('Kopir was closed'))
  sd7c02baeed921577: str`Вирівнювання закінчилося невдало: ${0}`,
  // Kopir was closed
  s33b4dfc9b165cdb5: 'Kopir було закрито',
  // ${0} and ${1} segments   (0 = count(counts.sourceSegments), 1 = count(counts.targetSegments))
  s84f67b46297e4180: str`сегментів: ${0} і ${1}`,
  // not aligned yet
  s6517fc33c4e17980: 'ще не вирівняно',
  // ${0} excluded   (0 = count(counts.excluded))
  sbf8a55fcd49a6709: str`вилучено: ${0}`,
  // Waiting to align…
  s87c02f25a249b6ea: 'Чекає на вирівнювання…',
  // Aligning… ${0} %   (0 = share)
  sd7ef7f8dbf82de4d: str`Вирівнюється… ${0} %`,
  // Aligning
  s1585b240243dc252: 'Вирівнювання',
  // Cancel
  s2ceb11be2290bb1b: 'Скасувати',
  // Align again; what you confirmed stays
  s5ee64b63478dfde3: 'Вирівняти знову; підтверджене лишиться',
  // Take apart (the documents stay)
  s10ef7868c8a75951: 'Роз’єднати (документи лишаться)',
  // Align again as parallel texts
  s879b288b19d552ed: 'Вирівняти знову як паралельні тексти',
  // Align again as comparable texts
  s9772b95c21a833de: 'Вирівняти знову як порівнянні тексти',
  // You treat these as parallel, but they look comparable: many links may be wrong.
  sf7f5ccb9ca730531: 'Ви вважаєте ці тексти паралельними, але вони схожі на порівнянні: багато зв’язків можуть бути хибними.',
  // These look comparable, not parallel: links are proposed only where both say the same, and may cross.
  s20518997189e0794: 'Ці тексти схожі на порівнянні, а не паралельні: зв’язки пропонуються лише там, де обидва кажуть те саме, і можуть перетинатися.',
  // ${0} confirmed   (0 = count(pairs))
  sef2794b00eb59efc: str`підтверджено: ${0}`,
  // ${0} drafted   (0 = count(counts.drafted))
  s4269322d28fd035f: str`написано тут: ${0}`,
  // ${0} without counterpart   (0 = count(counts.withoutCounterpart))
  sb33eac629e8bce70: str`без відповідника: ${0}`,
  // ${0} proposed   (0 = count(proposed))
  s52662fe5b18ad4f1: str`запропоновано: ${0}`,
  // ${0} segments probably without counterpart   (0 = count(counts.proposedWithout))
  s49b7450a436002f5: str`сегментів імовірно без відповідника: ${0}`,

  // —— web/components/bulk-bar.ts
  // Decide many at once
  s4f25a1ce43c33046: 'Вирішити багато одразу',
  // What to do
  s7debb2425da6bf5d: 'Що зробити',
  // less sure than
  s834a809b5cb6e348: 'певність нижча за',
  // as sure as
  s44d9e00519a8b85a: 'певність від',
  // ${0} %   (0 = this.threshold)
  s984a8718d85bb302: str`${0} %`,
  // Undo
  s8f4be9f086eb530f: 'Скасувати дію',
  // Show the skipped
  sb9b8f0c19af362d7: 'Показати пропущені',
  // Close
  s5e8250fb85d64c23: 'Закрити',
  // Show them
  s16493360c272cc9e: 'Показати їх',
  // Show ${0} of them   (0 = sample)
  s26290ac97030fca7: str`Показати ${0} з них`,
  // One moment…
  s45ab4973b66e01a9: 'Хвилинку…',
  // 1 is left out: something speaks against it.
  s0ea921dcb57616b2: 'Пропущено 1: щось свідчить проти.',
  // ${0} are left out: something speaks against them.   (0 = count(this.contradicted))
  s66eefa3e80fa0646: str`Пропущено ${0}: щось свідчить проти.`,
  // You have decided about none as sure: too few to judge.
  s79f43b400fd757bc: 'Із такою певністю ви ще нічого не вирішили: замало, щоб судити.',
  // You have decided about 1 as sure: too few to judge.
  s352d46fd34cf2ee5: 'Із такою певністю ви вирішили 1: замало, щоб судити.',
  // You have decided about ${0} as sure: too few to judge.   (0 = decisions)
  sfd1dc2ecbff6e536: str`Із такою певністю ви вирішили ${0}: замало, щоб судити.`,
  // Of your ${0} decisions below that you rejected ${1} (<b>${2} %</b>).   (0 = count(decisions), 1 = count(right), 2 = percent)
  h052827b7b0e91502: html`З ваших рішень із нижчою певністю (${0}) відхилено ${1} (<b>${2} %</b>).`,
  // Of your ${0} decisions as sure you kept ${1} (<b>${2} %</b>).   (0 = count(decisions), 1 = count(right), 2 = percent)
  h7dbf24c4efe90309: html`З ваших рішень із такою певністю (${0}) лишилося ${1} (<b>${2} %</b>).`,
  // 1 link confirmed.
  s0bfb88b15d1c2b51: 'Підтверджено 1 зв’язок.',
  // ${0} links confirmed.   (0 = n)
  saffff86d27cb32f9: str`Підтверджено зв’язків: ${0}.`,
  // 1 segment has no counterpart.
  s10c167d09e598501: '1 сегмент не має відповідника.',
  // ${0} segments have no counterpart.   (0 = n)
  s667b2aa6487cb67d: str`Сегментів без відповідника: ${0}.`,
  // 1 link rejected.
  s06e9c8c4be45fde8: 'Відхилено 1 зв’язок.',
  // ${0} links rejected.   (0 = n)
  s924bb7e9e220d290: str`Відхилено зв’язків: ${0}.`,
  // 1 was left out.
  sea9725d77b8dd784: 'Пропущено 1.',
  // ${0} were left out.   (0 = count(skipped))
  sefbe6888a6e509cf: str`Пропущено ${0}.`,
  // Confirm
  sb85774dc5d18ff0f: 'Підтвердити',
  // No counterpart
  s5276a5ee809fcf57: 'Без відповідника',
  // Reject
  s123da0f92f97dd86: 'Відхилити',
  // Confirm 1 link
  sd1469e823f31d4bc: 'Підтвердити 1 зв’язок',
  // Confirm ${0} links   (0 = n)
  sc0f7752167b8a604: str`Підтвердити зв’язки: ${0}`,
  // Reject 1 link
  sc08aedfa95e4b23f: 'Відхилити 1 зв’язок',
  // Reject ${0} links   (0 = n)
  s733b14d4709f739d: str`Відхилити зв’язки: ${0}`,
  // Say so of 1 segment
  s7414375e1e37bfad: 'Позначити так 1 сегмент',
  // Say so of ${0} segments   (0 = n)
  se68f3a45a42db49d: str`Позначити так сегменти: ${0}`,

  // —— web/components/card-term.ts
  // not said
  s3a198b17bb0256af: 'не вказано',
  // Status
  sad3e3c8146fc920f: 'Статус',
  // Part of the name
  s8a0463276aeba4e5: 'Частина назви',
  // Gender
  s8a6c0085cb6c64a0: 'Рід',
  // as the concept
  s5d043a98c7f1d2ee: 'як у поняття',
  // Declension
  s5e9527efd579a097: 'Відміна',
  // by its ending
  s011cdf18cf1d78e9: 'за закінченням',
  // Taken from
  sa858bdd796100228: 'Звідки взято',
  // Note
  s6686fcc6d2c8f0bd: 'Примітка',
  // Forms
  sa3d6c616233e05dc: 'Форми',

  // —— web/components/cleanup-switches.ts
  // Nothing to leave out or to correct was found.
  s98f17a8922a79b41: 'Не знайдено нічого, що варто пропустити чи виправити.',
  // Cleanup
  sd1dd05d7a24ab313: 'Очищення',
  // ${0} of ${1}   (0 = count(taken), 1 = count(own.length))
  sb2b44de8a70ae954: str`${0} з ${1}`,
  // … and ${0} more   (0 = count(own.length - mostShown))
  s61899c67e716b853: str`… і ще ${0}`,

  // —— web/components/column-choice.ts
  // Which languages do the columns hold? Name two or more; the others are left out.
  sbca8edbe96a3dd75: 'Якими мовами стовпці? Вкажіть дві або більше; решту буде пропущено.',
  // First rows of the table
  s056e731044ae6cf4: 'Перші рядки таблиці',
  // Words: a dictionary
  s5de60022aa9f5609: 'Слова: словник',
  // Sentences: a translation memory
  sd25e1840d67f9f04: 'Речення: пам’ять перекладів',
  // Add
  sf9aee319a006c9b4: 'Додати',
  // Language of column ${0}   (0 = column + 1)
  sf0657adfcdd2eecc: str`Мова стовпця ${0}`,
  // left out
  sc0fd9146f8c02df4: 'пропущено',

  // —— web/components/concept-card.ts
  // Reading…
  s4f33859b41a8e207: 'Читання…',
  // Write
  s78f9fa174282015c: 'Вписати',
  // This is it
  sbb122c0067938fd0: 'Це вона',
  // Not this name
  s02ce986d87b832b9: 'Не ця назва',
  // Unsure
  saea06b5189f3eba7: 'Під питанням',
  // Another name…
  s4ee8b3f168aefd23: 'Інша назва…',
  // Replace the old forms…
  sd7df0db26d8163f4: 'Замінити старі форми…',
  // Open card
  sd6a0811d30a118fd: 'Відкрити картку',
  // ${0}× in this document   (0 = n)
  s7b6d744d6aa1cf40: str`${0}× у цьому документі`,
  // Matches the linked segment in ${0} (${1})   (0 = other, 1 = forms)
  sc78236bb3b6a0089: str`Збігається з пов’язаним сегментом: ${0} (${1})`,
  // The linked segment in ${0} has no such name   (0 = other)
  s0f5256c0c0b5fd1e: str`У пов’язаному сегменті такої назви немає: ${0}`,

  // —— web/components/concept-chooser.ts
  // Tag a name
  sa5a1050e28e7480b: 'Позначити назву',
  // What is “<span lang=${0}>${1}</span>”?   (0 = this.lang, 1 = this.text)
  hf7ad59fd254a6a33: html`Що таке «<span lang=${0}>${1}</span>»?`,
  // Find in the glossary
  s1420cf670146bb4e: 'Знайти в глосарії',
  // New name
  s1b38c2d6b9b9f248: 'Нова назва',
  // ← → another word, with Shift more words
  s291d3a39268e2242: '← → інше слово, із Shift більше слів',
  // Looking for names like it…
  s6ada2208bfa0e565: 'Пошук схожих назв…',
  // Nothing in the glossary is like it.
  s7dd8ef7507208660: 'У глосарії немає нічого схожого.',
  // without a name
  s49df76628e55ef7b: 'без назви',
  // Add it as
  se49774b973614e5f: 'Додати як',
  // what the spelling says
  sd45ed685096db276: 'за написанням',
  // has this form
  sbed01ecd5171631d: 'має цю форму',
  // ${0}: ${1}   (0 = statusWords(status), 1 = near.text)
  s0382d73823585617: str`${0}: ${1}`,
  // Nothing like “${0}”.   (0 = this.sought)
  s47aa81e0d81dc322: str`Немає нічого схожого на «${0}».`,
  // A new name. Of which kind?
  s34751ff3cb6458f4: 'Нова назва. Якого виду?',

  // —— web/components/concept-finder.ts
  // Which concept is “${0}” a name of?   (0 = this.text)
  s29aec3b22c9d3df9: str`Назвою якого поняття є «${0}»?`,
  // Find a name, in any script
  s4dd9ad2799e7ed50: 'Знайти назву будь-яким письмом',
  // Reading the glossary…
  sd7fa4fc8cc6aebc2: 'Читання глосарію…',

  // —— web/components/concept-form.ts
  // New concept
  s637ca9e5a893dcf5: 'Нове поняття',
  // Kind
  s70af97de3ad8fb23: 'Вид',
  // Keep
  sd60a7dde73859828: 'Зберегти',
  // Write its name in at least one language.
  s5369e81c50250768: 'Напишіть його назву хоча б однією мовою.',

  // —— web/components/concept-past.ts
  // Undone: ${0}   (0 = label)
  s35b9ee2ff9f34072: str`Скасовано: ${0}`,
  // Done again: ${0}   (0 = label)
  s88b0eec9cafcecff: str`Повторено: ${0}`,
  // and ${0} more   (0 = steps.length - mostSteps)
  s4c2251760c5d2c55: str`і ще ${0}`,
  // kind
  sef9c96d721673243: 'вид',
  // gender
  sa2032d71f130fec0: 'рід',
  // note
  s3bf8fbbad1587cdd: 'примітка',
  // numbers elsewhere
  sd2ab768f71fb2e29: 'номери в реєстрах',
  // text
  sfa04f4ef1995407e: 'текст',
  // language
  sd2fd35287f0a935b: 'мова',
  // status
  sc4d5696d6cc12c2f: 'статус',
  // part of the name
  sc96c21007dfe6085: 'частина назви',
  // declension
  s3746e4a9eb86e1b7: 'відміна',
  // source
  s76dbdc228f782db8: 'джерело',

  // —— web/components/conflict-dialog.ts
  // This text was changed in another place too
  s9bd5e2f19d5d72ea: 'Цей текст змінено ще й в іншому місці',
  // Nothing was overwritten. Choose which text stays; the other remains in the history.
  scb971f04a5a6ab4c: 'Нічого не перезаписано. Виберіть, який текст лишиться; інший збережеться в історії.',
  // From theirs to yours
  s72b5e193f73cc79b: 'Від їхнього до вашого',
  // Yours
  s4d5cd48fd7c53c9b: 'Ваш',
  // Theirs
  s0bd54c693376687c: 'Їхній',
  // Take theirs
  s5910d218c7d3a357: 'Взяти їхній',
  // Keep mine
  s6fb8d8a859a512a3: 'Залишити мій',

  // —— web/components/cut-list.ts
  // To the notes: ${0}   (0 = suggestion.reason)
  s53c90806218b56f2: str`До приміток: ${0}`,
  // Keep “${0}” in the text   (0 = words.slice(0, 60))
  sa7ebbe011e095c42: str`Зберегти «${0}» у тексті`,
  // Corrected from “${0}”   (0 = text)
  sfc8c7b12ac2250b1: str`Виправлено з «${0}»`,
  // … and about ${0} more   (0 = more)
  s53c045a12355cca8: str`… і ще приблизно ${0}`,

  // —— web/components/cut-rule-lists.ts
  // Abbreviations
  s177188f4b85555d6: 'Скорочення',
  // No sentence ends after these. Write them as they stand in the text, with their full stop: “обл.”
  s51bc5dd481c419ec: 'Після них речення не закінчується. Пишіть їх так, як у тексті, з крапкою: «обл.»',
  // Add an abbreviation
  s26e3176307481555: 'Додати скорочення',
  // Always or never cut here
  s1d462d9063ea520f: 'Завжди або ніколи не розрізати тут',
  // The words just before and just after the place, as they stand in the text. One of the two may be left empty.
  sac2063dd8cb39b22: 'Слова безпосередньо перед місцем і після нього, як вони стоять у тексті. Одне з двох можна лишити порожнім.',
  // Add a place
  sf9d934291635dc1c: 'Додати місце',
  // Abbreviation ${0}   (0 = i + 1)
  s2a2e41d53816f077: str`Скорочення ${0}`,
  // Place ${0}: always or never   (0 = number)
  s345963c8d2b04070: str`Місце ${0}: завжди чи ніколи`,
  // never cut
  s2371bfa1799261d9: 'ніколи не розрізати',
  // always cut
  sea049fab7ef99684: 'завжди розрізати',
  // before
  sd89aa06245afb2be: 'перед',
  // Place ${0}: the words before it   (0 = number)
  sd90391a09733c096: str`Місце ${0}: слова перед ним`,
  // after
  sbf82010f6f71eae9: 'після',
  // Place ${0}: the words after it   (0 = number)
  s096e18605f625051: str`Місце ${0}: слова після нього`,
  // Language the rule is for
  s99798f76af8d1119: 'Мова, для якої це правило',
  // in any language
  sbad1a49a9fadf46e: 'будь-якою мовою',
  // Take away “${0}”   (0 = what)
  s905d7bf2eff3f2e1: str`Прибрати «${0}»`,

  // —— web/components/document-row.ts
  // ${0} segments   (0 = count(document.segments))
  sd05aed53f84035bd: str`сегментів: ${0}`,
  // ${0} of them excluded   (0 = count(document.excluded))
  s451760c2348efdc6: str`з них вилучено: ${0}`,
  // Acts for “${0}”   (0 = document.name)
  sa3c069147e9c2486: str`Дії для «${0}»`,
  // Rename, change language…
  sb2f9c0a550121afb: 'Перейменувати, змінити мову…',
  // Write a translation…
  s87bb04f8c69d2986: 'Написати переклад…',
  // Download the original
  s4110f7286f3ce0b1: 'Завантажити оригінал',
  // Delete
  sdc673e73b5c13aea: 'Видалити',
  // Name
  sef49aec68fd1dc66: 'Назва',
  // Save
  s33f85f24c0f5f008: 'Зберегти',

  // —— web/components/draft-names.ts
  // Names to use
  s487eb189fb46836f: 'Потрібні назви',
  // has no name in this language yet
  sf1189c99b67612c8: 'ще не має назви цією мовою',
  // ${0}: write it at the caret   (0 = kindWords(kind as never))
  s555ec5c7caaa0fcc: str`${0}: вписати на місці курсора`,
  // used
  s7d678ae4032b59f0: 'ужито',

  // —— web/components/duplicate-list.ts
  // Looking for concepts that may be one…
  sbbf19962c195faef: 'Пошук понять, що можуть бути одним…',
  // No two concepts look like one.
  s879e3135e6ffdd07: 'Немає понять, схожих на одне.',
  // ${0} pairs that may be one, the likeliest first.   (0 = count(pairs.length))
  sf6f16689ff8ed0c0: str`Пар, що можуть бути одним поняттям: ${0}, найімовірніші спершу.`,
  // one number elsewhere
  s0b1aa731106decac: 'спільний номер у реєстрі',
  // “${0}” and “${1}” are one name   (0 = pair.names[0], 1 = pair.names[1])
  s18e272e54827e69f: str`«${0}» і «${1}» — одна назва`,
  // “${0}” and “${1}” sound nearly the same   (0 = pair.names[0], 1 = pair.names[1])
  s7af239d736e2fdc1: str`«${0}» і «${1}» звучать майже однаково`,
  // Merge
  s0e0a962e81f739c7: 'Об’єднати',
  // Not the same
  s28ccb3b3e7ab5ca9: 'Не те саме',

  // —— web/components/encoding-choice.ts
  // It may be in another encoding. Choose the one whose words are right:
  s2bfb17a20fea06a4: 'Можливо, це інше кодування. Виберіть те, у якому слова правильні:',
  // Read as ${0}. What other encodings give   (0 = now?.label ?? this.value)
  s0834f0b4193dba9a: str`Прочитано як ${0}. Що дають інші кодування`,
  // Encoding
  s064339c229374050: 'Кодування',

  // —— web/components/evidence-panel.ts
  // Names
  s6c1010666198f7af: 'Назви',
  // Dates
  s504d83b92c9ed51e: 'Дати',
  // Numbers
  s4ca9e43cc1c59729: 'Числа',
  // Words
  s0f350bc4e538e3ea: 'Слова',
  // Sounds alike
  s5fb49eb0b115b671: 'Схоже звучання',
  // Punctuation
  s7ed2f5c363afd097: 'Пунктуація',
  // Length
  s202fffd5a2e1c595: 'Довжина',
  // Quotation marks
  s70ec981855ca616b: 'Лапки',
  // By way of a third text
  s78362d71f51a6191: 'Через третій текст',
  // Meaning, by the embedding server
  sbe81023138d54cd6: 'Зміст, за сервером ембедінгів',
  // Evidence
  sab54ef39720b6144: 'Свідчення',
  // speaks against
  se057346bbc47424d: 'свідчить проти',
  // speaks for
  s4cb88b443dcdc279: 'свідчить за',
  // ${0}: they differ   (0 = word)
  s52d02fc508d1f59b: str`${0}: розбіжність`,
  // ${0}: on one side only   (0 = word)
  sf9eadf03902d8091: str`${0}: лише на одній стороні`,
  // closeness ${0}, by chance ${1}   (0 = source, 1 = target)
  s130ffa4ef2221eb3: str`близькість ${0}, випадкова ${1}`,
  // confirmed
  sf48bc60eb5b653ee: 'підтверджено',
  // ${0} % sure   (0 = percent)
  sba0409fdd851a4e3: str`певність ${0} %`,
  // Through ${0}: no counterpart there   (0 = language)
  sea721550326fb2de: str`Через третій текст (${0}): там відповідника немає`,
  // Through ${0}   (0 = language)
  s3d5e2eb75a5c8810: str`Через третій текст (${0})`,

  // —— web/components/export-form.ts
  // Format
  sa3c9339de23c1752: 'Формат',
  // TMX 1.4b
  sc2c291a1cf5fc6f3: 'TMX 1.4b',
  // translation memories: OmegaT, Trados, memoQ, Phrase …
  s22cf494fe90c2ee9: 'пам’яті перекладів: OmegaT, Trados, memoQ, Phrase …',
  // CSV
  s0b423919aa0d4e1f: 'CSV',
  // exactly as the texts are, for programs
  s4d082a0baaa051b8: 'точно як у текстах, для програм',
  // CSV, safe for spreadsheets
  s5a3ac70aa7a7793c: 'CSV, безпечний для електронних таблиць',
  // opens in Excel and LibreOffice; nothing in it can run as a formula
  sdd6a6756dae280a5: 'відкривається в Excel і LibreOffice; ніщо в ньому не виконається як формула',
  // TSV
  s6ca2fa19e1cca012: 'TSV',
  // tabs between the columns
  sda82885c4f8a58d1: 'стовпці розділено табуляцією',
  // XLIFF 1.2
  s4896b27ae36e585b: 'XLIFF 1.2',
  // translation tools, with states and notes
  s07c96e5c0c880093: 'програми для перекладу, зі станами й примітками',
  // Translated document
  s3ba7fd958a13f4c0: 'Перекладений документ',
  // “${0}” with its text translated, layout and formatting kept   (0 = source.fileName ?? source.name)
  s1e2318fccf8c5c39: str`«${0}» з перекладеним текстом, структуру й форматування збережено`,
  // Which links
  s0495c498773fce17: 'Які зв’язки',
  // Confirmed only (${0})   (0 = count(kept))
  s68fcf0648b66d5a5: str`Лише підтверджені (${0})`,
  // All, drafted and proposed ones too (${0})   (0 = count(all))
  s7ed989cbc14dfeef: str`Усі, також написані тут і запропоновані (${0})`,
  // Segments without counterpart too, with an empty side
  s015f940866a64091: 'Також сегменти без відповідника, з порожньою стороною',
  // Nothing is confirmed yet: the file would be empty.
  s8c1344f1c7ccba57: 'Ще нічого не підтверджено: файл був би порожнім.',
  // Print, or save as PDF…
  sc795543f5969569a: 'Надрукувати або зберегти як PDF…',
  // Download
  sd3386a2ef42e80b9: 'Завантажити',
  // Nothing is translated yet: the file would be as it was.
  sb7894948962073bf: 'Ще нічого не перекладено: файл лишився б таким, як був.',
  // Every segment has a translation.
  sb15f3bca587c9245: 'Кожен сегмент має переклад.',
  // One segment has no translation yet and stays as it is.
  sdad24b71d5a6b308: 'Один сегмент ще не має перекладу й лишається як є.',
  // ${0} segments have no translation yet and stay as they are.   (0 = count(untranslated))
  s0d6f041e40a10f25: str`Сегментів, які ще не мають перекладу й лишаються як є: ${0}.`,

  // —— web/components/finding-list.ts
  // Dismiss…
  s0f2bc91b3d80638f: 'Ігнорувати…',
  // Dismissed (${0})   (0 = count(this.dismissed.length))
  s9c5b740164e8a3bf: str`Проігноровані (${0})`,
  // Bring back
  s0e0c226f23e63a7e: 'Повернути',
  // Why it stands: ${0}   (0 = finding.reason)
  sad5e1f9f2d934cd9: str`Чому лишається: ${0}`,
  // Why it may stay as it is
  sfcdb74533f51efcb: 'Чому це може лишитися як є',
  // Dismiss
  s12d6dde9b30c3093: 'Ігнорувати',

  // —— web/components/finding-words.ts
  // Wrong or deprecated form
  s60869807359c55e2: 'Хибна або застаріла форма',
  // Name on one side of a confirmed link only
  s45e687800e3d4203: 'Назва лише на одній стороні підтвердженого зв’язку',
  // One form for two names
  sc4e03e228a17af22: 'Одна форма для двох назв',
  // Several spellings in one text
  scae3d3123afb7c5a: 'Кілька написань в одному тексті',
  // Preferred form never used
  sac7419beaa1f3133: 'Бажаної форми ніде не вжито',
  // Abbreviation before its explanation
  sa930b4568a849635: 'Скорочення раніше за його пояснення',
  // Full name missing at first mention
  sd1228bfa34d68894: 'Немає повної назви при першій згадці',
  // “${0}” is not to be used.   (0 = form)
  s075e9025747be108: str`«${0}» не слід уживати.`,
  // “${0}” should be “${1}”.   (0 = form, 1 = wanted)
  s982f3482aba992f7: str`Замість «${0}» має бути «${1}».`,
  // “${0}” is missing in ${1}: ${2}.   (0 = wanted, 1 = languageName(missingIn?.lang ?? 'und'), 2 = missingIn?.name ?? '')
  s6d540ba2af970211: str`Бракує «${0}» — ${1}: ${2}.`,
  // “${0}” may be ${1}.   (0 = form, 1 = concepts.map(namesOf).join(msg(' or ')))
  sc354b5f9f2917d1c: str`«${0}» може бути: ${1}.`,
  //  or 
  s8c90ac72b6b2d832: ' або ',
  // ${0}; preferred is “${1}”.   (0 = counted, 1 = wanted)
  s51e45174b411400e: str`${0}; бажана — «${1}».`,
  // “${0}” stands nowhere; the text has ${1}.   (0 = wanted, 1 = counted)
  s241ad330d7bf4400: str`«${0}» ніде немає; у тексті є ${1}.`,
  // “${0}” is used, and “${1}” stands nowhere in this text.   (0 = form, 1 = wanted)
  sdf4c997dc1cb45ae: str`Ужито «${0}», а «${1}» у цьому тексті ніде немає.`,
  // “${0}” is used, and “${1}” stands only in segment ${2}.   (0 = form, 1 = wanted, 2 = count(later.number))
  s665cae3336125926: str`Ужито «${0}», а «${1}» є лише в сегменті ${2}.`,
  // The first mention is “${0}”; “${1}” stands nowhere in this text.   (0 = form, 1 = wanted)
  sc69f1655c85e7ebc: str`Перша згадка — «${0}»; «${1}» у цьому тексті ніде немає.`,
  // The first mention is “${0}”; the full name stands only in segment ${1}.   (0 = form, 1 = count(later.number))
  sa4faca1dc49b1716: str`Перша згадка — «${0}»; повна назва є лише в сегменті ${1}.`,

  // —— web/components/glossary-card.ts
  // Close the card
  s7b7f6427688d54a6: 'Закрити картку',
  // Numbers elsewhere
  sa4ad63911622fd09: 'Номери в реєстрах',
  // Split off
  sbf2df5c426f6a23e: 'Відокремити',
  // Make them a concept of their own
  sf50123ee3cf60785: 'Зробити їх окремим поняттям',
  // Merge…
  sd3171206d6e0f953: 'Об’єднати…',
  // Split off terms…
  sbba0500acf9ce72d: 'Відокремити назви…',
  // Delete this concept
  sdcecd552750f3ec2: 'Видалити це поняття',
  // What happened to it
  sf34c237968f45e26: 'Що з ним відбувалося',
  // ${0} places in the texts   (0 = count(occurrences.total))
  s437503ff2011c0d9: str`Місць у текстах: ${0}`,
  // Looking it up in the texts…
  s143eb99816bc7d4e: 'Пошук у текстах…',
  // The first ${0} are shown.   (0 = count(occurrences.items.length))
  s09d9e81f6a0abf23: str`Показано перші ${0}.`,

  // —— web/components/glossary-export.ts
  // Safe for spreadsheets: nothing in it can run as a formula
  s8217262ef0aa93ab: 'Безпечний для електронних таблиць: ніщо в ньому не виконається як формула',
  // Which terms
  s7e7dbff9a2c1c475: 'Які назви',
  // Translated from
  se8366fec25976c91: 'Мова оригіналу',
  // Translated into
  s678fbf6f063f98ff: 'Мова перекладу',
  // Languages
  s42b68a1842b8ae58: 'Мови',
  // Looking at what the file will hold…
  s30fa9e554d6dfff3: 'Перевірка, що міститиме файл…',
  // The file will hold all that is chosen.
  s47826d6780115acf: 'Файл міститиме все вибране.',
  // Not carried over:
  s90345643f09c346c: 'Не буде перенесено:',
  // ${0} (${1} times)   (0 = what, 1 = count(times))
  s8e277c3ec9ca5192: str`${0} (разів: ${1})`,
  // Choose which terms the file is to hold.
  s9c7bf26acf933ed1: 'Виберіть, які назви міститиме файл.',
  // Choose a language.
  secbedec50c019d83: 'Виберіть мову.',
  // Choose two different languages.
  s4730417be5b4d8e6: 'Виберіть дві різні мови.',
  // for terminology tools of today; everything, some of it in notes
  sc776358c06a36f72: 'для сучасних термінологічних програм; усе, дещо з цього в примітках',
  // as martif; the same
  s6f4e6668c5d14afc: 'у формі martif; те саме',
  // opens in Excel and LibreOffice; everything, and comes back
  s780899fbfec09cd4: 'відкривається в Excel і LibreOffice; усе, з можливістю повернути',
  // for programs; everything, and comes back
  sd1fef1d036909df8: 'для програм; усе, з можливістю повернути',
  // a tab separated file for the glossary folder of a project
  sc8573b207f66f759: 'файл із табуляцією для теки глосарію проєкту',
  // for the glossary of a component
  sb63cccaa60121d8e: 'для глосарію компонента',
  // the same with forms that are not to be used
  s2a91963aad34fff8: 'те саме з формами, яких не слід уживати',
  // Kopir’s own
  sb150bc77bd40df02: 'власний формат Kopir',

  // —— web/components/glossary-filter.ts
  // every kind
  s7e3b93c3e90b9a4e: 'усі види',
  // every status
  s64b6de13c2bfdcf6: 'усі статуси',
  // What is missing
  s1353730b13cfe7c5: 'Чого бракує',
  // whether or not complete
  sf3a4e70b9c80f639: 'повні й неповні',
  // without ${0}   (0 = languageName(lang))
  sce4ec6fb0cfc6f65: str`бракує: ${0}`,
  // without a preferred term
  sb6b64fa553a3467d: 'без бажаної назви',
  // not used in the texts
  s8b570607852afbcd: 'не вжиті в текстах',
  // ${0} concepts   (0 = count(this.total))
  sb7b9fd590e07f2a2: str`Понять: ${0}`,
  // ${0} of ${1} concepts   (0 = count(this.shown), 1 = count(this.total))
  s300e7748d45f9469: str`Понять: ${0} з ${1}`,

  // —— web/components/glossary-row.ts
  // ${0}: open the card of “${1}”   (0 = kindWords(concept.kind), 1 = name)
  s949d138410f40a56: str`${0}: відкрити картку «${1}»`,
  // Add a term in ${0}   (0 = languageName(lang))
  s101606c7ea693a1c: str`Додати назву: ${0}`,

  // —— web/components/glossary-table.ts
  // Glossary
  sa283d983368f73b5: 'Глосарій',

  // —— web/components/identifier-list.ts
  // (opens another site)
  s2e68e56982c71f29: '(відкриває інший сайт)',
  // Remove ${0} ${1}   (0 = scheme, 1 = value)
  sd998b095caa613ed: str`Прибрати ${0} ${1}`,
  // Where
  sf3f752ef031b25d8: 'Де',
  // Number there
  s15bca29b55c37e6a: 'Номер там',
  // More than 50 are not kept.
  s251c4d545f6427b5: 'Більше 50 не зберігається.',

  // —— web/components/import-job.ts
  // Fine
  sd1fe2684eebc42ad: 'Гаразд',
  // ${0} % done   (0 = percent)
  s40f5f35cd7953c6e: str`готово ${0} %`,
  // waiting for its turn
  s8e315f3cc258b8b0: 'чекає своєї черги',
  // Keeping “${0}”   (0 = name)
  s30858a613506c079: str`Зберігається «${0}»`,
  // stopping…
  s043f6fd5fa21ec9d: 'зупиняється…',
  // Cancel keeping “${0}”   (0 = name)
  sc90c1098d42c50d5: str`Скасувати збереження «${0}»`,
  // Kopir was stopped while it kept “${0}”. Nothing of it was kept; bring it again.   (0 = name)
  sf7a01d02c011ca43: str`Роботу Kopir було перервано під час збереження «${0}». Нічого з файлу не збережено; додайте його ще раз.`,

  // —— web/components/import-preview.ts
  // Try again
  scd1dd6ff53d0d01a: 'Спробувати ще раз',
  // Take away
  sbbba24dc1280e7f8: 'Прибрати',
  // ${0} units, ${1} ⟷ ${2}   (0 = count(preview.pairs.units), 1 = languageName(preview.pairs.sourceLang), 2 = languageName(preview.pairs.targetLang))
  s3ae1bd35176d9c77: str`одиниць: ${0}, ${1} ⟷ ${2}`,
  // about ${0} segments   (0 = count(preview.total))
  s8fe06dd487f547ca: str`сегментів: приблизно ${0}`,
  // ${0} segments, and ${1} left out   (0 = count(preview.total - preview.excluded), 1 = count(preview.excluded))
  scc1f550092e8d7dd: str`сегментів: ${0}, пропущено: ${1}`,
  // pasted
  s488f88deb9ff69a4: 'вставлено',
  // Segments of “${0}” as they would be cut   (0 = this.fileName)
  sdeb83bc65cd9010f: str`Сегменти «${0}» після поділу`,
  // ${0}: please choose   (0 = label)
  sdc6d02b056fccba2: str`${0}: виберіть`,
  // Language of the source
  sc1e39c3600371770: 'Мова оригіналу',
  // Language of the source, proposed
  s597001f137fee196: 'Мова оригіналу, запропонована',
  // Language of the target
  s2d3653fb420c28f0: 'Мова перекладу',
  // Language of the target, proposed
  sd303eaf94213df16: 'Мова перекладу, запропонована',
  // Language
  sefcf950b3cc4fc3b: 'Мова',
  // Language, proposed with ${0} %   (0 = sure)
  s30a032e110a338da: str`Мова, запропонована з певністю ${0} %`,
  // Format, detected
  sefa91267fc16cc20: 'Формат, визначений',
  // Layout
  s2e4818861000b13f: 'Структура',
  // Layout, proposed
  sb67e4caa50b93e49: 'Структура, запропонована',

  // —— web/components/inbox-item.ts
  // left open
  sda062298c6cdacf8: 'відкладено',
  // perhaps
  s933ebc20eaa9ed4a: 'можливо',
  // Prefer “${0}”   (0 = name.text)
  s18dcad3799fe47f6: str`Зробити «${0}» бажаною`,
  // a misspelling?
  s7321ff4019651ef6: 'описка?',
  // Leave “${0}” out   (0 = name.text)
  s7f752dd6877ebf0d: str`Не брати «${0}»`,
  // Take “${0}” in   (0 = name.text)
  s5781c1c5d0a2bfba: str`Взяти «${0}»`,
  // Where it stands
  s211315690211b56e: 'Де вона стоїть',
  // A name of one that is known?
  s5bd7c3dbec8f6455: 'Це назва чогось відомого?',
  // It is not ${0}   (0 = one.name)
  s7a56c80af18ff90f: str`Це не ${0}`,
  // Not this
  sf8ee168d73c07d26: 'Не це',
  // like ${0}   (0 = term)
  s74a251ef6a0dc494: str`як ${0}`,
  // possibly a misspelling
  s6089b1ec1c9c41d8: 'можливо, описка',
  // confirmed links say so
  sefd489dabf70c85e: 'так кажуть підтверджені зв’язки',
  // A name of…
  s0beb044393809032: 'Назва поняття…',
  // Not a name
  s3b487ef4c14c0294: 'Не назва',
  // Not sure
  se9fce5a9e6d2141b: 'Під питанням',
  // once
  s070eceb46ad585c4: 'один раз',
  // ${0} times   (0 = count(n))
  s487bce3703fc8c9b: str`разів: ${0}`,
  // ${0} in ${1} documents   (0 = times, 1 = count(documents))
  sd01f0acd21bf4ce0: str`${0}, документів: ${1}`,

  // —— web/components/incoming-concept.ts
  // Leave out
  s48021e3a915101a4: 'Пропустити',
  // Keep both
  s6cadcfd1f4d2c0b7: 'Залишити обидва',
  // Merge, the file wins
  s5b642ce27172a6f3: 'Об’єднати, перевага за файлом',
  // Merge, what is here wins
  s9ff1f08edc885462: 'Об’єднати, перевага за глосарієм',
  // New
  s3741f519c32ac391: 'Нове',
  // Nothing new
  s03b33176609bdb08: 'Нічого нового',
  // Adds to one
  s482d6ed64e71d4c6: 'Доповнює',
  // Contradicts
  s24eef60bcd8d56d5: 'Суперечить',
  // In the file
  s851d0f73d02cf0b5: 'У файлі',
  // In the glossary
  s5019f27a4e44b51f: 'У глосарії',
  // The glossary has nothing like it.
  se2a1cbcfe56f7861: 'У глосарії немає нічого схожого.',
  // It has been deleted meanwhile, so it is new.
  s01bef56c226d82e4: 'Його тим часом видалено, тож воно нове.',
  // Contradictions
  s8f04fc6541e800b3: 'Суперечності',
  // What becomes of “${0}”   (0 = name)
  sd93c92d0857a9c9b: str`Що станеться з «${0}»`,
  // the same by its number in a register
  s700b83c5ad9dcbe3: 'те саме за номером у реєстрі',
  // the same preferred term
  s1db7afd12316497f: 'та сама бажана назва',
  // a term that both have
  s149a23d06352510c: 'є спільна назва',
  // the same name in another script
  sa276fa9a3946292a: 'та сама назва іншим письмом',
  // ${0}: ${1} here, ${2} in the file   (0 = language, 1 = said(here), 2 = said(there))
  s06ac1137034730e1: str`${0}: тут ${1}, у файлі ${2}`,
  // ${0}: preferred is “${1}” here, “${2}” in the file   (0 = language, 1 = here.text, 2 = there.text)
  sad2dc18a19e4d65c: str`${0}: бажана тут «${1}», у файлі «${2}»`,
  // Kind: ${0} here, ${1} in the file   (0 = here.text, 1 = there.text)
  se54004ee05e2f717: str`Вид: тут ${0}, у файлі ${1}`,
  // Gender: ${0} here, ${1} in the file   (0 = here.text, 1 = there.text)
  se5caed399f46b76a: str`Рід: тут ${0}, у файлі ${1}`,
  // Number: ${0} here, ${1} in the file   (0 = here.text, 1 = there.text)
  s4c88227b2a900e8a: str`Номер: тут ${0}, у файлі ${1}`,

  // —— web/components/incoming-glossary.ts
  // Reading the file and looking each name up…
  s56e7722ae7adc33b: 'Читання файлу й пошук кожної назви…',
  // Taking it in…
  sc61720e2e9380e29: 'Імпортується…',
  // First column
  s525300183f2d2b19: 'Перший стовпець',
  // Language of the first column
  se2c13233ef993f11: 'Мова першого стовпця',
  // Second column
  s80925aadc34a6375: 'Другий стовпець',
  // Language of the second column
  s386439b4a875090d: 'Мова другого стовпця',
  // Read it so
  s6bcc98decef812c0: 'Прочитати так',
  // Left out of the file
  s06181476c4965980: 'Пропущено з файлу',
  // ${0} concepts in the file   (0 = count(total))
  s0cd8fb011781698c: str`Понять у файлі: ${0}`,
  // How many
  s95af63b00314bf10: 'Скільки',
  // What becomes of them
  sb3a5f46870ea263c: 'Що з ними станеться',
  // Which are shown
  s9e51897b6d292125: 'Які показано',
  // All
  sf993bb199fefbe04: 'Усі',
  // What becomes of it
  sd8f40d6e4de932e7: 'Що з ним станеться',
  // Show more (${0} left)   (0 = count(this.total - this.rows.length))
  s4f5122be3efc5391: str`Показати більше (лишилося ${0})`,
  // Contradict a concept of the glossary
  s85ecb54e3b86ab45: 'Суперечать поняттю глосарію',
  // Add to a concept of the glossary
  s9eb0d8253b738db8: 'Доповнюють поняття глосарію',
  // Say nothing new
  s668a002264f56587: 'Не кажуть нічого нового',
  // What becomes of all that ${0}   (0 = explained)
  s72e39dc092111328: str`Що станеться з усіма: ${0}`,

  // —— web/components/key-binding.ts
  // no key
  seb542cb60fbeffd5: 'без клавіші',
  // Change the key of “${0}”   (0 = this.words)
  sd6b26ee351a205bf: str`Змінити клавішу для «${0}»`,
  // Leave it
  s8b48746aa765ea2d: 'Залишити',
  // Change
  s2f64461723d3df5d: 'Змінити',
  // Press the new key. Escape leaves it as it is.
  sc9fbf9c4f7a87299: 'Натисніть нову клавішу. Escape залишає, як було.',
  // This key means “${0}” now.   (0 = told?.clash)
  s59a02e3e64139e91: str`Ця клавіша тепер означає «${0}».`,
  // Take it from there
  s690d2a76a678ca6f: 'Забрати звідти',
  // Another key
  sd3f415abf1d0bf6b: 'Інша клавіша',
  // No key
  sd3bcffc9e9fa65b5: 'Без клавіші',
  // As it was
  s7c8d00a37ce7ec37: 'Як було',

  // —— web/components/language-select.ts
  // Other languages
  s88e40706e9041666: 'Інші мови',

  // —— web/components/learned-trust.ts
  // What counts
  s2ec6dcee43ced05d: 'Що має вагу',
  // No proposal of the aligner has been decided yet.
  s4028b8beb0a72cd6: 'Жодної пропозиції вирівнювача ще не вирішено.',
  // How sure Kopir was
  s8959d1346d4d520e: 'Наскільки певним був Kopir',
  // ${0} count for more here   (0 = name)
  seaa2d0d7dff52d68: str`${0}: тут важать більше`,
  // ${0} count for less here   (0 = name)
  s2703a866c5bce040: str`${0}: тут важать менше`,
  // ${0} count as usual   (0 = name)
  s066bfd143e508614: str`${0}: важать як звичайно`,
  // Of ${0} links that it was ${1}–${2} % sure of you confirmed ${3}   (0 = count(links), 1 = least, 2 = most, 3 = count(confirmed))
  s736750f1194a87e2: str`Зв’язків із певністю ${1}–${2} %: ${0}, з них ви підтвердили ${3}`,
  // Too few decisions to judge.
  s7dbc03274d0dbabc: 'Замало рішень, щоб судити.',
  // Words that sound alike
  se3b6fa6f0aa25ca4: 'Слова, що схоже звучать',
  // Punctuation marks
  sf03863a5006a3319: 'Розділові знаки',
  // Lengths
  s93559e03c5a345d2: 'Довжини',
  // Third texts
  scf745ccb4ed858c6: 'Треті тексти',
  // Vectors of the embedding server
  sd49a931aad0c0fe1: 'Вектори сервера ембедінгів',
  // Of ${0} links with the same names you confirmed ${1}.   (0 = n, 1 = yes)
  s7def5c016dac3f06: str`Зв’язків з однаковими назвами: ${0}, з них ви підтвердили ${1}.`,
  // Of ${0} links with equal dates you confirmed ${1}.   (0 = n, 1 = yes)
  s61273f12b9726606: str`Зв’язків з однаковими датами: ${0}, з них ви підтвердили ${1}.`,
  // Of ${0} links with equal numbers you confirmed ${1}.   (0 = n, 1 = yes)
  s40a6974ed6eb4ad3: str`Зв’язків з однаковими числами: ${0}, з них ви підтвердили ${1}.`,
  // Of ${0} links of fitting length you confirmed ${1}.   (0 = n, 1 = yes)
  s60a6289d790c07b9: str`Зв’язків із відповідною довжиною: ${0}, з них ви підтвердили ${1}.`,
  // Of ${0} links with the same marks you confirmed ${1}.   (0 = n, 1 = yes)
  s59299ddfbef03358: str`Зв’язків з однаковими знаками: ${0}, з них ви підтвердили ${1}.`,
  // Of ${0} links with words that fit you confirmed ${1}.   (0 = n, 1 = yes)
  s06af4cecadf78b2c: str`Зв’язків із відповідними словами: ${0}, з них ви підтвердили ${1}.`,
  // Of ${0} where they differ you confirmed ${1}.   (0 = count(links), 1 = count(confirmed))
  sbd3c5dadffdb9c7f: str`Де є розбіжність: ${0}, з них ви підтвердили ${1}.`,

  // —— web/components/learned-words.ts
  // ${0} of ${1} word pairs   (0 = count(passing), 1 = count(all))
  s7c1b625f3785c9b9: str`Пар слів: ${0} з ${1}`,
  // 1 word pair
  s48ea70ad6fa9fbb8: '1 пара слів',
  // ${0} word pairs   (0 = count(all))
  s0543e2796d7cf41e: str`Пар слів: ${0}`,
  // Filter by words
  s8437b7015ed765d5: 'Фільтрувати за словами',
  // Filter…
  sa89f03b117ec6483: 'Фільтр…',
  // No word pair is like that.
  s59b25a9137d2f474: 'Таких пар слів немає.',
  // Word pairs
  sc4e17b6de329fcfc: 'Пари слів',
  // Links
  s7859e0b546108aae: 'Зв’язки',
  // Acts
  s84b9d28b0b70e8a8: 'Дії',
  // Show ${0} more   (0 = count(Math.min(portion, passing.length - shown.length)))
  s5dd29d97ee0d9143: str`Показати ще ${0}`,
  // Show where “${0}” stands   (0 = word.source)
  sa9beff4469376a97: str`Показати, де стоїть «${0}»`,
  // Show
  s716a6024e3fe999c: 'Показати',
  // Forget “${0}” – “${1}”   (0 = word.source, 1 = word.target)
  s1b4a911c7f3d278d: str`Забути «${0}» – «${1}»`,
  // Forget
  s7175399dc6314dac: 'Забути',

  // —— web/components/likeness-line.ts
  // Treat as parallel
  sb4901842090f7f40: 'Вважати паралельними',
  // Treat as comparable
  s25fe8c94e4c3e563: 'Вважати порівнянними',
  // Let Kopir judge
  s086c294c6e974f18: 'Хай вирішує Kopir',
  // 1 link proposed
  s1a492f90687762e6: 'запропоновано 1 зв’язок',
  // ${0} links proposed   (0 = count(this.proposed))
  s8a30f52946129d7e: str`запропоновано зв’язків: ${0}`,
  // ${0}, ${1} of ${2} segments probably have no counterpart.   (0 = links, 1 = count(this.alone), 2 = count(this.total))
  sba2f3260f28d01b9: str`${0}, сегментів імовірно без відповідника: ${1} з ${2}.`,
  // You treat these texts as comparable: ${0}   (0 = found)
  s1b9d5925a64d2f01: str`Ви вважаєте ці тексти порівнянними: ${0}`,
  // These texts look comparable, not parallel: ${0}   (0 = found)
  se59c762c281546b7: str`Ці тексти схожі на порівнянні, а не паралельні: ${0}`,
  // You treat these texts as parallel.
  s81d3c872817f8fce: 'Ви вважаєте ці тексти паралельними.',
  // You treat these texts as parallel, but they look comparable: many links may be wrong.
  sd07694c817ad22d9: 'Ви вважаєте ці тексти паралельними, але вони схожі на порівнянні: багато зв’язків можуть бути хибними.',

  // —— web/components/link-gutter.ts
  // proposed
  sf0ba4eecac6bc983: 'запропоновано',
  // proposed, doubtful
  scdcbc4f9d8c3fd86: 'запропоновано, сумнівно',
  // confirmed, edited since
  s9a6a316f12dc8b95: 'підтверджено, потім змінено',
  // drafted
  s71dbc571afada15d: 'написано тут',
  // no counterpart
  s650327096372be77: 'без відповідника',
  // perhaps no counterpart
  sb05ae4f48871f970: 'можливо, без відповідника',
  // not linked
  s0e3e768635ee4337: 'не пов’язано',
  // excluded
  s414bcc282ebb9c97: 'вилучено',

  // —— web/components/link-row.ts
  // Row ${0} of ${1}, ${2}   (0 = position, 1 = total, 2 = lookWords(look))
  s4a7b6973a8df1e16: str`Рядок ${0} з ${1}, ${2}`,
  // from ${0}   (0 = from)
  sacf819de0479fa43: str`від ${0}`,
  // nothing in this text
  s37050968eb2cd722: 'у цьому тексті нічого',

  // —— web/components/merge-picker.ts
  // Which concept is “${0}” too?   (0 = nameOf(this.concept))
  s355b7a5bdd2e4116: str`З яким поняттям збігається «${0}»?`,
  // “${0}” goes into “${1}”. This is what comes of it:   (0 = nameOf(from), 1 = nameOf(into))
  s6aa488aa655534b2: str`«${0}» увійде до «${1}». Ось що вийде:`,
  // the other was: ${0}   (0 = kindWords(from.kind))
  s1afe2a8b33aa1e55: str`в іншого було: ${0}`,
  // The tagged names in the texts go along. One undo takes all of it back.
  s4d8328cbf0f7c73d: 'Позначені в текстах назви перейдуть разом. Одне скасування повертає все.',
  // The other way round
  sbc962c4eab891be1: 'Навпаки',
  // Another one
  sb30b5dabdfab0620: 'Інше поняття',
  // was ${0}   (0 = statusWords(was))
  sfe36464c9aabde18: str`була ${0}`,
  // in both
  s537fa035330ebe91: 'в обох',
  // comes over
  sb21e105821e40b50: 'переходить',

  // —— web/components/moment-rows.ts
  // otherwise now
  s221521615877ce01: 'тепер інакше',
  // Not linked
  sa2dff488cc3b7897: 'Не пов’язано',
  // Proposed
  sa53a63bde1ffad63: 'Запропоновано',
  // Confirmed
  sf05c700a1250824e: 'Підтверджено',
  // Drafted
  sede590289a9d7ebd: 'Написано тут',
  // Rejected
  sef9fb24c04d90f87: 'Відхилено',

  // —— web/components/name-text.ts
  // the other text does not name it
  sfcd6f121d41b323f: 'інший текст її не називає',
  // suspected variant of “${0}”   (0 = suspect.name)
  sf82ac136527000b2: str`можливий варіант «${0}»`,

  // —— web/components/names-matrix.ts
  // Names by texts, with the form that is used most
  sd3406cba39c49c48: 'Назви за текстами, з найуживанішою формою',
  // Show ${0} more names   (0 = count(Math.min(portion, rows.length - shown.length)))
  s44f9de8dc3c11dd3: str`Показати ще назви: ${0}`,
  // not mentioned
  sade291d133ffc7e1: 'не згадано',
  // 1 other form
  sc9eec62d200a4af4: '1 інша форма',
  // ${0} other forms   (0 = count(others.length))
  sb12abb8fd2c641c4: str`інших форм: ${0}`,
  // ${0}, ${1} times   (0 = text, 1 = count(times))
  s91d1de06d80c250b: str`${0}, разів: ${1}`,

  // —— web/components/pair-form.ts
  // Source
  s5f43af3669b1e098: 'Джерело',
  // Target
  sff5bb7742c2896c8: 'Переклад',
  // Put together
  s6e759b76bc7ff490: 'Поєднати',
  // These two stand together already.
  sa7b1d1f616255752: 'Ці два вже поєднано.',
  // Both are linked with it: what it says of them is taken as it is.
  s6d2fa3067a2cb8c2: 'Обидва пов’язані з ним: що він каже про них, береться як є.',

  // —— web/components/palette.ts
  // Find a command or a page
  sdf034bd9edc21409: 'Знайти команду або сторінку',
  // A command, a page, a document…
  sf60f7f7503cbed47: 'Команда, сторінка, документ…',
  // Nothing is called like that.
  scd652c0ee4fbfc13: 'Нічого з такою назвою немає.',
  // What can be done
  s81481e6f7d9f2ad2: 'Що можна зробити',
  // ${0}, not possible here   (0 = line.kind)
  s4b70c808bc454b81: str`${0}, тут неможливо`,
  // ${0} line found.   (0 = n)
  s7510ac21ca21f599: str`Знайдено ${0} рядок.`,
  // ${0} lines found.   (0 = n; two forms: for 2–4 ¦ for 5–20)
  s5cfc9907c46dfb48: str`Знайдено ${0} рядки. ¦ Знайдено ${0} рядків.`,

  // —— web/components/paradigm-table.ts
  // Working out its forms…
  sc5ce7ae460c584a1: 'Визначення її форм…',
  // Kopir has no rules for the forms of this language.
  s8c143f8aed0cd436: 'Kopir не має правил для форм цієї мови.',
  //  (stored)
  s113fb0702ebad6e5: ' (збережено)',
  // Written by a person. Empty the field to go back to the rules.
  s3bec6a0c6b1b2872: 'Написано людиною. Очистьте поле, щоб повернутися до правил.',
  // The rules leave a choice.
  s47b604aeb0e524c8: 'Правила лишають вибір.',
  // What you write here is stored and beats the rules. Several forms: with a stroke ( / ) between them.
  see6ee3952cc7be26: 'Написане тут зберігається й має перевагу над правилами. Кілька форм розділяйте скісною рискою ( / ).',

  // —— web/components/place-list.ts
  // Segment
  saba5ffa9753b7e66: 'Сегмент',

  // —— web/components/replace-list.ts
  // Show more: ${0} are not shown   (0 = count(rest))
  sf24cb0fe24f94491: str`Показати більше: не показано ${0}`,
  // Replace “${0}” in ${1} ${2}   (0 = form, 1 = name, 2 = number)
  s42e8c73a13c9b2b1: str`Замінити «${0}»: ${1}, ${2}`,
  // What shall stand there?
  sf42d903bb4850a14: 'Що має тут стояти?',
  // Choose:
  sef10e271f8a6408e: 'Виберіть:',

  // —— web/components/reread-diff.ts
  // To be looked at: corrected texts whose words have changed
  s16ee24efb5c9b108: 'Перегляньте: виправлені тексти, слова яких змінилися',
  // Stays corrected as
  s570cbd74a764e5ce: 'Лишається виправлення',
  // What changes
  s38e378b4fc007b92: 'Що зміниться',
  // Not there any more
  sdff0dae918338ddf: 'Більше немає',
  // Nothing would change: all ${0} segments stay as they are.   (0 = count(total))
  sb0ae2cd721e4f883: str`Нічого не змінилося б: усі сегменти (${0}) лишаються як є.`,
  // ${0} stay as they are   (0 = count(same))
  s54c7cd0f90545afe: str`без змін — ${0}`,
  // ${0} changes   (0 = count(changed.total))
  s4de2822bb6ad80ac: str`змінено — ${0}`,
  // ${0} new   (0 = count(added.total))
  s3ce4b18a4514fba3: str`нових — ${0}`,
  // ${0} not there any more   (0 = count(removed.total))
  s04f734a030b14b95: str`більше немає — ${0}`,
  // ${0} segments afterwards   (0 = count(total))
  s20021a587f7a075a: str`Стане сегментів — ${0}`,
  // Every link, tagged name and corrected text is kept.
  s838cd5ea35c64aae: 'Усі зв’язки, позначені назви й виправлені тексти збережено.',
  // Cannot be kept: ${0}   (0 = count(lost.total))
  sbddeb9a75a3b81b3: str`Неможливо зберегти: ${0}`,
  // cut
  sf5b9f7190cc182e3: 'розріз',
  // Cut; the parts stay in its links
  s76aa92cf426eeea6: 'Розрізано; частини лишаються в його зв’язках',
  // Joined; their links become one
  s8f614be47c610d3d: 'Об’єднано; їхні зв’язки стають одним',
  // Cut in other places; their links become one
  saad18753f3ec2799: 'Розрізано в інших місцях; їхні зв’язки стають одним',
  // Other words
  saecfb1a746d88bf0: 'Інші слова',
  // Another kind of text: a heading, an item, a note
  s8df405e8326151f0: 'Інший вид тексту: заголовок, пункт, примітка',
  // Left out of the work
  s26ec1100d06878cb: 'Вилучено з роботи',
  // Taken into the work
  s20f585d113b4bc62: 'Узято до роботи',
  // A confirmed link: its text is gone
  sce5bd32732420537: 'Підтверджений зв’язок: його тексту вже немає',
  // A link: its text is gone
  sb4469040063a857c: 'Зв’язок: його тексту вже немає',
  // Joined with what nobody has confirmed: to be confirmed again
  s8ae6a9dd6a8dac61: 'Об’єднано з тим, чого ніхто не підтвердив: треба підтвердити знову',
  // A corrected text: what it corrects is gone
  s118ea015de60ba51: 'Виправлений текст: того, що він виправляє, вже немає',
  // A name tagged by hand: its word is gone
  sf0204b4bfc22b548: 'Назва, позначена вручну: її слова вже немає',

  // —— web/components/rival-list.ts
  // Nearest in the other text
  s9ccecf05c7479f0c: 'Найближчі в іншому тексті',
  // Looking for it…
  s1d26e9b111cd650c: 'Пошук…',
  // 1 found.
  sa1cb3e8da4c5ed02: 'Знайдено 1.',
  // ${0} found.   (0 = length)
  s8ce7e874d4c93181: str`Знайдено ${0}.`,
  // Nothing there shares a name, a date, a number or a rare word with this segment.
  s29128082d3319d6c: 'Там ніщо не має з цим сегментом спільної назви, дати, числа чи рідкісного слова.',
  // Go there
  s82a72e2b846da479: 'Перейти туди',
  // Link with this
  s038cc37b7ccde5bd: 'Пов’язати з цим',
  // What speaks for and against
  sf979d06dd48f9e87: 'Що свідчить за і проти',
  // No. ${0}, less than 1 % likely   (0 = number)
  sdbfd985fa13756b6: str`№ ${0}, імовірність менша за 1 %`,
  // No. ${0}, ${1} % likely   (0 = number, 1 = percent)
  s52ddadc866314239: str`№ ${0}, імовірність ${1} %`,
  // you rejected it
  s7c676fcc9a611457: 'ви його відхилили',
  // excluded from the work
  s3def283b942a69d3: 'вилучено з роботи',
  // less likely than what it is linked with
  s1b9cda19ff5e048b: 'менш імовірно, ніж те, з чим пов’язано',
  // too little in common
  sa4dcde6947b61a23: 'замало спільного',
  // looked at for itself it could be the one
  sf4f74e7ce4847f0c: 'сам по собі міг би підійти',
  // it could be the one, but 1 other link would be crossed
  sa267acf75aa93f32: 'міг би підійти, але перетнув би 1 інший зв’язок',
  // it could be the one, but ${0} other links would be crossed   (0 = crossed)
  sffc7b13baeb84684: str`міг би підійти, але перетнув би інші зв’язки: ${0}`,
  // linked with no. ${0}, and confirmed   (0 = others)
  s6a554531bcd33107: str`пов’язано з № ${0} і підтверджено`,
  // linked with no. ${0}   (0 = others)
  sf68f39238d46a81d: str`пов’язано з № ${0}`,
  // linked with no. ${0}, which is surer (${1} %)   (0 = others, 1 = percentOf(linkedSure))
  sd46175c6c72f603f: str`пов’язано з № ${0}, і це певніше (${1} %)`,
  // another date: ${0} against ${1}   (0 = here, 1 = there)
  s635c6d0ebefeda91: str`інша дата: ${0} проти ${1}`,
  // another number: ${0} against ${1}   (0 = here, 1 = there)
  s4eb1873ac460d186: str`інше число: ${0} проти ${1}`,

  // —— web/components/row-past.ts
  // Nobody has changed anything here yet.
  scc13c4328f53f9e6: 'Тут ще ніхто нічого не змінював.',
  // undone
  sec6c82eb1325c662: 'скасовано',
  // New segment: “${0}”   (0 = step.text)
  s49468fe861f44c57: str`Новий сегмент: «${0}»`,
  // Segment taken away: “${0}”   (0 = step.text)
  s6f25db07bc0ef91c: str`Сегмент прибрано: «${0}»`,
  // Excluded: “${0}”   (0 = step.text)
  se51920a32b1e7796: str`Вилучено з роботи: «${0}»`,
  // Part of the work again: “${0}”   (0 = step.text)
  s5e57405bac5cc402: str`Знову в роботі: «${0}»`,
  // Not linked any more: ${0}   (0 = sides(before))
  sd081659521323b82: str`Більше не пов’язано: ${0}`,
  // Linked otherwise: ${0} → ${1}   (0 = sides(before), 1 = now)
  sede486563c4d26de: str`Пов’язано інакше: ${0} → ${1}`,
  // Proposed: ${0}   (0 = now)
  s5474137c72b9e64d: str`Запропоновано: ${0}`,
  // Confirmed that there is no counterpart: ${0}   (0 = now)
  sbd4fd5984c4444e1: str`Підтверджено, що відповідника немає: ${0}`,
  // Confirmed: ${0}   (0 = now)
  sf3f70f95a43e8f9e: str`Підтверджено: ${0}`,
  // Rejected: ${0}   (0 = now)
  s2b276eb2c1c9c981: str`Відхилено: ${0}`,
  // Drafted: ${0}   (0 = now)
  sceea8d9ed231de13: str`Написано тут: ${0}`,

  // —— web/components/saved-state.ts
  // Kopir does not answer: nothing new is saved until it is back
  s5fbbd4e207425ad2: 'Kopir не відповідає: доки він не повернеться, нового не збережено',
  // Not saved: ${0}   (0 = this.problem)
  s6a26d6b1d65cd843: str`Не збережено: ${0}`,
  // Not saved yet: waiting for your choice
  s9213dd01c361f1b9: 'Ще не збережено: чекаємо на ваш вибір',
  // Not saved yet
  s5ac685dcf0a02ceb: 'Ще не збережено',
  // Saving…
  sb060188bb28bfa9f: 'Зберігається…',
  // Saved ${0}   (0 = moment(this.savedAt))
  sd4b8a4ae8aa32f76: str`Збережено ${0}`,
  // Everything is saved
  s7c529d9c6d831283: 'Усе збережено',
  // Offline, ${0} change kept here   (0 = waiting)
  s414ecd09f16c2ca4: str`Без зв’язку, ${0} зміна зберігається тут`,
  // Offline, ${0} changes kept here   (0 = waiting; two forms: for 2–4 ¦ for 5–20)
  s7ca385c6b3de5c35: str`Без зв’язку, ${0} зміни зберігаються тут ¦ Без зв’язку, ${0} змін зберігаються тут`,
  // Offline, ${0} change in this page only: do not close it   (0 = waiting)
  s1e4195942e256637: str`Без зв’язку, ${0} зміна лише на цій сторінці: не закривайте її`,
  // Offline, ${0} changes in this page only: do not close it   (0 = waiting; two forms: for 2–4 ¦ for 5–20)
  s0aebbdf54e51cecc: str`Без зв’язку, ${0} зміни лише на цій сторінці: не закривайте її ¦ Без зв’язку, ${0} змін лише на цій сторінці: не закривайте її`,

  // —— web/components/search-hit.ts
  // segment ${0}   (0 = count(hit.number))
  s8d1b939810e1bee4: str`сегмент ${0}`,

  // —— web/components/segment-cell.ts
  // Write the translation…
  sa37c7fc64a78fcde: 'Напишіть переклад…',
  // Text of segment ${0}   (0 = number)
  s48331848eb914ac0: str`Текст сегмента ${0}`,
  // Cut here, key ${0}   (0 = n + 1)
  s389637e9b3f54718: str`Розрізати тут, клавіша ${0}`,

  // —— web/components/source-row.ts
  // “${0}” helps to align   (0 = name)
  sbc70ca2625eaed0a: str`«${0}» допомагає вирівнювати`,
  // On
  s091d5807b5b33550: 'Увімкнено',
  // Off
  s302cbb19bf9a174a: 'Вимкнено',
  // Remove “${0}”   (0 = name)
  s1a24c032d40f1d10: str`Прибрати «${0}»`,
  // Remove
  sea4f08110bb8f15d: 'Прибрати',
  // Translation memory
  s4b8e5f3b24d37767: 'Пам’ять перекладів',
  // Dictionary
  s2e498936822d8eb5: 'Словник',
  // and ${0} more pairs of languages   (0 = pairs.length - shown)
  s5cab0af5e0e59ade: str`і ще пар мов: ${0}`,
  // sentences
  s149b7d4ffe5f1d85: 'реч.',
  // entries
  sc5b2a72c0845a253: 'зап.',
  // What could not be taken as it stands
  s0829780a915c174b: 'Чого не вдалося взяти як є',

  // —— web/components/spelling-choice.ts
  // Proposed spellings
  sf12dbba79e0a5810: 'Запропоновані написання',
  // ${0}: no preferred name yet. As “${1}” could be spelt:   (0 = languageName(each.lang), 1 = each.of.text)
  s9a000a105a75254f: str`${0}: бажаної назви ще немає. «${1}» можна написати так:`,
  // usual name
  sda96563901ba17f0: 'звична назва',
  // ${0} · as names were spelt here before   (0 = words)
  s2b018e5fe5ff68f6: str`${0} · як назви писали тут раніше`,

  // —— web/components/suspect-card.ts
  // Suspected variant of “${0}”   (0 = name)
  s7e90467facd3e252: str`Можливий варіант «${0}»`,
  // Add “<span lang=${0}>${1}</span>” as   (0 = lang, 1 = text)
  ha5c4becc9cfef2f5: html`Додати «<span lang=${0}>${1}</span>» як`,
  // Add as a variant
  sa69e2c4118fa7f4e: 'Додати як варіант',

  // —— web/components/term-form.ts
  // Note: source, when to use it…
  s31d2ca97e4187635: 'Примітка: джерело, коли вживати…',
  // Changed meanwhile to “${0}”, ${1}. “Keep” replaces it.   (0 = this.term.text, 1 = statusWords(this.term.status))
  s0f272e80106cd037: str`Тим часом змінено на «${0}», ${1}. «Зберегти» замінить це.`,

  // —— web/components/third-cell.ts
  // ${0}: ${1} (${2})   (0 = numbers, 1 = text, 2 = lookWords(look))
  s7d673fb8c2300c56: str`${0}: ${1} (${2})`,
  // nothing in the third text
  sc092e56dc9446b2a: 'у третьому тексті нічого',
  // ${0}, above   (0 = numbers)
  sb085c858aa1c895a: str`${0}, вище`,

  // —— web/components/thirds.ts
  // Align through “${0}”   (0 = name)
  s959edd93091bf67a: str`Вирівняти через «${0}»`,
  // Align through ${0} other documents   (0 = thirds.length)
  s3e208088dedaf641: str`Вирівняти через інші документи: ${0}`,

  // —— web/components/thread-row.ts
  // Segment ${0} of ${1}, linked with ${2}: ${3}   (0 = segment.number, 1 = total, 2 = linkedWith, 3 = words)
  s8f5914c15de8afa4: str`Сегмент ${0} з ${1}, пов’язано з ${2}: ${3}`,
  // Segment ${0} of ${1}: ${2}   (0 = segment.number, 1 = total, 2 = words)
  s4ad577f7216e38e5: str`Сегмент ${0} з ${1}: ${2}`,

  // —— web/components/translation-form.ts
  // An empty text will stand beside “${0}”, to be written segment by segment.   (0 = this.name)
  sb1c693ada854c741: str`Поруч із «${0}» з’явиться порожній текст, який ви писатимете сегмент за сегментом.`,
  // Into
  s2034c9d17c00d583: 'На яку мову',
  // Language of the translation
  s2916f65177669714: 'Мова перекладу',
  // Begin
  s5a4474c4d888063e: 'Почати',

  // —— web/components/words.ts
  // full name
  s6ea0936e2e80fe0f: 'повна назва',
  // surname
  s973961a02f475f26: 'прізвище',
  // given name
  s463c5beecf974649: 'ім’я',
  // abbreviation
  sb89a29113f5105c1: 'скорочення',
  // nickname
  se9a91b9a76e71ded: 'прізвисько',
  // adjective
  sbe034bc384a05a94: 'прикметник',
  // masculine
  sf040d3931ea172fe: 'чоловічий',
  // feminine
  s14f6f73d38568606: 'жіночий',
  // neuter
  sb6579e5b01aa70be: 'середній',
  // person
  s5bd49c0b7a0b61e0: 'особа',
  // institution
  s59f39be862add465: 'установа',
  // place
  sfd6f0e4e166f85bc: 'місце',
  // movement
  s70d7928fbc5645d8: 'рух',
  // publication
  s4312c74e91e832ad: 'видання',
  // event
  s112b8c0079b0649f: 'подія',
  // other
  s0a24ad61c2562a55: 'інше',
  // preferred
  s3f6f4483ec04f95e: 'бажана',
  // admitted
  sf4abcbfc1cc2af43: 'допустима',
  // in quotations only
  see035351fff4f709: 'лише в цитатах',
  // deprecated
  see162ee5cde2f2c4: 'застаріла',
  // wrong
  sa74ac2b0c617d616: 'хибна',
  // language unknown
  s28aba9cdbc5699dd: 'мова невідома',
  // ${0} bytes   (0 = size)
  s576d4967e1ff7986: str`${0} Б`,
  // a line is a sentence
  s0a1889bc834b1a12: 'рядок — це речення',
  // paragraphs
  sd419ee922895243e: 'абзаци',

  // —— web/pages/align-page-bar.ts
  // Show only
  sa8a8883e47ead92e: 'Показати лише',
  // Show all
  s864c948d4629240f: 'Показати все',
  // ${0} of ${1} segments decided   (0 = decided, 1 = total)
  sc51ef0216cc44ed2: str`Вирішено сегментів: ${0} з ${1}`,
  // ${0} of ${1} decided   (0 = count(decided), 1 = count(total))
  s6bf9ab98cd64c9e8: str`Вирішено ${0} з ${1}`,
  // Export
  s293aa6a6446fb153: 'Експорт',
  // Only “${0}”: go through all doubts again   (0 = name)
  s4b98df79cb4afedf: str`Лише «${0}»: знову переглядати всі сумніви`,
  // How the texts are laid out
  sfe90efefccae880a: 'Розташування текстів',
  // Rows
  scace072bef961918: 'Рядки',
  // Threads
  s8b60bf2db1580306: 'Нитки',
  // Lock
  s4f27f6b48a68b5c2: 'Зафіксувати',
  // Show “${0}” beside the two   (0 = document.name)
  sb940644e44205c74: str`Показати «${0}» поруч із двома`,
  // Learned ${0} word pair   (0 = count(learned))
  s13d157f97d373b7a: str`Вивчено ${0} пару слів`,
  // Learned ${0} word pairs   (0 = count(learned); two forms: for 2–4 ¦ for 5–20)
  se3f385efc4d9504b: str`Вивчено ${0} пари слів ¦ Вивчено ${0} пар слів`,
  // Aligning, ${0} %   (0 = percent)
  se177138cf1775f2f: str`Вирівнюється, ${0} %`,
  // Align again
  sf0920625f3b4e34a: 'Вирівняти знову',

  // —— web/pages/align-page-drafts.ts
  // Everything below has a translation.
  safbccae81f71f925: 'Нижче все має переклад.',
  // All names of the other side are here.
  sd59c8dc6d0aec385: 'Усі назви іншої сторони тут є.',
  // The other side has no names.
  sf3387c150a342a9a: 'Інша сторона не має назв.',

  // —— web/pages/align-page-hooks.ts
  // One word cannot be cut. Edit the text instead.
  s1edba0272eda3a69: 'Одне слово розрізати не можна. Натомість відредагуйте текст.',
  // Choose where to cut: a number, or arrows and Enter. Escape leaves.
  sb73228e6ee8ed7b3: 'Виберіть, де розрізати: цифра або стрілки й Enter. Escape — вихід.',

  // —— web/pages/align-page-layout.ts
  // There is too little room for two columns.
  s88e8066bc6bf4842: 'Для двох стовпців замало місця.',
  // Shown in rows.
  sd2873edecf8fe544: 'Показано рядками.',
  // Shown in two columns with threads.
  sdbcf4dd3ff157121: 'Показано двома стовпцями з нитками.',

  // —— web/pages/align-page-panel.ts
  // Choose a row to see why it is linked.
  scc9c4e87a2cb297f: 'Виберіть рядок, щоб побачити, чому його пов’язано.',
  // Why is it alone?
  sa660cefb21a9c9a0: 'Чому без пари?',
  // All acts
  s1e74b6efd02c0fb1: 'Усі дії',
  // Linked with nothing in the third text.
  s11ea301cbd1ee005: 'У третьому тексті ні з чим не пов’язано.',
  // Confirm and go on
  sb6fc0d384c452bd1: 'Підтвердити й далі',
  // Open the pair
  sc0a44eb9c078e6aa: 'Відкрити пару',
  // Back
  sc16e00a7a8b2fde2: 'Назад',
  // Where shall it be cut?
  sa35cf5d4e03e046d: 'Де розрізати?',
  // A number cuts there. Any other place: word by word, then Enter.
  se28d10b9df0ed4b1: 'Цифра розрізає там. Будь-де інде: слово за словом, потім Enter.',
  // Go there word by word, then Enter.
  sd6c0ee579c7351b9: 'Ідіть туди слово за словом, потім Enter.',
  // ${0} segments in one line   (0 = n)
  s360803b1bd58b232: str`Сегментів в одному рядку: ${0}`,
  // Enter opens and closes the line.
  s88c2b540b474631d: 'Enter відкриває й закриває рядок.',
  // Open or close
  s36579a6bea87a7da: 'Відкрити або закрити',
  // Go on
  sb20f2031b9f005fc: 'Далі',

  // —— web/pages/align-page-past.ts
  // History
  s58c754018ec47b5f: 'Історія',
  // History of this row
  s4a310a8dff8ab578: 'Історія цього рядка',
  // Of both texts
  s47498196718c9667: 'Обох текстів',

  // —— web/pages/align-page-reasons.ts
  // All doubts
  sb85cc793f26a663f: 'Усі сумніви',
  // Go through doubts for one reason
  s647ed98eccf6d4e2: 'Переглядати сумніви з однієї причини',
  // All doubts are gone through again.
  s81035ec78276bc39: 'Знову переглядаються всі сумніви.',
  // Only doubts for this reason are gone through: ${0}.   (0 = name)
  s8bd987ef51d1596d: str`Переглядаються лише сумніви з цієї причини: ${0}.`,
  // Number
  sbbb97b1c63507dc0: 'Число',
  // Date
  sac8252732f2edb19: 'Дата',
  // Little speaks for it
  sdbe82b3ec8d3bb98: 'Мало свідчень',
  // Crosses others
  s0da3bfaf1d52fee6: 'Перетинає інші',
  // Edited since
  sb4ff6ed3c3df1fb2: 'Змінено після того',

  // —— web/pages/align-page-rows.ts
  // 1 segment excluded
  sdff77cc89f270a4d: 'Вилучено 1 сегмент',
  // ${0} segments excluded   (0 = n)
  s687ebf7839234bdd: str`Вилучено сегментів: ${0}`,
  // ${0} segments without counterpart   (0 = n)
  s204cfd674d01bb54: str`Сегментів без відповідника: ${0}`,
  // ${0} is shown beside ${1}   (0 = own, 1 = number)
  s8a9d91a910bdd056: str`${0} показано поруч із ${1}`,
  // ${0} is shown above   (0 = own)
  s54ab076f2a95c5a3: str`${0} показано вище`,

  // —— web/pages/align-page-texts.ts
  // Rows of the two texts
  s6c65e43687c89914: 'Рядки двох текстів',
  // Map of ${0}   (0 = what)
  s0a2b0b9a27a681c4: str`Мапа: ${0}`,

  // —— web/pages/align-page-third.ts
  // Neither text stands in another pair.
  sb8c910477dc586ea: 'Жоден із текстів не входить до іншої пари.',
  // The third text is not shown.
  se0930befff17d442: 'Третій текст не показано.',
  // The third text is shown.
  s36c20ddce8f3c051: 'Третій текст показано.',
  // Nothing to decide here.
  s12c8fb0ff047dfa5: 'Тут нічого вирішувати.',
  // Nothing more to decide here.
  s42101d9395c7adfc: 'Тут більше нічого вирішувати.',

  // —— web/pages/align-page-words.ts
  // The text was changed after this link was confirmed. Do both sides still say the same?
  scb3bc64f60919ab3: 'Текст змінено після того, як цей зв’язок підтвердили. Чи обидві сторони досі кажуть те саме?',
  // Confirmed.
  sbd94c11d1ecd8920: 'Підтверджено.',
  // The translation was written here.
  sf8d35c9467b70b35: 'Переклад написано тут.',
  // Confirmed: there is no counterpart.
  s1c2f0f566400df86: 'Підтверджено: відповідника немає.',
  // No counterpart was found${0}.   (0 = sure(link))
  s6513d32e6e6a05de: str`Відповідника не знайдено${0}.`,
  // Linked with nothing. Press Space here, then on the other side, to link by hand.
  s021a35932ffad017: 'Ні з чим не пов’язано. Натисніть Space тут, потім на іншій стороні, щоб пов’язати вручну.',
  // Excluded: not part of the work.
  s64cc2d2004b38c1e: 'Вилучено: не входить до роботи.',
  // Proposed${0}.   (0 = sure(link))
  sebddccce43c26d0b: str`Запропоновано${0}.`,
  // Changed by hand, not confirmed yet. Do both sides say the same?
  s7eeae25604c45d26: 'Змінено вручну, ще не підтверджено. Чи обидві сторони кажуть те саме?',
  // Something speaks against this link${0}. Read both sides.   (0 = sure(link))
  s304f88cee6d503e8: str`Щось свідчить проти цього зв’язку${0}. Прочитайте обидві сторони.`,
  // Little speaks for this link${0}. Read both sides.   (0 = sure(link))
  sf8cce6341ac992f6: str`За цей зв’язок свідчить мало${0}. Прочитайте обидві сторони.`,
  // The same names, but ${0}   (0 = lower(differs()))
  s367a46948c021913: str`Ті самі назви, але ${0}`,
  // Another date on each side: perhaps another event, perhaps an error in one text.
  s8648d6f1588143df: 'На кожній стороні інша дата: можливо, інша подія, можливо, помилка в одному з текстів.',
  // A date stands on one side only.
  sa27679279fdadca5: 'Дата є лише на одній стороні.',
  // Another number on each side: perhaps another matter, perhaps an error in one text.
  sd70e8b6f22f442f7: 'На кожній стороні інше число: можливо, йдеться про інше, можливо, помилка в одному з текстів.',
  // A number stands on one side only.
  s46986e6ac42b8c2a: 'Число є лише на одній стороні.',
  // Another name on each side.
  s7766ac25527a15da: 'На кожній стороні інша назва.',
  // A name stands on one side only.
  s3ad1ce8cc49b3bbc: 'Назва є лише на одній стороні.',
  // Quotation marks on one side are missing on the other.
  s2b8f755ad275148b: 'Лапок, що є на одній стороні, бракує на іншій.',
  //  Proposed${0}.   (0 = sure(link))
  sec8105940d3342c5: str` Запропоновано${0}.`,
  // , ${0} % sure   (0 = percent)
  sf01bbf00885518bf: str`, певність ${0} %`,
  // Doubt
  s9a78000c911477d5: 'Сумнів',
  // Excluded
  sed12e94f972a9b77: 'Вилучено',
  // Decide
  sf7ba9208984ad441: 'Рішення',
  // Texts
  s2b6c26aeeab12877: 'Тексти',
  // Move
  s379c18aec5654894: 'Рух',
  // More
  s37a9e8aec5713460: 'Інше',
  // While a text is edited
  sd19d9faceff5a239: 'Під час редагування тексту',
  // On the card of a name
  s7171a37ad1a3a27e: 'На картці назви',
  // While choosing where to cut
  scb6f84eabe81e08c: 'Під час вибору місця розрізу',
  // On the third text
  sdbe26e5a5b11b455: 'На третьому тексті',

  // —— web/pages/align-page.ts
  // All projects
  sf5dac1f86c58f916: 'Усі проєкти',
  // Reading the texts…
  sf953ca6524fae45e: 'Читання текстів…',
  // About this row
  s1f0ce19a93ba4a12: 'Про цей рядок',
  // Acts on this row
  sde0c2251bec1920f: 'Дії в цьому рядку',
  // Less
  sa5ef80b4bb9b39f8: 'Згорнути',
  // Tag the selection
  s20db0894c1cc98b6: 'Позначити вибране',
  // No row is like that.
  sa08fba1d65eae670: 'Таких рядків немає.',
  // There is no text here.
  s0a893a7d37a67301: 'Тут немає тексту.',
  // There is no text here to edit.
  s3ea7472f15542ea4: 'Тут немає тексту для редагування.',
  // The text you were writing in was taken away elsewhere. Press Escape to go on.
  s3f07a4dbb53e5034: 'Текст, у якому ви писали, прибрано в іншому місці. Натисніть Escape, щоб продовжити.',
  // No names in this row. Shift+T tags words of it.
  s40fdd0f4db825d40: 'У цьому рядку немає назв. Shift+T позначає його слова.',
  // Names are not marked.
  s9fc6c954f8af72e2: 'Назви не позначено.',
  // Names are marked.
  sa52d1d6dd9710cff: 'Назви позначено.',
  // Not possible here: ${0}   (0 = command.label())
  s8782b63a84872d27: str`Тут неможливо: ${0}`,

  // —— web/pages/consistency-page.ts
  // Consistency
  sf70188a6d4d13c67: 'Узгодженість',
  // Go to another place, or another name in the table
  s4a05a7b8d9b74737: 'Перейти до іншого місця або до іншої назви в таблиці',
  // Go to another text in the table
  sb89a58bf16455fa6: 'Перейти до іншого тексту в таблиці',
  // Go to the place; in the table, list the places
  sd93f39590ee61984: 'Перейти до місця; у таблиці — показати список місць',
  // Dismiss a finding, with a reason
  sa4a1982fb67e5d1a: 'Ігнорувати зауваження, вказавши причину',
  // Export as ${0}   (0 = format.toUpperCase())
  s4da394768d5fed47: str`Експортувати як ${0}`,
  // To the glossary
  s34ac8f8f5ca3d8ad: 'До глосарію',
  // Looking through the texts…
  s6e6b2e9ca3ca264a: 'Перегляд текстів…',
  // all texts
  s07f437d0f2c20e08: 'усі тексти',
  // Side by side
  sa9c3dd7dd68320f2: 'Поруч',
  // One text
  s3a6d5f300bda0426: 'Один текст',
  // Findings
  s2812f9df9146890f: 'Зауваження',
  // all findings
  s02de72b85ea5be9e: 'усі зауваження',
  // What to look at
  s842e0c60ffe0cd70: 'Що переглянути',
  // Nothing: the names of these texts are consistent, as far as the glossary knows them.
  sc8ecb7edde97aa93: 'Нічого: назви в цих текстах узгоджені, наскільки їх знає глосарій.',
  // Names and their forms
  s39ae2366318c83d5: 'Назви та їхні форми',
  // Dismissed.
  s89a10f84b8d3cbb4: 'Проігноровано.',
  // 1 name of the glossary is in none of these texts.
  s412b270126e192c0: '1 назви глосарію немає в жодному з цих текстів.',
  // ${0} names of the glossary are in none of these texts.   (0 = count(size))
  s1e424ad92e1bccda: str`Назв глосарію, яких немає в жодному з цих текстів: ${0}.`,
  // There is no text yet whose names could be compared.
  s43f3f753b1b07b2e: 'Ще немає тексту, назви якого можна було б порівняти.',
  // Import…
  sc8ba518dd4e98736: 'Імпорт…',
  // None of these texts mentions a name of the glossary.
  s2b0d565238fc97a8: 'Жоден із цих текстів не згадує назв глосарію.',
  // The glossary is empty: Kopir compares the names that stand in it.
  s62d4db66935d4732: 'Глосарій порожній: Kopir порівнює назви, які в ньому є.',
  // tagged by hand
  sea9ac695dd97e34b: 'позначено вручну',

  // —— web/pages/cutting-page.ts
  // Where sentences end
  sc9b85ae821278673: 'Де закінчуються речення',
  // To the project
  s50b0bf33a9823096: 'До проєкту',
  // Kopir knows the abbreviations and customs of its languages. What you say here stands over that, for every document of this project.
  sf4e0de9ad1c23dfa: 'Kopir знає скорочення і звичаї своїх мов. Сказане вами тут має перевагу над цим для кожного документа проєкту.',
  // Rules from another tool (SRX)
  s1c810d9a5091d4e1: 'Правила з іншої програми (SRX)',
  // “${0}” decides in its languages in place of what Kopir knows.   (0 = rules!.srx.name)
  sa438e3055782775d: str`«${0}» вирішує у своїх мовах замість того, що знає Kopir.`,
  // A file of segmentation rules decides in its languages in place of what Kopir knows.
  s66a34876a70639ab: 'Файл правил сегментації вирішує у своїх мовах замість того, що знає Kopir.',
  // Another file…
  sbe8221ed18ef8d64: 'Інший файл…',
  // Choose an SRX file…
  s64a0b319abb123c8: 'Вибрати файл SRX…',
  // Do without it
  sde4d889d63399305: 'Обійтися без нього',
  // SRX file
  s380293e15788ef5e: 'Файл SRX',
  // Keep, and cut ${0} documents anew   (0 = count(touched))
  saf2a22552a27bd78: str`Зберегти й поділити заново документи: ${0}`,
  // Back to what is kept
  se95e1f8962c26593: 'Назад до збереженого',
  // All of this is kept.
  s934eb875bce44b63: 'Усе це збережено.',
  // What it changes
  sf3978c64d0af6289: 'Що це змінює',
  // Looking at the documents…
  se8c023a26bb2f3c8: 'Перегляд документів…',
  // There is no document yet. New ones are cut by these rules as they come.
  sa7161708c1e5c5cf: 'Документів ще немає. Нові буде поділено за цими правилами, щойно вони з’являться.',
  // Every document stays as it is cut now.
  s220c36a413ec3324: 'Кожен документ лишається поділеним, як зараз.',
  // ${0} of ${1} documents are cut otherwise.   (0 = count(touched), 1 = count(preview.documents.length))
  s9c6110934f4e54fc: str`Інакше буде поділено документів: ${0} з ${1}.`,
  // The rules are kept; ${0} documents are cut anew.   (0 = count(cut))
  s70a190cb96c7aca9: str`Правила збережено; поділено заново документів: ${0}.`,
  // The rules are kept.
  s00b46e21b9c3c0ff: 'Правила збережено.',

  // —— web/pages/document-page.ts
  // The original
  s6331cd01b5d41233: 'Оригінал',
  // Reading on…
  s86f77feff6671a3e: 'Читання триває…',
  // Side by side with
  s8768d3b60b18e852: 'Поруч із',
  // corrected
  sfaf84e83d4a90b08: 'виправлено',

  // —— web/pages/document-reread.ts
  // Read again…
  s84faf082ad6d0081: 'Прочитати знову…',
  // Bring a corrected version…
  s4bdc8920bb221e5b: 'Додати виправлену версію…',
  // Read again
  s7e7743a76fa072dd: 'Прочитати знову',
  // A corrected version
  scb752f1809eab803: 'Виправлена версія',
  // Keeping…
  s3ddbebaa3fc603f2: 'Зберігається…',
  // Looking at what changes…
  s137b90c7683d4120: 'Перевірка, що зміниться…',
  // Apply
  sb8f855b49234b81b: 'Застосувати',
  // “${0}” takes the place of the text; links, names and corrected texts stay with their words.   (0 = file.name)
  sb7bdeca7fdffed33: str`«${0}» замінить текст; зв’язки, назви й виправлені тексти лишаться зі своїми словами.`,
  // Choose the corrected file, or drop it here. First you see what it changes.
  s272af7efa76c0e21: 'Виберіть виправлений файл або киньте його сюди. Спершу ви побачите, що він змінить.',
  // Choose the file…
  s9da0153947cec533: 'Вибрати файл…',
  // Corrected file
  s26631d220d30ff6e: 'Виправлений файл',
  // “${0}” has its corrected text.   (0 = name)
  s6825b2d030bde498: str`«${0}» має виправлений текст.`,
  // “${0}” was read again.   (0 = name)
  s03631c2e896c9d55: str`«${0}» прочитано знову.`,

  // —— web/pages/embeddings-page.ts
  // Embeddings
  s1a0f8a132d229173: 'Ембедінги',
  // A program that turns sentences into numbers can help to align: sentences of like meaning get like numbers. Kopir has none of its own; you may name one that runs on this machine, with an OpenAI-compatible address. The aligner weighs what it says beside all else.
  s36f750063338b750: 'Програма, що перетворює речення на числа, може допомогти вирівнювати: речення зі схожим змістом дістають схожі числа. Власної такої Kopir не має; ви можете вказати ту, що працює на цьому комп’ютері, з адресою, сумісною з OpenAI. Вирівнювач зважує сказане нею поряд з усім іншим.',
  // Address
  sfcdd8e672c75b713: 'Адреса',
  // Model
  s5da52af9b083c29a: 'Модель',
  // Key (one is kept; leave empty to keep it)
  s4fed003911bbc159: 'Ключ (один збережено; лишіть порожнім, щоб не змінювати)',
  // Key, if the server wants one
  se04ebe96365b4f20: 'Ключ, якщо сервер його вимагає',
  // Switch on
  saf49b8336bf5745e: 'Увімкнути',
  // Switch off
  scf9d076071fd61e0: 'Вимкнути',
  // Try with one word
  s6c69f3e4a24f2bea: 'Перевірити на одному слові',
  // Forget the key
  s2d7d60e8aca78fdc: 'Забути ключ',
  // The key stands outside history and is sent to this address alone. The numbers are kept in the database, so that a sentence need not be sent again.
  s7a4d5c1560274e3d: 'Ключ не потрапляє до історії й надсилається лише на цю адресу. Числа зберігаються в базі даних, щоб не надсилати речення знову.',
  // Off: nothing leaves this machine.
  s92ca431200cf728e: 'Вимкнено: ніщо не залишає цей комп’ютер.',
  // On: when a bitext is aligned, the text of its segments is sent to ${0}, which is this machine.   (0 = host)
  sc520fc0d4832664d: str`Увімкнено: коли пара текстів вирівнюється, текст її сегментів надсилається на ${0} — це цей комп’ютер.`,
  // On: when a bitext is aligned, the text of its segments is sent to ${0}, which is not this machine.   (0 = host)
  s00c126a0d5825cec: str`Увімкнено: коли пара текстів вирівнюється, текст її сегментів надсилається на ${0} — це не цей комп’ютер.`,
  // Asking…
  sc4c5181ca4c9f198: 'Запит…',
  // Send texts to ${0}?   (0 = leaving.host)
  sfbe49cc62e04ef43: str`Надсилати тексти на ${0}?`,
  // ${0} is not this machine. Whenever a bitext of this project is aligned, the text of its segments is sent there, and whoever runs it can read them.   (0 = leaving.host)
  s8e8cc391a9231cef: str`${0} — це не цей комп’ютер. Щоразу, коли пара текстів цього проєкту вирівнюється, текст її сегментів надсилається туди, і той, хто керує тим сервером, може їх прочитати.`,
  // Send them there
  sdb305022b35ee989: 'Надсилати туди',
  // Embeddings are on.
  s2b46fd1206b339e0: 'Ембедінги ввімкнено.',
  // Embeddings are off.
  sf5f62ba139f0c87a: 'Ембедінги вимкнено.',

  // —— web/pages/glossary-files.ts
  // Glossary file
  s86dde45658be7181: 'Файл глосарію',
  // Import “${0}”   (0 = file.name)
  saf1ba37f31a32205: str`Імпорт «${0}»`,
  // Import
  s3914cb410fca44d4: 'Імпорт',
  // Take it in
  s11fde02838f918a6: 'Імпортувати',
  // Export the glossary
  s846ae2452263a0b8: 'Експорт глосарію',
  // The file said nothing new.
  s8b7e2dd0553af6f2: 'У файлі не було нічого нового.',
  // ${0} concepts added, ${1} merged with what was there.   (0 = count(added), 1 = count(merged))
  sa0f4bc07bc2224bb: str`Додано понять: ${0}, об’єднано з наявними: ${1}.`,

  // —— web/pages/glossary-page-keys.ts
  // Go to another term
  see6b08b1fb969233: 'Перейти до іншої назви',
  // Open the card; in an empty place, write a term
  sc1c5c32f6474a78b: 'Відкрити картку; на порожньому місці — написати назву',
  // Change the term where it stands
  sbe580ef857871439: 'Змінити назву на місці',
  // Add a term in this language
  s8f1a063d1981f60c: 'Додати назву цією мовою',
  // Preferred, admitted, in quotations only, deprecated, wrong
  s71057363e397b972: 'Бажана, допустима, лише в цитатах, застаріла, хибна',
  // Delete the term
  s7ee7b284d6040785: 'Видалити назву',
  // Take one of the spellings that the card proposes
  sb3a883105710b936: 'Узяти одне з написань, які пропонує картка',
  // Duplicates
  s7d1870484e3c501f: 'Дублікати',
  // Leave what is being written
  sfbd7baef09dffc8a: 'Вийти з написаного',
  // Merge the two
  s15ccd1074b57962e: 'Об’єднати ці два',
  // They are not the same
  se7c9bad9babc1167: 'Вони не те саме',
  // Leave it open
  s4ca02693a3e42d7b: 'Відкласти',

  // —— web/pages/glossary-page.ts
  // Reading the glossary: ${0} concepts so far…   (0 = count(reading))
  s8cbb20e2eb9e1a2e: str`Читання глосарію: наразі понять ${0}…`,
  // Names, institutions and places, each with its accepted form in every language.
  s881e100a6e8fb5c3: 'Імена, установи й місця, кожне у прийнятій формі кожною мовою.',
  // Add the first one here, bring a glossary file in, or mark a name in a text while aligning.
  s2363e70d2781d174: 'Додайте першу назву тут, імпортуйте файл глосарію або позначте назву в тексті під час вирівнювання.',
  // Inbox
  s55ddc7f60d3c09bb: 'Нові назви',
  // Concept
  s886c5db2a5579873: 'Поняття',
  // They are a concept of their own now.
  s616ef1f13f0e199f: 'Тепер вони — окреме поняття.',
  // Merge two concepts
  s0805e6f446e9371a: 'Об’єднати два поняття',
  // “${0}” is part of “${1}” now.   (0 = nameOf(from), 1 = nameOf(into))
  s470cc5dc943190cd: str`«${0}» тепер частина «${1}».`,
  // “${0}” is deleted.   (0 = name)
  saebdbf329cc9886f: str`«${0}» видалено.`,

  // —— web/pages/history-moment.ts
  // As it was then
  sf167ee098d6b57a6: 'Як було тоді',
  // These two texts and their links were then as they are now.
  sadb9429a8dbb4334: 'Ці два тексти та їхні зв’язки були тоді такі самі, як тепер.',
  // Leave all as it is
  s8b62da544f62d3ee: 'Лишити все як є',
  // Everything in the project becomes what it was then: texts, links, names and settings.
  s398b87a76dcd61c1: 'Усе в проєкті стане таким, як було тоді: тексти, зв’язки, назви й налаштування.',
  // Go back all the same
  s1a64ed3f1345049c: 'Усе одно повернутися',
  // Go back to here
  s0bd019c533fc2463: 'Повернутися сюди',
  // ${0} change has been made since.   (0 = count(since))
  s9965c32219542c6c: str`Відтоді зроблено ${0} зміну.`,
  // ${0} changes have been made since.   (0 = count(since); two forms: for 2–4 ¦ for 5–20)
  s8b096ef3410942cf: str`Відтоді зроблено ${0} зміни. ¦ Відтоді зроблено ${0} змін.`,
  // Only to be read: just after “${0}”, ${1}.   (0 = label, 1 = when)
  s25844a010de13398: str`Лише для читання: одразу після «${0}», ${1}.`,
  // Also what is the same now
  sc8ca8810d71349b3: 'Також те, що й тепер таке саме',

  // —— web/pages/history-page.ts
  // Undo: ${0}   (0 = undo)
  s8b5b722c84ee6359: str`Скасувати дію: ${0}`,
  // Nothing to undo
  s2a772c54b5f4c613: 'Нічого скасовувати',
  // Redo: ${0}   (0 = redo)
  s2e8a83126dffbdaf: str`Повторити дію: ${0}`,
  // Nothing to redo
  s1a0fdb49db96a4a5: 'Нічого повторювати',
  // Nothing has happened here yet.
  sd86e6bde53e8d5e9: 'Тут ще нічого не відбувалося.',
  // Show older ones
  s26cb38780918b4a7: 'Показати давніші',
  // Look at everything as it was after “${0}”   (0 = label)
  sc2d1971964e7bd4f: str`Переглянути все, яким воно було після «${0}»`,
  // Look
  s4efeeeb48a45a316: 'Переглянути',

  // —— web/pages/home-page.ts
  // Continue where I was
  s4709824a1d3b8479: 'Продовжити з того самого місця',
  // Projects
  s199f5853f4e718f7: 'Проєкти',
  // A project holds the documents of one matter, side by side in their languages.
  s9c9e325b131e33c1: 'Проєкт містить документи однієї справи, поруч кожною мовою.',
  // Give the first one a name, then bring documents in.
  s78b753a4004a601b: 'Дайте першому назву, потім додайте документи.',
  // New project
  sf28d171a302d2b60: 'Новий проєкт',
  // Its name
  s199c0ea21d8ff360: 'Його назва',
  // Create
  s382a2aa3984474dd: 'Створити',
  // begun ${0}   (0 = day(new Date(project.createdAt)))
  s4cf763ff7a0b4e30: str`розпочато ${0}`,
  // Delete the project
  s6d9edeb0b940305c: 'Видалити проєкт',
  // Continue where I was: ${0} ⟷ ${1}, segment ${2}   (0 = source.name, 1 = target.name, 2 = count(last.number))
  s9a1e0047fcf7cdc7: str`Продовжити з того самого місця: ${0} ⟷ ${1}, сегмент ${2}`,
  // Continue at segment ${0} of ${1} ⟷ ${2}   (0 = count(place.number), 1 = source.name, 2 = target.name)
  s9fb04855c816dd52: str`Продовжити із сегмента ${0}: ${1} ⟷ ${2}`,
  // ${0} document   (0 = count(n))
  sfeceb123629b8c26: str`${0} документ`,
  // ${0} documents   (0 = count(n); two forms: for 2–4 ¦ for 5–20)
  s94c354208e4f746f: str`${0} документи ¦ ${0} документів`,

  // —— web/pages/import-page.ts
  // Files being kept
  s20bf4f931045e1c9: 'Файли, що зберігаються',
  // Bring files in
  s8155047b675539fb: 'Додати файли',
  // Choose files…
  s0540ddfb647997bb: 'Вибрати файли…',
  // Paste text…
  s4aa3eca436a39d3b: 'Вставити текст…',
  // Or drop files anywhere on this page, several at once; or press
  s80af2ad100119dda: 'Або киньте файли будь-де на цій сторінці, можна кілька одразу; або натисніть',
  // Kopir reads ${0}.   (0 = readable.map(({ label }) => label).join(', '))
  se926ea87175ba505: str`Kopir читає ${0}.`,
  // You see each before it is kept; the original stays as it is, byte for byte.
  sa925ebebb6bcf8f7: 'Ви побачите кожен, перш ніж його зберегти; оригінал лишається як є, байт у байт.',
  // Files
  s803ce7e1a2294d50: 'Файли',
  // Waiting for its turn…
  sd1c396897d6b7cc2: 'Чекає своєї черги…',
  // ${0} of ${1} can be kept now   (0 = ready, 1 = items.length)
  seab2fda402aa0345: str`${0} з ${1} можна зберегти зараз`,
  // Keep all ${0}   (0 = ready)
  s6cfae40dba87bb4d: str`Зберегти всі: ${0}`,
  // Paste text
  s39f37f74e6d1c27f: 'Вставити текст',
  // The first line of the text
  s2c78cce6bea55a55: 'Перший рядок тексту',
  // Text
  s2492f5fb1b05b45e: 'Текст',
  // Look at it
  seb6d85af5a490920: 'Переглянути',
  // “${0}” is kept.   (0 = names[0])
  s08cb67ffa4354340: str`«${0}» збережено.`,
  // ${0} documents are kept.   (0 = names.length)
  s99b502e089967333: str`Збережено документів: ${0}.`,

  // —— web/pages/inbox-page-keys.ts
  // Names inbox
  s35399e87317e2263: 'Нові назви',
  // Go to another name
  s4e6705056b39d9b2: 'Перейти до іншої назви',
  // A name of that concept
  s9f01ef78773ce56d: 'Назва цього поняття',
  // A name of a concept that is not shown: find it
  s46e582251441d22e: 'Назва поняття, якого не показано: знайти його',
  // Not sure: leave it open, at the end
  s8f3c102ccef38190: 'Під питанням: відкласти в кінець',
  // Not that concept
  sfd162c2b1c4461a3: 'Не це поняття',
  // Take the last one back
  s6e0aabbaa59cbff6: 'Скасувати останнє рішення',

  // —— web/pages/inbox-page.ts
  // Looking through the documents for names…
  scf505675cb076a71: 'Пошук назв у документах…',
  // Names in your documents that the glossary does not know, with their forms in every language and script. What you say is remembered and never asked again; Ctrl+Z takes it back.
  s7e2056a242e3852b: 'Назви у ваших документах, яких глосарій не знає, з їхніми формами кожною мовою й кожним письмом. Сказане вами запам’ятовується, і про нього більше не питають; Ctrl+Z скасовує його.',
  // 1 name left
  s0e8da3372d666f38: 'Лишилася 1 назва',
  // ${0} names left   (0 = count(total))
  s0f4f680a40d5fb1a: str`Лишилося назв: ${0}`,
  // ${0}, ${1} of them left open   (0 = names, 1 = count(unsure))
  sb274b2c4afc7f87b: str`${0}, з них відкладено: ${1}`,
  // There are no documents to look through yet.
  sdd5106fe23db5ccb: 'Ще немає документів для перегляду.',
  // The glossary knows every name in your documents.
  saa2095af190bbf04: 'Глосарій знає кожну назву у ваших документах.',
  // Names that new documents and corrections bring appear here by themselves.
  sc6c67574f6de5670: 'Назви з нових документів і виправлень з’являються тут самі.',
  // Show more of ${0}   (0 = count(total))
  s591020c038ac33b0: str`Показати більше з ${0}`,

  // —— web/pages/learned-page.ts
  // Learned
  s774e2cd905549b9c: 'Вивчене',
  // Go to another word pair
  sde2171d18dadb65b: 'Перейти до іншої пари слів',
  // Show where the two words stand
  sde9ceb3ae0c91fbb: 'Показати, де стоять ці два слова',
  // Forget the pair
  s21aaf68cd952b461: 'Забути цю пару',
  // What Kopir takes from the links you confirm, reject and correct. It helps with every alignment in these languages, stays in this project, and is worked out anew when you change your mind.
  sd09df4759373a7c1: 'Те, що Kopir бере зі зв’язків, які ви підтверджуєте, відхиляєте й виправляєте. Це допомагає кожному вирівнюванню цими мовами, лишається в цьому проєкті й визначається заново, коли ви змінюєте рішення.',
  // There is nothing to learn from yet.
  s77d248fbc83a0b1d: 'Вчитися ще немає на чому.',
  // Put two documents together, and confirm links between them.
  s9f1a1b7eceb96518: 'Поєднайте два документи й підтвердьте зв’язки між ними.',
  // Learn ${0} anew…   (0 = name)
  s71e658529fe16ea0: str`Вивчити ${0} заново…`,
  // Learn anew…
  s4c40c3025775ff76: 'Вивчити заново…',
  // No word pair yet: two words have to meet in more than one confirmed link.
  sd3a33ca194988e27: 'Пар слів ще немає: два слова мають зустрітися більш ніж в одному підтвердженому зв’язку.',
  // from ${0} confirmed and ${1} rejected links   (0 = count(confirmed), 1 = count(rejected))
  s7a30a60d26d8b704: str`зі зв’язків: підтверджених ${0}, відхилених ${1}`,
  // ${0} since ${1}   (0 = links, 1 = moment(new Date(since)))
  s0ec36f14d436a225: str`${0}, від ${1}`,
  // Forgotten for good (${0}): ${1}   (0 = count(refused.length), 1 = list)
  s41efc718dc6bf9be: str`Забуто назавжди (${0}): ${1}`,
  // Learn ${0} anew?   (0 = pairName(view))
  s72067152a017f91b: str`Вивчити ${0} заново?`,
  // The word pairs and weights learnt between these languages are forgotten, and Kopir learns only from what you decide from now on. Your links stay as they are, and Ctrl+Z brings everything back.
  s64e9bb1c321f8c15: 'Пари слів і ваги, вивчені між цими мовами, буде забуто, і Kopir навчатиметься лише з того, що ви вирішите відтепер. Ваші зв’язки лишаться як є, а Ctrl+Z поверне все.',
  // Learn anew
  s8eba7526d8c54b94: 'Вивчити заново',
  // ${0} is learnt anew from now on.   (0 = pairName(view))
  s95700d1cadd70463: str`${0}: відтепер вивчається заново.`,
  // “${0}” – “${1}” is forgotten.   (0 = word.source, 1 = word.target)
  s11f172de4fc8a1ee: str`«${0}» – «${1}» забуто.`,

  // —— web/pages/name-desk.ts
  // Nothing else is preferred here.
  s4a412cf607773438: 'Іншої бажаної форми тут немає.',
  // Which form? Press its number.
  s4c27c69335c01541: 'Яка форма? Натисніть її цифру.',
  // “${0}” will not be taken for “${1}” again.   (0 = text, 1 = name)
  s6ba9f47f16679e89: str`«${0}» більше не вважатиметься за «${1}».`,
  // “${0}” is left to the editor, in the inbox.   (0 = text)
  se1ceac0c8889c08a: str`«${0}» залишено редакторові, у «Нових назвах».`,
  // “${0}” is now a form of “${1}”.   (0 = variant.text, 1 = name)
  s30a827da44cb2a8b: str`«${0}» тепер форма «${1}».`,

  // —— web/pages/name-panel.ts
  // Names in this row
  s28aa8f7ef849c46a: 'Назви в цьому рядку',
  // suspected variant
  s9626446b9f3b548e: 'можливий варіант',

  // —— web/pages/pages.ts
  // There is nothing at this address.
  saaf005ae202d79ed: 'За цією адресою нічого немає.',

  // —— web/pages/palette-entries.ts
  // Page
  s2e192b19ed15fcf6: 'Сторінка',
  // Settings: keys, language of the interface
  sc41212b240528cb9: 'Налаштування: клавіші, мова інтерфейсу',
  // Interface language: ${0}   (0 = name)
  sd40c64aae3b306da: str`Мова інтерфейсу: ${0}`,
  // Settings
  s9d8b8aa2b404c2c8: 'Налаштування',
  // Project
  s282049f502eac1de: 'Проєкт',
  // Bitext
  s664a4eb7c84667f3: 'Пара текстів',
  // Document
  sa311a24c1471a974: 'Документ',
  // Documents and bitexts of this project
  s1d52aa948a048219: 'Документи й пари текстів цього проєкту',
  // Search in all texts
  s13a2159a5d3218a3: 'Пошук у всіх текстах',
  // Sources
  s91e3a47599412f51: 'Джерела',
  // Cutting
  s053e8fedfd793c2b: 'Поділ',

  // —— web/pages/print-page.ts
  // ${0} and ${1}   (0 = languageName(source.lang), 1 = languageName(target.lang))
  sacbb1ccb24f8f136: str`${0} і ${1}`,
  // ${0} row   (0 = count(shown.length))
  s4b643589bc9627d9: str`${0} рядок`,
  // ${0} rows   (0 = count(shown.length); two forms: for 2–4 ¦ for 5–20)
  sb16ea30b732565de: str`${0} рядки ¦ ${0} рядків`,
  // confirmed only
  s7f650ee16f699cec: 'лише підтверджені',
  // All, with their state in words (${0})   (0 = count(rows.length))
  s524b3abfe6c3851c: str`Усі, зі станом словами (${0})`,
  // To the two texts
  s641f4c0619075355: 'До двох текстів',
  // Print…
  s4c20752e902c816a: 'Надрукувати…',
  // Nothing is confirmed yet.
  s1c45f7a151ceef91: 'Ще нічого не підтверджено.',

  // —— web/pages/project-name.ts
  // Rename the project
  sbeb1780d2ba1d56d: 'Перейменувати проєкт',
  // Name of the project
  s49464b5e0d1c6a4d: 'Назва проєкту',

  // —— web/pages/project-page.ts
  // Search
  s5d929ff1619ac0c9: 'Пошук',
  // Bring in two texts of the same matter, in two languages.
  s4ffc079b485ffae7: 'Додайте два тексти однієї справи двома мовами.',
  // Web pages, Word files, PDFs, books, subtitles, tables or plain text; a file, several at once, or pasted. The originals stay as they are.
  sab24209ad55ece25: 'Вебсторінки, файли Word, PDF, книги, субтитри, таблиці або звичайний текст; один файл, кілька одразу або вставлений текст. Оригінали лишаються як є.',
  // Import a second document, then put the two together here.
  s7313e7736631039d: 'Імпортуйте другий документ, а потім поєднайте ці два тут.',
  // Comparing the documents… ${0} %   (0 = share)
  sec2f977264f0f78d: str`Порівняння документів… ${0} %`,
  // Comparing the documents
  sd4a7e683c0282812: 'Порівняння документів',
  // Find what the documents say alike
  s3a6f53b3fefc310e: 'Знайти спільне в документах',
  // Documents
  s889fce46bd2236e5: 'Документи',
  // Write a translation
  sac7b76136771d144: 'Написати переклад',
  // The two documents are apart.
  s140793a86092bcba: 'Ці два документи роз’єднано.',
  // “${0}” is deleted, with its links.   (0 = document.name)
  s0f986e59283fb08e: str`«${0}» видалено разом зі зв’язками.`,

  // —— web/pages/replace-names.ts
  // Replace the old forms of “${0}”   (0 = wish.name)
  s832c8f87fbd50ede: str`Замінити старі форми «${0}»`,
  // Tick all
  se26bd04b2a73f8d7: 'Вибрати всі',
  // Tick none
  s712b165ea2322e2e: 'Зняти всі',
  // The first ${0} of ${1} places are listed; look again for the others.   (0 = count(rows.length), 1 = count(total))
  s8a0e058fccf91137: str`Перелічено перші ${0} місць із ${1}; решту шукайте ще раз.`,
  // ${0} still want a choice and stay as they are.   (0 = count(open))
  sb19759d51d027a3f: str`Ще потребують вибору й лишаються як є: ${0}.`,
  // Replace in 1 place
  s69e34cbbbbd0b4e6: 'Замінити в 1 місці',
  // Replace in ${0} places   (0 = count(ready.length))
  s2fa1014f96460270: str`Замінити в місцях: ${0}`,
  // in this text
  s288e86e863befb7d: 'у цьому тексті',
  // in every text of the project
  se51627d76c07b17f: 'у всіх текстах проєкту',
  // Put in (${0})   (0 = languageName(lang))
  s4fff0c638ce3d278: str`Поставити (${0})`,
  // what fits the old form
  s01b02889028addab: 'що відповідає старій формі',
  // No deprecated or wrong form of this name stands here.
  s9e391b518b6192ae: 'Тут немає застарілих чи хибних форм цієї назви.',
  // One place. The form is put in the case that the old one stands in.
  sbb7c9a561e2acad5: 'Одне місце. Форму поставлено у відмінок, у якому стоїть стара.',
  // ${0} places. Each is put in the case that the old form stands in.   (0 = count(rows.length))
  sd9ce60f81f20180c: str`Місць: ${0}. Кожну форму поставлено у відмінок, у якому стоїть стара.`,
  // Replaced in one place.
  s39d5653dc8a5ef37: 'Замінено в одному місці.',
  // Replaced in ${0} places.   (0 = count(n))
  sd7ee411e566e70bc: str`Замінено в місцях: ${0}.`,

  // —— web/pages/search-page.ts
  // From the words to the first place
  s71b55c82019e914e: 'Від слів до першого місця',
  // Go to another place
  s8ca5f6f7186c6c68: 'Перейти до іншого місця',
  // Open the place where it is worked on
  sf17a1c56ab813cd4: 'Відкрити місце там, де над ним працюють',
  // Back to the words
  se0e66f090cfcc2b9: 'Назад до слів',
  // Words, a phrase or a name
  sd69d2da9882afe53: 'Слова, вислів або назва',
  // Every form of the words is found, in all documents. “Words in quotation marks” stand side by side; one word in quotation marks is taken as it is written. A name of the glossary is found in every language and script.
  s09cd0ae38436fb44: 'Знаходиться кожна форма слів, у всіх документах. «Слова в лапках» стоять поруч; одне слово в лапках береться так, як написане. Назва з глосарія знаходиться будь-якою мовою і будь-яким письмом.',
  // Every name of “${0}”   (0 = name)
  se967236168623711: str`Кожна назва поняття «${0}»`,
  // Export as CSV
  sd3b704193986912d: 'Експортувати як CSV',
  // Nothing like this stands in the texts.
  s31a190b3eb020d1a: 'Нічого такого в текстах немає.',
  // ${0} segment has it   (0 = count(found.total))
  s818f1eb9ad2f3001: str`Є в ${0} сегменті`,
  // ${0} segments have it   (0 = count(found.total); two forms: for 2–4 ¦ for 5–20)
  s045e7777dfb65be6: str`Є в ${0} сегментах ¦ Є в ${0} сегментах`,
  // in ${0} document   (0 = count(found.documents))
  sec4739152e2e9405: str`у ${0} документі`,
  // in ${0} documents   (0 = count(found.documents); two forms: for 2–4 ¦ for 5–20)
  sab9a74fd79264482: str`у ${0} документах ¦ у ${0} документах`,
  // Found
  se13ad016463a815f: 'Знайдено',

  // —— web/pages/settings-keys.ts
  // Keys
  sd5c688de734bde0d: 'Клавіші',
  // Keys count by their place, so they are the same in every keyboard layout. They are kept in this browser.
  s36b81152a4190911: 'Клавіші рахуються за місцем, тому вони однакові в кожній розкладці. Вони зберігаються в цьому браузері.',
  // Keys as in
  s70e27cdccb8ad09a: 'Клавіші як у',
  // Letters and digits alone are keys, where no text is edited
  s6e236c19d2979832: 'Самі літери й цифри є клавішами, коли текст не редагується',
  // All keys as in the set
  s528195fa0d6f224c: 'Усі клавіші як у наборі',
  // “${0}” is ${1} now.   (0 = command.label(), 1 = keyLabel(chord))
  sbb4cda60c4d5a49e: str`«${0}» тепер ${1}.`,
  // “${0}” has no key now.   (0 = command.label())
  s43be20732f121e8c: str`«${0}» тепер без клавіші.`,
  // All keys are as in the set.
  sd983d3f2bc0f9d14: 'Усі клавіші такі, як у наборі.',

  // —— web/pages/settings-page.ts
  // Language of the interface
  sb6313e0966a73a88: 'Мова інтерфейсу',
  // Only what Kopir says is in this language; texts stay in theirs.
  sfe2eb482b2e3d095: 'Цією мовою говорить лише Kopir; тексти лишаються своєю.',

  // —— web/pages/settings-words.ts
  // The browser keeps this combination for itself. Choose another.
  s541b5397d73a07e1: 'Цю комбінацію браузер залишив собі. Виберіть іншу.',
  // The computer keeps this combination for itself. Choose another.
  sb97bd9a5bdfe8ca2: 'Цю комбінацію комп’ютер залишив собі. Виберіть іншу.',
  // Many computers change the keyboard layout with this combination. Choose another.
  sf0a00c64dbd768ed: 'Багато комп’ютерів цією комбінацією змінюють розкладку. Виберіть іншу.',
  // AltGr, and Ctrl with Alt, write letters on many keyboards. Choose another.
  s5c6284b0048ffdb0: 'AltGr, а також Ctrl з Alt, на багатьох клавіатурах пишуть літери. Виберіть іншу.',
  // This key writes something, and here a text is edited: letters and digits must stay letters and digits. Take Ctrl or Alt with a letter, or F2 to F10.
  s66245665f5a318de: 'Ця клавіша щось пише, а тут редагується текст: літери й цифри мають лишатися літерами й цифрами. Візьміть Ctrl або Alt з літерою чи F2–F10.',
  // Tab goes from field to field. Choose another.
  s0fa608acedf8e12f: 'Tab переходить від поля до поля. Виберіть іншу.',

  // —— web/pages/sign-in-page.ts
  // Open the start link
  s8f4576a7492be8ce: 'Відкрийте стартове посилання',
  // Kopir printed a link when it started. Open that link in this browser, once; after that this address is enough.
  sf938718cfe4a18de: 'Під час запуску Kopir вивів посилання. Відкрийте його в цьому браузері один раз; потім досить цієї адреси.',
  // It looks like this:
  s94d6987117a71615: 'Воно має такий вигляд:',

  // —— web/pages/sources-page.ts
  // Files being added
  s3b8039ef4626ed95: 'Файли, що додаються',
  // Add sources
  s7f6b862734b0e32e: 'Додати джерела',
  // Or drop files anywhere on this page. Earlier translations as TMX, XLIFF, CSV, TSV or XLSX teach the aligner which words go together; dictionaries as TBX, CSV or TSV tell it at once. They help with every bitext of this project in their languages, from the next alignment on.
  s6ba11d4fa2cc0131: 'Або киньте файли будь-де на цій сторінці. Давніші переклади у TMX, XLIFF, CSV, TSV чи XLSX вчать вирівнювач, які слова відповідають одне одному; словники в TBX, CSV чи TSV кажуть йому це одразу. Вони допомагають кожній парі текстів цього проєкту їхніми мовами, починаючи з наступного вирівнювання.',
  // Adding…
  sbf0cc12a885e39a6: 'Додається…',
  // Do not add “${0}”   (0 = file.name)
  sae09ee8e6a3244e7: str`Не додавати «${0}»`,
  // Do not add
  s9436d2eea54c3c72: 'Не додавати',
  // What has been translated before helps to align what comes.
  s3f296a1251d2b445: 'Перекладене раніше допомагає вирівнювати нове.',
  // Nothing is added yet: each text is aligned by what Kopir knows of its languages and by what it finds in it.
  scaa62666108e4d5d: 'Ще нічого не додано: кожен текст вирівнюється за тим, що Kopir знає про його мови й що знаходить у ньому.',
  // What the aligner knows
  sa8ebff6d80937f86: 'Що знає вирівнювач',
  // “${0}” is removed.   (0 = source.name)
  s55fc69ca560450d8: str`«${0}» прибрано.`,
  // “${0}” is added.   (0 = names[0])
  sb550d6a14058be7a: str`«${0}» додано.`,
  // ${0} sources are added.   (0 = names.length)
  s087136bfd1c14d0f: str`Додано джерел: ${0}.`,

  // —— web/state/bitext-store.ts
  // The alignment failed: ${0}   (0 = job.message)
  s3406adc0ddb07d86: str`Не вдалося вирівняти: ${0}`,
  // Changed by someone else meanwhile. The row is shown as it is now.
  s117c61446ae04a2a: 'Тим часом хтось інший змінив цей рядок. Його показано таким, як він є тепер.',

  // —— web/state/decide-commands.ts
  // Confirm and stay
  s59604a3d8406bae7: 'Підтвердити й лишитися',
  // Take the yes back
  s263b8c216126cc01: 'Зняти підтвердження',

  // —— web/state/edit-commands.ts
  // There is no text below.
  s8540cc894780591a: 'Нижче тексту немає.',
  // There is no text above.
  s075191b8aa6dbffa: 'Вище тексту немає.',
  // Save, confirm the link and go on
  sc8434d521aec52af: 'Зберегти, підтвердити зв’язок і далі',
  // Leave the text; what you typed is kept
  s264862440615a52c: 'Вийти з тексту; написане збережеться',
  // Write the next name of the other side here
  sfe240f28a7654542: 'Вписати тут наступну назву з іншої сторони',
  // Edit the segment above
  sdad406ad5c6fbfde: 'Редагувати сегмент вище',
  // Edit the segment below
  sa9f6551fa14b773e: 'Редагувати сегмент нижче',

  // —— web/state/import-store.ts
  // “${0}” is larger than the 200 MB that Kopir takes. Bring it in parts.   (0 = item.file.name)
  s8f7ea1571d0513aa: str`«${0}» більший за 200 МБ, які приймає Kopir. Додайте його частинами.`,

  // —— web/state/link-commands.ts
  // Linked.
  s76c33649b32a24aa: 'Пов’язано.',
  // Picked up. Go to the other side and press Space to link it there.
  sf54fbf05980faac5: 'Взято. Перейдіть на іншу сторону й натисніть Space, щоб пов’язати там.',
  // ${0} in the other text is in no link now.   (0 = alone.join(', '))
  sfb5913f3262434c8: str`${0} в іншому тексті тепер не входить до жодного зв’язку.`,
  // What was confirmed has changed: confirm it again.
  s8df88064289405a6: 'Підтверджене змінилося: підтвердьте знову.',
  // ${0} segment moved down.   (0 = moved)
  s9e22b272067d6469: str`${0} сегмент зсунуто вниз.`,
  // ${0} segments moved down.   (0 = moved; two forms: for 2–4 ¦ for 5–20)
  sc83baff88b430ba4: str`${0} сегменти зсунуто вниз. ¦ ${0} сегментів зсунуто вниз.`,
  // ${0} segment moved up.   (0 = moved)
  s47b245cc22a3ab52: str`${0} сегмент зсунуто вгору.`,
  // ${0} segments moved up.   (0 = moved; two forms: for 2–4 ¦ for 5–20)
  s9491b2e923112d2b: str`${0} сегменти зсунуто вгору. ¦ ${0} сегментів зсунуто вгору.`,
  // Pick up, put down: link across
  s52a5c07da8a3b2b5: 'Взяти, покласти: пов’язати з іншою стороною',
  // Group the selection
  s95d65bf1a9d32985: 'Згрупувати вибране',
  // What else could it be?
  sf3d76ee871a35cbc: 'Чим іще це може бути?',
  // Link with the nearest, no. ${0}   (0 = n)
  s1c946d1f5dc9dde7: str`Пов’язати з найближчим, № ${0}`,
  // Ungroup
  s536ea6b320f9600d: 'Розгрупувати',
  // Move to the link above
  s0724e25ebaf5d883: 'Перенести до зв’язку вище',
  // Move to the link below
  se83391f7cac3d03f: 'Перенести до зв’язку нижче',
  // Shift the rest of this text down, to the next confirmed link
  s3cab859a4102bd5e: 'Зсунути решту цього тексту вниз, до наступного підтвердженого зв’язку',
  // Shift the rest of this text up, to the next confirmed link
  s43428b175b4e0a67: 'Зсунути решту цього тексту вгору, до наступного підтвердженого зв’язку',

  // —— web/state/moment-store.ts
  // Everything is as it was then. One undo brings back what came since.
  s09ca847c10b196a5: 'Усе так, як було тоді. Одне скасування поверне те, що було потім.',

  // —— web/state/move-commands.ts
  // Next doubt
  sde7dd0697a02caea: 'Наступний сумнів',
  // No more doubts.
  sc72e04ce0186fafc: 'Сумнівів більше немає.',
  // Previous doubt
  sfa3a9323405c510a: 'Попередній сумнів',
  // Up
  s09313a07b5c3ab60: 'Вгору',
  // Down
  s032c13736048bf35: 'Вниз',
  // To the source
  sa009b2f87b9a5430: 'До оригіналу',
  // To the target
  s0b5c6abdbd6f65b0: 'До перекладу',
  // Extend the selection up
  sea88cd62e2a8e0c9: 'Розширити вибір угору',
  // Extend the selection down
  s3c8bc799be5495d0: 'Розширити вибір униз',
  // A screen up
  sf8d957c32e31f89d: 'На екран угору',
  // A screen down
  sb1603419d552d0fc: 'На екран униз',
  // First row
  s741d306ab1b710b9: 'Перший рядок',
  // Last row
  sa95a9b4543cad621: 'Останній рядок',
  // Hold the other column where it is, or let it follow
  sdfec394b71596d1f: 'Тримати інший стовпець на місці або дати йому йти слідом',
  // The other column stays where it is.
  s5288bed690e47278: 'Інший стовпець лишається на місці.',
  // The other column follows.
  s9f3aae61f8a68e7c: 'Інший стовпець іде слідом.',
  // Rows, or two columns with threads
  sf895aae75fea14c1: 'Рядки або два стовпці з нитками',
  // Show a third text beside the two, or put it away
  sc09ba94650f5d5a1: 'Показати поруч третій текст або сховати його',

  // —— web/state/name-commands.ts
  // Put the preferred form here
  s761f41caae1aeca4: 'Поставити тут бажану форму',
  // Take no. ${0} of what is offered   (0 = i + 1)
  sa6dfd5d9a0aabf7d: str`Взяти № ${0} із запропонованого`,
  // Add it to a name as a variant
  saa754b0e0f40d9f2: 'Додати до назви як варіант',
  // Unsure: leave it to the editor and go on
  s1228ba392e439c3c: 'Під питанням: залишити редакторові й далі',
  // Open its card
  s706e88d2607c2aa7: 'Відкрити її картку',
  // Replace its old forms everywhere…
  s99c2dc6066ec942b: 'Замінити її старі форми всюди…',
  // Next name of the row
  s0220727bc4de6a83: 'Наступна назва в рядку',
  // The word before
  s79b5d73f9051b90f: 'Попереднє слово',
  // The word after
  sfe9b7154ff197b7e: 'Наступне слово',
  // One word less
  se65c97bad8458b52: 'На слово менше',
  // One word more
  s9c54bfb4f716026a: 'На слово більше',

  // —— web/state/other-commands.ts
  // Redo
  s7417792bbe720149: 'Повторити дію',
  // Align again between the confirmed links around
  se8f7223ac5570ab2: 'Вирівняти знову між підтвердженими зв’язками довкола',
  // Align again all that is not decided
  sde409c0c3881a957: 'Вирівняти знову все, що не вирішено',
  // These keys
  sac2279cdaa840edc: 'Ці клавіші',
  // Drop the selection
  s236d6e827d118725: 'Зняти вибір',

  // —— web/state/replace-store.ts
  // Some of these texts have changed meanwhile. Nothing was replaced; look at the list again.
  s3ff4d4af3684b543: 'Деякі з цих текстів тим часом змінилися. Нічого не замінено; перегляньте список ще раз.',

  // —— web/state/sources-store.ts
  // “${0}” is larger than the 500 MB that Kopir takes. Bring it in parts.   (0 = file.name)
  s0ca6b0ff8b4280db: str`«${0}» більший за 500 МБ, які приймає Kopir. Додайте його частинами.`,

  // —— web/state/split-commands.ts
  // Cut at this number
  sb87e88c7645fe219: 'Розрізати на цьому номері',
  // A word to the left
  s70af4229681f0893: 'На слово ліворуч',
  // A word to the right
  sb6f80cd57101449c: 'На слово праворуч',
  // Cut here
  se8df3d6002ca739f: 'Розрізати тут',
  // Do not cut
  s8228a2ee9adce95d: 'Не розрізати',

  // —— web/state/text-commands.ts
  // Edit the text
  s464ed3389b99d8b9: 'Редагувати текст',
  // Write a translation of this
  sea84499dceec3af7: 'Написати переклад цього',
  // Split
  s1c3461f13244ede3: 'Розділити',
  // Merge with the next
  s8562ac45e6170087: 'Об’єднати з наступним',
  // Merge with the previous
  sb1d3478247596d7f: 'Об’єднати з попереднім',
  // Exclude, or include again
  sa3720689641d45b4: 'Вилучити або повернути',
  // Tag words of this text
  s5dba9d1f709c2b88: 'Позначити слова цього тексту',
  // Hide the marks of names, or show them
  sa1841118f21211b9: 'Сховати позначки назв або показати їх',

  // —— web/state/third-commands.ts
  // Confirm the link with the third text and go on
  s45e6f69fb5191357: 'Підтвердити зв’язок із третім текстом і далі',
  // Reject the link with the third text
  sdf5e3391f9dfa282: 'Відхилити зв’язок із третім текстом',
  // Open the pair with the third text here
  sc377de9d92b3b803: 'Відкрити тут пару з третім текстом',
  // One column to the left
  s0f561b697853fd50: 'На стовпець ліворуч',
  // One column to the right
  s7aa627807debf225: 'На стовпець праворуч',
  // Back to the pair
  s6a6ea6902f196f04: 'Назад до пари',

  // —— web/workbench-app.ts
  // Skip to the page
  sf7c3c0f1805c824b: 'Перейти до сторінки',
  // Where you are
  scf69581ead0b60b1: 'Де ви є',
  // Undo: ${0} (${1})   (0 = undo, 1 = keyOf('undo'))
  s1c09626410085554: str`Скасувати дію: ${0} (${1})`,
  // Redo: ${0} (${1})   (0 = redo, 1 = keyOf('redo'))
  s4006314fa1709fde: str`Повторити дію: ${0} (${1})`,
  // Print
  seec6798afe90ffc8: 'Надрукувати',
  // Everywhere
  se1cf53772aea796f: 'Усюди',
  // Close what is open
  sba594a37fc877d87: 'Закрити відкрите',
  // Change the keys
  sf40b27d1ebb802ea: 'Змінити клавіші',
  // Open a project first; files are dropped there.
  s00cd78b684b31267: 'Спершу відкрийте проєкт; файли кидають туди.',
}
