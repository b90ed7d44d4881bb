import { type Block, setUp } from '#areas/subsites/index.ts'
import { must } from '#base/assert.ts'
import { accepted } from '#base/outcome.ts'
import { type Db, inTransaction } from '#platform/db/tx.ts'
import type { Moment } from '#platform/now.ts'
import type { Cast } from './cast.ts'

const BY = { kind: 'machine', name: 'demo' } as const

/** Body, host, mark, colours: three departments and two townships with their villages. Each has its own order. */
const SITES = [
  { body: 'market', mark: '市', accent: '#8a3b12', accentDeep: '#662a0b', first: ['owed', 'items', 'standards'] },
  { body: 'civil', mark: '民', accent: '#1b6e50', accentDeep: '#12503a', first: ['owed', 'entries', 'items'] },
  { body: 'urban', mark: '城', accent: '#5b3a91', accentDeep: '#432a6d', first: ['owed', 'powers', 'standards'] },
  { body: 'town_a', mark: '镇', accent: '#0a6170', accentDeep: '#074854', first: ['contact', 'owed', 'items'] },
  { body: 'town_b', mark: '乡', accent: '#8b1e4d', accentDeep: '#661538', first: ['contact', 'owed', 'entries'] },
] as const
const BLOCKS: readonly Block[] = ['owed', 'entries', 'items', 'powers', 'standards', 'norms', 'reports', 'contact']

/** Gives some bodies of the demo county a site of their own. */
export async function setUpSites(db: Db, cast: Cast, moment: Moment): Promise<void> {
  for (const { body, mark, accent, accentDeep, first } of SITES) {
    const bodyId = cast.numberOf(body)
    const { name, level } = must(cast.bodies.get(bodyId), body)
    const rest = BLOCKS.filter((block) => !first.some((one) => one === block))
    const site = {
      ...{ code: body, bodyId, withBelow: level === 'township', title: name, mark, accent, accentDeep },
      ...{ host: `${body.replace('_', '-')}.anlan.example`, blocks: [...first, ...rest] },
    }
    accepted(await inTransaction(db, moment, (tx) => setUp(tx, BY, site)))
  }
}
