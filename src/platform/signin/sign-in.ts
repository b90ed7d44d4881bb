import { done, type Outcome } from '#base/outcome.ts'
import type { Tx } from '../db/tx.ts'
import type { Client } from '../web/visit.ts'
import { accountByLogin, countFailure, isOpen } from './accounts.ts'
import { note } from './events.ts'
import type { SignInParts } from './parts.ts'
import { passwordFits } from './passwords.ts'
import { beginSession } from './sessions.ts'

/**
 * What came of a step: a token for the next one, or nothing. Not a refusal, because a refusal would roll back the count
 * of failures; and with no reason, because every reason would tell a guesser something.
 */
export type Stepped = { readonly token: string } | null

/** The first step: login name and password. Unknown, wrong, closed and locked look and last the same. */
export async function signIn(
  parts: SignInParts,
  tx: Tx,
  said: { readonly login: string; readonly password: string },
  client: Client,
): Promise<Outcome<Stepped>> {
  const login = said.login.normalize('NFKC').trim().toLowerCase()
  const account = await accountByLogin(tx, login)
  const fits = await passwordFits(account?.password_hash ?? null, said.password)
  if (account && fits && isOpen(account, tx))
    return done({ token: await beginSession(tx, account.staff_id, 'password', client.agent) })

  await note(tx, client, { type: 'password-wrong', staffId: account?.staff_id ?? null, login })
  if (account && isOpen(account, tx)) await countFailure(tx, parts.settings, account, client)
  return done(null)
}
