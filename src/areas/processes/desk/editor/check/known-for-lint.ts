import type { Known } from '#law/flows/lint.ts'
import { ROLES } from '#platform/signin/actor.ts'
import type { KnownThings } from '../settings.ts'

/** What the page was told of the house, as lint asks for it. */
export function knownForLint({ rules, laws, charts, decisions }: KnownThings): Known {
  const names = (choices: readonly { readonly value: string }[]) => new Set(choices.map(({ value }) => value))
  return {
    rules: new Map(rules.map(({ value, amount, unit }) => [value, { amount, unit }])),
    laws: names(laws),
    roles: new Set(ROLES),
    decisions: decisions && names(decisions),
    charts: names(charts),
  }
}
