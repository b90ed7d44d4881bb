import type { Outcome } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { askOpinion } from '../ask-opinion.ts'
import { finish } from '../finish.ts'
import { type Done, may } from '../may.ts'
import type { RequestRef } from '../request.ts'
import type { VerbInput } from '../shapes.ts'

/**
 * The record of the search: where, with which words, what was found; without it no body may say that something does not
 * exist (政府信息公开条例 §36(4)). What was made together is asked of the other body (§34), what touches a third party of
 * that party (§32); both in writing, one after the other as the chart draws it, and the reply limit stands still meanwhile (§33.3).
 */
export async function search(tx: Tx, by: Actor, ref: RequestRef, input: VerbInput<'search'>): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'search')
  if (!allowed.ok) return allowed
  const found = allowed.value
  const held = input.found === 'found'
  const joint = held && input.agency !== null
  const thirdParty = held && input.thirdParty !== null
  if (joint) await askOpinion(tx, by, found, 'other_agency', input.agency)
  else if (thirdParty) await askOpinion(tx, by, found, 'third_party', input.thirdParty)
  return finish(tx, by, found, {
    entry: {
      ...{ kind: 'search', data: { found: input.found, joint, thirdParty } },
      said: { where: input.where, words: input.words, thirdParty: input.thirdParty },
    },
    moves: [{ pass: 'search', facts: { found: input.found, joint, third_party: thirdParty } }],
    told: { found: input.found, joint, thirdParty },
  })
}
