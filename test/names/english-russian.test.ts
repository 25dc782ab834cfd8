import { expect, test } from 'vitest'
import { concept, told } from './helpers.ts'

test('an English possessive mark stands outside the mention', () => {
  expect(told('Holmes’s pipe and Watson’s gun', 'en', concept('person', 'en', 'Watson'))).toEqual([
    'Watson = Watson (possessive)',
  ])
})

test('an English surname is found in the plural', () => {
  expect(told('as with the Watsons', 'en', concept('person', 'en', 'Watson'))).toEqual(['Watsons = Watson (plural)'])
})

test('an English name is found before a hyphen, not inside an address or a link', () => {
  const kenya = concept('place', 'en', 'Kenya')
  expect(told('a Kenya-based channel', 'en', kenya)).toHaveLength(1)
  expect(told('write to Kenya.desk@example.org or see https://example.org/Kenya', 'en', kenya)).toEqual([])
})

test('an institution may begin small where another of its words keeps the capital; a person never', () => {
  expect(told('the supreme Court said', 'en', concept('institution', 'en', 'Supreme Court'))).toHaveLength(1)
  expect(told('the supreme court said', 'en', concept('institution', 'en', 'Supreme Court'))).toEqual([])
  expect(told('will Smith come', 'en', concept('person', 'en', 'Will Smith'))).toEqual([])
})

test('Russian names decline', () => {
  expect(told('с Петром Ильичом Чайковским', 'ru', concept('person', 'ru', 'Пётр Ильич Чайковский'))[0]).toContain(
    'instr',
  )
  expect(told('с Павлом Третьяковым', 'ru', concept('person', 'ru', 'Павел Третьяков'))[0]).toContain('instrumental')
  expect(told('в Министерстве обороны', 'ru', concept('institution', 'ru', 'Министерство обороны'))).toHaveLength(1)
  expect(told('об Анне Ахматовой', 'ru', concept('person', 'ru', 'Анна Ахматова'))[0]).toContain('locative')
})
