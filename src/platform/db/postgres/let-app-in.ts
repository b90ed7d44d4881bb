import { APP_ROLE, asOwner } from '../connect.ts'
import type { Target } from '../target.ts'

/**
 * Makes the application role one that may sign in, on the embedded server only: its socket is private, so no password is
 * needed. A connection signed in as the owner could take the owner's rights back (`set role none`), whatever role it was
 * given; one signed in as the application has none to go back to.
 */
export async function letAppIn(target: Target): Promise<void> {
  await asOwner(target, async (client) => {
    const mayCome = async () => {
      const { rows } = await client.query('select rolcanlogin from pg_roles where rolname = $1', [APP_ROLE])
      return rows[0]?.rolcanlogin as boolean | undefined // undefined: no such role yet
    }
    for (let tries = 5; tries > 0 && (await mayCome()) !== true; tries -= 1) {
      const words = (await mayCome()) === undefined ? 'create' : 'alter'
      await client.query(`${words} role ${APP_ROLE} login`).catch(unlessAnotherDoes)
    }
  })
}

/** Several processes may begin at the same moment; whoever loses looks again. */
function unlessAnotherDoes(error: unknown): void {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code !== '42710' && code !== '23505' && code !== 'XX000') throw error // exists, exists, concurrently updated
}
