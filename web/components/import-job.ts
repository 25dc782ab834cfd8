import { msg, str } from '@lit/localize'
import { css, html, LitElement, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Job } from '../api/types.ts'
import { buttons, reset } from '../styles/shared.ts'
import './progress-bar.ts'

/**
 * A long file that is being kept: how far it is, and how to stop that; what came of it.
 *
 * @property job  the job; its message is the file's name while it runs
 * @fires import-cancelled  to be stopped
 * @fires import-dismissed  it is over, and that has been seen
 */
@customElement('wb-import-job')
export class ImportJob extends LitElement {
  static override styles = [
    reset,
    buttons,
    css`
      :host {
        display: flex;
        gap: var(--s2) var(--s4);
        align-items: center;
        padding: var(--s3) 0;
      }
      .what {
        flex: 1;
        min-width: 0;
      }
      p {
        margin-bottom: 4px;
        overflow-wrap: anywhere;
      }
      .failed {
        padding-left: var(--s3);
        border-left: 3px solid var(--error);
      }
    `,
  ]

  @property({ attribute: false }) job!: Job
  /** The file's name, which the job's message forgets when it ends. */
  @state() private name = ''
  @state() private stopping = false

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('job') && this.#runs) this.name = this.job.message
  }

  get #runs(): boolean {
    return this.job.state === 'running' || this.job.state === 'queued'
  }

  override render() {
    const { progress, state } = this.job
    const percent = Math.floor(100 * progress)
    const name = this.name || this.job.message
    if (!this.#runs) {
      return html`<div class="what ${state === 'done' ? '' : 'failed'}"><p role="status">${this.#outcome()}</p></div>
        <button class="quiet" @click=${() => this.#tell('import-dismissed')}>${msg('Fine')}</button>`
    }
    const words = progress > 0 ? msg(str`${percent} % done`) : msg('waiting for its turn')
    return html`<div class="what">
        <p>${msg(str`Keeping “${name}”`)} · ${this.stopping ? msg('stopping…') : words}</p>
        <wb-progress-bar
          .parts=${[{ value: progress, color: 'proposed' as const, words }]}
          .total=${1}
        ></wb-progress-bar>
      </div>
      <button
        ?disabled=${this.stopping}
        aria-label=${msg(str`Cancel keeping “${name}”`)}
        @click=${() => {
          this.stopping = true
          this.#tell('import-cancelled')
        }}
      >
        ${msg('Cancel')}
      </button>`
  }

  #outcome(): string {
    const { state, message } = this.job
    if (state === 'done') return message
    if (state === 'interrupted') {
      const name = this.name || message
      return msg(str`Kopir was stopped while it kept “${name}”. Nothing of it was kept; bring it again.`)
    }
    return this.name && !message.includes(this.name) ? `“${this.name}”: ${message}` : message
  }

  #tell(type: string): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-import-job': ImportJob
  }
  interface HTMLElementEventMap {
    'import-cancelled': CustomEvent<undefined>
    'import-dismissed': CustomEvent<undefined>
  }
}
