import { type SegmentationRules, words } from '../segmentation.ts'

/** English. Titles, references, months, companies and what else is written with a full stop. */
export const segmentation: SegmentationRules = {
  segmenterCode: 'en',
  neverFinal: [
    ...words('mr mrs ms dr prof rev hon gen col maj capt lt sgt cpl pvt cmdr adm'),
    ...words('gov sen rep pres supt insp messrs mme mlle fr st ste mt ft'),
    ...words('e.g i.e eg ie viz cf vs v approx ca'),
    ...words('trans tel ext rm attn asst drs ps p.s nb'),
  ],
  mayBeFinal: [
    ...words('inc ltd co corp llc plc bros etc al et.al jr sr esq ph.d m.d b.a m.a'),
    ...words('a.m p.m b.c a.d dept est'),
    ...words('ave blvd rd sq hwy apt hr hrs mins secs lb lbs oz yr yrs'),
    ...words('jan feb apr jun jul aug sep sept oct nov dec'),
    ...words('tues thurs univ assn intl govt mil bn misc'),
  ],
  beforeNumbers: words('no nos art sec ch chap p pp vol vols fig figs eq para pop c'),
  starters: [
    ...words('he she it they we you i this that these those the a an his her its'),
    ...words('their our my your in on at by for from to with of as but and or so'),
    ...words('if when while where what who why how there here then however also although'),
    ...words('after before because since no not yes do does did is are was were please'),
    ...words('some many most all both each such now today thus meanwhile according despite'),
  ],
  speechWords: [],
  lowerCaseStarts: true,
}
