import type { AlignInput, LadderResult, ScoredBead } from '../align/bead.ts'
import { evidenceProp } from '../formats/evidence-prop.ts'
import type { Unit } from '../formats/format.ts'
import { version } from '../version.ts'

export const ladderFormats = ['ladder', 'json', 'tmx', 'csv'] as const

export interface AlignedPair {
  readonly input: AlignInput
  readonly result: LadderResult
  readonly sourceLang: string
  readonly targetLang: string
}

/** A ladder as text, in pieces. */
export function writeLadder(
  pair: AlignedPair,
  format: (typeof ladderFormats)[number],
): Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array> {
  if (format === 'ladder') return ladderLines(pair.result.beads)
  if (format === 'json') return [`${JSON.stringify(asJson(pair), undefined, 1)}\n`]
  return writeUnits({ ...pair, beads: pair.result.beads }, format)
}

/** Beads as the units of a file that other tools read. */
export async function* writeUnits(
  pair: Omit<AlignedPair, 'result'> & { readonly beads: readonly ScoredBead[] },
  format: 'tmx' | 'csv',
): AsyncGenerator<string | Uint8Array> {
  const { formats } = await import('../formats/registry.ts')
  const { sourceLang, targetLang } = pair
  const options = { sourceLang, targetLang, include: 'all', nulls: false, creationToolVersion: version } as const
  yield* formats.get(format)!.write!(units(pair), options)
}

/** `[0,1]:[2]:0.93`; nulls one segment a line. */
function* ladderLines(beads: readonly ScoredBead[]): Generator<string> {
  for (const { source, target, confidence } of beads) {
    yield `[${source.join(',')}]:[${target.join(',')}]:${confidence.toFixed(2)}\n`
  }
}

function asJson({ input, result, sourceLang, targetLang }: AlignedPair) {
  return {
    sourceLang,
    targetLang,
    source: input.source.texts,
    target: input.target.texts,
    comparable: result.comparable,
    aligner: result.version,
    beads: result.beads.map(({ source, target, confidence, evidence }) => ({
      source,
      target,
      confidence: Math.round(confidence * 1e4) / 1e4,
      evidence,
    })),
  }
}

function* units({ input, beads, sourceLang, targetLang }: Parameters<typeof writeUnits>[0]): Generator<Unit> {
  for (const [at, { source, target, confidence, evidence }] of beads.entries()) {
    yield {
      id: String(at + 1),
      source: source.map((i) => input.source.texts[i]!).join(' '),
      target: target.map((j) => input.target.texts[j]!).join(' '),
      sourceLang,
      targetLang,
      state: 'proposed',
      confidence: Math.round(confidence * 1e4) / 1e4,
      ...(evidence.length === 0 ? {} : { props: evidence.map(evidenceProp) }),
    }
  }
}
