import { expect, test } from 'vitest'
import { rulesByLetter } from '../../../server/names/transliterate/scheme.ts'
import { schemes } from '../../../server/names/transliterate/schemes.ts'
import { transliterate } from '../../../server/names/transliterate/transliterate.ts'
import { random } from '../helpers.ts'

const by = (only: string, from: string, name: string) => transliterate(name, from, 'en', { only })[0]?.text

// One name at least for every letter and position of the table, chosen by us.
test.each([
  ['Ганна', 'Hanna'],
  ['Ґудзь', 'Gudz'],
  ['Єлизавета', 'Yelyzaveta'],
  ['Матвієнко', 'Matviienko'],
  ['Житник', 'Zhytnyk'],
  ['Ївга', 'Yivha'],
  ['Мар’їнка', 'Marinka'],
  ['Йосип', 'Yosyp'],
  ['Зайцев', 'Zaitsev'],
  ['Сергій', 'Serhii'],
  ['Хома', 'Khoma'],
  ['Цюпа', 'Tsiupa'],
  ['Чайка', 'Chaika'],
  ['Шпак', 'Shpak'],
  ['Щербак', 'Shcherbak'],
  ['Юхим', 'Yukhym'],
  ['Люта', 'Liuta'],
  ['Яків', 'Yakiv'],
  ['Оксана Бялик', 'Oksana Bialyk'],
  ['Згарок', 'Zgharok'],
  ['Незгода', 'Nezghoda'],
  ['Лук’янець', 'Lukianets'],
  ['Нова Єлисавета', 'Nova Yelysaveta'],
  ['Юр-Яна', 'Yur-Yana'],
  ['ЩУКА', 'SHCHUKA'],
  ['Фекла Двірна', 'Fekla Dvirna'],
])('resolution 55 spells %s %s', (name, spelling) => {
  expect(by('resolution-55', 'uk', name)).toBe(spelling)
  expect(transliterate(name, 'uk', 'en')[0]?.text).toBe(spelling)
})

test.each([
  ['bgn-pcgn-kk', 'kk', 'Әсел Ғаниқызы Өтеген', 'Äsel Ghanīqyzy Ötegen'],
  ['bgn-pcgn-kk', 'kk', 'Мүсіреп Жаңабай Ұзақов', 'Müsirep Zhangabay Uzaqov'],
  ['bgn-pcgn-kk', 'kk', 'Сәуле Хамит', 'Säūle Khamīt'],
  ['latin-2021', 'kk', 'Жаңагүл Шәріпова', 'Jañagül Şärıpova'],
  ['latin-2021', 'kk', 'Ілияс Ғаниұлы', 'Iliias Ğaniūly'],
  ['latin-2021', 'kk', 'Иван', 'İvan'],
  ['bgn-pcgn-ru', 'ru', 'Евгений Подъячев', 'Yevgeniy Pod”yachev'],
  ['bgn-pcgn-ru', 'ru', 'Ольга Щеглова', 'Ol’ga Shcheglova'],
  ['bgn-pcgn-ru', 'ru', 'Алексеев', 'Alekseyev'],
])('%s (%s): %s is %s', (standard, from, name, spelling) => {
  expect(by(standard, from, name)).toBe(spelling)
})

test('every letter of the alphabet that a scheme reads has a value in it, in every place', () => {
  for (const scheme of schemes) {
    const rules = rulesByLetter(scheme)
    for (const letter of scheme.alphabet) {
      const anywhere = rules.get(letter)?.some((rule) => rule.letters === letter && !rule.left && !rule.right)
      expect(anywhere, `${scheme.id}: ${letter}`).toBe(true)
    }
  }
})

test('a standard leaves no choice, names its source, and no two schemes share an id', () => {
  for (const scheme of schemes) {
    expect(scheme.source.length).toBeGreaterThan(20)
    if (scheme.usage) continue
    const choices = [...rulesByLetter(scheme).values()].flat().filter((rule) => rule.options.length !== 1)
    expect(
      choices.map(({ letters }) => letters),
      scheme.id,
    ).toEqual([])
  }
  expect(new Set(schemes.map(({ id }) => id)).size).toBe(schemes.length)
})

test('what is spelt is in the alphabet of the other language alone, and keeps the capitals', () => {
  const next = random(55)
  for (let round = 0; round < 300; round++) {
    const scheme = schemes[Math.floor(next() * schemes.length)]!
    const letters = [...scheme.alphabet].filter((letter) => letter !== "'")
    const word = Array.from(
      { length: 1 + Math.floor(next() * 12) },
      () => letters[Math.floor(next() * letters.length)],
    ).join('')
    if (/^[ьъ]+/.test(word)) continue
    const spelt = (text: string) => transliterate(text, scheme.from, scheme.to, { only: scheme.id })
    const wrong = scheme.to === 'en' ? /\p{Script=Cyrillic}/u : /\p{Script=Latin}/u
    const titled = word[0]!.toUpperCase() + word.slice(1)
    for (const { text } of [...spelt(word), ...spelt(titled)])
      expect(wrong.test(text), `${scheme.id}: ${word}`).toBe(false)
    for (const { text } of spelt(word)) expect(text).toBe(text.toLocaleLowerCase(scheme.capitals))
    for (const { text } of spelt(titled)) expect(text[0], `${scheme.id}: ${titled}`).toBe(text[0]!.toUpperCase())
    const shout = word.toUpperCase()
    if (word.length > 1) for (const { text } of spelt(shout)) expect(text).toBe(text.toLocaleUpperCase(scheme.capitals))
  }
})
