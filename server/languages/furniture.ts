/**
 * What stands around an article on a page without being part of it: data for the cleanup rules.
 *
 * All of it is in lower case, marks left out, one space between words: as `bareLine` gives a line.
 */
export interface FurnitureWords {
  /** Whole lines of menus, contacts and appeals: `read also`, `leave your contact details`. */
  readonly lines: readonly string[]
  /** How such lines begin: `share on`, `subscribe to`. */
  readonly starts: readonly string[]
  /** How a picture's caption begins: `photo by`, `фото з`. */
  readonly captions: readonly string[]
  /** How a line about rights begins: `all rights reserved`. */
  readonly rights: readonly string[]
  /** How a line begins that only tells when a page was published or how often it was read. */
  readonly counts: readonly string[]
}
