import { expect, test } from 'vitest'
import { concept, told } from './helpers.ts'

const qanat = concept('person', 'kk', 'Қанат')
const suffixes = [
  ['Қанат', 'Қанаттың келгені', 'Қанаттың = Қанат (genitive)'],
  ['Қанат', 'Қанатқа айтты', 'Қанатқа = Қанат (dative)'],
  ['Қанат', 'Қанатты көрді', 'Қанатты = Қанат (accusative)'],
  ['Қанат', 'Қанатта қалды', 'Қанатта = Қанат (locative)'],
  ['Қанат', 'Қанаттан сұрады', 'Қанаттан = Қанат (ablative)'],
  ['Қанат', 'Қанатпен бірге', 'Қанатпен = Қанат (instrumental)'],
  ['Қанат', 'Қанаттар мен', 'Қанаттар = Қанат (plural)'],
  ['Қанат', 'Қанаттарға барды', 'Қанаттарға = Қанат (plural dative)'],
  ['Қанат', 'бұл Қанаттікі', 'Қанаттікі = Қанат (belonging)'],
  ['Қанат', 'Қанаттай батыр', 'Қанаттай = Қанат (likeness)'],
  ['Талас', 'Таластағы қонақтар', 'Таластағы = Талас (locative attributive)'],
  ['Айгерім', 'Айгерімнен хат', 'Айгерімнен = Айгерім (ablative)'],
  ['Шалқар', 'Шалқарды кезді', 'Шалқарды = Шалқар (accusative)'],
  ['Марс', 'Марстан келді', 'Марстан = Марс (ablative)'],
  // в is voiceless in speech, so the suffix is too, and both harmonies are written after -ев.
  ['Жуков', 'Жуковтың сөзі', 'Жуковтың = Жуков (genitive)'],
  ['Сергеев', 'Сергеевке берді', 'Сергеевке = Сергеев (dative)'],
  ['Сергеев', 'Сергеевқа берді', 'Сергеевқа = Сергеев (dative)'],
  // A possessed noun has cases of its own.
  ['Қаржы министрлігі', 'Қаржы министрлігіне хат', 'Қаржы министрлігіне = Қаржы министрлігі (dative)'],
  ['Қаржы министрлігі', 'Қаржы министрлігінде', 'Қаржы министрлігінде = Қаржы министрлігі (locative)'],
  // Stem-final қ is voiced before a vowel.
  [
    'Атырау облыстық соты',
    'Атырау облыстық сотының үкімі',
    'Атырау облыстық сотының = Атырау облыстық соты (genitive)',
  ],
] as const

test.each(suffixes)('%s is found in "%s"', (name, text, expected) => {
  expect(told(text, 'kk', concept('other', 'kk', name))).toEqual([expected])
})

test('a stem-final voiceless stop is found voiced before a possessive, not before another suffix', () => {
  expect(told('біздің Тарағымыз', 'kk', concept('other', 'kk', 'Тарақ'))).toEqual(['Тарағымыз = Тарақ (our)'])
  expect(told('Тарағтан', 'kk', concept('other', 'kk', 'Тарақ'))).toEqual([])
})

test('a suffix that cannot follow the last sound makes another word', () => {
  expect(told('Алматы қаласы', 'kk', concept('place', 'kk', 'Алма'))).toEqual([])
  expect(told('Қанатны көрді', 'kk', qanat)).toEqual([])
})

test('words derived from a name are not mentions of it', () => {
  expect(told('қазақстандық тілшілер', 'kk', concept('place', 'kk', 'Қазақстан'))).toEqual([])
  expect(told('Алматылық оқушы', 'kk', concept('place', 'kk', 'Алматы'))).toEqual([])
})

test('an abbreviation takes its suffix after a hyphen, and only in capitals', () => {
  const party = concept('movement', 'kk', 'ЖХП')
  expect(told('ЖХП-ны жапты', 'kk', party)).toEqual(['ЖХП-ны = ЖХП (accusative)'])
  expect(told('ЖХП-ның жиыны', 'kk', party)).toEqual(['ЖХП-ның = ЖХП (genitive)'])
  expect(told('Жхп-ны жапты', 'kk', party)).toEqual([])
})

test('a Latin name takes Cyrillic suffixes with and without a mark between', () => {
  const bureau = concept('institution', 'kk', 'Amnesty')
  expect(told('Amnesty’дің баяндамасы', 'kk', bureau)).toEqual(['Amnesty’дің = Amnesty (genitive)'])
  expect(told('Amnesty-ге жазды', 'kk', bureau)).toEqual(['Amnesty-ге = Amnesty (dative)'])
})

test('a name is found across a line break, quotation marks and spaces of any kind', () => {
  const name = concept('movement', 'kk', 'Жаңа жол таңдауы')
  expect(told('«Жаңа жол\nтаңдауын» қолдады', 'kk', name)).toEqual([
    'Жаңа жол\nтаңдауын = Жаңа жол таңдауы (accusative)',
  ])
  expect(told('Жаңа «жол» таңдауы', 'kk', name)).toHaveLength(1)
})

test('quotation marks of the term itself belong to the mention', () => {
  const fund = concept('institution', 'kk', '«Тұлпар» қоры')
  expect(told('Бұл «Тұлпар» қорының үйі', 'kk', fund)).toEqual(['«Тұлпар» қорының = «Тұлпар» қоры (genitive)'])
})

test('initials are found with and without spaces', () => {
  const poet = concept('person', 'kk', 'М. О. Әуезов')
  expect(told('М.О. Әуезовтің', 'kk', poet)).toEqual(['М.О. Әуезовтің = М. О. Әуезов (genitive)'])
})

test('a Latin letter among Cyrillic ones does not hide a name', () => {
  expect(told('Бақытжaнға хат', 'kk', concept('person', 'kk', 'Бақытжан'))).toHaveLength(1)
})

test('a name in figures is found as written and not inside another number', () => {
  const channel = concept('publication', 'kk', '16/12')
  expect(told('«16/12» арнасы', 'kk', channel)).toEqual(['16/12 = 16/12 (as written)'])
  expect(told('116/12 және 16/120', 'kk', channel)).toEqual([])
})
