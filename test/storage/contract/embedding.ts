import { expect, test } from 'vitest'
import { newId } from '../../../db/model/ids.ts'
import type { Fresh } from '../contract.ts'
import { changed, world } from '../world.ts'

const here = { address: 'http://127.0.0.1:8080/v1/embeddings', model: 'small' }
const vector = (...values: number[]) => Float32Array.from(values)

export function embeddingContract(openFresh: () => Promise<Fresh>): void {
  test('vectors are kept by text, model and address, bit for bit, and stay over a restart', async () => {
    const { storage, reopen } = await openFresh()
    const one = { fingerprint: 'a', vector: vector(0.1, -2.5e-8, 3e30) }
    const two = { fingerprint: 'b', vector: vector(1, 0, 0) }
    await storage.saveVectors(here, [one, two])
    const again = await reopen()
    expect(await again.vectors(here, ['b', 'nothing', 'a'])).toEqual([two, one])
    expect(await again.vectors({ ...here, model: 'large' }, ['a'])).toEqual([])
    expect(await again.vectors({ ...here, address: 'http://[::1]/' }, ['a'])).toEqual([])
    await again.saveVectors(here, [{ ...one, vector: vector(7, 7, 7) }])
    expect(await again.vectors(here, ['a'])).toEqual([{ fingerprint: 'a', vector: vector(7, 7, 7) }])
  })

  test('which server a project asks is a row of history, its key is not, and goes with its project', async () => {
    const { storage } = await openFresh()
    const { act, home } = await world(storage)
    const embeddings = { ...here, enabled: true }
    expect((await storage.get('project', home.id)).embeddings).toBeNull()
    await act('Name a server', [changed('project', await storage.get('project', home.id), { embeddings })])
    await storage.saveEmbeddingKey(home.id, here.address, 'sesame')
    expect((await storage.get('project', home.id)).embeddings).toEqual(embeddings)
    expect(await storage.embeddingKey(home.id, here.address)).toBe('sesame')
    expect(await storage.embeddingKey(home.id, 'http://other/')).toBeNull()
    expect(JSON.stringify(await storage.history(home.id, { limit: 100 }))).not.toContain('sesame')
    await storage.undo(home.id, 'Aigul')
    expect((await storage.get('project', home.id)).embeddings).toBeNull()
    await storage.saveEmbeddingKey(home.id, here.address, 'open')
    expect(await storage.embeddingKey(home.id, here.address)).toBe('open')
    await storage.saveEmbeddingKey(home.id, here.address, null)
    expect(await storage.embeddingKey(home.id, here.address)).toBeNull()
    await storage.saveEmbeddingKey(newId(), here.address, 'for nobody')
  })
}
