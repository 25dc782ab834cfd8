import type { EmbeddingSettings } from '../../db/model/embedding.ts'
import type { ProjectId } from '../../db/model/ids.ts'
import { hostOf, isLoopback, readAddress } from '../embeddings/address.ts'
import { embed } from '../embeddings/client.ts'
import { EmbeddingError } from '../embeddings/embedding-error.ts'
import { ProblemError } from '../problems.ts'
import { commitChanges } from './announce.ts'
import type { Deps } from './deps.ts'
import { changed } from './edit.ts'
import type { EmbeddingsTrial, EmbeddingsView } from './views.ts'

/** What a project says of embeddings; of a key only whether there is one. */
export async function getEmbeddings(deps: Deps, id: ProjectId): Promise<EmbeddingsView> {
  const { embeddings, version } = await deps.storage.get('project', id)
  if (embeddings === null) return { settings: null, host: null, local: true, hasKey: false, version }
  const { address } = embeddings
  const hasKey = (await deps.storage.embeddingKey(id, address)) !== null
  return { settings: embeddings, host: hostOf(address), local: isLoopback(address), hasKey, version }
}

/**
 * Names the server of embeddings of a project, or switches it on or off: one change. The key is no part of the change.
 *
 * @throws ProblemError `unusable-address` where it is none, `unconfirmed-host` where texts would leave this machine for a
 * host that the request does not name in `confirmed`
 */
export async function setEmbeddings(
  deps: Deps,
  input: EmbeddingSettings & {
    id: ProjectId
    version: number
    /** Absent: what is kept stays. Null: forget it. */
    key?: string | null | undefined
    confirmed?: string | undefined
  },
): Promise<EmbeddingsView> {
  const { id, version, key, confirmed } = input
  const read = readAddress(input.address)
  if ('problem' in read) throw new ProblemError('unusable-address', read.problem)
  const { address } = read
  const settings = { address, model: input.model, enabled: input.enabled }
  const host = hostOf(address)
  const project = await deps.storage.get('project', id)
  if (settings.enabled && !isLoopback(address) && confirmed !== host) {
    throw new ProblemError(
      'unconfirmed-host',
      `${host} is not this machine: the texts of all bitexts that are aligned would be sent there. Confirm that by its name.`,
      { host },
    )
  }
  await commitChanges(deps, {
    projectId: id,
    label: `Switch embeddings ${settings.enabled ? 'on' : 'off'}: ${settings.model} at ${host}`,
    edits: [changed('project', project, { embeddings: settings })],
    expects: [{ kind: 'project', id, version }],
  })
  // After the change, so that a stale request leaves the key as it was.
  if (key !== undefined) await deps.storage.saveEmbeddingKey(id, address, key)
  return getEmbeddings(deps, id)
}

/** Asks the named server for the vector of one word, `Kopir`, and says what came of it. */
export async function tryEmbeddings(deps: Deps, id: ProjectId): Promise<EmbeddingsTrial> {
  const { embeddings } = await deps.storage.get('project', id)
  if (embeddings === null) throw new ProblemError('unusable-address', 'No server is named yet.')
  const key = (await deps.storage.embeddingKey(id, embeddings.address)) ?? undefined
  try {
    for await (const [vector] of embed({ ...embeddings, key }, ['Kopir'], { timeoutMs: 20_000 }))
      return { works: true, message: `It answers with vectors of ${vector!.length} numbers.` }
  } catch (error) {
    if (error instanceof EmbeddingError) return { works: false, message: error.message }
    throw error
  }
  return { works: false, message: 'It answers with nothing.' }
}
