import { expect, test } from 'vitest'
import type { GlossaryImportRow, GlossaryImportView } from '../../web/api/types.ts'
import '../../web/components/glossary-export.ts'
import type { Leaving } from '../../web/components/glossary-export.ts'
import '../../web/components/incoming-concept.ts'
import '../../web/components/incoming-glossary.ts'
import { allInside, drawn, expectAccessible, heard, inside, mount, words } from './mount.ts'

const view: GlossaryImportView = {
  id: 'x',
  fileName: 'names.tbx',
  format: 'tbx',
  problems: ['Kopir has no place for some of it: context (3 times)'],
  total: 3,
  counts: { new: 1, same: 0, adds: 1, contradicts: 1 },
}

function row(index: number, verdict: GlossaryImportRow['verdict'], text: string): GlossaryImportRow {
  const contradiction = {
    what: 'status',
    lang: 'uk',
    here: { text, status: 'deprecated' },
    there: { text, status: 'preferred' },
  }
  return {
    index,
    verdict,
    by: verdict === 'new' ? null : 'preferred',
    concept: { kind: 'place', note: '', terms: [{ lang: 'uk', text, status: 'preferred' }] },
    standing: null,
    added: [0],
    contradictions: verdict === 'contradicts' ? [contradiction as GlossaryImportRow['contradictions'][number]] : [],
  }
}

const rows = [row(0, 'contradicts', 'Київ'), row(1, 'adds', 'Львів'), row(2, 'new', 'Жем')]

const pick = (select: Element, value: string) => {
  ;(select as HTMLSelectElement).value = value
  select.dispatchEvent(new Event('change'))
}

test('a choice for all of a kind, and for single ones, is what is taken', async () => {
  const element = await mount('wb-incoming-glossary', { view, rows, total: 3 })
  expect(words(element)).toContain('3 concepts in the file')
  expect(element.taking).toEqual({ all: { new: 'add', same: 'merge', adds: 'merge', contradicts: 'merge' }, rows: [] })
  const [kyiv, , zhem] = allInside(element, 'wb-incoming-concept')
  expect(words(kyiv!)).toContain('Ukrainian: “Київ” (deprecated) here, “Київ” (preferred) in the file')
  pick(inside(zhem!, 'select'), 'skip')
  pick(inside(kyiv!, 'select'), 'theirs')
  pick(allInside(element, 'table select')[0]!, 'add')
  await drawn(element)
  expect(element.taking).toEqual({
    all: { new: 'add', same: 'merge', adds: 'merge', contradicts: 'add' },
    rows: [{ index: 2, choice: 'skip' }],
  })
  expect(inside<HTMLSelectElement>(kyiv!, 'select').value).toBe('add')
  await expectAccessible()
})

test('a file without names of languages asks for both, and only two different ones will do', async () => {
  const element = await mount('wb-incoming-glossary', {
    problem: 'No languages.',
    needsLanguages: true,
    known: ['kk', 'en'],
  })
  const said = heard<object>(element, 'languages-said')
  inside(element, 'button.main').click()
  expect(said).toEqual([{ sourceLang: 'kk', targetLang: 'en' }])
  const [, second] = allInside(element, 'wb-language-select')
  pick(inside(second!, 'select'), 'kk')
  await drawn(element)
  expect(inside<HTMLButtonElement>(element, 'button.main').disabled).toBe(true)
})

test('an export says what it will not hold before it is downloaded', async () => {
  const formats = [
    { id: 'tbx', label: 'TBX', extensions: ['.tbx'], bilingual: false },
    { id: 'omegat', label: 'OmegaT', extensions: ['.txt'], bilingual: true },
  ]
  const addressOf = ({ format, source, target }: Leaving) => `/${format}/${source}/${target}`
  const element = document.createElement('wb-glossary-export')
  const wanted = heard<Leaving>(element, 'leaving-changed')
  Object.assign(element, { formats, languages: ['kk', 'en'], addressOf })
  document.body.append(document.createElement('main'))
  document.querySelector('main')!.append(element)
  await drawn(element)
  expect(wanted.at(-1)).toMatchObject({ format: 'tbx', source: '', languages: [] })
  inside<HTMLInputElement>(element, 'input[value="omegat"]').click()
  await drawn(element)
  expect(wanted.at(-1)).toMatchObject({ format: 'omegat', source: 'kk', target: 'en' })
  Object.assign(element, { losses: [{ what: 'the kind of a concept was left out', count: 2 }] })
  await drawn(element)
  expect(words(element)).toContain('Not carried over: the kind of a concept was left out (2 times)')
  expect(inside<HTMLAnchorElement>(element, 'a.main').getAttribute('href')).toBe('/omegat/kk/en')
  pick(inside(element, '#target'), 'kk')
  await drawn(element)
  expect(words(element)).toContain('Choose two different languages.')
  expect(allInside(element, 'a.main')).toEqual([])
  await expectAccessible()
})
