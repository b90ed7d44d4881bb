import { day, yearOf } from '#base/days.ts'
import type { Tx } from '#platform/db/tx.ts'
import { adoptionsOn, editionsOfStandard, knownStandard } from '../../penalties/index.ts'
import { putThing, type Shown } from './put-thing.ts'

const PRECEDENCE = 20
/** An adoption that begins later counts already: on that day nothing is told. */
const EVER = day('2099-12-31')

/** Brings the index up to date with a standard of discretion: the edition in force and those to come. */
export async function putStandard(tx: Tx, id: string): Promise<void> {
  const editions = await editionsOfStandard(tx, id)
  const sharedBy = (await adoptionsOn(tx, EVER, id)).map((adoption) => adoption.bodyId)
  const shown = editions.map(async ({ number, hash, bodyId, inForceFrom, inForceTo }): Promise<Shown> => {
    const { standard } = await knownStandard(tx, hash)
    const laws = standard.basis.map(({ law, article }) => `《${law}》${article}`)
    const tiers = standard.tiers.map(({ name }) => name.zh)
    const facts = standard.facts.map(({ label }) => label)
    return {
      ...{ edition: String(number), bodyId, year: yearOf(inForceFrom), title: standard.violation, aliases: [] },
      ...{ number: null, note: standard.domain, href: `/standards/${id}`, precedence: PRECEDENCE },
      ...{ shownFrom: inForceFrom, shownTo: inForceTo, sharedBy },
      texts: [
        [standard.source.title, ...laws, ...tiers, ...facts].join('\n'),
        standard.tiers.map(({ name }) => name.en).join('\n'),
      ],
    }
  })
  await putThing(tx, 'standard', id, await Promise.all(shown))
}
