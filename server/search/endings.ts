/**
 * Endings by which forms of one word differ, one test for each class of words: two words are forms of one where both
 * remainders after what they share are endings of the same class. Wider than grammar: a hit too many is read over, one
 * too few is never seen. Written for Kopir.
 */
export interface Endings {
  readonly classes: readonly RegExp[]
  /** Last letters of a stem that stand for each other before an ending: кітап, кітабы. */
  readonly twins: readonly string[]
}

/** Endings of a language by its code; of one that is not here, words are found as written. */
export function endingsOf(code: string): Endings | undefined {
  return byCode[code]
}

const list = (text: string) => new RegExp(`^(?:${text.trim().split(/\s+/).join('|')})?$`, 'u')
const must = (text: string) => new RegExp(`^(?:${text.trim().split(/\s+/).join('|')})$`, 'u')

const kkPlural = '(?:[лдт][ае]р)?'
const kkOwn = '(?:[ыі]м|[ыі]ң|м|ң|[ыі]|с[ыі]|[ыі]м[ыі]з|м[ыі]з|[ыі]ң[ыі]з|ң[ыі]з)'
const kkCase =
  '(?:[ндт][ыі]ң?|[ғгқк][ае]|н?[дт][ае]н?|н[ае]н?|н|[мбп]ен|н?[дт](?:ағы|егі)|[дт][ае]й|ш[ае]|[ндт]ікі)(?:н[ыі]ң|н[ыі]|н[ае]н|мен|л[ае]р)?'
const kkNoun = `${kkPlural}(?:${kkOwn}(?:[ае]|${kkCase})?|${kkCase})?`

const byCode: Readonly<Record<string, Endings>> = {
  kk: {
    classes: [
      new RegExp(`^${kkNoun}$`, 'u'),
      new RegExp(
        '^(?:[мбп][ае])?(?:' +
          `(?:[ғгқк][ае]н|[ае]т[ыі]н|йт[ыі]н|у|уш[ыі]|[мбп][ае][қк])(?:м[ыі]н|с[ыі]ң|м[ыі]з|с[ыі]з)?${kkNoun}` +
          '|[дт][ыі](?:м|ң|к|қ|ң[ыі]з)?' +
          '|[аей](?:д[ыі]|м[ыі]н|с[ыі]ң|м[ыі]з|с[ыі]з)' +
          '|[ыі]?п(?:т[ыі])?|с[ае](?:м|ң|к|қ|ң[ыі]з)?|[ғгқк][аыеі]ш?)?$',
        'u',
      ),
    ],
    twins: ['пб', 'қғ', 'кг'],
  },
  uk: {
    classes: [
      list('а я о е є у ю і ї и й ь ем єм ом ам ям ами ями ах ях ою ею єю ові еві єві ів їв ей'),
      must(
        'ий ій їй а я е є ого ього його ому ьому йому им ім їм ьою йою ою єю у ю і ї их іх їх ої ьої йої ими іми їми',
      ),
      must(
        [
          '[аяиіїоу]?(?:ти|ть|в|ла|ло|ли|вши|но|то)(?:ся|сь)?',
          '(?:ува|юва)(?:ти|в|ла|ло|ли|но|вши|ння)(?:ся|сь)?',
          '(?:у|ю)?(?:ю|єш|є|ємо|єте|ють|ючи|й|ймо|йте)(?:ться|ся|сь)?',
          '(?:у|еш|е|емо|ете|уть|учи|ю|иш|ить|имо|ите|ять|ать|ячи|ачи|и|іть|імо)(?:ься|ся|сь)?',
          '(?:еть|єть)ся',
        ].join(' '),
      ),
    ],
    twins: [],
  },
  ru: {
    classes: [
      list('а я о е у ю и ы й ь ом ем ам ям ами ями ах ях ой ей ою ею ов ев ия ие ий ию ии ием иям иями иях'),
      must('ый ий ой ая яя ое ее ого его ому ему ым им ом ем ую юю ой ей ою ею ые ие ых их ыми ими'),
      must(
        [
          '[аяиеоыу]?(?:ть|л|ла|ло|ли|в|вши|н|на|но|ны|т|та|то|ты)(?:ся|сь)?',
          '(?:ова|ева|ыва|ива)(?:ть|л|ла|ло|ли|в|н|на|но|ны)(?:ся|сь)?',
          '(?:у|ю|а|я|е)?(?:ю|ешь|ет|ем|ете|ют|я|й|йте)(?:ся|сь)?',
          '(?:у|ю|ешь|ет|ем|ете|ут|ют|ишь|ит|им|ите|ят|ат|и|а|я)(?:ся|сь)?',
        ].join(' '),
      ),
    ],
    twins: [],
  },
  en: {
    classes: [list("s es 's s' ed ing"), must("e es ed ing e's"), must("y ies ied ying y's"), must("f fe ves f's")],
    twins: [],
  },
}
