import { css } from 'lit'

/** The align page: a bar, perhaps a line about the texts, and below them the rows beside the panel. */
export const alignPageStyles = css`
  .bare {
    --names: none;
    --name-signs: none;
  }
  :host {
    display: flex;
    flex-direction: column;
    height: 100%;
    min-height: 0;
  }
  .alone {
    padding: var(--s12) var(--s6);
  }
  .work {
    display: grid;
    flex: 1;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr) 316px;
    min-height: 0;
  }
  .none {
    padding: 0 var(--s8);
  }
  aside {
    border-left: 1px solid var(--line);
    overflow: auto;
  }
  .handle {
    display: none;
  }
  @media (max-width: 960px) and (min-width: 721px) {
    .work {
      grid-template-columns: minmax(0, 1fr) 272px;
    }
  }
  @media (max-width: 720px) {
    .work {
      grid-template: minmax(0, 1fr) auto / minmax(0, 1fr);
    }
    aside {
      max-height: 49px;
      border-top: 1px solid var(--edge);
      border-left: 0;
      background: var(--paper);
      overflow: hidden;
    }
    aside.up {
      max-height: 50vh;
      overflow: auto;
      box-shadow: var(--shadow);
    }
    .handle {
      position: sticky;
      z-index: 1;
      top: 0;
      display: flex;
      gap: 6px;
      padding: 8px 12px;
      background: var(--paper);
    }
    .handle .quiet {
      flex: 1;
      justify-content: flex-end;
      padding-right: 4px;
    }
    aside:not(.up) wb-align-panel {
      visibility: hidden;
    }
  }
`
