import type { Judgement } from '../../db/model/glossary.ts'
import { primaryLanguage } from '../formats/language-tag.ts'

/** A base form of a name. */
export interface NameForm {
  readonly lang: string
  readonly text: string
}

/** What a name is said to be the same as where it is no name; what it is unsure of where nobody knows what it is. */
export const nothing = 'nothing'
const prefix = 'name:'

/** A name that has no concept, as judgements write it: `name:kk:Тараз`. */
export const nameRef = ({ lang, text }: NameForm): string => `${prefix}${primaryLanguage(lang)}:${text}`

/** Whether two forms are written alike, capitals aside. */
export const formKey = ({ lang, text }: NameForm): string => `${primaryLanguage(lang)}:${text.toLowerCase()}`

/** What people said of names that no concept has. */
export interface NameJudgements {
  /** No names. */
  readonly refused: readonly NameForm[]
  /** Names that are not that concept. */
  readonly apart: readonly (NameForm & { readonly conceptId: string })[]
  /** By `formKey`: what people are not sure of. */
  readonly unsure: ReadonlyMap<string, readonly OpenName[]>
}

/** A name that somebody was not sure of. */
export interface OpenName extends NameForm {
  /** Whether it is this concept; null where nobody knows what it is. */
  readonly conceptId: string | null
  readonly row: Judgement
}

export function nameJudgements(judgements: readonly Judgement[]): NameJudgements {
  const refused: NameForm[] = []
  const apart: (NameForm & { conceptId: string })[] = []
  const unsure = new Map<string, OpenName[]>()
  for (const judgement of judgements) {
    const { one, other, verdict } = judgement
    const [name, rest] = one.startsWith(prefix) ? [one, other] : [other, one]
    const form = formOf(name)
    if (form === undefined) continue
    const conceptId = rest === nothing ? null : rest
    if (verdict === 'unsure') {
      const key = formKey(form)
      unsure.set(key, [...(unsure.get(key) ?? []), { ...form, conceptId, row: judgement }])
    } else if (conceptId === null && verdict === 'same') refused.push(form)
    else if (conceptId !== null && verdict === 'different') apart.push({ ...form, conceptId })
  }
  return { refused, apart, unsure }
}

function formOf(ref: string): NameForm | undefined {
  const [, lang, text] = /^name:([a-z]+):(.+)$/su.exec(ref) ?? []
  return lang === undefined || text === undefined ? undefined : { lang, text }
}
