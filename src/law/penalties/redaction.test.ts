import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day } from '#base/days.ts'
import { identityCheck } from '#base/identity-number.ts'
import { bodyCheck, codeCheck } from '#base/organisation-code.ts'
import { type NamedParty, personalIn } from '../privacy/personal-in.ts'
import { amount } from './amount.ts'
import { ageOn, barOf, factsShown, partyShown } from './redaction.ts'

const citizen: NamedParty = {
  ...{ kind: 'individual', name: '欧阳青禾', code: '999901199003078512', telephone: '0999-5550123' },
  address: '安澜县柳坪镇石桥村7号',
}
const act = '2026-03-02在临江镇集市无证设摊，占用人行道12平方米'

test('an organisation is named in public, a citizen never, an individual business by its sign and not by its owner', () => {
  const named = (kind: NamedParty['kind'], name: string) => partyShown({ ...citizen, kind, name }).name

  assert.equal(named('organization', '安澜县江岸食品有限公司'), '安澜县江岸食品有限公司')
  assert.equal(named('individual', '欧阳青禾'), null)
  assert.equal(named('household', '安澜县临江青禾小吃店（经营者：欧阳青禾）'), '安澜县临江青禾小吃店')
  assert.equal(named('household', '欧阳青禾'), null, 'a business without a sign bears the name of its owner')
  assert.equal(named('household', '阿依古丽·买买提'), null)
})

test('not published at all: public order of citizens, minors, secrets, what is gone, kinds that are not published', () => {
  const of = (more: Partial<Parameters<typeof barOf>[0]>) =>
    barOf({ domain: 'fire', party: 'individual', age: 30, secret: null, gone: false, months: 36, ...more }).answer

  assert.equal(of({}), null)
  assert.equal(of({ domain: 'public_security' }), 'public_security')
  assert.equal(of({ domain: 'public_security', party: 'organization', age: null }), null)
  assert.equal(of({ age: 17 }), 'minor')
  assert.equal(of({ age: 18 }), null)
  assert.equal(of({ secret: 'trade_secret' }), 'trade_secret')
  assert.equal(of({ gone: true }), 'not_in_force')
  assert.equal(of({ months: null }), 'not_published_kind')
})

test('whoever was born on 7 March 2008 is eighteen on the birthday itself, not the day before', () => {
  assert.equal(ageOn(day('2008-03-07'), day('2026-03-06')), 17)
  assert.equal(ageOn(day('2008-03-07'), day('2026-03-07')), 18)
})

test('of the facts only figures, yes and no, and words of the standard itself are shown; free text stays in the file', () => {
  const shape = { label: '', unit: null, least: null, whole: false, needed: true } as const
  const shapes = [
    { ...shape, name: 'area', type: 'number', words: null },
    { ...shape, name: 'place', type: 'string', words: ['road'] },
    { ...shape, name: 'told', type: 'string', words: null },
    { ...shape, name: 'grave', type: 'boolean', words: null },
  ] as const

  const shown = factsShown(shapes, {
    area: amount('12.50'),
    place: 'road',
    told: '欧阳青禾说',
    grave: false,
    name: '欧阳青禾',
  })

  assert.deepEqual(shown, { area: '12.5', place: 'road', grave: false })
})

const chinese = fc.constantFrom(...'赵钱孙李周吴郑王冯陈青禾建国秀英子轩雨涵')
const names = fc.array(chinese, { minLength: 2, maxLength: 4 }).map((all) => all.join(''))
const figures = (length: number) =>
  fc.array(fc.nat(9), { minLength: length, maxLength: length }).map((all) => all.join(''))
const identities = figures(3)
  .map((tail) => `99990119900307${tail}`)
  .map((first) => first + identityCheck(first))
const telephones = figures(9).map((tail) => `13${tail}`)
const codes = figures(6)
  .map((n) => `MA${n}`)
  .map((own) => `92999901${own}${bodyCheck(own)}`)
  .map((first) => first + codeCheck(first))
const gaps = fc.constantFrom('', ' ', '-', '　', '·', '\u200b')
const spread = (text: string, gap: string) => [...text].join(gap)
const wide = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))

test('no name, identity number, code or telephone of a party comes through, wherever and however it is written', () => {
  fc.assert(
    fc.property(
      fc.record({ name: names, code: fc.oneof(identities, codes), telephone: telephones }),
      ...([fc.constantFrom('name', 'code', 'telephone'), gaps, fc.boolean(), fc.nat(act.length)] as const),
      (told, which, gap, isWide, place) => {
        const kind = told.code.startsWith('92') ? 'household' : 'individual'
        const party: NamedParty = { ...told, kind, address: '' }
        const written = spread(isWide ? wide(told[which]) : told[which], gap)

        const found = personalIn(act.slice(0, place) + written + act.slice(place), party)

        assert.notDeepEqual(found, [])
        const record = JSON.stringify([partyShown(party), factsShown([], { ...told })])
        for (const secret of Object.values(told)) assert.ok(!record.includes(secret))
      },
    ),
    { numRuns: 500 },
  )
})
