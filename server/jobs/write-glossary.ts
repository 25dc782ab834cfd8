import type { GlossaryWriteOptions } from '../formats/glossary-format.ts'
import { glossaryFormats } from '../formats/glossary-registry.ts'
import type { GlossaryConcept } from '../formats/glossary-words.ts'
import { type GivingControl, Stopped } from './task-control.ts'

/** A glossary in parts, each a JSON list of concepts in UTF-8, and how it is to be written. */
export interface WriteGlossaryInput {
  readonly format: string
  readonly options: Omit<GlossaryWriteOptions, 'onLoss'>
  readonly concepts: readonly Uint8Array[]
  /** Only what would be lost is wanted. */
  readonly dry: boolean
}

export interface WrittenGlossary {
  /** What the format could not hold, in words, and how often. */
  readonly losses: readonly { readonly what: string; readonly count: number }[]
}

const together = 262_144

/** Writes a glossary, handing the file over in pieces. @throws Stopped */
export async function writeGlossaryTask(
  { format, options, concepts, dry }: WriteGlossaryInput,
  control: GivingControl<Uint8Array>,
): Promise<WrittenGlossary> {
  const losses = new Map<string, number>()
  const onLoss = (what: string) => void losses.set(what, (losses.get(what) ?? 0) + 1)
  const writer = glossaryFormats.get(format)!
  let text = ''
  const hand = async (piece: Uint8Array) => {
    if (control.isCancelled()) throw new Stopped()
    if (!dry) await control.give(piece)
  }
  for (const piece of writer.write(parsed(concepts), { ...options, onLoss })) {
    if (typeof piece !== 'string') {
      await hand(piece)
      continue
    }
    text += piece
    if (text.length < together) continue
    await hand(new TextEncoder().encode(text))
    text = ''
  }
  if (text !== '') await hand(new TextEncoder().encode(text))
  return { losses: [...losses].map(([what, count]) => ({ what, count })) }
}

function* parsed(parts: readonly Uint8Array[]): Generator<GlossaryConcept> {
  for (const part of parts) yield* JSON.parse(new TextDecoder().decode(part)) as GlossaryConcept[]
}
