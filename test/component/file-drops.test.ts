import { expect, test } from 'vitest'
import { createClient } from '../../web/api/client.ts'
import type { ProjectId } from '../../web/api/types.ts'
import { catchDrops } from '../../web/state/file-drops.ts'
import { importStoreOf } from '../../web/state/import-store.ts'
import { LiveFeed } from '../../web/state/live-feed.ts'
import { SavingStore } from '../../web/state/saving-store.ts'

const id = 'p' as ProjectId

function open(projectId: ProjectId | null, takesFiles = false) {
  const saving = new SavingStore()
  const services = { client: createClient(), saving, feed: new LiveFeed(saving) }
  const told: string[] = []
  const end = new AbortController()
  const place = {
    projectId: () => projectId,
    takesFiles: () => takesFiles,
    go: (to: ProjectId) => told.push(`go ${to}`),
    refuse: () => told.push('refuse'),
  }
  catchDrops(services, place, end.signal)
  const waiting = () => importStoreOf(services, id).state.items.map(({ file }) => file.name)
  return { told, end, waiting }
}

/** Drags over the page and drops; returns whether the browser would still open what was dropped. */
function drop(data: DataTransfer): boolean[] {
  return ['dragover', 'drop'].map((type) =>
    document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true })),
  )
}

function file(): DataTransfer {
  const data = new DataTransfer()
  data.items.add(new File(['Сот.'], 'sot.txt'))
  return data
}

test('a file that is dropped in a project waits on its import page', () => {
  const { told, end, waiting } = open(id)
  expect(drop(file())).toEqual([false, false])
  expect(told).toEqual(['go p'])
  expect(waiting()).toEqual(['sot.txt'])
  end.abort()
})

test('outside of a project a dropped file is refused with a word, and the browser does not open it', () => {
  const { told, end, waiting } = open(null)
  expect(drop(file())).toEqual([false, false])
  expect(told).toEqual(['refuse'])
  expect(waiting()).toEqual([])
  end.abort()
})

test('a page that takes files itself is left to it; text that is dragged is nobody’s business', () => {
  const own = open(id, true)
  expect(drop(file())).toEqual([false, false])
  expect([own.told, own.waiting()]).toEqual([[], []])
  own.end.abort()
  const { told, end } = open(id)
  const text = new DataTransfer()
  text.setData('text/plain', 'Сот')
  expect(drop(text)).toEqual([true, true])
  expect(told).toEqual([])
  end.abort()
})
