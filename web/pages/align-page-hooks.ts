import { msg } from '@lit/localize'
import type { AlignSession } from '../state/align-session.ts'
import type { PageHooks } from '../state/commands.ts'
import { cutPoints } from '../state/cut-points.ts'
import { randomId } from '../state/random-id.ts'
import type { Services } from '../state/services.ts'
import { DraftDesk } from './align-page-drafts.ts'

/** What commands need of the page: the list's height, the help, typing and cutting. */
export function pageHooks(
  session: AlignSession,
  services: Services,
  list: () => { readonly pageSize: number } | null,
  own: Pick<
    PageHooks,
    | 'search'
    | 'names'
    | 'name'
    | 'tagWords'
    | 'toggleNames'
    | 'layout'
    | 'third'
    | 'panel'
    | 'bulk'
    | 'reasons'
    | 'past'
  >,
): PageHooks {
  const { view, typing, reverse } = session
  const drafts = new DraftDesk(session, (segment, groupId) => hooks.startEdit(segment, groupId))
  /** Saves what was typed; a draft without a word goes. */
  const leaveText = () => {
    const { mode } = view.state
    typing.flush()
    if (mode.kind === 'edit') void drafts.left(mode.segment, mode.groupId)
  }
  const langOf = (side: 'source' | 'target') => view.bitext.state.bitext?.[side].lang ?? 'en'
  const hooks: PageHooks = {
    pageSize: () => list()?.pageSize ?? 10,
    help: () => services.help.show(),
    palette: () => services.palette.show(),
    ...own,
    tell: (text) => services.toasts.show(text, undefined, 'act'),
    undo: () => void reverse('undo'),
    redo: () => void reverse('redo'),
    draft: {
      begin: (segment) => void drafts.begin(segment),
      goOn: (segment) => drafts.goOn(segment),
      insertName: () => drafts.insertName(),
    },
    startEdit(segment = view.state.focus?.segment ?? undefined, groupId = randomId()) {
      const { mode, focus } = view.state
      if (!segment || (mode.kind === 'edit' && mode.segment === segment)) return
      leaveText()
      if (focus?.segment !== segment) view.goTo(segment)
      // A text that is still being read opens when it is here; letters pressed until then do nothing.
      view.bitext.texts.want([segment])
      view.bitext.edit(segment)
      view.mode({ kind: 'edit', segment, groupId })
    },
    stopEdit() {
      leaveText()
      view.bitext.edit(null)
      view.mode()
    },
    startSplit() {
      const { focus } = view.state
      const text = focus?.segment && view.bitext.texts.get(focus.segment)?.text
      if (!focus?.segment || !text) return
      const { words, likely } = cutPoints(text, langOf(focus.side))
      const at = likely[0] ?? words[Math.floor(words.length / 2)]
      if (at === undefined) {
        view.say(msg('One word cannot be cut. Edit the text instead.'))
        return
      }
      view.mode({ kind: 'split', segment: focus.segment, cuts: likely, at })
      view.say(msg('Choose where to cut: a number, or arrows and Enter. Escape leaves.'))
    },
    moveCut(by) {
      const { mode, focus } = view.state
      const text = mode.kind === 'split' && view.bitext.texts.get(mode.segment)?.text
      if (mode.kind !== 'split' || !text || !focus) return
      const { words } = cutPoints(text, langOf(focus.side))
      const next = words[words.indexOf(mode.at) + by]
      if (next !== undefined) view.mode({ ...mode, at: next })
    },
    cutAt(offset) {
      const { mode } = view.state
      if (mode.kind !== 'split') return
      const version = view.bitext.state.index.bone(mode.segment)?.version
      view.mode()
      if (version !== undefined) view.bitext.act({ act: 'split', segment: { id: mode.segment, version }, at: offset })
    },
  }
  return hooks
}
