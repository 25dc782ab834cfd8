import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import type { Edit, RowKind, Rows } from '../../../db/model/change.ts'
import type { Storage } from '../../../db/storage.ts'
import type { Fresh } from '../contract.ts'
import { link, made, removed, world } from '../world.ts'

export function contentContract(openFresh: () => Promise<Fresh>): void {
  test('originals come back byte for byte under their SHA-256, kept once, also after opening again', async () => {
    const { storage } = await openFresh()
    const bytes = new Uint8Array([0, 255, 10, 13, 26, 0xd2, 0x9b])
    const sha256 = await storage.putOriginal(bytes)
    expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
    const both = await Promise.all([storage.putOriginal(bytes), storage.putOriginal(bytes)])
    expect(both).toEqual([sha256, sha256])
    expect([...(await storage.readOriginal(sha256))]).toEqual([...bytes])
    expect([...(await storage.readOriginal(await storage.putOriginal(new Uint8Array())))]).toEqual([])
  })

  test.each(['e'.repeat(64), '../kopir.db', ''])('there is no original %j', async (name) => {
    const { storage } = await openFresh()
    await expect(storage.readOriginal(name)).rejects.toMatchObject({ name: 'RowNotFound', kind: 'original' })
  })

  test('a backup is a new file with the hash it reports; an existing file is left alone', async () => {
    const { storage, newFile } = await openFresh()
    const { act } = await world(storage, 300)
    const file = newFile()
    const copying = storage.backup(file)
    for (let i = 0; i < 20; i++) await act('Meanwhile', [])
    const sha256 = await copying
    expect(
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    ).toBe(sha256)
    await expect(storage.backup(file)).rejects.toThrow(/exists already/)
    expect(
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    ).toBe(sha256)
  })

  test('a document of 10,000 segments and its links go in one change, and one undo brings them back', async () => {
    const { storage } = await openFresh()
    const { act, home, sourceText, source, target, pair } = await world(storage, 10_000)
    await act(
      'Align',
      source.map((row, i) => made('link', link(pair, [row], [target[i]!]))),
    )
    const before = await storage.skeleton(pair.id)
    await act('Remove document', [
      removed('document', await storage.get('document', sourceText.id)),
      removed('bitext', await storage.get('bitext', pair.id)),
      ...(await removals(storage, 'segment', source)),
      ...(await removals(storage, 'link', before.links)),
    ])
    expect((await storage.documents(home.id)).map(({ lang }) => lang)).toEqual(['en'])
    expect(await storage.linksOf(target.map(({ id }) => id))).toEqual([])
    await storage.undo(home.id, 'Aigul')
    const after = await storage.skeleton(pair.id)
    const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)
    expect(ids(after.source)).toEqual(ids(before.source))
    expect(ids(after.links).sort()).toEqual(ids(before.links).sort())
  })
}

async function removals<Kind extends RowKind>(
  storage: Storage,
  kind: Kind,
  rows: readonly { id: string }[],
): Promise<Edit[]> {
  const read = await storage.getMany(
    kind,
    rows.map(({ id }) => id),
  )
  return read.map((row: Rows[Kind]) => removed(kind, row))
}
