import type { LinkBone, LinkId, SegmentBone, SegmentId, Skeleton } from '../../web/api/types.ts'

/** A repeatable source of numbers in 0…1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export const bone = (id: string, excluded = false): SegmentBone => ({
  id: id as SegmentId,
  version: 1,
  excluded,
  length: 40,
})

export const linkBone = (id: string, source: string, target: string, more: Partial<LinkBone> = {}): LinkBone => ({
  id: id as LinkId,
  version: 1,
  source: source.split(' ').filter(Boolean) as SegmentId[],
  target: target.split(' ').filter(Boolean) as SegmentId[],
  state: 'proposed',
  confidence: 0.9,
  against: [],
  contradicted: false,
  editedSince: false,
  ...more,
})

/** Segments `s1 … sn` and `t1 … tm`, and links written `1-1 2,3-2 4- -5`. */
export function skeletonOf(n: number, m: number, links: string, excluded = ''): Skeleton {
  const out = new Set(excluded.split(' '))
  const side = (letter: string, count: number) =>
    Array.from({ length: count }, (_, i) => bone(`${letter}${i + 1}`, out.has(`${letter}${i + 1}`)))
  const ids = (letter: string, list: string) =>
    list
      .split(',')
      .filter(Boolean)
      .map((i) => letter + i)
      .join(' ')
  return {
    source: side('s', n),
    target: side('t', m),
    links: links
      .split(' ')
      .filter(Boolean)
      .map((notation) => {
        const [source = '', target = ''] = notation.split('-')
        return linkBone(notation, ids('s', source), ids('t', target))
      }),
  }
}

/** Any bitext: links of every shape, crossing, scattered, one-sided, and segments in none. */
export function randomSkeleton(random: () => number): Skeleton {
  const size = () => 1 + Math.floor(random() * 25)
  const [n, m] = [size(), size()]
  const free = {
    s: Array.from({ length: n }, (_, i) => `s${i + 1}`),
    t: Array.from({ length: m }, (_, i) => `t${i + 1}`),
  }
  const take = (side: 's' | 't', count: number) =>
    Array.from({ length: Math.min(count, free[side].length) }, () => {
      // Mostly in order, sometimes from anywhere, so that chains and crossings both occur.
      const at = random() < 0.8 ? 0 : Math.floor(random() * free[side].length)
      return free[side].splice(at, 1)[0]!
    })
  const links: LinkBone[] = []
  for (let k = 0; k < 20 && random() < 0.92; k++) {
    if (random() < 0.3) take(random() < 0.5 ? 's' : 't', 1 + Math.floor(random() * 5))
    const source = take('s', Math.floor(random() * 3)).join(' ')
    const target = take('t', Math.floor(random() * 3)).join(' ')
    if (source || target) links.push(linkBone(`l${k}`, source, target))
  }
  const excluded = new Set([...Array(3)].map(() => `${random() < 0.5 ? 's' : 't'}${1 + Math.floor(random() * 25)}`))
  const bones = (letter: string, count: number) =>
    Array.from({ length: count }, (_, i) => bone(`${letter}${i + 1}`, excluded.has(`${letter}${i + 1}`)))
  return { source: bones('s', n), target: bones('t', m), links: links.toSorted(() => random() - 0.5) }
}
