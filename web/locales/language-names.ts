/** Names of languages in Kazakh, by primary subtag: browsers bring few of them. */
const kazakh: Readonly<Record<string, string>> = {
  ar: 'араб тілі',
  az: 'әзербайжан тілі',
  be: 'беларусь тілі',
  bg: 'болгар тілі',
  cs: 'чех тілі',
  da: 'дат тілі',
  de: 'неміс тілі',
  el: 'грек тілі',
  en: 'ағылшын тілі',
  es: 'испан тілі',
  et: 'эстон тілі',
  fa: 'парсы тілі',
  fi: 'фин тілі',
  fr: 'француз тілі',
  he: 'иврит тілі',
  hu: 'венгр тілі',
  hy: 'армян тілі',
  it: 'итальян тілі',
  ja: 'жапон тілі',
  ka: 'грузин тілі',
  kk: 'қазақ тілі',
  ko: 'корей тілі',
  ky: 'қырғыз тілі',
  lt: 'литва тілі',
  lv: 'латыш тілі',
  nl: 'нидерланд тілі',
  no: 'норвег тілі',
  pl: 'поляк тілі',
  pt: 'португал тілі',
  ro: 'румын тілі',
  ru: 'орыс тілі',
  sk: 'словак тілі',
  sv: 'швед тілі',
  tg: 'тәжік тілі',
  tk: 'түрікмен тілі',
  tr: 'түрік тілі',
  tt: 'татар тілі',
  uk: 'украин тілі',
  uz: 'өзбек тілі',
  zh: 'қытай тілі',
}

/**
 * A language's name in that of the interface, in English where it has none; the tag itself where nobody knows it.
 *
 * @param tag  BCP 47
 * @throws RangeError for what is no tag
 */
export function nameOfLanguage(tag: string, language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(tag)
  if (name && name !== tag) return name
  const own = language === 'kk' ? kazakh[tag.split('-')[0]!.toLowerCase()] : undefined
  return own ?? new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag
}
