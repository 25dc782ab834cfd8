import { expect, test } from 'vitest'
import { termStatuses } from '../../db/model/glossary.ts'
import { demo, readDemoFile } from '../../seeds/demo.ts'
import { seed } from '../../seeds/seed.ts'
import { readLadder, scoreLadders } from '../../server/align/evaluate.ts'
import type { getBitext } from '../../server/workbench/bitexts.ts'
import { listConcepts } from '../../server/workbench/concepts.ts'
import type { Deps } from '../../server/workbench/deps.ts'
import { listProjects } from '../../server/workbench/projects.ts'
import { segmentsOf } from '../../server/workbench/segments.ts'
import { ended, freshBench } from '../helpers/bench.ts'

async function seeded() {
  const deps = await freshBench()
  await seed(deps)
  const [project] = await listProjects(deps)
  for (const bitext of project!.bitexts) await ended(deps.jobs, bitext.job!.id)
  return { deps, project: (await listProjects(deps))[0]! }
}

/** The stored links of a bitext as beads over positions. */
async function beadsOf(deps: Deps, id: Parameters<typeof getBitext>[1]) {
  const { source, target, links } = await deps.storage.skeleton(id)
  const at = (bones: typeof source) => new Map(bones.map((bone, i) => [bone.id, i]))
  const [s, t] = [at(source), at(target)]
  return links.map((link) => ({
    source: link.source.map((each) => s.get(each)!),
    target: link.target.map((each) => t.get(each)!),
  }))
}

test('the demo has three languages, two parallel pairs that share a text, and a comparable one', async () => {
  const { project } = await seeded()
  expect(new Set(project.documents.map(({ lang }) => lang))).toEqual(new Set(['kk', 'en', 'uk']))
  expect(project.bitexts).toHaveLength(3)
  expect(project.bitexts[0]!.targetId).toBe(project.bitexts[1]!.sourceId)
  expect(project.bitexts.map(({ alignment }) => alignment?.verdict)).toEqual(demo.bitexts.map(({ kind }) => kind))
})

test('the parallel pairs of the demo are aligned as its authors linked them, nearly everywhere', async () => {
  const { deps, project } = await seeded()
  for (const [i, { kind, gold }] of demo.bitexts.entries()) {
    if (kind !== 'parallel') continue
    const expected = readLadder(new TextDecoder().decode(await readDemoFile(gold)))
    const { strict } = scoreLadders([{ gold: expected, found: await beadsOf(deps, project.bitexts[i]!.id) }])
    expect(strict.f1, gold).toBeGreaterThanOrEqual(0.9)
  }
})

test('every status of a term is represented, and names are found inflected in all three languages', async () => {
  const { deps, project } = await seeded()
  const concepts = await listConcepts(deps, project.id)
  const statuses = new Set(concepts.flatMap(({ terms }) => terms.map(({ status }) => status)))
  expect(statuses).toEqual(new Set(termStatuses))
  for (const document of project.documents) {
    const { items } = await segmentsOf(deps, { id: document.id, from: 0, limit: 1000 })
    const mentions = items.flatMap((segment) => segment.mentions)
    expect(mentions.length, document.name).toBeGreaterThan(items.length / 3)
    if (document.lang !== 'en') expect(mentions.some(({ how }) => how !== 'as written')).toBe(true)
  }
})

test('undo of the reader leaves the demo alone', async () => {
  const { project } = await seeded()
  expect(project.undo).toBeNull()
})
