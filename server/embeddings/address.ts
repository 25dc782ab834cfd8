/** Longest key or model name that is taken. */
export const longestName = 300

/**
 * Reads the address of a server of embeddings.
 *
 * @returns the address as it is kept, or what is wrong with it in words
 */
export function readAddress(text: string): { readonly address: string } | { readonly problem: string } {
  let url: URL
  try {
    url = new URL(text.trim())
  } catch {
    return { problem: 'This is no address. One looks like http://127.0.0.1:8080/v1/embeddings.' }
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return { problem: 'The address must begin with http:// or https://.' }
  if (url.username !== '' || url.password !== '')
    return { problem: 'Put a name or password not into the address, which history keeps, but give a key.' }
  if (url.search !== '' || url.hash !== '') return { problem: 'The address must have no ? or # in it.' }
  return { address: url.href }
}

/** Whether an address is on this very machine. */
export function isLoopback(address: string): boolean {
  const { hostname } = new URL(address)
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname)
}

/** Name and port of the server, as a person is asked about it. */
export const hostOf = (address: string): string => new URL(address).host
