import { expect, test } from 'vitest'
import { FormatError } from '../../server/formats/format.ts'
import { formats } from '../../server/formats/registry.ts'
import { pick, random } from '../text/random.ts'
import { joined, options, randomUnits } from './units.ts'

const MARKDOWN =
  '# Көпір\n\n> Ол **тұр** [әлі](https://kopir.example).\n\n- бір\n- екі\n\n| a | b |\n|---|---|\n| c | d |\n'

/** A few bytes changed, left out, doubled or moved. */
function damage(bytes: Uint8Array, next: () => number): Uint8Array {
  const damaged = [...bytes]
  for (let times = 1 + Math.floor(next() * 4); times > 0; times--) {
    const at = Math.floor(next() * damaged.length)
    const length = Math.floor(next() * 12)
    const act = pick(next, ['change', 'drop', 'double', 'cut'])
    if (act === 'change') damaged[at] = Math.floor(next() * 256)
    else if (act === 'drop') damaged.splice(at, length)
    else if (act === 'double') damaged.splice(at, 0, ...damaged.slice(at, at + length))
    else if (next() < 0.3) damaged.length = at
  }
  return Uint8Array.from(damaged)
}

test.each([...formats.values()].filter((format) => format.read !== undefined))(
  '$id: a damaged file is read or refused with a reason, never a crash',
  async (format) => {
    const units = randomUnits(3, 6)
    const whole = format.write ? await joined(format.write(units, { ...options, safe: true })) : MARKDOWN
    for (let seed = 1; seed <= 400; seed++) {
      const bytes = damage(new TextEncoder().encode(whole), random(seed))
      try {
        const found = await format.read!({ name: `a${format.extensions[0]}`, bytes })
        expect(['document', 'bitext'], `seed ${seed}`).toContain(found.kind)
      } catch (error) {
        if (!(error instanceof FormatError)) throw new Error(`seed ${seed}`, { cause: error })
        expect(error.message.length, `seed ${seed}`).toBeGreaterThan(10)
        expect(error.line, `seed ${seed}`).toBeGreaterThanOrEqual(0)
      }
    }
  },
)
