import { Type } from 'typebox'
import { done, type Outcome } from '#base/outcome.ts'
import { reading } from '../../db/tx.ts'
import { type Answer, goTo, refused, show } from '../../web/answer.ts'
import { type Route, route } from '../../web/route.ts'
import type { Visit } from '../../web/visit.ts'
import { MENDINGS, type Mending, mendAccount } from '../mend-account.ts'
import { openAccount } from '../open-account.ts'
import { AdminAccountsPage } from '../pages/admin-accounts.desk.tsx'
import { AdminSecurityPage } from '../pages/admin-security.desk.tsx'
import { accountLines, loginOf } from '../queries.ts'
import { whyNotAdministrate } from '../three-administrators.ts'
import { wordsOf } from '../words/index.ts'
import { field, pageProps, run, type SignInRoom, sentence } from './room.ts'

const MendShape = Type.Object({
  staffId: field(100),
  mending: Type.Unsafe<Mending>({ enum: Object.keys(MENDINGS) }),
})
const FindShape = { query: Type.Object({ begins: field(40) }) }

/** What the system and the security administrator do to accounts. */
export function adminRoutes(room: SignInRoom): readonly Route[] {
  const desk = { site: 'desk', door: 'officer' } as const
  return [
    route({ ...desk, method: 'GET', path: '/desk/admin/accounts', shape: FindShape }, async (visit) =>
      accountsPage(room, visit, visit.query.begins, null, null),
    ),
    route(
      {
        ...desk,
        method: 'POST',
        path: '/desk/admin/accounts',
        shape: { body: Type.Object({ number: field(40), login: field(40) }) },
      },
      async (visit) => {
        const { login } = visit.body
        const outcome = await run(visit, (tx) => openAccount(room, tx, visit.actor, visit.body, visit.client))
        if (outcome.ok) return accountsPage(room, visit, login, null, { login, password: outcome.value.password })
        return outcome.no.kind === 'forbidden'
          ? refused(outcome.no)
          : accountsPage(room, visit, '', outcome.no.code, null)
      },
    ),
    route({ ...desk, method: 'POST', path: '/desk/admin/accounts/mend', shape: { body: MendShape } }, async (visit) => {
      const outcome = await mend(room, visit, visit.body)
      return outcome.ok ? goTo(visit.link('/desk/admin/accounts')) : refused(outcome.no)
    }),
    route({ ...desk, method: 'GET', path: '/desk/admin/security', shape: FindShape }, async (visit) =>
      securityPage(room, visit, visit.query.begins, null),
    ),
    route({ ...desk, method: 'POST', path: '/desk/admin/security', shape: { body: MendShape } }, async (visit) => {
      const outcome = await mend(room, visit, visit.body)
      return outcome.ok ? securityPage(room, visit, outcome.value.login, outcome.value) : refused(outcome.no)
    }),
  ]
}

interface Mended {
  readonly login: string
  readonly password: string | null
}

function mend(room: SignInRoom, visit: Visit, said: { staffId: string; mending: Mending }): Promise<Outcome<Mended>> {
  return run(visit, async (tx) => {
    const outcome = await mendAccount(room, tx, visit.actor, said, visit.client)
    return outcome.ok ? done({ login: await loginOf(tx, said.staffId), password: outcome.value.password }) : outcome
  })
}

async function accountsPage(
  room: SignInRoom,
  visit: Visit,
  begins: string,
  error: string | null,
  opened: { login: string; password: string } | null,
): Promise<Answer> {
  const no = whyNotAdministrate(visit.actor, 'system_admin')
  if (no) return refused(no)
  const body = (
    <AdminAccountsPage
      {...pageProps(visit)}
      here={visit.link('/desk/admin/accounts')}
      mend={visit.link('/desk/admin/accounts/mend')}
      begins={begins}
      accounts={await accountLines(room, reading(visit.db, visit.moment), begins)}
      error={error === null ? null : sentence(visit, error)}
      opened={opened}
      settings={room.shownSettings}
    />
  )
  return show(wordsOf(visit.lang).accounts.title, body, { status: error === null ? 200 : 422 })
}

async function securityPage(room: SignInRoom, visit: Visit, begins: string, mended: Mended | null): Promise<Answer> {
  const no = whyNotAdministrate(visit.actor, 'security_admin')
  if (no) return refused(no)
  const body = (
    <AdminSecurityPage
      {...pageProps(visit)}
      here={visit.link('/desk/admin/security')}
      begins={begins}
      accounts={await accountLines(room, reading(visit.db, visit.moment), begins)}
      error={null}
      done={mended}
    />
  )
  return show(wordsOf(visit.lang).security.title, body)
}
