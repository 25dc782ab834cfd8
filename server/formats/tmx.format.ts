import type { Format, ReadOptions, SourceFile, Unit } from './format.ts'
import { primaryLanguage } from './language-tag.ts'
import { readTmx, type TmxUnit, type TmxVariant } from './tmx-read.ts'
import { writeTmx } from './tmx-write.ts'
import { MAX_CODES, numbered, unitCodes } from './unit-codes.ts'
import { BitextDraft, confidence, MAX_SEGMENT, unitState } from './units.ts'
import { decodeXml } from './xml-read.ts'

/** Translation Memory eXchange: read 1.1 to 1.4, written as 1.4b. */
export default {
  id: 'tmx',
  label: 'TMX (translation memory)',
  extensions: ['.tmx'],
  mediaType: 'application/x-tmx+xml',
  sniff(file) {
    const head = new TextDecoder('latin1').decode(file.bytes.subarray(0, 4000)).replace(/\0/g, '')
    if (/<tmx[\s>]/.test(head)) return 0.95
    return file.name.toLowerCase().endsWith('.tmx') ? 0.6 : 0
  },
  async read(file: SourceFile, options: ReadOptions = {}) {
    const { text, encoding } = decodeXml(file.bytes, options.encoding)
    const draft = new BitextDraft()
    for (const unit of readTmx(text)) draft.add(unitsOf(unit, draft))
    return draft.finish(encoding)
  },
  write: writeTmx,
} satisfies Format as Format

function unitsOf(tu: TmxUnit, draft: BitextDraft): Unit[] {
  const { line, column, variants } = tu
  const longest = Math.max(0, ...variants.map((variant) => variant.length))
  if (longest > MAX_SEGMENT) {
    draft.problem(line, column, `a segment of ${longest} characters was left out; the limit is ${MAX_SEGMENT}`)
    return []
  }
  if (variants.some(({ codes, codesLength }) => codes.length > MAX_CODES || codesLength > MAX_SEGMENT)) {
    draft.problem(line, column, `a segment with more than ${MAX_CODES} inline codes, or very long ones, was left out`)
    return []
  }
  if (variants.some(({ subs }) => subs > 0)) {
    draft.problem(line, column, 'text inside an inline code is kept with the code, not as text to translate')
  }
  if (tu.sourceLang === '*all*' || tu.sourceLang === '') {
    // Any language may be the source. A unit of very many would give more pairs than anybody asks for.
    return variants
      .slice(0, variants.length > MANY ? 1 : variants.length)
      .flatMap((source, i) =>
        variants
          .slice(i + 1)
          .flatMap((target) => (source.lang === target.lang ? [] : [unitOf(tu, source, target, draft)])),
      )
  }
  const source = sourceVariant(tu, variants)
  if (source === undefined) {
    draft.problem(line, column, `the unit has no text in its source language, ${tu.sourceLang}`)
    return []
  }
  return variants.flatMap((target) => (target.lang === source.lang ? [] : [unitOf(tu, source, target, draft)]))
}

const MANY = 24

function sourceVariant(tu: TmxUnit, variants: readonly TmxVariant[]): TmxVariant | undefined {
  return (
    variants.find((variant) => variant.lang === tu.sourceLang) ??
    variants.find((variant) => primaryLanguage(variant.lang) === primaryLanguage(tu.sourceLang))
  )
}

// A value of the target variant beats the unit's: OmegaT writes author and time there.
function unitOf(tu: TmxUnit, source: TmxVariant, target: TmxVariant, draft: BitextDraft): Unit {
  // Other tools write such properties in words of their own: those stay properties.
  const taken = new Set<TmxUnit['props'][number]>()
  const own = <Read>(type: string, read: (value: string) => Read | undefined): Read | undefined => {
    const prop = tu.props.find(([name, value]) => name === type && read(value) !== undefined)
    if (prop === undefined) return undefined
    taken.add(prop)
    return read(prop[1])
  }
  const text = (value: string) => value
  const attribute = (name: string) => target.attributes[name] ?? tu.attributes[name]
  const notes = [...tu.notes, ...source.notes, ...target.notes]
  const changed = attribute('changedate') ?? attribute('creationdate')
  const changedAt = changed === undefined ? undefined : isoTime(changed)
  if (changed !== undefined && changedAt === undefined) draft.problem(tu.line, tu.column, `"${changed}" is not a time`)
  const changedBy = attribute('changeid') ?? attribute('creationid')
  const score = own('x-score', confidence)
  // A unit of another tool is somebody's finished translation.
  const state = own('x-state', unitState) ?? 'confirmed'
  const id = tu.attributes.tuid ?? own('x-id', text) ?? ''
  const codes = numbered(source.codes, target.codes)
  const documents = { source: own('x-source-document', text), target: own('x-target-document', text) }
  const props = [...tu.props.filter((prop) => !taken.has(prop)), ...source.props, ...target.props]
  return {
    id,
    source: source.text,
    target: target.text,
    sourceLang: source.lang,
    targetLang: target.lang,
    state,
    ...(score === undefined ? {} : { confidence: score }),
    ...(notes.length === 0 ? {} : { note: notes.join('\n') }),
    ...(props.length === 0 ? {} : { props }),
    ...(changedAt === undefined ? {} : { changedAt }),
    ...(changedBy === undefined ? {} : { changedBy }),
    ...unitCodes(codes.source, codes.target),
    ...(documents.source === undefined && documents.target === undefined
      ? {}
      : {
          documents: {
            ...(documents.source === undefined ? {} : { source: documents.source }),
            ...(documents.target === undefined ? {} : { target: documents.target }),
          },
        }),
  }
}

/** `20261123T075300Z` as ISO 8601 writes it in full; undefined for what is no such time. */
function isoTime(basic: string): string | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(basic)
  if (match === null) return undefined
  const iso = `${match[1]}-${match[2]}-${match[3]}T${match[4]}:${match[5]}:${match[6]}Z`
  return Number.isNaN(Date.parse(iso)) ? undefined : iso
}
