import { z } from 'zod'
import { termStatuses } from '../../db/model/glossary.ts'
import { importForm } from './bodies.ts'
import { count, flag, formatId, languageTag } from './common.ts'

/** Bytes of the largest glossary file that is taken. */
export const mostOfGlossary = 50_000_000

/** A glossary file, as a multipart form; the other fields override what would be detected. */
export const glossaryForm = z.strictObject({
  file: z.file().max(mostOfGlossary),
  encoding: importForm.shape.encoding,
  /** Of the two columns of a file that does not name their languages. */
  sourceLang: languageTag.optional(),
  targetLang: languageTag.optional(),
})

/** A list in a query string, with commas. */
const listOf = <Item extends string>(item: z.ZodType<Item, string>) =>
  z
    .string()
    .max(2_000)
    .transform((text) => text.split(',').filter((each) => each !== ''))
    .pipe(z.array(item).min(1).max(100))

/** How a glossary is to be written. */
export const glossaryChoice = z.strictObject({
  format: formatId.default('json'),
  source: languageTag.optional(),
  target: languageTag.optional(),
  languages: listOf(languageTag).optional(),
  statuses: listOf(z.enum(termStatuses)).optional(),
  safe: flag,
})

const verdict = z.enum(['new', 'same', 'adds', 'contradicts'])
const choice = z.enum(['add', 'merge', 'theirs', 'skip'])

/** Which of a file's concepts are asked for. */
export const arrivalWindow = z.strictObject({
  verdict: verdict.optional(),
  from: count(0, 1_000_000, 0),
  count: count(1, 200, 50),
})

/** What becomes of a file's concepts. */
export const takeRequest = z.strictObject({
  all: z.strictObject({ new: choice, same: choice, adds: choice, contradicts: choice }),
  rows: z
    .array(z.strictObject({ index: z.int().min(0).max(1_000_000), choice }))
    .max(100_000)
    .default([]),
})
