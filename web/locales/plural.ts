import { interfaceLanguage } from './locale.ts'

/**
 * A sentence with a number in it, in the form that the number asks for. The source has two forms, as English does. A
 * translation of `other` may hold several, with `¦` between them, in the order of the language's own categories after
 * `one`: in Ukrainian few and many (`${0} документи ¦ ${0} документів`); Kazakh needs one.
 *
 * Both are complete sentences with the number as an expression, also in `one`: Ukrainian says 21 as it says 1.
 *
 * @example
 * plural(n, { one: msg(str`${count(n)} document`), other: msg(str`${count(n)} documents`) })
 */
export function plural(n: number, { one, other }: { readonly one: string; readonly other: string }): string {
  const rules = new Intl.PluralRules(interfaceLanguage())
  const category = rules.select(n)
  if (category === 'one') return one
  const forms = other.split(' ¦ ')
  const more = order.filter((each) => each !== 'one' && rules.resolvedOptions().pluralCategories.includes(each))
  return forms[Math.max(0, more.indexOf(category))] ?? forms.at(-1)!
}

const order = ['zero', 'one', 'two', 'few', 'many', 'other'] as const
