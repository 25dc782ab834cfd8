import { expect, test } from 'vitest'
import { concept, told } from './helpers.ts'

const forms = [
  ['Дмитро Гончар', 'Дмитром Гончаром', 'instrumental'],
  ['Дмитро Гончар', 'Дмитрові Гончару', 'dative'],
  ['Оксана Левицька', 'Оксани Левицької', 'genitive'],
  ['Оксана Левицька', 'Оксану Левицьку', 'accusative'],
  ['Ольга', 'Ользі', 'dative'],
  ['Ярослав Дорошенко', 'Ярославом Дорошенком', 'instrumental'],
  ['Степан Швець', 'Степаном Швецем', 'instrumental'],
  ['Заєць', 'Зайцем', 'instrumental'],
  ['Соловей', "Солов'ям", 'plural dative'],
  ['Федір', 'Федором', 'instrumental'],
  ['Лебідь', 'Лебедем', 'instrumental'],
  ['Кузьмін', 'Кузьміним', 'instrumental'],
  ['Любов', 'Любов’ю', 'instrumental'],
  ['Андрій', 'Андрієм', 'instrumental'],
  ['Марія', 'Марією', 'instrumental'],
] as const

test.each(forms)('%s is found in "%s"', (name, text, how) => {
  const [found] = told(text, 'uk', concept('person', 'uk', name))
  expect(found).toContain(`${text} = ${name} (`)
  expect(found).toContain(how)
})

test('every word of an institution agrees, its attribute in the genitive stays', () => {
  const service = concept('institution', 'uk', 'Державна прикордонна служба України')
  expect(told('У Державній прикордонній службі України', 'uk', service)).toEqual([
    'Державній прикордонній службі України = Державна прикордонна служба України (dative or locative)',
  ])
  expect(told('Державною прикордонну службі України', 'uk', service)).toEqual([])
})

test('places are found with the changes of their stems', () => {
  expect(told('у Києві', 'uk', concept('place', 'uk', 'Київ'))[0]).toContain('locative')
  expect(told('з Харкова', 'uk', concept('place', 'uk', 'Харків'))[0]).toContain('genitive')
  expect(told('до Чернівців', 'uk', concept('place', 'uk', 'Чернівці'))[0]).toContain('genitive')
  expect(told('біля Рівного', 'uk', concept('place', 'uk', 'Рівне'))[0]).toContain('genitive')
  expect(told('на Запоріжжі', 'uk', concept('place', 'uk', 'Запоріжжя'))[0]).toContain('locative')
})

test('gender rules out the forms of the other gender', () => {
  const man = concept('person', 'uk', 'Кравчук', 'masculine')
  const woman = concept('person', 'uk', 'Кравчук', 'feminine')
  expect(told('із Кравчуком', 'uk', man)).toHaveLength(1)
  expect(told('із Кравчуком', 'uk', woman)).toEqual([])
  expect(told('із Кравчук', 'uk', woman)).toHaveLength(1)
})

test('adjectives and other names that share a stem are not mentions', () => {
  expect(told('українська мова, Українського народу', 'uk', concept('place', 'uk', 'Україна'))).toEqual([])
  expect(told('Марков і Марченко', 'uk', concept('person', 'uk', 'Марк'))).toEqual([])
  expect(told('Іванова', 'uk', concept('person', 'uk', 'Іваненко'))).toEqual([])
})

test('every kind of apostrophe is the same', () => {
  for (const mark of ["'", '’', 'ʼ', '`']) {
    expect(told(`у Слов${mark}янську`, 'uk', concept('place', 'uk', 'Слов’янськ'))).toHaveLength(1)
  }
})

test('both parts of a double name decline, and a part alone is not found inside it', () => {
  expect(told('Анни-Марії Коваль', 'uk', concept('person', 'uk', 'Анна-Марія Коваль', 'feminine'))).toHaveLength(1)
  expect(told('Анни-Марії', 'uk', concept('person', 'uk', 'Марія'))).toEqual([])
})

test('two names joined by a hyphen are both found', () => {
  const names = [concept('place', 'uk', 'Казахстан'), concept('place', 'uk', 'Україна')]
  expect(told('форум Казахстан-Україна', 'uk', ...names)).toHaveLength(2)
})

test('an abbreviation may take an ending in small letters, a longer abbreviation is another', () => {
  expect(told('директор ЦПГУ', 'uk', concept('institution', 'uk', 'ЦПГ'))).toEqual([])
  expect(told('директор ЦПГу', 'uk', concept('institution', 'uk', 'ЦПГ'))).toHaveLength(1)
})

test('a stress mark and a soft hyphen do not hide a name', () => {
  expect(told('Окса\u0301ні', 'uk', concept('person', 'uk', 'Оксана'))).toHaveLength(1)
  expect(told('Окса\u00adні', 'uk', concept('person', 'uk', 'Оксана'))).toHaveLength(1)
})
