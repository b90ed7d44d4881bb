import type { Lang } from '#base/text.ts'
import type { FeeEdition } from './contract.ts'
import { printStandard } from './pages/standard.part.tsx'
import { type Words, wordsOf } from './words/index.ts'

/** What changed from one edition to the next, in words. */
export interface Difference {
  readonly field: keyof Words['fee']['field']
  readonly was: string
  readonly becomes: string
}

/** The fields in which two editions of a fee differ, in the order in which they are read. */
export function differencesOf(lang: Lang, before: FeeEdition, after: FeeEdition): readonly Difference[] {
  const [was, becomes] = [said(lang, before), said(lang, after)]
  return FIELDS.filter((field) => was[field] !== becomes[field]).map((field) => ({
    field,
    was: was[field],
    becomes: becomes[field],
  }))
}

const FIELDS = ['state', 'standard', 'name', 'payer', 'treasury', 'basis'] as const

function said(lang: Lang, edition: FeeEdition): Readonly<Record<Difference['field'], string>> {
  const words = wordsOf(lang)
  return {
    ...{ name: edition.name, state: words.state[edition.state], standard: printStandard(edition.standard) },
    payer: edition.payer ?? words.fee.notSaid,
    treasury: edition.treasury ? words.treasury[edition.treasury] : words.fee.notSaid,
    basis: edition.basis.join('；'),
  }
}
