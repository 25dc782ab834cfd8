import type { Concept } from '../concept.ts'
import { finding, type RawFinding } from './findings.ts'
import type { FoundName, SegmentNames } from './found-names.ts'
import { termsIn } from './name-parts.ts'
import type { ReportLink, ReportText } from './report.ts'

/**
 * Names that stand on one side of confirmed links and not on the other, a finding for each concept, bitext and side. A
 * name inside a longer one counts as being there. Where the card has no term in the other language, nothing is said:
 * the name may well be there.
 */
export function oneSideOnly(
  links: readonly ReportLink[],
  namesOf: ReadonlyMap<string, SegmentNames>,
  textOf: ReadonlyMap<string, ReportText>,
): RawFinding[] {
  const missing = new Map<string, { names: FoundName[]; bitextId: string; other: ReportText }>()
  for (const { bitextId, source, target } of links) {
    for (const [here, there] of [
      [source, target],
      [target, source],
    ] as const) {
      const other = textOf.get(there[0] ?? '')
      if (other === undefined) continue
      const present = (concept: Concept) => there.some((id) => namesOf.get(id)?.present.has(concept.id))
      for (const name of here.flatMap((id) => namesOf.get(id)?.names ?? [])) {
        if (present(name.concept) || name.role === 'adjective') continue
        if (termsIn(name.concept, other.lang).length === 0) continue
        const key = `${bitextId} ${name.text.id} ${name.concept.id}`
        const known = missing.get(key)
        if (known) known.names.push(name)
        else missing.set(key, { names: [name], bitextId, other })
      }
    }
  }
  return [...missing.values()].map(({ names, bitextId, other }) => {
    const expected = termsIn(names[0]!.concept, other.lang)
    return finding('one-side-only', names, {
      bitextId,
      missingIn: { id: other.id, name: other.name, lang: other.lang },
      expected: (expected.find(({ status }) => status === 'preferred') ?? expected[0]!).text,
    })
  })
}
