import { expect, test } from 'vitest'
import { suggest } from '../../server/cleanup/suggest.ts'
import { asProposed, cut, markdown, plain } from './helpers.ts'

test('notes between the paragraphs are lifted, their marks are not read, and the sentence they cut is whole', () => {
  const { work, notes } = cut(
    markdown(
      'The old bridge<sup>1</sup> was closed in spring, and everyone had to use the ford until the new one stood beside\n\n---\n\n' +
        '<sup>1</sup> <https://example.org/bridge>\n\n<sup>2</sup> Aigul Sadykova, Taras Melnyk.\n\n' +
        'the mill.<sup>2</sup> Nobody complained.',
    ),
  )
  expect(work).toEqual([
    'The old bridge was closed in spring, and everyone had to use the ford until the new one stood beside the mill.',
    'Nobody complained.',
  ])
  expect(notes).toEqual(['1 https://example.org/bridge', '2 Aigul Sadykova, Taras Melnyk.'])
})

test('a mark becomes one code that goes with the text', () => {
  const text = markdown('A bridge.<sup>1</sup> A mill.\n\n<sup>1</sup> Built in 1904.')
  const marks = suggest(text, asProposed).filter(({ act }) => act === 'hide')
  expect(marks.map(({ start, end }) => text.raw.slice(start, end))).toEqual(['<sup>1</sup>'])
})

test('small digits and numbers in brackets are marks where their note is there', () => {
  const raw = 'The bridge² is old [1].\nIt has 12 m² of deck.\n[1] Letter of 4 May.\n² By the mill.'
  const { work, notes } = cut(plain(raw))
  expect(work).toEqual(['The bridge is old .', 'It has 12 m² of deck.'])
  expect(notes).toEqual(['[1] Letter of 4 May.', '² By the mill.'])
})

test('powers and lone raised numbers stay', () => {
  expect(cut(markdown('About 10<sup>6</sup> people and 5 км<sup>2</sup> of land.')).work).toEqual([
    'About 106 people and 5 км2 of land.',
  ])
  expect(cut(markdown('The E<sup>3</sup> group met.')).work).toEqual(['The E3 group met.'])
})

test('raised numbers that count from one are marks though their notes are lost', () => {
  expect(cut(markdown('A bridge.<sup>1</sup> A mill.<sup>2</sup> A ford.<sup>3</sup>')).work).toEqual([
    'A bridge.',
    'A mill.',
    'A ford.',
  ])
})

test('a paragraph that is finished, or a list under one that is not, is never joined', () => {
  const finished = 'They crossed the river before the evening came and slept there.\n\n---\n\nthe next day was calm.'
  expect(cut(markdown(finished)).work).toHaveLength(2)
  const signers = '*The Union of Bridge Builders of the Whole Region*\n\n*the Society of Millers*'
  expect(cut(markdown(signers)).work).toHaveLength(2)
})

test('with the rule off everything is ordinary text', () => {
  const { work, notes } = cut(markdown('A bridge.<sup>1</sup> A mill.\n\n<sup>1</sup> Built in 1904.'), {
    rules: { notes: false },
    places: {},
  })
  expect(work).toEqual(['A bridge.1', 'A mill.', '1 Built in 1904.'])
  expect(notes).toEqual([])
})
