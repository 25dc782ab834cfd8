import { wordsOf } from '../api/api-error.ts'
import type { ToastStore } from './toast-store.ts'

/** Does something and tells of its failure in words. @returns whether it went well */
export async function attempt(toasts: ToastStore, act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act()
    return true
  } catch (error) {
    toasts.error(wordsOf(error))
    return false
  }
}
