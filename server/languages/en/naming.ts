import type { NamingWords } from '../naming-words.ts'
import { words } from '../segmentation.ts'

export const naming: NamingWords = {
  connectors: words('of the for and on de da di du del della des van von der den la le el al bin ibn y e zu'),
  demonyms: [
    ...words(
      '(?:(?:south|north|latin|pan|afro|anglo)?american|african|european|asian|australian|canadian|mexican|cuban)s?',
    ),
    ...words('(?:brazilian|argentine|argentinian|chilean|colombian|venezuelan|peruvian|bolivian|ecuadorian)s?'),
    ...words('(?:russian|ukrainian|belarusian|belarussian|georgian|armenian|azerbaijani|azeri|moldovan|romanian)s?'),
    ...words(
      '(?:kazakh|kazakhstani|uzbek|kyrgyz|tajik|turkmen|uighur|uyghur|tatar|crimean|chechen|mongol|mongolian)s?',
    ),
    ...words(
      '(?:german|austrian|italian|spaniard|belgian|norwegian|bulgarian|hungarian|serb|serbian|croat|croatian)s?',
    ),
    ...words('(?:bosnian|bosniak|albanian|slovak|slovakian|slovene|slovenian|macedonian|montenegrin|kosovar|greek)s?'),
    ...words(
      '(?:czech|lithuanian|latvian|estonian|finn|swede|dane|pole|briton|brit|scot|turk|kurd|arab|jew|slav|roma)s?',
    ),
    ...words('british english scottish scots welsh irish french spanish portuguese dutch swiss swedish danish finnish'),
    ...words('polish turkish jewish arabic hebrew latin gaelic flemish kurdish icelandic maltese cypriot corsican'),
    ...words('chinese japanese korean koreans vietnamese taiwanese burmese nepalese sudanese lebanese congolese'),
    ...words('(?:indian|pakistani|afghan|iranian|persian|iraqi|israeli|palestinian|syrian|jordanian|egyptian|saudi)s?'),
    ...words('(?:libyan|tunisian|algerian|moroccan|nigerian|kenyan|ethiopian|somali|ghanaian|ugandan|rwandan)s?'),
    ...words('(?:indonesian|malaysian|thai|filipino|singaporean|cambodian|laotian|tibetan|yemeni|qatari|kuwaiti)s?'),
    ...words('(?:californian|texan|londoner|parisian|muscovite|sicilian|soviet|roman|hispanic|latino|latina)s?'),
    ...words('(?:muslim|christian|catholic|protestant|orthodox|anglican|buddhist|hindu|sikh|mormon|evangelical)s?'),
    ...words('(?:communist|nazi|marxist|stalinist|socialist|bolshevik|democrat|republican|conservative|tory|tories)s?'),
    ...words('english(?:man|men|woman|women) french(?:man|men) irish(?:man|men) dutch(?:man|men) welsh(?:man|men)'),
    ...words('(?:internet|god|bible|christmas|easter|ramadan|islam|christianity|judaism)'),
  ],
  titles: [
    ...words('mr mrs ms miss dr sir lord lady dame prof professor rev reverend father sister st saint'),
    ...words('president senator governor congressman congresswoman representative minister secretary chancellor mayor'),
    ...words(
      'judge justice general colonel major captain lieutenant sergeant admiral officer detective chief king queen',
    ),
    ...words('prince princess duke duchess pope bishop archbishop cardinal imam rabbi sheikh sultan emperor director'),
    ...words('chairman chairwoman coach ambassador deputy vice prime attorney sheriff manager hurricane storm typhoon'),
  ],
  institutions: [
    ...words('minist depart commit commission council court parliament senate assembly congress union'),
    ...words('universit institut academ school college hospital bank fund foundation agency bureau office'),
    ...words('service party movement front league federation association society organi company corporation'),
    ...words('group club team police army forces embassy centre center church theatre museum library'),
  ],
}
