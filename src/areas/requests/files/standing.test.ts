import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accepted } from '#base/outcome.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { VISITOR } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { standing } from '#platform/testing/standing.ts'
import { exampleFile, exampleRedaction } from '../../catalogue/files/examples.ts'
import * as example from '../examples.ts'
import { attachFile } from './attach-file.ts'
import { detachFile } from './detach-file.ts'
import { passFile } from './pass-file.ts'
import { redactFile } from './redact-file.ts'

const db = await testDatabase()
await example.settleRequests(db)
const office = example.officeOf('market')
const { handler, head, legal } = office
const moment = example.morning('2026-03-09')
const all = { db, moment, allowed: handler, notAllowed: { 'the head': head, 'the legal office': legal } }
const [file, copy] = [exampleFile('a'), exampleFile('b')]

/** A request whose reply is being drafted, with a file put to it. */
async function drafting() {
  const ref = await example.goes(db, office, await example.submitted(db, office, '2026-03-02'), example.TO_THE_DRAFT)
  accepted(await inTransaction(db, moment, (tx) => attachFile(tx, handler, { ref, file, text: '' })))
  return ref
}

/** The same with a redacted copy of the file. */
async function redacted() {
  const input = { ref: await drafting(), of: file.digest, copy, text: '', redaction: exampleRedaction() }
  accepted(await inTransaction(db, moment, (tx) => redactFile(tx, handler, input)))
  return input.ref
}

standing('put a file to a reply', {
  ...{ ...all, verb: attachFile, fact: 'request.file_attached' },
  make: async () => ({ ref: await drafting(), file: copy, text: '' }),
})

standing('take a file out of a reply', {
  ...{ ...all, verb: detachFile, fact: 'request.file_detached' },
  make: async () => ({ ref: await drafting(), no: 1 }),
})

standing('put a redacted copy in the place of a file of a reply', {
  ...{ ...all, verb: redactFile, fact: 'request.file_redacted' },
  make: async () => ({ ref: await drafting(), of: file.digest, copy, text: '', redaction: exampleRedaction() }),
})

const bothPosts = { ...handler, posts: [...handler.posts, ...legal.posts] }
standing('pass a redacted copy of a reply', {
  ...{ ...all, verb: passFile, fact: 'request.file_passed', allowed: legal },
  notAllowed: { 'the head': head, 'who made it, under another post': bothPosts },
  make: async () => {
    const ref = await redacted()
    const partly = example.granted({ code: '2', reasons: '含有个人隐私。', grounds: GROUNDS })
    accepted(await example.act(db, ref, 'draft', handler, '2026-03-09', partly))
    return { ref, digest: copy.digest, again: copy.digest }
  },
})

const GROUNDS = [{ ground: 'third_party' as const, covers: '申请人以外的人的姓名' }]

test('a visitor never comes to the files of a reply', async () => {
  const ref = await drafting()

  const outcome = await inTransaction(db, moment, (tx) => detachFile(tx, VISITOR, { ref, no: 1 }))

  assert.equal(outcome.ok ? 'done' : outcome.no.code, 'requests.missing')
})
