import { type SegmentationRules, words } from '../segmentation.ts'

/** Ukrainian. Abbreviations of official writing, the press, addresses, science and reference books. */
export const segmentation: SegmentationRules = {
  segmenterCode: 'uk',
  neverFinal: [
    // People and titles.
    ...words('проф акад доц канд докт д-р асист інж ген полк підполк кап лейт чл чл.-кор член-кор'),
    ...words('св преп о оо єп архиєп митр гр гр-н гром тов п пп ім нар засл нар.деп'),
    // Places.
    ...words('м мм с сс смт сел х вул просп пр пр-т бул бульв пл пров наб р-н оз о-в о-ви г хр ст-ця узв мкр'),
    // References and kinds.
    ...words('див пор напр рец ред упоряд уклад т.зв так.зв зв цит ст.-сл'),
  ],
  mayBeFinal: [
    // Years, centuries, sums and measures.
    ...words('р рр ст стст тис млн млрд трлн грн крб коп дол долл руб євр год хв'),
    ...words('сек км см дм кг га т ц шт екз ос чол од кв.м куб.м куб відс'),
    ...words('міс тиж дн н.е до.н.е а.е в.о т.в.о пох'),
    // And so on.
    ...words('т.д т.п т.ін ін та.ін і.ін д обл губ пов'),
  ],
  beforeNumbers: [
    ...words('рис мал табл іл вид вип ч гл розд абз прим дод арк спр оп ф кн арх стор приб прибл'),
    ...words('буд кв кім корп під оф тел факс вх вих'),
  ],
  starters: [
    ...words('він вона воно вони це цей ця ці той та те ті я ми ви ти його її'),
    ...words('їх у в на з із за до від про по при для під після перед через'),
    ...words('але а і й проте однак тому тоді також як якщо коли де що хто не'),
    ...words('крім отже втім зокрема натомість згідно потім тут там так ні адже бо'),
    ...words('цього цим така такий такі усі всі кожен серед разом саме нині зараз'),
  ],
  speechWords: [],
  lowerCaseStarts: false,
  clauseNumbersApart: true,
}
