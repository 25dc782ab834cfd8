// Run by names.bench.ts in a process of its own: builds a glossary of 10,000 people and places and a text of a million
// words in which they are named, finds them, and prints seconds, megabytes and counts as JSON.
import { languagePack } from '../../server/languages/registry.ts'
import type { Concept } from '../../server/names/concept.ts'
import { nameIndex, recognise } from '../../server/names/recognise.ts'
import { random } from '../names/helpers.ts'

const lang = process.argv[2] ?? 'kk'
const next = random(10)
const any = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!

const consonants = lang === 'en' ? 'bdgklmnprstvz' : 'бдгклмнпрстшз'
const vowels = { kk: 'аеиоұүыәө', uk: 'аеиоуія', en: 'aeiouy' }[lang]!
const endings = { kk: ['', 'ов', 'баев', 'ұлы'], uk: ['', 'енко', 'ський', 'ук'], en: ['', 'son', 'ov', 'man'] }[lang]!
const forms = { kk: ['', 'ның', 'ға', 'ды', 'нан'], uk: ['', 'а', 'у', 'ом', 'ові'], en: ['', '’s', ''] }[lang]!

const word = (syllables: number) =>
  Array.from({ length: syllables }, () => any([...consonants]) + any([...vowels])).join('') + any([...consonants])
const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1)
// People share given names, as they do.
const given = Array.from({ length: 500 }, () => capital(word(2)))
const concepts: Concept[] = Array.from({ length: 10_000 }, (_, i) => {
  const person = i % 3 !== 0
  const text = person ? `${any(given)} ${capital(word(2))}${any(endings)}` : capital(word(3))
  return { id: `c${i}`, kind: person ? 'person' : 'place', terms: [{ id: `t${i}`, lang, text, status: 'preferred' }] }
})
const common = Array.from({ length: 5000 }, () => word(1 + Math.floor(next() * 3)))
const segments: string[] = []
for (let words = 0; words < 1_000_000; ) {
  const line: string[] = []
  while (line.length < 20) {
    const chance = next()
    if (chance < 0.03) line.push(...(any(concepts).terms[0]!.text + any(forms)).split(' '))
    else if (chance < 0.05 || line.length === 0) line.push(capital(word(2)))
    else line.push(any(common))
  }
  segments.push(`${line.join(' ')}.`)
  words += line.length
}

const empty = process.memoryUsage().rss
const pack = languagePack(lang)
const index = timed(() => nameIndex(concepts, pack))
let mentions = 0
const find = timed(() => {
  for (const segment of segments) mentions += recognise(segment, index.result).length
})
const megabytes = process.resourceUsage().maxRSS / 1024 - empty / 2 ** 20
console.log(JSON.stringify({ index: index.seconds, find: find.seconds, megabytes, mentions }))

// Of processor, so that other work on the machine does not count.
function timed<T>(run: () => T): { readonly result: T; readonly seconds: number } {
  const before = process.cpuUsage()
  const result = run()
  const { user, system } = process.cpuUsage(before)
  return { result, seconds: (user + system) / 1e6 }
}
