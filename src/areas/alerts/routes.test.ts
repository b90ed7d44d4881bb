import assert from 'node:assert/strict'
import { test } from 'node:test'
import { settleExamples } from '#areas/organisations/examples.ts'
import { must } from '#base/assert.ts'
import { day } from '#base/days.ts'
import { accepted, done } from '#base/outcome.ts'
import { LANGS } from '#base/text.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { makeLog } from '#platform/log.ts'
import { mailArea } from '#platform/mail/mail-area.tsx'
import { testDatabase } from '#platform/testing/database.ts'
import { testWeb } from '#platform/testing/web.tsx'
import { linkIn } from '#platform/web/language.ts'
import { area } from './area.ts'
import { heldIn, lettersFor, passTime } from './examples.ts'
import { tokenOf } from './token.ts'

const ON = day('2026-11-23')
const db = await testDatabase()
const logged: string[] = []
const logger = makeLog('debug', { write: (line: string) => void logged.push(line) })
const web = await testWeb(db, [area, mailArea({ hasServer: false, demo: true })], ON, { logger })
accepted(await inTransaction(db, web.moment, async (tx) => done(await settleExamples(tx))))
const newest = async (address: string) => must((await lettersFor(db, web.moment, address))[0], 'letter')

/** Asks for an alert as a visitor would, and answers with the letter that came. */
async function asked(address: string, at = '/alerts/search?q=低保') {
  const visitor = web.visitor()
  await visitor.get(at)
  const reply = await visitor.post(at, { address })
  await passTime(db, web.moment)
  return { visitor, reply }
}

test('every page of an alert opens in three languages and says what it is about, and by which law', async () => {
  for (const lang of LANGS)
    for (const path of ['/alerts/search?q=低保&kind=item', '/alerts/catalogue', '/alerts/catalogue?state=published']) {
      const reply = await web.visitor().get(linkIn(lang, path))
      assert.equal(reply.statusCode, 200, path)
      assert.match(reply.body, /个人信息保护法|個人信息保護法|Personal Information Protection Law/)
    }
  assert.match((await web.visitor().get('/alerts/search?q=低保&kind=item')).body, /“低保” · 办事指南/)
  const empty = await web.visitor().get('/alerts/search')
  assert.equal(empty.headers.location, '/search', 'an alert for nothing is none')
})

test('what is no address comes back with the form and the sentence, and no letter', async () => {
  const { reply } = await asked('shen@example.com, other@example.com')

  assert.equal(reply.statusCode, 422)
  assert.match(reply.body, /class="err-sum"/)
  assert.deepEqual(await lettersFor(db, web.moment, 'shen@example.com'), [])
})

test('opening the link of the letter, as scanners of mail do, confirms nothing; its button does, and again is the same', async () => {
  const { visitor } = await asked('fang@example.com')
  const { id, token } = heldIn(await newest('fang@example.com'), 'confirm')
  const path = `/alerts/${id}/confirm/${token}`

  assert.match((await web.visitor().get(path)).body, /确认订阅/)
  assert.match((await visitor.get(path)).body, /<button/, 'still to be confirmed after somebody looked')
  assert.equal((await visitor.post(path, {})).statusCode, 200)
  assert.match((await visitor.get(path)).body, /已经开始订阅/)
})

test('a mail program ends an alert by one POST without cookie, token or page before it (RFC 8058)', async () => {
  const { visitor } = await asked('guo@example.com')
  const { id, token } = heldIn(await newest('guo@example.com'), 'confirm')
  await visitor.get(`/alerts/${id}/confirm/${token}`)
  await visitor.post(`/alerts/${id}/confirm/${token}`, {})
  const wrong = `/alerts/${id}/end/${token}`
  const right = `/en/alerts/${id}/end/${tokenOf(reading(db, web.moment), 'end', id)}`
  const click = (url: string, type: string, payload: string) =>
    web
      .visitor()
      .inject({ method: 'POST', url, payload, headers: { 'content-type': type, origin: 'https://mail.example' } })
  const form = 'application/x-www-form-urlencoded'
  const parts = '--x\r\ncontent-disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n'

  assert.match((await web.visitor().get(right)).body, /End and delete/)
  assert.equal((await click(wrong, form, 'List-Unsubscribe=One-Click')).statusCode, 403)
  assert.equal((await click(right, 'multipart/form-data; boundary=x', parts)).statusCode, 200)
  const again = await click(right, form, 'List-Unsubscribe=One-Click')
  assert.equal(again.statusCode, 200)
  assert.match(again.body, /The alert has ended/)
})

test('the mailbox of the demonstration shows a letter to whoever types its address, and says what it is', async () => {
  await asked('ye@example.com')
  const visitor = web.visitor()
  assert.match((await visitor.get('/demo/mailbox')).body, /这里是演示系统/)

  const mine = await visitor.post('/demo/mailbox', { address: ' YE@example.com ' })
  assert.match(mine.body, /请确认：公开信息邮件订阅/)
  const other = await visitor.post('/demo/mailbox', { address: 'somebody@example.com' })
  assert.match(other.body, /这个地址没有信件/)
})

test('no line of the log holds an address, a secret of a link, or what was looked for', async () => {
  await asked('tao@example.com', '/alerts/search?q=罕见词语')
  const { id, token } = heldIn(await newest('tao@example.com'), 'confirm')
  await web.visitor().get(`/alerts/${id}/confirm/${token}`)
  const log = logged.join('')

  assert.ok(logged.length > 0 && log.includes('/alerts/:id/confirm/:token'), 'the log of this server was looked at')
  for (const secret of ['tao@example', 'tao%40example', token, '罕见', encodeURIComponent('罕见')])
    assert.ok(!log.includes(secret), secret)
})
