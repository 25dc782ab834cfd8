import { expect, test } from 'vitest'
import type { CutRules } from '../../db/model/project.ts'
import { previewCutting, setCutting } from '../../server/workbench/cutting.ts'
import { undo } from '../../server/workbench/undo.ts'
import { freshTable } from './table.ts'

const rules = (over: Partial<CutRules>): CutRules => ({ abbreviations: [], places: [], srx: null, ...over })

/** A bitext whose source is wrongly cut after a word that people use as an abbreviation. */
async function abbreviated() {
  const table = await freshTable({
    source: ['Ол көп.', 'Бекет келді.', 'Бәрі қуанды.'],
    target: ['The bridge of Beket came.', 'All were glad.'],
  })
  await table.pair('1+2:1')
  await table.pair('3:2')
  const project = await table.deps.storage.get('project', table.bitext.projectId)
  return { ...table, project }
}

const abbreviation = rules({ abbreviations: [{ lang: 'kk', text: 'көп.' }] })

test('a look at new rules says what they would change, document by document, and keeps nothing', async () => {
  const { deps, project, texts } = await abbreviated()
  const { documents } = await previewCutting(deps, { id: project.id, cutting: abbreviation })
  expect(documents.map(({ lang, changes }) => [lang, changes.same, changes.changed.items])).toEqual([
    [
      'kk',
      1,
      [{ kind: 'joined', before: ['Ол көп.', 'Бекет келді.'], after: ['Ол көп. Бекет келді.'], excluded: false }],
    ],
    ['en', 2, []],
  ])
  expect(await texts('source')).toHaveLength(3)
})

test('applied rules cut the documents anew, keep every link, and are one step for undo', async () => {
  const { deps, project, bitext, texts, sketch } = await abbreviated()
  const { id, version } = project
  const before = await sketch()
  const apply = [bitext.sourceId]
  const kept = await setCutting(deps, { id, version, cutting: abbreviation, apply, groupId: 'g1' })
  expect(kept.cutting).toEqual(abbreviation)
  expect(await texts('source')).toEqual(['Ол көп. Бекет келді.', 'Бәрі қуанды.'])
  expect(await sketch()).toBe('1:1= 2:2=')
  await undo(deps, id)
  expect(await texts('source')).toHaveLength(3)
  expect(await sketch()).toBe(before)
  expect((await deps.storage.get('project', id)).cutting).toEqual(project.cutting)
})

test('a segment that was cut by hand stays cut', async () => {
  const { deps, project, bitext, texts, split } = await abbreviated()
  await split('source', 3, 5)
  const { id, version } = project
  await setCutting(deps, { id, version, cutting: abbreviation, apply: [bitext.sourceId], groupId: 'g1' })
  expect(await texts('source')).toEqual(['Ол көп. Бекет келді.', 'Бәрі', 'қуанды.'])
})

test('rules that were decided on an older project, and a file that is no SRX, are refused', async () => {
  const { deps, project } = await abbreviated()
  const { id, version } = project
  await setCutting(deps, { id, version, cutting: abbreviation, apply: [], groupId: 'g1' })
  const late = { id, version, cutting: rules({}), apply: [], groupId: 'g2' }
  await expect(setCutting(deps, late)).rejects.toThrow()
  const srx = { name: 'rules.srx', text: '<tmx version="1.4"/>' }
  await expect(previewCutting(deps, { id, cutting: rules({ srx }) })).rejects.toMatchObject({ code: 'unreadable-file' })
})
