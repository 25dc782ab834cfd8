import type { FrequentWords } from '../frequent-words.ts'

export const frequentWords: FrequentWords = (
  'the of and to in a is that for it was as with on be by at he this are his from not have had they has ' +
  'an or which but were her she their we you i its been who will would when all more one also said out ' +
  'up about if no what than them can other into some could only time there my our me him us do did then ' +
  'so over most after now such before any new people first two because these many may where even should ' +
  'between those being your under through very while how during against made make just still since ' +
  'without both like well back year years day another around until every same own each much does here ' +
  'get go going come came take know say says think see want way'
).split(' ')
