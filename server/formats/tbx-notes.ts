import { readForms, writeForms } from './glossary-lists.ts'
import {
  type GlossaryConcept,
  type GlossaryForm,
  type GlossaryTerm,
  genders,
  roles,
  statuses,
} from './glossary-words.ts'

/** How a file says in its header that Kopir wrote it. */
export const WRITTEN_BY = /written by Kopir\b/

/** What TBX has no category for, brought back from notes that Kopir wrote. */
export interface Kept {
  id?: string
  status?: GlossaryTerm['status']
  role?: NonNullable<GlossaryTerm['role']>
  gender?: NonNullable<GlossaryConcept['gender']>
  declension?: string
  forms?: readonly GlossaryForm[]
  note?: string
}

const KEPT = /^Kopir (id|status|role|gender|declension|forms|note): ([\s\S]+)$/

/** The notes, a category each, that bring back what TBX cannot hold: `Kopir role: surname`. */
export function keepingNotes(kept: Readonly<Kept>): readonly string[] {
  const { forms, note, ...plain } = kept
  return [
    ...(note === undefined ? [] : [KEPT.test(note) ? `Kopir note: ${note}` : note]),
    ...Object.entries(plain).flatMap(([name, value]) => (value === undefined ? [] : [`Kopir ${name}: ${value}`])),
    ...(forms === undefined || forms.length === 0 ? [] : [`Kopir forms: ${writeForms(forms)}`]),
  ]
}

/** What such a note brings back; undefined for a note of a person. */
export function keptIn(note: string): Kept | undefined {
  const found = KEPT.exec(note)
  if (found === null) return undefined
  const [, name, value] = found as unknown as [string, string, string]
  if (name === 'id' || name === 'declension' || name === 'note') return { [name]: value }
  if (name === 'forms') {
    const forms = readForms(value)
    return forms && { forms }
  }
  const words: readonly string[] = name === 'status' ? statuses : name === 'role' ? roles : genders
  return words.includes(value) ? { [name]: value } : undefined
}
