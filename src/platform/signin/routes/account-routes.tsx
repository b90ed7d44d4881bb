import { Type } from 'typebox'
import { accepted, done, type Outcome } from '#base/outcome.ts'
import { reading } from '../../db/tx.ts'
import { type Answer, goTo, refused, show } from '../../web/answer.ts'
import { type Route, route } from '../../web/route.ts'
import type { Visit } from '../../web/visit.ts'
import { changePassword } from '../change-password.ts'
import { note } from '../events.ts'
import { AccountPage } from '../pages/account.desk.tsx'
import { registerOptions } from '../passkey-options.ts'
import { registerPasskey, removePasskey } from '../passkey-register.ts'
import { loginOf, ownPasskeys, ownSessions } from '../queries.ts'
import { endSession } from '../sessions.ts'
import { wordsOf } from '../words/index.ts'
import { field, officerOf, pageProps, run, type SignInRoom, sentence } from './room.ts'

/** The own account: passkeys, sessions, password. */
export function accountRoutes(room: SignInRoom): readonly Route[] {
  const own = { method: 'POST', site: 'desk', door: 'officer' } as const
  return [
    route({ method: 'GET', path: '/desk/account', site: 'desk', door: 'officer', shape: {} }, async (visit) =>
      page(room, visit, { error: null, saved: false }),
    ),
    route(
      {
        ...own,
        path: '/desk/account/password',
        pace: 'slow',
        shape: { body: Type.Object({ old: field(), password: field(), again: field() }) },
      },
      async (visit) => {
        const outcome = await run(visit, (tx) => changePassword(room, tx, visit.body, visit.client))
        return page(room, visit, { error: outcome.ok ? null : outcome.no.code, saved: outcome.ok })
      },
    ),
    route(
      {
        ...own,
        path: '/desk/account/passkeys',
        shape: { body: Type.Object({ answer: field(20_000), name: field() }) },
      },
      async (visit) =>
        back(visit, await run(visit, (tx) => registerPasskey(tx, officerOf(visit), visit.body, visit.client))),
    ),
    route(
      { ...own, path: '/desk/account/passkeys/remove', shape: { body: Type.Object({ id: field(1400) }) } },
      async (visit) =>
        back(visit, await run(visit, (tx) => removePasskey(tx, officerOf(visit), visit.body.id, visit.client))),
    ),
    route(
      {
        ...own,
        path: '/desk/account/sessions/end',
        shape: { body: Type.Object({ id: Type.String({ format: 'uuid' }) }) },
      },
      async (visit) => {
        const { staffId } = officerOf(visit)
        accepted(
          await run(visit, async (tx) => {
            await endSession(tx, visit.body.id, staffId)
            await note(tx, visit.client, { type: 'session-ended', staffId, login: await loginOf(tx, staffId) })
            return done(null)
          }),
        )
        return goTo(visit.link('/desk/account'))
      },
    ),
  ]
}

function back(visit: Visit, outcome: Outcome<null>): Answer {
  return outcome.ok ? goTo(visit.link('/desk/account')) : refused(outcome.no)
}

async function page(
  room: SignInRoom,
  visit: Visit,
  state: { readonly error: string | null; readonly saved: boolean },
): Promise<Answer> {
  const { staffId, name } = officerOf(visit)
  const tx = reading(visit.db, visit.moment)
  const login = await loginOf(tx, staffId)
  const options = await registerOptions(tx, visit.client.origin, { staffId, login, name })
  const body = (
    <AccountPage
      {...pageProps(visit)}
      person={`${name} · ${login}`}
      least={room.settings.passwordLeast}
      error={state.error === null ? null : sentence(visit, state.error)}
      saved={state.saved}
      passkeys={await ownPasskeys(tx, staffId)}
      sessions={await ownSessions(tx, staffId, visit.client.session)}
      passkey={options === null ? null : { options, script: room.asset('passkey.script.js') }}
      link={visit.link}
    />
  )
  return show(wordsOf(visit.lang).account.title, body, { status: state.error === null ? 200 : 422 })
}
