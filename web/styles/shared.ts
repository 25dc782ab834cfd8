import { css } from 'lit'

/** What every component starts from: box model, focus ring, hidden text, motion. */
export const reset = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  a {
    color: inherit;
    text-decoration-color: var(--edge);
    text-underline-offset: 3px;
  }
  a:hover {
    text-decoration-color: currentColor;
  }
  :focus {
    outline: none;
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
    border-radius: 4px;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .soft {
    color: var(--soft);
  }
  .numbers {
    font-variant-numeric: tabular-nums;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation-duration: 0s !important;
      transition-duration: 0s !important;
      scroll-behavior: auto !important;
    }
  }
`

/** Buttons: plain, `.main` (the one act of a place), `.quiet` (no edge until focused or pointed at). */
export const buttons = css`
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--s2);
    min-height: 32px;
    min-width: 32px;
    margin: 0;
    padding: 4px 12px;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--raise);
    color: var(--ink);
    font: var(--ui);
    text-decoration: none;
    white-space: nowrap;
    cursor: pointer;
  }
  button:hover,
  .button:hover {
    background: var(--wash);
  }
  button.main,
  .button.main {
    border-color: var(--decided);
    background: var(--decided);
    color: var(--on-decided);
  }
  button.main:hover,
  .button.main:hover {
    background: color-mix(in srgb, var(--decided) 88%, var(--ink));
  }
  button.quiet,
  .button.quiet {
    border-color: transparent;
    background: transparent;
    color: var(--soft);
  }
  button.quiet:hover,
  .button.quiet:hover {
    background: var(--wash);
    color: var(--ink);
  }
  button.link {
    min-width: 0;
    padding: 4px 2px;
    border: 0;
    background: none;
    text-decoration: underline;
    text-decoration-color: var(--edge);
    text-underline-offset: 3px;
  }
  button:disabled,
  button[aria-disabled='true'] {
    opacity: 0.45;
    cursor: default;
  }
  button.icon {
    padding: 4px;
  }
  @media (forced-colors: active) {
    button.main,
    .button.main {
      forced-color-adjust: none;
    }
  }
  button:focus-visible,
  .button:focus-visible {
    border-radius: var(--radius);
  }
`

/** Labels and things to type in or choose from. */
export const fields = css`
  label,
  .label {
    color: var(--soft);
    font: var(--ui-small);
  }
  .field {
    display: grid;
    gap: 4px;
    align-content: start;
  }
  input:not([type='checkbox'], [type='radio'], [type='range']),
  select,
  textarea {
    min-height: 32px;
    width: 100%;
    margin: 0;
    padding: 4px 10px;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--raise);
    color: var(--ink);
    font: var(--ui);
  }
  select {
    padding-right: 4px;
    text-overflow: ellipsis;
  }
  textarea {
    resize: vertical;
    line-height: 1.5;
  }
  input::placeholder,
  textarea::placeholder {
    color: var(--soft);
    opacity: 1;
  }
  input[type='checkbox'],
  input[type='radio'] {
    width: 18px;
    height: 18px;
    margin: 0;
    accent-color: var(--decided);
  }
  label.choice {
    display: flex;
    align-items: center;
    gap: var(--s2);
    min-height: 28px;
    color: var(--ink);
    font: var(--ui);
  }
  :is(input, select, textarea):focus-visible {
    outline-offset: 0;
    border-radius: var(--radius);
  }
  [aria-invalid='true'] {
    border-color: var(--error) !important;
  }
  .error {
    color: var(--error);
    font: var(--ui-small);
  }
`

/** Keys as they are shown where the act is. */
export const keys = css`
  kbd {
    display: inline-block;
    min-width: 20px;
    padding: 0 5px;
    border: 1px solid var(--line);
    border-bottom-width: 2px;
    border-radius: 5px;
    background: var(--raise);
    color: var(--soft);
    font: var(--ui-tiny);
    text-align: center;
  }
  .main kbd {
    border-color: currentColor;
    background: transparent;
    color: inherit;
    opacity: 0.85;
  }
`

/** Running texts in the book face. */
export const texts = css`
  .text {
    max-width: var(--measure);
    font: var(--text);
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
`

/** The frame of a page that is read from top to bottom. */
export const page = css`
  :host {
    display: block;
  }
  .page {
    max-width: 1120px;
    margin: 0 auto;
    padding: var(--s8) var(--s6) var(--s12);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--s2) var(--s4);
    margin-bottom: var(--s6);
  }
  h1 {
    font: var(--title);
    letter-spacing: -0.01em;
    overflow-wrap: anywhere;
  }
  h2 {
    font: var(--heading);
  }
  .grow {
    flex: 1;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
  }
  @media (max-width: 720px) {
    .page {
      padding: var(--s5) var(--s4) var(--s12);
    }
  }
`
