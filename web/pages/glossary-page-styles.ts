import { css } from 'lit'

/** The glossary: what to see above, the list below it to the foot of the page, the card beside it. */
export const glossaryPageStyles = css`
  :host {
    display: grid;
    height: 100%;
    min-height: 0;
  }
  .page {
    display: grid;
    grid-template-rows: auto auto minmax(0, 1fr);
    width: 100%;
    max-width: 1480px;
    min-height: 0;
    padding: var(--s5) var(--s6) 0;
  }
  .head {
    align-items: center;
    margin-bottom: var(--s4);
  }
  .reading {
    color: var(--soft);
    font: var(--ui-small);
    font-variant-numeric: tabular-nums;
  }
  .body {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    gap: var(--s5);
    min-height: 0;
    margin-top: var(--s4);
  }
  .body.open {
    grid-template-columns: minmax(0, 1fr) 23em;
  }
  aside {
    min-height: 0;
    margin-bottom: var(--s4);
    overflow: auto;
    padding: var(--s4) var(--s4) var(--s5);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--raise);
  }
  wb-concept-form {
    display: block;
    margin-bottom: var(--s4);
  }
  button[aria-pressed='true'] {
    border-color: var(--decided);
    color: var(--decided);
  }
  @media (max-width: 1000px) {
    .body.open {
      grid-template-columns: minmax(0, 1fr);
    }
    aside {
      position: fixed;
      z-index: 20;
      inset: auto 0 0 0;
      max-height: 62vh;
      margin: 0;
      border-radius: var(--radius) var(--radius) 0 0;
      box-shadow: var(--shadow);
    }
  }
  @media (max-width: 720px) {
    .page {
      padding: var(--s3) var(--s4) 0;
    }
    .head {
      margin-bottom: var(--s2);
    }
    .acts button,
    .acts .button {
      padding: 2px 8px;
      font: var(--ui-small);
    }
    .body {
      margin-top: var(--s2);
    }
  }
`
