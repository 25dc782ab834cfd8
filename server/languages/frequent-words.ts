/**
 * The most frequent words of running text in a language, most frequent first, lower case, inflected forms as they are
 * written. In a short text a word like "they" is as rare as a name; this says that it is not.
 */
export type FrequentWords = readonly string[]

/**
 * Expected share of the running words, 0…1, of the word at a rank from 0 (Zipf 1949, with Mandelbrot's shift).
 */
export const shareAtRank = (rank: number): number => 0.12 / (rank + 2.7)
