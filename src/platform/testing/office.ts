import { randomUUID } from 'node:crypto'
import { bug } from '#base/assert.ts'
import { day, instantAt, instantOfMs, msOfInstant } from '#base/days.ts'
import { accepted, done } from '#base/outcome.ts'
import { type Db, inTransaction, reading } from '../db/tx.ts'
import { makeMetrics } from '../metrics.ts'
import { momentOf } from '../now.ts'
import type { HeldPost, Role } from '../signin/actor.ts'
import { DEMO_PASSWORD, settleDemoAccounts } from '../signin/demo-accounts.ts'
import { type People, SIGN_IN_DEFAULTS, type SignInParts } from '../signin/parts.ts'
import { doorkeeperOf } from '../signin/sessions.ts'
import { signInArea } from '../signin/sign-in-area.ts'
import { nextCode, secretOf } from '../signin/totp.ts'
import type { ServerParts } from '../web/house.ts'
import { type TestVisitor, type TestWeb, testWeb } from './web.tsx'

/** Somebody of the small office these tests play in. */
export interface Person {
  readonly staffId: string
  readonly number: string
  readonly name: string
  readonly roles: Role[]
}

/** A small office with sign-in, and a clock that is turned by hand. */
export interface Office {
  readonly web: TestWeb
  readonly parts: SignInParts
  readonly people: Record<'clerk' | 'system' | 'security' | 'audit' | 'newcomer', Person>
  /** The code somebody reads off the generator now. */
  code(person: Person): Promise<string>
  /** A browser in which this person has taken both steps. */
  signedIn(login: keyof Office['people']): Promise<TestVisitor>
  /** A browser in which the password was typed. */
  firstStep(login: string, password?: string): Promise<TestVisitor>
  /** Lets time pass. */
  later(minutes: number): void
}

/** Opens it on Monday 23 November 2026 at nine, with an account for all but the newcomer. */
export async function openOffice(db: Db, more: Partial<ServerParts> = {}): Promise<Office> {
  const person = (number: string, name: string, ...roles: Role[]): Person => ({
    staffId: randomUUID(),
    number,
    name,
    roles,
  })
  const people = {
    clerk: person('1001', '方知微', 'intake'),
    system: person('1002', '季长安', 'system_admin'),
    security: person('1003', '温如岚', 'security_admin'),
    audit: person('1004', '韩叙', 'audit_admin'),
    newcomer: person('1005', '陆行简', 'review'),
  }
  const parts = { people: known(Object.values(people)), settings: SIGN_IN_DEFAULTS }
  const opened = momentOf(instantAt(day('2026-11-23'), '08:00'))
  const { newcomer: _, ...settled } = people
  accepted(
    await inTransaction(db, opened, async (tx) => {
      const accounts = Object.entries(settled).map(([login, { staffId }], i) => ({ staffId, login, place: i + 1 }))
      await settleDemoAccounts(tx, accounts)
      return done(null)
    }),
  )
  const area = signInArea({
    ...parts,
    demo: true,
    asset: (name) => more.assets?.address(`signin/${name}`) ?? `/assets/${name}`,
    shownSettings: [],
  })
  const web = await testWeb(db, [area], day('2026-11-23'), {
    doorkeeper: doorkeeperOf(parts),
    metrics: makeMetrics(),
    ...more,
  })
  const office: Office = {
    web,
    parts,
    people,
    async signedIn(login) {
      const visitor = await office.firstStep(login)
      await visitor.get('/desk/sign-in/second')
      const { statusCode } = await visitor.post('/desk/sign-in/second', { code: await office.code(people[login]) })
      if (statusCode !== 303) bug(`${login} was not let in`)
      office.later(1) // the next code
      return visitor
    },
    async firstStep(login, password = DEMO_PASSWORD) {
      const visitor = web.visitor()
      await visitor.get('/desk/sign-in')
      await visitor.post('/desk/sign-in', { login, password })
      return visitor
    },
    async code({ staffId }) {
      const kept = await secretOf(reading(db, web.moment), staffId)
      return nextCode(kept ?? { secret: '', lastStep: 0 }, msOfInstant(web.moment.at))
    },
    later(minutes) {
      web.moment = momentOf(instantOfMs(msOfInstant(web.moment.at) + minutes * 60_000))
    },
  }
  return office
}

function known(people: readonly Person[]): People {
  const find = (staffId: string) => people.find((one) => one.staffId === staffId)
  return {
    postsOf: async (_tx, staffId) => (find(staffId)?.roles ?? []).map(postOf),
    nameOf: async (_tx, staffId) => find(staffId)?.name ?? null,
    byNumber: async (_tx, number) => people.find((one) => one.number === number) ?? null,
  }
}

function postOf(role: Role): HeldPost {
  const name = { 'zh-Hans': role, 'zh-Hant': role, en: role }
  return { bodyId: 1, level: 'county', code: `post-${role}`, name, role, as: 'A', items: 'all' }
}
