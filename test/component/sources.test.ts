import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { EvidenceSource, SourcePreview } from '../../web/api/types.ts'
import '../../web/components/column-choice.ts'
import '../../web/components/source-row.ts'
import { allInside, expectAccessible, heard, inside, mount, words } from './mount.ts'

const source = {
  id: 's',
  projectId: 'p',
  kind: 'memory',
  name: 'Бұрынғы аудармалар',
  enabled: true,
  fileName: 'old.tmx',
  format: 'tmx',
  pairs: [
    { langs: ['en', 'kk'], count: 12_345 },
    { langs: ['en', 'uk'], count: 7 },
  ],
  problems: ['Left out: 2 pairs that stood in it already.'],
  createdAt: '',
  version: 4,
} as unknown as EvidenceSource

test('a source tells what it holds by languages, and what could not be taken', async () => {
  const row = await mount('wb-source-row', { source })
  expect(words(row)).toContain('English–Kazakh 12,345 sentences')
  expect(words(row)).toContain('English–Ukrainian 7 sentences')
  expect(words(row)).toContain('Left out: 2 pairs that stood in it already.')
  await expectAccessible()
})

test('it is renamed in place, left with Escape, switched off and removed, by keys alone', async () => {
  const row = await mount('wb-source-row', { source })
  const changed = heard<{ patch: object }>(row, 'source-changed')
  const removed = heard<{ source: EvidenceSource }>(row, 'source-removed')
  const name = inside<HTMLInputElement>(row, '.name input')
  await userEvent.tab()
  expect(row.shadowRoot!.activeElement).toBe(name)
  await userEvent.keyboard('Жаңа{Escape}')
  expect(name.value).toBe(source.name)
  expect(changed).toEqual([])
  name.focus()
  name.select()
  await userEvent.keyboard('Жаңа аты{Enter}')
  await userEvent.tab()
  const box = inside<HTMLInputElement>(row, '[type=checkbox]')
  box.focus()
  await userEvent.keyboard(' ')
  expect(changed.map(({ patch }) => patch)).toEqual([{ name: 'Жаңа аты' }, { enabled: false }])
  inside(row, 'button').focus()
  await userEvent.keyboard('{Enter}')
  expect(removed).toHaveLength(1)
})

test('a source that is off says so in words', async () => {
  const row = await mount('wb-source-row', { source: { ...source, enabled: false } })
  expect(words(row)).toContain('Off')
  await expectAccessible()
})

const preview: SourcePreview = {
  kind: 'dictionary',
  format: 'tsv',
  table: {
    rows: [
      ['court', 'n.', 'сот'],
      ['bridge', 'n.', 'көпір'],
    ],
    columns: [{ column: 2, lang: 'kk' }],
  },
}

test('columns get their languages by hand; two are needed before the table is added', async () => {
  const choice = await mount('wb-column-choice', { preview, known: ['kk', 'en', 'uk'] })
  const chosen = heard<object>(choice, 'columns-chosen')
  await expectAccessible()
  const selects = allInside(choice, 'select') as HTMLSelectElement[]
  expect(selects.map(({ value }) => value)).toEqual(['', '', 'kk'])
  expect(inside<HTMLButtonElement>(choice, 'button').disabled).toBe(true)
  await userEvent.selectOptions(selects[0]!, 'kk')
  expect(inside<HTMLButtonElement>(choice, 'button').disabled).toBe(true)
  await userEvent.selectOptions(selects[0]!, 'en')
  inside<HTMLInputElement>(choice, '[type=radio]:not(:checked)').click()
  await choice.updateComplete
  inside<HTMLButtonElement>(choice, 'button').click()
  expect(chosen).toEqual([
    {
      kind: 'memory',
      columns: [
        { column: 0, lang: 'en' },
        { column: 2, lang: 'kk' },
      ],
    },
  ])
})
