import { type TString, Type } from 'typebox'
import { bug } from '#base/assert.ts'
import type { Outcome } from '#base/outcome.ts'
import { inTransaction, type Tx } from '../../db/tx.ts'
import type { Visit } from '../../web/visit.ts'
import { newRequestKey } from '../../web/visiting.ts'
import type { Officer } from '../actor.ts'
import type { FormProps } from '../contract.ts'
import type { SignInParts } from '../parts.ts'
import { type Words, wordsOf } from '../words/index.ts'

/** What the routes of sign-in need besides the parts. */
export interface SignInRoom extends SignInParts {
  /** Whether fictional people's sign-ins are published on the page. */
  readonly demo: boolean
  /** Address of a file of this folder, made ready by the web server's assets. */
  readonly asset: (name: string) => string
  /** What the system administrator is shown of the settings: name and value, no secrets. */
  readonly shownSettings: readonly { readonly name: string; readonly value: string }[]
}

/** A text field of a form that may be missing or empty; what is wrong with it, the verb says. */
export function field(most = 200): TString {
  return Type.String({ maxLength: most, default: '' })
}

/** What every page of ours is given. */
export function pageProps(visit: Visit): FormProps & { lang: Visit['lang']; words: Words } {
  return { lang: visit.lang, words: wordsOf(visit.lang), csrf: visit.csrf, requestKey: newRequestKey() }
}

/**
 * Runs a verb of sign-in. Not wrapped in `once`: that keeps a digest of what was said, and here a password was said.
 * Twice is harmless: a session more, or a refusal.
 */
export function run<T>(visit: Visit, verb: (tx: Tx) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  return inTransaction(visit.db, visit.moment, verb)
}

/** The officer of a route whose door lets only officers in. */
export function officerOf(visit: Visit): Officer {
  return visit.actor.kind === 'officer' ? visit.actor : bug('the door let a stranger in')
}

/** The sentence of a refusal of ours. */
export function sentence(visit: Visit, code: string): string {
  const words: Readonly<Record<string, string>> = wordsOf(visit.lang).refusals
  return words[code] ?? bug(`no words for ${code}`)
}

/** Where to go after signing in: a page of the desk and nowhere else. */
export function safeNext(next: string): string {
  return /^\/desk(?:[/?][\w\-./?=&%:+~]*)?$/.test(next) && !/\/\/|^\/desk\/sign-/.test(next) ? next : '/desk'
}
