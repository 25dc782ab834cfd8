import type { PlacedCode, Unit, WriteOptions } from './format.ts'
import { nameInXliff } from './inline-types.ts'
import { type Marked, marked } from './unit-codes.ts'
import { chosenUnits } from './units.ts'
import { attributeList, damaged, escapeAttribute, escapeText, withoutIllegal } from './xml-write.ts'

/** What begins the type of a context that holds a property of another tool; the rest is its name. */
export const PROP = 'x-prop:'

const NAMESPACE = 'urn:oasis:names:tc:xliff:document:1.2'

/**
 * Writes XLIFF 1.2, a unit at a time: UTF-8, valid against the transitional schema. 1.2 and not 2.1, since OmegaT and the
 * translate-toolkit read nothing later, and every other tool reads it too.
 *
 * A `<file>` a source document. Confirmed units are approved and final, proposed and drafted ones need review. Inline
 * codes stand with their native form in `<bpt>`, `<ept>`, `<it>` and `<ph>`; their `id` is the code's number in the unit.
 * What XLIFF has no place for travels in contexts: `x-score`, `x-changed`, `x-changed-by`, `x-target-document`,
 * properties of other tools, `x-state` where there is no target, `x-id` for an id that stood before.
 */
export async function* writeXliff(
  units: AsyncIterable<Unit> | Iterable<Unit>,
  options: WriteOptions,
): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="1.2" xmlns="${NAMESPACE}">\n`
  const ids = new Set<string>()
  let original: string | undefined
  let count = 0
  for await (const unit of chosenUnits(units, options)) {
    if (damaged(unit)) options.onProblem?.(unit, 'characters that XML cannot hold were left out')
    const from = unit.documents?.source ?? ''
    if (original !== from) {
      yield (original === undefined ? '' : FILE_END) + fileStart(from, options)
      original = from
      ids.clear()
    }
    yield element(unit, ids, ++count)
  }
  yield `${original === undefined ? fileStart('', options) : ''}${FILE_END}</xliff>\n`
}

function fileStart(original: string, options: WriteOptions): string {
  const attributes = {
    original,
    'source-language': options.sourceLang,
    'target-language': options.targetLang,
    datatype: 'plaintext',
    'xml:space': 'preserve',
    ...(options.createdAt === undefined ? {} : { date: options.createdAt }),
  }
  return `<file${attributeList(attributes)}>\n<body>\n`
}

const FILE_END = '</body>\n</file>\n'

function element(unit: Unit, ids: Set<string>, number: number): string {
  const usable = unit.id !== '' && !ids.has(unit.id) && !FRESH.test(unit.id) && withoutIllegal(unit.id) === unit.id
  const id = usable ? unit.id : `n${number}`
  ids.add(id)
  const confirmed = unit.state === 'confirmed'
  const contexts: (readonly [string, string])[] = []
  if (!usable) contexts.push(['x-id', unit.id])
  if (unit.target === '') contexts.push(['x-state', unit.state])
  if (unit.confidence !== undefined) contexts.push(['x-score', String(unit.confidence)])
  if (unit.changedAt !== undefined) contexts.push(['x-changed', unit.changedAt])
  if (unit.changedBy !== undefined) contexts.push(['x-changed-by', unit.changedBy])
  if (unit.documents?.target !== undefined) contexts.push(['x-target-document', unit.documents.target])
  for (const [type, value] of unit.props ?? []) contexts.push([PROP + encodeURIComponent(wellFormed(type)), value])
  const state = {
    state: confirmed ? 'final' : 'needs-review-translation',
    ...(unit.state === 'drafted' ? { 'state-qualifier': 'x-drafted' } : {}),
  }
  const target = content(unit.target, unit.codes?.target)
  return [
    `<trans-unit${attributeList({ id, ...(confirmed && unit.target !== '' ? { approved: 'yes' } : {}) })}>\n`,
    `<source>${content(unit.source, unit.codes?.source)}</source>\n`,
    target === '' ? '' : `<target${attributeList(state)}>${target}</target>\n`,
    contexts.length === 0 ? '' : '<context-group purpose="information">\n',
    ...contexts.map(
      ([type, value]) => `<context context-type="${escapeAttribute(type)}">${escapeText(value)}</context>\n`,
    ),
    contexts.length === 0 ? '' : '</context-group>\n',
    unit.note === undefined ? '' : `<note>${escapeText(unit.note)}</note>\n`,
    '</trans-unit>\n',
  ].join('')
}

/** Ids that are given to units whose own cannot be used. */
const FRESH = /^n\d+$/

function content(text: string, codes: readonly PlacedCode[] = []): string {
  return marked(text, codes)
    .map((piece) => (typeof piece === 'string' ? escapeText(piece) : inline(piece)))
    .join('')
}

function inline({ code, type, role, pair }: Marked): string {
  const id = String(code.id)
  const ctype = nameInXliff(type, role === 'alone')
  const kind = ctype === undefined ? {} : { ctype }
  const native = escapeText(code.native)
  if (role === 'open') return `<bpt${attributeList({ id, rid: String(pair), ...kind })}>${native}</bpt>`
  if (role === 'close') return `<ept${attributeList({ id, rid: String(pair) })}>${native}</ept>`
  if (role === 'alone') return `<ph${attributeList({ id, ...kind })}>${native}</ph>`
  const pos = role === 'begin' ? 'open' : 'close'
  return `<it${attributeList({ id, pos, ...kind })}>${native}</it>`
}

function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '')
}
