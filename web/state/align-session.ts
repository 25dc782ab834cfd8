import type { BitextId, ChangeView, Link, LinkId, SegmentId } from '../api/types.ts'
import { alignApi } from './align-api.ts'
import { AlignView } from './align-view.ts'
import type { BitextIndex } from './bitext-index.ts'
import { BitextStore } from './bitext-store.ts'
import { browserKeeper, leftBehind, tabName } from './save-queue-keeper.ts'
import type { Services } from './services.ts'
import { Typing } from './typing.ts'

/** A bitext open on the align page. */
export interface AlignSession {
  readonly view: AlignView
  readonly typing: Typing
  /** Takes the last act back, or does it again, once everything done here has been answered; goes to where it was. */
  reverse(direction: 'undo' | 'redo'): Promise<void>
  close(): void
}

/** Opens a bitext: what was left unsent goes first, then everything is read and followed. */
export async function openAlign(services: Services, id: BitextId): Promise<AlignSession> {
  const { client, feed, saving, toasts, project } = services
  await project.openBitext(id)
  const tab = await tabName()
  const bitext = new BitextStore(id, {
    api: alignApi(client),
    keeper: browserKeeper(id, tab),
    say: (text, tone) => (tone === 'error' ? toasts.error(text) : toasts.show(text)),
    saving: (state) => saving.queued(state),
  })
  const orphans = await leftBehind(id, tab)
  if (orphans.length > 0) bitext.queue.adopt(orphans)
  const typing = new Typing(
    (segment, text, groupId) => bitext.correct(segment, text, groupId),
    (unsaved) => saving.typing(unsaved),
  )
  const stop = feed.listen({
    change: (change) => bitext.change(change),
    job: (job) => bitext.job(job),
    learnt: (news) => bitext.learnt(news),
    gap: () => void bitext.reload(),
  })
  let connected = saving.state.connected
  const back = saving.subscribe(() => {
    const isBack = saving.state.connected && !connected
    connected = saving.state.connected
    if (isBack) void bitext.queue.run()
  })
  const flush = () => typing.flush()
  addEventListener('pagehide', flush)
  const view = new AlignView(bitext, (segment) => typing.textOf(segment))
  const chosen = bitext.subscribe(() => saving.choosing(bitext.state.conflict !== null))
  const reverse = async (direction: 'undo' | 'redo') => {
    typing.flush()
    await bitext.queue.answered()
    const { index } = bitext.state
    const changes = await project.reverse(direction)
    // The event stream tells of them too, now or in a moment; to apply a change twice changes nothing.
    for (const change of changes) bitext.change(change)
    const places = changes.flatMap((change) => placesOf(change, index))
    const here = view.state.focus?.segment
    const place = places.find((each) => each === here) ?? places.find((each) => bitext.state.index.place(each))
    if (place) view.goTo(place)
  }
  const turnedBack = project.turnBy(reverse)
  await bitext.open()
  return {
    view,
    typing,
    reverse,
    close() {
      flush()
      turnedBack()
      chosen()
      saving.choosing(false)
      removeEventListener('pagehide', flush)
      stop()
      back()
    },
  }
}

/** The segments that a change was about, those it wrote before those it only took something away from. */
function placesOf({ rows }: ChangeView, before: BitextIndex): SegmentId[] {
  const wrote: SegmentId[] = []
  const took: SegmentId[] = []
  for (const { kind, id, row } of rows ?? []) {
    const link = kind === 'link' ? ((row as Link | null) ?? before.link(id as LinkId)) : null
    if (link) (row ? wrote : took).push(...link.source, ...link.target)
    if (row && kind === 'segment') wrote.push((row as { id: SegmentId }).id)
    if (row && kind === 'mention') wrote.push((row as { segmentId: SegmentId }).segmentId)
  }
  return [...wrote, ...took]
}
