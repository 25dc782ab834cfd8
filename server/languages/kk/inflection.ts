import type { AgglutinativeRules, Morpheme } from '../inflection.ts'

/**
 * Kazakh suffix chains: plural, possessive, case, then -ғы.
 *
 * Sound classes of the letter before a suffix: V vowel, P ы or і (so a name that is itself possessed, министрлігі,
 * takes the cases of possessed nouns), W и у ю (vowel or glide), T voiceless, B voiced stops and в, which loans devoice
 * (Назарбаевтың), N nasal, L р and й, S л, Z з and ж. Everything else (digit, Latin letter, ь) admits every shape.
 */
export const inflection: AgglutinativeRules = {
  kind: 'agglutinative',
  sounds: { V: 'аәеоөұүыіэяё', P: 'ыі', W: 'иую', T: 'пфкқтсшщчцхһ', B: 'бвгд', N: 'мнң', L: 'рй', S: 'л', Z: 'зж' },
  harmony: { back: 'аоұыяёю', front: 'әеөүіэи' },
  openHarmony: '(ев|[её]л?ь|аль|и[^аәеоөұүыіуюяэё]*)$',
  transparent: 'ев$',
  voicing: {
    before: 'ыі',
    pairs: [
      ['қ', 'ғ'],
      ['к', 'г'],
      ['п', 'б'],
    ],
  },
  possessed: { sound: 'P', endings: ['ұлы', 'қызы'] },
  start: ['plural', 'possessive', 'own', 'case', 'possessed', 'likeness'],
  groups: {
    plural: [
      {
        how: 'plural',
        forms: { VWLP: 'лар лер', NZS: 'дар дер', TB: 'тар тер' },
        next: ['possessive', 'own', 'case', 'likeness'],
      },
    ],
    possessive: [
      {
        how: 'possessive',
        forms: { VWP: 'сы сі', TBNLSZW: 'ы і' },
        next: ['possessed', 'likeness'],
      },
    ],
    own: [
      { how: 'my', forms: { VWP: 'м', TBNLSZW: 'ым ім' }, next: ['case', 'ownDative'] },
      { how: 'your', forms: { VWP: 'ң', TBNLSZW: 'ың ің' }, next: ['case', 'ownDative'] },
      { how: 'our', forms: { VWP: 'мыз міз', TBNLSZW: 'ымыз іміз' }, next: ['case'] },
      { how: 'your', forms: { VWP: 'ңыз ңіз', TBNLSZW: 'ыңыз іңіз' }, next: ['case'] },
    ],
    case: [
      ...cases(
        { VNP: 'ның нің', LSZW: 'дың дің', TB: 'тың тің' },
        { VNLSZWP: 'ға ге', TB: 'қа ке' },
        { VP: 'ны ні', NLSZW: 'ды ді', TB: 'ты ті' },
        { VNLSZWP: 'да де', TB: 'та те' },
        { N: 'нан нен', VLSZWP: 'дан ден', TB: 'тан тен' },
      ),
      { how: 'instrumental', forms: { VNLSWP: 'мен', Z: 'бен', TB: 'пен' } },
      { how: 'instrumental', forms: { LSB: 'бен', VNLSWP: 'менен', ZLSB: 'бенен', TB: 'пенен' }, rare: true },
      { how: 'genitive', forms: { W: 'ның нің' }, rare: true },
      { how: 'accusative', forms: { W: 'ны ні' }, rare: true },
      { how: 'belonging', forms: { VWP: 'нікі', NLSZW: 'дікі', TB: 'тікі' } },
    ],
    ownDative: [{ how: 'dative', forms: { N: 'а е' } }],
    possessed: [
      ...cases({}, { P: 'на не' }, { P: 'н' }, { P: 'нда нде' }, { P: 'нан нен' }),
      { how: 'genitive', forms: { P: 'ның нің' } },
      { how: 'instrumental', forms: { P: 'мен' } },
      { how: 'instrumental', forms: { P: 'менен' }, rare: true },
      { how: 'belonging', forms: { P: 'нікі' } },
    ],
    likeness: [{ how: 'likeness', forms: { VNLSZWP: 'дай дей', TB: 'тай тей' } }],
    relative: [{ how: 'attributive', forms: { V: 'ғы гі' }, next: ['relativePlural', 'relativeCase'] }],
    relativePlural: [{ how: 'plural', forms: { P: 'лар лер' }, next: ['relativeCase'] }],
    relativeCase: [
      { how: 'genitive', forms: { PLS: 'ның нің', LS: 'дың дің' } },
      { how: 'dative', forms: { P: 'ға ге', LS: 'ға ге' } },
      { how: 'accusative', forms: { P: 'ны ні', LS: 'ды ді' } },
      { how: 'locative', forms: { PLS: 'да де' } },
      { how: 'ablative', forms: { PLS: 'дан ден' } },
      { how: 'instrumental', forms: { PLS: 'мен' } },
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
