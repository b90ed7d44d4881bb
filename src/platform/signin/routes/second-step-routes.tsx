import { toString as drawQr } from 'qrcode'
import { Type } from 'typebox'
import { accepted } from '#base/outcome.ts'
import { reading, type Tx } from '../../db/tx.ts'
import { type Answer, goTo, show } from '../../web/answer.ts'
import { type Route, route } from '../../web/route.ts'
import type { Visit } from '../../web/visit.ts'
import { changePassword } from '../change-password.ts'
import { demoCode } from '../demo-accounts.ts'
import { NewPasswordPage } from '../pages/new-password.desk.tsx'
import { SecondStepPage } from '../pages/second-step.desk.tsx'
import { signInOptions } from '../passkey-options.ts'
import { loginOf } from '../queries.ts'
import { hasPasskey, secondStep } from '../second-step.ts'
import { sessionAt } from '../sessions.ts'
import { secretOf, totpAddress } from '../totp.ts'
import { wordsOf } from '../words/index.ts'
import { field, pageProps, run, type SignInRoom, safeNext, sentence } from './room.ts'
import { onward } from './sign-in-routes.tsx'

/** The second step, and the new password where one is due. */
export function secondStepRoutes(room: SignInRoom): readonly Route[] {
  return [
    route(
      {
        method: 'GET',
        path: '/desk/sign-in/second',
        site: 'desk',
        door: 'anyone',
        shape: { query: Type.Object({ next: field() }) },
      },
      async (visit) => secondPage(room, visit, safeNext(visit.query.next), false),
    ),
    route(
      {
        method: 'POST',
        path: '/desk/sign-in/second',
        site: 'desk',
        door: 'anyone',
        pace: 'slow',
        shape: { body: Type.Object({ code: field(40), next: field() }) },
      },
      async (visit) => {
        const next = safeNext(visit.body.next)
        const stepped = accepted(await run(visit, (tx) => secondStep(room, tx, visit.body.code, visit.client)))
        return stepped ? onward(visit, stepped, next) : secondPage(room, visit, next, true)
      },
    ),
    route(
      { method: 'GET', path: '/desk/sign-in/new-password', site: 'desk', door: 'anyone', shape: {} },
      async (visit) => newPasswordPage(room, visit, null),
    ),
    route(
      {
        method: 'POST',
        path: '/desk/sign-in/new-password',
        site: 'desk',
        door: 'anyone',
        pace: 'slow',
        shape: { body: Type.Object({ old: field(), password: field(), again: field() }) },
      },
      async (visit) => {
        const outcome = await run(visit, (tx) => changePassword(room, tx, visit.body, visit.client))
        if (!outcome.ok) return newPasswordPage(room, visit, outcome.no.code)
        const { token } = outcome.value
        return token === null ? goTo(visit.link('/desk')) : onward(visit, { token }, '/desk')
      },
    ),
  ]
}

async function secondPage(room: SignInRoom, visit: Visit, next: string, failed: boolean): Promise<Answer> {
  const tx = reading(visit.db, visit.moment)
  const session = await sessionAt(tx, room.settings, visit.client.session, 'password', 'new_password')
  if (session?.stage === 'new_password') return goTo(visit.link('/desk/sign-in/new-password'))
  if (!session) return goTo(visit.link(visit.actor.kind === 'officer' ? next : '/desk/sign-in'))

  const words = wordsOf(visit.lang)
  const enrol = await toEnrol(tx, session.staffId)
  const options = (await hasPasskey(tx, session.staffId)) ? await signInOptions(tx, visit.client.origin) : null
  const body = (
    <SecondStepPage
      {...pageProps(visit)}
      action={visit.link('/desk/sign-in/second')}
      again={visit.link('/desk/sign-in')}
      failed={failed}
      next={next}
      enrol={enrol}
      demo={room.demo ? await demoCode(tx, session.staffId) : null}
      passkey={
        options === null
          ? null
          : { action: visit.link('/desk/sign-in/passkey'), options, script: room.asset('passkey.script.js') }
      }
    />
  )
  const title = enrol ? words.second.enrolTitle : words.second.title
  return show(title, body, { status: failed ? 422 : 200 })
}

/** The generator to be set up, for somebody who has no second factor yet. */
async function toEnrol(tx: Tx, staffId: string) {
  const kept = await secretOf(tx, staffId)
  if (!kept || kept.confirmed || (await hasPasskey(tx, staffId))) return null
  const svg = await drawQr(totpAddress(await loginOf(tx, staffId), kept.secret), { type: 'svg', margin: 1 })
  return { secret: kept.secret, qr: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}` }
}

async function newPasswordPage(room: SignInRoom, visit: Visit, code: string | null): Promise<Answer> {
  const tx = reading(visit.db, visit.moment)
  if (!(await sessionAt(tx, room.settings, visit.client.session, 'new_password')))
    return goTo(visit.link(visit.actor.kind === 'officer' ? '/desk/account' : '/desk/sign-in'))
  const body = (
    <NewPasswordPage
      {...pageProps(visit)}
      action={visit.link('/desk/sign-in/new-password')}
      least={room.settings.passwordLeast}
      error={code === null ? null : sentence(visit, code)}
    />
  )
  return show(wordsOf(visit.lang).password.dueTitle, body, { status: code === null ? 200 : 422 })
}
