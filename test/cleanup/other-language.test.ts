import { expect, test } from 'vitest'
import { suggest } from '../../server/cleanup/suggest.ts'
import { asProposed, plain } from './helpers.ts'

test('a paragraph in another language is flagged with its language, and stays unless somebody says so', () => {
  const text = plain(
    [
      'Көпір сол жылдың көктемінде ашылып, екі жағадан да жұрт көруге келді.',
      'Мы не ожидали, что мост придут посмотреть столько людей, — говорил позднее его строитель.',
      'Мұнша адам жиналады деп ешкім күтпеген еді, бәрі таң қалды.',
    ].join('\n'),
    'kk',
  )
  const found = suggest(text, asProposed)
  expect(found.map(({ rule, reason, taken }) => [rule, reason, taken])).toEqual([
    ['other-language', 'seems to be Russian', false],
  ])
  expect(text.raw.slice(found[0]!.start, found[0]!.end)).toMatch(/^Мы не ожидали/)
})

test('a document in one language has nothing flagged', () => {
  const text = plain(
    'Мост открыли весной того года, и все пришли посмотреть.\nНикто не ожидал, что их будет так много.',
    'ru',
  )
  expect(suggest(text, asProposed)).toEqual([])
})
