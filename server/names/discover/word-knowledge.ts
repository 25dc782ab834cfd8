import type { LanguagePack } from '../../languages/language.ts'
import { bareForms } from './bare-forms.ts'

/** What a language says of single words when names are looked for. */
export interface WordKnowledge {
  readonly pack: LanguagePack
  /** Never a name by itself: a month, a weekday, a function word, a people. */
  never(folded: string): boolean
  /** A month or a weekday. */
  isTime(folded: string): boolean
  isTitle(folded: string): boolean
  isConnector(folded: string): boolean
}

const made = new WeakMap<LanguagePack, WordKnowledge>()

export function wordKnowledge(pack: LanguagePack): WordKnowledge {
  let known = made.get(pack)
  if (known === undefined) {
    known = make(pack)
    made.set(pack, known)
  }
  return known
}

function make(pack: LanguagePack): WordKnowledge {
  const { naming, values, frequentWords, segmentation } = pack
  const common = new Set([...(frequentWords ?? []), ...(segmentation?.starters ?? [])])
  const connectors = new Set(naming?.connectors)
  const titles = new Set(naming?.titles)
  const times = [...(values?.months ?? []), ...(values?.weekdays ?? [])].flat()
  const time = times.length === 0 ? undefined : new RegExp(`^(?:${times.join('|')})(?:${values?.endings ?? ''})$`, 'u')
  const people = naming?.demonyms.length ? new RegExp(`^(?:${naming.demonyms.join('|')})$`, 'u') : undefined
  const remembered = new Map<string, boolean>()
  return {
    pack,
    isTime: (folded) => time?.test(folded) === true,
    isTitle: (folded) => titles.has(folded),
    isConnector: (folded) => connectors.has(folded),
    never(folded) {
      let answer = remembered.get(folded)
      if (answer === undefined) {
        // A server sees many texts in its life; what is forgotten is asked again.
        if (remembered.size > mostRemembered) remembered.clear()
        answer =
          common.has(folded) ||
          time?.test(folded) === true ||
          (people !== undefined && bareForms(folded, pack).some((form) => people.test(form)))
        remembered.set(folded, answer)
      }
      return answer
    },
  }
}

const mostRemembered = 50_000

/** Whether a folded word says that the name it stands in is an institution's. */
export const isInstitutionWord = (folded: string, { naming }: LanguagePack): boolean =>
  naming?.institutions.some((beginning) => folded.startsWith(beginning)) === true
