import { expect, test } from 'vitest'
import { TypeAhead } from '../../web/state/type-ahead.ts'

/** A bitext that says whether an act is on its way, and tells when that changes. */
function pretend() {
  const bitext = {
    isLanding: false,
    listener: () => {},
    subscribe(listener: () => void) {
      this.listener = listener
      return () => {
        this.listener = () => {}
      }
    },
    become(isLanding: boolean) {
      this.isLanding = isLanding
      this.listener()
    },
  }
  const done: string[] = []
  const ahead = new TypeAhead(bitext as never)
  const press = (name: string, group: 'decide' | 'move' = 'decide') => {
    const run = () => {
      done.push(name)
      if (name.startsWith('shift')) bitext.isLanding = true
    }
    if (!ahead.holds({ mode: 'navigate', group }, run)) run()
  }
  return { bitext, ahead, done, press }
}

test('what is decided while an act is on its way waits for it; going about does not', () => {
  const { bitext, done, press } = pretend()
  press('shift')
  press('down', 'move')
  press('confirm')
  press('up', 'move')
  expect(done).toEqual(['shift', 'down'])
  bitext.become(false)
  expect(done).toEqual(['shift', 'down', 'confirm', 'up'])
})

test('a second act that cannot be foreseen is waited for in its turn', () => {
  const { bitext, done, press } = pretend()
  press('shift 1')
  press('shift 2')
  press('confirm')
  bitext.become(false)
  expect(done).toEqual(['shift 1', 'shift 2'])
  bitext.become(false)
  expect(done).toEqual(['shift 1', 'shift 2', 'confirm'])
})

test('who goes elsewhere with the mouse, or leaves, has pressed nothing there', () => {
  const { bitext, ahead, done, press } = pretend()
  press('shift')
  press('confirm')
  ahead.forget()
  bitext.become(false)
  expect(done).toEqual(['shift'])
  bitext.become(true)
  press('confirm')
  ahead.close()
  bitext.become(false)
  expect(done).toEqual(['shift'])
})
