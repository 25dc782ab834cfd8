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

/** Half a surrogate pair is no character: no file and no database could give it back. */
const wellFormed = (text: string) => !/\p{Cs}/u.test(text)
const halfCharacter = 'has half a character in it'

/** One line of text that a person names something with. */
export const label = z.string().trim().min(1).max(300).refine(wellFormed, halfCharacter)

/** A note of some lines. */
export const note = z.string().max(5_000).refine(wellFormed, halfCharacter)

/** A text of up to so many UTF-16 units. */
export const textUpTo = (most: number) => z.string().max(most).refine(wellFormed, halfCharacter)

/** A segment's text: 1 MB at most. */
export const segmentText = textUpTo(1_000_000)

/** What joins the changes of a burst, as the browser makes it. */
export const groupId = z
  .string()
  .regex(/^[A-Za-z0-9_.:-]+$/)
  .max(64)

/** Id of a file format; which there are is not for shapes to know. */
export const formatId = z
  .string()
  .max(40)
  .regex(/^[a-z0-9-]+$/)

/** A whole number in a query string. */
export const count = (least: number, most: number, otherwise: number) =>
  z.coerce.number().int().min(least).max(most).default(otherwise)

/** A yes or no in a query string. */
export const flag = z.enum(['true', 'false']).default('false')
