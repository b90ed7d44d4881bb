import { acceptHandOver } from '#areas/cases/accept-hand-over.ts'
import { handOver } from '#areas/cases/hand-over.ts'
import { submit } from '#areas/cases/submit.ts'
import { must } from '#base/assert.ts'
import { accepted } from '#base/outcome.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import type { Story } from './story.ts'
import { bring, type Opened, type Telling, turn, whoIs } from './telling.ts'

/** A beginning with a village agent: whose, for which villager, and where the formal check lies. */
export interface AgentBeginning {
  readonly way: 'agent' | 'carried'
  readonly village: number
  readonly villager: number
  readonly checking: number
}

/** Comes in online or over the counter of the body that checks it. */
export function* comesIn(
  telling: Telling,
  opened: Opened,
  way: 'online' | 'counter',
  township: number | null,
  lacking: number,
): Story {
  const { cast, item, applicant } = telling
  const checking = township ?? cast.numberOf(item.body)
  const by = way === 'online' ? VISITOR : whoIs(cast, checking, 'intake')
  const input = {
    itemId: item.id,
    channel: way,
    applicant,
    form: { note: '演示' },
    materials: bring(item, lacking, false),
  }
  const place = township === null ? {} : { placeBodyId: township }
  const at = way === 'counter' ? { receivingBodyId: checking } : {}
  yield turn(0, async (tx) => {
    const receipt = await submit(tx, by, { ...input, ...place, ...at })
    opened.set(accepted(receipt))
    return receipt
  })
}

/** Taken in by a village agent under the villager's mandate; what is on paper is carried up to the body that checks it. */
export function* throughAgent(
  telling: Telling,
  opened: Opened,
  { way, village, villager, checking }: AgentBeginning,
  lacking: number,
): Story {
  const { cast, item, dice } = telling
  const { name, identityNumber, telephone } = must(cast.villagers[villager], 'villager')
  const applicant = { kind: 'person' as const, name, code: identityNumber, telephone, address: '安澜县，住址从略' }
  const agent = whoIs(cast, village, 'agent')
  const materials = bring(item, lacking, way === 'carried')
  const input = { itemId: item.id, channel: 'agent' as const, applicant, form: { note: '代办' }, materials }
  yield turn(0, async (tx) => {
    const receipt = await submit(tx, agent, input)
    opened.set(accepted(receipt))
    return receipt
  })
  if (!materials.some(({ form }) => form !== 'electronic')) return
  yield turn(dice.int(2), (tx) => handOver(tx, agent, opened.ref, { toBodyId: checking }))
  yield turn(dice.int(2), (tx) => acceptHandOver(tx, whoIs(cast, checking, 'intake'), opened.ref))
}
