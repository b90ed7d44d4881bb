import { type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { type Actor, postsOf } from '#platform/signin/actor.ts'
import { staffName } from '../../../organisations/index.ts'
import { besideOf } from '../beside.ts'
import { haveInvestigated, type PenaltyCase, type PenaltyRef } from '../case.ts'
import { finish } from '../finish.ts'
import { headsOf } from '../handling.ts'
import { type Done, may } from '../may.ts'
import { papersOf } from '../papers.ts'
import type { VerbInput } from '../shapes.ts'
import { staffOf } from '../staff-of.ts'

const article = { law: 'APL', article: '43' }

/**
 * The head decides on a request for recusal, with reasons (行政处罚法 §43); where it is about a head, the heads decide it
 * together, two or more, without the one it is about, and legal staff may record it. Who is recused does nothing more in
 * the case: an officer is then replaced by `reappoint`, a chair by another call to the hearing. `no`: the request's paper.
 */
export async function decideRecusal(
  tx: Tx,
  by: Actor,
  ref: PenaltyRef,
  input: VerbInput<'decide-recusal'>,
): Promise<Outcome<Done>> {
  const allowed = await may(tx, by, ref, 'decide-recusal')
  if (!allowed.ok) return allowed
  const found = allowed.value
  const papers = await papersOf(tx, found)
  const asked = besideOf(papers).recusals.includes(input.no) && papers.find(({ no }) => no === input.no)
  if (!asked) return refuse({ code: 'penalties.recusal-not-open', kind: 'missing', article })
  const against = asked.data['against'] as readonly string[] // written by ask-recusal only
  const heads = await headsOf(tx, found.bodyId)
  const isOfHead = against.some((one) => heads.includes(one))
  const attendees = [...new Set(input.attendees)]
  const no =
    whyNotBy(by, against) ?? (isOfHead ? await whyNotTogether(tx, found, attendees, against) : whyNotHead(by, found))
  if (no) return refuse(no)

  const { granted, reason } = input
  return finish(tx, by, found, {
    entry: {
      ...({ kind: 'decide-recusal', said: { reason } } as const),
      data: { of: input.no, granted, against, attendees: isOfHead ? attendees : [] },
    },
    changes: granted ? { recused: JSON.stringify([...found.recused, ...against]) } : {},
    told: { granted, together: isOfHead },
  })
}

/** Nobody decides about leaving the case oneself. */
function whyNotBy(by: Actor, against: readonly string[]): Refusal | null {
  return against.includes(staffOf(by)) ? { code: 'penalties.recusal-of-oneself', kind: 'forbidden', article } : null
}

async function whyNotTogether(
  tx: Tx,
  found: PenaltyCase,
  attendees: readonly string[],
  against: readonly string[],
): Promise<Refusal | null> {
  for (const one of attendees)
    if ((await staffName(tx, one)) === null) return { code: 'penalties.no-such-staff', kind: 'missing', article }
  const apart = [...against, ...found.recused, ...haveInvestigated(found)]
  const together = attendees.filter((one) => !apart.includes(one))
  return together.length === attendees.length && together.length >= 2
    ? null
    : { code: 'penalties.recusal-together', kind: 'invalid', article }
}

function whyNotHead(by: Actor, { bodyId }: PenaltyCase): Refusal | null {
  const isHead = postsOf(by).some((post) => post.bodyId === bodyId && post.role === 'decide')
  return isHead
    ? null
    : { code: 'penalties.not-your-post', kind: 'forbidden', article, facts: { verb: 'decide-recusal' } }
}
