import type { AlignInput, Bead, Evidence, Side } from './bead.ts'

// As a date or number that is missing.
const missing = -0.8

/**
 * Names of the glossary that one side of a bead mentions and the other does not, though it could: a name for which the
 * other text has no word says nothing.
 */
export function nameConflicts(
  { source, target }: Pick<AlignInput, 'source' | 'target'>,
  bead: Bead,
): readonly Evidence[] {
  const s = new Set(bead.source.flatMap((i) => source.names?.[i] ?? []))
  const t = new Set(bead.target.flatMap((j) => target.names?.[j] ?? []))
  const lacks = (there: ReadonlySet<string>, side: Side) => (name: string) =>
    !there.has(name) && nameable(side).has(name)
  return [
    ...[...s].filter(lacks(t, target)).map((name): Evidence => ({ kind: 'name', weight: missing, source: name })),
    ...[...t].filter(lacks(s, source)).map((name): Evidence => ({ kind: 'name', weight: missing, target: name })),
  ]
}

// Asked for every bead of a text: found out once.
const known = new WeakMap<Side, ReadonlySet<string>>()

/** Concepts that a text has words for: as it was told, and those that it mentions. */
function nameable(side: Side): ReadonlySet<string> {
  const there = known.get(side) ?? new Set([...(side.nameable ?? []), ...(side.names ?? []).flat()])
  known.set(side, there)
  return there
}
