import { foldWord } from './compare-form.ts'
import { type Concept, type ConceptTerm, sameLanguage, type TermStatus } from './concept.ts'
import { foldAcrossScripts } from './latin-key.ts'

/** What speaks against making two concepts one. */
export interface Contradiction {
  /**
   * `status`: a term is to be used in the one and not in the other; `preferred`: another term of the language is
   * preferred; `identifier`: another number in the same register; `kind`, `gender`: not the same.
   */
  readonly what: 'status' | 'preferred' | 'identifier' | 'kind' | 'gender'
  /** As it stands in the glossary, and as it comes. */
  readonly here: Said
  readonly there: Said
  readonly lang?: string
}

/** A term with its status, or what is said otherwise. */
export interface Said {
  readonly text: string
  readonly status?: TermStatus
}

/** How a concept that comes stands to a glossary. */
export interface ConceptMatch {
  readonly verdict: 'new' | 'same' | 'adds' | 'contradicts'
  /** The concept that it is, by its place in the glossary; absent for a new one. */
  readonly at?: number
  /** What says so, strongest first: an identifier, a preferred term, any term, a term in another script. */
  readonly by?: 'identifier' | 'preferred' | 'term' | 'script'
  /** Terms that the concept has not, by their places. */
  readonly added: readonly number[]
  readonly contradictions: readonly Contradiction[]
}

const trust = { identifier: 100, preferred: 20, term: 8, script: 5 } as const
/** A surname or a given name alone says little of whose it is. */
const ofPart = 0.2
/** A person and a place may have one name. */
const ofOtherKind = 0.4
const least = 4
/** A name that is held by more concepts says nothing of any. */
const mostHolders = 20

/**
 * Finds what of a glossary the concepts of a file are: by an identifier, by a term that is the same but for case,
 * apostrophes and ornaments in the same language, or by one in another script that sounds exactly alike.
 *
 * @param standing  the glossary, looked through once
 */
export function conceptMatcher(standing: readonly Concept[]): (concept: Concept) => ConceptMatch {
  const byIdentifier = new Map<string, number[]>()
  const byTerm = new Map<string, { at: number; term: ConceptTerm }[]>()
  const bySound = new Map<string, { at: number; term: ConceptTerm }[]>()
  for (const [at, concept] of standing.entries()) {
    for (const { scheme, value } of concept.identifiers ?? []) put(byIdentifier, `${scheme} ${value}`, at)
    for (const term of concept.terms) {
      put(byTerm, termKey(term), { at, term })
      const sound = soundKey(term)
      if (sound !== undefined) put(bySound, sound, { at, term })
    }
  }
  return (concept) => {
    const scores = new Map<number, { score: number; by: NonNullable<ConceptMatch['by']> }>()
    const say = (at: number, by: NonNullable<ConceptMatch['by']>, share: number) => {
      const before = scores.get(at)
      const other = !sameKind(standing[at]!, concept) && by !== 'identifier'
      const score = trust[by] * share * (other ? ofOtherKind : 1)
      const best = before !== undefined && trust[before.by] >= trust[by] ? before.by : by
      scores.set(at, { score: (before?.score ?? 0) + score, by: best })
    }
    for (const { scheme, value } of concept.identifiers ?? []) {
      for (const at of byIdentifier.get(`${scheme} ${value}`) ?? []) say(at, 'identifier', 1)
    }
    for (const term of concept.terms) {
      const twins = byTerm.get(termKey(term)) ?? []
      if (twins.length > mostHolders) continue
      for (const { at, term: twin } of twins) {
        const preferred = isChosen(term.status) && twin.status === 'preferred'
        say(at, preferred ? 'preferred' : 'term', isPart(term) || isPart(twin) ? ofPart : 1)
      }
      const sound = soundKey(term)
      const alike = sound === undefined ? [] : (bySound.get(sound) ?? [])
      if (alike.length > mostHolders) continue
      for (const { at, term: other } of alike) {
        if (!sameLanguage(term.lang, other.lang)) say(at, 'script', isPart(term) || isPart(other) ? ofPart : 1)
      }
    }
    let best: { at: number; score: number; by: NonNullable<ConceptMatch['by']> } | undefined
    for (const [at, { score, by }] of scores) {
      if (score >= least && (best === undefined || score > best.score)) best = { at, score, by }
    }
    if (best === undefined) return { verdict: 'new', added: concept.terms.map((_, i) => i), contradictions: [] }
    return { at: best.at, by: best.by, ...compared(standing[best.at]!, concept) }
  }
}

/** What a concept that comes adds to one that is there, and where the two contradict each other. */
export function compared(here: Concept, there: Concept): Pick<ConceptMatch, 'verdict' | 'added' | 'contradictions'> {
  const added: number[] = []
  const contradictions: Contradiction[] = [...ofWhole(here, there)]
  let more = there.identifiers?.some((each) => !has(here, each)) ?? false
  for (const [i, term] of there.terms.entries()) {
    const twin = twinOf(here.terms, term)
    if (twin === undefined) added.push(i)
    else {
      if (isUsable(twin.status) !== isUsable(term.status)) {
        contradictions.push({ what: 'status', lang: term.lang, here: told(twin), there: told(term) })
      }
      more ||= saysMore(twin, term) || (term.status === 'preferred' && twin.status === 'admitted')
    }
    if (term.status !== 'preferred' || (twin && !isUsable(twin.status))) continue
    const preferred = here.terms.find((each) => each.status === 'preferred' && each.lang === term.lang)
    if (preferred !== undefined && preferred !== twin) {
      contradictions.push({ what: 'preferred', lang: term.lang, here: told(preferred), there: told(term) })
    }
  }
  const verdict = contradictions.length > 0 ? 'contradicts' : added.length > 0 || more ? 'adds' : ('same' as const)
  return { verdict, added, contradictions }
}

/** The term of a list that is this one: same language and script, same letters but for case and ornaments. */
export function twinOf<Term extends Pick<ConceptTerm, 'lang' | 'text'>>(
  terms: readonly Term[],
  term: Pick<ConceptTerm, 'lang' | 'text'>,
): Term | undefined {
  const key = termKey(term)
  return (
    terms.find((each) => each.lang === term.lang && each.text === term.text) ??
    terms.find((each) => termKey(each) === key)
  )
}

function* ofWhole(here: Concept, there: Concept): Generator<Contradiction> {
  if (!sameKind(here, there)) yield { what: 'kind', here: { text: here.kind }, there: { text: there.kind } }
  if (here.gender && there.gender && here.gender !== there.gender) {
    yield { what: 'gender', here: { text: here.gender }, there: { text: there.gender } }
  }
  for (const { scheme, value } of there.identifiers ?? []) {
    const same = (here.identifiers ?? []).filter((each) => each.scheme === scheme)
    // Several addresses speak of one thing; two numbers of one register of two things.
    if (scheme === 'url' || same.length === 0 || same.some((each) => each.value === value)) continue
    yield { what: 'identifier', here: { text: `${scheme} ${same[0]!.value}` }, there: { text: `${scheme} ${value}` } }
  }
}

function has(concept: Concept, { scheme, value }: { readonly scheme: string; readonly value: string }): boolean {
  return (concept.identifiers ?? []).some((each) => each.scheme === scheme && each.value === value)
}

const detail = ['gender', 'role', 'declension', 'source', 'note'] as const

function saysMore(twin: ConceptTerm, term: ConceptTerm): boolean {
  return detail.some((name) => term[name] && !twin[name]) || (!!term.forms?.length && !twin.forms?.length)
}

const told = ({ text, status }: ConceptTerm): Said => ({ text, status })
const isUsable = (status: TermStatus) => status !== 'deprecated' && status !== 'wrong'
// Many files say no status: what they have is what they use.
const isChosen = (status: TermStatus) => status === 'preferred' || status === 'admitted'
const isPart = ({ role }: ConceptTerm) => role === 'surname' || role === 'given' || role === 'nickname'
const sameKind = (a: Concept, b: Concept) => a.kind === b.kind || a.kind === 'other' || b.kind === 'other'

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else if (list.length <= mostHolders) list.push(value)
}

function termKey({ lang, text }: Pick<ConceptTerm, 'lang' | 'text'>): string {
  const [language, script] = lang.toLowerCase().split('-')
  // A region makes no other word, a script does: `en-GB` is `en`, `kk-Latn` is not `kk`.
  return `${language}${script?.length === 4 ? `-${script}` : ''} ${text.trim().split(/\s+/).map(foldWord).join(' ')}`
}

/** The sound of a full name; short ones sound like too many others. */
function soundKey(term: ConceptTerm): string | undefined {
  if (term.role === 'abbreviation' || term.role === 'adjective' || !isUsable(term.status)) return undefined
  const key = foldAcrossScripts(term.text)
  return key.length < 5 ? undefined : key
}
