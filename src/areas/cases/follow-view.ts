import type { Tx } from '#platform/db/tx.ts'
import { phraseFits } from '#platform/secrets/phrase.ts'
import { type Actor, VISITOR } from '#platform/signin/actor.ts'
import { maySee } from './access.ts'
import { openApplicant } from './applicant.ts'
import { type CaseRef, readCaseNumber } from './case.ts'
import { bodiesOf } from './case-view.ts'
import type { DocumentView, FollowView } from './contract.ts'
import { follows } from './joint.ts'
import { LIFE } from './life.ts'
import { materialsOf } from './materials-view.ts'
import { type Parts, partsOf } from './parts.ts'
import { rowOf } from './rows.ts'
import { refOfNumber } from './search.ts'
import { shownOf } from './shown.ts'
import { timelineOf } from './timeline.ts'

/** What anyone with number and phrase sees, without an account. Wrong phrase and wrong number are the same null. */
export async function followView(tx: Tx, number: string, phrase: string): Promise<FollowView | null> {
  const parts = await byPhrase(tx, number, phrase)
  return parts ? followOf(tx, parts) : null
}

/** What a printed document needs, for staff who may see the case. */
export async function documentView(tx: Tx, actor: Actor, ref: CaseRef): Promise<DocumentView | null> {
  const parts = await partsOf(tx, ref)
  return parts && actor.kind === 'officer' && maySee(actor, parts.found) ? documentOf(tx, parts) : null
}

/** The same for whoever has number and phrase. */
export async function documentByPhrase(tx: Tx, number: string, phrase: string): Promise<DocumentView | null> {
  const parts = await byPhrase(tx, number, phrase)
  return parts ? documentOf(tx, parts) : null
}

async function byPhrase(tx: Tx, number: string, phrase: string): Promise<Parts | null> {
  const read = readCaseNumber(number)
  if (read === null || !phraseFits(tx.vault, 'case', read, phrase)) return null // asked first: how long a no takes tells nothing
  const ref = await refOfNumber(tx, read)
  return ref ? partsOf(tx, ref) : null
}

async function documentOf(tx: Tx, parts: Parts): Promise<DocumentView> {
  const { name, address } = openApplicant(tx, parts.found.id, parts.row.applicant_sealed)
  const { bodyId, id } = parts.found
  return { ...(await followOf(tx, parts)), applicantName: name, applicantAddress: address, ref: { bodyId, id } }
}

async function followOf(tx: Tx, parts: Parts): Promise<FollowView> {
  const { found, row, names, home, own } = parts
  const { number, item, applicant, state, holder, dueOn, provisional, light, collectedOn } = rowOf(
    found,
    row,
    VISITOR,
    names,
    home,
    own,
  )
  const materials = await materialsOf(tx, parts)
  return {
    ...{ number, item, applicant, state, dueOn, provisional, light, collectedOn },
    holder: { ...holder, staffName: null },
    ...shownOf(parts, tx.today),
    timeline: await timelineOf(tx, found, bodiesOf(parts), false),
    mayWithdraw: LIFE.withdraw.from.includes(state),
    mayHandInCorrection: LIFE['hand-in-correction'].from.includes(state) && !follows(found),
    askedMaterials: materials.filter(({ asked }) => asked).map(({ id, name }) => ({ id, name })),
  }
}
