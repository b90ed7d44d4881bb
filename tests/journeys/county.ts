import type { Page } from 'playwright-core'
import { settleCounty } from '#areas/cases/examples.ts'
import type { SettledPeople } from '#areas/organisations/examples.ts'
import { DEMO_SIGN_INS } from '#areas/organisations/examples.ts'
import { must } from '#base/assert.ts'
import { day, instantAt } from '#base/days.ts'
import { done } from '#base/outcome.ts'
import { areas } from '#main/areas.ts'
import { serve } from '#main/server.ts'
import { type Db, inTransaction } from '#platform/db/tx.ts'
import { makeLog } from '#platform/log.ts'
import { makeMetrics } from '#platform/metrics.ts'
import { type Moment, momentOf } from '#platform/now.ts'
import { readSettings } from '#platform/settings.ts'
import { DEMO_PASSWORD, settleDemoAccounts } from '#platform/signin/demo-accounts.ts'
import { testDatabase } from '#platform/testing/database.ts'

/** The demo county behind a real server, on a day the test chooses. */
export interface County {
  readonly baseURL: string
  readonly db: Db
  readonly people: SettledPeople
  /** From now on it is this time of this day. Time only moves when a test says so. */
  goTo(dayText: string, time: string): Moment
  readonly moment: () => Moment
  close(): Promise<void>
}

/** Starts the county: bodies, people with accounts, all items, the whole house around them. */
export async function openCounty(dayText: string): Promise<County> {
  let moment = momentOf(instantAt(day(dayText), '09:00'))
  const db = await testDatabase()
  const people = await settleCounty(db, moment)
  await inTransaction(db, moment, async (tx) => {
    await settleDemoAccounts(
      tx,
      signIns(people).map(([login, staffId], i) => ({ login, staffId, place: i + 1 })),
    )
    return done(null)
  })
  const server = await serve({
    db,
    vault: db.vault,
    settings: { ...readSettings({}), port: 0 },
    areas,
    demo: true,
    log: makeLog('silent'),
    metrics: makeMetrics(),
    clock: () => moment,
  })
  return {
    baseURL: server.address,
    db,
    people,
    moment: () => moment,
    goTo: (dayText, time) => {
      moment = momentOf(instantAt(day(dayText), time))
      return moment
    },
    close: () => server.stop(),
  }
}

/** Everybody who may sign in: those of the demo county, and each post of the market bureau under its code. */
function signIns(people: SettledPeople): readonly (readonly [string, string])[] {
  const shown = DEMO_SIGN_INS.map(({ login, post }) => [login, must(people.staff.get(post), post)] as const)
  const taken = new Set(shown.map(([, staffId]) => staffId))
  const market = [...people.staff].filter(([post, staffId]) => post.startsWith('market-') && !taken.has(staffId))
  return [...shown, ...market]
}

/** Signs a member of staff in with password and code, as a person would; the code comes from the demo page. */
export async function signIn(page: Page, login: string, next = '/desk'): Promise<void> {
  await page.goto(`/desk/sign-in?next=${encodeURIComponent(next)}`)
  await page.fill('#login', login)
  await page.fill('#password', DEMO_PASSWORD)
  await page.click('form:has(#password) button[type=submit]')
  const code = await page.getAttribute('[data-demo-code]', 'data-demo-code')
  await page.fill('#code', code ?? '')
  await page.click('form:has(#code) button[type=submit]')
}
