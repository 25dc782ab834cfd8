import { wordsOf } from '../api/api-error.ts'
import { answer } from '../api/client.ts'
import type { BitextView, SegmentId, SegmentView } from '../api/types.ts'
import { alignApi } from './align-api.ts'
import { BitextIndex } from './bitext-index.ts'
import { lookOf, type RowLook } from './row-state.ts'
import { linkRows } from './rows.ts'
import type { Services } from './services.ts'
import { Store } from './store.ts'

/** A row of a bitext on paper: the segments of either side, with their numbers from 1. */
export interface PrintRow {
  readonly id: string
  readonly look: RowLook
  readonly source: readonly PrintText[]
  readonly target: readonly PrintText[]
}
export interface PrintText {
  readonly number: number
  readonly text: string
  readonly heading: boolean
}

export interface PrintState {
  /** In reading order, excluded ones left out; null until all texts are here. */
  readonly rows: readonly PrintRow[] | null
  readonly problem: string | null
}

const portion = 1_000

/** All of a bitext as it stands now, for paper. */
export class PrintStore extends Store<PrintState> {
  readonly #client: Services['client']

  constructor({ client }: Pick<Services, 'client'>) {
    super({ rows: null, problem: null })
    this.#client = client
  }

  async load({ id, source, target }: Pick<BitextView, 'id' | 'source' | 'target'>): Promise<void> {
    try {
      const index = new BitextIndex(await alignApi(this.#client).skeleton(id))
      const texts = new Map<SegmentId, SegmentView>()
      for (const document of [source, target]) await this.#read(document.id, texts)
      this.set({ rows: printRows(index, texts), problem: null })
    } catch (error) {
      this.set({ problem: wordsOf(error) })
    }
  }

  async #read(id: string, into: Map<SegmentId, SegmentView>): Promise<void> {
    let total = Number.POSITIVE_INFINITY
    for (let from = 0; from < total; from += portion) {
      const query = { from: String(from), limit: String(portion) }
      const page = await answer(this.#client.documents[':id'].segments.$get({ param: { id }, query }))
      total = page.total
      for (const segment of page.items as unknown as SegmentView[]) into.set(segment.id, segment)
    }
  }
}

function printRows(index: BitextIndex, texts: ReadonlyMap<SegmentId, SegmentView>): PrintRow[] {
  const textOf = (id: SegmentId): PrintText => {
    const segment = texts.get(id)
    return { number: index.number(id), text: segment?.text ?? '', heading: segment?.kind === 'heading' }
  }
  return linkRows(index.skeleton, index.at).flatMap((row): PrintRow[] => {
    const isOut = index.isOut(row)
    if (isOut) return []
    const look = lookOf(index.link(row.link), false)
    return [{ id: row.id, look, source: row.source.map(textOf), target: row.target.map(textOf) }]
  })
}

const decided: ReadonlySet<RowLook> = new Set(['confirmed', 'edited', 'without'])

/** Whether somebody has said yes to a row: a pair, or a segment that has no counterpart. */
export const isDecided = ({ look }: Pick<PrintRow, 'look'>): boolean => decided.has(look)
