import { msg, str } from '@lit/localize'
import { html, type TemplateResult } from 'lit'
import type { Evidence, SegmentId } from '../api/types.ts'
import '../components/fold-row.ts'
import '../components/link-row.ts'
import type { RowModel } from '../components/link-row.ts'
import type { Mark } from '../components/name-text.ts'
import type { CellSegment } from '../components/segment-cell.ts'
import type { ThirdModel } from '../components/third-cell.ts'
import type { RowSource } from '../components/virtual-rows.ts'
import { languageName } from '../components/words.ts'
import type { AlignView } from '../state/align-view.ts'
import type { FoldRow, GhostRow, LinkRow, Row, Side } from '../state/rows.ts'

/** The words of a segment that are being tagged. */
export type StretchIn = (segment: SegmentId) => Mark | null
/** What a third text has for a row. */
export type ThirdOf = (row: Row) => ThirdModel | null

/** Draws the row at an index of the view's rows. */
export function drawRow(
  view: AlignView,
  index: number,
  stretchIn: StretchIn = () => null,
  thirdOf: ThirdOf = () => null,
): TemplateResult {
  const row = view.state.rows[index]
  if (!row) return html``
  if (row.kind === 'fold') return drawFold(view, row, index)
  if (row.kind === 'ghost') return drawGhost(view, row, index)
  return html`<wb-link-row .row=${{ ...model(view, row, index, stretchIn), third: thirdOf(row) }}></wb-link-row>`
}

/** Rows for the list; heights are guessed from the lengths of texts. */
export function rowSource(view: AlignView, narrow: boolean): RowSource {
  const { rows } = view.state
  const { index } = view.bitext.state
  const perLine = narrow ? 36 : 52
  const lines = (ids: readonly SegmentId[]) =>
    ids.reduce((sum, id) => sum + 6 + 25.5 * Math.max(1, Math.ceil((index.bone(id)?.length ?? 40) / perLine)), 0)
  return {
    count: rows.length,
    keyOf: (i) => rows[i]?.id ?? String(i),
    indexOf: (key) => view.at(key),
    heightOf(i) {
      const row = rows[i]
      if (!row || row.kind === 'fold') return 35
      if (row.kind === 'ghost') return 29
      const [a, b] = [lines(row.source), lines(row.target)]
      return 14 + (narrow ? a + b : Math.max(a, b, 26))
    },
  }
}

function model(view: AlignView, row: LinkRow, at: number, stretchIn: StretchIn): Omit<RowModel, 'third'> {
  const { state } = view
  const { index, bitext } = view.bitext.state
  const focused = state.focus?.row === row.id
  const evidence = (focused && row.link && view.bitext.link(row.link)?.evidence) || []
  const lone = row.kind === 'beside' ? '' : loneNames(view, row)
  const cells = (side: Side) => row[side].map((id) => ({ ...cell(view, id, side, evidence, stretchIn(id)), lone }))
  const numbers = row.target.map((id) => index.number(id))
  const isFirst = at === 0 && !state.focus
  return {
    look: view.lookOf(row),
    source: cells('source'),
    target: cells('target'),
    sourceLang: bitext?.source.lang ?? '',
    targetLang: bitext?.target.lang ?? '',
    from: row.crossing ? range(numbers) : '',
    beside: row.kind === 'beside',
    focused,
    tab: focused
      ? { side: state.focus!.side, segment: state.focus!.segment }
      : isFirst
        ? { side: 'source', segment: row.source[0] ?? null }
        : null,
    position: at + 1,
    total: state.rows.length,
  }
}

/**
 * Names that one side of a link has and the other could have and has not: their ids, each followed by a space. Nothing
 * is said while a text is still on its way.
 */
export function loneNames(view: AlignView, row: LinkRow): string {
  const texts = (side: Side) => row[side].map((id) => view.bitext.texts.get(id))
  const [source, target] = [texts('source'), texts('target')]
  if (source.length === 0 || target.length === 0 || [...source, ...target].includes(undefined)) return ''
  const { bitext } = view.bitext.state
  const lacking = (here: typeof source, there: typeof target, lang: string | undefined) => {
    const known = new Set(there.flatMap((text) => text!.mentions.map(({ conceptId }) => conceptId)))
    return here.flatMap((text) =>
      text!.mentions.filter(
        ({ conceptId, langs = [] }) => lang !== undefined && !known.has(conceptId) && langs.includes(primary(lang)),
      ),
    )
  }
  const lone = [...lacking(source, target, bitext?.target.lang), ...lacking(target, source, bitext?.source.lang)]
  return [...new Set(lone.map(({ conceptId }) => `${conceptId} `))].join('')
}

const primary = (lang: string) => lang.split('-')[0]!.toLowerCase()

/** A segment of a row as its cell shows it. */
export function cell(
  view: AlignView,
  id: SegmentId,
  side: Side,
  evidence: readonly Evidence[],
  stretch: Mark | null,
): Omit<CellSegment, 'lone'> {
  const { state } = view
  const text = view.bitext.texts.get(id)
  const { mode } = state
  const editing = text !== undefined && mode.kind === 'edit' && mode.segment === id
  return {
    id,
    number: view.bitext.state.index.number(id),
    // A row that is drawn anew under the caret begins with what was typed in the one before it.
    text: (editing ? view.typedIn(id) : undefined) ?? text?.text ?? null,
    mentions: text?.mentions ?? nothing,
    suspects: text?.suspects ?? nothing,
    marks: stretch ? [stretch] : text && evidence.length > 0 ? marksOf(text.text, side, evidence) : nothing,
    excluded: view.bitext.state.index.isExcluded(id),
    selected: state.selection.includes(id),
    held: state.held.includes(id),
    editing,
    draft: text?.spans.length === 0,
    cutting: mode.kind === 'split' && mode.segment === id ? { cuts: mode.cuts, at: mode.at } : null,
  }
}

/** One empty list for all, so that rows can be told to be the same. */
const nothing: readonly never[] = []

/** What speaks against the link, where it stands in this text. */
function marksOf(text: string, side: Side, evidence: readonly Evidence[]): Mark[] {
  return evidence
    .flatMap((each) => {
      // What a third text says stands in neither of these.
      const words = each.kind === 'pivot' ? undefined : each[side]
      const start = each.weight <= -0.5 && words ? text.indexOf(words) : -1
      return start < 0 ? [] : [{ start, end: start + words!.length }]
    })
    .sort((a, b) => a.start - b.start)
}

/** A fold at a place of its list. */
export function drawFold(view: AlignView, row: FoldRow, index: number, columns = 3): TemplateResult {
  const { bitext } = view.bitext.state
  const n = row.segments.length
  const lang = row.side === 'source' ? bitext?.source.lang : bitext?.target.lang
  const words =
    row.reason === 'excluded'
      ? n === 1
        ? msg('1 segment excluded')
        : msg(str`${n} segments excluded`)
      : msg(str`${n} segments without counterpart`)
  const focused = view.state.focus?.row === row.id
  return html`<wb-fold-row
    words=${words}
    more=${languageName(lang ?? '')}
    side=${row.side}
    .open=${row.open}
    .position=${index + 1}
    .columns=${columns}
    ?focused=${focused}
    ?reachable=${focused || (index === 0 && !view.state.focus)}
    data-row=${row.id}
  ></wb-fold-row>`
}

function drawGhost(view: AlignView, row: GhostRow, index: number): TemplateResult {
  const bitext = view.bitext.state.index
  const link = bitext.link(row.of)
  const home = link && (row.side === 'target' ? link.source : link.target)
  const number = home?.[0] ? bitext.number(home[0]) : 0
  const own = range(row.segments.map((id) => bitext.number(id)))
  return html`<wb-fold-row
    words=${row.side === 'target' ? msg(str`${own} is shown beside ${number}`) : msg(str`${own} is shown above`)}
    side=${row.side}
    .open=${null}
    .position=${index + 1}
    data-row=${row.id}
  ></wb-fold-row>`
}

/** `41`, `29–30`, `5, 9`. */
export function range(numbers: readonly number[]): string {
  const isRun = numbers.every((n, i) => i === 0 || n === numbers[i - 1]! + 1)
  return isRun && numbers.length > 1 ? `${numbers[0]}–${numbers.at(-1)}` : numbers.join(', ')
}

/** Segments of rows in a window, for reading their texts. */
export function segmentsIn(rows: readonly Row[], from: number, to: number): SegmentId[] {
  return rows.slice(Math.max(0, from), to + 1).flatMap((row) => ('link' in row ? [...row.source, ...row.target] : []))
}
