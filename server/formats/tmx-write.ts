import type { PlacedCode, Unit, WriteOptions } from './format.ts'
import { nameInTmx } from './inline-types.ts'
import { type Marked, marked } from './unit-codes.ts'
import { chosenUnits } from './units.ts'
import { attributeList, damaged, escapeAttribute, escapeText, withoutIllegal } from './xml-write.ts'

/** The name of Kopir's native memory format in exported files. */
const MEMORY_FORMAT = 'kopir'

/**
 * Writes TMX 1.4b, a unit at a time: UTF-8, valid against `tmx14.dtd`.
 *
 * What TMX has no place for travels in properties: `x-state`, `x-score`, `x-evidence`, `x-source-document`, `x-target-document`,
 * and `x-id` for an id that cannot be a `tuid` (empty, with white space, or used before). Times are written to the second.
 * Characters that XML cannot hold are left out and reported.
 *
 * Inline codes are written as level 2 has them: `<bpt>` and `<ept>` for a pair, `<it>` for half a pair, `<ph>` for what
 * stands alone, each with its native form; `x` is the code's number in the unit.
 */
export async function* writeTmx(
  units: AsyncIterable<Unit> | Iterable<Unit>,
  options: WriteOptions,
): AsyncGenerator<string> {
  yield head(options)
  const ids = new Set<string>()
  for await (const unit of chosenUnits(units, options)) {
    if (damaged(unit)) options.onProblem?.(unit, 'characters that XML cannot hold were left out')
    yield element(unit, options, ids)
  }
  yield '</body>\n</tmx>\n'
}

function head(options: WriteOptions): string {
  const attributes = {
    creationtool: options.creationTool ?? 'Kopir',
    creationtoolversion: options.creationToolVersion ?? '1',
    segtype: 'sentence',
    'o-tmf': MEMORY_FORMAT,
    adminlang: 'en',
    srclang: options.sourceLang,
    datatype: 'plaintext',
    ...(options.createdAt === undefined ? {} : { creationdate: basicTime(options.createdAt) }),
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n',
    '<tmx version="1.4">\n',
    `<header${attributeList(attributes)}/>\n<body>\n`,
  ].join('')
}

function element(unit: Unit, options: WriteOptions, ids: Set<string>): string {
  const usable = unit.id !== '' && !/\s/.test(unit.id) && !ids.has(unit.id) && withoutIllegal(unit.id) === unit.id
  if (usable) ids.add(unit.id)
  const attributes: Record<string, string> = {}
  if (usable) attributes.tuid = unit.id
  if (unit.changedAt !== undefined) attributes.changedate = basicTime(unit.changedAt)
  if (unit.changedBy !== undefined) attributes.changeid = unit.changedBy
  if (unit.sourceLang !== options.sourceLang) attributes.srclang = unit.sourceLang
  const props: (readonly [string, string])[] = [['x-state', unit.state]]
  if (unit.confidence !== undefined) props.push(['x-score', String(unit.confidence)])
  if (!usable) props.push(['x-id', unit.id])
  if (unit.documents?.source !== undefined) props.push(['x-source-document', unit.documents.source])
  if (unit.documents?.target !== undefined) props.push(['x-target-document', unit.documents.target])
  props.push(...(unit.props ?? []))
  return [
    `<tu${attributeList(attributes)}>\n`,
    unit.note === undefined ? '' : `<note>${escapeText(unit.note)}</note>\n`,
    ...props.map(([type, value]) => `<prop type="${escapeAttribute(type)}">${escapeText(value)}</prop>\n`),
    variant(unit.sourceLang, unit.source, unit.codes?.source),
    variant(unit.targetLang, unit.target, unit.codes?.target),
    '</tu>\n',
  ].join('')
}

function variant(lang: string, text: string, codes: readonly PlacedCode[] = []): string {
  const content = marked(text, codes).map((piece) => (typeof piece === 'string' ? escapeText(piece) : inline(piece)))
  return `<tuv xml:lang="${escapeAttribute(lang)}"><seg>${content.join('')}</seg></tuv>\n`
}

function inline({ code, type, role, pair }: Marked): string {
  const x = String(code.id)
  const kind = nameInTmx(type)
  const named = { x, ...(kind === undefined ? {} : { type: kind }) }
  const native = escapeText(code.native)
  if (role === 'open') return `<bpt${attributeList({ i: String(pair), ...named })}>${native}</bpt>`
  if (role === 'close') return `<ept i="${pair}">${native}</ept>`
  if (role === 'alone') return `<ph${attributeList(named)}>${native}</ph>`
  return `<it${attributeList({ pos: role, ...named })}>${native}</it>`
}

/** `2026-11-23T07:53:00.000Z` as TMX writes it: `20261123T075300Z`. */
function basicTime(iso: string): string {
  return `${new Date(iso).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}
