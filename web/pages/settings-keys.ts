import { msg, str } from '@lit/localize'
import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { KeyTold } from '../components/key-binding.ts'
import '../components/key-binding.ts'
import { type Command, clashOf, commandOf, commands } from '../state/commands.ts'
import { isOwn } from '../state/key-map.ts'
import { presetIds } from '../state/key-presets.ts'
import { chordOf, isModifier, isSameChord } from '../state/key-rules.ts'
import { type Chord, isMac, keyLabel } from '../state/keys.ts'
import type { Services } from '../state/services.ts'
import { StoreController } from '../state/store-controller.ts'
import { buttons, fields, reset } from '../styles/shared.ts'
import { groupWords } from './align-page-words.ts'
import { presetWords, refusalWords } from './settings-words.ts'

/** Every command with its keys, presets, and a way to change each. */
@customElement('wb-settings-keys')
export class SettingsKeys extends LitElement {
  static override styles = [
    reset,
    buttons,
    fields,
    css`
      :host {
        display: block;
      }
      h2,
      h3 {
        font: var(--heading);
      }
      h3 {
        margin: var(--s6) 0 var(--s1);
        color: var(--soft);
      }
      .choices {
        display: grid;
        gap: var(--s3);
        margin: var(--s3) 0 0;
      }
      .field {
        max-width: 18em;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s2);
      }
    `,
  ]

  @property({ attribute: false }) services!: Services
  /** The command whose new key is asked for. */
  @state() private asking: string | null = null
  @state() private pressed: Chord | null = null
  @state() private told: KeyTold | null = null
  @state() private said = ''
  readonly #keys = new StoreController(this, () => this.services.keys)

  override render() {
    const { preset, letters, custom } = this.#keys.state
    const { keys } = this.services
    return html`<h2>${msg('Keys')}</h2>
      <p class="soft">
        ${msg('Keys count by their place, so they are the same in every keyboard layout. They are kept in this browser.')}
      </p>
      <div class="choices">
        <div class="field">
          <label for="preset">${msg('Keys as in')}</label>
          <select id="preset" @change=${this.#choosePreset}>
            ${presetIds.map((id) => html`<option value=${id} ?selected=${id === preset}>${presetWords(id)}</option>`)}
          </select>
        </div>
        <label class="choice">
          <input
            type="checkbox"
            .checked=${letters}
            @change=${(event: Event) => keys.letters((event.target as HTMLInputElement).checked)}
          />
          ${msg('Letters and digits alone are keys, where no text is edited')}
        </label>
        <div class="acts">
          <button ?disabled=${Object.keys(custom).length === 0} @click=${this.#resetAll}>
            ${msg('All keys as in the set')}
          </button>
        </div>
      </div>
      <p class="visually-hidden" role="status">${this.said}</p>
      ${sections().map(
        ({ heading, list }) => html`<h3>${heading}</h3>
          ${list.map((command) => this.#line(command))}`,
      )}`
  }

  #line(command: Command): TemplateResult {
    const { id } = command
    const open = this.asking === id
    return html`<wb-key-binding
      data-id=${id}
      words=${command.label()}
      .keys=${command.keys.map((chord) => keyLabel(chord))}
      ?own=${isOwn(id)}
      ?open=${open}
      .told=${open ? this.told : null}
      @key-asked=${() => this.#ask(id)}
      @key-left=${() => this.#ask(null)}
      @key-pressed=${(event: HTMLElementEventMap['key-pressed']) => this.#press(command, event.detail.event)}
      @key-taken=${() => this.pressed && this.#bind(command, this.pressed)}
      @key-removed=${() => this.#remove(command)}
      @key-reset=${() => this.#reset(command)}
    ></wb-key-binding>`
  }

  #ask(id: string | null): void {
    this.asking = id
    this.pressed = null
    this.told = null
  }

  #press(command: Command, event: KeyboardEvent): void {
    if (isModifier(event)) return
    const chord = chordOf(event, command.mode, isMac())
    const struck = typeof chord === 'string' ? struckLabel(event) : keyLabel(chord)
    if (typeof chord === 'string') {
      this.told = { key: struck, refused: refusalWords(chord), clash: null }
      return
    }
    const clash = clashOf(command.id, chord)
    this.pressed = chord
    if (!clash) this.#bind(command, chord)
    else this.told = { key: struck, refused: null, clash: clash.label() }
  }

  /** Escape stays what it is where it leads out of something: nobody shall be locked in. */
  #bind(command: Command, chord: Chord): void {
    const kept = command.defaults.filter(({ code }) => code === 'Escape' && chord.code !== 'Escape')
    const loser = clashOf(command.id, chord)
    const from = loser && {
      id: loser.id,
      chords: loser.keys.filter((each) => !isSameChord(each, chord)),
    }
    this.services.keys.bind(command.id, [chord, ...kept], from)
    this.said = msg(str`“${command.label()}” is ${keyLabel(chord)} now.`)
    this.#ask(null)
  }

  #remove(command: Command): void {
    this.services.keys.bind(
      command.id,
      command.defaults.filter(({ code }) => code === 'Escape'),
    )
    this.said = msg(str`“${command.label()}” has no key now.`)
    this.#ask(null)
  }

  /** A key that went to another command meanwhile comes back from there only when that one is reset as well. */
  #reset(command: Command): void {
    this.services.keys.reset(command.id)
    this.said = msg(str`“${command.label()}” is ${keyLabel(commandOf(command.id).keys[0])} now.`)
    this.#ask(null)
  }

  readonly #resetAll = (): void => {
    this.services.keys.reset()
    this.said = msg('All keys are as in the set.')
    this.#ask(null)
  }

  readonly #choosePreset = (event: Event): void => {
    const wanted = (event.target as HTMLSelectElement).value
    const preset = presetIds.find((id) => id === wanted)
    if (preset) this.services.keys.preset(preset)
    this.#ask(null)
  }
}

function struckLabel({ code, ctrlKey, shiftKey, altKey, metaKey }: KeyboardEvent): string {
  return keyLabel({ code, primary: ctrlKey || metaKey, shift: shiftKey, alt: altKey }, false)
}

function sections(): readonly { heading: string; list: readonly Command[] }[] {
  const navigating = (['decide', 'link', 'text', 'move', 'other'] as const).map((group) => ({
    heading: groupWords(group),
    list: commands.filter((each) => each.mode === 'navigate' && each.group === group),
  }))
  const modes = (['edit', 'name', 'split'] as const).map((mode) => ({
    heading: groupWords(mode),
    list: commands.filter((each) => each.mode === mode),
  }))
  return [...navigating, ...modes]
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-settings-keys': SettingsKeys
  }
}
