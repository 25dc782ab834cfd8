import { expect, test } from 'vitest'
import { showable } from '../../server/align/showable.ts'
import { newVocabulary, tokenise, type Vocabulary } from '../../server/align/tokens.ts'
import { languagePack } from '../../server/languages/registry.ts'

const source = newVocabulary()
const target = newVocabulary()
const sourceText = 'Және Жанара экстрадициялау адвокат мен жайлы акция көжек'
const targetText = 'Zhanna Zhanara extremist advocate men TV we rabbit and'
const read = (code: string, text: string, vocabulary: Vocabulary) =>
  tokenise({ pack: languagePack(code), texts: [text] }, vocabulary).types
const lesson = { source: read('kk', sourceText, source), target: read('en', targetText, target), weight: 1 }
const word = (vocabulary: Vocabulary, text: string) => ({
  type: vocabulary.forms.findIndex((forms) => forms.has(text.toLowerCase())),
  text,
})
const given = {
  source: word(source, 'және').type,
  target: word(target, 'and').type,
  weight: 0.6,
  because: 'given' as const,
}

test.each([
  ['Жанара', 'Zhanara', true],
  ['адвокат', 'advocate', true],
  ['экстрадициялау', 'extremist', false],
  ['Және', 'Zhanna', false],
])('%s is shown to sound like %s: %s', (s, t, shown) => {
  expect(showable(source, target, [given], []).alike(word(source, s), word(target, t))).toBe(shown)
})

test('a word that a text is full of is no look-alike', () => {
  const many = newVocabulary()
  read('kk', 'мен '.repeat(40), many)
  expect(showable(source, target, [], []).alike(word(source, 'мен'), word(target, 'men'))).toBe(true)
  expect(showable(many, target, [], []).alike(word(many, 'мен'), word(target, 'men'))).toBe(false)
})

test('a learnt pair is shown where it met twice, weighs enough, and the texts are parallel; a given one always', () => {
  const pair = [word(source, 'көжек'), word(target, 'rabbit')] as const
  const once = showable(source, target, [given], [lesson])
  const twice = showable(source, target, [given], [lesson, lesson])
  expect(once.translated(...pair, 2, true)).toBe(false)
  expect(twice.translated(...pair, 2, true)).toBe(true)
  expect(twice.translated(...pair, 0.3, true)).toBe(false)
  expect(twice.translated(...pair, 2, false)).toBe(false)
  expect(once.translated(word(source, 'және'), word(target, 'and'), 0.2, false)).toBe(true)
})
