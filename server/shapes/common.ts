import { z } from 'zod'
import { idPattern } from '../../db/model/ids.ts'

/** An id of ours; the brand tells ids of different rows apart in types only. */
export const id = <Branded extends string>() => z.string().regex(idPattern) as unknown as z.ZodType<Branded, string>

/** A path with one id. */
export const pathId = <Branded extends string>() => z.strictObject({ id: id<Branded>() })

/** A BCP 47 language tag, as far as its form goes. */
export const languageTag = z
  .string()
  .max(35)
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)

/** One line of text that a person names something with. */
export const label = z.string().trim().min(1).max(300)

/** A segment's text: 1 MB at most (reliability §6). */
export const segmentText = z.string().max(1_000_000)

/** A whole number in a query string. */
export const count = (least: number, most: number, otherwise: number) =>
  z.coerce.number().int().min(least).max(most).default(otherwise)

/** A yes or no in a query string. */
export const flag = z.enum(['true', 'false']).default('false')
