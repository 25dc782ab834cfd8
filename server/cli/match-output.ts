import type { AlignInput } from '../align/bead.ts'
import type { MatchResult } from '../align/match/match.ts'
import { writeUnits } from './align-output.ts'

export const matchFormats = ['pairs', 'json', 'tmx', 'csv'] as const

export interface MatchedPair {
  readonly input: AlignInput
  readonly result: MatchResult
  readonly sourceLang: string
  readonly targetLang: string
}

/** Matches as text, in pieces; surest first. */
export function writeMatches(
  { input, result, sourceLang, targetLang }: MatchedPair,
  format: (typeof matchFormats)[number],
): Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array> {
  const { pairs, version } = result
  if (format === 'pairs') {
    return pairs.map(({ source, target, confidence }) => `[${source}]:[${target}]:${confidence.toFixed(2)}\n`)
  }
  if (format === 'json') {
    const { texts: source } = input.source
    const { texts: target } = input.target
    const rounded = pairs.map((pair) => ({ ...pair, confidence: Math.round(pair.confidence * 1e4) / 1e4 }))
    const written = { sourceLang, targetLang, source, target, matcher: version, pairs: rounded }
    return [`${JSON.stringify(written, undefined, 1)}\n`]
  }
  const beads = pairs.map((pair) => ({ ...pair, source: [pair.source], target: [pair.target] }))
  return writeUnits({ input, beads, sourceLang, targetLang }, format)
}
