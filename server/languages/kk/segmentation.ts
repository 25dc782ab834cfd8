import { type SegmentationRules, words } from '../segmentation.ts'

/** Kazakh. Abbreviations of official writing, the press and reference books. */
export const segmentation: SegmentationRules = {
  segmenterCode: 'kk',
  neverFinal: [
    // People and titles.
    ...words('проф акад доц канд ген полк ппк кап лейт инж м-р тов жолд ат'),
    ...words('отст хатш орынб меңг бас.ред серж қатард'),
    ...words('ғыл техн филол филос мед пед биол хим физ.-мат'),
    // Languages and peoples.
    ...words('қаз ағыл нем фр лат грек өзб қырғ укр'),
    // Places: a name follows.
    ...words('көш к-сі ауд обл респ пос ст-сы ықш'),
    // References.
    ...words('мәс мыс атынд салыст ред басп құраст аударғ'),
    // Before our era and the like: a century follows.
    ...words('б.з.д б.э.д б.д.д б.з.б'),
  ],
  mayBeFinal: [
    // Years, centuries, sums and measures.
    ...words('ж жж ғ ғғ млн млрд трлн тг теңг долл сағ мин сек км кг'),
    ...words('га тн ц ш мм шм шақ коп'),
    // Months.
    ...words('қаң ақп сәу мам мау шіл желт'),
    // And so on.
    ...words('т.б т.с.с т.т т.с с.с ж.б ж.т.б б бб сур кес т'),
    // Addresses and institutions.
    ...words('қ ү б-б ин-т ун-т жш о.б м.а б.з б.э д.с ғ.к ф.ғ.к ф.ғ.д'),
  ],
  beforeNumbers: words('рис көр шығ пәт корп қар тел'),
  starters: [
    ...words('бұл ол осы сол мен біз сіз сен олар алайда бірақ ал және сондықтан'),
    ...words('сонымен онда оның оны оған біздің менің одан содан себебі өйткені егер'),
    ...words('әрине бірде кейін қазір бүгін кеше ертең жалпы мұнда мұның мысалы дегенмен'),
  ],
  speechWords: [
    ...words('деп деді дейді деген депті дей дегенде дегенді дегенге дегенін деймін дедім'),
    ...words('деді-мыс дескен десе десті деседі дейтін дегендей дегеннің деуші'),
  ],
  timeUnits: words('ж жж ғ ғғ'),
  lowerCaseStarts: false,
}
