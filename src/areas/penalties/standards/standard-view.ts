import type { Day } from '#base/days.ts'
import type { Text } from '#base/text.ts'
import { auditStandard } from '#law/penalties/audit/audit-standard.ts'
import type { Tx } from '#platform/db/tx.ts'
import { findBody, listBodies } from '../../organisations/index.ts'
import { listPowers } from '../../processes/index.ts'
import { penaltyBook } from '../penalty-book.ts'
import { adoptionsOn } from './adoptions.ts'
import type { EditionLine, StandardEdition, StandardView } from './contract.ts'
import { keeperId } from './keeper.ts'
import { knownStandard } from './known-standard.ts'
import { laterLaws } from './later-laws.ts'
import { isOfSite } from './of-site.ts'
import { commentsOn, editionOn, editionsOf, findDraft, findEdition, findStandard } from './queries.ts'

/** The edition a page shows: the one asked for, else the one in force, else the latest; null: none, or none of the site. */
export async function shownEdition(tx: Tx, standardId: string, number?: number): Promise<StandardEdition | null> {
  if (!(await isOfSite(tx, standardId))) return null
  if (number !== undefined) return findEdition(tx, standardId, number)
  const lines = await editionsOf(tx, standardId)
  const line = lines.find((each) => isInForce(each, tx.today)) ?? lines[0]
  return line ? { ...line, ...(await knownStandard(tx, line.hash)) } : null
}

function isInForce({ inForceFrom, inForceTo }: EditionLine, on: Day): boolean {
  return inForceFrom <= on && (inForceTo === null || on < inForceTo)
}

/** All that is public about a standard, with the findings of its audit today. */
export async function standardView(tx: Tx, edition: StandardEdition): Promise<StandardView> {
  const { standardId, standard } = edition
  const draft = await findDraft(tx, standardId)
  const open = draft?.comments_to && draft.comments_to >= tx.today ? draft.comments_to : null
  const refines = (await findStandard(tx, standardId))?.refines ?? null
  const beside = {
    words: penaltyBook().words,
    laws: penaltyBook().laws,
    on: tx.today,
    later: await laterLaws(tx, standard, tx.today),
  }
  return {
    edition,
    inForce: (await editionOn(tx, standardId, tx.today))?.number === edition.number,
    editions: await editionsOf(tx, standardId),
    adoptions: await adoptionsNamed(tx, standardId),
    refines,
    maker: await makerOf(tx, edition),
    comments: await commentsOn(tx, standardId),
    commentsTo: open,
    findings: auditStandard(standard, beside),
    powers: await powersBy(tx, edition, refines),
  }
}

async function makerOf(tx: Tx, { bodyId }: EditionLine): Promise<Text | null> {
  return bodyId === (await keeperId(tx)) ? null : ((await findBody(tx, bodyId))?.shortName ?? null)
}

/** The list of powers names the standard it was made with, often the upper one; who refined that acts by its own. */
async function powersBy(tx: Tx, { standardId, bodyId }: EditionLine, refines: string | null) {
  const own = await listPowers(tx, tx.today, { standard: standardId })
  if (refines === null) return own
  const upper = await listPowers(tx, tx.today, { standard: refines })
  return [...own, ...upper.filter((power) => power.bodyId === bodyId)]
}

/** How bodies use a standard today, with the names of bodies and townships. */
export async function adoptionsNamed(tx: Tx, standardId: string): Promise<StandardView['adoptions']> {
  const names = new Map((await listBodies(tx)).map((body) => [body.id, body.shortName]))
  const found = await adoptionsOn(tx, tx.today, standardId)
  return found.flatMap((each) => {
    const body = names.get(each.bodyId)
    return body ? [{ ...each, body, placeNames: each.places.flatMap((place) => names.get(place) ?? []) }] : []
  })
}
