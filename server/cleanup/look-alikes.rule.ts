import type { CleanupRule, Suggestion } from './rule.ts'

/** Letters of another script that only look right: a Latin `c` in a Cyrillic word. */
export default {
  id: 'look-alikes',
  label: 'Letters of another script',
  explain: 'Words that mix Latin and Cyrillic letters of the same shape. Nothing is corrected unless you say so.',
  byDefault: false,
  stage: 1,
  find: ({ raw, blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'code'
        ? []
        : [...raw.slice(block.start, block.end).matchAll(MIXED)].flatMap(({ 0: word, index }) => {
            const meant = inOneScript(word)
            const start = block.start + index
            return meant === undefined ? [] : [{ act: 'correct' as const, start, end: start + word.length, ...meant }]
          }),
    ),
} satisfies CleanupRule as CleanupRule

const MIXED =
  /(?<![\p{L}\p{N}_@/.#&])(?=\p{L}*[\p{Script=Latin}])(?=\p{L}*[\p{Script=Cyrillic}])\p{L}{2,40}(?![\p{L}\p{N}_@/]|\.\p{Ll})/gu

const LATIN = 'ABCEHIKMOPTXYaceiopxyhs'
const CYRILLIC = 'АВСЕНІКМОРТХУасеіорхуһѕ'

/** The word with the letters of its rarer script in the shape of the other; undefined where one has no such shape. */
function inOneScript(word: string): Pick<Suggestion, 'text' | 'reason'> | undefined {
  const latin = word.match(/\p{Script=Latin}/gu)?.length ?? 0
  const cyrillic = word.length - latin
  for (const [from, to, script, other] of cyrillic >= latin ? [toCyrillic, toLatin] : [toLatin, toCyrillic]) {
    let text = ''
    const changed: string[] = []
    for (const letter of word) {
      const at = from.indexOf(letter)
      if (at >= 0) changed.push(letter)
      text += at < 0 ? letter : to[at]!
    }
    if (new RegExp(`^\\p{Script=${script}}+$`, 'u').test(text)) {
      return { text, reason: `“${[...new Set(changed)].join('')}” in it is ${other}, the rest ${script}` }
    }
  }
  return undefined
}

const toCyrillic = [LATIN, CYRILLIC, 'Cyrillic', 'Latin'] as const
const toLatin = [CYRILLIC, LATIN, 'Latin', 'Cyrillic'] as const
