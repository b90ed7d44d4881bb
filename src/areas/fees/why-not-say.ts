import type { Day } from '#base/days.ts'
import type { Refusal } from '#base/outcome.ts'
import type { FeeEdition, FeeWritten, Round } from './contract.ts'

/**
 * Why an edition may not say what it says. A fee is published with its item, basis and standard (政府信息公开条例 §20(8)); it
 * begins today or later, after the edition before it, and inside a round not before the round does.
 */
export function whyNotSay(
  { name, basis, standard, from, roundNo }: FeeWritten,
  latest: FeeEdition,
  rounds: readonly Round[],
  today: Day,
): Refusal | null {
  const empty = name === '' || basis.length === 0 || ('rule' in standard && standard.rule === '')
  if (empty) return { code: 'fees.incomplete', kind: 'invalid', article: { law: 'R19', article: '20(8)' } }
  if ('fen' in standard && standard.unit === '')
    return { code: 'fees.incomplete', kind: 'invalid', article: { law: 'R19', article: '20(8)' } }
  if (from === null || from < today || (latest.from !== null && from <= latest.from))
    return { code: 'fees.from-in-the-past', kind: 'invalid', facts: { from: from ?? '' } }
  const round = roundNo === null ? null : rounds.find(({ no }) => no === roundNo)
  if (round === undefined) return { code: 'fees.no-such-round', kind: 'missing' }
  if (round && from < round.effectiveOn)
    return { code: 'fees.before-the-round', kind: 'invalid', facts: { from: round.effectiveOn } }
  return null
}
