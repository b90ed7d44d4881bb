import { must } from '#base/assert.ts'
import type { Day } from '#base/days.ts'
import type { FileStore } from '#platform/files/store.ts'
import type { Cast } from '../cast.ts'
import { diceOf } from '../dice.ts'
import type { Planned } from '../tell-stories.ts'
import { oneMessage } from './one-message.ts'
import { oneRequest } from './one-request.ts'
import { sampleOf } from './sample.ts'
import { deskOf, Told } from './telling.ts'

/** The request that a later one of the same applicant repeats or wants issued again. */
const EARLIER: Readonly<Record<string, string>> = { foi029: 'foi001', foi032: 'foi020' }

/** The 61 requests and 22 messages of the sample as stories: the same for the same seed and day. */
export function planRequests(seed: number, cast: Cast, files: FileStore, today: Day): readonly Planned[] {
  const { requests, messages } = sampleOf(today)
  const told = new Map(requests.map(({ id }) => [id, new Told()]))
  const placeOf = (id: string) => requests.findIndex((one) => one.id === id)
  const asked = requests.map((one): Planned => {
    const dice = diceOf(seed + 900_000 + placeOf(one.id) * 7919)
    const desk = deskOf(cast, one.body)
    const before = EARLIER[one.id]
    const telling = {
      ...{ dice, desk, files, asked: one, no: placeOf(before ?? one.id), told: must(told.get(one.id), one.id) },
      earlier: before === undefined ? null : must(told.get(before), before),
    }
    return { on: one.on, dice, bodies: [desk.bodyId], mandated: false, story: oneRequest(telling) }
  })
  const said = messages.map((one, i): Planned => {
    const [dice, bodyId] = [diceOf(seed + 990_000 + i * 7919), cast.numberOf(one.body)]
    return { on: one.on, dice, bodies: [bodyId], mandated: false, story: oneMessage(bodyId, one, dice) }
  })
  return [...asked, ...said].sort((a, b) => (a.on < b.on ? -1 : 1))
}
