import { day } from '#base/days.ts'
import { LANGS } from '#base/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import { findBody } from '../../organisations/index.ts'
import { putThing } from './put-thing.ts'

const PRECEDENCE = 3
/** A body is there as long as it is in its table. */
const ALWAYS = day('1900-01-01')

/** Brings the index up to date with a body: its names, its address and what it does. */
export async function putBody(tx: Tx, id: number): Promise<void> {
  const body = await findBody(tx, id)
  if (!body) return putThing(tx, 'body', String(id), [])
  const aliases = [...new Set(LANGS.map((lang) => body.shortName[lang]))]
  const said = [...body.duties, body.address]
  await putThing(tx, 'body', String(id), [
    {
      ...{ edition: '1', bodyId: id, year: null, title: body.name, aliases, number: null, note: body.nature },
      ...{ href: `/bodies/${id}`, precedence: PRECEDENCE, shownFrom: ALWAYS, shownTo: null },
      texts: (['zh-Hans', 'en'] as const).map((lang) => said.map((text) => text[lang]).join('\n')),
    },
  ])
}
