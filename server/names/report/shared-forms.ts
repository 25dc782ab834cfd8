import type { Concept } from '../concept.ts'
import { finding, type RawFinding } from './findings.ts'
import type { FoundName } from './found-names.ts'
import { foldedWords } from './name-parts.ts'

/**
 * Forms of one text that stand for two concepts or more: the glossary gives them to both and nobody has said which is
 * meant, or people have said the one here and the other there.
 */
export function sharedForms(names: readonly FoundName[]): RawFinding[] {
  const byWritten = new Map<string, { names: FoundName[]; concepts: Set<Concept> }>()
  for (const name of names) {
    const key = foldedWords(name.rivals.length > 0 ? name.form : name.written).join(' ')
    const same = byWritten.get(key) ?? { names: [], concepts: new Set() }
    byWritten.set(key, same)
    same.names.push(name)
    for (const concept of [name.concept, ...name.rivals]) same.concepts.add(concept)
  }
  return [...byWritten.values()]
    .filter(({ concepts }) => concepts.size > 1)
    .map(({ names, concepts }) => finding('shared-form', names, { about: [...concepts] }))
}
