import { ApiError, type StaleRow } from '../api/api-error.ts'
import type { BitextId, ChangeView, ConceptId, Segment, SegmentId, SegmentView } from '../api/types.ts'
import type { AlignApi } from './align-api.ts'
import type { Entry, Outcome, Write } from './save-queue.ts'

/** What the page does with what came of a write. */
export interface Told {
  change(change: ChangeView): void
  /** @param own  it is the text this page sent; otherwise it only came along */
  segment(view: SegmentView, own: boolean): void
  /** A text that was sent before its answer was lost stands there already. */
  arrived(row: Segment & { text: string }): void
  /** The server said no: for `stale`, with the rows as they are now. */
  refused(write: Write, error: ApiError): void
}

/** Sends one write and says how it ended; what came of it is told before the outcome is. */
export async function sendWrite(api: AlignApi, { write, tried }: Entry, told: Told): Promise<Outcome> {
  try {
    return await send(api, write, told)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    if (error.status === 0 || [502, 503, 504].includes(error.status)) return { kind: 'unreachable' }
    if (error.status === 401 || error.status >= 500) return { kind: 'blocked', detail: error.message }
    const done = error.code === 'stale' && tried ? arrivedBefore(write, error.rows) : null
    if (done && write.type === 'text') told.arrived(error.rows[0]!.current as Segment & { text: string })
    if (done) return { kind: 'kept', versions: done }
    told.refused(write, error)
    return { kind: 'refused' }
  }
}

async function send(api: AlignApi, write: Write, told: Told): Promise<Outcome> {
  switch (write.type) {
    case 'act':
      return keptBy(await api.act(write.bitextId as BitextId, write.act, write.groupId), told)
    case 'text': {
      const view = await api.text(write.segmentId as SegmentId, write.version, write.text, write.groupId)
      told.segment(view, true)
      return { kind: 'kept', versions: [[view.id, view.version]] }
    }
    case 'mention': {
      const { segmentId, version, start, end, decision } = write
      const conceptId = write.conceptId as ConceptId
      told.segment(await api.mention(segmentId as SegmentId, version, { conceptId, start, end, decision }), false)
      return { kind: 'kept', versions: [] }
    }
  }
}

function keptBy(change: ChangeView, told: Told): Outcome {
  told.change(change)
  return { kind: 'kept', versions: (change.rows ?? []).map(({ id }) => [id, change.seq] as const) }
}

/** A write whose answer was lost: whether the rows are as it would have left them, and their versions. */
function arrivedBefore(write: Write, rows: readonly StaleRow[]): readonly [string, number][] | null {
  const current = rows.map((row) => row.current as ({ version: number } & Record<string, unknown>) | null)
  const is = (wanted: (row: Record<string, unknown>) => boolean) =>
    rows.length > 0 && current.every((row) => row !== null && wanted(row))
  const versions = () => rows.map((row, i) => [row.id, current[i]!.version] as [string, number])
  if (write.type === 'text') return is((row) => row.text === write.text) ? versions() : null
  if (write.type !== 'act') return null
  const { act } = write
  if (act.act === 'confirm' || act.act === 'reject') {
    const state = act.act === 'confirm' ? 'confirmed' : 'rejected'
    return is((row) => row.state === state) ? versions() : null
  }
  if (act.act === 'exclude') return is((row) => row.excluded === act.excluded) ? versions() : null
  return null
}
