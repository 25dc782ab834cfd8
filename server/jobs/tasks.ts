/**
 * Engine functions that may run off the event loop, by name. A task takes and returns plain data that can be cloned;
 * language packs travel as tags and are looked up where the task runs.
 */
export const tasks = {} as const

export type TaskName = string
export type TaskInput<_Task extends TaskName> = unknown
export type TaskOutput<_Task extends TaskName> = unknown
