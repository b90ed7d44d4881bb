import { Type } from 'typebox'
import { accepted, done } from '#base/outcome.ts'
import { reading } from '../../db/tx.ts'
import { type Answer, goTo, show } from '../../web/answer.ts'
import { type Route, route } from '../../web/route.ts'
import type { Visit } from '../../web/visit.ts'
import { DEMO_PASSWORD, shownDemoAccounts } from '../demo-accounts.ts'
import { note } from '../events.ts'
import { type DemoLine, SignInPage } from '../pages/sign-in.desk.tsx'
import { signInOptions } from '../passkey-options.ts'
import { passkeySignIn } from '../passkey-sign-in.ts'
import { loginOf } from '../queries.ts'
import { endSession } from '../sessions.ts'
import { type Stepped, signIn } from '../sign-in.ts'
import { wordsOf } from '../words/index.ts'
import { field, pageProps, run, type SignInRoom, safeNext } from './room.ts'

/** The first step, the passkey that needs no second, and signing out. */
export function signInRoutes(room: SignInRoom): readonly Route[] {
  return [
    route(
      {
        method: 'GET',
        path: '/desk/sign-in',
        site: 'desk',
        door: 'anyone',
        shape: { query: Type.Object({ next: field() }) },
      },
      async (visit) => {
        const next = safeNext(visit.query.next)
        return visit.actor.kind === 'officer'
          ? goTo(visit.link(next))
          : page(room, visit, { next, login: '', failed: false })
      },
    ),
    route(
      {
        method: 'POST',
        path: '/desk/sign-in',
        site: 'desk',
        door: 'anyone',
        pace: 'slow',
        shape: { body: Type.Object({ login: field(), password: field(), next: field() }) },
      },
      async (visit) => {
        const { login } = visit.body
        const next = safeNext(visit.body.next)
        const stepped = accepted(await run(visit, (tx) => signIn(room, tx, visit.body, visit.client)))
        if (!stepped) return page(room, visit, { next, login, failed: true })
        return onward(visit, stepped, `/desk/sign-in/second?next=${encodeURIComponent(next)}`)
      },
    ),
    route(
      {
        method: 'POST',
        path: '/desk/sign-in/passkey',
        site: 'desk',
        door: 'anyone',
        pace: 'slow',
        shape: { body: Type.Object({ answer: field(20_000), next: field() }) },
      },
      async (visit) => {
        const next = safeNext(visit.body.next)
        const stepped = accepted(await run(visit, (tx) => passkeySignIn(room, tx, visit.body.answer, visit.client)))
        return stepped ? onward(visit, stepped, next) : page(room, visit, { next, login: '', failed: true })
      },
    ),
    route({ method: 'POST', path: '/desk/sign-out', site: 'desk', door: 'anyone', shape: {} }, async (visit) => {
      const { actor, client } = visit
      accepted(
        await run(visit, async (tx) => {
          if (client.session !== null) await endSession(tx, client.session)
          if (actor.kind === 'officer')
            await note(tx, client, {
              type: 'signed-out',
              staffId: actor.staffId,
              login: await loginOf(tx, actor.staffId),
            })
          return done(null)
        }),
      )
      return { kind: 'redirect', to: visit.link('/desk/sign-in'), session: null }
    }),
  ]
}

/** Gives the cookie of the new session and leads on. */
export function onward(visit: Visit, stepped: NonNullable<Stepped>, to: string): Answer {
  return { kind: 'redirect', to: visit.link(to), session: stepped }
}

async function page(
  room: SignInRoom,
  visit: Visit,
  state: { readonly next: string; readonly login: string; readonly failed: boolean },
): Promise<Answer> {
  const tx = reading(visit.db, visit.moment)
  const options = await signInOptions(tx, visit.client.origin)
  const body = (
    <SignInPage
      {...pageProps(visit)}
      {...state}
      action={visit.link('/desk/sign-in')}
      passkey={
        options === null
          ? null
          : { action: visit.link('/desk/sign-in/passkey'), options, script: room.asset('passkey.script.js') }
      }
      demo={room.demo ? { password: DEMO_PASSWORD, people: await demoPeople(room, visit) } : null}
    />
  )
  return show(wordsOf(visit.lang).signIn.title, body, { status: state.failed ? 422 : 200 })
}

async function demoPeople(room: SignInRoom, visit: Visit): Promise<readonly DemoLine[]> {
  const tx = reading(visit.db, visit.moment)
  const people: DemoLine[] = []
  for (const { staffId, login } of await shownDemoAccounts(tx)) {
    const name = await room.people.nameOf(tx, staffId)
    const posts = await room.people.postsOf(tx, staffId)
    if (name !== null) people.push({ login, name, posts: posts.map((post) => post.name) })
  }
  return people
}
