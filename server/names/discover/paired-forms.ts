/** Two forms, as written, that stand for one name on the two sides of links. */
export interface PairedForms {
  readonly source: { readonly lang: string; readonly text: string }
  readonly target: { readonly lang: string; readonly text: string }
  /** Links that hold both. */
  readonly count: number
}
