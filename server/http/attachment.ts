/**
 * Headers of a download: a name in any script (RFC 6266, RFC 8187) with an ASCII stand-in for old readers. The browser
 * saves it, it never shows it.
 */
export function attachment(fileName: string, mediaType: string): Record<string, string> {
  const clean = fitting(fileName.replace(/[\p{Cc}\p{Cs}/\\"]/gu, '_')) || 'download'
  const ascii = clean.replace(/[^\x20-\x7e]/g, '_').replace(/%/g, '_')
  const encoded = encodeURIComponent(clean).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return {
    'content-type': mediaType,
    'content-disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`,
  }
}

const mostCharacters = 180

/** A long name without its middle: whole characters, and its ending. */
function fitting(name: string): string {
  const characters = [...name]
  if (characters.length <= mostCharacters) return name
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? ''
  return characters.slice(0, mostCharacters - ending.length).join('') + ending
}
