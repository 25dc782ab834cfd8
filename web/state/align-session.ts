import type { BitextId } from '../api/types.ts'
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
  /** Resolves when everything done here has been answered. */
  settled(): Promise<void>
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
    change: (change) => bitext.change(change),
    job: (job) => bitext.job(job),
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
  const view = new AlignView(bitext)
  await bitext.open()
  return {
    view,
    typing,
    async settled() {
      typing.flush()
      while (bitext.queue.waiting.length > 0 && bitext.queue.saving.kind === 'saving') {
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
    },
    close() {
      flush()
      removeEventListener('pagehide', flush)
      stop()
      back()
    },
  }
}
