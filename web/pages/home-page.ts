import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import '../components/empty-state.ts'
import { day } from '../components/words.ts'
import { paths } from '../routing/paths.ts'
import type { Router } from '../routing/router.ts'
import { ProjectsStore } from '../state/projects-store.ts'
import type { Services } from '../state/services.ts'
import { StoreController } from '../state/store-controller.ts'
import { buttons, fields, page, reset } from '../styles/shared.ts'

/** Every project, and a line to begin a new one. */
@customElement('wb-home-page')
export class HomePage extends LitElement {
  static override styles = [
    reset,
    buttons,
    fields,
    page,
    css`
      .page {
        max-width: 760px;
      }
      li {
        border-top: 1px solid var(--line);
      }
      li:last-child {
        border-bottom: 1px solid var(--line);
      }
      li a {
        display: flex;
        flex-wrap: wrap;
        gap: 2px var(--s4);
        align-items: baseline;
        padding: 14px 8px;
        text-decoration: none;
      }
      li a:hover {
        background: var(--wash);
      }
      li strong {
        flex: 1 1 14em;
        font: 400 20px/1.35 var(--text-face);
        overflow-wrap: anywhere;
      }
      form {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s2);
        align-items: end;
        margin-top: var(--s6);
      }
      .field {
        flex: 1 1 16em;
      }
    `,
  ]

  @property({ attribute: false }) services!: Services
  @property({ attribute: false }) router!: Router
  @state() private saving = false
  #store: ProjectsStore | undefined
  readonly #projects = new StoreController(this, () => this.#own())

  override connectedCallback(): void {
    super.connectedCallback()
    this.services.project.leave()
    void this.#own().load()
  }

  override render() {
    const { projects, problem } = this.#projects.state
    return html`<div class="page">
      <div class="head"><h1>${msg('Projects')}</h1></div>
      ${problem ? html`<p class="error" role="alert">${problem}</p>` : nothing}
      ${
        projects?.length === 0
          ? html`<wb-empty heading=${msg('A project holds the documents of one matter, side by side in their languages.')}
              >${msg('Give the first one a name, then bring documents in.')}</wb-empty
            >`
          : nothing
      }
      <ul>
        ${repeat(
          projects ?? [],
          (project) => project.id,
          (project) => html`<li>
            <a href=${paths.project(project.id)}>
              <strong>${project.name}</strong>
              <span class="soft numbers">${msg(str`begun ${day(new Date(project.createdAt))}`)}</span>
            </a>
          </li>`,
        )}
      </ul>
      <form @submit=${this.#create}>
        <div class="field">
          <label for="name">${msg('New project')}</label>
          <input id="name" name="name" required maxlength="300" autocomplete="off" placeholder=${msg('Its name')} />
        </div>
        <button class="main" ?disabled=${this.saving}>${msg('Create')}</button>
      </form>
    </div>`
  }

  readonly #create = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const form = event.target as HTMLFormElement
    const name = String(new FormData(form).get('name') ?? '').trim()
    if (!name) return
    this.saving = true
    const id = await this.#own().create(name)
    this.saving = false
    if (id) this.router.go(paths.project(id))
  }

  #own(): ProjectsStore {
    this.#store ??= new ProjectsStore(this.services)
    return this.#store
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-home-page': HomePage
  }
}
