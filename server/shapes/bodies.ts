import { z } from 'zod'
import { evidenceKinds } from '../../db/model/evidence.ts'
import { conceptKinds, genders, termRoles, termStatuses } from '../../db/model/glossary.ts'
import type { ConceptId, DocumentId, SegmentId, TermId } from '../../db/model/ids.ts'
import { count, formatId, groupId, id, label, languageTag, note, segmentText, textUpTo } from './common.ts'

/** Bytes of the largest translation memory that is taken. */
export const mostOfSource = 500_000_000

export const signIn = z.strictObject({ token: z.string().min(1).max(200) })

export const newProject = z.strictObject({ name: label })
export const projectPatch = z.strictObject({ name: label })

export const layouts = ['auto', 'paragraphs', 'lines'] as const

/** Cleanup rules and single suggestions that a person switched. */
export const reading = z.strictObject({
  rules: z.record(z.string().regex(/^[a-z0-9-]{1,40}$/), z.boolean()),
  places: z.record(z.string().regex(/^[a-z0-9-]{1,40}:\d{1,10}$/), z.boolean()),
})

/** The same as the text of a form's field. */
const readingField = z
  .string()
  .max(1_000_000)
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown
    } catch {
      context.addIssue({ code: 'custom', message: 'is not JSON' })
      return z.NEVER
    }
  })
  .pipe(reading)

/** A document whose text a person pasted. */
export const newDocument = z.strictObject({
  name: label,
  text: textUpTo(20_000_000).min(1),
  lang: languageTag.optional(),
  format: z.enum(['plain-text', 'markdown']).optional(),
  layout: z.enum(layouts).optional(),
  reading: reading.optional(),
})
export const documentPatch = z.strictObject({ name: label.optional(), lang: languageTag.optional() })

/** A translation that is to be written here. */
export const newTranslation = z.strictObject({ lang: languageTag, name: label.optional() })

/** A file, as a multipart form; the other fields override what would be detected. */
export const importForm = z.strictObject({
  file: z.file().max(200_000_000),
  name: label.optional(),
  lang: languageTag.optional(),
  /** Of the two sides of a bitext whose file does not name them. */
  sourceLang: languageTag.optional(),
  targetLang: languageTag.optional(),
  encoding: z
    .string()
    .max(40)
    .regex(/^[A-Za-z0-9_.:-]+$/)
    .optional(),
  format: formatId.optional(),
  layout: z.enum(layouts).optional(),
  reading: readingField.optional(),
})

/** How a document is to be read from now on; with a file, a corrected version that takes its place. */
export const rereadForm = importForm
  .omit({ name: true, sourceLang: true, targetLang: true })
  .extend({ file: importForm.shape.file.optional() })

const primaryTag = z.string().regex(/^(?:[a-z]{2,3})?$/)
const cutWords = z.string().trim().max(200)

/** What a project says of where sentences end. */
export const cutRules = z.strictObject({
  abbreviations: z.array(z.strictObject({ lang: primaryTag, text: cutWords.min(1) })).max(5_000),
  places: z
    .array(
      z
        .strictObject({ lang: primaryTag, cut: z.enum(['always', 'never']), before: cutWords, after: cutWords })
        .refine(({ before, after }) => before !== '' || after !== '', 'has nothing before and nothing after it'),
    )
    .max(5_000),
  srx: z.strictObject({ name: label, text: textUpTo(5_000_000) }).nullable(),
})
export const cuttingPut = z.strictObject({
  cutting: cutRules,
  /** Documents to cut anew. */
  apply: z.array(id<DocumentId>()).max(10_000).default([]),
  groupId,
})

/** Two languages that something was learnt between. */
export const languagesBody = z.strictObject({ source: languageTag, target: languageTag })
/** A learnt pair of words that is to be forgotten. */
export const refusedWords = languagesBody.extend({ words: z.strictObject({ source: label, target: label }) })

export const segmentPut = z.strictObject({ text: segmentText, groupId: groupId.optional() })

export const newBitext = z.strictObject({ sourceId: id<DocumentId>(), targetId: id<DocumentId>() })

/** A form that a person wrote down, and which one it is. */
const storedForm = z.strictObject({ how: label, text: label })
/** A concept's number elsewhere. */
const identifier = z.strictObject({ scheme: label, value: label })

const newTerm = z.strictObject({
  lang: languageTag,
  text: label,
  status: z.enum(termStatuses).default('admitted'),
  gender: z.enum(genders).nullable().default(null),
  role: z.enum(termRoles).nullable().default(null),
  declension: label.nullable().default(null),
  forms: z.array(storedForm).max(200).default([]),
  source: note.default(''),
  note: note.default(''),
})

export { newTerm }
export const newConcept = z.strictObject({
  kind: z.enum(conceptKinds),
  gender: z.enum(genders).nullable().default(null),
  note: note.default(''),
  identifiers: z.array(identifier).max(50).default([]),
  terms: z.array(newTerm).min(1).max(200),
})
export const conceptPatch = z.strictObject({
  kind: z.enum(conceptKinds).optional(),
  gender: z.enum(genders).nullable().optional(),
  note: note.optional(),
  identifiers: z.array(identifier).max(50).optional(),
})
/** The concept that another takes in, as it was seen. */
export const mergeRequest = z.strictObject({ id: id<ConceptId>(), version: z.number().int().positive() })
/** What a person says of another concept that looks like this one. */
export const judgement = z.strictObject({ other: id<ConceptId>(), verdict: z.enum(['different', 'unsure']) })
/** Terms that become a concept of their own. */
export const splitRequest = z.strictObject({ terms: z.array(id<TermId>()).min(1).max(200) })
export const termPatch = z.strictObject({
  lang: languageTag.optional(),
  text: label.optional(),
  status: z.enum(termStatuses).optional(),
  gender: z.enum(genders).nullable().optional(),
  role: z.enum(termRoles).nullable().optional(),
  declension: label.nullable().optional(),
  forms: z.array(storedForm).max(200).optional(),
  source: note.optional(),
  note: note.optional(),
})
/** Columns of a table, in JSON as the text of a form's field. */
const columnsField = z
  .string()
  .max(10_000)
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown
    } catch {
      context.addIssue({ code: 'custom', message: 'is not JSON' })
      return z.NEVER
    }
  })
  .pipe(
    z
      .array(z.strictObject({ column: z.int().min(0).max(10_000), lang: languageTag }))
      .min(2)
      .max(50),
  )

/** A file of translations for the aligner to know; the other fields override what would be detected. */
export const sourceForm = z.strictObject({
  file: z.file().max(mostOfSource),
  name: label.optional(),
  kind: z.enum(evidenceKinds).optional(),
  encoding: importForm.shape.encoding,
  columns: columnsField.optional(),
})
export const sourcePatch = z.strictObject({ name: label.optional(), enabled: z.boolean().optional() })

/** The server that a project asks for vectors. */
export const embeddingsPut = z.strictObject({
  address: z.string().trim().min(1).max(2000),
  model: label,
  enabled: z.boolean(),
  /** Sent to that address alone, and never given back. Absent: as it is; null: forgotten. */
  key: z
    .string()
    .min(1)
    .max(1000)
    .regex(/^[\x21-\x7e]+$/)
    .nullable()
    .optional(),
  /** The host, where it is not this machine: said by a person who knows that texts go there. */
  confirmed: z.string().max(300).optional(),
})

/** A place in a segment's text that is a concept, and the form that its card is to have of it. */
export const newVariant = z.strictObject({
  conceptId: id<ConceptId>(),
  start: z.int().min(0),
  end: z.int().min(1),
  text: label,
  status: z.enum(termStatuses),
})

/** Places of a plan, each with what shall stand there. */
export const replacement = z.strictObject({
  places: z
    .array(
      z.strictObject({
        segmentId: id<SegmentId>(),
        version: z.int().min(0),
        start: z.int().min(0),
        end: z.int().min(1),
        form: label,
        text: label,
      }),
    )
    .min(1)
    .max(20_000),
})

/** A person's decision about a place in a segment's text; offsets in UTF-16 units of the text as it is now. */
export const newMention = z.strictObject({
  conceptId: id<ConceptId>(),
  start: z.int().min(0),
  end: z.int().min(1),
  decision: z.enum(['confirmed', 'rejected']),
})

export const inboxWindow = z.strictObject({ from: count(0, 1_000_000, 0), count: count(1, 200, 50) })

/** Words that are looked for in a project; a window of what is found. */
export const searchQuery = z.strictObject({ q: textUpTo(500) })
export const searchWindow = z.strictObject({ q: textUpTo(500), from: count(0, 1_000_000, 0), count: count(1, 200, 50) })

/** What is let stand, why, and what it is in words. */
export const newWaiver = z.strictObject({ subject: label, reason: note.default(''), what: label })

/** What a person says of a name in the inbox: its base forms, and what became of them. */
export const nameJudgement = z.strictObject({
  decision: z.enum(['new', 'match', 'not-a-match', 'not-a-name', 'unsure']),
  forms: z
    .array(
      z.strictObject({
        lang: languageTag,
        text: label,
        status: z.enum(termStatuses).default('admitted'),
        role: z.enum(termRoles).nullable().default(null),
      }),
    )
    .min(1)
    .max(200),
  conceptId: id<ConceptId>().optional(),
  kind: z.enum(conceptKinds).optional(),
  gender: z.enum(genders).nullable().optional(),
})

/** The moment just after a change. */
export const goBackTo = z.strictObject({
  to: z.number().int().min(1),
  /** Also where others have worked since. */
  sure: z.boolean().default(false),
})
