import { msg } from '@lit/localize'
import type { PresetId } from '../state/key-presets.ts'
import type { Refusal } from '../state/key-rules.ts'

export function presetWords(id: PresetId): string {
  return { default: 'Kopir', omegat: 'OmegaT', intertext: 'InterText', matecat: 'MateCat' }[id]
}

/** Why a combination cannot be a key, and what can be done instead. */
export function refusalWords(refusal: Refusal): string {
  return {
    browser: msg('The browser keeps this combination for itself. Choose another.'),
    system: msg('The computer keeps this combination for itself. Choose another.'),
    layout: msg('Many computers change the keyboard layout with this combination. Choose another.'),
    altgr: msg('AltGr, and Ctrl with Alt, write letters on many keyboards. Choose another.'),
    typing: msg(
      'This key writes something, and here a text is edited: letters and digits must stay letters and digits. Take Ctrl or Alt with a letter, or F2 to F10.',
    ),
    focus: msg('Tab goes from field to field. Choose another.'),
  }[refusal]
}
