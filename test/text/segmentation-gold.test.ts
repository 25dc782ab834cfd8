import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { languagePack } from '../../server/languages/registry.ts'
import { segment } from '../../server/text/segment.ts'
import { shared } from '../helpers/shared.ts'

interface Paragraph {
  lang?: string
  text: string
  ends: number[]
}

const folder = shared('data', 'alignment', 'dev')
// Boundary F1 reached so far, rounded down; raise a floor when it is beaten.
const floors = { 'seg-uk': 0.995, 'seg-kk': 0.997, 'seg-en': 0.939, 'seg-hardcases': 1 }

test.skipIf(folder === undefined).each(Object.entries(floors))('%s: boundary F1 is at least %s', (set, floor) => {
  const lines = readFileSync(join(folder!, set, 'paras.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  let right = 0
  let found = 0
  let gold = 0
  for (const line of lines) {
    const { lang, text, ends } = JSON.parse(line) as Paragraph
    // The end of the paragraph is no decision.
    const inner = (offsets: readonly number[]) => new Set(offsets.filter((end) => end < text.trimEnd().length))
    const expected = inner(ends)
    const cut = inner(
      segment(text, { pack: languagePack(lang ?? set.slice(4)) }).map((draft) => draft.spans.at(-1)![1]),
    )
    gold += expected.size
    found += cut.size
    for (const end of cut) if (expected.has(end)) right++
  }
  expect((2 * right) / (found + gold)).toBeGreaterThanOrEqual(floor)
})

test('the real Kazakh report gives its sentences, a line each but for the one whose name stands on three', () => {
  const path = shared('seeds', '000_02f458cbdf21a36c.txt')
  if (path === undefined) return
  const text = readFileSync(path, 'utf8')
  expect(segment(text, { pack: languagePack('kk') })).toHaveLength(text.trim().split('\n').length - 2)
})
