import { must } from '#base/assert.ts'
import { done, type Outcome, type Refusal, refuse } from '#base/outcome.ts'
import type { Element } from '#law/catalogue/content-check.ts'
import { startOfChange } from '#law/catalogue/start-of-clock.ts'
import type { Ground } from '#law/catalogue/withholding.ts'
import type { Tx } from '#platform/db/tx.ts'
import { record } from '#platform/journal/record.ts'
import type { Actor } from '#platform/signin/actor.ts'
import { whyNotReassess } from '../access.ts'
import type { DisclosureRef } from '../contract.ts'
import { fact } from '../facts.ts'
import { carryFiles } from '../files/files.ts'
import { beginObligation } from '../obligations.ts'
import { catalogue, type DisclosureRow, lockDisclosure, type VersionRow } from '../open.ts'
import { standardOf } from '../the-catalogue.ts'
import { versionRow } from '../version-row.ts'
import { beginReassessment, endReassessment } from './clock.ts'
import type { ReassessOutcome } from './outcomes.ts'

/** What a reassessment came to. `ground`: only where it stays withheld. The reason is public. */
export interface ReassessInput {
  readonly ref: DisclosureRef
  readonly outcome: ReassessOutcome
  readonly ground: Ground | null
  readonly reason: string
}

/**
 * A reviewer looks again at what is withheld: it stays so, with a ground and a reason, and the clock begins anew; or it is
 * to be published: the next version, open, is drafted by nobody yet, goes the way of every draft, and is owed from today.
 * Source: 政府信息公开条例 §18.
 */
export async function reassess(tx: Tx, by: Actor, input: ReassessInput): Promise<Outcome<{ id: string }>> {
  const { ref, outcome, ground, reason } = input
  const found = await lockDisclosure(tx, ref)
  if (!found) return refuse({ code: 'catalogue.no-such-entry', kind: 'missing' })
  const notHis = await whyNotReassess(tx, by, ref.bodyId)
  if (notHis) return refuse(notHis)
  if (found.open) return refuse({ code: 'catalogue.version-open', kind: 'conflict' })
  const version = await inForce(tx, found.row)
  const no = whyNotSo(found.row, version, input)
  if (no || !version) return refuse(no ?? NOT_WITHHELD)

  const due = found.row.reassess_by
  await catalogue(tx)
    .insertInto('catalogue.reassessment')
    .values({
      ...{ body_id: ref.bodyId, disclosure_id: ref.id, no: await nextNumber(tx, ref), due_on: due, done_on: tx.today },
      ...{ outcome, ground: outcome === 'withheld' ? ground : null, reason: reason.trim() },
      reassessed_by: by.kind === 'officer' ? by.staffId : null,
    })
    .execute()
  await endReassessment(tx, by, ref)
  if (outcome === 'withheld') await beginReassessment(tx, by, ref, tx.today)
  else await draftOpen(tx, by, found.row, version, reason.trim())
  await record(tx, by, fact('disclosure.reassessed', ref, { outcome, late: due !== null && due < tx.today }))
  return done({ id: ref.id })
}

const NOT_WITHHELD: Refusal = { code: 'catalogue.not-withheld', kind: 'conflict' }

function whyNotSo(row: DisclosureRow, version: VersionRow | null, input: ReassessInput): Refusal | null {
  if (row.state !== 'published' || version?.attribute !== 'withheld') return NOT_WITHHELD
  if (input.reason.trim() === '') return { code: 'catalogue.no-public-reason', kind: 'invalid' }
  if (input.outcome === 'withheld' && input.ground === null) return { code: 'catalogue.no-ground', kind: 'invalid' }
  return null
}

async function inForce(tx: Tx, row: DisclosureRow): Promise<VersionRow | null> {
  const found = await catalogue(tx)
    .selectFrom('catalogue.version')
    .selectAll()
    .where('body_id', '=', row.body_id)
    .where('disclosure_id', '=', row.id)
    .where('number', '=', row.in_force ?? 0)
    .executeTakeFirst()
  return found ?? null
}

async function nextNumber(tx: Tx, { bodyId, id }: DisclosureRef): Promise<number> {
  const { n } = await catalogue(tx)
    .selectFrom('catalogue.reassessment')
    .select((eb) => eb.fn.countAll<string>().as('n'))
    .where('body_id', '=', bodyId)
    .where('disclosure_id', '=', id)
    .executeTakeFirstOrThrow()
  return Number(n) + 1
}

/** The next version, open: somebody has to look it through and change it before it goes on. */
async function draftOpen(tx: Tx, by: Actor, row: DisclosureRow, version: VersionRow, note: string): Promise<void> {
  const ref = { bodyId: row.body_id, id: row.id }
  const standard = must(standardOf(row.standard_id), row.standard_id)
  const number = version.number + 1
  const content = {
    ...{ title: version.title, attribute: 'proactive' as const, ground: null, reason: null },
    elements: version.elements as readonly Element[], // by version-row
    ...{ formedOn: version.formed_on, expiresOn: version.expires_on },
  }
  await catalogue(tx)
    .insertInto('catalogue.version')
    .values({ ...versionRow(tx, by, ref, number, content, standard, note), drafted_by: null })
    .execute()
  await carryFiles(tx, ref, { from: version.number, to: number })
  await beginObligation(tx, by, {
    ...{ bodyId: ref.bodyId, standardId: standard.id, occasion: `${row.serial}.${number}`, disclosureId: ref.id },
    ...{ beginsOn: tx.today, start: startOfChange(standard.limits[0], tx.today) },
  })
}
