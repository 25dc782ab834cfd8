import { expect, test } from 'vitest'
import { cut, gone, plain } from './helpers.ts'

const sentences = (count: number, from: number) =>
  Array.from({ length: count }, (_, i) => `The river rose for the ${from + i}th time that day and fell again.`)

test('a head that comes on every page goes, with the number beside it changing', () => {
  const pages = [1, 2, 3].flatMap((page) => [`Annals of the ford ${page}`, ...sentences(10, page * 20)])
  const { out, work } = cut(plain(pages.join('\n')))
  expect(out).toEqual(['Annals of the ford 1', 'Annals of the ford 2', 'Annals of the ford 3'])
  expect(work).toHaveLength(30)
})

test('numbers that count the pages go; years and the numbers of a list stay', () => {
  const text = [1, 2, 3].flatMap((page) => [...sentences(9, page * 20), `– ${page} –`])
  expect(gone(plain(text.join('\n'))).map(([, line]) => line)).toEqual(['– 1 –', '– 2 –', '– 3 –'])
  expect(gone(plain('1\n2\n3\n4'))).toEqual([])
  expect(gone(plain([...sentences(5, 0), '1991', ...sentences(5, 9), '2004'].join('\n')))).toEqual([])
})

test('a refrain stays', () => {
  const song = Array.from({ length: 5 }, (_, i) => [
    `Verse number ${'abcde'[i]} of the river song`,
    'Flow on, old river, flow',
  ]).flat()
  expect(gone(plain(song.join('\n')))).toEqual([])
})

test('lines without words go', () => {
  expect(gone(plain('One bridge.\n* * *\nTwo bridges.\n…'))).toEqual([
    ['ornaments', '* * *'],
    ['ornaments', '…'],
  ])
})
