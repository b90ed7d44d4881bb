import type { Withheld } from '#areas/requests/request.ts'
import { submit } from '#areas/requests/submit.ts'
import { must } from '#base/assert.ts'
import { addDays } from '#base/days.ts'
import { accepted } from '#base/outcome.ts'
import type { Ground } from '#law/catalogue/withholding.ts'
import type { Code } from '#law/requests/decision-code.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import type { Story, Turn } from '../story.ts'
import { afterReply } from './after-reply.ts'
import { applicantOf } from './applicant.ts'
import { passRegister, putRegister } from './papers.ts'
import { type RequestTelling, turn } from './telling.ts'

/** Answered without a search: a register's, a complaint, repeated, a publication. */
const OTHER_WAY: readonly Code[] = ['3.8', '5.1', '5.2', '5.3', '5.5']
const NOT_FOUND: readonly Code[] = ['4.1', '4.2']

/** One request, from the day it comes to the log, or as far as it gets by today. */
export function* oneRequest(telling: RequestTelling): Story {
  const { dice, desk, asked, told } = telling
  yield comes(telling)
  const slow = asked.channel !== 'in_person' && asked.channel !== 'oral' && asked.channel !== 'signed_mail'
  yield turn(told, slow ? 1 : 0, 'receive', desk.handler, { confirmedOn: null })
  if (asked.code === '6.1' || asked.code === '4.3') {
    yield turn(told, 3, 'ask-correction', desk.handler, (tx) => ({
      ...{ items: '请写明所要信息的名称、文号或者其他特征，以及年度。', until: addDays(tx.today, 14) },
    }))
    if (asked.code === '6.1') {
      yield turn(told, 14, 'lapse-correction', desk.handler, {}) // more than a fortnight, whatever the holidays
      return
    }
    yield turn(told, 6, 'correct', VISITOR, { subject: asked.subject, text: asked.text, on: null })
  }
  yield turn(told, 1 + dice.int(2), 'accept', desk.handler, {})
  if (asked.code === '6.3') {
    yield turn(told, 3, 'withdraw', VISITOR, { note: '' })
    return
  }
  if (asked.code === '6.2') {
    yield turn(told, 1, 'ask-fee', desk.handler, { by: 'pages', count: 250 })
    yield turn(told, 22, 'lapse-fee', desk.handler, {})
    return
  }
  yield* handled(telling)
  yield* replied(telling)
  yield* afterReply(telling)
}

function comes({ desk, asked, no, told }: RequestTelling): Turn {
  return {
    after: 0,
    act: async (tx) => {
      const by = asked.channel === 'internet' ? VISITOR : desk.handler
      const { channel, subject, text, form, way } = asked
      const input = {
        bodyId: desk.bodyId,
        channel,
        on: null,
        applicant: applicantOf(asked, no),
        subject,
        text,
        form,
        way,
      }
      told.set(accepted(await submit(tx, by, input)))
    },
  }
}

/** From the study to the drafting. */
function* handled(telling: RequestTelling): Story {
  const { dice, desk, asked, told } = telling
  const excessive = asked.code === '5.4'
  const otherWay = OTHER_WAY.includes(asked.code) || asked.code === '4.3'
  yield turn(told, 1 + dice.int(2), 'study', desk.handler, { excessive, otherWay, note: asked.why })
  if (excessive) {
    yield turn(told, 4, 'give-reasons', VISITOR, { reasons: '都想看一看。', on: null })
    const why = '没有说明与数量相称的需要。'
    yield turn(told, 2, 'judge', desk.head, { reasonable: false, until: null, why })
  }
  if (excessive || otherWay) return
  const missing = NOT_FOUND.includes(asked.code)
  const open = asked.code === '1' && !asked.third && !asked.agency && dice.chance(40)
  yield turn(told, 1 + dice.int(3), 'search', desk.handler, {
    ...{ found: missing ? 'not_found' : open ? 'already_public' : 'found', where: '办公系统、业务系统、档案室' },
    ...{ words: asked.subject.slice(0, 30), agency: asked.agency ? '安澜县档案馆' : null },
    thirdParty: asked.third ? '有关权利人' : null,
  })
  if (missing || open) return
  yield* consulted(telling)
  if (told.state !== 'reviewing') return
  const closed = asked.code !== '1'
  const conclusion = closed ? '部分内容不宜公开。' : '可以公开。'
  yield turn(told, 1 + dice.int(2), 'review', desk.reviewer, { closed, separable: asked.code === '2', conclusion })
  if (asked.code === '2') yield turn(told, 1, 'separate', desk.handler, { note: '已隐去不宜公开的内容。' })
}

function* consulted({ dice, desk, asked, told }: RequestTelling): Story {
  const parties = [...(asked.agency ? [1] : []), ...(asked.third ? [asked.agency ? 2 : 1] : [])]
  const objects = asked.code.startsWith('3')
  for (const no of parties) {
    yield turn(told, 1 + dice.int(2), 'letter-reached', desk.handler, (tx) => ({ no, on: tx.today }))
    const text = objects ? '不同意公开。' : '同意按所列范围公开。'
    yield turn(told, 3 + dice.int(7), 'opinion', desk.handler, { no, agrees: !objects, on: null, text })
  }
  if (told.state === 'weighing')
    yield turn(told, 1, 'weigh', desk.head, { open: false, why: '不公开不会对公共利益造成重大影响。' })
}

/** The reply: drafted, looked through, signed, sent. */
function* replied(telling: RequestTelling): Story {
  const { dice, desk, asked, no, told, earlier } = telling
  if (no % 11 === 5) yield turn(told, 1, 'extend', desk.head, { days: 10, reason: '材料较多，需要逐页审查。' })
  const gives = asked.code === '1' || asked.code === '2' ? asked.why : ''
  const grounds = groundsOf(asked.code, asked.why)
  const partly = asked.code === '2' ? grounds[0] : undefined
  if (partly) yield putRegister(telling, partly.ground)
  yield turn(told, 1 + dice.int(3), 'draft', desk.handler, () => ({
    ...{ code: asked.code, grounds, gives, rightBodyId: null },
    ...{
      reasons: asked.code === '1' ? '' : asked.why,
      earlierNumber: earlier ? earlier.number : null,
      separable: /^3\.[1-7]$/.test(asked.code) ? false : null,
    },
  }))
  if (partly) yield passRegister(telling)
  yield turn(told, 1, 'review-legal', desk.legal, { passed: true, note: '' })
  yield turn(told, 1, 'sign', desk.head, { agreed: true, note: '' })
  yield turn(told, 1, 'answer', desk.handler, { how: asked.way, on: null, publish: no % 9 === 4 })
}

const GROUND: Readonly<Partial<Record<Code, Ground>>> = {
  '2': 'third_party',
  '3.1': 'state_secret',
  '3.2': 'law_forbids',
  '3.3': 'safety',
  '3.4': 'third_party',
  '3.5': 'internal_affairs',
  '3.6': 'process_information',
  '3.7': 'enforcement_file',
}

function groundsOf(code: Code, why: string): Withheld[] {
  const ground = /过程|讨论/u.test(why) ? 'process_information' : GROUND[code]
  return GROUND[code] === undefined
    ? []
    : [{ ground: must(code === '2' ? ground : GROUND[code], code), covers: why.slice(0, 60) }]
}
