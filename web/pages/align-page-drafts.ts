import { msg } from '@lit/localize'
import type { SegmentId } from '../api/types.ts'
import type { AlignSession } from '../state/align-session.ts'
import { isDraft, namesToUse, nextToDraft } from '../state/draft.ts'
import { randomId } from '../state/random-id.ts'
import { deepFocus } from './align-page-keyboard.ts'

/** Writing translations where there are none. */
export class DraftDesk {
  readonly #session: AlignSession
  readonly #edit: (segment: SegmentId, groupId: string) => void

  /** @param edit  opens a text under the caret */
  constructor(session: AlignSession, edit: (segment: SegmentId, groupId: string) => void) {
    this.#session = session
    this.#edit = edit
  }

  /** Makes room for a translation of a segment and puts the caret there; one undo takes both away. */
  async begin(segment: SegmentId): Promise<void> {
    const { view, typing } = this.#session
    typing.flush()
    const groupId = randomId()
    const made = await view.bitext.draft(segment, groupId)
    if (!made) return
    view.goTo(made)
    this.#edit(made, groupId)
  }

  /** After a draft the next segment that has no translation gets one. @returns whether the segment is a draft */
  goOn(segment: SegmentId): boolean {
    const { view } = this.#session
    if (!isDraft(view, segment)) return false
    const next = nextToDraft(view, segment)
    if (next) void this.begin(next)
    else view.say(msg('Everything below has a translation.'))
    return true
  }

  /** A draft in which nothing was written is none. */
  async left(segment: SegmentId, groupId: string): Promise<void> {
    const { view } = this.#session
    const { bitext } = view
    if (!isDraft(view, segment) || bitext.texts.get(segment)?.text.trim() !== '') return
    await bitext.queue.answered()
    const version = bitext.texts.get(segment)?.version
    if (version !== undefined) bitext.act({ act: 'discard', segment: { id: segment, version } }, groupId)
  }

  /** Writes the next name of the source that the draft does not have yet at the caret. */
  insertName(): void {
    const { view } = this.#session
    const field = deepFocus()
    const { mode } = view.state
    if (mode.kind !== 'edit' || !(field instanceof HTMLTextAreaElement)) return
    const names = namesToUse(view, mode.segment, field.value)
    const next = names.find(({ used, wanted }) => !used && wanted !== null)
    if (next) writeAtCaret(field, next.wanted!)
    else view.say(names.length > 0 ? msg('All names of the other side are here.') : msg('The other side has no names.'))
  }
}

/** Puts words where the caret is, as if they were typed, with a space where one is wanted. */
export function writeAtCaret(field: HTMLTextAreaElement, words: string): void {
  const before = field.value.slice(0, field.selectionStart)
  const spaced = before === '' || /[\s(«“"„]$/.test(before) ? words : ` ${words}`
  field.setRangeText(spaced, field.selectionStart, field.selectionEnd, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
}
