import type { ImportedBitext, Problem, Unit, UnitState, WriteOptions } from './format.ts'

/** The units an export is asked for: all or confirmed ones, with or without those that have an empty side. */
export async function* chosenUnits(
  units: AsyncIterable<Unit> | Iterable<Unit>,
  options: Pick<WriteOptions, 'include' | 'nulls'>,
): AsyncGenerator<Unit> {
  for await (const unit of units) {
    if (options.include === 'confirmed' && unit.state !== 'confirmed') continue
    if (!options.nulls && (unit.source === '' || unit.target === '')) continue
    yield unit
  }
}

/** A state as exported files write it; undefined for anything else. */
export function unitState(value: string | undefined): UnitState | undefined {
  return value === 'proposed' || value === 'confirmed' || value === 'drafted' ? value : undefined
}

/** A confidence as exported files write it; undefined for what is no number from 0 to 1. */
export function confidence(value: string | undefined): number | undefined {
  if (value === undefined || value.trim() === '') return undefined
  const number = Number(value)
  return number >= 0 && number <= 1 ? number : undefined
}

/** Longer segments are no sentences but files gone wrong; they are left out with a report. */
export const MAX_SEGMENT = 65_536

/** Collects what a reader of bitexts finds. */
export class BitextDraft {
  readonly #units: Unit[] = []
  readonly #pairs = new Map<string, number>()
  readonly #problems: Problem[] = []
  #count = 0

  problem(line: number, column: number, message: string): void {
    this.#problems.push({ line, column, message })
  }

  /** Adds the units of one translation unit: one for each pair of its variants. */
  add(units: readonly Unit[]): void {
    this.#count++
    const seen = new Set<string>()
    for (const unit of units) {
      this.#units.push(unit)
      const pair = `${unit.sourceLang}>${unit.targetLang}`
      if (!seen.has(pair)) this.#pairs.set(pair, (this.#pairs.get(pair) ?? 0) + 1)
      seen.add(pair)
    }
  }

  finish(encoding: string): ImportedBitext {
    const { pairs, problems, units, count } = {
      pairs: this.#pairs,
      problems: this.#problems,
      units: this.#units,
      count: this.#count,
    }
    return { kind: 'bitext', units, count, pairs, encoding, problems }
  }
}
