import { maskIdentityNumber } from '#base/identity-number.ts'
import { maskName } from '#base/masking.ts'
import { readPublicNumber } from '#base/public-number.ts'
import type { Tx } from '#platform/db/tx.ts'
import { phraseFits, phraseOf } from '#platform/secrets/phrase.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { narrowMandates } from './access.ts'
import { stateOn } from './mandate.ts'
import type { MandateCard, MandateLine, MandateUse } from './mandate-contract.ts'
import { openPrincipal } from './principal.ts'
import { itemsOf, organisations, textOf } from './queries.ts'

const SCOPE = 'organisations.mandate'

/** How many mandates a list holds. */
export const MANDATE_PAGE = 50

/** The phrase printed with the number of a mandate: with both the principal follows and revokes it. */
export function mandatePhrase(tx: Tx, number: string): string {
  return phraseOf(tx.vault, SCOPE, number)
}

/** The mandates an actor sees, newest first, at most fifty, those older than the one numbered `after`; principals masked. */
export async function listMandates(tx: Tx, actor: Actor, after?: string): Promise<readonly MandateLine[]> {
  const rows = await mandateRows(tx)
    .where(narrowMandates(actor))
    .$if(after !== undefined, (q) =>
      q.where('organisations.mandate.id', '<', (eb) =>
        eb
          .selectFrom('organisations.mandate as last')
          .select('last.id')
          .where('last.number', '=', after ?? ''),
      ),
    )
    .orderBy('organisations.mandate.id', 'desc')
    .limit(MANDATE_PAGE)
    .execute()
  return rows.map((row) => lineOf(tx, row))
}

/** One mandate of those an actor sees, or null. */
export async function findMandate(tx: Tx, actor: Actor, number: string): Promise<MandateCard | null> {
  const row = await mandateRows(tx)
    .where(narrowMandates(actor))
    .where('organisations.mandate.number', '=', number)
    .executeTakeFirst()
  return row ? cardOf(tx, row) : null
}

/** What the principal sees with number and phrase; null when they do not fit each other. */
export async function followMandate(tx: Tx, typedNumber: string, typedPhrase: string): Promise<MandateCard | null> {
  const read = readPublicNumber('M', typedNumber)
  if (!read || !phraseFits(tx.vault, SCOPE, read.number, typedPhrase)) return null
  const row = await mandateRows(tx)
    .where('organisations.mandate.body_id', '=', read.bodyId)
    .where('organisations.mandate.number', '=', read.number)
    .executeTakeFirst()
  return row ? cardOf(tx, row) : null
}

function mandateRows(tx: Tx) {
  return organisations(tx)
    .selectFrom('organisations.mandate')
    .innerJoin('organisations.body', 'organisations.body.id', 'organisations.mandate.body_id')
    .innerJoin('organisations.staff as s', 's.id', 'organisations.mandate.agent_staff_id')
    .selectAll('organisations.mandate')
    .select((eb) => [
      'organisations.body.short_name',
      's.name as agent_name',
      eb
        .selectFrom('organisations.mandate_use as u')
        .select((sub) => sub.fn.countAll<string>().as('n'))
        .whereRef('u.body_id', '=', 'organisations.mandate.body_id')
        .whereRef('u.mandate_id', '=', 'organisations.mandate.id')
        .as('uses'),
    ])
}

type MandateRow = Awaited<ReturnType<ReturnType<typeof mandateRows>['execute']>>[number]

function lineOf(tx: Tx, row: MandateRow): MandateLine {
  const principal = openPrincipal(tx, row.id, row.principal_sealed)
  const span = { fromOn: row.from_on, toOn: row.to_on }
  const identityChecked = row.identity_checked_on !== null
  return {
    number: row.number,
    village: textOf(row.short_name),
    agent: row.agent_name,
    principal: {
      name: maskName(principal.name),
      identityNumber: maskIdentityNumber(principal.identityNumber),
    },
    items: itemsOf(row.items),
    ...span,
    how: row.given_how,
    standInAllowed: row.stand_in_allowed,
    state: stateOn({ ...span, identityChecked, revoked: row.revoked_at !== null }, tx.today),
    uses: Number(row.uses),
  }
}

async function cardOf(tx: Tx, row: MandateRow): Promise<MandateCard> {
  const log = await usesOf(tx, row.body_id, row.id)
  return { ...lineOf(tx, row), givenAt: row.given_at, revokedAt: row.revoked_at, revokedBy: row.revoked_by, log }
}

async function usesOf(tx: Tx, bodyId: number, mandateId: string): Promise<readonly MandateUse[]> {
  const rows = await organisations(tx)
    .selectFrom('organisations.mandate_use as u')
    .innerJoin('organisations.staff as s', 's.id', 'u.by_staff_id')
    .select(['u.at', 'u.act', 'u.subject_number', 'u.item', 's.name', 'u.by_as'])
    .where('u.body_id', '=', bodyId)
    .where('u.mandate_id', '=', mandateId)
    .orderBy('u.id', 'desc')
    .execute()
  return rows.map(({ at, act, subject_number: subjectNumber, item, name, by_as }) => ({
    ...{ at, act, subjectNumber, item, by: name, as: by_as },
  }))
}
