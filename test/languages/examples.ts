import type { SegmentationRules } from '../../server/languages/segmentation.ts'

type Section =
  | 'neverFinal'
  | 'mayBeFinal'
  | 'beforeNumbers'
  | 'capitalised'
  | 'speechWords'
  | 'speechVerbs'
  | 'timeUnits'
  | 'others'

/** Sentences that show what a section of a pack does, ends marked with ` | `; every section both ways. */
export const examples: Readonly<Record<string, Partial<Readonly<Record<Section, readonly string[]>>>>> = {
  uk: {
    neverFinal: [
      'Проф. Лис приїхав у м. Київ. | Усі раділи.',
      'Майор у відст. Коваль О. П. прибув. | Ст. лейт. Бойко чекав.',
      'Канд. юрид. наук, доц. М. Гнат виступив. | Д-р філос. н. Лис слухав.',
      'Гол. ред. газети — І. Я. Лис. | Відп. секр. — О. Бджола.',
      'Укр. мова й рос. мова різні. | Англ. варіант кращий.',
      'Діяла т. зв. «тінь», її бачили. | Див. рис. 5.',
      'Пише чоловік у відст. | Він полковник.',
    ],
    mayBeFinal: [
      'Прийшли Іван, Петро та ін. | Діти сіли.',
      'Прийшли Іван та ін. люди. | Це сталося 5 січ. 2010 р. о 10 год. 30 хв. | Усі спали.',
      'Ціна 5 грн. за кг. | Борг 3 тис. грн. | Він зріс.',
      'Він жив у Київській губ. | Там тихо.',
      'Отримали 5 млрд грн. | Борг зменшився.',
    ],
    beforeNumbers: [
      'Адреса: вул. Лесі, буд. 5, кв. 12. | Суд її знає.',
      'Зламався старий буд. | Хата стоїть.',
      'Див. також розд. 4, гл. 2, с. 15–20. | Там усе є.',
    ],
    timeUnits: ['У 1991 р. Україна постала. | Він народився 1991 р. | Мати раділа.', 'У ІІ ст. до н. е. Рим зростав.'],
    others: [
      'Відповідно до п. 3.2. Договору та ст. 5 Закону № 3. | Сторони домовились.',
      'Міністри ухвалили: 1. Затвердити порядок. | 2. Встановити строк.',
      'Пояснив О. П. Лис. | Лис О. П. пояснив.',
      'Так!.. | Хто б міг подумати?! | Ніхто...',
      'Я прийшов... | І побачив. | Він... він плаче.',
      '— Ти йдеш? — запитала мати. | — Іду.',
      'Сайт https://kopir.example/a.B закрито. | Інший працює.',
      'Дуже гарно :) | Приїду ще.',
    ],
  },
  kk: {
    neverFinal: [
      'Техн. ғыл. канд., доц. Омаров келді. | Акад. Сәтбай бар.',
      'Қаз. тілі мен ағыл. тілі бар. | Көр. 5-бет.',
      'М. Әуезов атынд. Театр жабық. | Ол сонда істейді.',
      'Ол генерал еді, қазір отст. | Ол демалыста.',
    ],
    mayBeFinal: [
      'Нарықта ет, сүт, т.б. сатылады. | Халық көп.',
      'Ол үйден кітап, қалам т.б. | Бала қайтты.',
      'Халқы 5 мың адам. | Ауданы 3 га. | Жері құнарлы.',
      'Заңның 5-б. 2-т. сәйкес. | Сот шешті.',
      'Алматы қ., Абай к-сі, 5-үй. | Ол сонда тұрады.',
      '2010 ж. 5 қаң. басталды. | Ол 1991–2001 жж. созылды.',
    ],
    beforeNumbers: ['Суретті рис. 5 деп көр. | Енді оқы.', 'Ол жеке корп. | Үлкен үй.'],
    speechWords: [
      '«Бардым. Көрдім» деді ол. | Бәрі күлді.',
      '– Қайда барасың? – деп сұрады ол. | – Үйге.',
      '«Бардым. | Көрдім». | Ол кетті.',
    ],
    timeUnits: ['Б.з.б. ІІ ғ. қала болған. | 1939 ж. Ермек көшті. | Мұны біз 1939 ж. | Ермек білді.'],
  },
  ru: {
    neverFinal: [
      'Проф. И. И. Лис, г-н Петров и г. Москва. | Все тут.',
      'Майор в отст. Лис И. П. прибыл. | Ст. лейт. Бойко ждал.',
      'Канд. юрид. наук, доц. М. Гнат выступил. | Д-р филос. н. Лис слушал.',
      'Пишет офицер в отст. | Он полковник.',
    ],
    mayBeFinal: [
      'Приехали Иван, Пётр и др. | Дети сели.',
      'Это случилось 5 янв. 2010 г. в 10 ч. 30 мин. | Все спали.',
      'Цена 5 руб. за кг. | Долг 3 тыс. руб. | Он вырос.',
      'Т. к. шёл дождь, т. н. «друзья» ушли и т. п. | Мы остались.',
    ],
    beforeNumbers: ['Он жил на ул. Мира, д. 5, кв. 2. | Потом уехал.', 'Построили новый корп. | Стоит пустой.'],
    timeUnits: ['Он родился в 1990 г. | Затем уехал. | В 1991 г. Казахстан окреп.', 'В II в. до н. э. Рим рос.'],
    others: [
      'Согласно п. 3.2. Договора и ст. 5 Закона № 3. | Стороны договорились.',
      '«Кто там? | Это ты?» — спросила мать. | Он молчал.',
      '— Ты идёшь? — спросила мать. | — Иду.',
      'Статья 5. | Права граждан. | Граждане имеют право.',
      'Тел.: 123-45-67. | Факс тот же.',
    ],
  },
  en: {
    neverFinal: [
      'Sgt. Lee met Lt. Col. Roe near 28 Elm Blvd. Cleveland. | They left.',
      'We walked on Elm Blvd. | Then it rained.',
    ],
    mayBeFinal: [
      'Smith et al. (2010) found it. | He works for Acme Inc. | Tom likes it.',
      'Acme Inc. said so. | She has a Ph.D. in law.',
    ],
    beforeNumbers: ['See Art. 5 and Sec. 3.2. | The law applies.', 'We love art. | Music too.'],
    capitalised: ['Closed on Sat. and Sun. all year. | We come on Sat. | The cat sat. | It slept.'],
    speechVerbs: ['“Is it far?” Anna asked. | “No!” | Tom left.'],
    others: ['The U.S. Army left. | We live in the U.S. | It is big.', 'At www.kopir.example it works. | Try it.'],
  },
  de: { others: ['Dr. Müller kam am 3. Mai. | Es regnete.', 'Er ging z. B. nach Hause. | Warum?'] },
  fr: { others: ['M. Dupont est parti. | Pourquoi ? | Il était tard !'] },
  pl: { others: ['Prof. Kowalski mieszka przy ul. Długiej. | Jest sam.'] },
  zh: { others: ['他走了。|她留下来了！|为什么？|没人知道。'] },
  ja: { others: ['彼は行った。|彼女は残った！|なぜ？'] },
  ar: { others: ['ذهب إلى البيت. | لماذا؟ | لا أحد يعلم.'] },
  hi: { others: ['वह घर गया। | वह रुकी। | क्यों?'] },
  hy: { others: ['Նա գնաց։ | Նա մնաց։ | Լավ։'] },
  el: { others: ['Πού πας; | Στο σπίτι. | Γιατί; | Έτσι.'] },
}

/** The sections of a pack that hold words and so need an example. */
export function sectionsOf(
  rules: SegmentationRules,
): readonly (readonly [section: Section, words: readonly string[]])[] {
  const sections = [
    ['neverFinal', rules.neverFinal],
    ['mayBeFinal', rules.mayBeFinal],
    ['beforeNumbers', rules.beforeNumbers],
    ['capitalised', rules.capitalised ?? []],
  ] as const
  return sections.filter(([, list]) => list.length > 0)
}
