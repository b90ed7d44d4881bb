import { addDays, day, instantAt } from '#base/days.ts'
import { accepted } from '#base/outcome.ts'
import { type Db, inTransaction } from '#platform/db/tx.ts'
import { standardText } from '#platform/lawbook/read-standards.ts'
import { type Moment, momentOf } from '#platform/now.ts'
import type { Officer, Role } from '#platform/signin/actor.ts'
import { say } from '#platform/words/phrases.ts'
import { readBodies, settleBodies } from '../../organisations/index.ts'
import { draftStandard } from './draft-standard.ts'
import { fileStandard } from './file-standard.ts'
import { openComments } from './open-comments.ts'
import { reviewStandard } from './review-standard.ts'
import { readStandards, settleStandards } from './settle-standards.ts'

const SETTLE = { kind: 'machine', name: 'settle' } as const

/** A Monday on which the examples happen, and another after thirty days of comments. */
export const MONDAY: Moment = momentOf(instantAt(day('2026-11-23'), '09:00'))
export const AFTER_COMMENTS: Moment = momentOf(instantAt(day('2026-12-28'), '09:00'))
export const SINCE = day('2026-01-01')
/** An upper standard of the lawbook, of nine tiers, in force to the end of 2026. */
export const UPPER = 'gd-water-2.1'
export const NOTE = '细化阻挠检查的阶次，附征求意见情况。'

/** Settles the bodies and the standards of the lawbook. */
export async function settledStandards(db: Db): Promise<void> {
  accepted(await inTransaction(db, MONDAY, (tx) => settleBodies(tx, SETTLE, readBodies())))
  accepted(await inTransaction(db, MONDAY, (tx) => settleStandards(tx, SETTLE, readStandards(), SINCE)))
}

/** Somebody with one post in a body of the lawbook. */
export function officerOf(bodyCode: string, role: Role, staffId: string): Officer {
  const place = { bodyId: bodyId(bodyCode), level: 'county', code: `${bodyCode}-${role}`, name: say('审核岗') } as const
  return { kind: 'officer', staffId, name: '沈怀远', posts: [{ ...place, role, as: 'A', items: 'all' }] }
}

/** The number of a body of the lawbook. */
export function bodyId(code: string): number {
  const body = readBodies().find(({ id }) => id === code)
  if (!body) throw new Error(`no body ${code}`)
  return body.number
}

/** Who acts in the example body, the ecological bureau: each a different person. */
export const WRITER = officerOf('eco', 'review', '0190a000-0000-7000-8000-000000000001')
export const LEGAL = officerOf('eco', 'legal', '0190a000-0000-7000-8000-000000000002')
export const HEAD = officerOf('eco', 'decide', '0190a000-0000-7000-8000-000000000003')

/** A county standard that refines `UPPER`: the same table under its own id, the lightest tier up to `most` yuan. */
export function refinedText(id: string, most = 30_000): string {
  return standardText(UPPER)
    .replace(`id: ${UPPER}`, `id: ${id}`)
    .replace('inForce: { from: 2022-01-01, to: 2026-12-31 }\n', '')
    .replace('fine: { min: "20000", max: "40000", excluded: [max] }', `fine: { min: "20000", max: "${most}" }`)
}

/** Drafts a county standard that refines `UPPER`; gives its id back. */
export async function drafted(db: Db, id: string, text = refinedText(id)): Promise<string> {
  const input = { standardId: id, bodyId: bodyId('eco'), refines: UPPER, revision: 0, text, note: NOTE }
  accepted(await inTransaction(db, MONDAY, (tx) => draftStandard(tx, WRITER, input)))
  return id
}

/** The same, reviewed as it stands. */
export async function reviewed(db: Db, id: string, text?: string): Promise<string> {
  await drafted(db, id, text)
  const input = { standardId: id, revision: 1, opinion: '合法。' }
  accepted(await inTransaction(db, MONDAY, (tx) => reviewStandard(tx, LEGAL, input)))
  return id
}

/** The same, open for comments for thirty days. */
export async function asked(db: Db, id: string, text?: string): Promise<string> {
  await reviewed(db, id, text)
  const to = addDays(MONDAY.today, 30)
  accepted(await inTransaction(db, MONDAY, (tx) => openComments(tx, WRITER, { standardId: id, to })))
  return id
}

/** The same, on file with the upper level after the time for comments. */
export async function filed(db: Db, id: string, text?: string): Promise<string> {
  await asked(db, id, text)
  const input = { standardId: id, revision: 1, filedAs: '安环备〔2026〕1号' }
  accepted(await inTransaction(db, AFTER_COMMENTS, (tx) => fileStandard(tx, WRITER, input)))
  return id
}

/** A first day in force after the time for comments, while the upper standard still holds. */
export const FROM = day('2026-12-29')
