import { expect, test } from 'vitest'
import { firstStretch, grownStretch, movedStretch } from '../../web/state/word-stretch.ts'

const text = 'Кеше Дана Асқар келді, 16/12 туралы айтты.'
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const read = (stretch: { start: number; end: number } | null) => stretch && text.slice(stretch.start, stretch.end)

test('tagging begins at a capital that no name has and no sentence asks for', () => {
  expect(read(firstStretch(text, []))).toBe('Дана')
  expect(read(firstStretch(text, [at('Дана Асқар')]))).toBe('16/12')
  expect(firstStretch('…', [])).toBeNull()
})

test('a stretch goes and grows by words', () => {
  expect(read(movedStretch(text, at('Дана'), 1))).toBe('Асқар')
  expect(read(movedStretch(text, at('Кеше'), -1))).toBe('Кеше')
  expect(read(grownStretch(text, at('Дана'), 1))).toBe('Дана Асқар')
  expect(read(grownStretch(text, at('Дана Асқар'), -1))).toBe('Дана')
  expect(read(grownStretch(text, at('Дана'), -1))).toBe('Дана')
})
