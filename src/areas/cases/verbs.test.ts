import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accepted, type Outcome } from '#base/outcome.ts'
import { once } from '#platform/db/once.ts'
import { inTransaction, reading, type Tx } from '#platform/db/tx.ts'
import { factsOf } from '#platform/journal/read.ts'
import { type Actor, type Officer, VISITOR } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { accept } from './accept.ts'
import { acceptHandOver } from './accept-hand-over.ts'
import { askCorrection } from './ask-correction.ts'
import type { CaseRef } from './case.ts'
import { completeStep } from './complete-step.ts'
import type { Verb } from './contract.ts'
import { forward, grant, refuseCase } from './decide.ts'
import { deliver } from './deliver.ts'
import { endSpecial } from './end-special.ts'
import {
  allMaterials,
  application,
  bodyNumber,
  colleague,
  morningOf,
  officer,
  onPaper,
  SOMEBODY,
  settleCounty,
} from './examples.ts'
import { extend } from './extend.ts'
import { handInCorrection } from './hand-in-correction.ts'
import { handOver } from './hand-over.ts'
import type { Done } from './may.ts'
import { notAccept } from './not-accept.ts'
import { returnCase } from './return-case.ts'
import { startSpecial } from './start-special.ts'
import { submit } from './submit.ts'
import { take } from './take.ts'
import { terminate } from './terminate.ts'
import { withdraw } from './withdraw.ts'

const db = await testDatabase()
const people = await settleCounty(db, morningOf('2025-11-03'))
const on = <T>(day: string, verb: (tx: Tx) => Promise<Outcome<T>>) => inTransaction(db, morningOf(day), verb)

const window = officer('market', 'intake')
const reviewer = officer('market', 'review')
const checker = officer('market', 'site_check')
const head = officer('market', 'decide')
const clerk = officer('market', 'deliver')
const township = officer('town_a', 'intake')
const stranger = officer('health', 'intake')
const agent: Officer = { ...officer('vil_a', 'agent'), staffId: people.staff.get('vil_a-03') ?? '' }
const villager = people.villagers.find(({ village }) => village === 'vil_a')
const nothing = { grounds: [], reasons: '' }
const DAY = '2025-11-04'

type Do = (tx: Tx, by: Actor, ref: CaseRef) => Promise<Outcome<Done>>

/** One line a verb: how the case gets there, who may, who of the same body may not, what is done, what is told. */
interface Line {
  readonly from: () => Promise<CaseRef>
  readonly by: Officer
  readonly not: Officer
  readonly act: Do
  readonly fact: string
  readonly day?: string
}

const VERBS: Readonly<Record<Verb, Line>> = {
  take: { from: submitted, by: window, not: officer('market', 'system_admin'), act: take, fact: 'case.taken' },
  'ask-correction': {
    from: submitted,
    by: window,
    not: clerk,
    act: (tx, by, ref) => askCorrection(tx, by, ref, { materials: [{ id: 'm1', lacking: 'missing' }], conditions: [] }),
    fact: 'case.correction_asked',
  },
  'hand-in-correction': {
    from: correcting,
    by: window,
    not: head,
    act: (tx, by, ref) => handInCorrection(tx, by, ref, { materials: allMaterials('si009').slice(0, 1) }),
    fact: 'case.correction_handed_in',
  },
  accept: { from: submitted, by: window, not: reviewer, act: accept, fact: 'case.accepted' },
  'not-accept': {
    from: submitted,
    by: window,
    not: reviewer,
    act: (tx, by, ref) => notAccept(tx, by, ref, { ground: 'not_competent', rightBodyId: bodyNumber('health') }),
    fact: 'case.not_accepted',
  },
  'complete-step': {
    from: taken,
    by: reviewer,
    not: clerk,
    act: (tx, by, ref) => completeStep(tx, by, ref, {}),
    fact: 'case.step_completed',
  },
  'start-special': {
    from: taken,
    by: reviewer,
    not: window,
    act: (tx, by, ref) => startSpecial(tx, by, ref, { kind: 'hearing', workingDays: 10 }),
    fact: 'case.special_started',
  },
  'end-special': { from: suspended, by: reviewer, not: window, act: endSpecial, fact: 'case.special_ended' },
  extend: {
    from: taken,
    by: head,
    not: reviewer,
    act: (tx, by, ref) => extend(tx, by, ref, { workingDays: 10, ground: 'complex' }),
    fact: 'case.extended',
  },
  grant: {
    from: ready,
    by: head,
    not: reviewer,
    act: (tx, by, ref) => grant(tx, by, ref, nothing),
    fact: 'case.granted',
  },
  refuse: {
    from: ready,
    by: head,
    not: reviewer,
    act: (tx, by, ref) => refuseCase(tx, by, ref, { grounds: ['c1'], reasons: '场所紧邻污染源' }),
    fact: 'case.refused',
  },
  forward: {
    from: escalated,
    by: officer('natural', 'decide'),
    not: officer('natural', 'review'),
    act: (tx, by, ref) => forward(tx, by, ref, nothing),
    fact: 'case.forwarded',
  },
  deliver: {
    from: granted,
    by: clerk,
    not: head,
    act: (tx, by, ref) => deliver(tx, by, ref, { how: 'counter' }),
    fact: 'case.delivered',
  },
  'hand-over': {
    from: collected,
    by: agent,
    not: officer('vil_a', 'other'),
    act: (tx, by, ref) => handOver(tx, by, ref, { toBodyId: bodyNumber('town_a') }),
    fact: 'case.handed_over',
  },
  'accept-hand-over': {
    from: sent,
    by: township,
    not: officer('town_a', 'other'),
    act: acceptHandOver,
    fact: 'case.hand_over_accepted',
  },
  return: {
    from: arrived,
    by: township,
    not: officer('town_a', 'other'),
    act: (tx, by, ref) => returnCase(tx, by, ref, { reason: 'papers_missing' }),
    fact: 'case.returned',
  },
  withdraw: {
    from: submitted,
    by: window,
    not: reviewer,
    act: (tx, by, ref) => withdraw(tx, by, ref, {}),
    fact: 'case.withdrawn',
  },
  terminate: {
    from: correcting,
    by: head,
    not: window,
    act: (tx, by, ref) => terminate(tx, by, ref, { ground: 'not_corrected' }),
    fact: 'case.terminated',
    day: '2025-12-31',
  },
}

for (const [verb, { from, by, not, act, fact, day = DAY }] of Object.entries(VERBS)) {
  test(`${verb}: not by another body, which learns nothing, and not by another post, which learns why`, async () => {
    const ref = await from()
    const outside = await on(day, (tx) => act(tx, stranger, ref))
    assert.equal(outside.ok ? null : outside.no.kind, 'missing')
    const inside = await on(day, (tx) => act(tx, not, ref))
    assert.equal(inside.ok ? null : ['forbidden', 'missing'].includes(inside.no.kind), true, JSON.stringify(inside))
    assert.deepEqual(await told(ref, fact), [], 'a refusal leaves nothing behind')
  })

  test(`${verb}: by the right post, told in the journal`, async () => {
    const ref = await from()
    accepted(await on(day, (tx) => act(tx, by, ref)))
    assert.equal((await told(ref, fact)).length, 1)
  })

  test(`${verb}: twice is once, and without the key the second finds another state or does nothing new`, async () => {
    const ref = await from()
    const key = `${verb}-${ref.id}`
    const first = accepted(await on(day, (tx) => once(tx, 'test', key, verb, () => act(tx, by, ref))))
    const again = accepted(await on(day, (tx) => once(tx, 'test', key, verb, () => act(tx, by, ref))))
    assert.deepEqual(again, first)
    assert.equal((await told(ref, fact)).length, 1)
  })
}

async function told(ref: CaseRef, type: string): Promise<readonly unknown[]> {
  const facts = await factsOf(reading(db, morningOf(DAY)), ref.bodyId, { kind: 'case', id: ref.id })
  return facts.filter((fact) => fact.type === type)
}

async function submitted(): Promise<CaseRef> {
  return accepted(await on('2025-11-03', (tx) => submit(tx, VISITOR, application('si009'))))
}

async function correcting(): Promise<CaseRef> {
  const ref = await submitted()
  accepted(
    await on('2025-11-03', (tx) =>
      askCorrection(tx, window, ref, { materials: [{ id: 'm1', lacking: 'expired' }], conditions: [] }),
    ),
  )
  return ref
}

async function taken(): Promise<CaseRef> {
  const ref = await submitted()
  accepted(await on('2025-11-03', (tx) => accept(tx, window, ref)))
  return ref
}

async function suspended(): Promise<CaseRef> {
  const ref = await taken()
  accepted(await on('2025-11-03', (tx) => startSpecial(tx, reviewer, ref, { kind: 'hearing', workingDays: 10 })))
  return ref
}

async function ready(): Promise<CaseRef> {
  const ref = await taken()
  accepted(await on('2025-11-03', (tx) => completeStep(tx, reviewer, ref, {})))
  accepted(
    await on('2025-11-03', (tx) =>
      completeStep(tx, checker, ref, { checkers: [checker.staffId, colleague(people, 'market')] }),
    ),
  )
  return ref
}

async function granted(): Promise<CaseRef> {
  const ref = await ready()
  accepted(await on('2025-11-03', (tx) => grant(tx, head, ref, nothing)))
  return ref
}

async function escalated(): Promise<CaseRef> {
  const natural = (role: 'intake' | 'review') => officer('natural', role)
  const ref = accepted(await on('2025-11-03', (tx) => submit(tx, VISITOR, application('si090'))))
  accepted(await on('2025-11-03', (tx) => accept(tx, natural('intake'), ref)))
  accepted(await on('2025-11-03', (tx) => completeStep(tx, natural('review'), ref, {})))
  return ref
}

async function collected(): Promise<CaseRef> {
  assert.ok(villager)
  const applicant = { ...SOMEBODY, name: villager.name, code: villager.identityNumber }
  const materials = onPaper('si048')
  return accepted(
    await on('2025-11-03', (tx) => submit(tx, agent, application('si048', { channel: 'agent', applicant, materials }))),
  )
}

async function sent(): Promise<CaseRef> {
  const ref = await collected()
  accepted(await on('2025-11-03', (tx) => handOver(tx, agent, ref, { toBodyId: bodyNumber('town_a') })))
  return ref
}

async function arrived(): Promise<CaseRef> {
  const ref = await sent()
  accepted(await on('2025-11-03', (tx) => acceptHandOver(tx, township, ref)))
  return ref
}
