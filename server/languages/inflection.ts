/** How a language inflects names: data for `server/names`, one shape for each way of inflecting. */
export type InflectionRules = AgglutinativeRules | FusionalRules | CliticRules

/**
 * Suffix chains on the last word of a name (Kazakh).
 *
 * A chain is read from `start` through the groups that each morpheme allows next. What a suffix may follow is told by
 * the class of the sound before it; vowel harmony holds inside a chain, not between a stem and its chain, because
 * Russian-type names break it (Тоқаевқа and Тоқаевке are both written).
 */
export interface AgglutinativeRules {
  readonly kind: 'agglutinative'
  /** Letters of each sound class, the class named by one capital letter; a letter may stand in several. */
  readonly sounds: Readonly<Record<string, string>>
  /** Vowels that decide harmony: a chain after a back vowel is back, after a front vowel front. */
  readonly harmony: { readonly back: string; readonly front: string }
  /** Expression for the ends of stems whose harmony usage leaves open: both chains are offered. */
  readonly openHarmony: string
  /** Expression for an ending that leaves harmony to the vowel before it (Назарбаев is back for its а). */
  readonly transparent: string
  /** Stem-final sounds that a suffix beginning with one of `before` changes: `қ` → `ғ`. */
  readonly voicing: { readonly before: string; readonly pairs: readonly (readonly [plain: string, voiced: string])[] }
  /** Groups that may follow the stem. */
  readonly start: readonly string[]
  readonly groups: Readonly<Record<string, readonly Morpheme[]>>
  /** Class whose letters end a possessed noun, and endings after which even one word of a person's name is one (ұлы). */
  readonly possessed: { readonly sound: string; readonly endings: readonly string[] }
}

/** One grammatical suffix with its shapes. */
export interface Morpheme {
  /** In words: `accusative`. */
  readonly how: string
  /** By the classes it may follow: back shape and front shape, or one shape for both. `{ TB: 'ты ті' }` */
  readonly forms: Readonly<Record<string, string>>
  /** Met in texts but not what one would write: recognised, never proposed. */
  readonly rare?: boolean
  /** Groups that may follow it; none when absent. */
  readonly next?: readonly string[]
}

/**
 * Case endings on every word of a name (Ukrainian, Russian).
 *
 * Paradigms generate on purpose more forms than grammar allows: a wrong form is not a word and is met nowhere.
 */
export interface FusionalRules {
  readonly kind: 'fusional'
  /** Sound changes that an ending asks for by a mark before it: `*і` softens г к х to з ц с, `^е` to ж ч ш. */
  readonly changes: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>>
  /** Classes of declension that a term may be given, with what to call them: id → words with an example. */
  readonly declensions: Readonly<Record<string, string>>
  readonly paradigms: readonly Paradigm[]
}

/** The declension of the words with one ending. */
export interface Paradigm {
  /** Regular expression the end of the base form must match, lower case. */
  readonly ending: string
  /** Letters cut from the base form before an ending is added. */
  readonly cut: number
  /** The classes it belongs to, separated by spaces. */
  readonly declension: string
  /** Genders that decline so, m f n, and p for names with a plural only; every gender when absent. */
  readonly genders?: string
  /** A second stem beside the plain one: expression and replacement, tried on the cut stem (Харків → харков). */
  readonly stems?: readonly (readonly [pattern: string, replacement: string])[]
  /** Words of this paradigm agree with the noun that follows them. */
  readonly adjective?: boolean
  /**
   * Expression over `role:word` (roles given, surname, single, place, word) for words of which a form may be written
   * by this paradigm, not only recognised. The first paradigm that fits and has the case decides.
   */
  readonly writes?: string
  /** Cases in which even then the writer should choose between the endings. */
  readonly unsure?: readonly string[]
  /** By case in words, endings separated by spaces, the usual one first; `-` is no ending. */
  readonly endings: Readonly<Record<string, string>>
}

/** Marks written after the last word of a name that are no part of it (English ’s), and plurals. */
export interface CliticRules {
  readonly kind: 'clitic'
  readonly endings: readonly {
    readonly how: string
    readonly text: string
    /** Expression that the end of the base form must match. */
    readonly after?: string
    /** True when the mark stands outside the mention: in `Akhmet’s` the name is `Akhmet`. */
    readonly outside?: boolean
  }[]
}
