import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#base/days.ts'
import { LANGS } from '#base/text.ts'
import { testDatabase } from '../testing/database.ts'
import { testWeb } from '../testing/web.tsx'
import { trialArea } from './examples.tsx'
import { wordsOf } from './words/index.ts'

const db = await testDatabase({ migrations: [] })
const ON = day('2026-11-23')
const web = await testWeb(db, [trialArea], ON)

const PREFIX = { 'zh-Hans': '', 'zh-Hant': '/zh-Hant', en: '/en' } as const

for (const lang of LANGS) {
  const at = PREFIX[lang]
  const words = wordsOf(lang)
  const saysNo = (reply: { body: string; headers: object }, title: string) => {
    assert.match(reply.body, new RegExp(`<html lang="${lang}"`))
    assert.ok(reply.body.includes(title), `${title} in ${reply.body}`)
  }

  test(`in ${lang}: every field that is wrong is named, all at once`, async () => {
    const visitor = web.visitor()
    await visitor.get(`${at}/apply`)
    const reply = await visitor.post(`${at}/apply`, { name: 'x'.repeat(41), age: '-1' })

    assert.equal(reply.statusCode, 422)
    saysNo(reply, words.no.invalid.title)
    assert.ok(reply.body.includes(words.field.tooLong(40)))
    assert.ok(reply.body.includes(words.field.tooSmall(0)))
  })

  test(`in ${lang}: no such page, not this way, too large, wrong type, refused, broken`, async () => {
    const visitor = web.visitor()
    await visitor.get(`${at}/apply`)
    const post = (payload: string, type: string) =>
      visitor.inject({ method: 'POST', url: `${at}/apply`, payload, headers: { 'content-type': type } })

    const missing = await visitor.get(`${at}/nowhere`)
    assert.equal(missing.statusCode, 404)
    saysNo(missing, words.no.missing.title)
    const wrongId = await visitor.get(`${at}/items/nonsense`)
    assert.equal(wrongId.statusCode, 404)
    const method = await visitor.inject({ method: 'DELETE', url: `${at}/items/si009` })
    assert.equal(method.statusCode, 405)
    assert.equal(method.headers['allow'], 'GET')
    saysNo(method, words.no['wrong-method'].title)
    const large = await post(`name=${'x'.repeat(1_100_000)}`, 'application/x-www-form-urlencoded')
    assert.equal(large.statusCode, 413)
    saysNo(large, words.no['too-large'].title)
    const type = await post('<x/>', 'application/xml')
    assert.equal(type.statusCode, 415)
    saysNo(type, words.no['wrong-type'].title)
    const no = await visitor.get(`${at}/refused`)
    assert.equal(no.statusCode, 409)
    saysNo(no, words.refusal.conflict)
    assert.match(no.body, /5 日已过.*licensing §32/)
    const bug = await visitor.get(`${at}/broken`)
    assert.equal(bug.statusCode, 500)
    saysNo(bug, words.no.bug.title)
    assert.ok(bug.body.includes(String(bug.headers['x-request-id'])))
    assert.doesNotMatch(bug.body, /secret detail/)
  })
}

test('addresses that are no addresses get a page, not a crash', async () => {
  for (const path of ['/%', '/%E0%A4%A', '/items/%00', `/${'x'.repeat(5000)}`, '/items/..%2f..%2fetc%2fpasswd']) {
    const { statusCode } = await web.visitor().get(path)
    assert.ok(statusCode === 400 || statusCode === 404, `${path.slice(0, 40)} ${statusCode}`)
  }
})
