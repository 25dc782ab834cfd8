import type { Sightings } from './sightings.ts'

/**
 * How much two words keep each other company over the units of a bitext: Dice's coefficient, 0…1, of the units that hold
 * each; 0 where fewer than two hold both.
 */
export type Associations = (source: string, target: string) => number

// Forms of a word begin alike.
const stemLength = 5
const stem = (folded: string) => folded.replace(/'/g, '').slice(0, stemLength)
// What stands in more units than these is no name that needs statistics.
const mostUnits = 2000

export function associations(source: Sightings, target: Sightings): Associations {
  const [from, to] = [unitsByStem(source), unitsByStem(target)]
  const known = new Map<string, number>()
  return (a, b) => {
    const key = `${stem(a)} ${stem(b)}`
    let dice = known.get(key)
    if (dice === undefined) {
      dice = diceOf(from.get(stem(a)), to.get(stem(b)))
      known.set(key, dice)
    }
    return dice
  }
}

function diceOf(a: readonly number[] | undefined, b: readonly number[] | undefined): number {
  if (a === undefined || b === undefined || a.length > mostUnits || b.length > mostUnits) return 0
  let both = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      both++
      i++
      j++
    } else if (a[i]! < b[j]!) i++
    else j++
  }
  return both < 2 ? 0 : (2 * both) / (a.length + b.length)
}

function unitsByStem({ words }: Sightings): ReadonlyMap<string, readonly number[]> {
  const units = new Map<string, number[]>()
  for (const [at, line] of words.entries()) {
    for (const { folded } of line) {
      const key = stem(folded)
      const known = units.get(key)
      if (known === undefined) units.set(key, [at])
      else if (known.at(-1) !== at) known.push(at)
    }
  }
  return units
}
