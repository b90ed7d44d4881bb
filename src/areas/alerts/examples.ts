import { must } from '#base/assert.ts'
import { accepted } from '#base/outcome.ts'
import { type Db, inTransaction, reading } from '#platform/db/tx.ts'
import { runRecurring } from '#platform/jobs/run-recurring.ts'
import { runTasks } from '#platform/jobs/run-tasks.ts'
import type { Letter, Mailer } from '#platform/mail/contract.ts'
import { sendLetter } from '#platform/mail/send-letter.ts'
import { keptLetters } from '#platform/mail/unsent.ts'
import type { Moment } from '#platform/now.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { ask, type Wish } from './ask.ts'
import { confirm } from './confirm.ts'
import type { Held } from './contract.ts'
import { digestTask, queueDigests } from './digests.ts'

/** Somebody asks for an alert. */
export async function asks(db: Db, moment: Moment, wish: Wish): Promise<void> {
  accepted(await inTransaction(db, moment, (tx) => ask(tx, VISITOR, wish)))
}

/** Lets everything happen that happens by itself with alerts at this moment; letters go through a mailer, or are held. */
export async function passTime(db: Db, moment: Moment, mailer: Mailer | null = null): Promise<void> {
  await runRecurring(db, moment, { name: 'alerts.digests', every: 0, run: queueDigests })
  for (const { error } of await runTasks(db, moment, [digestTask, sendLetter(mailer)])) if (error) throw error
}

/** The letters held for an address, the newest first. */
export async function lettersFor(db: Db, moment: Moment, address: string): Promise<readonly Letter[]> {
  return (await keptLetters(reading(db, moment), address)).map(({ letter }) => letter)
}

/** The alert a link of a letter belongs to, and its secret. */
export function heldIn({ blocks }: Letter, purpose: 'confirm' | 'end'): Held {
  const paths = blocks.flatMap((block) => (block.kind === 'link' ? [block.path] : []))
  const found = must(
    paths.map((path) => /\/alerts\/(.+)\/(confirm|end)\/(.+)$/.exec(path)).find((one) => one?.[2] === purpose),
    `link to ${purpose}`,
  )
  return { id: must(found[1], 'id'), token: must(found[3], 'token') }
}

/** Somebody asks, reads the letter and confirms: the alert, and the secret of its first letter. */
export async function subscribed(db: Db, moment: Moment, wish: Wish): Promise<Held> {
  await asks(db, moment, wish)
  await passTime(db, moment)
  const held = heldIn(must((await lettersFor(db, moment, wish.address))[0], 'letter'), 'confirm')
  accepted(await inTransaction(db, moment, (tx) => confirm(tx, VISITOR, held)))
  return held
}
