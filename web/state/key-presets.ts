import { type Chord, key, primary, shift } from './keys.ts'

export const presetIds = ['default', 'omegat', 'intertext', 'matecat'] as const
export type PresetId = (typeof presetIds)[number]

/**
 * Where the keys of a preset are others than the default ones, by command. Each takes over what its tool's hands know and
 * gives a new place to what stood there; a test sees that no key means two things.
 */
export const presets: Readonly<Record<PresetId, Readonly<Record<string, readonly Chord[]>>>> = {
  default: {},
  // The aligner of OmegaT: A accepts and goes on, C clears the mark, P pins one end.
  omegat: {
    'confirm-next': [key('KeyA'), key('Enter')],
    bulk: [shift('KeyA')],
    reopen: [key('KeyC'), shift('KeyX')],
    comment: [shift('KeyC')],
    carry: [key('KeyP'), key('Space')],
  },
  // InterText: C confirms, Enter and Backspace shift the rest of a text, Ctrl with an arrow moves one segment.
  intertext: {
    'confirm-next': [key('KeyC')],
    comment: [shift('KeyC')],
    shiftDown: [key('Enter'), shift('KeyD')],
    shiftUp: [key('Backspace'), shift('KeyU')],
    movePrevious: [primary('ArrowUp'), key('KeyU')],
    moveNext: [primary('ArrowDown'), key('KeyD')],
  },
  // MateCat: Ctrl+Enter confirms and goes on, Ctrl with an arrow goes to the neighbour, in a text and outside.
  matecat: {
    'confirm-next': [primary('Enter'), key('Enter')],
    up: [key('ArrowUp'), primary('ArrowUp')],
    down: [key('ArrowDown'), primary('ArrowDown')],
    'edit-previous': [primary('ArrowUp'), key('ArrowUp', { alt: true })],
    'edit-next': [primary('ArrowDown'), key('ArrowDown', { alt: true })],
    split: [key('KeyS'), primary('KeyS')],
  },
}
