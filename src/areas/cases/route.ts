import { must } from '#base/assert.ts'
import { done, type Outcome, refuse } from '#base/outcome.ts'
import type { Tx } from '#platform/db/tx.ts'
import { type BodyLine, chainAbove } from '../organisations/index.ts'
import type { EditionName, Item } from '../services/index.ts'

/** The way of a case through the county: who decides, where it is formally checked, and the station it starts from. */
export interface Way {
  readonly decidingBodyId: number
  readonly acceptingBodyId: number
  readonly receivingBodyId: number
  /** The papers stay at the receiving station until somebody carries them up. */
  readonly collected: boolean
}

/** The edition a case is received under, and the body that answers for the item. */
export interface Received extends EditionName {
  readonly bodyId: number
  readonly item: Item
}

/** What finding the way needs to know of an application. */
export interface Sent {
  readonly placeBodyId: number | null
  readonly receivingBodyId: number | null
  readonly onPaper: boolean
}

/**
 * Finds the way. The deciding body is the one the item names; where that is "the township" or "the village", the
 * applicant's. An item with an intake step at the township is checked and accepted there. Papers taken in below the
 * accepting body have to be carried; electronic ones arrive at once.
 */
export async function findWay(tx: Tx, edition: Received, sent: Sent): Promise<Outcome<Way>> {
  const { item } = edition
  const start = sent.receivingBodyId ?? sent.placeBodyId
  const chain = start === null ? [] : await chainAbove(tx, start)
  const place =
    sent.placeBodyId === null ? [] : sent.placeBodyId === start ? chain : await chainAbove(tx, sent.placeBodyId)
  const township = atLevel(place, 'township') ?? atLevel(chain, 'township')
  const village = atLevel(place, 'village') ?? atLevel(chain, 'village')

  const deciding = item.body === 'township' ? township?.id : item.body === 'village' ? village?.id : edition.bodyId
  const checkedAtTownship = item.steps.some((step) => step.at === 'township' && step.role === 'intake')
  const accepting = checkedAtTownship && item.body !== 'village' ? township?.id : deciding
  if (deciding === undefined || accepting === undefined)
    return refuse({ code: 'cases.place-needed', kind: 'invalid', facts: { item: item.id } })

  const receivingBodyId = sent.receivingBodyId ?? accepting
  const below = receivingBodyId !== accepting && must(chain[0], 'receiving body').level !== 'county'
  return done({
    ...{ decidingBodyId: deciding, acceptingBodyId: accepting, receivingBodyId },
    collected: below && sent.onPaper,
  })
}

function atLevel(chain: readonly BodyLine[], level: BodyLine['level']): BodyLine | null {
  return chain.find((body) => body.level === level) ?? null
}
