import type { Storage } from '../../db/storage.ts'
import type { Feed } from '../feed/feed.ts'
import type { JobDesk } from '../jobs/desk.ts'

/** What every verb is given. */
export interface Deps {
  readonly storage: Storage
  readonly feed: Feed
  readonly jobs: JobDesk
  /** The person whose acts these are. */
  readonly author: string
  readonly clock: () => Date
  /** The program's version, as files it writes say. */
  readonly version: string
}
