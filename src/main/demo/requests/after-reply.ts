import type { Story } from '../story.ts'
import { type RequestTelling, turn } from './telling.ts'

/** Into the public log; what everybody is owed is published; a few go to reconsideration or to court. */
export function* afterReply({ dice, desk, asked, no, told }: RequestTelling): Story {
  if (!asked.code.startsWith('5'))
    yield turn(told, 2 + dice.int(4), 'put-in-log', desk.handler, {
      ...{ title: asked.subject, answer: asked.why, files: asked.code === '2' },
    })
  if (told.state === 'publishing' && dice.chance(60))
    yield turn(told, 5 + dice.int(8), 'publish', desk.handler, { entry: '/catalogue' })
  if (told.state !== 'closed' || no % 8 !== 7) return
  const refused = /^3\.[1-7]$/.test(asked.code)
  const kind = refused || dice.chance(60) ? 'reconsideration' : 'litigation_direct'
  yield turn(
    told,
    10 + dice.int(20),
    'remedy',
    desk.legal.posts[0]?.role === 'legal' ? desk.legal : desk.handler,
    (tx) => ({
      ...{ kind, filedOn: tx.today },
    }),
  )
  const result = dice.pick(['upheld', 'upheld', 'corrected', 'other'] as const)
  yield turn(told, 38 + dice.int(10), 'remedy-result', desk.handler, (tx) => ({
    ...{ no: 1, result, on: tx.today, redo: false },
  }))
}
