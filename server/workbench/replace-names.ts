import { setImmediate as turn } from 'node:timers/promises'
import { StaleRow } from '../../db/errors.ts'
import type { Edit } from '../../db/model/change.ts'
import type { Document, Segment } from '../../db/model/document.ts'
import { segmentText } from '../../db/model/document.ts'
import { type ConceptId, type DocumentId, newId, type SegmentId, type TermId } from '../../db/model/ids.ts'
import { languagePack } from '../languages/registry.ts'
import type { Concept } from '../names/concept.ts'
import { replacementOf } from '../names/replacement.ts'
import { ProblemError } from '../problems.ts'
import { changeView, commit } from './announce.ts'
import type { Deps } from './deps.ts'
import { changed } from './edit.ts'
import { mentionsIn } from './mentions.ts'
import type { ReplacementPlace, ReplacementPlan } from './name-views.ts'
import { textOf } from './segments.ts'
import { undo } from './undo.ts'
import type { ChangeView, MentionView } from './views.ts'

/** Segments read at a time; between them others get their turn. */
const slice = 500
/** More places than this nobody looks through; the plan says how many there are. */
const mostPlaces = 20_000
/** A commit of as many texts takes some 30 ms, which nobody else feels; and browsers are told each of them. */
const mostEdits = 300
/** How much of the text around a form can be of its name. */
const around = 120

/**
 * Every place where forms of a concept stand that are to go, and what would stand there: in the case of the form it
 * replaces, several candidates where the rules are not sure. Nothing is kept.
 *
 * @param terms  whose forms are to go; where none are named, those that are deprecated or wrong
 * @param by  terms to be put in, one a language, where a person chose them; else the one that fits the old form
 * @param documents  where to look; everywhere in the project where none are named
 */
export async function planReplacement(
  deps: Deps,
  input: {
    id: ConceptId
    terms?: readonly TermId[] | undefined
    by?: readonly TermId[] | undefined
    documents?: readonly DocumentId[] | undefined
  },
): Promise<ReplacementPlan> {
  const { storage } = deps
  const row = await storage.get('concept', input.id)
  const concept = { ...row, terms: await storage.termsOf(row.id) }
  const going = new Set<string>(
    input.terms ??
      concept.terms.filter(({ status }) => status === 'deprecated' || status === 'wrong').map(({ id }) => id),
  )
  const usable = concept.terms
    .filter(({ id, status }) => (status === 'preferred' || status === 'admitted') && !going.has(id))
    .map(({ id, lang, text, status }) => ({ id, lang, text, status }))
  const places: ReplacementPlace[] = []
  let total = 0
  if (going.size === 0) return { places, total, usable }
  for (const document of await storage.documents(row.projectId)) {
    if (input.documents && !input.documents.includes(document.id)) continue
    for (let from = 0, left = 1; left > 0; from += slice) {
      const { items, total: size } = await storage.segments(document.id, { from, count: slice })
      left = size - from - slice
      const found = await mentionsIn(deps, items, new Map([[document.id, document]]))
      for (const [i, segment] of items.entries()) {
        if (segment.excluded) continue
        for (const mention of found[i]!) {
          if (mention.conceptId !== row.id || mention.termId === null || !going.has(mention.termId)) continue
          const place = placeOf(concept, document, segment, from + i + 1, mention, input.by ?? [])
          if (place === null) continue
          total++
          if (places.length < mostPlaces) places.push(place)
        }
      }
      await turn()
    }
  }
  return { places, total, usable }
}

function placeOf(
  concept: Concept,
  document: Document,
  segment: Segment,
  number: number,
  mention: MentionView,
  by: readonly TermId[],
): ReplacementPlace | null {
  const { start, end, form, how, termId, status } = mention
  const text = segmentText(segment)
  const before = text.slice(Math.max(0, start - around), start)
  const after = text.slice(end, end + around)
  const found = replacementOf(concept, { form, how, termId, by, before, after }, languagePack(document.lang))
  if (found === null || (found.sure && found.text === form)) return null
  const { id, version } = segment
  return {
    documentId: document.id,
    segmentId: id,
    version,
    number,
    lang: document.lang,
    text,
    start,
    end,
    form,
    status,
    candidates: found.candidates.filter((each) => each !== form),
    sure: found.sure,
  }
}

/** One place and what shall stand there. */
export interface Replacing {
  readonly segmentId: SegmentId
  readonly version: number
  readonly start: number
  readonly end: number
  /** What stands there. */
  readonly form: string
  readonly text: string
}

/**
 * Puts other forms in these places, all or none, as one step for undo.
 *
 * @throws StaleRow  where a text is not what was planned on; nothing is changed then
 * @returns the changes; none where every place reads so already
 */
export async function replaceNames(
  deps: Deps,
  input: { id: ConceptId; places: readonly Replacing[] },
): Promise<{ changes: ChangeView[]; places: number; segments: number }> {
  const { storage } = deps
  const concept = await storage.get('concept', input.id)
  const bySegment = new Map<SegmentId, Replacing[]>()
  for (const place of input.places) bySegment.set(place.segmentId, [...(bySegment.get(place.segmentId) ?? []), place])
  const ids = [...bySegment.keys()]
  const edits: Edit[] = []
  const stale: { kind: 'segment'; id: string; current: Segment | null }[] = []
  const documents = new Map<DocumentId, Document>()
  for (let from = 0; from < ids.length; from += slice) {
    const part = ids.slice(from, from + slice)
    const segments = new Map((await storage.getMany('segment', part)).map((segment) => [segment.id, segment]))
    for (const id of part) {
      const segment = segments.get(id)
      const places = bySegment.get(id)!
      if (segment === undefined || places.some(({ version }) => version !== segment.version)) {
        stale.push({ kind: 'segment', id, current: segment ?? null })
        continue
      }
      const document = documents.get(segment.documentId) ?? (await storage.get('document', segment.documentId))
      documents.set(document.id, document)
      if (document.projectId !== concept.projectId) {
        throw new ProblemError('not-found', 'This text is in another project.')
      }
      const text = withReplaced(segmentText(segment), places)
      if (text !== segmentText(segment)) edits.push(changed('segment', segment, textOf(segment, text)))
    }
    await turn()
  }
  // Looked at whole before anything is written: a plan that is out of date changes nothing.
  if (stale.length > 0) throw new StaleRow(stale)
  const changes = await land(deps, concept.projectId, edits, input.places.length)
  return { changes, places: input.places.length, segments: edits.length }
}

/** Long lists go in pieces that undo takes back together. */
async function land(deps: Deps, projectId: Document['projectId'], edits: readonly Edit[], places: number) {
  const label = `Replace a name in ${places === 1 ? 'one place' : `${places} places`}`
  const groupId = newId<'group'>(deps.clock().getTime())
  const changes: ChangeView[] = []
  for (let from = 0; from < edits.length; from += mostEdits) {
    const piece = edits.slice(from, from + mostEdits)
    try {
      changes.push(changeView(await commit(deps, { projectId, label, edits: piece, groupId })))
    } catch (error) {
      // Somebody was quicker between two pieces: all or none. Where this person did something else meanwhile, undo would
      // take back that; the pieces then stay, and are one step in history.
      const isLatest = (await deps.storage.reversible(projectId, deps.author)).undo === label
      if (changes.length > 0 && isLatest) await undo(deps, projectId)
      throw error
    }
    await turn()
  }
  return changes
}

function withReplaced(text: string, places: readonly Replacing[]): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end, form, text: wanted } of [...places].sort((a, b) => a.start - b.start)) {
    if (start < at || text.slice(start, end) !== form) {
      throw new ProblemError('bad-request', `“${form}” does not stand at ${start}–${end} of this text.`)
    }
    parts.push(text.slice(at, start), wanted)
    at = end
  }
  return parts.join('') + text.slice(at)
}
