import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Check } from 'typebox/value'
import { VERBS, type Verb } from '../../contract.ts'
import { VERB_SHAPES } from '../../shapes.ts'
import { wordsOf } from '../../words/index.ts'
import type { Posted } from '../posted.ts'
import { readVerb } from './read-verb.ts'
import { FIELDS, type Field } from './verb-fields.ts'

const SOMEBODY = '00000000-0000-4000-8000-000000000001'
const OTHER = '00000000-0000-4000-8000-000000000002'
const PROPOSED: Posted = {
  ...{ outcome: 'penalty', fine: '5,000', confiscated: '', also: 'warning', lighter: ['removed_harm'] },
  ...{ reasons: '主动改正。', correctBy: '2026-04-01', ground: '' },
}
const PARTY: Posted = { partyKind: 'organization', name: '某店', code: '', telephone: '', address: '' }

test('a form filled in as each field wants it fits the shape of its verb, so that no form asks in vain', () => {
  for (const verb of VERBS) {
    const posted = formOf(verb)
    assert.ok(Check(VERB_SHAPES[verb], readVerb(verb, posted, [])), `${verb}: ${JSON.stringify(posted)}`)
  }
})

test('a form left empty fits the shape only of a verb that asks nothing', () => {
  const passed = VERBS.filter((verb) => Check(VERB_SHAPES[verb], readVerb(verb, {}, [])))

  assert.deepEqual(
    passed,
    VERBS.filter((verb) => verb in FIELDS && FIELDS[verb as keyof typeof FIELDS].length === 0),
  )
})

test('money may be typed in groups or in full width; no fine is null and not nought', () => {
  const grouped = readVerb('propose', { ...PROPOSED, fine: '１２，０００' }, [])
  const none = readVerb('propose', { ...PROPOSED, fine: ' ' }, [])

  assert.equal(Object(grouped).fine, '12000')
  assert.equal(Object(none).fine, null)
})

test('a re-check that changes nothing sends no change, whatever stands in the fields below', () => {
  const posted = { ...PROPOSED, adopted: 'none', opinion: '不成立。', changes: 'no' }

  assert.equal(Object(readVerb('recheck', posted, [])).changed, null)
})

function formOf(verb: Verb): Posted {
  if (verb === 'identify-party') return PARTY
  if (verb === 'propose' || verb === 'decide') return PROPOSED
  if (verb === 'recheck') return { ...PROPOSED, adopted: 'partly', opinion: '部分成立。', changes: 'yes' }
  return Object.assign({}, ...FIELDS[verb].map((field) => typed(field)))
}

function typed(field: Field): Posted {
  const one = (value: unknown): Posted => ({ [field.name]: value })
  switch (field.kind) {
    case 'day':
      return one('2026-03-09')
    case 'hour':
      return one('09:30')
    case 'money':
      return one('200')
    case 'number':
    case 'paper':
      return one('3')
    case 'yes-no':
      return one('no')
    case 'one-of':
      return one(Object.keys(wordsOf('en')[field.list]).find((word) => !field.but?.includes(word)))
    case 'person':
      return one(SOMEBODY)
    case 'people':
      return one([SOMEBODY, OTHER])
    case 'plan':
      return { due_1: '2026-05-01', amount_1: '100', due_2: '', amount_2: '' }
    case 'monitoring':
      return one('reviewed')
    case 'secret':
    case 'file':
      return one('')
    default:
      return one('写明的内容')
  }
}
