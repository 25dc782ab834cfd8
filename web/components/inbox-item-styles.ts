import { css } from 'lit'

export const inboxItemStyles = css`
  :host {
    display: block;
    padding: 10px var(--s4);
    border: 1px solid transparent;
    border-bottom-color: var(--line);
  }
  :host([open]) {
    padding: var(--s4);
    border-color: var(--edge);
    border-radius: var(--radius);
    background: var(--raise);
  }
  :host(:not([open])) .row {
    cursor: pointer;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) max-content;
    gap: var(--s2) var(--s4);
    align-items: start;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: var(--s2) var(--s6);
  }
  :host(:not([open])) .column h2 {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  :host(:not([open])) li:nth-child(n + 4) {
    display: none;
  }
  h2 {
    color: var(--soft);
    font: var(--ui-small);
  }
  .name {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--s2);
    align-items: center;
  }
  .base {
    font: var(--text);
    overflow-wrap: anywhere;
  }
  :host(:not([open])) .base {
    font: var(--text-small);
  }
  .role,
  .forms,
  .about {
    color: var(--soft);
    font: var(--ui-small);
  }
  .name button {
    min-width: 26px;
    min-height: 26px;
    padding: 0;
  }
  .out .base,
  .out .forms {
    opacity: 0.55;
    text-decoration: line-through;
  }
  .forms {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--s3);
    padding-bottom: 4px;
  }
  .about {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 0 var(--s3);
    max-width: 22em;
    text-align: end;
  }
  .kind {
    color: var(--kind, var(--other));
  }
  .kind.person {
    --kind: var(--person);
  }
  .kind.institution {
    --kind: var(--institution);
  }
  .kind.place {
    --kind: var(--place);
  }
  .kind.movement {
    --kind: var(--movement);
  }
  .kind.publication {
    --kind: var(--publication);
  }
  .kind.event {
    --kind: var(--event);
  }
  .slip {
    color: var(--doubt);
    font: var(--ui-small);
  }
  .unsure {
    color: var(--doubt);
  }
  .body {
    display: grid;
    gap: var(--s4);
    margin-top: var(--s4);
  }
  .places {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24em), 1fr));
    gap: var(--s3) var(--s6);
  }
  .places p {
    font: var(--text-small);
    overflow-wrap: anywhere;
  }
  .places a,
  .around {
    color: var(--soft);
  }
  .places a {
    display: block;
    overflow: hidden;
    font: var(--ui-tiny);
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  mark {
    padding: 0 2px;
    border-radius: 3px;
    background: var(--doubt-wash);
    color: inherit;
    font-weight: 650;
    text-decoration: underline;
    text-decoration-color: var(--doubt);
    text-underline-offset: 3px;
  }
  .near ol {
    display: grid;
    gap: 4px;
    margin-top: 4px;
  }
  .near li {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  .near li button:first-child {
    flex: 0 1 auto;
    justify-content: flex-start;
    min-width: 0;
    white-space: normal;
    text-align: start;
  }
  .which {
    font: var(--text-small);
    overflow-wrap: anywhere;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
    align-items: center;
  }
  .acts select {
    width: auto;
  }
  @media (max-width: 640px) {
    :host,
    :host([open]) {
      padding-inline: var(--s2);
    }
    .row {
      grid-template-columns: minmax(0, 1fr);
    }
    .about {
      justify-content: flex-start;
      text-align: start;
    }
  }
`
