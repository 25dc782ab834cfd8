import { expect, test } from 'vitest'
import { beadKey } from '../../server/align/bead.ts'
import { alignLadder } from '../../server/align/ladder.ts'
import { languagePack } from '../../server/languages/registry.ts'

/** A made-up chronicle: each line has a name of its own, told in two languages. */
function chronicle(size: number) {
  const syllables = ['ба', 'ге', 'ди', 'жо', 'зу', 'ка', 'ле', 'ми', 'но', 'пу', 'ра', 'се', 'ти', 'фо', 'ху']
  const latin = ['ba', 'ge', 'di', 'zho', 'zu', 'ka', 'le', 'mi', 'no', 'pu', 'ra', 'se', 'ti', 'fo', 'khu']
  let state = 7
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * 15)
  }
  const lines = Array.from({ length: size }, () => [random(), random(), random(), random()])
  const name = (line: readonly number[], letters: readonly string[]) => {
    const word = line.map((at) => letters[at]!).join('')
    return word[0]!.toUpperCase() + word.slice(1)
  }
  return {
    ukrainian: lines.map(
      (line, i) => `Того дня ${name(line, syllables)} ${i % 3 === 0 ? 'довго чекав на вулиці' : 'пішов'}.`,
    ),
    english: lines.map(
      (line, i) => `On that day ${name(line, latin)} ${i % 3 === 0 ? 'waited in the street for a long time' : 'left'}.`,
    ),
  }
}
const align = (
  uk: readonly string[],
  en: readonly string[],
  locked: readonly { source: number[]; target: number[] }[] = [],
) =>
  alignLadder({
    source: { pack: languagePack('uk'), texts: uk },
    target: { pack: languagePack('en'), texts: en },
    locked,
  })

test('a third of a long text left out on one side is jumped over', () => {
  const { ukrainian, english } = chronicle(1500)
  const { beads } = align([...ukrainian.slice(0, 400), ...ukrainian.slice(900)], english)
  const expected = new Set([...Array(1000).keys()].map((i) => `${i}|${i < 400 ? i : i + 500}`))
  const right = beads.map(beadKey).filter((key) => expected.has(key))
  expect(right.length / expected.size).toBeGreaterThan(0.97)
})

test('confirmed beads far from the diagonal lead the search there', () => {
  const { ukrainian, english } = chronicle(700)
  const locked = [
    { source: [10], target: [450] },
    { source: [20], target: [460] },
  ]
  const { beads } = align(ukrainian.slice(440, 500), english, locked)
  const keys = beads.map(beadKey)
  for (const bead of locked) expect(keys).toContain(beadKey(bead))
  const between = [...Array(9).keys()].map((k) => `${11 + k}|${451 + k}`)
  expect(between.filter((key) => keys.includes(key)).length).toBeGreaterThanOrEqual(8)
})
