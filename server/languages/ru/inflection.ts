import type { FusionalRules, Paradigm } from '../inflection.ts'

const adjective: Paradigm['endings'] = {
  genitive: 'ого его',
  dative: 'ому ему',
  instrumental: 'ым им',
  locative: 'ом ем',
  'plural nominative': 'ые ие',
  'plural genitive': 'ых их',
  'plural dative': 'ым им',
  'plural instrumental': 'ыми ими',
}
const feminine: Paradigm['endings'] = {
  genitive: 'ой ей',
  dative: 'ой ей',
  accusative: 'у ую юю',
  instrumental: 'ой ей ою',
  locative: 'ой ей',
}

/** Vowels that stand only in the base form: Орёл – Орла, Лев – Льва, Заяц – Зайца. */
const fleeting = [
  ['([^аеёиоуыэюя])[еёо]([^аеёиоуыэюя])$', '$1$2'],
  ['л[её]([^аеёиоуыэюя])$', 'ль$1'],
  ['я(ц)$', 'й$1'],
  ['([аеоуиюя])е(ц)$', '$1й$2'],
] as const

/** Russian names: given names, surnames of both kinds, places, and the words of institutions. */
export const inflection: FusionalRules = {
  kind: 'fusional',
  changes: {},
  paradigms: [
    { ending: '[ыио]й', cut: 2, genders: 'm', endings: { ...adjective, accusative: 'ого его' } },
    { ending: '[ая]я', cut: 2, genders: 'f', endings: feminine },
    { ending: '[ое]е', cut: 2, genders: 'n', endings: adjective },
    {
      ending: '[ыи]е',
      cut: 2,
      genders: 'p',
      endings: { genitive: 'ых их', dative: 'ым им', instrumental: 'ыми ими', locative: 'ых их' },
    },
    {
      ending: '([оеё]в|[иы]н)',
      cut: 0,
      genders: 'm',
      endings: {
        instrumental: 'ым',
        'plural nominative': 'ы',
        'plural genitive': 'ых',
        'plural dative': 'ым',
        'plural instrumental': 'ыми',
      },
    },
    {
      ending: '([оеё]в|[иы]н)а',
      cut: 1,
      genders: 'f',
      endings: { genitive: 'ой', dative: 'ой', accusative: 'у', instrumental: 'ой ою', locative: 'ой' },
    },
    {
      ending: '[бвгджзклмнпрстфхцчшщ]',
      cut: 0,
      genders: 'm',
      stems: fleeting,
      endings: {
        genitive: 'а',
        dative: 'у',
        accusative: 'а -',
        instrumental: 'ом ем',
        locative: 'е',
        'plural nominative': 'ы и',
        'plural genitive': 'ов ей',
        'plural dative': 'ам',
        'plural instrumental': 'ами',
        'plural locative': 'ах',
      },
    },
    {
      ending: '[йь]',
      cut: 1,
      genders: 'm',
      stems: [...fleeting, ['[ие]$', 'ь']],
      endings: {
        genitive: 'я',
        dative: 'ю',
        accusative: 'я',
        instrumental: 'ем ём',
        locative: 'е и',
        'plural nominative': 'и',
        'plural genitive': 'ев ей',
        'plural dative': 'ям',
        'plural instrumental': 'ями',
        'plural locative': 'ях',
      },
    },
    { ending: 'ь', cut: 1, genders: 'f', endings: { genitive: 'и', dative: 'и', instrumental: 'ью', locative: 'и' } },
    {
      ending: 'а',
      cut: 1,
      endings: {
        genitive: 'ы и',
        dative: 'е',
        accusative: 'у',
        instrumental: 'ой ою ей',
        locative: 'е',
        'plural dative': 'ам',
        'plural instrumental': 'ами',
        'plural locative': 'ах',
      },
    },
    {
      ending: 'я',
      cut: 1,
      endings: {
        genitive: 'и',
        dative: 'е и',
        accusative: 'ю',
        instrumental: 'ей ею ёй',
        locative: 'е и',
        'plural dative': 'ям',
        'plural instrumental': 'ями',
        'plural locative': 'ях',
      },
    },
    {
      ending: 'о',
      cut: 1,
      genders: 'n',
      endings: { genitive: 'а', dative: 'у', instrumental: 'ом', locative: 'е', 'plural nominative': 'а' },
    },
    {
      ending: 'е',
      cut: 1,
      genders: 'n',
      endings: { genitive: 'я а', dative: 'ю у', instrumental: 'ем', locative: 'е и' },
    },
    {
      ending: '[ыи]',
      cut: 1,
      genders: 'p',
      endings: { genitive: 'ов ей -', dative: 'ам ям', instrumental: 'ами ями', locative: 'ах ях' },
    },
  ],
}
