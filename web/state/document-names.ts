import { wordsOf } from '../api/api-error.ts'
import type { ChangeView, ConceptId, ConceptView, FormsView, ProjectId, SegmentId, SegmentView } from '../api/types.ts'
import { type AlignApi, alignApi } from './align-api.ts'
import type { DocumentStore } from './document-store.ts'
import type { TermCounts } from './name-api.ts'
import type { NamedTexts } from './named-texts.ts'
import { randomId } from './random-id.ts'
import type { Services } from './services.ts'

/** What a page has open of a document. */
export interface OpenDocument {
  readonly store: DocumentStore
  readonly project: ProjectId | ''
  readonly lang: string
  /** The segment whose names are gone through. */
  readonly segment: SegmentId | null
}

/** The names of one document: read and decided upon by the same card as in a bitext, one answer at a time. */
export function documentNames(
  services: Pick<Services, 'client' | 'saving' | 'toasts' | 'feed'>,
  open: () => OpenDocument,
  changed: () => void,
): NamedTexts & { close(): void } {
  const api = alignApi(services.client)
  const known = new Map<string, unknown>()
  const asked = new Set<string>()
  const stop = services.feed.listen({
    change: ({ rows }: ChangeView) => {
      if (rows === null || rows.some(({ kind }) => telling.has(kind))) known.clear()
    },
    gap: () => known.clear(),
  })
  const find = (id: SegmentId) => open().store.state.segments.find((segment) => segment.id === id)

  /** What is known under a key; asked for once where it is not. */
  function kept<Value>(key: string, read: () => Promise<Value>): Value | undefined {
    if (!known.has(key) && !asked.has(key)) {
      asked.add(key)
      read()
        .then((value) => {
          known.set(key, value)
          changed()
        })
        .catch(() => {})
        .finally(() => asked.delete(key))
    }
    return known.get(key) as Value | undefined
  }

  async function save(write: (api: AlignApi) => Promise<SegmentView | undefined>): Promise<boolean> {
    try {
      const view = await services.saving.track(write(api))
      if (view) open().store.put(view)
      return true
    } catch (error) {
      services.toasts.error(wordsOf(error))
      await open().store.load()
      return false
    }
  }
  const versionOf = (id: SegmentId) => find(id)?.version ?? 0

  return {
    get project() {
      return open().project
    },
    get segments() {
      const { segment } = open()
      return segment === null ? [] : [segment]
    },
    get own() {
      return open().segment
    },
    text: find,
    lang: () => open().lang,
    linked: () => null,
    concept: (id) => kept<ConceptView>(`concept ${id}`, () => api.concept(id)),
    counts: (id: ConceptId, segment) => {
      const document = find(segment)?.documentId
      return document && kept<TermCounts>(`counts ${id} ${document}`, () => api.counts(id, document))
    },
    forms: (segment, { conceptId, start, end }) =>
      kept<FormsView>(`forms ${segment} ${versionOf(segment)} ${conceptId} ${start} ${end}`, () =>
        api.forms(segment, { conceptId, start, end }),
      ),
    near: (segment, { start, end }) => api.near(segment, { start, end }),
    concepts: async () => {
      const { project } = open()
      return project ? api.concepts(project) : []
    },
    flush: () => {},
    write: (segment, text) => void save((on) => on.text(segment, versionOf(segment), text, randomId())),
    decide: (segment, conceptId, { start, end }, decision) =>
      void save((on) => on.mention(segment, versionOf(segment), { conceptId, start, end, decision })),
    addVariant: (segment, variant) => save((on) => on.variant(segment, versionOf(segment), variant)),
    nameAnew: async (segment, { start, end }, { kind, text }) => {
      await save(async (on) => {
        const { id } = await on.createConcept(open().project as ProjectId, { kind, text, lang: open().lang })
        return on.mention(segment, versionOf(segment), { conceptId: id, start, end, decision: 'confirmed' })
      })
    },
    judge: (decision) =>
      save(async (on) => {
        await on.judge(open().project as ProjectId, decision)
        return undefined
      }),
    say: (text) => services.toasts.brief(text, 'said'),
    close: stop,
  }
}

const telling: ReadonlySet<string> = new Set(['segment', 'concept', 'term', 'mention'])
