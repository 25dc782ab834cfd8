import { randomId } from './random-id.ts'
import type { Entry, QueueKeeper } from './save-queue.ts'

const prefix = 'kopir-queue'

/**
 * Keeps a bitext's unacknowledged writes in this browser, apart for each open tab. `localStorage` writes before the
 * page can close; a tab that is gone is known by the lock it no longer holds.
 */
export function browserKeeper(bitextId: string, tab: string, storage: Storage = localStorage): QueueKeeper {
  const key = `${prefix}:${bitextId}:${tab}`
  return {
    load: () => parse(storage.getItem(key)),
    save(entries) {
      try {
        if (entries.length === 0) storage.removeItem(key)
        else storage.setItem(key, JSON.stringify(entries))
        return true
      } catch {
        return false
      }
    },
  }
}

/** This tab's name: the same after a reload, another one in a duplicated tab. Held by a lock while the tab lives. */
export async function tabName(): Promise<string> {
  const known = sessionStorage.getItem(`${prefix}-tab`)
  const name = known && (await hold(known)) ? known : randomId()
  if (name !== known) await hold(name)
  sessionStorage.setItem(`${prefix}-tab`, name)
  return name
}

/** Writes of this bitext that closed tabs left behind; they are taken out of where those kept them. */
export async function leftBehind(bitextId: string, tab: string, storage: Storage = localStorage): Promise<Entry[]> {
  const found: Entry[] = []
  for (const key of Object.keys(storage)) {
    const [name, bitext, owner] = key.split(':')
    if (name !== prefix || bitext !== bitextId || !owner || owner === tab || !navigator.locks) continue
    await navigator.locks.request(lockOf(owner), { ifAvailable: true }, (lock) => {
      if (!lock) return
      found.push(...parse(storage.getItem(key)))
      storage.removeItem(key)
    })
  }
  return found
}

const lockOf = (tab: string) => `${prefix}:${tab}`

/** Holds a tab's lock until the page goes; false where another page holds it. */
function hold(tab: string): Promise<boolean> {
  // Pages by plain HTTP from another machine have no locks: each tab then keeps to its own writes.
  if (!navigator.locks) return Promise.resolve(true)
  return new Promise((resolve) => {
    void navigator.locks.request(lockOf(tab), { ifAvailable: true }, (lock) => {
      resolve(lock !== null)
      return lock ? new Promise(() => {}) : undefined
    })
  })
}

function parse(text: string | null): Entry[] {
  try {
    const value = JSON.parse(text ?? '[]')
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}
