import { expect, test } from 'vitest'
import type { SegmentId } from '../../db/model/ids.ts'
import { shiftRows } from '../../server/workbench/shift-rows.ts'
import { undo } from '../../server/workbench/undo.ts'
import { random } from '../text/random.ts'
import { freshTable, shiftOf, type Table } from './table.ts'

/** `1:1 2:2+3 3:-` as rows of ids, `s1` on the left, `t1` on the right. */
function rowsOf(sketch: string) {
  const ids = (numbers: string, letter: string) =>
    numbers === '-' ? [] : numbers.split('+').map((n) => `${letter}${n}` as SegmentId)
  return sketch.split(' ').map((row) => {
    const [source, target] = row.split(':') as [string, string]
    return { source: ids(source, 's'), target: ids(target, 't') }
  })
}
const sketchOf = (rows: ReturnType<typeof shiftRows>) =>
  rows.map(({ source, target }) => `${source.join('+')}:${target.join('+')}`.replace(/[st]/g, '')).join(' ')

test.each([
  ['down, until the gap takes it up', '1:1 2:2 3:-', 'target', 1, 't1', '2:1 3:2'],
  ['down, the last one falls out', '1:1 2:2', 'target', 1, 't1', '2:1'],
  ['down, from the second of a group', '1:1+2 2:3 3:-', 'target', 1, 't2', '1:1 2:2 3:3'],
  ['down, on the left', '1:1 2:2 -:3', 'source', 1, 's1', '1:2 2:3'],
  ['down, through a row without the other side', '1:1 -:2 2:3 3:-', 'target', 1, 't1', '2:2 3:3'],
  ['up into a gap', '1:- 2:1 3:2 -:3', 'target', -1, 't1', '1:1 2:2 3:3'],
  ['up into a full row', '1:1 2:2 3:3', 'target', -1, 't2', '1:1+2 2:3'],
] as const)('a column goes %s', (_, before, side, by, from, after) => {
  expect(sketchOf(shiftRows(rowsOf(before), side, by, from as SegmentId))).toBe(after)
})

test('no segment is in two rows, none comes from elsewhere, and their order stays, whatever is shifted', () => {
  const next = random(20261125)
  for (let run = 0; run < 300; run++) {
    let [s, t] = [0, 0]
    const cell = (letter: string) =>
      Array.from({ length: Math.floor(next() * 3) }, () => `${letter}${letter === 's' ? ++s : ++t}` as SegmentId)
    const rows = Array.from({ length: 2 + Math.floor(next() * 6) }, () => ({ source: cell('s'), target: cell('t') }))
    const by = next() < 0.5 ? 1 : -1
    const from = rows[by > 0 ? 0 : 1]!.target.at(-1)
    if (!from) continue
    const made = shiftRows(rows, 'target', by, from)
    for (const side of ['source', 'target'] as const) {
      const numbers = made.flatMap((row) => row[side]).map((id) => Number(id.slice(1)))
      expect(numbers, `run ${run}`).toEqual([...new Set(numbers)].toSorted((a, b) => a - b))
    }
  }
})

/** Four sentences linked one to one, proposed; those named confirmed. */
async function ladder(confirmed: readonly string[] = []): Promise<Table> {
  const table = await freshTable()
  for (const sides of ['1:1', '2:2', '3:3', '4:4']) {
    await table.pair(sides)
    if (!confirmed.includes(sides)) await table.act({ act: 'reopen', links: [await table.linkRef(sides)] })
  }
  return table
}
async function shift(table: Table, at: number, by: 1 | -1) {
  const links = (await table.links()).map(({ link }) => link)
  const wanted = shiftOf(links, await table.deps.storage.skeleton(table.bitext.id), at, by)
  return table.act(wanted!)
}

test('a shift is one change that says how many it moved, proposes its links, and is taken back by one undo', async () => {
  const table = await ladder()
  const before = await table.sketch()
  expect((await shift(table, 1, 1)).label).toBe('Shift 3 segments down')
  expect(await table.sketch()).toBe('1:1? 3:2? 4:3?')
  await undo(table.deps, table.bitext.projectId)
  expect(await table.sketch()).toBe(before)
  expect((await shift(table, 0, -1)).label).toBe('Shift 3 segments up')
  expect(await table.sketch()).toBe('1:1+2? 2:3? 3:4?')
})

test('a decided link among the rows stops a shift before it begins', async () => {
  const table = await ladder(['3:3'])
  const [one, two, three] = await Promise.all(
    ['1', '2', '3'].map(async (n) => ({
      source: await table.segmentRefs('source', n),
      target: await table.segmentRefs('target', n),
    })),
  )
  const act = { act: 'shift', side: 'target', by: 1, from: one!.target[0]!, seen: [] as never[] } as const
  await expect(table.act({ ...act, rows: [one!, two!, three!] })).rejects.toThrow('only as far as the next one')
  await table.act({ ...act, rows: [one!, two!] })
  expect(await table.sketch()).toBe('2:1? 3:3= 4:4?')
})

test('rows that are not as they were seen are not torn', async () => {
  const table = await ladder()
  const half = async (n: string) => ({ source: await table.segmentRefs('source', n), target: [] })
  const rows = [{ source: [], target: await table.segmentRefs('target', '1') }, await half('2')]
  const act = { act: 'shift', side: 'target', by: 1, from: rows[0]!.target[0]!, rows, seen: [] as never[] } as const
  await expect(table.act(act)).rejects.toThrow('have changed meanwhile')
  await expect(table.act({ ...act, rows: [rows[0]!, rows[0]!] })).rejects.toThrow('twice')
  await expect(table.act({ ...act, by: -1 })).rejects.toThrow('shift from')
  expect(await table.sketch()).toBe('1:1? 2:2? 3:3? 4:4?')
})
