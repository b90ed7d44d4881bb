import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { addDays, day } from '#base/days.ts'
import { accepted, type Outcome } from '#base/outcome.ts'
import { inTransaction, reading, type Tx } from '#platform/db/tx.ts'
import type { Moment } from '#platform/now.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { standing } from '#platform/testing/standing.ts'
import { answerComment } from './answer-comment.ts'
import { commentOn } from './comment-on.ts'
import { draftStandard } from './draft-standard.ts'
import * as example from './examples.ts'
import { fileStandard } from './file-standard.ts'
import { openComments } from './open-comments.ts'
import { publishStandard } from './publish-standard.ts'
import { commentsOn, editionsOf, findDraft } from './queries.ts'
import { repealStandard } from './repeal-standard.ts'
import { reviewStandard } from './review-standard.ts'
import { standardInForce } from './standard-in-force.ts'

const { MONDAY, AFTER_COMMENTS, FROM, WRITER, LEGAL, HEAD, UPPER } = example
const db = await testDatabase()
await example.settledStandards(db)
const eco = example.bodyId('eco')
const stranger = example.officerOf('forestry', 'decide', '0190a000-0000-7000-8000-000000000004')
const clerk = example.officerOf('eco', 'intake', '0190a000-0000-7000-8000-000000000005')
const NOBODY = { 'a visitor': VISITOR, 'a head of another body': stranger, 'a clerk at the window': clerk }
const WRITING_HEAD = { ...HEAD, staffId: WRITER.staffId }
const act = <T>(verb: (tx: Tx) => Promise<Outcome<T>>, moment: Moment = MONDAY) => inTransaction(db, moment, verb)
const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? 'done' : outcome.no.code)

let count = 0
const fresh = () => `al-${count++}`
const draftOf = (id: string, text = example.refinedText(id), revision = 0) => ({
  ...{ standardId: id, bodyId: eco, refines: UPPER, revision, text, note: example.NOTE },
})
const publication = (standardId: string, from = FROM) => ({ standardId, revision: 1, from })

standing('draft a standard', {
  ...{ db, moment: MONDAY, verb: draftStandard, allowed: WRITER, notAllowed: NOBODY, fact: 'standard.drafted' },
  make: async () => draftOf(fresh()),
})

standing('review a standard', {
  ...{ db, moment: MONDAY, verb: reviewStandard, allowed: LEGAL, fact: 'standard.reviewed' },
  make: async () => ({ standardId: await example.drafted(db, fresh()), revision: 1, opinion: '合法。' }),
  notAllowed: { ...NOBODY, 'who drafted it': example.officerOf('eco', 'legal', WRITER.staffId) },
})

standing('open a draft for comments', {
  ...{ db, moment: MONDAY, verb: openComments, allowed: WRITER, notAllowed: NOBODY, fact: 'standard.comments-opened' },
  make: async () => ({ standardId: await example.reviewed(db, fresh()), to: day('2026-12-23') }),
})

standing('comment on a draft', {
  ...{ db, moment: MONDAY, verb: commentOn, allowed: VISITOR, notAllowed: {}, fact: 'standard.commented' },
  make: async () => ({ standardId: await example.asked(db, fresh()), text: '“拖延”多久才算，请写明。' }),
})

standing('answer a comment', {
  ...{
    db,
    moment: MONDAY,
    verb: answerComment,
    allowed: WRITER,
    notAllowed: NOBODY,
    fact: 'standard.comment-answered',
  },
  make: async () => {
    const standardId = await example.asked(db, fresh())
    accepted(await act((tx) => commentOn(tx, VISITOR, { standardId, text: '太重。' })))
    return { standardId, no: 1, result: 'not_taken' as const, answer: '幅度由法律规定。' }
  },
})

standing('file a standard', {
  ...{ db, moment: AFTER_COMMENTS, verb: fileStandard, allowed: WRITER, notAllowed: NOBODY, fact: 'standard.filed' },
  make: async () => ({ standardId: await example.asked(db, fresh()), revision: 1, filedAs: '安环备〔2026〕1号' }),
})

standing('publish a standard', {
  ...{ db, moment: AFTER_COMMENTS, verb: publishStandard, allowed: HEAD, fact: 'standard.published' },
  make: async () => publication(await example.filed(db, fresh())),
  notAllowed: { ...NOBODY, 'legal staff, who do not decide': LEGAL, 'who drafted it': WRITING_HEAD },
})

standing('repeal a standard', {
  ...{ db, moment: AFTER_COMMENTS, verb: repealStandard, allowed: HEAD, notAllowed: NOBODY, fact: 'standard.repealed' },
  make: async () => {
    const standardId = await example.filed(db, fresh())
    accepted(await act((tx) => publishStandard(tx, HEAD, publication(standardId)), AFTER_COMMENTS))
    return { standardId, from: addDays(FROM, 30) }
  },
})

test('a published standard is in force from its day, for its own body, and its hash is that of the file', async () => {
  const id = await example.filed(db, fresh())

  accepted(await act((tx) => publishStandard(tx, HEAD, publication(id)), AFTER_COMMENTS))

  const tx = reading(db, AFTER_COMMENTS)
  const edition = await standardInForce(tx, id, FROM, eco)
  assert.equal(edition?.hash, createHash('sha256').update(example.refinedText(id), 'utf8').digest('hex'))
  assert.equal(edition.filedAs, '安环备〔2026〕1号')
  assert.equal(await standardInForce(tx, id, addDays(FROM, -1), eco), null, 'the day before it cannot be cited')
  assert.equal(await standardInForce(tx, id, FROM, example.bodyId('water')), null, 'it binds the body that made it')
  assert.equal(await findDraft(tx, id), null)
})

test('no step can be left out: not reviewed, not asked, comments running or unanswered, not filed', async () => {
  const id = await example.drafted(db, fresh())
  const file = (moment: Moment) =>
    act((tx) => fileStandard(tx, WRITER, { standardId: id, revision: 1, filedAs: '备1号' }), moment)
  const to = addDays(MONDAY.today, 30)

  assert.equal(codeOf(await act((tx) => openComments(tx, WRITER, { standardId: id, to }))), 'penalties.not-reviewed')
  const review = { standardId: id, revision: 1, opinion: '合法。' }
  accepted(await act((tx) => reviewStandard(tx, LEGAL, review)))
  assert.equal(codeOf(await file(MONDAY)), 'penalties.public-not-asked')
  const short = { standardId: id, to: addDays(to, -1) }
  assert.equal(codeOf(await act((tx) => openComments(tx, WRITER, short))), 'penalties.comments-too-short')
  accepted(await act((tx) => openComments(tx, WRITER, { standardId: id, to })))
  accepted(await act((tx) => commentOn(tx, VISITOR, { standardId: id, text: '太重。' })))
  assert.equal(codeOf(await file(MONDAY)), 'penalties.comments-running')
  assert.equal(codeOf(await file(AFTER_COMMENTS)), 'penalties.comments-unanswered')
  const early = act((tx) => publishStandard(tx, HEAD, publication(id)), AFTER_COMMENTS)
  assert.equal(codeOf(await early), 'penalties.not-filed')
  const answer = { standardId: id, no: 1, result: 'partly', answer: '已在第一档写明。' } as const
  accepted(await act((tx) => answerComment(tx, WRITER, answer), AFTER_COMMENTS))
  assert.equal(codeOf(await file(AFTER_COMMENTS)), 'done')
})

test('comments are taken while the public is asked and not a day longer', async () => {
  const id = await example.asked(db, fresh())

  const late = await act((tx) => commentOn(tx, VISITOR, { standardId: id, text: '晚了一步。' }), AFTER_COMMENTS)

  assert.equal(codeOf(late), 'penalties.not-asked')
  assert.deepEqual(await commentsOn(reading(db, MONDAY), id), [])
})

test('another saving needs another review and is not on file any more', async () => {
  const id = await example.filed(db, fresh())

  accepted(
    await act((tx) => draftStandard(tx, WRITER, draftOf(id, example.refinedText(id, 29_000), 1)), AFTER_COMMENTS),
  )

  const input = { ...publication(id), revision: 2 }
  const early = await act((tx) => publishStandard(tx, HEAD, input), AFTER_COMMENTS)
  assert.equal(codeOf(early), 'penalties.not-reviewed')
  assert.equal((await findDraft(reading(db, AFTER_COMMENTS), id))?.filed_on, null)
})

test('a county standard that gives more than the upper one is stopped, with the tier and the rule', async () => {
  const id = fresh()
  await example.filed(db, id, example.refinedText(id, 45_000))

  const outcome = await act((tx) => publishStandard(tx, HEAD, publication(id)), AFTER_COMMENTS)

  assert.deepEqual(outcome.ok ? null : outcome.no, {
    ...{ code: 'penalties.beyond-upper', kind: 'invalid', facts: { tiers: 't1' } },
    article: { law: 'GO27', article: '1' },
  })
})

test('a table with a hole is stopped by the audit', async () => {
  const id = fresh()
  const text = example
    .refinedText(id)
    .replace('when: mode = "delay" and similar_1y = true', 'when: mode = "delay" and 1 = 2')
  await example.filed(db, id, text)

  const outcome = await act((tx) => publishStandard(tx, HEAD, publication(id)), AFTER_COMMENTS)

  assert.equal(codeOf(outcome), 'penalties.audit')
})

test('a table outside a statute that came later is stopped by the audit, as its page says it would be', async () => {
  const id = fresh()
  const text = example.refinedText(id).replace('source:', 'laterLaw: [fire-58-4]\nsource:')
  await example.filed(db, id, text)

  const outcome = await act((tx) => publishStandard(tx, HEAD, publication(id)), AFTER_COMMENTS)

  assert.equal(codeOf(outcome), 'penalties.audit')
  assert.match(String(outcome.ok ? '' : outcome.no.facts?.['found']), /outside_statute:fire-58-4:t1/)
})

test('an id that could not stand in an address is refused', async () => {
  const id = '../al'

  assert.equal(codeOf(await act((tx) => draftStandard(tx, WRITER, draftOf(id)))), 'penalties.bad-id')
})

test('a text that is no standard is not even saved, and says where it goes wrong', async () => {
  const id = fresh()
  const broken = example.refinedText(id).replace('hits: unique', 'hits: any')

  const outcome = await act((tx) => draftStandard(tx, WRITER, draftOf(id, broken)))

  assert.equal(codeOf(outcome), 'penalties.not-a-standard')
  assert.match(String(outcome.ok ? '' : outcome.no.facts?.['why']), /^hits/)
})

test('a revision ends the edition before; a repeal ends the last, and days before keep their edition', async () => {
  const id = await example.filed(db, fresh())
  accepted(await act((tx) => publishStandard(tx, HEAD, publication(id)), AFTER_COMMENTS))

  accepted(await act((tx) => repealStandard(tx, HEAD, { standardId: id, from: day('2026-12-31') }), AFTER_COMMENTS))

  const tx = reading(db, AFTER_COMMENTS)
  assert.equal((await editionsOf(tx, id))[0]?.inForceTo, '2026-12-31')
  assert.equal((await standardInForce(tx, id, day('2026-12-30'), eco))?.number, 1)
  assert.equal(await standardInForce(tx, id, day('2026-12-31'), eco), null)
  const again = await act((tx) => repealStandard(tx, HEAD, { standardId: id, from: day('2027-01-05') }), AFTER_COMMENTS)
  assert.equal(codeOf(again), 'penalties.not-in-force')
})

test('a draft whose scenario comes out otherwise is not published, and the scenario is named', async () => {
  const id = fresh()
  const scenario = '  - name: 首次拖延\n    facts: { mode: delay, similar_1y: false }\n    expect: { tier: t2 }\n'
  await example.filed(db, id, `${example.refinedText(id)}scenarios:\n${scenario}`)

  const outcome = await act((tx) => publishStandard(tx, HEAD, publication(id)), AFTER_COMMENTS)

  assert.deepEqual(outcome.ok ? null : outcome.no, {
    ...{ code: 'penalties.scenarios-failed', kind: 'invalid', facts: { names: '“首次拖延”', count: 1 } },
  })
})
