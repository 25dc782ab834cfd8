import { Store } from './store.ts'

/** A short message, with one act at most. */
export interface Toast {
  readonly id: number
  readonly text: string
  readonly tone: 'plain' | 'error'
  /** A newer message on the same matter takes its place. */
  readonly topic?: string
  readonly act?: { readonly label: string; readonly run: () => void }
}

const plainMs = 8_000
const briefMs = 3_500
/** More than these are not read. */
const most = 2

/** Messages at the edge of the page. Errors stay until closed; the others leave by themselves. */
export class ToastStore extends Store<{ toasts: readonly Toast[] }> {
  #next = 1

  constructor() {
    super({ toasts: [] })
  }

  show(text: string, act?: Toast['act'], topic?: string): void {
    const id = this.#add({ text, tone: 'plain', ...(act ? { act } : {}), ...(topic ? { topic } : {}) })
    setTimeout(() => this.close(id), plainMs)
  }

  /** What needs no act and little reading: nothing to undo, not possible here. */
  brief(text: string, topic: string): void {
    const id = this.#add({ text, tone: 'plain', topic })
    setTimeout(() => this.close(id), briefMs)
  }

  error(text: string): void {
    this.#add({ text, tone: 'error' })
  }

  close(id: number): void {
    this.set({ toasts: this.state.toasts.filter((toast) => toast.id !== id) })
  }

  #add(toast: Omit<Toast, 'id'>): number {
    const id = this.#next++
    // The same text twice says nothing new.
    const others = this.state.toasts.filter(
      ({ text, topic }) => text !== toast.text && (topic === undefined || topic !== toast.topic),
    )
    const all = [...others, { ...toast, id }]
    // What stays until it is read is not pushed out by what leaves by itself.
    const older = all.slice(0, -1).filter(({ tone }) => tone === 'plain')
    const passing = older.find(({ act }) => !act) ?? older[0] ?? all[0]
    this.set({ toasts: all.length <= most ? all : all.filter((each) => each !== passing) })
    return id
  }
}
