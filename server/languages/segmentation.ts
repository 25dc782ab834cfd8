/** Where sentences of a language end and where they only seem to: data for `text/segment.ts`. */
export interface SegmentationRules {
  /** The language code handed to sentencex; another language's where it has none of its own. */
  readonly segmenterCode: string
}
