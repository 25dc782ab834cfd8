// A learning curve: how well the rest of a project is aligned after so many of its links were confirmed.
// Confirmed links are gold ones of some documents; the others are aligned with them as knowledge, each alone and all
// together. The same sentence may stand in several documents: no confirmed link holds one of a document that is aligned.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join, resolve } from 'node:path'
import type { AlignInput, Bead } from '../../server/align/bead.ts'
import { type GoldLadder, readLadder, scoreLadders } from '../../server/align/evaluate.ts'
import { alignLadder, alignProject } from '../../server/align/ladder.ts'
import { learn } from '../../server/align/learn.ts'
import { languagePack } from '../../server/languages/registry.ts'

const sets = ['ntrex-hard-kk-en', 'ntrex-hard-en-uk', 'ntrex-hard-kk-uk']
const steps = [0, 50, 200, 1_000]
const folder = join(resolve(process.env.KOPIR_SHARED ?? '../shared'), 'data/alignment/dev')
console.log(`Learning, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`)
if (existsSync(folder)) for (const set of sets) curve(set)
else console.log(`Skipped: no development sets in ${folder}; set KOPIR_SHARED.`)

interface Document {
  readonly id: string
  readonly source: readonly string[]
  readonly target: readonly string[]
  readonly gold: GoldLadder
}

function curve(set: string): void {
  if (!existsSync(join(folder, set))) {
    console.log(`Skipped: there is no ${set}.`)
    return
  }
  const [sourceLang, targetLang] = set.split('-').slice(-2) as [string, string]
  const documents = documentsOf(set, sourceLang, targetLang)
  // What this set has not, other sets of the same kind and languages may have.
  const more = ['light', 'long']
    .map((kind) => set.replace('hard', kind))
    .filter((each) => existsSync(join(folder, each)))
    .flatMap((each) => documentsOf(each, sourceLang, targetLang))
  const [source, target] = [languagePack(sourceLang), languagePack(targetLang)]
  const inputs = (rest: readonly Document[]): AlignInput[] =>
    rest.map((document) => ({
      source: { pack: source, texts: document.source },
      target: { pack: target, texts: document.target },
      explain: false,
    }))
  // Each third is aligned in turn; the others are what a person has been through.
  const parts = [0, 1, 2].map((part) => {
    const rest = documents.filter((_, k) => k % 3 === part)
    const known = new Set(rest.flatMap(({ source, target }) => [...source, ...target].flatMap(sentencesOf)))
    return { rest, links: confirmable([...documents.filter((_, k) => k % 3 !== part), ...more], known) }
  })
  console.log(`${set}: ${documents.length} documents, a third at a time`)
  for (const step of steps) {
    const alone: { gold: GoldLadder; found: readonly Bead[] }[] = []
    const together: typeof alone = []
    const numbers: number[] = []
    const words: number[] = []
    for (const { rest, links } of parts) {
      const sentences = links.slice(0, step)
      const knowing = inputs(rest).map((input) => ({ ...input, lexicon: { sentences } }))
      // One memory for all: given once, it is learnt from once.
      const asOne = knowing.map((input, k) => (k === 0 ? input : { ...input, lexicon: {} }))
      const apart = knowing.map((input) => alignLadder(input))
      const joint = alignProject(asOne)
      rest.forEach(({ gold }, k) => {
        alone.push({ gold, found: apart[k]!.beads })
        together.push({ gold, found: joint[k]!.beads })
      })
      numbers.push(sentences.length)
      const confirmed = sentences.map((link, k) => ({ ...link, id: String(k) }))
      words.push(learn({ source, target, confirmed, judged: [] }).words.length)
    }
    const f1 = (found: typeof alone) => scoreLadders(found).strict.f1.toFixed(3)
    const least = Math.min(...numbers)
    const short = least < step ? ` (${least} there are)` : ''
    const pairs = Math.round(words.reduce((sum, n) => sum + n, 0) / words.length)
    const scores = `F1 ${f1(alone)} each alone, ${f1(together)} together`
    console.log(`  ${String(step).padStart(5)} confirmed${short}: ${scores}; ${pairs} word pairs to show`)
  }
}

function documentsOf(set: string, sourceLang: string, targetLang: string): Document[] {
  const read = (name: string) => readFileSync(join(folder, set, name), 'utf8')
  const lines = (name: string) => read(name).replace(/\n$/, '').split('\n')
  return readdirSync(join(folder, set))
    .filter((name) => name.endsWith('.gold'))
    .sort()
    .map((name) => {
      const id = name.slice(0, -5)
      const gold = readLadder(read(name))
      return { id, source: lines(`${id}.${sourceLang}`), target: lines(`${id}.${targetLang}`), gold }
    })
}

/** Gold links, document by document, none of which holds a sentence that is known to be aligned, and none twice. */
function confirmable(documents: readonly Document[], known: ReadonlySet<string>): { source: string; target: string }[] {
  const seen = new Set<string>()
  return documents.flatMap(({ source, target, gold }) =>
    gold.beads.flatMap((bead) => {
      if (bead.source.length === 0 || bead.target.length === 0) return []
      const sides = [bead.source.map((i) => source[i]!), bead.target.map((j) => target[j]!)]
      const [s, t] = sides.map((texts) => texts.join(' ')) as [string, string]
      if (sides.flat().some((text) => sentencesOf(text).some((each) => known.has(each))) || seen.has(s)) return []
      seen.add(s)
      return [{ source: s, target: t }]
    }),
  )
}

/** Texts of these sets were cut and joined: what counts as the same is each stretch between stops, without signs. */
function sentencesOf(text: string): string[] {
  return text
    .split(/[.!?;:,…]+/)
    .map((part) =>
      part
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .filter((part) => part.length >= 12)
}
