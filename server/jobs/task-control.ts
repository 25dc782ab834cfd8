/** Told how far a task is, 0…1; asked whether it should stop. */
export interface TaskControl {
  onProgress(share: number): void
  isCancelled(): boolean
}
