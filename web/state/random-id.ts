/** A name that no other has: 128 random bits, hexadecimal. `crypto.randomUUID` is missing where a page came by plain HTTP. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
