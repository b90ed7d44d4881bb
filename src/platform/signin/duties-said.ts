import type { Lang } from '#base/text.ts'
import type { Role } from './actor.ts'
import { wordsOf } from './words/index.ts'

/** What a duty is called. */
export function dutyName(lang: Lang, role: Role): string {
  return wordsOf(lang).role[role]
}

/** The duties that may do something, by their names, for a sentence that says whose post it is. */
export function dutiesSaid(lang: Lang, roles: readonly Role[]): string {
  return roles.map((role) => dutyName(lang, role)).join(lang === 'en' ? ' or ' : '、')
}
