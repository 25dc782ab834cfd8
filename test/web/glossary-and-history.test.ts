import { expect, test } from 'vitest'
import type { ChangeView, ConceptView } from '../../web/api/types.ts'
import { matchPath, paths } from '../../web/routing/paths.ts'
import { everything as every, filterConcepts, glossaryLanguages, nameOf } from '../../web/state/glossary-filter.ts'
import { prepareSearch } from '../../web/state/glossary-index.ts'
import { historyLines } from '../../web/state/history-lines.ts'
import { ToastStore } from '../../web/state/toast-store.ts'

function concept(kind: ConceptView['kind'], ...terms: [lang: string, text: string, status?: string][]): ConceptView {
  const all = terms.map(([lang, text, status = 'preferred']) => ({ lang, text, status }))
  const filled = all.map((term) => ({ ...term, note: '', source: '', forms: [] }))
  return { id: terms[0]![1], kind, note: '', identifiers: [], terms: filled } as unknown as ConceptView
}

const court = concept('institution', ['kk', 'Жоғарғы сот'], ['en', 'Supreme Court'], ['uk', 'Верховний Суд'])
const kyiv = concept('place', ['kk', 'Киев', 'admitted'], ['en-GB', 'Kyiv'])
const akhmet = concept('person', ['kk', 'Ахмет'], ['de', 'Achmet'])
const all = [court, kyiv, akhmet]
const names = (concepts: readonly ConceptView[]) => concepts.map((each) => each.terms[0]!.text)

test('columns are Kazakh, English and Ukrainian, then whatever else there is', () => {
  expect(glossaryLanguages(all)).toEqual(['kk', 'en', 'uk', 'de'])
  expect(glossaryLanguages([])).toEqual(['kk', 'en', 'uk'])
})

test('the order is that of the Kazakh alphabet, whoever was added first', () => {
  expect(names(filterConcepts(all, every, ['kk', 'en', 'uk']))).toEqual(['Ахмет', 'Жоғарғы сот', 'Киев'])
})

test('words are found in any language, any case, in any order', () => {
  const found = (text: string) => names(filterConcepts(all, { ...every, text }, ['kk']))
  expect(found('СОТ')).toEqual(['Жоғарғы сот'])
  expect(found('court supr')).toEqual(['Жоғарғы сот'])
  expect(found('ky')).toEqual(['Киев'])
  expect(found('court kyiv')).toEqual([])
})

test('any script finds any script, and what begins so comes first', () => {
  expect(prepareSearch(all, 1000)).toBe(true)
  const found = (text: string) => names(filterConcepts(all, { ...every, text }, ['kk']))
  expect(found('ahmet')).toEqual(['Ахмет'])
  expect(found('akhm')).toEqual(['Ахмет'])
  expect(found('верх')).toEqual(['Жоғарғы сот'])
  expect(found('jogargi')).toEqual(['Жоғарғы сот'])
  const metro = concept('other', ['kk', 'Метро'])
  prepareSearch([metro], 1000)
  expect(names(filterConcepts([...all, metro], { ...every, text: 'мет' }, ['kk']))).toEqual(['Метро', 'Ахмет'])
})

test('kind, status and what is missing narrow together; a regional term counts as its language', () => {
  const found = (filter: Partial<typeof every>, used: Record<string, number> | null = null) =>
    names(filterConcepts(all, { ...every, ...filter }, ['kk'], used))
  expect(found({ lacks: 'uk' })).toEqual(['Ахмет', 'Киев'])
  expect(found({ lacks: 'en' })).toEqual(['Ахмет'])
  expect(found({ kind: 'place', lacks: 'uk' })).toEqual(['Киев'])
  expect(found({ status: 'admitted' })).toEqual(['Киев'])
  expect(found({ lacks: 'preferred' })).toEqual(['Киев'])
  expect(found({ lacks: 'use' })).toEqual([])
  expect(found({ lacks: 'use' }, { Ахмет: 3 })).toEqual(['Жоғарғы сот', 'Киев'])
})

test('columns are the languages of the texts where these are known', () => {
  expect(glossaryLanguages([], ['uk', 'en'])).toEqual(['en', 'uk'])
  expect(glossaryLanguages(all, ['pl', 'en'])).toEqual(['en', 'de', 'kk', 'pl', 'uk'])
})

test('a concept is called by its preferred term in the first language that has one', () => {
  expect(nameOf(kyiv, ['uk', 'en'])).toBe('Kyiv')
  expect(nameOf(kyiv, ['uk', 'de'])).toBe('Kyiv')
  expect(nameOf(kyiv, ['kk'])).toBe('Киев')
})

let seq = 100
function change(label: string, rest: Partial<ChangeView> = {}): ChangeView {
  seq--
  const at = '2026-11-23T08:00:00Z'
  return {
    seq,
    label,
    kind: 'act',
    author: 'A',
    at,
    groupId: `g${seq}`,
    reverses: null,
    touched: 1,
    ...rest,
  } as ChangeView
}

test('a burst is one line with its count', () => {
  const lines = historyLines([
    change('Correct text', { groupId: 'g' }),
    change('Correct text', { groupId: 'g' }),
    change('Correct text', { groupId: 'other' }),
  ])
  expect(lines.map(({ times, touched }) => [times, touched])).toEqual([
    [2, 2],
    [1, 1],
  ])
})

test('what an undo took back is marked as undone until a redo brings it back', () => {
  const act = { seq: 1, label: 'Align' }
  const undo = { seq: 2, label: 'Align', kind: 'undo', reverses: 1 } as const
  const redo = { seq: 3, label: 'Align', kind: 'redo', reverses: 2 } as const
  const undone = (...changes: Partial<ChangeView>[]) =>
    historyLines(changes.map((each) => change('', each))).map((line) => line.undone)
  expect(undone(undo, act)).toEqual([false, true])
  expect(undone(redo, undo, act)).toEqual([false, false, false])
  expect(undone({ seq: 4, kind: 'undo', reverses: 1 }, redo, undo, act)).toEqual([false, false, false, true])
})

test('every page has an address, and every address its page', () => {
  const at = (path: string) => matchPath(new URL(path, 'http://127.0.0.1'))
  expect(at(paths.home())).toEqual({ page: 'home' })
  expect(at(paths.project('p'))).toEqual({ page: 'project', projectId: 'p' })
  expect(at(`${paths.project('p')}/`)).toEqual({ page: 'project', projectId: 'p' })
  expect(at(paths.import('p'))).toEqual({ page: 'import', projectId: 'p' })
  expect(at(paths.glossary('p'))).toEqual({ page: 'glossary', projectId: 'p', concept: null })
  expect(at(paths.glossary('p', 'c'))).toEqual({ page: 'glossary', projectId: 'p', concept: 'c' })
  expect(at(paths.history('p'))).toEqual({ page: 'history', projectId: 'p' })
  expect(at(paths.bitext('b', 's'))).toEqual({ page: 'bitext', bitextId: 'b', segment: 's', edit: false })
  expect(at(`${paths.bitext('b', 's')}&edit`)).toEqual({ page: 'bitext', bitextId: 'b', segment: 's', edit: true })
  expect(at(paths.document('d'))).toEqual({ page: 'document', documentId: 'd', segment: null })
  for (const path of ['/projects', '/projects/p/nothing', '/bitexts/b/c', '/elsewhere/x', '/projects/p/import/x'])
    expect(at(path), path).toEqual({ page: 'nowhere' })
})

test('a newer message on the same matter takes the place of the older one', () => {
  const toasts = new ToastStore()
  toasts.show('Undone: Align', undefined, 'reversal')
  toasts.show('“a” is deleted.')
  toasts.show('Done again: Align', undefined, 'reversal')
  toasts.error('Not possible')
  expect(toasts.state.toasts.map(({ text }) => text)).toEqual(['Done again: Align', 'Not possible'])
})
