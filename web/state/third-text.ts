import type { BitextId, BitextView, Document, LinkBone, SegmentId } from '../api/types.ts'
import { alignApi } from './align-api.ts'
import { BitextStore } from './bitext-store.ts'
import { lookOf, type RowLook } from './row-state.ts'
import type { Row, Side } from './rows.ts'
import { browserKeeper, tabName } from './save-queue-keeper.ts'
import type { Services } from './services.ts'

/** A document that another bitext links with one of the two on the page. */
export interface Third {
  readonly bitext: BitextId
  readonly document: Pick<Document, 'id' | 'name' | 'lang'>
  /** The side of the page's bitext whose document both share. */
  readonly beside: Side
}

/** Every document that stands in a bitext with one side of this one, and is not its other side. */
export function thirdsBeside(own: BitextView, all: readonly BitextView[]): Third[] {
  const sides = ['target', 'source'] as const
  return sides.flatMap((beside) =>
    all.flatMap((bitext): Third[] => {
      if (bitext.id === own.id) return []
      const shared = own[beside].id
      const document =
        bitext.source.id === shared ? bitext.target : bitext.target.id === shared ? bitext.source : undefined
      const known = !document || document.id === own.source.id || document.id === own.target.id
      return known ? [] : [{ bitext: bitext.id, document, beside }]
    }),
  )
}

/** What a third text has for a row: the links of the other bitext with the segments that both share. */
export class ThirdText {
  readonly third: Third
  readonly bitext: BitextStore
  readonly close: () => void

  constructor(third: Third, bitext: BitextStore, close: () => void = () => {}) {
    this.third = third
    this.bitext = bitext
    this.close = close
  }

  /** The side of the other bitext that the third text is. */
  get side(): Side {
    return this.bitext.state.bitext?.source.id === this.third.document.id ? 'source' : 'target'
  }

  /** In the order of the shared segments, each once. */
  linksOf(row: Row | null): LinkBone[] {
    if (!row || row.kind === 'ghost' || row.kind === 'fold') return []
    const { index } = this.bitext.state
    return [...new Set(row[this.third.beside].flatMap((id) => index.linkOf(id) ?? []))]
  }

  /** The first of a link's segments in the text that both share. */
  firstShared(link: LinkBone): SegmentId | undefined {
    const { index } = this.bitext.state
    const shared = link[this.side === 'source' ? 'target' : 'source']
    return shared.toSorted((a, b) => index.number(a) - index.number(b))[0]
  }

  lookOf(link: LinkBone): RowLook {
    return lookOf(link, this.bitext.state.index.isOut(link))
  }

  /** Proposed, with something to say yes or no to. */
  isUndecided(row: Row): boolean {
    return this.linksOf(row).some(({ state }) => state === 'proposed')
  }

  /** Confirms or rejects what stands beside a row. @returns whether there was anything to decide */
  decide(row: Row | null, act: 'confirm' | 'reject'): boolean {
    const links = this.linksOf(row)
      .filter(({ state, editedSince }) => act === 'reject' || state !== 'confirmed' || editedSince)
      .map(({ id, version }) => ({ id, version }))
    if (links.length > 0) this.bitext.act({ act, links })
    return links.length > 0
  }

  /** Segments of the third text beside rows, for reading their texts. */
  segmentsBeside(rows: readonly Row[]): SegmentId[] {
    return rows.flatMap((row) => this.linksOf(row).flatMap((link) => link[this.side]))
  }
}

/** Opens the bitext of a third text beside the one on the page, and follows it. */
export async function openThird({ client, feed, saving, toasts }: Services, third: Third): Promise<ThirdText> {
  const bitext = new BitextStore(third.bitext, {
    api: alignApi(client),
    keeper: browserKeeper(third.bitext, await tabName()),
    say: (text, tone) => (tone === 'error' ? toasts.error(text) : toasts.show(text)),
    saving: (state) => saving.queued(state),
  })
  const stop = feed.listen({
    change: (change) => bitext.change(change),
    job: (job) => bitext.job(job),
    gap: () => void bitext.reload(),
  })
  await bitext.open()
  return new ThirdText(third, bitext, stop)
}
