import { exampleOfficer, settleExamples } from '#areas/organisations/examples.ts'
import { must } from '#base/assert.ts'
import { day, instantAt } from '#base/days.ts'
import { accepted, done } from '#base/outcome.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { momentOf } from '#platform/now.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { standing } from '#platform/testing/standing.ts'
import { approve } from './approve.ts'
import { archive } from './archive.ts'
import { bring } from './bring.ts'
import { carriersBeside } from './carriers/carriers.ts'
import { putUp } from './carriers/put-up.ts'
import { check } from './check.ts'
import { clear } from './clear.ts'
import type { Step } from './contract.ts'
import { correct } from './correct.ts'
import { draft } from './draft.ts'
import { drop } from './drop.ts'
import { exampleDraft, exampleKeepers, takeOn } from './examples.ts'
import { publish } from './publish.ts'
import { reassess } from './reassess/reassess.ts'
import { relate } from './relate.ts'
import { revise } from './revise.ts'
import { sendBack } from './send-back.ts'
import { standardOf } from './the-catalogue.ts'
import { withdraw } from './withdraw.ts'

const CIVIL = 16
/** 老年人补贴申领和发放: happens again and again, so every draft begins an obligation of its own. */
const EVENT = 'd02-09'
const BOARD = must(carriersBeside(must(standardOf(EVENT), EVENT))[0], 'a carrier')['zh-Hans']
const db = await testDatabase()
const moment = momentOf(instantAt(day('2026-11-23'), '09:00'))
accepted(await inTransaction(db, moment, async (tx) => done(await settleExamples(tx))))
const people = await exampleKeepers(reading(db, moment))
const { drafter, keeper, reviewer, head } = people
const stranger = await exampleOfficer(reading(db, moment), 'police-02')
const input = exampleDraft(CIVIL, EVENT, moment)
const taken = async (step: Step) =>
  accepted(await inTransaction(db, moment, async (tx) => done(await takeOn(tx, people, input, step))))
const machine = { kind: 'machine', name: 'test' } as const
const all = { db, moment, notAllowed: { 'a visitor': VISITOR, 'an officer of another body': stranger } }

standing('draft an entry', {
  ...{ ...all, verb: draft, allowed: drafter, fact: 'disclosure.drafted', make: async () => input },
})

standing('change a draft', {
  ...{ ...all, verb: revise, allowed: drafter, fact: 'disclosure.revised' },
  make: async () => ({ ...input, title: '改过的标题', ref: (await taken('drafted')).ref }),
})

standing('check the content', {
  ...{ ...all, verb: check, allowed: keeper, fact: 'disclosure.checked' },
  notAllowed: { ...all.notAllowed, 'the drafter, who does not keep the catalogue': drafter },
  make: async () => ({ ref: (await taken('drafted')).ref, because: '' }),
})

standing('clear an entry of secrets', {
  ...{ ...all, verb: clear, allowed: reviewer, fact: 'disclosure.cleared' },
  notAllowed: { ...all.notAllowed, 'who keeps the catalogue': keeper },
  make: async () => ({ ref: (await taken('checked')).ref, opinion: '可以公开。' }),
})

standing('send an entry back', {
  ...{ ...all, verb: sendBack, allowed: reviewer, fact: 'disclosure.sent_back' },
  notAllowed: { ...all.notAllowed, 'who keeps the catalogue': keeper },
  make: async () => ({ ref: (await taken('checked')).ref, because: '请补充金额。' }),
})

standing('approve an entry', {
  ...{ ...all, verb: approve, allowed: head, fact: 'disclosure.approved' },
  notAllowed: { ...all.notAllowed, 'the reviewer': reviewer },
  make: async () => ({ ref: (await taken('cleared')).ref }),
})

standing('publish an entry', {
  ...{ ...all, verb: publish, allowed: keeper, fact: 'disclosure.published' },
  notAllowed: { ...all.notAllowed, 'the drafter': drafter },
  make: async () => ({ ref: (await taken('approved')).ref }),
})

standing('correct what is published', {
  ...{ ...all, verb: correct, allowed: drafter, fact: 'disclosure.drafted' },
  make: async () => ({ ...input, ref: (await taken('published')).ref, note: '更正金额' }),
})

standing('withdraw an entry', {
  ...{ ...all, verb: withdraw, allowed: head, fact: 'disclosure.withdrawn' },
  notAllowed: { ...all.notAllowed, 'who keeps the catalogue': keeper },
  make: async () => ({ ref: (await taken('published')).ref, because: '内容有误。' }),
})

standing('put an entry into the archive', {
  ...{ ...all, verb: archive, allowed: keeper, fact: 'disclosure.archived' },
  make: async () => ({ ref: (await taken('published')).ref, because: '已移交档案馆。' }),
})

standing('relate one entry to another', {
  ...{ ...all, verb: relate, allowed: keeper, fact: 'disclosure.related' },
  make: async () => ({
    ref: (await taken('published')).ref,
    kind: 'replaces' as const,
    to: (await taken('published')).ref,
  }),
})

standing('bring in what an earlier catalogue held', {
  ...{ ...all, verb: bring, allowed: machine, fact: 'disclosure.brought' },
  make: async () => [{ ...input, occasion: null, publishedOn: moment.today }],
})

standing('reassess what is withheld', {
  ...{ ...all, verb: reassess, allowed: reviewer, fact: 'disclosure.reassessed' },
  notAllowed: { ...all.notAllowed, 'who keeps the catalogue': keeper },
  make: async () => {
    const withheld = { ...input, attribute: 'withheld', ground: 'process_information', reason: '讨论记录' } as const
    const { ref } = accepted(
      await inTransaction(db, moment, async (tx) => done(await takeOn(tx, people, withheld, 'published'))),
    )
    return { ref, outcome: 'withheld' as const, ground: 'process_information' as const, reason: '情况没有变化' }
  },
})

standing('put up on another carrier', {
  ...{ ...all, verb: putUp, allowed: keeper, fact: 'disclosure.put_up' },
  notAllowed: { ...all.notAllowed, 'the drafter, who does not keep the catalogue': drafter },
  make: async () => ({
    ...{ ref: (await taken('published')).ref, channel: BOARD, on: moment.today, place: '石桥村村务公示栏' },
  }),
})

standing('drop a draft', {
  ...{ ...all, verb: drop, allowed: drafter, fact: 'disclosure.dropped' },
  make: async () => ({ ref: (await taken('drafted')).ref, stillOwed: true }),
})
