import { answer } from '#areas/enquiries/answer.ts'
import { ask } from '#areas/enquiries/ask.ts'
import { close } from '#areas/enquiries/close.ts'
import { exampleOfficer } from '#areas/organisations/examples.ts'
import { receptions } from '#areas/organisations/index.ts'
import { must } from '#base/assert.ts'
import { accepted } from '#base/outcome.ts'
import { type Officer, VISITOR } from '#platform/signin/actor.ts'
import type { Dice } from '../dice.ts'
import type { Story } from '../story.ts'
import type { Message } from './sample.ts'

/** A message or complaint: no request for information, so it goes to whoever it reaches first and is answered there. */
export function* oneMessage(bodyId: number, { how, name, text, answer: words }: Message, dice: Dice): Story {
  let owner: Officer | null = null
  let number = ''
  yield {
    after: 0,
    act: async (tx) => {
      const { postCode } = must(
        (await receptions(tx)).find((one) => one.bodyId === bodyId),
        `reception of ${bodyId}`,
      )
      owner = await exampleOfficer(tx, postCode)
      const contact = { name, telephone: '' }
      const said = { how, bodyId, postCode, item: null, question: text, contact } as const
      number = accepted(await ask(tx, how === 'online' ? VISITOR : owner, said)).number
    },
  }
  yield {
    after: 1 + dice.int(4),
    act: async (tx) => {
      accepted(await answer(tx, must(owner, 'owner'), { number, answer: words }))
      if (dice.chance(50)) accepted(await close(tx, must(owner, 'owner'), { number }))
    },
  }
}
