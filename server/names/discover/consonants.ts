const classOf: Readonly<Record<string, string | undefined>> = Object.fromEntries(
  [
    ['K', 'gkhqx'],
    ['P', 'bpfvw'],
    ['T', 'dt'],
    ['S', 'szcSCj'],
    ['M', 'm'],
    ['N', 'n'],
    ['L', 'l'],
    ['R', 'r'],
  ].flatMap(([key, letters]) => [...letters!].map((letter) => [letter, key!])),
)

/** The classes of the first two consonants of a skeleton: alike names nearly always share them. */
export function consonantsOf(sound: string): string {
  let found = ''
  for (const letter of sound) {
    const key = classOf[letter]
    if (key !== undefined && key !== found.at(-1)) found += key
    if (found.length === 2) break
  }
  return found === '' ? sound.slice(0, 1) : found
}
