import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { BitextView, DocumentView, Job } from '../../web/api/types.ts'
import '../../web/components/bitext-row.ts'
import '../../web/components/document-row.ts'
import '../../web/components/export-form.ts'
import '../../web/components/pair-form.ts'
import { likeliestPair } from '../../web/components/pair-form.ts'
import { allInside, drawn, expectAccessible, heard, inside, mount, words } from './mount.ts'

function document(id: string, lang: string, rest: Partial<DocumentView> = {}): DocumentView {
  return {
    id: id as DocumentView['id'],
    projectId: 'project' as DocumentView['projectId'],
    name: `Text ${id}`,
    lang,
    format: 'plain-text',
    encoding: 'utf-8',
    layout: 'paragraphs',
    reading: { rules: {}, places: {} },
    fileName: null,
    original: '',
    size: 12_400,
    textId: '',
    createdAt: '2026-11-23T08:00:00Z',
    version: 3,
    segments: 74,
    excluded: 0,
    ...rest,
  }
}

const kk = document('kk', 'kk')
const en = document('en', 'en')
const uk = document('uk', 'uk')

function bitext(rest: Partial<BitextView> = {}, counts: Partial<BitextView['counts']> = {}): BitextView {
  return {
    id: 'pair' as BitextView['id'],
    projectId: kk.projectId,
    sourceId: kk.id,
    targetId: en.id,
    createdAt: '',
    alignment: null,
    version: 4,
    source: kk,
    target: en,
    job: null,
    counts: {
      bitextId: 'pair' as BitextView['id'],
      sourceSegments: 74,
      targetSegments: 80,
      proposed: 0,
      confirmed: 0,
      drafted: 0,
      withoutCounterpart: 0,
      proposedWithout: 0,
      excluded: 0,
      ...counts,
    },
    ...rest,
  }
}

const alignment = { at: '', aligner: 'ladder 1', sourceShare: 0.2, targetShare: 0.2, verdict: 'comparable' } as const

test('a pair says in words how far it is, pairs and lone segments apart', async () => {
  const counts = { proposed: 30, proposedWithout: 18, confirmed: 40, withoutCounterpart: 3, drafted: 1 }
  const row = await mount('wb-bitext-row', { bitext: bitext({ alignment }, counts), href: '/bitexts/pair' })
  expect(allInside(row, '.counts span').map((each) => each.textContent!.trim())).toEqual([
    '37 confirmed',
    '1 drafted',
    '3 without counterpart',
    '12 proposed',
    '18 segments probably without counterpart',
    '74 and 80 segments',
  ])
  expect(words(row)).toContain('comparable, not parallel')
  await expectAccessible()
})

test('a running alignment shows its share and can be cancelled', async () => {
  const job = { id: 'job', state: 'running', progress: 0.42, finishedAt: null, message: '' } as Job
  const row = await mount('wb-bitext-row', { bitext: bitext({ job }), href: '/' })
  const cancelled = heard<{ job: Job }>(row, 'cancel-request')
  expect(words(row)).toContain('Aligning… 42 %')
  expect(inside<HTMLProgressElement>(row, 'progress').value).toBeCloseTo(0.42)
  inside(row, '.job button').click()
  expect(cancelled).toEqual([{ job }])
  await expectAccessible()
})

test('the likeliest pair comes first: Kazakh and English, then English and Ukrainian', async () => {
  const form = await mount('wb-pair-form', { documents: [uk, en, kk] })
  const chosen = () => allInside(form, 'select').map((select) => (select as HTMLSelectElement).value)
  expect(chosen()).toEqual(['kk', 'en'])
  form.bitexts = [bitext()]
  await drawn(form)
  expect(chosen()).toEqual(['en', 'uk'])
  await expectAccessible()
})

test('two that stand together are not put together again, and not proposed the other way round', async () => {
  const form = await mount('wb-pair-form', { documents: [kk, en, uk], bitexts: [bitext()] })
  expect(allInside(form, 'select').map((select) => (select as HTMLSelectElement).value)).toEqual(['en', 'uk'])
  expect(inside<HTMLButtonElement>(form, 'button').disabled).toBe(false)
  await userEvent.selectOptions(inside(form, '#source'), 'kk')
  await userEvent.selectOptions(inside(form, '#target'), 'en')
  expect(inside<HTMLButtonElement>(form, 'button').disabled).toBe(true)
  expect(words(form)).toContain('stand together already')
  await expectAccessible()
})

test('two texts of one language are proposed only where there is nothing better', () => {
  const second = document('en2', 'en-GB')
  expect(likeliestPair([en, second], [])).toEqual(['en', 'en2'])
  expect(likeliestPair([document('de', 'de'), en, document('de2', 'de')], [])[1]).toBe('en')
})

test('a person can choose another pair, and a text cannot stand beside itself', async () => {
  const form = await mount('wb-pair-form', { documents: [kk, en, uk] })
  const pairs = heard<{ sourceId: string; targetId: string }>(form, 'pair-chosen')
  await userEvent.selectOptions(inside(form, '#target'), 'uk')
  inside(form, 'button').click()
  expect(pairs).toEqual([{ sourceId: 'kk', targetId: 'uk', through: false }])
  await userEvent.selectOptions(inside(form, '#target'), 'kk')
  expect(inside<HTMLButtonElement>(form, 'button').disabled).toBe(true)
})

const linked = (id: string, source: DocumentView, target: DocumentView, proposed = 5) =>
  bitext(
    { id: id as BitextView['id'], sourceId: source.id, targetId: target.id, source, target },
    { proposed, proposedWithout: 1 },
  )

test('two documents that are linked with a third can be aligned through it', async () => {
  const bitexts = [linked('a', kk, en), linked('b', uk, en)]
  const form = await mount('wb-pair-form', { documents: [kk, en, uk], bitexts })
  expect(allInside(form, 'select').map((select) => (select as HTMLSelectElement).value)).toEqual(['kk', 'uk'])
  const pairs = heard<object>(form, 'pair-chosen')
  const button = inside(form, '.through button')
  expect(button.textContent).toBe('Align through “Text en”')
  await expectAccessible()
  button.click()
  expect(pairs).toEqual([{ sourceId: 'kk', targetId: 'uk', through: true }])
})

test('of many pairs the one that a third document joins is proposed first', () => {
  const other = document('en2', 'en')
  expect(likeliestPair([kk, en, uk, other], [linked('a', kk, en), linked('b', en, uk)])).toEqual(['kk', 'uk'])
})

test('a third without links with both is nothing to align through', async () => {
  const form = await mount('wb-pair-form', {
    documents: [kk, en, uk],
    bitexts: [linked('a', kk, en), linked('b', en, uk, 1)],
  })
  expect(allInside(form, 'select').map((select) => (select as HTMLSelectElement).value)).toEqual(['kk', 'uk'])
  expect(allInside(form, '.through')).toEqual([])
})

test('a pair that stands together is aligned through a third from its menu', async () => {
  const own = linked('c', kk, uk, 0)
  const row = await mount('wb-bitext-row', { bitext: own, thirds: [en], href: '/' })
  const asked = heard<object>(row, 'pivot-request')
  const menu = inside(row, 'wb-menu')
  inside(menu, 'button').click()
  await drawn(menu)
  expect(words(menu)).toContain('Align through “Text en”')
  await userEvent.keyboard('{Enter}')
  expect(asked).toEqual([{ bitext: own }])
})

test('a document is renamed from its menu, and only what was changed is told', async () => {
  const row = await mount('wb-document-row', { document: kk, known: ['kk', 'en'], href: '/documents/kk' })
  const changes = heard<{ patch: object }>(row, 'document-changed')
  const menu = inside(row, 'wb-menu')
  inside(menu, 'button').click()
  await drawn(menu)
  await userEvent.keyboard('{Enter}')
  await drawn(row)
  await userEvent.keyboard('{Control>}a{/Control}Жаңа ат{Enter}')
  expect(changes.map(({ patch }) => patch)).toEqual([{ name: 'Жаңа ат' }])
  await drawn(row)
  expect(row.shadowRoot!.activeElement).toBe(inside(row, 'a'))
  await expectAccessible()
})

test('a translated document is offered where the source can be written back, and says what stays', async () => {
  const outlook = (translated: number, untranslated: number) => ({ possible: true, translated, untranslated })
  const source = { ...kk, format: 'docx', fileName: 'үкім.docx' }
  const form = await mount('wb-export-form', { bitext: bitext({ source }, { confirmed: 40 }) })
  expect(words(form)).not.toContain('Translated document')
  Object.assign(form, { translation: { confirmed: outlook(40, 34), all: outlook(74, 0) } })
  await drawn(form)
  expect(words(form)).toContain('“үкім.docx” with its text translated')
  inside(form, 'input[value=translation]').click()
  await drawn(form)
  const address = () => inside<HTMLAnchorElement>(form, 'a[download]').getAttribute('href')
  expect(address()).toBe('/api/bitexts/pair/translation?include=confirmed')
  expect(inside(form, '[role=status]').textContent).toContain(
    '34 segments have no translation yet and stay as they are',
  )
  expect(inside<HTMLInputElement>(form, 'input[type=checkbox]').disabled).toBe(true)
  inside(form, 'input[value=all]').click()
  await drawn(form)
  expect(address()).toBe('/api/bitexts/pair/translation?include=all')
  expect(inside(form, '[role=status]').textContent).toContain('Every segment has a translation.')
  await expectAccessible()
})

test('an export is what was chosen: format, links, lone segments', async () => {
  const form = await mount('wb-export-form', { bitext: bitext({}, { proposed: 5, proposedWithout: 2, confirmed: 0 }) })
  const address = () => new URL(inside<HTMLAnchorElement>(form, 'a[download]').href)
  expect(Object.fromEntries(address().searchParams)).toEqual({
    format: 'tmx',
    include: 'confirmed',
    nulls: 'false',
    safe: 'false',
  })
  expect(words(form)).toContain('the file would be empty')
  expect(words(form)).toContain('All, drafted and proposed ones too (3)')
  inside(form, 'input[value=csv-safe]').click()
  inside(form, 'input[value=all]').click()
  inside(form, 'input[type=checkbox]').click()
  await drawn(form)
  expect(Object.fromEntries(address().searchParams)).toEqual({
    format: 'csv',
    include: 'all',
    nulls: 'true',
    safe: 'true',
  })
  expect(words(form)).not.toContain('the file would be empty')
  await expectAccessible()
})
