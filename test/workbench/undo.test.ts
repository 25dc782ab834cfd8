import { expect, test } from 'vitest'
import { NothingToReverse, RuleBroken, StaleRow } from '../../db/errors.ts'
import { conceptKinds, termStatuses } from '../../db/model/glossary.ts'
import type { Storage } from '../../db/storage.ts'
import { ProblemError } from '../../server/problems.ts'
import type { Act } from '../../server/shapes/acts.ts'
import { createBitext, removeBitext } from '../../server/workbench/bitexts.ts'
import { createConcept, patchConcept, removeConcept } from '../../server/workbench/concepts.ts'
import { decideBulk } from '../../server/workbench/decide-bulk.ts'
import { patchDocument, removeDocument } from '../../server/workbench/documents.ts'
import { goBack } from '../../server/workbench/go-back.ts'
import { importText } from '../../server/workbench/import-text.ts'
import { renameProject } from '../../server/workbench/projects.ts'
import { rereadDocument } from '../../server/workbench/reread-document.ts'
import { correctSegment } from '../../server/workbench/segments.ts'
import { decideMention } from '../../server/workbench/tag-name.ts'
import { addTerm, patchTerm, removeTerm } from '../../server/workbench/terms.ts'
import { redo, undo } from '../../server/workbench/undo.ts'
import { aligned, benchOver } from '../helpers/bench.ts'
import { pick, random } from '../text/random.ts'
import { freshTable, refOf, shiftOf, type Table, tableOf } from './table.ts'

/** Every row of the store, versions aside. */
async function state(storage: Storage): Promise<unknown> {
  const rows: unknown[] = []
  const keep = (kind: string, all: readonly { version: number }[]) => {
    for (const { version: _, ...row } of all) rows.push({ kind, ...row })
  }
  for (const project of await storage.projects()) {
    keep('project', [project])
    for (const document of await storage.documents(project.id)) {
      const { items } = await storage.segments(document.id)
      keep('document', [document])
      keep('segment', items)
      keep('mention', await storage.mentionsOf(items.map(({ id }) => id)))
    }
    for (const bitext of await storage.bitexts(project.id)) {
      keep('bitext', [bitext])
      keep('link', await storage.links(bitext.id))
    }
    keep('concept', await storage.concepts(project.id))
    keep('term', await storage.terms(project.id))
  }
  return rows
}

/** Does something a person may do, or try to. */
async function something(table: Table, next: () => number): Promise<void> {
  const { deps, bitext } = table
  const { storage } = deps
  const { projectId } = bitext
  const { source, target } = await storage.skeleton(bitext.id)
  const one = <Row>(rows: readonly Row[]): Row => {
    if (rows.length === 0) throw new NoRow()
    return pick(next, rows)
  }
  const some = <Row>(rows: readonly Row[], most: number): Row[] => {
    const from = Math.floor(next() * rows.length)
    return rows.slice(from, from + 1 + Math.floor(next() * most))
  }
  const refs = (rows: readonly { id: string; version: number }[]) => rows.map(refOf) as never
  const links = await storage.links(bitext.id)
  const concepts = await storage.concepts(projectId)
  const terms = await storage.terms(projectId)
  const side = next() < 0.5 ? source : target
  const segment = await storage.get('segment', one(side).id)
  const text = segment.corrected ?? segment.shown
  const act = (what: unknown) => table.act(what as Act)
  const verbs: (() => Promise<unknown>)[] = [
    () => act({ act: one(['confirm', 'reopen', 'reject']), links: refs(some(links, 3)) }),
    () => act({ act: 'group', segments: refs([...some(source, 2), ...some(target, 2)]), seen: [] }),
    () => act({ act: 'ungroup', link: refOf(one(links)) }),
    () => act({ act: 'move', segment: refOf(one(side)), to: refOf(one(links)), seen: [] }),
    () => {
      const wanted = shiftOf(links, { source, target }, Math.floor(next() * links.length), next() < 0.5 ? 1 : -1)
      if (!wanted) throw new NoRow()
      return act(wanted)
    },
    () => act({ act: 'pair', source: refs(some(source, 2)), target: refs(some(target, 2)), seen: [] }),
    () => act({ act: 'pair', source: refs(some(source, 1)), target: [], seen: [] }),
    () => act({ act: 'split', segment: refOf(segment), at: 1 + Math.floor(next() * text.length) }),
    () => act({ act: 'merge', segments: refs(some(side, 3)) }),
    async () => {
      const document = await storage.get('document', segment.documentId)
      const file = { fileName: 'again.txt', bytes: new TextEncoder().encode(`${text}\nТағы бір сөз. Another word.`) }
      const said = one([{ layout: 'lines' }, { layout: 'paragraphs' }, { file }] as const)
      await rereadDocument(deps, { ...refOf(document), ...said })
    },
    () => act({ act: 'draft', segment: refOf(segment) }),
    () => act({ act: 'discard', segment: refOf(segment) }),
    () => act({ act: 'exclude', segments: refs(some(side, 3)), excluded: next() < 0.5 }),
    () => correctSegment(deps, { ...segment, text: `${text} ${one(['2020', 'Асан', 'тағы', ','])}` }),
    () => correctSegment(deps, { ...segment, text: segment.shown }),
    () => {
      const word = one([...text.matchAll(/\p{L}+/gu)])
      const place = { start: word.index, end: word.index + word[0].length }
      const decision = next() < 0.6 ? 'confirmed' : 'rejected'
      return decideMention(deps, { segmentId: segment.id, conceptId: one(concepts).id, ...place, decision })
    },
    () =>
      createConcept(deps, {
        projectId,
        kind: one(conceptKinds),
        gender: null,
        note: '',
        terms: [{ lang: 'kk', text: 'Асан', status: 'preferred', gender: null, note: '' }],
      }),
    () => patchConcept(deps, { ...one(concepts), patch: { note: `${next()}` } }),
    () => removeConcept(deps, one(concepts)),
    () =>
      addTerm(deps, {
        conceptId: one(concepts).id,
        lang: one(['kk', 'en']),
        text: 'Асеке',
        status: one(termStatuses),
        gender: null,
        note: '',
      }),
    () => patchTerm(deps, { ...one(terms), patch: { status: 'preferred' } }),
    () => removeTerm(deps, one(terms)),
    () => aligned(deps, bitext),
    async () =>
      decideBulk(deps, {
        bitextId: bitext.id,
        act: one(['confirm', 'none', 'reject']),
        threshold: next(),
        asOf: await storage.lastSeq(),
      }),
    async () => patchDocument(deps, { ...(await storage.get('document', bitext.sourceId)), name: `${next()}` }),
    async () => renameProject(deps, { ...(await storage.get('project', projectId)), name: `${next()}` }),
    () => importText(deps, { projectId, name: 'тағы', lang: 'kk', text: 'Бір сөз. Екі сөз.' }),
    async () => {
      const documents = await storage.documents(projectId)
      const [sourceId, targetId] = [one(documents).id, one(documents).id]
      return createBitext(deps, { projectId, sourceId, targetId })
    },
    async () => {
      const others = (await storage.bitexts(projectId)).filter(({ id }) => id !== bitext.id)
      return removeBitext(deps, one(others))
    },
    async () => {
      const own: string[] = [bitext.sourceId, bitext.targetId]
      const others = (await storage.documents(projectId)).filter(({ id }) => !own.includes(id))
      return removeDocument(deps, one(others))
    },
  ]
  await pick(next, verbs)()
}

/** There is nothing yet that this act could be done to. */
class NoRow extends Error {}

/** What a person is told when an act cannot be. */
const isRefusal = (error: unknown) =>
  error instanceof ProblemError || error instanceof RuleBroken || error instanceof NoRow

test.each([11, 12, 13, Date.now() % 1e6])(
  'any acts, then as many undos, then as many redos, lead back and forth (seed %i)',
  { timeout: 300_000 },
  async (seed) => {
    const next = random(seed)
    const table = await freshTable()
    const { deps, bitext } = table
    const states = [await state(deps.storage)]
    const started = await deps.storage.lastSeq()
    let refusals = 0
    for (let tries = 0; states.length <= 60 && tries < 400; tries++) {
      const before = await deps.storage.lastSeq()
      try {
        await something(table, next)
      } catch (error) {
        if (!isRefusal(error)) throw error
        refusals++
        expect(await state(deps.storage), 'a refused act changes nothing').toEqual(states.at(-1))
      }
      const done = (await deps.storage.lastSeq()) - before
      expect(done, 'an act is one change').toBeLessThanOrEqual(1)
      if (done === 1) states.push(await state(deps.storage))
    }
    expect(states.length, `${refusals} acts were refused`).toBeGreaterThan(60)
    const last = states.length - 1
    for (let to = last - 1; to >= 0; to--) {
      await undo(deps, bitext.projectId)
      expect(await state(deps.storage), `undo to ${to}`).toEqual(states[to])
    }
    for (let to = 1; to <= last; to++) {
      const told = await redo(deps, bitext.projectId)
      expect(await state(deps.storage), `redo to ${to}`).toEqual(states[to])
      expect(told.redo === null).toBe(to === last)
    }
    expect(await deps.storage.lastSeq()).toBe(started + 3 * last)
  },
)

test.each([21, 22, 23, Date.now() % 1e6])(
  'any acts, then back to any moment, gives what was then, and one undo what was before (seed %i)',
  { timeout: 300_000 },
  async (seed) => {
    const next = random(seed)
    const table = await freshTable()
    const { deps, bitext } = table
    const { projectId } = bitext
    const moments: { seq: number; was: unknown }[] = []
    const keep = async () => moments.push({ seq: await deps.storage.lastSeq(), was: await state(deps.storage) })
    await keep()
    for (let round = 0; round < 6; round++) {
      for (let tries = 0; tries < 15; tries++) {
        try {
          await something(table, next)
        } catch (error) {
          if (!isRefusal(error)) throw error
        }
        if ((await deps.storage.lastSeq()) !== moments.at(-1)!.seq) await keep()
      }
      const { seq: to, was } = pick(next, moments.slice(0, -1))
      const before = await state(deps.storage)
      const most = pick(next, [1, 7, 1_000])
      try {
        await goBack(deps, { projectId, to, sure: false }, most)
      } catch (error) {
        // By chance all is as it was.
        if (!(error instanceof ProblemError && error.code === 'nothing-to-undo')) throw error
        expect(before).toEqual(was)
        continue
      }
      expect(await state(deps.storage), `back to ${to}`).toEqual(was)
      await undo(deps, projectId)
      expect(await state(deps.storage), 'one undo').toEqual(before)
      if (next() < 0.5) await redo(deps, projectId)
      await keep()
    }
  },
)

test('to go back past another person’s work takes a yes; work that they undid themselves is none', async () => {
  const { deps, bitext, pair, sketch } = await freshTable()
  const { projectId } = bitext
  await pair('1:1')
  const to = await deps.storage.lastSeq()
  const oksana = benchOver(deps.storage, 'Оксана')
  const theirs = tableOf(oksana, bitext)
  await theirs.pair('2:2')
  await undo(oksana, projectId)
  await pair('3:3')
  await goBack(deps, { projectId, to, sure: false })
  expect(await sketch()).toBe('1:1=')
  await theirs.pair('2:2')
  const refused = goBack(deps, { projectId, to, sure: false })
  await expect(refused).rejects.toThrow('Оксана made a change since then.')
  expect(await sketch()).toBe('1:1= 2:2=')
  await goBack(deps, { projectId, to, sure: true })
  expect(await sketch()).toBe('1:1=')
  await undo(deps, projectId)
  expect(await sketch()).toBe('1:1= 2:2=')
  await expect(goBack(deps, { projectId, to: 1_000, sure: true })).rejects.toThrow('no change number 1000')
})

test('undo tells the browsers what it changed, and what comes next', async () => {
  const table = await freshTable()
  const heard: string[] = []
  table.deps.feed.subscribe((event) => event.type === 'change' && heard.push(event.change.kind))
  await table.pair('1:1')
  await table.pair('2:2')
  const told = await undo(table.deps, table.bitext.projectId)
  expect(told).toMatchObject({ undo: 'Link segments', redo: 'Link segments', changes: [{ kind: 'undo', touched: 1 }] })
  await redo(table.deps, table.bitext.projectId)
  expect(heard).toEqual(['act', 'act', 'undo', 'redo'])
})

test('a burst of typing is one step', async () => {
  const { deps, bitext, segment, texts } = await freshTable()
  for (const text of ['Б', 'Бі', 'Біреу келді.']) {
    await correctSegment(deps, { ...(await segment('source', 1)), text, groupId: 'burst-1' })
  }
  await undo(deps, bitext.projectId)
  expect((await texts('source'))[0]).toBe('Бір келді.')
  await redo(deps, bitext.projectId)
  expect((await texts('source'))[0]).toBe('Біреу келді.')
})

test('each person undoes their own acts only, and none that another has built on', async () => {
  const table = await freshTable()
  const { projectId } = table.bitext
  const oksana = tableOf(benchOver(table.deps.storage, 'Oksana'), table.bitext)
  await table.pair('1:1')
  await oksana.pair('2:2')
  await undo(table.deps, projectId)
  expect(await table.sketch()).toBe('2:2=')
  await expect(redo(oksana.deps, projectId)).rejects.toBeInstanceOf(NothingToReverse)
  await redo(table.deps, projectId)
  await oksana.act({ act: 'reopen', links: [await table.linkRef('1:1')] })
  await expect(undo(table.deps, projectId)).rejects.toBeInstanceOf(StaleRow)
  expect(await table.sketch()).toBe('1:1? 2:2=')
})
