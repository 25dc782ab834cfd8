import { setImmediate as turn } from 'node:timers/promises'
import type { Link } from '../../db/model/bitext.ts'
import type { Change } from '../../db/model/change.ts'
import type { ProjectId, SegmentId } from '../../db/model/ids.ts'
import type { LearntWord, TwoLanguages } from '../../db/model/learning.ts'
import type { Deps } from './deps.ts'
import { pairOf, resetOf, samePair, spokenBitexts, textsOf } from './language-pairs.ts'

/** Learning that goes on beside all else. */
export interface Learning {
  /** Resolves when all that was decided so far is learnt. */
  settled(): Promise<void>
  /** Learns nothing more, and resolves when what runs has ended. */
  stop(): Promise<void>
}

/** After a decision there is a pause before it is learnt from: decisions come in bursts. */
const restMs = 1_000
// A burst that does not end is learnt from every so often.
const mostRests = 5
// And where learning takes long, it takes no more than this part of the time.
const busyShare = 0.2

/**
 * Learns again what people's decisions teach whenever these change: links confirmed, rejected or corrected, texts of
 * theirs, what was refused and reset. Also what earlier processes were stopped before.
 */
export function keepLearning(
  deps: Deps,
  options: { restMs?: number; onError?: (error: unknown) => void } = {},
): Learning {
  const rest = options.restMs ?? restMs
  const waiting = new Set<ProjectId>()
  const stopping = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  let since: number | undefined
  let last = 0
  let running: Promise<void> | undefined

  const schedule = () => {
    if (stopping.signal.aborted || running) return
    const now = performance.now()
    since ??= now
    clearTimeout(timer)
    const pause = Math.max(rest, last / busyShare)
    timer = setTimeout(run, Math.max(0, Math.min(pause, since + mostRests * pause - now)))
    timer.unref?.()
  }
  const run = () => {
    clearTimeout(timer)
    since = undefined
    const projects = [...waiting]
    waiting.clear()
    const begun = performance.now()
    running = learnAll(deps, projects, stopping.signal)
      .catch((error) => {
        if (!stopping.signal.aborted) options.onError?.(error)
      })
      .finally(() => {
        running = undefined
        last = performance.now() - begun
        if (waiting.size > 0) schedule()
      })
  }
  const stopListening = deps.feed.subscribe((event) => {
    if (event.type !== 'change' || !teaches(event.change)) return
    waiting.add(event.change.projectId)
    // Who forgets or begins anew is looking at what is learnt.
    if (event.change.edits.some(({ kind }) => kind === 'refusal' || kind === 'reset') && !running) run()
    else schedule()
  })
  const caughtUp = behind(deps)
    .then((projects) => {
      for (const id of projects) waiting.add(id)
      if (projects.length > 0) schedule()
    })
    .catch((error) => options.onError?.(error))

  return {
    async settled() {
      await caughtUp
      while (running || waiting.size > 0) {
        if (!running) run()
        await running
      }
    },
    async stop() {
      stopping.abort()
      stopListening()
      clearTimeout(timer)
      await Promise.all([caughtUp, running])
    },
  }
}

/** Whether a change decides anything, or alters what was decided upon. */
function teaches({ edits }: Change): boolean {
  return edits.some((edit) => {
    const { kind, before, after } = edit
    if (kind === 'refusal' || kind === 'reset' || kind === 'bitext')
      return before === null || after === null || kind === 'reset'
    if (kind === 'link') return isDecision(before) || isDecision(after)
    if (kind === 'segment') return before !== null && after !== null && before.corrected !== after.corrected
    return kind === 'document' && before !== null && after !== null && before.lang !== after.lang
  })
}

const isDecision = (link: Pick<Link, 'state'> | null) => link?.state === 'confirmed' || link?.state === 'rejected'

/** Projects with decisions that are not learnt from yet. */
async function behind(deps: Deps): Promise<ProjectId[]> {
  const projects: ProjectId[] = []
  for (const { id } of await deps.storage.projects()) {
    const learnt = await deps.storage.learnt(id)
    for (const { bitext, source, target } of await spokenBitexts(deps, id)) {
      const version = learnt.find((each) => samePair(each, pairOf(source, target)))?.seq ?? 0
      if ((await deps.storage.decidedLinks(bitext.id, { version, limit: 1 })).length > 0) projects.push(id)
    }
    await turn()
  }
  return [...new Set(projects)]
}

async function learnAll(deps: Deps, projects: readonly ProjectId[], signal: AbortSignal): Promise<void> {
  for (const id of projects) {
    const spoken = (await spokenBitexts(deps, id)).map(({ source, target }) => pairOf(source, target))
    // What was learnt between languages that no bitext has any more is unlearnt.
    for (const pair of distinct([...spoken, ...(await deps.storage.learnt(id))])) {
      signal.throwIfAborted()
      await learnPair(deps, id, pair, signal)
    }
  }
}

function distinct(pairs: readonly TwoLanguages[]): TwoLanguages[] {
  return pairs.filter((pair, i) => pairs.findIndex((each) => samePair(each, pair)) === i)
}

/** Learns what there is to learn between two languages of a project, keeps it, and tells what of it is new. */
async function learnPair(deps: Deps, projectId: ProjectId, pair: TwoLanguages, signal: AbortSignal): Promise<void> {
  const { storage } = deps
  const { one, other } = pair
  const seq = await storage.lastSeq()
  const { confirmed, judged, rejected, places } = await decisions(deps, projectId, pair)
  const before = (await storage.learnt(projectId)).find((each) => samePair(each, pair))
  if (!before && confirmed.length === 0 && judged.length === 0) return
  const refused = (await storage.refusals(projectId))
    .filter((each) => samePair(each, pair))
    .map(({ oneWord, otherWord }) => ({ source: oneWord, target: otherWord }))
  const { words, kinds, sureness } = await deps.jobs.run(
    'learn',
    { source: one, target: other, confirmed, judged, refused },
    { signal },
  )
  const rows = words.map(({ source, target, count, example }): LearntWord => {
    return { oneWord: source, otherWord: target, count, ...places.get(example)! }
  })
  const known = new Set((await storage.learntWords(projectId, pair)).map(wordsKey))
  const learnt = { projectId, one, other, seq, confirmed: confirmed.length, rejected, kinds, sureness }
  await storage.saveLearnt(learnt, rows)
  const added = rows.filter((row) => !known.has(wordsKey(row))).length
  deps.feed.publish({ type: 'learnt', projectId, one, other, added })
}

const wordsKey = ({ oneWord, otherWord }: LearntWord) => `${oneWord}\n${otherWord}`

const slice = 500

/** What people decided between two languages since learning began anew, with texts in the order of the languages. */
async function decisions(deps: Deps, projectId: ProjectId, pair: TwoLanguages) {
  const confirmed: { source: string; target: string; id: string }[] = []
  const judged: { confirmed: boolean; confidence: number; evidence: Link['evidence'] }[] = []
  const places = new Map<string, { bitextId: Link['bitextId']; segmentId: SegmentId }>()
  let rejected = 0
  const reset = await resetOf(deps, projectId, pair)
  for (const { bitext, source, target } of await spokenBitexts(deps, projectId)) {
    if (!samePair(pairOf(source, target), pair)) continue
    for (let at: { version: number; id?: Link['id'] } = { version: reset?.version ?? 0 }; ; ) {
      const links = await deps.storage.decidedLinks(bitext.id, { ...at, limit: slice })
      const full = links.filter((link) => link.source.length > 0 && link.target.length > 0)
      for (const { state, confidence, evidence, origin } of full) {
        if (state === 'rejected') rejected++
        // What a person made, or a file brought, says nothing of the aligner.
        if (confidence === null || origin.startsWith('import:')) continue
        judged.push({ confirmed: state === 'confirmed', confidence, evidence })
      }
      const agreed = full.filter(({ state }) => state === 'confirmed')
      for (const { link, ...texts } of await textsOf(deps, agreed)) {
        const [oneText, otherText] = source === pair.one ? [texts.source, texts.target] : [texts.target, texts.source]
        confirmed.push({ source: oneText, target: otherText, id: link.id })
        places.set(link.id, { bitextId: link.bitextId, segmentId: link.source[0]! })
      }
      const end = links.at(-1)
      if (!end || links.length < slice) break
      at = { version: end.version, id: end.id }
      await turn()
    }
  }
  return { confirmed, judged, rejected, places }
}
