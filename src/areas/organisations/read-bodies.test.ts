import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readOrganisationCode } from '#base/organisation-code.ts'
import { readBodies } from './read-bodies.ts'

const BODIES = readBodies()
const HAN = /\p{Script=Han}/u

test('the county has three levels: every township has at least three villages below it', () => {
  const townships = BODIES.filter((body) => body.level === 'township')

  assert.equal(townships.length, 3)
  for (const township of townships) {
    const villages = BODIES.filter((body) => body.parent === township.id)
    assert.ok(villages.length >= 3, township.name.en)
    assert.ok(villages.every((village) => village.level === 'village'))
  }
})

test('every organisation code carries the check characters of GB 11714 and GB 32100', () => {
  for (const body of BODIES) assert.equal(readOrganisationCode(body.code), body.code)
})

test('every post has a substitute in the same body, so that an absence stops no clock (A/B 岗)', () => {
  for (const body of BODIES) {
    for (const post of body.posts) assert.ok(body.posts.some((other) => other.code === post.standIn))
  }
})

test('whatever a page shows of a body stands in three languages', () => {
  for (const body of BODIES) {
    const shown = [body.name, body.short, body.nature, body.address, body.hours, ...body.duties]
    for (const text of [...shown, ...body.posts.map((post) => post.name)]) {
      assert.doesNotMatch(text.en, HAN)
      assert.match(text['zh-Hant'], HAN)
    }
  }
})

test('every body can be reached at a number that belongs to nobody (0999) and at a place', () => {
  assert.equal(new Set(BODIES.map((body) => body.telephone)).size, BODIES.length)
})

test('a wrong check character is refused with the name of the body', () => {
  const wrong = `division: "999901"
county: 安澜县
bodies:
  - { id: gov, number: 1, name: 安澜县人民政府, short: 人民政府, kind: gov, nature: 地方人民政府, level: county, code: 11999901GK0000018H, regime: R19, address: 安澜县澜江路11号, hours: 工作日 8:30—12:00、14:00—17:30, telephone: 0999-6000000, duties: [], posts: [], source: x, confidence: memory }`

  assert.throws(() => readBodies(wrong), /gov: 11999901GK0000018H fails its check characters/)
})

test('a field that the lawbook does not know is refused with its place', () => {
  assert.throws(() => readBodies('division: "999901"\ncounty: 安澜县\nbodies: []\nmayor: x'), /lawbook\/bodies\.yaml/)
})
