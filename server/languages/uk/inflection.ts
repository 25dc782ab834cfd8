import type { FusionalRules, Paradigm } from '../inflection.ts'

/** Last vowel of the stem і → о or е (Харків – Харкова, Лебідь – Лебедя), ї → є (Київ – Києва). */
const closedVowel = [
  ['і([^аеиоуіїєюя]+)$', 'о$1'],
  ['і([^аеиоуіїєюя]+)$', 'е$1'],
  ['ї([^аеиоуіїєюя]+)$', 'є$1'],
] as const

/** Vowels that stand only in the base form: Орел – Орла, Заєць – Зайця, Соловей – Солов'я. */
const fleeting = [
  ...closedVowel,
  ['([^аеиоуіїєюя])[ео]([^аеиоуіїєюя])$', '$1$2'],
  ['л[ео]([^аеиоуіїєюя])$', 'ль$1'],
  ['[ьй]о([^аеиоуіїєюя])$', 'ь$1'],
  ['[єйе]о?([^аеиоуіїєюя])$', 'й$1'],
] as const

const adjective: Paradigm['endings'] = {
  genitive: 'ого',
  dative: 'ому',
  accusative: 'ого',
  instrumental: 'им',
  locative: 'ому ім',
}
const adjectivePlural: Paradigm['endings'] = {
  'plural nominative': 'і',
  'plural genitive': 'их',
  'plural dative': 'им',
  'plural accusative': 'их і',
  'plural instrumental': 'ими',
  'plural locative': 'их',
}

const soft: Paradigm['endings'] = {
  genitive: 'я ю',
  dative: 'ю еві',
  accusative: 'я',
  instrumental: 'ем',
  locative: 'і еві ю',
  vocative: 'ю е',
  'plural nominative': 'і',
  'plural genitive': 'ів ей',
  'plural dative': 'ям',
  'plural accusative': 'ів',
  'plural instrumental': 'ями',
  'plural locative': 'ях',
}

const person = '^(given|surname|single):'

/** A last vowel that stays: Максим, Ахмет, Фонд – not Федір, Заєць, Орел. */
const steady = {
  ending: '([ауюяиє][бвгґдзклмнпрстфхц]+|[ео]([бвгґдзмнпстфх]|[бвгґдзклмнпрстфхц]{2,}))',
  cut: 0,
  genders: 'm',
} as const

function hard(endings: Paradigm['endings']): Paradigm['endings'] {
  return {
    genitive: 'а',
    dative: 'у',
    accusative: '-',
    instrumental: 'ом',
    locative: 'і',
    vocative: '^е е',
    ...endings,
  }
}

/** Кравець – Кравця, Заєць – Зайця. */
function shortened(stem: string): Paradigm['endings'] {
  return {
    genitive: `${stem}я`,
    dative: `${stem}еві ${stem}ю`,
    accusative: `${stem}я`,
    instrumental: `${stem}ем`,
    locative: `${stem}еві`,
    vocative: `${stem}ю`,
  }
}

/** Ukrainian names: given names, surnames of both kinds, places, and the words of institutions. */
export const inflection: FusionalRules = {
  kind: 'fusional',
  changes: {
    '*': [
      ['г', 'з'],
      ['к', 'ц'],
      ['х', 'с'],
    ],
    '^': [
      ['г', 'ж'],
      ['к', 'ч'],
      ['х', 'ш'],
      ['ц', 'ч'],
      ['з', 'ж'],
    ],
    // Instrumental of the third declension: Адель – Аделлю, Керч – Керчю, Любов – Любов’ю.
    '=': [
      ['ль', 'лл'],
      ['нь', 'нн'],
      ['ть', 'тт'],
      ['дь', 'дд'],
      ['сь', 'сс'],
      ['зь', 'зз'],
      ['ць', 'цц'],
      ['ч', 'чч'],
      ['ш', 'шш'],
      ['ж', 'жж'],
      ['б', "б'"],
      ['в', "в'"],
      ['п', "п'"],
      ['м', "м'"],
      ['р', "р'"],
    ],
  },
  paradigms: [
    // Adjectives: Грушевський, Рівне, Верховна, Об’єднані. Of a person the accusative is the genitive.
    {
      ending: 'ий',
      cut: 2,
      genders: 'm',
      adjective: true,
      writes: '^(surname|single):',
      endings: { ...adjective, vocative: 'ий', ...adjectivePlural },
    },
    {
      ending: 'ий',
      cut: 2,
      genders: 'm',
      adjective: true,
      writes: '^(word|place):',
      endings: { ...adjective, accusative: 'ий', vocative: 'ий' },
    },
    {
      ending: 'ній',
      cut: 2,
      genders: 'm',
      endings: {
        genitive: 'ього',
        dative: 'ьому',
        accusative: 'ього ій',
        instrumental: 'ім',
        locative: 'ьому ім',
        'plural nominative': 'і',
        'plural genitive': 'іх',
        'plural dative': 'ім',
        'plural accusative': 'іх',
        'plural instrumental': 'іми',
      },
    },
    { ending: 'ой', cut: 2, genders: 'm', endings: { ...adjective, ...adjectivePlural } },
    {
      ending: '[бвгґдзжклмнпрстфхчшщ]е',
      cut: 1,
      genders: 'n',
      endings: { ...adjective, accusative: 'е', instrumental: 'им' },
    },
    {
      ending: 'нє',
      cut: 1,
      genders: 'n',
      endings: { genitive: 'ього', dative: 'ьому', instrumental: 'ім', locative: 'ьому ім' },
    },
    {
      ending: '[бвгґдзжклмнпрстфхчшщ]а',
      cut: 1,
      genders: 'f',
      adjective: true,
      writes:
        '^(surname|single|word|place):.*([сцз]ьк|[оеєь]в|йов)а$|^surname:.*[иії]на$|^word:.*([^аеиоуіїєюя]н|ов|[бвжшч]ськ)а$',
      endings: {
        genitive: 'ої',
        dative: 'ій',
        accusative: 'у',
        instrumental: 'ою',
        locative: 'ій',
        vocative: 'а',
      },
    },
    {
      ending: 'ая',
      cut: 2,
      genders: 'f',
      endings: { genitive: 'ої', dative: 'ій', accusative: 'у', instrumental: 'ою' },
    },
    {
      ending: 'ня',
      cut: 1,
      genders: 'f',
      endings: {
        genitive: 'ьої',
        dative: 'ій',
        accusative: 'ю',
        instrumental: 'ьою',
        locative: 'ій',
        'plural nominative': 'і',
      },
    },
    {
      ending: '[бвгґдзжклмнпрстфхчшщ]і',
      cut: 1,
      genders: 'p',
      endings: { genitive: 'их', dative: 'им', accusative: 'их', instrumental: 'ими', locative: 'их' },
    },
    // Surnames in -ов, -ев, -ин: nouns in the singular, adjectives in the instrumental and the plural.
    {
      ending: '([оеєії]в|[иіїє]н)',
      cut: 0,
      writes: '^surname:.*[^ї]в$|^surname:.*[иії]н$|^single:.*[оеє]в$',
      genders: 'm',
      stems: closedVowel,
      endings: { dative: 'у', instrumental: 'им', ...adjectivePlural, 'plural nominative': 'и' },
    },
    // Masculine nouns whose vowels do not change: the forms one can write without a second thought.
    { ...steady, writes: person, endings: hard({ accusative: 'а', dative: 'ові у', locative: 'ові' }) },
    {
      ...steady,
      ending: '[жчшщ]',
      writes: '^(given|surname|single):.*[ауюяие][жчшщ]$',
      endings: {
        genitive: 'а',
        dative: 'еві у',
        accusative: 'а',
        instrumental: 'ем',
        locative: 'еві',
        vocative: 'у е',
      },
      unsure: ['vocative'],
    },
    { ...steady, writes: '^word:', endings: hard({ genitive: 'у', locative: 'і у' }), unsure: ['locative'] },
    { ...steady, ending: '[сцз]ьк', writes: '^place:', endings: hard({ locative: 'у' }) },
    { ...steady, writes: '^place:.*[^кгх]$', endings: hard({ genitive: 'у а' }), unsure: ['genitive'] },
    {
      ending: 'їв',
      cut: 2,
      genders: 'm',
      writes: '^place:',
      endings: {
        genitive: 'єва',
        dative: 'єву',
        accusative: 'їв',
        instrumental: 'євом',
        locative: 'єві',
        vocative: 'єве',
      },
    },
    {
      ending: '[ауюяи][бвгґдзклмнпрстфхц]+ь',
      cut: 1,
      genders: 'm',
      writes: person,
      endings: { genitive: 'я', dative: 'еві ю', accusative: 'я', instrumental: 'ем', locative: 'еві', vocative: 'ю' },
    },
    { ending: '[^лвоє]ець', cut: 3, genders: 'm', writes: person, endings: shortened('ц') },
    { ending: 'єць', cut: 3, genders: 'm', writes: person, endings: shortened('йц') },
    {
      ending: 'і[бвгґджзклмнпрстфхцчшщ]+',
      cut: 0,
      genders: 'm',
      stems: closedVowel,
      writes: '^word:',
      endings: hard({ genitive: 'у', locative: 'і' }),
    },
    {
      ending: '[іау]й',
      cut: 1,
      genders: 'm',
      writes: person,
      endings: {
        genitive: 'я',
        dative: 'єві ю',
        accusative: 'я',
        instrumental: 'єм',
        locative: 'єві ї',
        vocative: 'ю',
      },
    },
    // Masculine nouns on a consonant, hard and soft, with every change of sound.
    {
      ending: '[бвгґджзклмнпрстфхцчшщ]',
      cut: 0,
      writes: person,
      genders: 'm',
      stems: fleeting,
      endings: {
        genitive: 'а у',
        dative: 'у ові еві',
        accusative: 'а',
        instrumental: 'ом ем',
        locative: 'і *і ові еві у',
        vocative: 'е ^е у',
        'plural nominative': 'и і',
        'plural genitive': 'ів ей',
        'plural dative': 'ам',
        'plural accusative': 'ів',
        'plural instrumental': 'ами',
        'plural locative': 'ах',
      },
    },
    {
      ending: 'ь',
      cut: 1,
      genders: 'm',
      stems: fleeting,
      writes: person,
      endings: soft,
    },
    { ending: '[рлнцстдз]', cut: 0, genders: 'm', stems: fleeting, endings: soft },
    {
      ending: 'й',
      cut: 1,
      genders: 'm',
      stems: [
        ['[ей]$', "'"],
        ['о$', 'ь'],
        ['і$', "'"],
      ],
      endings: {
        genitive: 'я ю',
        dative: 'ю єві',
        accusative: 'я',
        instrumental: 'єм',
        locative: 'ї єві ю',
        vocative: 'ю є',
        'plural nominative': 'ї',
        'plural genitive': 'їв',
        'plural dative': 'ям',
        'plural instrumental': 'ями',
        'plural locative': 'ях',
      },
    },
    // Third declension: Любов, Адель, Керч, Прип’ять.
    {
      ending: '([бвпмжчшщр]|ь)',
      cut: 0,
      genders: 'f',
      stems: [['ь$', ''], ...closedVowel, ['і([^аеиоуіїєюя]+)ь$', 'о$1']],
      endings: { genitive: 'і и', dative: 'і', instrumental: '=ю ю', locative: 'і', vocative: 'е' },
    },
    // Nouns in -а, -я; neuter Запоріжжя, Управління first.
    {
      ending: 'я',
      cut: 1,
      genders: 'n',
      writes: '^(place|word):.*([нтлсдзжчш])\\1я$',
      endings: {
        genitive: 'я',
        dative: 'ю',
        accusative: 'я',
        instrumental: 'ям',
        locative: 'і ї ю',
        'plural genitive': 'ь й',
      },
    },
    {
      ending: '[жчшщц]а',
      cut: 1,
      writes: ':',
      endings: {
        genitive: 'і',
        dative: 'і',
        accusative: 'у',
        instrumental: 'ею',
        locative: 'і',
        vocative: 'е о',
        'plural nominative': 'і',
        'plural dative': 'ам',
        'plural instrumental': 'ами',
        'plural locative': 'ах',
      },
    },
    {
      ending: '[^жчшщц]а',
      cut: 1,
      writes: ':',
      endings: {
        genitive: 'и',
        dative: '*і і',
        accusative: 'у',
        instrumental: 'ою',
        locative: '*і і',
        vocative: 'о',
        'plural nominative': 'и',
        'plural dative': 'ам',
        'plural instrumental': 'ами',
        'plural locative': 'ах',
      },
    },
    {
      ending: "[аеиоуіїєюя'ьй]я",
      cut: 1,
      writes: ':',
      unsure: ['vocative'],
      genders: 'mf',
      endings: {
        genitive: 'ї',
        dative: 'ї',
        accusative: 'ю',
        instrumental: 'єю',
        locative: 'ї',
        vocative: 'є ю',
        'plural dative': 'ям',
        'plural genitive': 'й їв',
        'plural instrumental': 'ями',
        'plural locative': 'ях',
      },
    },
    {
      ending: '[^аеиоуіїєюя]я',
      cut: 1,
      writes: '^(given|place|word):|^(surname|single):.*[^н]я$',
      unsure: ['vocative'],
      endings: {
        genitive: 'і',
        dative: 'і',
        accusative: 'ю',
        instrumental: 'ею',
        locative: 'і',
        vocative: 'ю е',
        'plural dative': 'ям',
        'plural genitive': 'ів',
        'plural instrumental': 'ями',
        'plural locative': 'ях',
      },
    },
    // Neuter: Запоріжжя, Міністерство, Поле; masculine surnames in -о (Шевченко) decline alike.
    {
      ending: '(ств|йськ)о',
      cut: 1,
      genders: 'n',
      writes: '^word:',
      endings: { genitive: 'а', dative: 'у', accusative: 'о', instrumental: 'ом', locative: 'і', vocative: 'о' },
    },
    {
      ending: 'о',
      cut: 1,
      writes: person,
      unsure: ['locative', 'vocative'],
      genders: 'mn',
      endings: {
        genitive: 'а',
        dative: 'у ові еві',
        accusative: 'а',
        instrumental: 'ом ем',
        locative: 'ові у і *і',
        vocative: 'о у е',
        'plural nominative': 'и а і',
        'plural genitive': 'ів -',
        'plural dative': 'ам',
        'plural instrumental': 'ами',
        'plural locative': 'ах',
      },
    },
    {
      ending: '[ьй]о',
      cut: 2,
      genders: 'm',
      endings: { genitive: 'я', dative: 'ю еві', instrumental: 'ем', locative: 'ю еві' },
    },
    {
      ending: '[жчшщ]е',
      cut: 1,
      genders: 'n',
      endings: { genitive: 'а', dative: 'у', instrumental: 'ем', locative: 'і у', 'plural nominative': 'а' },
    },
    {
      ending: '[^жчшщ]е',
      cut: 1,
      genders: 'n',
      endings: { genitive: 'я', dative: 'ю', instrumental: 'ем', locative: 'і ю', 'plural nominative': 'я' },
    },
    // Plural only: Суми, Лубни, Чернівці, Баглаї.
    {
      ending: 'и',
      cut: 1,
      genders: 'p',
      stems: [
        ['([^аеиоуіїєюя])([^аеиоуіїєюя])$', '$1о$2'],
        ['([^аеиоуіїєюя])([^аеиоуіїєюя])$', '$1е$2'],
      ],
      endings: { genitive: 'ів -', dative: 'ам', accusative: 'и', instrumental: 'ами', locative: 'ах' },
    },
    {
      ending: 'і',
      cut: 1,
      genders: 'p',
      endings: { genitive: 'ів ь - ей', dative: 'ям ам', instrumental: 'ями ами', locative: 'ях ах' },
    },
    {
      ending: 'ї',
      cut: 1,
      genders: 'p',
      endings: { genitive: 'їв й', dative: 'ям', instrumental: 'ями', locative: 'ях' },
    },
  ],
}
