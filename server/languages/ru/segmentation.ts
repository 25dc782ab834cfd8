import { type SegmentationRules, words } from '../segmentation.ts'

/** Russian. Abbreviations of official writing, the press, addresses and reference books. */
export const segmentation: SegmentationRules = {
  segmenterCode: 'ru',
  neverFinal: [
    // People and titles.
    ...words('проф акад доц канд докт д-р инж ген полк подполк кап лейт чл чл.-корр'),
    ...words('св преп о еп архиеп митр гр гр-н гр-ка г-н г-жа тов им нар засл'),
    // Places.
    ...words('г гг с пос пгт дер ул просп пр пр-т бул бульв пл пер наб р-н оз о-в ст-ца мкр'),
    // References and kinds.
    ...words('см ср напр ред сост т.н т.наз так.наз цит'),
  ],
  mayBeFinal: [
    ...words('в вв тыс млн млрд трлн руб коп долл грн тг мин сек км'),
    ...words('кг га т ц шт экз чел ед кв.м куб.м мес н.э до.н.э и.о врио ст'),
    ...words('т.д т.п т.е др проч обл губ'),
  ],
  beforeNumbers: [
    ...words('рис илл табл изд вып ч гл разд абз прим прил арх оп ф кн стр ок прибл'),
    ...words('д кв корп оф ш тел'),
  ],
  starters: [
    ...words('он она оно они это этот эта эти тот я мы вы ты его её ее их в на'),
    ...words('с со из за до от о об по при для под после перед через но а и'),
    ...words('однако поэтому тогда также как если когда где что кто не кроме итак впрочем'),
    ...words('затем потом здесь там так нет все каждый среди вместе сейчас согласно'),
  ],
  speechWords: [],
  lowerCaseStarts: false,
}
