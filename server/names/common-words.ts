/**
 * Words inside the names of places and institutions that are translated, not transcribed: North, island, republic. In
 * English, Kazakh, Ukrainian and Russian, forms as they stand in names, the English one first. From general knowledge.
 */
const rows = `
north northern|солтүстік|північна північний північне північні північно|северная северный северное северные северо
south southern|оңтүстік|південна південний південне південні південно|южная южный южное южные юго
east eastern|шығыс|східна східний східне східні східно|восточная восточный восточное восточные восточно
west western|батыс|західна західний західне західні західно|западная западный западное западные западно
central|орталық|центральна центральний центральне|центральная центральный центральное
new|жаңа|нова новий нове нью|новая новый новое нью
great big|ұлы үлкен|велика великий велике|великая великий великое большая большой большое
little small lesser|кіші кішкентай|мала малий мале|малая малый малое
upper|жоғарғы|верхня верхній верхнє верхньо|верхняя верхний верхнее верхне
lower|төменгі|нижня нижній нижнє нижньо|нижняя нижний нижнее нижне
island isle|аралы арал|острів о-в|остров о-в
islands isles|аралдары аралдар|острови о-ви|острова о-ва
sea|теңізі теңіз|море|море
ocean|мұхиты мұхит|океан|океан
lake|көлі көл|озеро|озеро
river|өзені өзен|річка|река
mountain mount|тауы тау|гора|гора
mountains|таулары|гори|горы
bay|шығанағы|затока|залив
republic|республикасы республика|республіка|республика
state|мемлекеті мемлекет|держава|государство
states|штаттары|штати|штаты
united|құрама біріккен|сполучені сполучене об'єднані|соединенные соединенное объединенные
kingdom|корольдігі корольдік патшалығы|королівство|королевство
region oblast|облысы облыс|область|область
district|ауданы аудан|район|район
city|қаласы қала|місто|город
territory territories|аумағы аумақтары|територія території|территория территории
station|станциясы станция|станція|станция
saint st|сент сен әулие санкт|сент святий свята санкт|сент святой святая санкт
and|және мен|і та й|и
of|-|-|-
the|-|-|-
university|университеті|університет|университет
institute|институты|інститут|институт
ministry|министрлігі|міністерство|министерство
committee|комитеті|комітет|комитет
council|кеңесі|рада|совет
court|соты сот|суд|суд
party|партиясы|партія|партия
movement|қозғалысы|рух|движение
foundation fund|қоры|фонд|фонд
union|одағы одақ|союз|союз
association|қауымдастығы|асоціація|ассоциация
committees|комитеттері|комітети|комитеты
human|адам|людини|человека
rights|құқықтары|прав права|прав права
democratic|демократиялық|демократична демократичний|демократическая демократический демократичное
choice|таңдауы|вибір|выбор
people's|халық халықтық|народна народний|народная народный
national|ұлттық|національна національний|национальная национальный
european|еуропалық еуропа|європейська європейський|европейская европейский
african|африка|африканська африкансько африканський|африканская африканский
american|америка американдық|американська американські|американская американские
british|британ британдық|британська британські|британская британские
french|француз франция|французька французькі|французская французские
outer outlying|сыртқы|зовнішні|внешние
virgin|виргин|віргінські віргінський|виргинские
southern|оңтүстік|південні|южные
`

const columns = ['en', 'kk', 'uk', 'ru']
let byLanguage: ReadonlyMap<string, ReadonlyMap<string, string>> | undefined

/**
 * The sense of a word that names translate, as its English word; nothing for others. @param word in small letters
 */
export function commonWord(word: string, lang: string): string | undefined {
  byLanguage ??= read()
  return byLanguage.get(lang)?.get(word)
}

function read(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const all = new Map(columns.map((lang) => [lang, new Map<string, string>()]))
  for (const row of rows.trim().split('\n')) {
    const cells = row.split('|').map((cell) => cell.split(' '))
    const sense = cells[0]![0]!
    cells.forEach((words, i) => {
      for (const word of words)
        if (word !== '-' && !all.get(columns[i]!)!.has(word)) all.get(columns[i]!)!.set(word, sense)
    })
  }
  return all
}
