import type { Format, ReadOptions, SourceFile, Unit, UnitState } from './format.ts'
import { languageTag } from './language-tag.ts'
import { MAX_CODES, numbered, typed, unitCodes } from './unit-codes.ts'
import { BitextDraft, confidence, MAX_SEGMENT, unitState } from './units.ts'
import { partsOf, unwrapped, type XliffSide } from './xliff-inline.ts'
import { readXliff, type XliffSegment, type XliffUnit } from './xliff-read.ts'
import { PROP, writeXliff } from './xliff-write.ts'
import { decodeXml } from './xml-read.ts'

/** XML Localisation Interchange File Format: read 1.0 to 1.2 and 2.0 to 2.2, written as 1.2, which every tool reads. */
export default {
  id: 'xliff',
  label: 'XLIFF (translation exchange)',
  extensions: ['.xlf', '.xliff'],
  mediaType: 'application/xliff+xml',
  sniff(file) {
    const head = new TextDecoder('latin1').decode(file.bytes.subarray(0, 4000)).replace(/\0/g, '')
    if (/<(?:[\w.-]{1,40}:)?xliff[\s>]/.test(head)) return 0.95
    return /\.(?:xlf|xliff|mqxliff|sdlxliff)$/i.test(file.name) ? 0.6 : 0
  },
  async read(file: SourceFile, options: ReadOptions = {}) {
    const { text, encoding } = decodeXml(file.bytes, options.encoding)
    const draft = new BitextDraft()
    let unnamed = false
    for (const item of readXliff(text)) {
      if ('about' in item) draft.problem(0, 0, item.about)
      else {
        const langs = { source: languageTag(item.sourceLang), target: languageTag(item.targetLang) }
        unnamed ||= langs.source === undefined || langs.target === undefined
        draft.add(
          unitsOf(item, draft, {
            sourceLang: langs.source ?? options.sourceLang ?? 'und',
            targetLang: langs.target ?? options.targetLang ?? 'und',
          }),
        )
      }
    }
    return { ...draft.finish(encoding), ...(unnamed ? { unnamed } : {}) }
  },
  write: writeXliff,
} satisfies Format as Format

interface Pair {
  readonly id: string
  readonly source: XliffSide
  readonly target: XliffSide | undefined
  readonly segment: XliffSegment
}

function unitsOf(unit: XliffUnit, draft: BitextDraft, langs: Pick<Unit, 'sourceLang' | 'targetLang'>): Unit[] {
  const problem = (message: string) => draft.problem(unit.line, unit.column, message)
  const { id } = unit.attributes
  if (id === undefined) problem('the unit has no id')
  let segments = unit.segments.filter((segment) => !segment.ignorable)
  if (segments.length === 0) {
    problem('the unit has no segment')
    segments = [...unit.segments]
  }
  const pairs = segments.flatMap((segment, i) => pairsOf(segment, unit, segments.length > 1 ? `${i + 1}` : '', problem))
  return pairs.flatMap((pair) => {
    const sides = [pair.source, ...(pair.target === undefined ? [] : [pair.target])]
    const longest = Math.max(...sides.map((side) => side.length))
    if (longest > MAX_SEGMENT) {
      problem(`a segment of ${longest} characters was left out; the limit is ${MAX_SEGMENT}`)
      return []
    }
    if (sides.some((side) => side.codes.length > MAX_CODES || side.codesLength > MAX_SEGMENT)) {
      problem(`a segment with more than ${MAX_CODES} inline codes, or very long ones, was left out`)
      return []
    }
    if (sides.some((side) => side.subs > 0)) {
      problem('text inside an inline code is kept with the code, not as text to translate')
    }
    return [unitOf(pair, unit, langs, problem)]
  })
}

/** The pairs of a segment: one, or one for each segment that XLIFF 1.2 marks within it. */
function pairsOf(segment: XliffSegment, unit: XliffUnit, number: string, problem: (what: string) => void): Pair[] {
  const { source, segmented, target, preserve } = segment
  if (source === undefined) {
    problem('the unit has no source')
    return []
  }
  checkTarget(unit, target, problem)
  const side = (one: XliffSide) => (spaceOf(one, preserve) ? one : unwrapped(one))
  const own = unit.attributes.id ?? ''
  const name = (part: string) => [own, part].filter((each) => each !== '').join('/')
  if (segmented === undefined || segmented.parts.length === 0) {
    const id = name(number && (segment.attributes.id ?? number))
    return [{ id, source: side(source), target: target && side(target), segment }]
  }
  const targets = target === undefined ? undefined : partsOf(target)
  return [...partsOf(segmented)].map(([mid, part]) => {
    const other = targets?.get(mid)
    return { id: name(mid), source: side(part), target: other && side(other), segment }
  })
}

function spaceOf(side: XliffSide, inherited: boolean): boolean {
  const own = side.attributes['xml:space']
  return own === undefined ? inherited : own === 'preserve'
}

function checkTarget(unit: XliffUnit, target: XliffSide | undefined, problem: (what: string) => void): void {
  if (target === undefined) return
  if (unit.targetLang === '') problem('the file does not name the language of its targets')
  const own = target.attributes['xml:lang']
  if (own !== undefined && unit.targetLang !== '' && languageTag(own) !== languageTag(unit.targetLang)) {
    problem(`the target says it is in ${own}, the file says ${unit.targetLang}; the file was believed`)
  }
}

function unitOf(
  { id, source, target, segment }: Pair,
  unit: XliffUnit,
  langs: Pick<Unit, 'sourceLang' | 'targetLang'>,
  problem: (what: string) => void,
): Unit {
  const taken = new Set<XliffUnit['contexts'][number]>()
  const own = <Read>(type: string, read: (value: string) => Read | undefined): Read | undefined => {
    const context = unit.contexts.find(([name, value]) => name === type && read(value) !== undefined)
    if (context === undefined) return undefined
    taken.add(context)
    return read(context[1])
  }
  const text = (value: string) => value
  const score = own('x-score', confidence)
  const state = own('x-state', unitState)
  const changedAt = own('x-changed', (value) => (Number.isNaN(Date.parse(value)) ? undefined : value))
  const changedBy = own('x-changed-by', text)
  const targetDocument = own('x-target-document', text)
  const realId = own('x-id', text)
  const props = unit.contexts
    .filter((context) => !taken.has(context))
    .map(([type, value]) => [propOf(type), value] as const)
  const found = stateOf(unit, segment, target, problem)
  const codes = numbered(typed(source.codes), typed(target?.codes ?? []))
  const documents = {
    ...(unit.original === '' ? {} : { source: unit.original }),
    ...(targetDocument === undefined ? {} : { target: targetDocument }),
  }
  return {
    id: realId ?? id,
    source: source.text,
    target: target?.text ?? '',
    ...langs,
    state: target === undefined || target.text === '' ? (state ?? 'proposed') : found,
    ...(score === undefined ? {} : { confidence: score }),
    ...(unit.notes.length === 0 ? {} : { note: unit.notes.join('\n') }),
    ...(props.length === 0 ? {} : { props }),
    ...(changedAt === undefined ? {} : { changedAt }),
    ...(changedBy === undefined ? {} : { changedBy }),
    ...unitCodes(codes.source, codes.target),
    ...(documents.source === undefined && documents.target === undefined ? {} : { documents }),
  }
}

/** The property an exported context stands for; a context of another tool is one under its own name. */
function propOf(type: string): string {
  if (!type.startsWith(PROP)) return type
  try {
    return decodeURIComponent(type.slice(PROP.length))
  } catch {
    return type
  }
}

function stateOf(
  unit: XliffUnit,
  segment: XliffSegment,
  target: XliffSide | undefined,
  problem: (what: string) => void,
): UnitState {
  const approved = unit.attributes.approved
  const state = unit.v2 ? (segment.attributes.state ?? 'initial') : target?.attributes.state
  if (state !== undefined && /^(?:translated|reviewed|final|signed-off)$/.test(state)) return 'confirmed'
  if (state !== undefined && /^(?:initial|new|needs-[a-z0-9-]+)$/.test(state)) {
    return target?.attributes['state-qualifier'] === 'x-drafted' ? 'drafted' : 'proposed'
  }
  if (state !== undefined && !state.startsWith('x-')) problem(`"${state}" is not a state of XLIFF`)
  // Without any state, what stands there is somebody's finished translation.
  return approved === 'yes' || (approved === undefined && state === undefined) ? 'confirmed' : 'proposed'
}
