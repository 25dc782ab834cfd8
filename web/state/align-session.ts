import type { BitextId, ChangeView, Link, SegmentId } from '../api/types.ts'
import { alignApi } from './align-api.ts'
import { AlignView } from './align-view.ts'
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
  const typing = new Typing((segment, text, groupId) => bitext.correct(segment, text, groupId))
  const stop = feed.listen({
    change(change) {
      bitext.change(change)
      const place = change.kind !== 'act' && reversing > 0 ? placeOf(change) : null
      if (place) view.goTo(place)
    },
    job: (job) => bitext.job(job),
    gap: () => void bitext.reload(),
  })
  let connected = saving.state.connected
  const back = saving.subscribe(() => {
    const isBack = saving.state.connected && !connected
    connected = saving.state.connected
    if (isBack) void bitext.queue.run()
  })
  let reversing = 0
  const flush = () => typing.flush()
  addEventListener('pagehide', flush)
  const view = new AlignView(bitext)
  await bitext.open()
  return {
    view,
    typing,
    async reverse(direction) {
      typing.flush()
      while (bitext.queue.waiting.length > 0 && bitext.queue.saving.kind === 'saving') await pause(10)
      reversing++
      await project[direction]()
      // The change comes by the event stream, now or in a moment.
      await pause(500)
      reversing--
    },
    close() {
      flush()
      removeEventListener('pagehide', flush)
      stop()
      back()
    },
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** The first segment that a change was about. */
function placeOf({ rows }: ChangeView): SegmentId | null {
  for (const { kind, row } of rows ?? []) {
    if (row && kind === 'link') return (row as Link).source[0] ?? (row as Link).target[0] ?? null
    if (row && kind === 'segment') return (row as { id: SegmentId }).id
    if (row && kind === 'mention') return (row as { segmentId: SegmentId }).segmentId
  }
  return null
}
