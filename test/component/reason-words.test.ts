import { expect, test } from 'vitest'
import type { Evidence, LinkBone } from '../../web/api/types.ts'
import { reasonWords } from '../../web/pages/align-page-words.ts'

const against: Evidence = { kind: 'number', weight: -0.8, source: '12' }

test('a conflict that is the headline does not hide how sure the link is', () => {
  const link = { confidence: 0.72 } as LinkBone
  expect(reasonWords('weak', link, [against])).toBe('A number stands on one side only. Proposed, 72 % sure.')
  const byHand = { confidence: null } as LinkBone
  expect(reasonWords('weak', byHand, [against])).toBe('A number stands on one side only.')
})

test('nothing but a person is 100 % sure', () => {
  expect(reasonWords('maybe-without', { confidence: 0.999 } as LinkBone, [])).toBe(
    'No counterpart was found, 99 % sure.',
  )
})
