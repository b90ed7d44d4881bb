import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { faultsOf, readAnswers } from './check.ts'
import type { FormItem } from './field.ts'
import { fieldsOf } from './fields.ts'
import { allFields, publishedSchema } from './schema.ts'

const ITEM: FormItem = {
  places: [],
  materials: [
    material('m1', '申请表'),
    { ...material('m2', '营业执照'), fetchedFrom: saying('市场监管法人库') },
    { ...material('m3', '授权委托书'), onlyWithAgent: true },
  ],
}

const PERSON = {
  applicant_kind: 'person',
  through: 'self',
  name: '沈怀远',
  identity_number: '11010519491231002X',
  phone: '13800138000',
  address: '安澜县东关街道文昌路18号',
  matter: '开一家面馆',
  delivery: 'counter',
  material_m1: 'bring',
}

test('the answers of a person who applies alone are complete without the mandate', () => {
  assert.deepEqual(faultsOf(allFields(ITEM, PERSON), PERSON), [])
})

test('an agent is asked for the mandate and for their own identity', () => {
  const missing = faultsOf(allFields(ITEM, { ...PERSON, through: 'agent' }), { ...PERSON, through: 'agent' })

  assert.deepEqual(
    missing.map((fault) => [fault.field, fault.why]),
    [
      ['agent_name', 'missing'],
      ['agent_identity_number', 'missing'],
      ['agent_phone', 'missing'],
      ['material_m3', 'missing'],
    ],
  )
})

test('what the office fetches itself is never a field', () => {
  assert.ok(!allFields(ITEM, { through: 'agent' }).some((field) => field.name === 'material_m2'))
})

test('an identity number with one wrong figure is named at its field', () => {
  const faults = faultsOf(fieldsOf('applicant', ITEM, PERSON), {
    name: '沈怀远',
    identity_number: '110105194912310021',
    phone: '138',
    address: '安澜县东关街道',
  })

  assert.deepEqual(
    faults.map((fault) => [fault.field, fault.why]),
    [
      ['identity_number', 'identity-number'],
      ['phone', 'form'],
    ],
  )
})

test('full-width figures, blanks and a small x are read as they were meant', () => {
  const fields = fieldsOf('applicant', ITEM, PERSON)

  const answers = readAnswers(fields, {
    identity_number: ' １１０１０５ 19491231 002x ',
    phone: '138 0013-8000',
    other: 'x',
  })

  assert.deepEqual(answers, { identity_number: '11010519491231002X', phone: '13800138000' })
})

test('a name of a million characters is refused with the most that is taken', () => {
  const fields = fieldsOf('applicant', ITEM, PERSON)

  const fault = faultsOf(fields, { ...readAnswers(fields, PERSON), name: '长'.repeat(1_000_000) })[0]

  assert.deepEqual(fault, { field: 'name', why: 'tooLong', limit: 40 })
})

test('the published schema takes what the form takes, and nothing beside it', () => {
  const ajv = new Ajv2020({ formats: { 'identity-number': true, 'organisation-code': true } })
  const validate = ajv.compile(publishedSchema(ITEM))

  assert.ok(validate(PERSON))
  assert.ok(!validate({ ...PERSON, material_m2: 'bring' }))
  assert.ok(!validate({ ...PERSON, through: 'agent' }))
})

function material(id: string, name: string) {
  return { id, name: saying(name), fetchedFrom: null, onlyWithAgent: false }
}

function saying(name: string) {
  return { 'zh-Hans': name, 'zh-Hant': name, en: name }
}
