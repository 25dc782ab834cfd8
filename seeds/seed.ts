import type { Deps } from '../server/workbench/deps.ts'

/** Builds the demo project by the verbs a person uses. */
export async function seed(_deps: Deps): Promise<void> {}
