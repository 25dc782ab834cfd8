import { expect, test } from 'vitest'
import { exonymCount, exonymsOf } from '../../server/names/exonyms.ts'
import { nameSimilarity, rankNames } from '../../server/names/similarity.ts'

test.each([
  ['kk', 'en', 'Ержан Қалиев', 'Yerzhan Kaliyev', ['Erzhan Galiev', 'Yerlan Kaliyev', 'Serzhan Aliyev']],
  ['kk', 'en', 'Гүлнәр Бекова', 'Gulnar Bekova', ['Gulnara Bekov', 'Gulzhan Bekova', 'Aigul Bekova']],
  ['uk', 'en', 'Юрій Щербак', 'Yurii Shcherbak', ['Yurii Cherpak', 'Yulii Shevchuk', 'Ihor Shcherban']],
  ['uk', 'en', 'Німеччина', 'Germany', ['Nemechina', 'Greece', 'Hungary']],
  ['kk', 'uk', 'Мәскеу', 'Москва', ['Маску', 'Маскат', 'Мінськ']],
  ['kk', 'en', 'Солтүстік Корея', 'North Korea', ['South Korea', 'Saltykov', 'Korean']],
  ['ru', 'en', 'Чарльз Смит', 'Charles Smith', ['Sharif Smit', 'Charlie Smithson', 'Karl Schmidt']],
  ['kk', 'en', 'Сабыров Нұрлан', 'Nurlan Sabyrov', ['Nurlan Sabitov', 'Marat Sabyrov', 'Nurlybek Sarov']],
  ['en', 'kk', 'Zhanaozen', 'Жаңаөзен', ['Жаңатас', 'Өзен', 'Жансая']],
])('%s → %s: of those that sound alike, %s is %s', (from, to, name, same, others) => {
  const [first] = rankNames([...others, same], from, to)(name)
  expect(first!.candidate).toBe(same)
})

test('letters tell names of one sound apart', () => {
  expect(rankNames(['Gafar', 'Gaffar'], 'kk', 'en')('Ғаффар')[0]!.candidate).toBe('Gaffar')
  expect(rankNames(['Gaffar', 'Gafar'], 'kk', 'en')('Ғафар')[0]!.candidate).toBe('Gafar')
})

test('candidates come back as the pool writes them, five at most, scores from 1 downwards', () => {
  const pool = ['  Astana', 'ASTANA', 'Asana', 'Astra', 'Adana', 'Atlanta', 'Estonia']
  const found = rankNames(pool, 'kk', 'en')('Астана')
  expect(found).toHaveLength(5)
  for (const { candidate } of found) expect(pool).toContain(candidate)
  const scores = found.map(({ score }) => score)
  expect([...scores].sort((a, b) => b - a)).toEqual(scores)
  expect(scores[0]).toBe(1)
  expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true)
})

test('names that have nothing in common are not alike, and the same name is', () => {
  expect(nameSimilarity('Жанар Ахмет', 'Zhanar Akhmet', 'kk', 'en')).toBeGreaterThan(0.95)
  expect(nameSimilarity('Жанар Ахмет', 'Viktor Lozynsky', 'kk', 'en')).toBeLessThan(0.66)
  expect(nameSimilarity('…', '—', 'kk', 'en')).toBe(0)
})

test('an exonym is known both ways, whatever its apostrophes, from our table and from the platform', () => {
  expect(exonymCount).toBeGreaterThanOrEqual(250)
  expect(exonymsOf('Угорщина', 'uk', 'en')).toContain('Hungary')
  expect(exonymsOf('Hungary', 'en', 'kk')).toContain('Мажарстан')
  expect(exonymsOf('Еділ', 'kk', 'uk')).toEqual(['Волга'])
  expect(exonymsOf('Обʼєднані Арабські Емірати', 'uk', 'en')).toContain('United Arab Emirates')
  expect(exonymsOf('Науру', 'uk', 'en-GB')).toContain('Nauru')
  expect(exonymsOf('Нетутешнє', 'uk', 'en')).toEqual([])
  expect(exonymsOf('Germany', 'en', 'x-none')).toEqual([])
})

// What grows with the square of the length does not end before the test's time is up.
test('a pool of hostile names is ranked', () => {
  rankNames(['a'.repeat(100_000), 'a '.repeat(50_000), ''], 'kk', 'en')('а'.repeat(100_000))
  expect(rankNames(['b'], 'kk', 'en')('ы '.repeat(50_000))).toHaveLength(1)
})
