import type { Day } from '#base/days.ts'
import { type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import { endOf, lastDayOfTerm } from '#law/norms/validity.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import type { Norm, NormRef } from '../contract.ts'
import { findByAddress } from '../find-by-address.ts'
import { type Done, finish } from '../finish.ts'
import { may } from '../may.ts'
import { lockNorm, norms } from '../norm-rows.ts'
import { normTerms } from '../norm-terms.ts'
import { settleReplaced } from '../replacing.ts'
import type { VerbInput } from '../shapes.ts'
import { whyNotPublic } from '../why-not-public.ts'

/**
 * The head has it registered, numbered and issued (统一登记、统一编号、统一印发): from then on it is in the public register.
 * It holds no longer than its kind may, from the day it comes into force; what it replaces ends on that day.
 */
export async function issue(tx: Tx, by: Actor, ref: NormRef, input: VerbInput<'issue'>): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'issue')
  if (!allowed.ok) return allowed
  const found = allowed.value
  const from = input.inForceFrom as Day // the shape tests its form
  const longest = lastDayOfTerm(from, found.kind, normTerms())
  const validTo = (input.validTo ?? longest) as Day // the shape tests its form
  const named = input.replaces === null ? null : await findByAddress(tx, by, input.replaces)
  const old = named && named.bodyId === found.bodyId ? await lockNorm(tx, named) : null // nobody ends another body's
  const no =
    whyNotDays(tx, from, validTo, longest) ??
    whyNotReplace(input.replaces, old, from) ??
    (await whyNotNumber(tx, input.number)) ??
    whyNotPublic(input.note)
  if (no) return refuse(no)

  const number = input.number.trim()
  const issued = await finish(tx, by, found, 'issue', {
    changes: {
      ...{ state: 'issued', number, issued_on: tx.today, in_force_from: from, valid_to: validTo },
      ...{ issued_by: by.kind === 'officer' ? by.staffId : null },
      ...(old ? { replaces_body: old.bodyId, replaces: old.id } : {}),
    },
    data: { number, from, to: validTo, replaces: input.replaces },
    note: input.note,
  })
  if (old) await settleReplaced(tx, by, old)
  return issued
}

/** Why a term cannot be: before today, over before it begins, or longer than its kind may hold. */
function whyNotDays(tx: Tx, from: Day, to: Day, longest: Day): Refusal | null {
  if (from < tx.today) return { code: 'norms.from-in-past', kind: 'invalid' }
  if (to < from) return { code: 'norms.over-before-it-begins', kind: 'invalid' }
  return to <= longest ? null : tooLong(longest)
}

/** The refusal of a term that is longer than the rule allows. */
export function tooLong(longest: Day): Refusal {
  const [article] = normTerms().articles
  return { code: 'norms.too-long', kind: 'invalid', ...(article ? { article } : {}), facts: { longest } }
}

function whyNotReplace(typed: string | null, old: Norm | null, from: Day): Refusal | null {
  if (typed === null) return null
  if (!old?.days) return { code: 'norms.nothing-to-replace', kind: 'invalid' }
  return endOf(old.days).on > from ? null : { code: 'norms.ended-already', kind: 'conflict' }
}

async function whyNotNumber(tx: Tx, number: string): Promise<Refusal | null> {
  const same = await norms(tx)
    .selectFrom('norms.document')
    .select('id')
    .where('number', '=', number.trim())
    .executeTakeFirst()
  return same ? { code: 'norms.number-taken', kind: 'conflict' } : null
}
