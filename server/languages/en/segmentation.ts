import { type SegmentationRules, words } from '../segmentation.ts'

/** English. Titles, references, months, companies and what else is written with a full stop. */
export const segmentation: SegmentationRules = {
  segmenterCode: 'en',
  neverFinal: [
    ...words('mr mrs ms dr prof rev hon gen col maj capt lt sgt cpl pvt cmdr adm'),
    ...words('gov sen rep pres supt brig lieut amb msgr insp messrs mme mlle fr st ste mt ft'),
    ...words('e.g i.e eg ie viz cf vs v approx ca'),
    ...words('trans tel ext rm ave blvd rd sq hwy apt attn asst drs ps p.s nb'),
  ],
  mayBeFinal: [
    ...words('inc ltd co corp llc plc bros etc al et.al jr sr esq ph.d m.d b.a m.a'),
    ...words('a.m p.m b.c a.d dept est'),
    ...words('hr hrs mins secs lb lbs oz yr yrs'),
    ...words('jan feb apr jun jul aug sep sept oct nov dec'),
    ...words('tues thurs univ assn intl govt mil bn misc kg km cm mm'),
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
  timeUnits: [],
  lowerCaseStarts: true,
  capitalised: words('mon tue wed thu fri sat sun'),
  speechVerbs: [
    ...words('said says asked asks replied replies cried cries shouted answered whispered exclaimed'),
    ...words('added adds thought wondered muttered murmured demanded insisted'),
  ],
  unmarked: {
    starters: [
      ...words('this that these those we he she it they you my your our their his her'),
      ...words('if when while as there please thanks here what why how where are is do does did'),
      ...words('can could would will let but and so also however then now today'),
      ...words('although because since once have had has hope'),
    ],
    greetings: ['hi', 'hello', 'hey', 'dear', 'good morning', 'good afternoon', 'good evening', 'greetings'],
    closings: [
      ...words('regards sincerely best cheers love thanks thx respectfully cordially yours'),
      ...['kind regards', 'kindest regards', 'best regards', 'warm regards', 'warmest regards', 'with best regards'],
      ...['best wishes', 'yours truly', 'yours sincerely', 'yours faithfully', 'sincerely yours', 'take care'],
      ...['many thanks', 'thank you', 'thanks again', 'thanks in advance', 'good luck', 'all the best'],
    ],
    fields: [
      ...words('from to cc bcc subject date sent groups newsgroups location salary compensation description'),
      ...words('requirements qualifications position'),
      ...['sent by', 'job title', 'job id', 'reply-to', 'followup-to'],
    ],
  },
}
