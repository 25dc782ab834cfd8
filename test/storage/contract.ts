import type { Storage } from '../../db/storage.ts'
import { arrivalContract } from './contract/arrivals.ts'
import { commitContract } from './contract/commit.ts'
import { contentContract } from './contract/content.ts'
import { embeddingContract } from './contract/embedding.ts'
import { evidenceContract } from './contract/evidence.ts'
import { historyContract } from './contract/history.ts'
import { learningContract } from './contract/learning.ts'
import { readContract } from './contract/reads.ts'
import { rulesContract } from './contract/rules.ts'
import { undoContract } from './contract/undo.ts'
import { undoProperties } from './contract/undo-properties.ts'
import { undoRefusals } from './contract/undo-refusals.ts'
import { viewContract } from './contract/views.ts'

/** An empty store, and how to close it and open it again with what it holds. */
export interface Fresh {
  readonly storage: Storage
  reopen(): Promise<Storage>
  /** Path of a file that does not exist yet. */
  newFile(): string
}

/** What every storage engine must show; an engine that fails one of these is not finished. */
export function contract(openFresh: () => Promise<Fresh>): void {
  readContract(openFresh)
  viewContract(openFresh)
  commitContract(openFresh)
  arrivalContract(openFresh)
  evidenceContract(openFresh)
  embeddingContract(openFresh)
  learningContract(openFresh)
  rulesContract(openFresh)
  undoContract(openFresh)
  undoRefusals(openFresh)
  undoProperties(openFresh)
  historyContract(openFresh)
  contentContract(openFresh)
}
