import type { Scheme, SchemeRule } from '../scheme.ts'

const kazakh = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'
const kazakhVowels = 'аәеёиоөуұүыіэюя'
const ukrainian = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'"
const ukrainianVowels = 'аеєиіїоуюя'
const russian = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'
const russianVowels = 'аеёиоуыэюя'

const same = (letters: string): readonly SchemeRule[] => [...letters].map((letter) => [letter, letter])

/** What Ukrainian spelling makes of Russian vowels and signs (Ukrainian Orthography 2019, §§ 144–146, for names). */
const russianIntoUkrainian: readonly SchemeRule[] = [
  ['ский', 'ський', '_>'],
  ['цкий', 'цький', '_>'],
  ['ская', 'ська', '_>'],
  ['цкая', 'цька', '_>'],
  ['ий', 'ій ий~1', '_>'],
  ['ый', 'ий', '_>'],
  ['ия', 'ія'],
  ['и', 'і', '_[аеёиоуыэюяйь]'],
  ['и', 'и і~0.3', '[жчшщц]_'],
  ['и', 'і', '<_'],
  // The rule of nine letters.
  ['и', 'и і~0.5', '[дтзсцжшчр]_C'],
  ['и', 'і и~0.3'],
  ['ы', 'и'],
  ['ев', 'єв ев~1', '[аеёиоуыэюяьъ]_>'],
  ['ев', 'ев єв~0.5', '_>'],
  ['е', 'є', '[<аеёиоуыэюяьъ]_'],
  ['е', 'е є~1.2'],
  ['ьё', 'йо'],
  ['ё', 'йо', '[<аеёиоуыэюяъ]_'],
  ['ё', 'ьо е~1.5 о~1.5'],
  ['э', 'е'],
  ['ъ', "'"],
  ['г', 'г ґ~2'],
]

export const ruUk: Scheme = {
  id: 'orthography-ru-uk',
  name: 'Ukrainian Orthography 2019',
  usage: true,
  from: 'ru',
  to: 'uk',
  source: 'Ukrainian Orthography, 2019, on Slavic names',
  alphabet: russian,
  vowels: russianVowels,
  rules: [...russianIntoUkrainian, ...same('абвджзйклмнопрстуфхцчшщьюя')],
}

export const kkUk: Scheme = {
  id: 'usage-kk-uk',
  name: 'Ukrainian usage',
  usage: true,
  from: 'kk',
  to: 'uk',
  source: 'Kazakh names as Ukrainian papers print them, most of them by way of Russian',
  alphabet: kazakh,
  vowels: kazakhVowels,
  rules: [
    ['дж', 'дж'],
    ['ұлы', 'ули', '_>'],
    ['қызы', 'кизи', '_>'],
    ['ә', 'а е~2'],
    ['ғ', 'г'],
    ['қ', 'к'],
    ['ң', 'н нг~1'],
    ['ө', 'о е~1.5 у~2'],
    ['ұ', 'у'],
    ['ү', 'у ю~1'],
    ['һ', 'г х~0.5'],
    ['ы', 'и і~2'],
    ['і', 'і и~1'],
    ...russianIntoUkrainian,
    ...same('абвджзйклмнопрстуфхцчшщьюя'),
  ],
}

const ukrainianIntoRussian: readonly SchemeRule[] = [
  ['ський', 'ский', '_>'],
  ['цький', 'цкий', '_>'],
  ['ська', 'ская ска~2', '_>'],
  ['цька', 'цкая цка~2', '_>'],
  ['ій', 'ий', '_>'],
  ['ий', 'ый ий~0.4', '_>'],
  ['йо', 'йо ё~0.5'],
  ['ьо', 'ё ьо~1'],
  ['ґ', 'г'],
  ['є', 'е'],
  ['и', 'и ы~0.5', '[^гкхжчшщ]_'],
  ['и', 'и'],
  ['і', 'и'],
  ['ї', 'и', 'V_'],
  ['ї', 'ьи и~1'],
  ['е', 'э', '<_'],
  ['е', 'э е~0.5', 'V_'],
  ["'", 'ъ ь~0.7 -~1'],
]

export const ukRu: Scheme = {
  id: 'usage-uk-ru',
  name: 'Russian usage',
  usage: true,
  from: 'uk',
  to: 'ru',
  source: 'Ukrainian names as Russian-language papers print them, letter for letter',
  alphabet: ukrainian,
  vowels: ukrainianVowels,
  rules: [...ukrainianIntoRussian, ...same('абвгдежзйклмнопрстуфхцчшщьюя')],
}

export const ukKk: Scheme = {
  ...ukRu,
  id: 'usage-uk-kk',
  name: 'Kazakh usage',
  to: 'kk',
  source: 'Ukrainian names as Kazakh papers print them, most of them by way of Russian',
}

export const kkRu: Scheme = {
  id: 'usage-kk-ru',
  name: 'Russian usage',
  usage: true,
  from: 'kk',
  to: 'ru',
  source: 'Kazakh names as Russian-language papers of Kazakhstan print them',
  alphabet: kazakh,
  vowels: kazakhVowels,
  rules: [
    ['ә', 'а е~2 я~2'],
    ['ғ', 'г'],
    ['қ', 'к'],
    ['ң', 'н нг~1'],
    ['ө', 'о у~1 е~1.5'],
    ['ұ', 'у'],
    ['ү', 'у ю~0.7'],
    ['һ', 'х г~1'],
    ['і', 'и ы~1.5 е~2'],
    ['ы', 'ы и~1', '[жшч]_'],
    ...same(russian),
  ],
}

export const ruKk: Scheme = {
  id: 'usage-ru-kk',
  name: 'Kazakh usage',
  usage: true,
  from: 'ru',
  to: 'kk',
  source: 'Russian names keep their letters in Kazakh; Kazakh ones get theirs back',
  alphabet: russian,
  vowels: russianVowels,
  rules: [
    ['к', 'к қ~0.7', '_[аоуы]'],
    ['к', 'к қ~1', '[аоуы]_'],
    ['г', 'г ғ~0.9', '_[аоуы]'],
    ['у', 'у ұ~1.2 ү~1.5'],
    ...same(russian),
  ],
}
