import { msg, str } from '@lit/localize'
import { html, nothing, type TemplateResult } from 'lit'
import type { BitextId, BitextView } from '../api/types.ts'
import '../components/dialog.ts'
import '../components/moment-rows.ts'
import { count, moment } from '../components/words.ts'
import { plural } from '../locales/plural.ts'
import type { MomentStore } from '../state/moment-store.ts'

/** The look at a moment: what a bitext was then, and the way back there. Nothing can be changed in it. */
export function momentDialog(store: MomentStore, bitexts: readonly BitextView[]): TemplateResult {
  const { after, view, problem, others, busy, all } = store.state
  const bitext = bitexts.find(({ id }) => id === store.state.bitext)
  return html`<wb-dialog
    heading=${msg('As it was then')}
    width="64em"
    .open=${after !== null}
    @close-request=${() => store.close()}
  >
    ${view ? html`<p role="status">${banner(view.label, new Date(view.at), view.since)}</p>` : nothing}
    ${problem ? html`<p role="alert">${problem}</p>` : nothing}
    ${others ? html`<p role="alert">${others}</p>` : nothing}
    ${bitexts.length > 0 ? choices(store, bitexts, all) : nothing}
    ${
      view
        ? view.items.length > 0
          ? html`<wb-moment-rows
              .rows=${view.items}
              .total=${view.total}
              sourceLang=${bitext?.source.lang ?? ''}
              targetLang=${bitext?.target.lang ?? ''}
            ></wb-moment-rows>`
          : html`<p>${msg('These two texts and their links were then as they are now.')}</p>`
        : nothing
    }
    <button slot="acts" @click=${() => store.close()}>${msg('Leave all as it is')}</button>
    <button
      slot="acts"
      class="main"
      aria-disabled=${busy ? 'true' : nothing}
      title=${msg('Everything in the project becomes what it was then: texts, links, names and settings.')}
      @click=${() => !busy && void store.goBack(others !== null)}
    >
      ${others ? msg('Go back all the same') : msg('Go back to here')}
    </button>
  </wb-dialog>`
}

function banner(label: string, at: Date, since: number): string {
  const when = moment(at)
  const changes = plural(since, {
    one: msg(str`${count(since)} change has been made since.`),
    other: msg(str`${count(since)} changes have been made since.`),
  })
  return `${msg(str`Only to be read: just after “${label}”, ${when}.`)} ${changes}`
}

function choices(store: MomentStore, bitexts: readonly BitextView[], all: boolean): TemplateResult {
  const { after, bitext } = store.state
  const look = (event: Event) => store.look(after!, (event.target as HTMLSelectElement).value as BitextId)
  return html`<p class="row">
    <select aria-label=${msg('Texts')} @change=${look}>
      ${bitexts.map(
        ({ id, source, target }) =>
          html`<option value=${id} ?selected=${id === bitext}>${source.name} ↔ ${target.name}</option>`,
      )}
    </select>
    <label>
      <input type="checkbox" .checked=${all} @change=${(event: Event) => store.show((event.target as HTMLInputElement).checked)} />
      ${msg('Also what is the same now')}
    </label>
  </p>`
}
