import { FormatError } from './format.ts'
import {
  type GlossaryConcept,
  type GlossaryForm,
  type GlossaryTerm,
  genderFrom,
  kinds,
  languageFrom,
  oneOf,
  roles,
  saying,
  statuses,
} from './glossary-words.ts'
import { type JsonNode, placeOf, readJson } from './json-read.ts'

/**
 * Reads `{"concepts":[{"id","kind","gender"?,"note"?,"identifiers"?:[{"scheme","value"}],"terms":[{"id","lang","text",
 * "status","gender"?,"role"?,"declension"?,"forms"?:[{"how","text"}],"source"?,"note"?}]}]}`.
 *
 * Ids may be missing and are then made from the place in the file; kind defaults to `other`, status to `admitted`.
 * Members it does not know are passed over.
 *
 * @throws FormatError with line and column
 */
export function readGlossaryJson(text: string): readonly GlossaryConcept[] {
  const root = readJson(text)
  const list = root.kind === 'array' ? root : member(root, 'concepts')
  if (list?.kind !== 'array') return fail(root, 'a glossary is an object with a list "concepts"')
  const ids = new Map<string, JsonNode>()
  return list.items.map((node, i) => {
    if (node.kind !== 'object') fail(node, 'a concept is an object with "id", "kind" and "terms"')
    const id = identify(node, `c${i + 1}`)
    const terms = member(node, 'terms')
    if (terms?.kind !== 'array') return fail(node, 'a concept needs a list "terms"')
    return {
      id,
      kind: oneOf(kinds, string(node, 'kind'), 'other', refuse(node, 'kind')),
      ...extras(node),
      ...saying({
        identifiers: pairs(node, 'identifiers', 'scheme', 'value').map(([scheme, value]) => ({ scheme, value })),
      }),
      terms: terms.items.map((term, j) => readTerm(term, `${id}.${j + 1}`)),
    }
  })

  function readTerm(node: JsonNode, fallback: string): GlossaryTerm {
    if (node.kind !== 'object') fail(node, 'a term is an object with "lang" and "text"')
    const written = string(node, 'text')
    if (written === undefined || written.trim() === '') return refuse(node, 'text')('a term needs a text')
    const lang = string(node, 'lang')
    if (lang === undefined) return fail(node, 'a term needs a language')
    return {
      id: identify(node, fallback),
      lang: languageFrom(lang, refuse(node, 'lang')),
      text: written,
      status: oneOf(statuses, string(node, 'status'), 'admitted', refuse(node, 'status')),
      ...extras(node),
      ...saying({
        role: string(node, 'role') && oneOf(roles, string(node, 'role'), undefined, refuse(node, 'role')),
        declension: string(node, 'declension'),
        forms: pairs(node, 'forms', 'how', 'text').map(([how, text]): GlossaryForm => ({ how, text })),
        source: string(node, 'source'),
      }),
    }
  }

  /** A list of objects with two texts each. */
  function pairs(node: JsonNode, name: string, first: string, second: string): (readonly [string, string])[] {
    const found = member(node, name)
    if (found === undefined || (found.kind === 'other' && found.text === 'null')) return []
    if (found.kind !== 'array') return fail(found, `"${name}" must be a list`)
    return found.items.map((item) => {
      const [a, b] = [string(item, first), string(item, second)]
      if (!a || !b) return fail(item, `each of "${name}" is an object with "${first}" and "${second}"`)
      return [a, b]
    })
  }

  function extras(node: JsonNode): { gender?: NonNullable<GlossaryTerm['gender']>; note?: string } {
    const gender = genderFrom(string(node, 'gender'), refuse(node, 'gender'))
    const note = string(node, 'note')
    return { ...(gender ? { gender } : {}), ...(note ? { note } : {}) }
  }

  function identify(node: JsonNode, fallback: string): string {
    const id = string(node, 'id') ?? fallback
    if (id === '') refuse(node, 'id')('an id is empty')
    if (ids.has(id)) refuse(node, 'id')(`the id "${id}" stands twice in the file`)
    ids.set(id, node)
    return id
  }

  function string(node: JsonNode, name: string): string | undefined {
    const found = member(node, name)
    if (found === undefined || (found.kind === 'other' && found.text === 'null')) return undefined
    if (found.kind !== 'string') return fail(found, `"${name}" must be a text in quotation marks`)
    return found.text
  }

  function refuse(node: JsonNode, name: string): (what: string) => never {
    return (what) => fail(member(node, name) ?? node, what)
  }

  function fail(node: JsonNode, what: string): never {
    const { line, column } = placeOf(text, node.offset)
    throw new FormatError(line, column, what)
  }
}

/** A glossary as JSON, two spaces deep, ending in a line break, a concept a piece; reading gives the same concepts. */
export function* writeGlossaryJson(concepts: Iterable<GlossaryConcept>): Generator<string> {
  yield '{\n  "concepts": ['
  let mark = ''
  for (const { id, kind, gender, note, identifiers, terms } of concepts) {
    const plain = {
      id,
      kind,
      ...saying({ gender, note, identifiers: identifiers?.map(({ scheme, value }) => ({ scheme, value })) }),
      terms: terms.map(plainTerm),
    }
    yield `${mark}\n    ${JSON.stringify(plain, null, 2).replaceAll('\n', '\n    ')}`
    mark = ','
  }
  yield mark === '' ? ']\n}\n' : '\n  ]\n}\n'
}

function plainTerm({ id, lang, text, status, gender, role, declension, forms, source, note }: GlossaryTerm) {
  const plainForms = forms?.map((form) => ({ how: form.how, text: form.text }))
  return { id, lang, text, status, ...saying({ gender, role, declension, forms: plainForms, source, note }) }
}

function member(node: JsonNode, name: string): JsonNode | undefined {
  return node.kind === 'object' ? node.members.get(name) : undefined
}
