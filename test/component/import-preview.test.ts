import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { ImportPreview } from '../../web/api/types.ts'
import '../../web/components/import-preview.ts'
import { allInside, drawn, expectAccessible, heard, inside, mount, words } from './mount.ts'

const preview: ImportPreview = {
  fileName: 'sot.txt',
  name: 'Сот шешімі',
  size: 127,
  format: 'plain-text',
  kind: 'document',
  encoding: 'pt154',
  about: false,
  encodings: [
    { encoding: 'pt154', label: 'PT154 (Kazakh)', confidence: 0.6, sample: 'Сот шешімі қабылданды' },
    { encoding: 'windows-1251', label: 'Windows-1251', confidence: 0.3, sample: 'Сот шешiмi ќабылданды' },
  ],
  languages: [
    { lang: 'kk', name: 'Kazakh', share: 0.97 },
    { lang: 'ru', name: 'Russian', share: 0.03 },
  ],
  layout: 'paragraphs',
  ownBlocks: false,
  excluded: 0,
  segments: [
    { text: 'Сот шешімі', kind: 'heading', excluded: false, corrected: null, suggestion: null },
    { text: 'Шешім қабылданды.', kind: 'sentence', excluded: false, corrected: null, suggestion: null },
  ],
  total: 40,
  suggestions: [],
  problems: ['Line 3: a character that cannot be read'],
}
const known = ['kk', 'en', 'uk']

test('a doubtful encoding shows what each reading gives, and another one can be chosen', async () => {
  const card = await mount('wb-import-preview', { preview, fileName: 'sot.txt', known })
  const said = heard<object>(card, 'import-corrected')
  const choice = inside(card, 'wb-encoding-choice')
  expect(inside<HTMLDetailsElement>(choice, 'details').open).toBe(true)
  expect(allInside(choice, '.sample').map((each) => each.textContent)).toEqual(preview.encodings.map((e) => e.sample))
  inside(choice, 'input[value="windows-1251"]').click()
  expect(said).toEqual([{ encoding: 'windows-1251' }])
  await expectAccessible()
})

test('what is surely UTF-8 keeps the other readings folded', async () => {
  const encodings = preview.encodings.map((each) => ({ ...each, confidence: each.encoding === 'pt154' ? 1 : 0 }))
  const card = await mount('wb-import-preview', { preview: { ...preview, encodings }, fileName: 'sot.txt', known })
  expect(inside<HTMLDetailsElement>(inside(card, 'wb-encoding-choice'), 'details').open).toBe(false)
})

test('the name field shows what the text would be called', async () => {
  const card = await mount('wb-import-preview', { preview, fileName: '12.txt', known })
  expect(inside<HTMLInputElement>(card, '#name').placeholder).toBe('Сот шешімі')
})

test('language and layout are proposed, and what a person says stands over it', async () => {
  const card = await mount('wb-import-preview', { preview, fileName: 'sot.txt', known })
  const said = heard<object>(card, 'import-corrected')
  expect(words(card)).toContain('Language, proposed with 97 %')
  await userEvent.selectOptions(inside(inside(card, 'wb-language-select'), 'select'), 'uk')
  await userEvent.selectOptions(inside(card, '#layout'), 'lines')
  expect(said).toEqual([{ lang: 'uk' }, { layout: 'lines' }])
  card.said = { lang: 'uk' }
  await drawn(card)
  expect(words(card)).not.toContain('proposed with')
  expect(inside(inside(card, 'wb-cut-list'), '.text').lang).toBe('uk')
})

test('segments stand as they would be cut, with problems and the number of the rest', async () => {
  const card = await mount('wb-import-preview', { preview, fileName: 'sot.txt', known })
  expect(allInside(inside(card, 'wb-cut-list'), '.text').map((each) => each.textContent)).toEqual([
    'Сот шешімі',
    'Шешім қабылданды.',
  ])
  expect(words(inside(card, 'wb-cut-list'))).toContain('… and 38 more')
  expect(words(card)).toContain('Line 3: a character that cannot be read')
})

test('a file that cannot be read says where and why, and can be tried again or taken away', async () => {
  const problem = '“a.tmx”, line 5, column 3: not well-formed XML'
  const card = await mount('wb-import-preview', { fileName: 'a.tmx', problem, known })
  const events = ['import-retried', 'import-removed', 'import-kept'].map((type) => heard(card, type))
  expect(inside(card, '[role=alert]').textContent).toBe(problem)
  for (const button of allInside(card, 'button')) button.click()
  expect(events.map((each) => each.length)).toEqual([1, 1, 0])
  await expectAccessible()
})

test('a file of pairs shows both sides and asks for no language', async () => {
  const pairs = { sourceLang: 'kk', targetLang: 'en', unnamed: false, units: 1 }
  const segments = [{ text: 'Сот ⟷ The court', kind: 'sentence', excluded: false, corrected: null, suggestion: null }]
  const tmx: ImportPreview = { ...preview, kind: 'bitext', pairs, segments, total: 1, problems: [] }
  const card = await mount('wb-import-preview', { preview: tmx, fileName: 'a.tmx', known })
  expect(allInside(inside(card, 'wb-cut-list'), '.text').map(({ lang, textContent }) => [lang, textContent])).toEqual([
    ['kk', 'Сот'],
    ['en', 'The court'],
  ])
  expect(allInside(card, 'select')).toEqual([])
  await expectAccessible()
})

test('a file of pairs without names of languages lets them be chosen, and waits while one is unknown', async () => {
  const pairs = { sourceLang: 'kk', targetLang: 'und', unnamed: true, units: 1 }
  const segments = [{ text: 'Сот ⟷ 12', kind: 'sentence', excluded: false, corrected: null, suggestion: null }]
  const csv: ImportPreview = { ...preview, kind: 'bitext', pairs, segments, total: 1, problems: [] }
  const card = await mount('wb-import-preview', { preview: csv, fileName: 'semi.csv', known })
  const said = heard<object>(card, 'import-corrected')
  expect(words(card)).toContain('Language of the source, proposed')
  expect(words(card)).toContain('Language of the target: please choose')
  const keep = inside<HTMLButtonElement>(card, 'button.main')
  expect(keep.disabled).toBe(true)
  const choices = allInside(card, 'wb-language-select')
  await userEvent.selectOptions(inside(choices[1]!, 'select'), 'en')
  expect(said).toEqual([{ targetLang: 'en' }])
  card.preview = { ...csv, pairs: { ...pairs, targetLang: 'en' } }
  card.said = { targetLang: 'en' }
  await drawn(card)
  expect(keep.disabled).toBe(false)
  expect(words(card)).not.toContain('please choose')
  await expectAccessible()
})

test('a file that may be in another encoding can be read with the one whose words are right', async () => {
  const { encodings } = preview
  const card = await mount('wb-import-preview', { fileName: 'a.csv', problem: 'not UTF-8', encodings, known })
  const said = heard<object>(card, 'import-corrected')
  const choice = inside(card, 'wb-encoding-choice')
  expect(inside<HTMLDetailsElement>(choice, 'details').open).toBe(true)
  inside(choice, 'input[value="windows-1251"]').click()
  expect(said).toEqual([{ encoding: 'windows-1251' }])
  await expectAccessible()
})
