import { html, type TemplateResult } from 'lit'
import type { SegmentId } from '../api/types.ts'
import type { ColumnFocus, ColumnLink, ColumnSide, Stretch } from '../components/thread-columns.ts'
import '../components/thread-row.ts'
import type { ThreadRowModel } from '../components/thread-row.ts'
import type { RowSource } from '../components/virtual-rows.ts'
import type { AlignView } from '../state/align-view.ts'
import type { LinkRow } from '../state/rows.ts'
import { cell, drawFold, loneNames, range, type StretchIn } from './align-page-rows.ts'

const otherOf = (side: ColumnSide): ColumnSide => (side === 'source' ? 'target' : 'source')

/** Draws what stands at a place of a column. */
export function drawThreadRow(view: AlignView, side: ColumnSide, at: number, stretchIn: StretchIn): TemplateResult {
  const { columns, rows } = view.state
  const item = columns?.[side].items[at]
  const row = item && rows[view.at(item.row)]
  if (!item || !row || row.kind === 'ghost') return html``
  if (row.kind === 'fold') return drawFold(view, row, at, 1)
  if (!item.segment) return html``
  return html`<wb-thread-row data-id=${item.segment} .row=${model(view, row, { side, at, segment: item.segment }, stretchIn)}></wb-thread-row>`
}

interface Spot {
  readonly side: ColumnSide
  readonly at: number
  readonly segment: SegmentId
}

function model(view: AlignView, row: LinkRow, { side, at, segment }: Spot, stretchIn: StretchIn): ThreadRowModel {
  const { focus } = view.state
  const { index, bitext } = view.bitext.state
  const linked = focus?.row === row.id
  const focused = linked && focus.side === side && focus.segment === segment
  const evidence = (linked && row.link && view.bitext.link(row.link)?.evidence) || []
  const lone = row.kind === 'beside' ? '' : loneNames(view, row)
  const others = row.link === null ? [] : row[otherOf(side)].map((id) => index.number(id))
  return {
    look: view.lookOf(row),
    segment: { ...cell(view, segment, side, evidence, stretchIn(segment)), lone },
    side,
    lang: bitext?.[side].lang ?? '',
    linkedWith: range(others),
    focused,
    linked,
    reachable: focused || (!focus && at === 0 && side === 'source'),
    position: at + 1,
    total: index.skeleton[side].length,
  }
}

/** A column for its list; heights are guessed from the lengths of texts. */
export function columnSource(view: AlignView, side: ColumnSide): RowSource {
  const column = view.state.columns![side]
  const { index } = view.bitext.state
  return {
    count: column.items.length,
    keyOf: (i) => column.items[i]?.key ?? String(i),
    indexOf: (key) => column.at(key),
    heightOf(i) {
      const segment = column.items[i]?.segment
      if (!segment) return 35
      return 17 + 25.5 * Math.max(1, Math.ceil((index.bone(segment)?.length ?? 40) / 44))
    },
  }
}

/** Where the keyboard is among the columns. */
export function columnFocus(view: AlignView): ColumnFocus | null {
  const { columns, focus, rows } = view.state
  if (!columns || !focus) return null
  const row = rows[view.at(focus.row)]
  const { side } = focus
  const index = columns[side].at(focus.segment ?? focus.row)
  if (index < 0) return null
  const partners = row && 'link' in row && row.link ? row[otherOf(side)] : []
  return { side, index, others: partners.map((id) => columns[otherOf(side)].at(id)).filter((i) => i >= 0) }
}

/** Links with both sides that have a segment in either stretch. */
export function columnLinks(view: AlignView, shown: Record<ColumnSide, Stretch>): ColumnLink[] {
  const { columns, focus } = view.state
  const { index } = view.bitext.state
  if (!columns) return []
  const found = new Map<string, ColumnLink>()
  const add = (segment: SegmentId | null) => {
    const link = segment && index.linkOf(segment)
    if (!link || found.has(link.id) || link.source.length === 0 || link.target.length === 0) return
    const row = view.rowOf(segment)
    if (!row || !('link' in row)) return
    const places = (side: ColumnSide) =>
      link[side]
        .map((id) => columns[side].at(id))
        .filter((i) => i >= 0)
        .sort((a, b) => a - b)
    found.set(link.id, {
      key: link.id,
      look: view.lookOf(row),
      focused: focus?.row === row.id,
      source: places('source'),
      target: places('target'),
    })
  }
  if (focus?.segment) add(focus.segment)
  for (const side of ['source', 'target'] as const) {
    for (let i = shown[side].from; i <= shown[side].to; i++) add(columns[side].items[i]?.segment ?? null)
  }
  return [...found.values()]
}

/** Segments of a stretch of a column, for reading their texts. */
export function segmentsInColumn(view: AlignView, side: ColumnSide, { from, to }: Stretch): SegmentId[] {
  const items = view.state.columns?.[side].items ?? []
  return items.slice(Math.max(0, from), to + 1).flatMap(({ segment }) => segment ?? [])
}
