import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Level } from '#platform/signin/actor.ts'
import { type BodyLine, chainAbove } from '../organisations/index.ts'
import type { ChartName } from '../processes/index.ts'
import type { EditionName, Item } from '../services/index.ts'

/** The way of a case through the county: who decides, where it is formally checked, and the station it starts from. */
export interface Way {
  readonly decidingBodyId: number
  readonly acceptingBodyId: number
  readonly receivingBodyId: number
  /** The papers stay at the receiving station until somebody carries them up. */
  readonly collected: boolean
}

/** The edition and the chart a case is received under, and the body that answers for the item. */
export interface Received extends EditionName {
  readonly bodyId: number
  readonly chart: ChartName
  readonly item: Item
}

/** What finding the way needs to know of an application. */
export interface Sent {
  readonly placeBodyId: number | null
  /** The station that takes the papers in; null online. */
  readonly receiving: { readonly bodyId: number; readonly level: Level } | null
  readonly onPaper: boolean
}

/**
 * Finds the way. The deciding body is the one the item names; where that is "the township" or "the village", the
 * applicant's. An item with an intake step at the township is checked and accepted there. Papers taken in below the
 * accepting body have to be carried; electronic ones arrive at once.
 */
export async function findWay(tx: Tx, edition: Received, sent: Sent): Promise<Outcome<Way>> {
  const { item } = edition
  const { township, village } = await placesOf(tx, item, sent)
  const deciding = item.body === 'township' ? township : item.body === 'village' ? village : edition.bodyId
  const accepting = checkedAtTownship(item) && item.body !== 'village' ? township : deciding
  if (deciding === null || accepting === null)
    return refuse({ code: 'cases.place-needed', kind: 'invalid', facts: { item: item.id } })

  const below = sent.receiving !== null && sent.receiving.bodyId !== accepting && sent.receiving.level !== 'county'
  return done({
    ...{ decidingBodyId: deciding, acceptingBodyId: accepting },
    receivingBodyId: sent.receiving?.bodyId ?? accepting,
    collected: below && sent.onPaper,
  })
}

function checkedAtTownship(item: Item): boolean {
  return item.steps.some((step) => step.at === 'township' && step.role === 'intake')
}

/** The township and village of the applicant, where the item asks for them: as said, else those of the station. */
async function placesOf(tx: Tx, item: Item, sent: Sent) {
  const asked = item.body === 'township' || item.body === 'village' || checkedAtTownship(item)
  const from = asked ? [sent.placeBodyId, sent.receiving?.bodyId ?? null] : []
  const chains = await Promise.all(from.map((id) => (id === null ? [] : chainAbove(tx, id))))
  const first = (level: BodyLine['level']) => chains.flat().find((body) => body.level === level)?.id ?? null
  return { township: first('township'), village: first('village') }
}
