import { expect, test } from 'vitest'
import { type Cutting, carrySpans } from '../../server/text/carry-spans.ts'
import { shown } from '../../server/text/shown.ts'
import type { Code } from '../../server/text/span.ts'
import { jumble, pick, random } from './random.ts'

/** A raw text in test notation: `|` cuts, and is no part of it. */
function cut(marked: string, codes: readonly Code[] = []): Cutting {
  const raw = marked.replaceAll('|', '')
  let at = 0
  const pieces = marked.split('|').flatMap((part) => {
    const start = at + part.length - part.trimStart().length
    at += part.length
    const spans = [[start, start + part.trim().length] as const]
    return part.trim() === '' ? [] : [{ spans, text: shown(raw, spans, codes).text }]
  })
  return { raw, codes, pieces }
}

/** Groups in test notation, pieces from 1: `1>1 2>2+3 3+4>4 ->5 5>-`. */
function sketch(before: Cutting, after: Cutting, sameBytes = false): string {
  const numbers = (pieces: readonly number[]) => pieces.map((i) => i + 1).join('+') || '-'
  return carrySpans({ before, after, sameBytes })
    .map((group) => `${numbers(group.old)}>${numbers(group.new)}`)
    .join(' ')
}

test('pieces of one text go by place: kept, cut, joined, and cut elsewhere', () => {
  const before = cut('Бір келді.| Екі кетті. Үш қалды.| Төрт| ұйықтады.| Бес күн| өтті. Алты| ай.')
  const after = cut('Бір келді.| Екі кетті.| Үш қалды.| Төрт ұйықтады.| Бес күн өтті.| Алты ай.')
  expect(sketch(before, after)).toBe('1>1 2>2+3 3+4>4 5+6+7>5+6')
  expect(sketch(before, before)).toBe('1>1 2>2 3>3 4>4 5>5 6>6 7>7')
})

test('marks that change sides join nothing; a piece of nothing but marks goes with its marks', () => {
  expect(sketch(cut('Бір келді. «|Екі кетті.» |Үш.'), cut('Бір келді. |«Екі кетті.|» Үш.'))).toBe('1>1 2>2 3>3')
  expect(sketch(cut('Бір.|*** |Екі.'), cut('Бір.|*** Екі.'))).toBe('1>1 2+3>2')
})

test('letters of hidden markup join nothing', () => {
  const raw = 'One came.<b>Two left.</b>Three.'
  const codes: Code[] = [
    [9, 12],
    [21, 25],
  ]
  const pieces = (spans: readonly (readonly [number, number])[]) =>
    spans.map((span) => ({ spans: [span], text: shown(raw, [span], codes).text }))
  const before = { raw, codes, pieces: pieces([[0, 9], [9, 25], [25, 31]]) } // biome-ignore format: a list of spans
  const after = { raw, codes, pieces: pieces([[0, 12], [12, 21], [21, 31]]) } // biome-ignore format: a list of spans
  expect(sketch(before, after)).toBe('1>1 2>2 3>3')
})

test('a sentence whose middle is lifted out keeps both ends; what was in the middle stands for itself', () => {
  const before = cut('Сот шешімі|1 Ескерту.|күшіне енді.')
  const [first, note, last] = before.pieces
  const spans = [...first!.spans, ...last!.spans]
  const after = { ...before, pieces: [{ spans, text: 'Сот шешімі күшіне енді.' }, note!] }
  expect(sketch(before, after)).toBe('1+3>1 2>2')
})

test('in a corrected text words decide: what is new, gone, changed, cut and joined', () => {
  const before = cut(
    'Сот шешім шығарды.|Адвокат шағым түсірді.|Іс жабылды, құжат сақталды.|Ескі сөйлем кетеді.|Бәрі|аяқталды.',
  )
  const after = cut(
    'Жаңа кіріспе сөз.|Сот шешімді шығарды.|Адвокат шағым түсірді.|Іс жабылды,|құжат сақталды.|Бәрі аяқталды.',
  )
  expect(sketch(before, after)).toBe('->1 1>2 2>3 3>4+5 5+6>6 4>-')
})

test('a sentence that moved is found again, word for word or nearly', () => {
  const before = cut(
    'Перше речення тут.|Друге речення про суд і вирок.|Третє стоїть.|Четверте речення про свободу слова.',
  )
  const exact = cut(
    'Друге речення про суд і вирок.|Третє стоїть.|Четверте речення про свободу слова.|Перше речення тут.',
  )
  expect(sketch(before, exact)).toBe('2>1 3>2 4>3 1>4')
  const near = cut(
    'Четверте речення про свободу друку й слова.|Перше речення тут.|Друге речення про суд і вирок.|Третє стоїть.',
  )
  expect(sketch(before, near)).toBe('4>1 1>2 2>3 3>4')
})

test('a corrected text in other markup keeps its pieces', () => {
  const before = cut('The court ruled.|The lawyer appealed.')
  const after = cut('<p>The court ruled.</p>|<p>The lawyer appealed at once.</p>', [
    [0, 3],
    [19, 23],
    [23, 26],
    [54, 58],
  ])
  expect(sketch(before, after)).toBe('1>1 2>2')
})

test('another encoding of the same bytes keeps places though no letter is the same', () => {
  const right = 'Сот шешімі қабылданды. Екі кісі кетті.\nҮш кісі қалды.'
  const before = cut(right.replace('. Е', '.| Е').replace('\n', '|\n'))
  const wrong = new TextDecoder('windows-1252').decode(new TextEncoder().encode(right))
  const wrongly = cut(wrong.replace('. ', '.| ').replace('\n', '|\n'))
  expect(sketch(wrongly, before, true)).toBe('1>1 2>2 3>3')
  expect(sketch(before, wrongly, true)).toBe('1>1 2>2 3>3')
})

test('every piece is in one group, whatever the texts', () => {
  const words = ['сот ', 'шешім ', 'the ', 'court ', 'і ', '. ', '| ', '— ', 'Суд ', '2020 ']
  for (let seed = 1; seed <= 300; seed++) {
    const next = random(seed)
    const before = cut(jumble(next, words, 60))
    const after = pick(next, [
      () => cut(jumble(next, words, 60)),
      () => {
        const cuts = [...before.raw].map((char) => (char === ' ' && next() < 0.2 ? '| ' : char)).join('')
        return cut(cuts)
      },
    ])()
    const groups = carrySpans({ before, after })
    const all = (side: 'old' | 'new') => groups.flatMap((group) => group[side]).sort((a, b) => a - b)
    expect(all('old'), `seed ${seed}`).toEqual(before.pieces.map((_, i) => i))
    expect(all('new'), `seed ${seed}`).toEqual(after.pieces.map((_, i) => i))
    if (before.raw === after.raw) {
      const worded = (i: number) => /[\p{L}\p{N}]/u.test(before.pieces[i]!.text)
      for (const group of groups)
        if (group.old.some(worded)) expect(group.new.length, `seed ${seed}`).toBeGreaterThan(0)
    }
  }
})

/** `count` sentences of made-up words, none like another. */
function sentences(next: () => number, count: number): string[] {
  const syllables = ['ка', 'ме', 'ті', 'сы', 'лу', 'бо', 'ре', 'на', 'ды', 'шо']
  return Array.from({ length: count }, () => {
    const word = () => jumble(next, syllables, 2 + Math.floor(next() * 3))
    return `${Array.from({ length: 8 }, word).join(' ')}.`
  })
}

test('a megabyte with a few changes, and two that have nothing in common, take no time to speak of', () => {
  const next = random(7)
  const lines = sentences(next, 16_000)
  const before = cut(lines.join('|\n'))
  expect(before.raw.length).toBeGreaterThan(900_000)
  const edited = lines.flatMap((line, i) => (i % 100 === 0 ? [] : i % 100 === 50 ? [line, 'Жаңа сөйлем.'] : [line]))
  const started = performance.now()
  const groups = carrySpans({ before, after: cut(edited.join('|\n')) })
  expect(groups.filter((group) => group.old.length === 1 && group.new.length === 1)).toHaveLength(16_000 - 160)
  expect(groups.filter((group) => group.new.length === 0)).toHaveLength(160)
  expect(performance.now() - started).toBeLessThan(5_000)
  const then = performance.now()
  carrySpans({ before, after: cut(sentences(random(8), 16_000).join('|\n')) })
  const few = Array.from({ length: 100_000 }, () => pick(next, ['а', 'б', 'в'])).join(' ')
  carrySpans({ before: cut(few), after: cut([...few].reverse().join('')) })
  expect(performance.now() - then).toBeLessThan(20_000)
})
