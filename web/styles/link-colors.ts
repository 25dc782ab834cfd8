import { css } from 'lit'

/** `--c`: the colour of a link by its state, on an element with the attribute `look`. */
export const linkColors = css`
  [look] {
    --c: var(--proposed);
    color: var(--c);
  }
  [look='weak'] {
    --c: var(--doubt);
  }
  [look='confirmed'],
  [look='edited'] {
    --c: var(--decided);
  }
  [look='drafted'] {
    --c: var(--drafted);
  }
  [look='without'],
  [look='maybe-without'],
  [look='unlinked'],
  [look='excluded'] {
    --c: var(--without);
  }
`
