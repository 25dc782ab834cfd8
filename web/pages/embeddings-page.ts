import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { EmbeddingsView, ProjectId } from '../api/types.ts'
import '../components/dialog.ts'
import { paths } from '../routing/paths.ts'
import { attempt } from '../state/attempt.ts'
import { EmbeddingsStore, type Named } from '../state/embeddings-store.ts'
import type { Services } from '../state/services.ts'
import { StoreController } from '../state/store-controller.ts'
import { buttons, fields, page, reset } from '../styles/shared.ts'

/** Which server of embeddings a project asks, what is sent to it, and the switch. */
@customElement('wb-embeddings-page')
export class EmbeddingsPage extends LitElement {
  static override styles = [
    reset,
    buttons,
    fields,
    page,
    css`
      .page {
        max-width: 760px;
      }
      form {
        display: grid;
        gap: var(--s4);
        margin-top: var(--s5);
      }
      label {
        display: grid;
        gap: 4px;
      }
      .said {
        padding-left: var(--s3);
        border-left: 3px solid var(--edge);
      }
      .said.away {
        border-color: var(--doubt);
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s2);
        align-items: center;
      }
    `,
  ]

  @property({ attribute: false }) services!: Services
  @property() projectId!: ProjectId
  /** What waits for a person to confirm that texts leave for a host. */
  @state() private leaving: { readonly host: string; readonly named: Named } | null = null
  @query('form') private readonly form!: HTMLFormElement
  readonly #state = new StoreController(this, () => this.#own())
  #store: EmbeddingsStore | undefined
  #close: (() => void) | undefined

  override disconnectedCallback(): void {
    this.#close?.()
    super.disconnectedCallback()
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('projectId')) return
    void this.services.project.open(this.projectId)
    this.#close?.()
    this.#store = undefined
    this.#close = this.#own().open()
  }

  override render() {
    const { view, problem } = this.#state.state
    return html`<div class="page">
      <div class="head">
        <h1>${msg('Embeddings')}</h1>
        <span class="grow"></span>
        <a class="button" href=${paths.project(this.projectId)}>${msg('To the project')}</a>
      </div>
      <p class="soft">
        ${msg('A program that turns sentences into numbers can help to align: sentences of like meaning get like numbers. Kopir has none of its own; you may name one that runs on this machine, with an OpenAI-compatible address. The aligner weighs what it says beside all else.')}
      </p>
      ${problem === null ? nothing : html`<p class="error" role="alert">${problem}</p>`}
      ${view === null ? nothing : this.#form(view)} ${this.#dialog()}
    </div>`
  }

  #form(view: EmbeddingsView): TemplateResult {
    const { settings, hasKey } = view
    const on = settings?.enabled === true
    return html`<form
      @submit=${(event: Event) => {
        event.preventDefault()
        void this.#send(this.#written())
      }}
    >
      <p class=${view.local ? 'said' : 'said away'} role="status">${this.#said(view)}</p>
      <label>
        ${msg('Address')}
        <input name="address" type="url" required maxlength="2000" autocomplete="off" placeholder="http://127.0.0.1:8080/v1/embeddings" .value=${settings?.address ?? ''} />
      </label>
      <label>
        ${msg('Model')}
        <input name="model" required maxlength="300" autocomplete="off" .value=${settings?.model ?? ''} />
      </label>
      <label>
        ${hasKey ? msg('Key (one is kept; leave empty to keep it)') : msg('Key, if the server wants one')}
        <input name="key" type="password" maxlength="1000" autocomplete="off" />
      </label>
      <div class="acts">
        <button class="main">${on ? msg('Keep') : msg('Switch on')}</button>
        ${on ? html`<button type="button" @click=${() => this.#send({ ...settings!, enabled: false })}>${msg('Switch off')}</button>` : nothing}
        ${settings ? html`<button type="button" @click=${() => this.#own().try()}>${msg('Try with one word')}</button>` : nothing}
        ${hasKey ? html`<button type="button" class="quiet" @click=${() => this.#send({ ...settings!, key: null, confirmed: view.host! })}>${msg('Forget the key')}</button>` : nothing}
      </div>
      <p role="status">${this.#trial()}</p>
      <p class="soft">
        ${msg('The key stands outside history and is sent to this address alone. The numbers are kept in the database, so that a sentence need not be sent again.')}
      </p>
    </form>`
  }

  #said({ settings, host, local }: EmbeddingsView): string {
    if (!settings?.enabled) return msg('Off: nothing leaves this machine.')
    if (local)
      return msg(str`On: when a bitext is aligned, the text of its segments is sent to ${host}, which is this machine.`)
    return msg(
      str`On: when a bitext is aligned, the text of its segments is sent to ${host}, which is not this machine.`,
    )
  }

  #trial(): string {
    const { trial } = this.#state.state
    if (trial === 'asking') return msg('Asking…')
    return trial?.message ?? ''
  }

  #dialog(): TemplateResult {
    const leaving = this.leaving
    const close = () => {
      this.leaving = null
    }
    return html`<wb-dialog
      heading=${leaving ? msg(str`Send texts to ${leaving.host}?`) : ''}
      .open=${leaving !== null}
      @close-request=${close}
    >
      <p>
        ${leaving ? msg(str`${leaving.host} is not this machine. Whenever a bitext of this project is aligned, the text of its segments is sent there, and whoever runs it can read them.`) : nothing}
      </p>
      <button slot="acts" autofocus @click=${close}>${msg('Cancel')}</button>
      <button slot="acts" class="main" @click=${() => this.#confirm()}>${msg('Send them there')}</button>
    </wb-dialog>`
  }

  /** What the fields say, to be switched on. */
  #written(): Named {
    const said = new FormData(this.form)
    const text = (name: string) => String(said.get(name) ?? '').trim()
    const key = text('key')
    return { address: text('address'), model: text('model'), enabled: true, ...(key === '' ? {} : { key }) }
  }

  async #confirm(): Promise<void> {
    const leaving = this.leaving
    this.leaving = null
    if (leaving) await this.#send({ ...leaving.named, confirmed: leaving.host })
  }

  async #send(named: Named): Promise<void> {
    await attempt(this.services.toasts, async () => {
      const host = await this.#own().keep(named)
      if (host !== null) {
        this.leaving = { host, named }
        return
      }
      this.form.querySelector<HTMLInputElement>('[name=key]')!.value = ''
      const words = named.enabled ? msg('Embeddings are on.') : msg('Embeddings are off.')
      this.services.toasts.show(words, { label: msg('Undo'), run: () => void this.services.project.undo() })
    })
  }

  #own(): EmbeddingsStore {
    this.#store ??= new EmbeddingsStore(this.services, this.projectId)
    return this.#store
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-embeddings-page': EmbeddingsPage
  }
}
