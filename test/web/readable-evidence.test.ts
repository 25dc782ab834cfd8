import { expect, test } from 'vitest'
import type { Evidence, SegmentId } from '../../web/api/types.ts'
import { readable } from '../../web/pages/align-page-evidence.ts'
import type { AlignView } from '../../web/state/align-view.ts'

const term = (lang: string, text: string, status = 'preferred') => ({ lang, text, status })
const terms = [term('kk', 'Серік Бекназаров'), term('en', 'Beknazarov', 'admitted'), term('en-GB', 'Serik Beknazarov')]

/** A page of a Kazakh–English bitext; of its texts those are read that are given with their names. */
const page = (forms: Record<string, string>) =>
  ({
    bitext: {
      state: { bitext: { source: { lang: 'kk' }, target: { lang: 'en' } } },
      texts: { get: (id: string) => forms[id] && { mentions: [{ conceptId: 'c', form: forms[id] }] } },
      concept: () => ({ terms }),
    },
  }) as unknown as AlignView
const name: Evidence = { kind: 'name', weight: 2, source: 'c', target: 'c' }
const pair = { source: ['s1' as SegmentId], target: ['t1' as SegmentId] }

test('a name is told by the forms it has in the two texts', () => {
  const [told] = readable(page({ s1: 'Бекназаровты', t1: 'Beknazarov' }), pair, [name])
  expect(told).toMatchObject({ source: 'Бекназаровты', target: 'Beknazarov' })
})

test('a name of a text that is not read yet is told by the preferred term of that text’s language', () => {
  const [told] = readable(page({ s1: 'Бекназаровты' }), pair, [name])
  expect(told).toMatchObject({ source: 'Бекназаровты', target: 'Serik Beknazarov' })
})
