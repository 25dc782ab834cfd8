import { expect, test } from 'vitest'
import type { Concept, ConceptKind, ConceptTerm, TermRole, TermStatus } from '../../server/names/concept.ts'
import { consistencyReport } from '../../server/names/report/consistency.ts'
import type { NamesReport, ReportFinding, ReportText } from '../../server/names/report/report.ts'

/** Terms in short: `en Roza Baglan`, `en RB* abbreviation`; `*` preferred, `!` wrong, `~` deprecated, nothing admitted. */
function concept(kind: ConceptKind, ...terms: readonly string[]): Concept {
  const marks: Record<string, TermStatus> = { '*': 'preferred', '!': 'wrong', '~': 'deprecated' }
  return {
    id: terms[0]!,
    kind,
    terms: terms.map((written): ConceptTerm => {
      const [, lang, text, mark, role] = /^(\S+) (.+?)([*!~]?)(?: \/(\w+))?$/.exec(written)!
      const status = marks[mark!] ?? 'admitted'
      return { id: written, lang: lang!, text: text!, status, ...(role ? { role: role as TermRole } : {}) }
    }),
  }
}

/** A text of one sentence a segment; one that begins with `# ` is a heading. */
function text(id: string, lang: string, ...sentences: readonly string[]): ReportText {
  const segments = sentences.map((sentence, i) => ({
    id: `${id}${i + 1}`,
    number: i + 1,
    text: sentence.replace(/^# /, ''),
    heading: sentence.startsWith('# '),
    decided: [],
  }))
  return { id, name: id, lang, segments }
}

/** Findings in short: `kind: forms → expected @ numbers of segments`. */
const told = ({ findings }: NamesReport) => findings.map(short)
function short({ kind, forms, expected, places }: ReportFinding): string {
  const counted = forms.map((form) => `${form.text} ${form.count}`).join(', ')
  return `${kind}: ${counted} → ${expected} @ ${places.map(({ number }) => number).join(' ')}`
}

const about = (concepts: readonly Concept[], ...texts: readonly ReportText[]) =>
  consistencyReport({ concepts, texts, links: [] })

const roza = concept('person', 'en Roza Baglan* /full', 'en Baglan /surname', 'kk Роза Бағлан*', 'kk Бағлан')
const union = concept(
  'institution',
  'en Union of Steppe Writers*',
  'en USW /abbreviation',
  'kk Дала жазушылары одағы*',
  'kk ДЖО',
)

test('the matrix counts inflected forms as the form the glossary writes, the most frequent first', () => {
  const kazakh = text('k', 'kk', 'Роза Бағлан келді.', 'Бағланның кітабы шықты.', 'Бағланға хат келді.')
  const { rows, documents } = about([roza], kazakh, text('e', 'en', 'Nobody came.'))
  expect(documents.map(({ mentions }) => mentions)).toEqual([3, 0])
  expect(rows).toHaveLength(1)
  const [cell, none] = rows[0]!.cells
  expect(cell!.forms.map((form) => `${form.text} ${form.count}`)).toEqual(['Бағлан 2', 'Роза Бағлан 1'])
  expect(cell!.forms[0]!.places.map(({ written }) => written)).toEqual(['Бағланның', 'Бағланға'])
  expect(none).toBeNull()
})

test('a name that is used well has nothing against it', () => {
  const english = text(
    'e',
    'en',
    'Roza Baglan spoke.',
    'Baglan left.',
    'The Union of Steppe Writers (USW) met.',
    'USW voted.',
  )
  expect(told(about([roza, union], english))).toEqual([])
})

test('a wrong and a deprecated form are shown with what should stand there', () => {
  const her = concept('person', 'uk Олена Сивенко*', 'uk Сивенко', 'uk Сівенко! /surname', 'uk Сивенко-Дуб~')
  const ukrainian = text('u', 'uk', 'Олена Сивенко приїхала.', 'Про Сівенко писали.', 'Сивенко-Дуб мовчала.')
  expect(told(about([her], ukrainian))).toEqual([
    'wrong-form: Сівенко 1 → Сивенко @ 2',
    'wrong-form: Сивенко-Дуб 1 → Олена Сивенко @ 3',
  ])
})

test('two spellings of a surname in one text are told of once, at the one that is not preferred', () => {
  const him = concept('person', 'en Erlan Zhakyp*', 'en Erlan Jaqyp', 'en Zhakyp', 'en Jaqyp')
  const mixed = text('e', 'en', 'Erlan Zhakyp spoke.', 'Jaqyp left.', 'Zhakyp returned.')
  expect(told(about([him], mixed))).toEqual(['several-spellings: Erlan Zhakyp 1, Jaqyp 1 → Erlan Zhakyp @ 2'])
})

test('parts of a name, initials and a longer name with the same words inflected are no other spellings', () => {
  const him = concept('person', 'en Erlan Zhakyp*', 'en E. Zhakyp', 'en Erlan', 'en Zhakyp')
  const court = concept('institution', 'kk Дала облысының Жоғарғы соты*', 'kk Жоғарғы сот')
  const english = text('e', 'en', 'Erlan Zhakyp spoke.', 'E. Zhakyp left.', 'Erlan returned.', 'Zhakyp sat.')
  const kazakh = text('k', 'kk', 'Дала облысының Жоғарғы соты шешті.', 'Жоғарғы сот хабарлады.')
  expect(told(about([him, court], english, kazakh))).toEqual([])
})

test('a text that knows a name in another spelling only never uses the preferred one', () => {
  const him = concept('person', 'en Erlan Zhakyp*', 'en Erlan Jaqyp', 'en Erlan', 'en Jaqyp')
  const english = text('e', 'en', 'Erlan Jaqyp spoke.', 'Erlan sat.', 'Jaqyp left.')
  expect(told(about([him], english))).toEqual(['preferred-unused: Erlan Jaqyp 1, Jaqyp 1 → Erlan Zhakyp @ 1 3'])
})

test('the first mention in running text is to be the full name; headings may be short', () => {
  const missing = about([roza], text('e', 'en', '# Baglan speaks', 'Baglan spoke.', 'Roza Baglan left.'))
  expect(told(missing)).toEqual(['full-name-missing: Baglan 1 → Roza Baglan @ 2'])
  expect(missing.findings[0]!.later?.number).toBe(3)
  expect(told(about([roza], text('e', 'en', '# Baglan speaks', 'Roza Baglan spoke.')))).toEqual([])
  expect(told(about([roza], text('k', 'kk', 'Бағлан келді.')))).toEqual([
    'full-name-missing: Бағлан 1 → Роза Бағлан @ 1',
  ])
})

test('an index that turns the name round names it in full', () => {
  const her = concept('person', 'en Roza Baglan*', 'en Baglan', 'en Roza')
  expect(told(about([her], text('e', 'en', 'Baglan, Roza: poet.')))).toEqual([])
})

test('an abbreviation is to be explained before it is used, or at once', () => {
  const late = text('e', 'en', 'USW met.', 'The USW voted.', 'The Union of Steppe Writers (USW) spoke.')
  const report = about([union], late)
  expect(told(report)).toEqual(['abbreviation-unexplained: USW 2 → Union of Steppe Writers @ 1 2'])
  expect(report.findings[0]!.later?.number).toBe(3)
  expect(told(about([union], text('k', 'kk', 'ДЖО («Дала жазушылары одағы») жиналды.', 'ДЖО тарады.')))).toEqual([])
  const never = about([union], text('k', 'kk', 'ДЖО-ның жиыны өтті.'))
  expect(told(never)).toEqual(['abbreviation-unexplained: ДЖО 1 → Дала жазушылары одағы @ 1'])
  expect(never.findings[0]!.later).toBeNull()
})

test('a country may be abbreviated, and a name in digits is a name like others', () => {
  const country = concept('place', 'kk Америка Құрама Штаттары*', 'kk АҚШ')
  const channel = concept('publication', 'kk 21/7*')
  const report = about([country, channel], text('k', 'kk', 'АҚШ хабарлады.', '«21/7» арнасы көрсетті.'))
  expect(told(report)).toEqual([])
  expect(report.rows.map(({ concept, total }) => `${concept.names[0]!.text} ${total}`)).toEqual([
    '21/7 1',
    'Америка Құрама Штаттары 1',
  ])
})

test('a name on one side of a confirmed link only is found, in whichever text it stands', () => {
  const kazakh = text('k', 'kk', 'Роза Бағлан келді.', 'Ол кетті.', 'Бағлан қалды.')
  const english = text('e', 'en', 'She came.', 'Roza Baglan left.', 'Baglan stayed.')
  const links = [1, 2, 3].map((n) => ({ bitextId: 'b', source: [`k${n}`], target: [`e${n}`] }))
  const { findings } = consistencyReport({ concepts: [roza], texts: [kazakh, english], links })
  const sides = findings.filter(({ kind }) => kind === 'one-side-only')
  expect(sides.map(short)).toEqual([
    'one-side-only: Роза Бағлан 1 → Roza Baglan @ 1',
    'one-side-only: Roza Baglan 1 → Роза Бағлан @ 2',
  ])
  expect(sides.map(({ documentId, missingIn, bitextId }) => [documentId, missingIn!.name, bitextId])).toEqual([
    ['k', 'e', 'b'],
    ['e', 'k', 'b'],
  ])
})

test('a name inside a longer one is there, and one the card has no term for is not missed', () => {
  const country = concept('place', 'kk Дала елі*', 'en Steppeland*')
  const court = concept('institution', 'en Supreme Court of Steppeland*', 'kk Жоғарғы сот*')
  const river = concept('place', 'kk Ақсу*')
  const kazakh = text('k', 'kk', 'Дала елінің Жоғарғы соты Ақсуда отырды.')
  const english = text('e', 'en', 'The Supreme Court of Steppeland sat there.')
  const links = [{ bitextId: 'b', source: ['k1'], target: ['e1'] }]
  const report = consistencyReport({ concepts: [country, court, river], texts: [kazakh, english], links })
  expect(told(report).filter((line) => line.startsWith('one-side'))).toEqual([])
})

test('one form for two concepts is found, until somebody says which is meant', () => {
  const brother = concept('person', 'en Murat Serik*', 'en Serik')
  const sister = concept('person', 'en Aida Serik*', 'en Serik ')
  const english = text('e', 'en', 'Murat Serik and Aida Serik came.', 'Serik left.')
  const shared = about([brother, sister], english).findings.filter(({ kind }) => kind === 'shared-form')
  expect(shared.map(({ forms, places, concepts }) => [forms[0]!.text, places[0]!.number, concepts.length])).toEqual([
    ['Serik', 2, 2],
  ])
  const [first, second] = english.segments
  const decided = [{ start: 0, end: 5, conceptId: sister.id, decision: 'confirmed' as const }]
  const said = { ...english, segments: [first!, { ...second!, decided }] }
  expect(told(about([brother, sister], said)).filter((line) => line.startsWith('shared'))).toEqual([])
})

test('what a person tagged counts, what they rejected does not', () => {
  const english = text('e', 'en', 'Roza Baglan spoke.', 'The poet left.', 'Baglan is a street.')
  const [one, two, three] = english.segments
  const tagged = { start: 4, end: 8, conceptId: roza.id, decision: 'confirmed' as const }
  const refused = { start: 0, end: 6, conceptId: roza.id, decision: 'rejected' as const }
  const segments = [one!, { ...two!, decided: [tagged] }, { ...three!, decided: [refused] }]
  const forms = about([roza], { ...english, segments }).rows[0]!.cells[0]!.forms
  expect(forms.map((form) => [form.text, form.status, form.count])).toEqual([
    ['Roza Baglan', 'preferred', 1],
    ['poet', null, 1],
  ])
})

test('concepts that no text mentions are counted and have no row; findings are given the gravest first', () => {
  const him = concept('person', 'en Erlan Zhakyp*', 'en Jakyp!')
  const report = about([roza, him], text('e', 'en', 'Jakyp left.'), text('f', 'en', 'Baglan left.'))
  expect(report.rows).toHaveLength(2)
  expect(about([roza, him], text('e', 'en', 'Jakyp left.')).unmentioned).toBe(1)
  expect(report.findings.map(({ kind }) => kind)).toEqual(['wrong-form', 'full-name-missing', 'full-name-missing'])
})

test('200,000 words and 2,000 concepts take seconds, not minutes', () => {
  const many = Array.from({ length: 2_000 }, (_, i) => concept('person', `en Anna Berg${i}*`, `en Berg${i}`))
  const sentences = Array.from(
    { length: 10_000 },
    (_, i) => `On that day Berg${i % 2_000} told us ${'a long story '.repeat(5)}.`,
  )
  const since = performance.now()
  const report = about(many, text('e', 'en', ...sentences))
  expect(performance.now() - since).toBeLessThan(20_000)
  expect(report.findings).toHaveLength(2_000)
  expect(report.rows[0]!.cells[0]!.forms[0]!.count).toBe(5)
})
