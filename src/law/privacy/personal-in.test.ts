import assert from 'node:assert/strict'
import { test } from 'node:test'
import { identityCheck } from '#base/identity-number.ts'
import { type NamedParty, personalIn } from './personal-in.ts'

const citizen: NamedParty = {
  ...{ kind: 'individual', name: '欧阳青禾', code: '999901199003078512', telephone: '0999-5550123' },
  address: '安澜县柳坪镇石桥村7号',
}
const act = '2026-03-02在临江镇集市无证设摊，占用人行道12平方米'

test('plain words of what was done are free to go out: days, sums, document and standard numbers are nobody', () => {
  assert.deepEqual(personalIn(act, citizen), [])
  assert.deepEqual(personalIn('违法所得1234567.50元，依据0011罚〔2026〕1234号、GB/T 27600-2014', citizen), [])
})

test('whatever is written between them and however wide they are, names and numbers of the party are found', () => {
  assert.deepEqual(personalIn('当事人欧 阳·青禾设摊', citizen), ['name'])
  assert.deepEqual(personalIn('电话０９９９—５５５　０１２３', citizen), ['telephone', 'long_number'])
  assert.deepEqual(personalIn('住安澜县柳坪镇 石桥村7号', citizen), ['address'])
  assert.deepEqual(personalIn('车牌粤B·12345停在路上', citizen), ['plate'])
  assert.deepEqual(personalIn('拨打一三八零零幺三八零零零', citizen), ['telephone', 'long_number'])
  assert.deepEqual(personalIn('卡号6222 0212 3456 7890', citizen), ['long_number'])
})

test('numbers of persons who are not the party are found as well, for they are persons too', () => {
  const other = `99990119851224041${identityCheck('99990119851224041')}`

  assert.ok(personalIn(`证人证件号${other}`, citizen).includes('identity_number'))
  assert.ok(personalIn('证人电话139 1234 5678', citizen).includes('telephone'))
})
