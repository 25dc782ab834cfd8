import { expect, test } from 'vitest'
import { culture } from '../../server/align/lexica/culture.ts'
import { economy } from '../../server/align/lexica/economy.ts'
import { everyday } from '../../server/align/lexica/everyday.ts'
import { law } from '../../server/align/lexica/law.ts'
import { life } from '../../server/align/lexica/life.ts'
import { qualities } from '../../server/align/lexica/qualities.ts'
import { verbs } from '../../server/align/lexica/verbs.ts'

const parts = { everyday, law, economy, life, verbs, qualities, culture }
const rows = Object.entries(parts).flatMap(([part, text]) =>
  text
    .trim()
    .split('\n')
    .map((row, at) => ({ row, place: `${part}, row ${at + 1}: ${row}` })),
)

test('the built-in lexicon has at least 5,000 concepts, each written once', () => {
  expect(rows.length).toBeGreaterThanOrEqual(5000)
  const first = rows.map(({ row }) =>
    row
      .split(' / ')
      .slice(0, 2)
      .map((words) => words.split(' ')[0])
      .join(' '),
  )
  expect(first.filter((key, at) => first.indexOf(key) !== at)).toEqual([])
})

test('every row has three columns in their own alphabets', () => {
  const words = [
    /^[а-яёәіңғүұқөһ]+(?:-[а-яёәіңғүұқөһ]+)*-?$/u,
    /^[a-z]+(?:'[a-z]+)?(?:-[a-z]+)*-?$/u,
    /^[абвгґдеєжзиіїйклмнопрстуфхцчшщьюя']+(?:-[абвгґдеєжзиіїйклмнопрстуфхцчшщьюя']+)*-?$/u,
  ]
  const wrong = rows.filter(({ row }) => {
    const columns = row.split(' / ').map((column) => column.split(' '))
    return columns.length !== 3 || columns.some((column, at) => column.some((word) => !words[at]!.test(word)))
  })
  expect(wrong.map(({ place }) => place)).toEqual([])
})
