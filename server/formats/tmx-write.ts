import type { Unit, WriteOptions } from './format.ts'
import { chosenUnits } from './units.ts'

/** The name of Kopir's native memory format in exported files. */
const MEMORY_FORMAT = 'kopir'

/**
 * Writes TMX 1.4b, a unit at a time: UTF-8, valid against `tmx14.dtd`.
 *
 * What TMX has no place for travels in properties: `x-state`, `x-score`, `x-source-document`, `x-target-document`, and
 * `x-id` for an id that cannot be a `tuid` (empty, with white space, or used before). Times are written to the second.
 * Characters that XML cannot hold are left out and reported.
 */
export async function* writeTmx(
  units: AsyncIterable<Unit> | Iterable<Unit>,
  options: WriteOptions,
): AsyncGenerator<string> {
  yield head(options)
  const ids = new Set<string>()
  for await (const unit of chosenUnits(units, options)) {
    const damaged = [unit.source, unit.target, unit.note ?? ''].some((text) => withoutIllegal(text) !== text)
    if (damaged) options.onProblem?.(unit, 'characters that XML cannot hold were left out')
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
    variant(unit.sourceLang, unit.source),
    variant(unit.targetLang, unit.target),
    '</tu>\n',
  ].join('')
}

function variant(lang: string, text: string): string {
  return `<tuv xml:lang="${escapeAttribute(lang)}"><seg>${escapeText(text)}</seg></tuv>\n`
}

function attributeList(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('')
}

/** `2026-11-23T07:53:00.000Z` as TMX writes it: `20261123T075300Z`. */
function basicTime(iso: string): string {
  return `${new Date(iso).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

// A carriage return as a reference: read back, XML would turn the character itself into a line feed.
function escapeText(text: string): string {
  return withoutIllegal(text).replace(/[&<>\r]/g, (char) => REFERENCES[char]!)
}

function escapeAttribute(text: string): string {
  return withoutIllegal(text).replace(/[&<>"\t\n\r]/g, (char) => REFERENCES[char]!)
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** Without what XML 1.0 has no way to write: most control codes, half surrogate pairs, U+FFFE and U+FFFF. */
function withoutIllegal(text: string): string {
  return SUSPECT.test(text) ? text.replace(ILLEGAL, '') : text
}

// Without the u flag, halves of whole pairs count too: a quick look first, since hardly any text has either.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters XML 1.0 excludes
const SUSPECT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters XML 1.0 excludes
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu
