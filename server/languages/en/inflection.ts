import type { CliticRules } from '../inflection.ts'

/** English names: possessive and plural. */
export const inflection: CliticRules = {
  kind: 'clitic',
  endings: [
    { how: 'possessive', text: "'s", outside: true },
    { how: 'plural', text: 's', after: '[^sxz]' },
    { how: 'plural', text: 'es', after: '(s|x|z|ch|sh)' },
    { how: 'plural possessive', text: "s'", after: '[^sxz]' },
  ],
}
