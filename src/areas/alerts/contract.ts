import type { FilterQuery } from '#areas/catalogue/index.ts'
import type { Search } from '#areas/search/index.ts'

/** What somebody wants to hear about: a search of everything, or a list of the catalogue. */
export type Subject =
  | { readonly kind: 'search'; readonly search: Search }
  | { readonly kind: 'catalogue'; readonly query: FilterQuery }

/** An alert and the secret of its letter, which whoever reads the mailbox has, and nobody else. */
export interface Held {
  readonly id: string
  readonly token: string
}

/** Something new in a search. */
export interface News {
  readonly title: string
  /** Without the language. */
  readonly path: string
  readonly note: string
}

/** Days on which a link for confirming holds, and an unconfirmed address is kept. */
export const CONFIRM_DAYS = 3
/** Letters asking for confirmation that go to one address within 24 hours, whoever asks for them. */
export const LETTERS_A_DAY = 3
/** Alerts of one address. */
export const MOST_ALERTS = 20
/** Hour in Anlan from which letters are sent: nobody is woken by one. */
export const FROM_HOUR = '07:00'
