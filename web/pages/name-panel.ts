import { msg } from '@lit/localize'
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ConceptId, SegmentId } from '../api/types.ts'
import type { Shortcuts } from '../components/key-hint.ts'
import { nameCommands } from '../state/name-commands.ts'
import '../components/concept-card.ts'
import '../components/concept-chooser.ts'
import '../components/suspect-card.ts'
import { kindWords } from '../components/words.ts'
import { paths } from '../routing/paths.ts'
import type { NameAct } from '../state/command.ts'
import { commandOf } from '../state/commands.ts'
import { keyLabel } from '../state/keys.ts'
import { buttons, keys, reset } from '../styles/shared.ts'
import { conceptOf, type NameDesk, type Named, namedIn, placeOf, spanOf } from './name-desk.ts'

/**
 * The card of the name that is open, on every page with names in its texts. What is decided on it goes to the desk.
 *
 * @property desk  which name is open
 * @property tick  grows with every change of what the desk reads
 * @fires name-act  {act} a button that a key stands for, where the page has a hand in it
 */
@customElement('wb-name-panel')
export class NamePanel extends LitElement {
  static override styles = [
    reset,
    css`
      :host {
        display: block;
      }
      wb-concept-card,
      wb-concept-chooser,
      wb-suspect-card {
        display: block;
      }
    `,
  ]

  @property({ attribute: false }) desk!: NameDesk
  @property({ type: Number }) tick = 0

  override render() {
    const { named, texts } = this.desk
    if (!named || !texts) return nothing
    return html`<div
      @form-chosen=${({ detail }: HTMLElementEventMap['form-chosen']) => this.desk.write(detail.text)}
      @name-refused=${() => this.#act({ do: 'refuse' })}
      @name-accepted=${() => this.#act({ do: 'accept' })}
      @name-left=${() => this.#act({ do: 'leave' })}
      @variant-wanted=${() => this.#act({ do: 'variant' })}
      @replace-asked=${() => this.#act({ do: 'replace' })}
      @kind-asked=${() => this.#act({ do: 'new' })}
      @status-chosen=${({ detail }: HTMLElementEventMap['status-chosen']) => this.desk.addAs(detail.status)}
      @suspect-accepted=${() => this.#act({ do: 'variant' })}
      @suspect-refused=${() => this.#act({ do: 'refuse' })}
      @suspect-left=${() => this.#act({ do: 'leave' })}
      @stretch-wanted=${() => this.desk.asStretch()}
      @variant-chosen=${({ detail }: HTMLElementEventMap['variant-chosen']) =>
        this.desk.addVariant(detail.id as ConceptId, detail.text, detail.status)}
      @tag-chosen=${({ detail }: HTMLElementEventMap['tag-chosen']) => this.desk.tag(detail.id as ConceptId)}
      @tag-wanted=${({ detail }: HTMLElementEventMap['tag-wanted']) => this.desk.tagAnew(detail.kind)}
      @close-request=${() => this.desk.open(null)}
    >
      ${this.#card(named)}
    </div>`
  }

  /** Puts the keyboard on the card, as soon as it is drawn: its keys count then. */
  override focus(): void {
    const cards = 'wb-concept-chooser, wb-concept-card, wb-suspect-card'
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(cards)?.focus())
  }

  #card(named: Named): TemplateResult {
    const { desk } = this
    const texts = desk.texts!
    const lang = texts.lang(named.segment)
    if (named.kind === 'stretch') {
      return html`<wb-concept-chooser
        .shortcuts=${nameShortcuts()}
        tabindex="-1"
        text=${named.text}
        lang=${lang}
        .near=${desk.near}
        .concepts=${desk.concepts}
        .asking=${desk.asking}
      ></wb-concept-chooser>`
    }
    const id = conceptOf(named)!
    const href = texts.project ? paths.glossary(texts.project, id) : ''
    if (named.kind === 'suspect') {
      return html`<wb-suspect-card .shortcuts=${nameShortcuts()} tabindex="-1" lang=${lang} href=${href} .suspect=${named.suspect} .as=${desk.as}></wb-suspect-card>`
    }
    return html`<wb-concept-card
        .shortcuts=${nameShortcuts()}
      tabindex="-1"
      lang=${lang}
      href=${href}
      .concept=${texts.concept(id) ?? null}
      .mention=${named.mention}
      .asking=${desk.asking}
      .forms=${texts.forms(named.segment, named.mention)?.forms ?? []}
      .counts=${texts.counts(id, named.segment) ?? null}
      .linked=${texts.linked(named.segment)}
    ></wb-concept-card>`
  }

  #act(act: NameAct): void {
    this.dispatchEvent(new CustomEvent('name-act', { detail: { act }, bubbles: true, composed: true }))
  }
}

/**
 * The names of some segments, to be gone through.
 *
 * @property desk  which name is open
 * @property segments  whose names
 * @property tick  grows with every change of what the desk reads
 * @fires name-opened  {named} one was pressed
 */
@customElement('wb-name-chips')
export class NameChips extends LitElement {
  static override styles = [
    reset,
    buttons,
    keys,
    css`
      h3 {
        font: var(--heading);
        font-size: 13px;
        color: var(--soft);
      }
      .names {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 6px;
        margin: 6px 0 var(--s3);
      }
      .names button {
        min-height: 28px;
        max-width: 100%;
        padding: 1px 9px;
        border-color: var(--line);
        border-bottom: 2px solid var(--kind);
        font: 15px/1.4 var(--text-face);
        text-align: start;
        white-space: normal;
        overflow-wrap: anywhere;
      }
      .names button.suspect {
        border-style: dashed;
      }
      .names button[aria-pressed='true'] {
        background: var(--wash);
      }
    `,
  ]

  @property({ attribute: false }) desk!: NameDesk
  @property({ attribute: false }) segments: readonly SegmentId[] = []
  @property({ type: Number }) tick = 0

  override render() {
    const { texts, named: open } = this.desk
    const all = texts ? this.segments.flatMap((segment) => namedIn(texts, segment)) : []
    if (all.length === 0) return nothing
    return html`<h3>${msg('Names in this row')} <kbd>${keyLabel(commandOf('names').keys[0])}</kbd></h3>
      <div class="names">${all.map((named) => this.#chip(named, open !== null && placeOf(open) === placeOf(named)))}</div>`
  }

  #chip(named: Exclude<Named, { kind: 'stretch' }>, isOpen: boolean): TemplateResult {
    const { kind } = named.kind === 'mention' ? named.mention : named.suspect
    const isSuspect = named.kind === 'suspect'
    return html`<button
      class=${isSuspect ? 'suspect' : ''}
      lang=${this.desk.texts!.lang(named.segment)}
      style="--kind: var(--${kind})"
      title=${isSuspect ? msg('suspected variant') : kindWords(kind)}
      aria-pressed=${isOpen}
      @click=${() => this.dispatchEvent(new CustomEvent('name-opened', { detail: { named }, bubbles: true, composed: true }))}
    >
      ${spanOf(named).form}
    </button>`
  }
}

/** The keys that count on a name, as a person may have chosen them. */
function nameShortcuts(): Shortcuts {
  return Object.fromEntries(nameCommands.map(({ id, keys }) => [id, keyLabel(keys[0])]))
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-name-panel': NamePanel
    'wb-name-chips': NameChips
  }
  interface HTMLElementEventMap {
    'name-act': CustomEvent<{ act: NameAct }>
    'name-opened': CustomEvent<{ named: Named | null }>
  }
}
