import { expect, test } from 'vitest'
import { cutPoints } from '../../web/state/cut-points.ts'

const shown = (text: string, lang: string) => cutPoints(text, lang).likely.map((at) => text.slice(at).split(' ')[0])

test('a text is likely cut after sentences and clauses', () => {
  expect(shown('Ол келді. Кеше, сағат бесте; біз күттік.', 'kk')).toEqual(['Кеше,', 'сағат', 'біз'])
})

test('an opening quotation mark goes with what follows it', () => {
  expect(shown('Він сказав: «Так». А потім пішов.', 'uk')).toEqual(['«Так».', 'А'])
})

test('nine at most, the strongest first, in reading order', () => {
  const text = `${'a, '.repeat(12)}b. ${'c, '.repeat(3)}d`
  const { likely } = cutPoints(text, 'en')
  expect(likely.length).toBe(9)
  expect(likely).toEqual(likely.toSorted((a, b) => a - b))
  expect(likely.map((at) => text[at])).toContain('c')
})

test('any word but the first can be cut at', () => {
  const { words } = cutPoints('Екі сөз, үш', 'kk')
  expect(words).toEqual([4, 9])
})
