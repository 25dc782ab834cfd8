/** How a language inflects names: data for `server/names`. */
export interface InflectionRules {
  /** Which family of rules in `server/names` reads the tables: agglutinative suffix chains, case endings, or clitics. */
  readonly kind: 'agglutinative' | 'fusional' | 'clitic'
}
