import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { ProjectView } from '../api/types.ts'
import { type LinkCounts, partsOf } from '../components/bitext-row.ts'
import '../components/empty-state.ts'
import '../components/menu.ts'
import '../components/progress-bar.ts'
import { count, day, languageName } from '../components/words.ts'
import { plural } from '../locales/plural.ts'
import { paths } from '../routing/paths.ts'
import type { Router } from '../routing/router.ts'
import { attempt } from '../state/attempt.ts'
import { lastPlace } from '../state/last-place.ts'
import { ProjectsStore } from '../state/projects-store.ts'
import type { Services } from '../state/services.ts'
import { StoreController } from '../state/store-controller.ts'
import { buttons, fields, keys, page, reset } from '../styles/shared.ts'
import { isTyping } from './inbox-page-keys.ts'

/** Every project, and a line to begin a new one. */
@customElement('wb-home-page')
export class HomePage extends LitElement {
  static override styles = [
    reset,
    buttons,
    fields,
    keys,
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
      li {
        display: flex;
        gap: var(--s3);
        align-items: center;
        padding: 14px 0;
      }
      .what {
        flex: 1;
        min-width: 0;
      }
      li a {
        font: 400 20px/1.35 var(--text-face);
        text-decoration: none;
        overflow-wrap: anywhere;
      }
      li a:hover {
        text-decoration: underline;
        text-decoration-color: var(--edge);
      }
      .facts {
        color: var(--soft);
        font: var(--ui-small);
        font-variant-numeric: tabular-nums;
      }
      wb-progress-bar {
        max-width: 26em;
        margin-top: var(--s2);
      }
      wb-progress-bar + .facts {
        margin-top: var(--s1);
      }
      .continue {
        justify-content: start;
        max-width: 100%;
        min-height: 40px;
        margin-bottom: var(--s6);
        white-space: normal;
        overflow-wrap: anywhere;
      }
      li a.go-on {
        display: inline-block;
        min-height: 24px;
        font: var(--ui-small);
        text-decoration: underline;
        text-decoration-color: var(--edge);
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
  #withdraw: (() => void) | undefined
  readonly #projects = new StoreController(this, () => this.#own())

  override connectedCallback(): void {
    super.connectedCallback()
    this.services.project.leave()
    void this.#own().load()
    addEventListener('keydown', this.#key)
    const { help, palette } = this.services
    const words = () => msg('Continue where I was')
    const withdraw = [
      help.offer(() => [{ heading: msg('Projects'), keys: [{ keys: ['C'], words: words() }] }]),
      palette.offer(() =>
        this.#last()
          ? [{ id: 'continue', words: words(), kind: msg('Projects'), key: 'C', run: () => this.#continue() }]
          : [],
      ),
    ]
    this.#withdraw = () => {
      for (const each of withdraw) each()
    }
  }

  override disconnectedCallback(): void {
    removeEventListener('keydown', this.#key)
    this.#withdraw?.()
    super.disconnectedCallback()
  }

  override render() {
    const { projects, problem } = this.#projects.state
    return html`<div class="page">
      <div class="head"><h1 tabindex="-1">${msg('Projects')}</h1></div>
      ${problem ? html`<p class="error" role="alert">${problem}</p>` : nothing}
      ${
        projects?.length === 0
          ? html`<wb-empty heading=${msg('A project holds the documents of one matter, side by side in their languages.')}
              >${msg('Give the first one a name, then bring documents in.')}</wb-empty
            >`
          : nothing
      }
      ${this.#first()}
      <ul>
        ${repeat(
          projects ?? [],
          (project) => project.id,
          (project) => html`<li>${this.#project(project)}</li>`,
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

  #project(project: ProjectView): TemplateResult {
    const languages = [...new Set(project.documents.map(({ lang }) => languageName(lang)))]
    const parts = partsOf(countsOf(project))
    const total = parts.reduce((sum, { value }) => sum + value, 0)
    const excluded = project.bitexts.reduce((all, { counts }) => all + counts.excluded, 0)
    const done = [
      ...parts.filter(({ value }) => value > 0).map(({ words }) => words),
      ...(excluded > 0 ? [msg(str`${count(excluded)} excluded`)] : []),
    ]
    const facts = [
      documentsWords(project.documents.length),
      ...(languages.length > 0 ? [languages.join(', ')] : []),
      msg(str`begun ${day(new Date(project.createdAt))}`),
    ]
    return html`<div class="what">
        <a href=${paths.project(project.id)}>${project.name}</a>
        <p class="facts">${facts.join(' · ')}</p>
        ${this.#goOn(project)}
        ${
          total > 0
            ? html`<wb-progress-bar .parts=${parts} .total=${total}></wb-progress-bar>
                <p class="facts">${done.join(' · ')}</p>`
            : nothing
        }
      </div>
      <wb-menu
        label=${msg(str`Acts for “${project.name}”`)}
        .items=${[{ label: msg('Delete the project'), run: () => void this.#delete(project) }]}
      ></wb-menu>`
  }

  /** Where the person worked last, in any project. */
  #last() {
    const places = (this.#projects.state.projects ?? []).flatMap((project) => lastPlace(project) ?? [])
    return places.toSorted((a, b) => b.at - a.at)[0]
  }

  #first() {
    const last = this.#last()
    if (!last) return nothing
    const { source, target } = last.bitext
    return html`<a class="button main continue" href=${paths.bitext(last.bitext.id, last.segment)}>
      <span>${msg(str`Continue where I was: ${source.name} ⟷ ${target.name}, segment ${count(last.number)}`)}</span>
      <kbd aria-hidden="true">C</kbd>
    </a>`
  }

  /** In each project but the one that the first link leads to. */
  #goOn(project: ProjectView) {
    const place = lastPlace(project)
    if (!place || place.bitext.id === this.#last()?.bitext.id) return nothing
    const { source, target } = place.bitext
    return html`<a class="go-on" href=${paths.bitext(place.bitext.id, place.segment)}
      >${msg(str`Continue at segment ${count(place.number)} of ${source.name} ⟷ ${target.name}`)}</a
    >`
  }

  #continue(): void {
    const last = this.#last()
    if (last) this.router.go(paths.bitext(last.bitext.id, last.segment))
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.code !== 'KeyC' || event.repeat || event.isComposing) return
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const { help, palette, keys: own } = this.services
    if (isTyping(event) || help.state.open || palette.state.open || !own.mayBe(event)) return
    event.preventDefault()
    this.#continue()
  }

  async #delete(project: ProjectView): Promise<void> {
    const { toasts } = this.services
    await attempt(toasts, async () => {
      await this.#own().remove(project)
      this.renderRoot.querySelector('h1')?.focus()
      const run = () => void attempt(toasts, () => this.#own().bringBack(project.id))
      toasts.show(msg(str`“${project.name}” is deleted.`), { label: msg('Undo'), run })
    })
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

function documentsWords(n: number): string {
  return plural(n, { one: msg(str`${count(n)} document`), other: msg(str`${count(n)} documents`) })
}

const kinds = ['confirmed', 'withoutCounterpart', 'drafted', 'proposed', 'proposedWithout'] as const

/** The links of all a project's bitexts together. */
function countsOf(project: ProjectView): LinkCounts {
  const sum = (kind: (typeof kinds)[number]) => project.bitexts.reduce((all, { counts }) => all + counts[kind], 0)
  return Object.fromEntries(kinds.map((kind) => [kind, sum(kind)])) as unknown as LinkCounts
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-home-page': HomePage
  }
}
