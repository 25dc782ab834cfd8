import { expect, test } from 'vitest'
import { type Edit, rowKinds } from '../../../db/model/change.ts'
import type { SegmentId } from '../../../db/model/ids.ts'
import type { Storage } from '../../../db/storage.ts'
import { pick, random } from '../../text/random.ts'
import type { Fresh } from '../contract.ts'
import { changed, concept, link, made, mention, removed, segment, term, world } from '../world.ts'

type World = Awaited<ReturnType<typeof world>>
const projectSteps = 2

export function undoProperties(openFresh: () => Promise<Fresh>): void {
  const seeds = [1, 2, 3, 4, Date.now() % 1e6]
  test.each(seeds)('any acts, then as many undos, then as many redos, lead back and forth (seed %i)', async (seed) => {
    const next = random(seed)
    const fresh = await openFresh()
    const of = await world(fresh.storage, 6)
    const { states, labels } = await someActs(fresh.storage, of, next, 40)
    let storage = fresh.storage
    const step = async (direction: 'undo' | 'redo', to: number) => {
      await storage[direction](of.home.id, 'Aigul')
      expect(await state(storage), `${direction} to step ${to}`).toEqual(states[to])
      if (next() < 0.1) storage = await fresh.reopen()
      const { undo, redo } = await storage.reversible(of.home.id, 'Aigul')
      if (to > 0) expect(undo).toBe(labels[to])
      expect(redo).toBe(labels[to + 1] ?? null)
    }
    const last = states.length - 1
    for (let to = last - 1; to >= 0; to--) await step('undo', to)
    for (let to = 1; to <= last; to++) await step('redo', to)
    // Back and forth at random ends where it should, too.
    let here = last
    for (let i = 0; i < 40; i++) {
      const direction = here === 0 || (here < last && next() < 0.5) ? 'redo' : 'undo'
      here += direction === 'undo' ? -1 : 1
      await step(direction, here)
    }
  })
}

/** Every row, versions aside, in no order. */
async function state(storage: Storage): Promise<unknown> {
  const ids = new Set<string>()
  const changes = await storage.changesAfter(projectSteps, 100_000)
  for (const { edits } of changes) for (const { id } of edits) ids.add(id)
  const rows: unknown[] = []
  for (const kind of rowKinds) {
    for (const { version: _, ...row } of await storage.getMany(kind, [...ids].sort())) rows.push({ kind, ...row })
  }
  for (const { id } of await storage.projects()) {
    for (const pair of await storage.bitexts(id)) {
      const { links } = await storage.skeleton(pair.id)
      rows.push(links.map(({ version: _, ...bone }) => bone).sort((a, b) => (a.id < b.id ? -1 : 1)))
    }
  }
  return rows
}

/** Random acts, some in bursts of one group: the state and the label after each step, from before the first. */
async function someActs(storage: Storage, of: World, next: () => number, count: number) {
  await touchAll(storage, of)
  const states = [await state(storage)]
  const labels: string[] = ['']
  for (let i = 0; i < count; i++) {
    const burst = next() < 0.3 ? 1 + Math.floor(next() * 3) : 1
    for (let j = 0; j < burst; j++)
      await of.act(`act ${i}.${j}`, await someEdits(storage, of, next), { groupId: `${i}` })
    states.push(await state(storage))
    labels.push(`act ${i}.${burst - 1}`)
  }
  return { states, labels }
}

// So that `state`, which looks at the rows of changes, sees the segments from the start.
async function touchAll(storage: Storage, of: World): Promise<void> {
  const rows = await storage.getMany(
    'segment',
    [...of.source, ...of.target].map(({ id }) => id),
  )
  await of.act(
    'start',
    rows.map((row) => changed('segment', row, { excluded: true })),
    { author: 'Oksana' },
  )
}

async function someEdits(storage: Storage, of: World, next: () => number): Promise<Edit[]> {
  const links = await storage.links(of.pair.id)
  const taken = new Set(
    links.filter(({ state }) => state !== 'rejected').flatMap((row) => [...row.source, ...row.target]),
  )
  const segments = (await storage.segments(of.sourceText.id)).items
  const free = (rows: readonly { id: SegmentId }[]) => rows.filter(({ id }) => !taken.has(id) && next() < 0.5)
  const concepts = await storage.concepts(of.home.id)
  switch (Math.floor(next() * 8)) {
    case 0: {
      const [source, target] = [free(segments), free(of.target)]
      if (source.length + target.length === 0) return [made('concept', concept(of.home.id))]
      return [made('link', link(of.pair, source, target, { evidence: [{ kind: 'date', weight: next() - 0.5 }] }))]
    }
    case 1:
      return links.slice(0, 2).map((row) => changed('link', row, { state: 'rejected' }))
    case 2:
      return links.length > 0 ? [removed('link', pick(next, links))] : []
    case 3: {
      const row = pick(next, segments)
      return [changed('segment', row, { corrected: `${next()}`, fingerprint: `${next()}` })]
    }
    case 4: {
      const who = concept(of.home.id)
      return [
        made('term', term(who, 'Алма')),
        made('concept', who),
        made('mention', mention(pick(next, segments), who)),
      ]
    }
    case 5: {
      const who = concepts[0]
      if (!who) return []
      const terms = await storage.termsOf(who.id)
      const mentions = (await storage.mentionsOf(segments.map(({ id }) => id))).filter((m) => m.conceptId === who.id)
      return [
        removed('concept', who),
        ...terms.map((row) => removed('term', row)),
        ...mentions.map((row) => removed('mention', row)),
      ]
    }
    case 6:
      return [made('segment', segment(of.sourceText, Math.floor(next() * 99), { rank: 'n' }))]
    default: {
      const row = links.find(({ state }) => state === 'proposed')
      return row ? [changed('link', row, { state: 'confirmed', basis: { source: `${next()}`, target: '' } })] : []
    }
  }
}
