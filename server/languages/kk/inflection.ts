import type { AgglutinativeRules, Morpheme } from '../inflection.ts'

/**
 * Kazakh suffix chains: plural, possessive, case, then -ғы.
 *
 * Sound classes of the letter before a suffix: V vowel, P ы or і (so a name that is itself possessed, министрлігі,
 * takes the cases of possessed nouns), W и у ю (vowel or glide), T voiceless, B voiced stops and в, which loans devoice
 * (Назарбаевтың), N nasal, L liquid and й, Z з and ж. Everything else (digit, Latin letter, ь) admits every shape.
 */
export const inflection: AgglutinativeRules = {
  kind: 'agglutinative',
  sounds: { V: 'аәеоөұүыіэяё', P: 'ыі', W: 'иую', T: 'пфкқтсшщчцхһ', B: 'бвгд', N: 'мнң', L: 'лрй', Z: 'зж' },
  harmony: { back: 'аоұыяёю', front: 'әеөүіэ' },
  openHarmony: ['ев', 'ин', 'ель', 'аль'],
  voicing: {
    before: 'ыі',
    pairs: [
      ['қ', 'ғ'],
      ['к', 'г'],
      ['п', 'б'],
    ],
  },
  start: ['plural', 'possessive', 'own', 'case', 'possessed', 'likeness'],
  groups: {
    plural: [
      {
        how: 'plural',
        forms: { VWLP: 'лар лер', NZL: 'дар дер', TB: 'тар тер' },
        next: ['possessive', 'own', 'case', 'likeness'],
      },
    ],
    possessive: [
      {
        how: 'possessive',
        forms: { VWP: 'сы сі', TBNLZW: 'ы і' },
        next: ['possessed', 'likeness'],
      },
    ],
    own: [
      { how: 'my', forms: { VWP: 'м', TBNLZW: 'ым ім' }, next: ['case', 'ownDative'] },
      { how: 'your', forms: { VWP: 'ң', TBNLZW: 'ың ің' }, next: ['case', 'ownDative'] },
      { how: 'our', forms: { VWP: 'мыз міз', TBNLZW: 'ымыз іміз' }, next: ['case'] },
      { how: 'your', forms: { VWP: 'ңыз ңіз', TBNLZW: 'ыңыз іңіз' }, next: ['case'] },
    ],
    case: [
      ...cases(
        { VNWP: 'ның нің', LZW: 'дың дің', TB: 'тың тің' },
        { VNLZWP: 'ға ге', TB: 'қа ке' },
        { VWP: 'ны ні', NLZW: 'ды ді', TB: 'ты ті' },
        { VNLZWP: 'да де', TB: 'та те' },
        { N: 'нан нен', VLZWP: 'дан ден', TB: 'тан тен' },
      ),
      { how: 'instrumental', forms: { VNLWP: 'мен менен', ZLB: 'бен бенен', TB: 'пен пенен' } },
      { how: 'belonging', forms: { VWP: 'нікі', NLZW: 'дікі', TB: 'тікі' } },
    ],
    ownDative: [{ how: 'dative', forms: { N: 'а е' } }],
    possessed: [
      ...cases({}, { P: 'на не' }, { P: 'н' }, { P: 'нда нде' }, { P: 'нан нен' }),
      { how: 'genitive', forms: { P: 'ның нің' } },
      { how: 'instrumental', forms: { P: 'мен менен' } },
      { how: 'belonging', forms: { P: 'нікі' } },
    ],
    likeness: [{ how: 'likeness', forms: { VNLZWP: 'дай дей', TB: 'тай тей' } }],
    relative: [{ how: 'attributive', forms: { V: 'ғы гі' }, next: ['relativePlural', 'relativeCase'] }],
    relativePlural: [{ how: 'plural', forms: { P: 'лар лер' }, next: ['relativeCase'] }],
    relativeCase: [
      { how: 'genitive', forms: { PL: 'ның нің', L: 'дың дің' } },
      { how: 'dative', forms: { P: 'ға ге', L: 'ға ге' } },
      { how: 'accusative', forms: { P: 'ны ні', L: 'ды ді' } },
      { how: 'locative', forms: { PL: 'да де' } },
      { how: 'ablative', forms: { PL: 'дан ден' } },
      { how: 'instrumental', forms: { PL: 'мен' } },
    ],
  },
}

type Shapes = Morpheme['forms']

/** Genitive, dative, accusative, locative (which alone takes -ғы) and ablative, with the shapes of one stem type. */
function cases(genitive: Shapes, dative: Shapes, accusative: Shapes, locative: Shapes, ablative: Shapes): Morpheme[] {
  return [
    { how: 'genitive', forms: genitive },
    { how: 'dative', forms: dative },
    { how: 'accusative', forms: accusative },
    { how: 'locative', forms: locative, next: ['relative'] },
    { how: 'ablative', forms: ablative },
  ]
}
