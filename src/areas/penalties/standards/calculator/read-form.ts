import { amount } from '#law/penalties/amount.ts'
import type { GivenFacts } from '#law/penalties/standards/check-facts.ts'
import type { FactShape } from '#law/penalties/standards/standard.ts'

/** The name of a fact's field in the form and in the address. */
export const fieldOf = (fact: string): string => `f.${fact}`

/** The box that says a fact cannot be established, and the field for the reason. */
export const unknownFieldOf = (fact: string): string => `u.${fact}`
export const whyFieldOf = (fact: string): string => `why.${fact}`

/**
 * The facts that were filled in; empty fields are left out. Numbers may be grouped (`180,000`) or typed in full-width
 * figures; what is no number stays text, so that it is told to be wrong and never passes for nothing. What is ticked as
 * not to be established is so, whatever was typed; a form that asks for no reason (it keeps nothing) gives one itself.
 */
export function readForm(facts: readonly FactShape[], get: (field: string) => string | null): GivenFacts {
  const filled = facts.flatMap(({ name, type }): [string, unknown][] => {
    if (get(unknownFieldOf(name)) === 'yes')
      return [[name, { unascertainable: get(whyFieldOf(name))?.trim() ?? NOT_ASKED_WHY }]]
    const text = (get(fieldOf(name)) ?? '').normalize('NFKC').trim()
    if (text === '') return []
    if (type === 'boolean') return [[name, text === 'yes' ? true : text === 'no' ? false : text]]
    return [[name, type === 'number' ? numberIn(text) : text]]
  })
  return Object.fromEntries(filled)
}

const NOT_ASKED_WHY = '—'

/** Without groups: `180,000` is `180000`. What is no number stays as it is. */
export function plainNumber(text: string): string {
  return text.normalize('NFKC').replace(/(?<=\d)[,\s](?=\d{3}(?!\d))/g, '')
}

function numberIn(text: string): unknown {
  const plain = plainNumber(text)
  return /^-?\d{1,30}(\.\d{1,20})?$/.test(plain) ? amount(plain) : text
}
