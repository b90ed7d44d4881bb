import { addDays, yearOf } from '#base/days.ts'
import type { Text } from '#base/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import { publicEntry } from '../../catalogue/index.ts'
import { putThing } from './put-thing.ts'

const PRECEDENCE = 15

/** Brings the index up to date with an entry of the catalogue: what the public reads of it now, or nothing. */
export async function putEntry(tx: Tx, bodyId: number, id: string): Promise<void> {
  const entry = await publicEntry(tx, { bodyId, id })
  if (!entry) return putThing(tx, 'entry', id, [])
  const { address, title, words, publishedOn, expiresOn } = entry
  await putThing(tx, 'entry', id, [
    {
      ...{ edition: '1', bodyId, year: yearOf(publishedOn), title: asWritten(title), aliases: [], number: null },
      ...{ note: null, href: address, precedence: PRECEDENCE, shownFrom: publishedOn },
      ...{ shownTo: expiresOn && addDays(expiresOn, 1), texts: [words.join('\n')] },
    },
  ])
}

/** An office writes in one script; other readers find it by folding and read it as it is. */
export function asWritten(text: string): Text {
  return { 'zh-Hans': text, 'zh-Hant': text, en: text }
}
