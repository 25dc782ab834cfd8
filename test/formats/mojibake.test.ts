import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { findMojibake, repair } from '../../server/formats/mojibake.ts'
import plainText from '../../server/formats/plain-text.format.ts'
import { textProblems } from '../../server/formats/text-problems.ts'

const KAZAKH = 'Өзеннің екі жағындағы ел бір жазда көпір салды. Ол көпір әлі тұр, қыста да жүреді.'
const UKRAINIAN = 'Люди з обох берегів звели міст за одне літо. Він стоїть і досі, їздять ним щодня.'
const RUSSIAN = 'Люди с обоих берегов построили мост за одно лето. Он стоит и сейчас, по нему ездят каждый день.'
const name = (id: string) => (id === 'kz-1048' ? 'rk1048' : id)
const taken = (text: string, written: string, readAs: string) =>
  iconv.decode(iconv.encode(text, name(written)), name(readAs))

test.each([
  ['utf-8', 'windows-1251', KAZAKH],
  ['utf-8', 'windows-1251', UKRAINIAN],
  ['utf-8', 'koi8-u', RUSSIAN],
  ['windows-1251', 'windows-1252', UKRAINIAN],
  ['windows-1251', 'windows-1252', RUSSIAN],
  ['koi8-u', 'windows-1251', UKRAINIAN],
  ['koi8-u', 'windows-1251', RUSSIAN],
  ['windows-1251', 'koi8-u', RUSSIAN],
  ['cp866', 'windows-1251', RUSSIAN],
  ['kz-1048', 'windows-1251', KAZAKH],
])('%s taken for %s is found out, and its beginning repaired: %s', (written, readAs, text) => {
  const found = findMojibake(taken(text, written, readAs))
  expect(found).toMatchObject({ written, readAs, share: 1, offset: 0 })
  expect(text.startsWith(found!.repaired.slice(0, 30))).toBe(true)
  expect(repair(taken(text, written, readAs), found!)).toBe(text)
})

test('UTF-8 taken for Windows-1252 is repaired but for the letters that are lost for good', () => {
  const found = findMojibake('ÐŸÑ€Ð¸Ð²Ñ–Ñ‚, Ñ\ufffdÐ²Ñ–Ñ‚Ðµ.')
  expect(found).toMatchObject({ written: 'utf-8', readAs: 'windows-1252', repaired: 'Привіт, \ufffdвіте.' })
})

test('one garbled paragraph in a long sound text is found with its place', () => {
  const sound = `${KAZAKH}\n`.repeat(400)
  const found = findMojibake(`${sound}${taken(UKRAINIAN, 'utf-8', 'windows-1251')}\n${sound}`)
  expect(found).toMatchObject({ written: 'utf-8', readAs: 'windows-1251', offset: sound.length })
  expect(found!.share).toBeLessThan(0.1)
})

test.each([
  KAZAKH,
  UKRAINIAN,
  RUSSIAN,
  'ЛЮДИ З ОБОХ БЕРЕГІВ ЗВЕЛИ МІСТ ЗА ОДНЕ ЛІТО',
  'Эки жээктин эли бир жайда көпүрө салышты, ал азыр да турат.',
  'Људи са обе обале саградили су мост за једно лето. Ђорђе је ћутао.',
  'Людзі з абодвух берагоў пабудавалі мост за адно лета, ён стаіць і цяпер.',
  'Où est l’été ? Les élèves ont été fêtés près de la forêt.',
  'Zażółć gęślą jaźń — most stoi do dziś. Łódź płynie.',
  'Hâlâ duruyor, üzerinden her gün geçiliyor; çocuklar şarkı söylüyor.',
])('a sound text is not taken for a garbled one: %s', (text) => {
  expect(findMojibake(text)).toBeUndefined()
})

test('an encoding that was chosen wrongly is named with the right one', async () => {
  const bytes = new TextEncoder().encode(KAZAKH)
  const { problems } = await plainText.read!({ name: 'a.txt', bytes }, { encoding: 'windows-1251' })
  expect(problems.map(({ message }) => message).join()).toMatch(
    /UTF-8, not Windows-1251.*choose that encoding.*"Өзеннің/,
  )
})

test('letters that were lost are counted, with a word as an example', () => {
  const [lost] = textProblems('?зенні? екі жа?ында?ы ел к?пір салды.', 'utf-8', true)
  expect(lost!.message).toMatch(/\d "\?" stand in words, as in "\?зенні\?"/)
  const [replaced] = textProblems('Өзенн\ufffdң екі жағы\ufffdдағы ел.', 'utf-8', true)
  expect(replaced!.message).toContain('2 "�" stand for them, as in "Өзенн�ң"')
})
