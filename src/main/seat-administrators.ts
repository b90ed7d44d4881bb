import { addStaff } from '#areas/organisations/add-staff.ts'
import { appoint } from '#areas/organisations/appoint.ts'
import { findBodyByCode, people, postLines } from '#areas/organisations/index.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import { type Db, inTransaction, type Tx } from '#platform/db/tx.ts'
import type { Moment } from '#platform/now.ts'
import { openAccount } from '#platform/signin/open-account.ts'
import { SIGN_IN_DEFAULTS } from '#platform/signin/parts.ts'
import { ADMINISTRATORS, type Administrator } from '#platform/signin/three-administrators.ts'

/** A person who is to be one of the three administrators. */
export interface Seat {
  readonly name: string
  /** Staff number of the personnel office. */
  readonly number: string
  readonly login: string
}

/** A seated administrator and the one-time password to be handed over in person. */
export interface Seated {
  readonly role: Administrator
  readonly login: string
  readonly password: string
}

const BY = { kind: 'machine', name: 'seat-administrators' } as const
const CLIENT = { address: 'command line', agent: 'gongkai seat', origin: '', session: null }

/**
 * Seats the first three administrators of a house that has none: three people, three posts, three accounts, together or
 * not at all. Everybody after them is seated by them, at the desk.
 */
export function seatAdministrators(
  db: Db,
  moment: Moment,
  bodyCode: string,
  seats: Readonly<Record<Administrator, Seat>>,
): Promise<Outcome<readonly Seated[]>> {
  return inTransaction(db, moment, async (tx) => {
    const body = await findBodyByCode(tx, bodyCode)
    if (!body) return refuse({ code: 'organisations.no-such-body', kind: 'missing' })
    const seated: Seated[] = []
    for (const role of ADMINISTRATORS) {
      const one = await seat(tx, body.id, role, seats[role])
      if (!one.ok) return one
      seated.push(one.value)
    }
    return done(seated)
  })
}

async function seat(
  tx: Tx,
  bodyId: number,
  role: Administrator,
  { name, number, login }: Seat,
): Promise<Outcome<Seated>> {
  const post = (await postLines(tx, bodyId, tx.today)).find((line) => line.role === role)
  if (!post) return refuse({ code: 'organisations.no-such-post', kind: 'missing' })
  const staff = await addStaff(tx, BY, { bodyId, name, number, since: tx.today })
  if (!staff.ok) return staff
  const { staffId } = staff.value
  const held = await appoint(tx, BY, { bodyId, postCode: post.code, staffId, fromOn: tx.today, items: 'all' })
  if (!held.ok) return held
  const account = await openAccount({ people, settings: SIGN_IN_DEFAULTS }, tx, BY, { number, login }, CLIENT)
  return account.ok ? done({ role, login, password: account.value.password }) : account
}
