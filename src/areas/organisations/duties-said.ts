import type { Lang } from '#base/text.ts'
import type { Role } from '#platform/signin/actor.ts'
import { wordsOf } from './words/index.ts'

/** The duties that may do something, by their names, for a sentence that says whose post it is. */
export function dutiesSaid(lang: Lang, roles: readonly Role[]): string {
  const names = roles.map((role) => wordsOf(lang).role[role])
  return lang === 'en' ? names.join(' or ') : names.join('、')
}
