import { type Client, createClient } from '../api/client.ts'
import { HelpStore } from './help-store.ts'
import { KeysStore } from './keys-store.ts'
import { LiveFeed } from './live-feed.ts'
import { LocaleStore } from './locale-store.ts'
import { PaletteStore } from './palette-store.ts'
import { ProjectStore } from './project-store.ts'
import { SavingStore } from './saving-store.ts'
import { SessionStore } from './session-store.ts'
import { ToastStore } from './toast-store.ts'

/** What every page is given. Built once, in `main.ts`. */
export interface Services {
  readonly client: Client
  readonly session: SessionStore
  readonly saving: SavingStore
  readonly toasts: ToastStore
  readonly feed: LiveFeed
  readonly project: ProjectStore
  readonly help: HelpStore
  readonly palette: PaletteStore
  readonly keys: KeysStore
  readonly locale: LocaleStore
}

export function createServices(): Services {
  const session: SessionStore = new SessionStore(() => client)
  const client = createClient(() => session.signedOut())
  const saving = new SavingStore()
  const toasts = new ToastStore()
  const feed = new LiveFeed(saving)
  const project = new ProjectStore({ client, feed, saving, toasts, author: () => session.state.author })
  const own = { help: new HelpStore(), palette: new PaletteStore(), keys: new KeysStore(), locale: new LocaleStore() }
  return { client, session, saving, toasts, feed, project, ...own }
}
