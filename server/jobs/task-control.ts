/** Told how far a task is, 0…1; asked whether it should stop. */
export interface TaskControl {
  onProgress(share: number): void
  isCancelled(): boolean
}

/** A control that hears nothing and never stops a task. */
export const silent: TaskControl = { onProgress() {}, isCancelled: () => false }

/** The control of a task that hands its result over piece by piece. */
export interface GivingControl<Piece> extends TaskControl {
  /** Hands a piece over, and waits until the one before is taken. @throws Stopped when no more are wanted */
  give(piece: Piece): Promise<void>
}

/** A task was asked to stop, and did. */
export class Stopped extends Error {
  override readonly name = 'Stopped'
}
