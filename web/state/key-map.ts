import { type PresetId, presets } from './key-presets.ts'
import { isCharacter } from './key-rules.ts'
import type { Chord } from './keys.ts'

/** What a person has said about keys. */
export interface KeySettings {
  readonly preset: PresetId
  /** Whether letters, digits and signs alone are keys of commands (WCAG 2.1.4). */
  readonly letters: boolean
  /** Keys of their own, by command; an empty list where a command shall have none. */
  readonly custom: Readonly<Record<string, readonly Chord[]>>
}

export const plainKeys: KeySettings = { preset: 'default', letters: true, custom: {} }

let settings = plainKeys

/** Makes these the keys of all commands, for every page of this window. */
export function useKeys(now: KeySettings): void {
  settings = now
}

/** The keys that a command has now: the person's own, else the preset's, else those it is born with. */
export function chordsOf(id: string, defaults: readonly Chord[]): readonly Chord[] {
  const wanted = settings.custom[id] ?? presets[settings.preset][id] ?? defaults
  return settings.letters ? wanted : wanted.filter((chord) => !isCharacter(chord))
}

/** Whether a person gave this command keys of their own: they come before what others have by default. */
export const isOwn = (id: string): boolean => id in settings.custom
