import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Check } from 'typebox/value'
import type { Verb } from '../contract.ts'
import { VERB_SHAPES } from '../shapes.ts'
import { readVerb } from './read-verb.ts'

const FORMS: readonly (readonly [Verb, Record<string, unknown>, boolean, string])[] = [
  ['accept', {}, true, 'acceptance needs nothing but the button'],
  ['ask-correction', { lacking_m1: 'missing', lacking_m2: '', conditions: 'c1' }, true, 'one material, one condition'],
  ['ask-correction', { lacking_m1: 'a bribe' }, false, 'what is lacking is one of a closed list'],
  ['not-accept', { ground: 'not_competent', rightBodyId: '12' }, true, 'the right body is named'],
  ['not-accept', { ground: 'not_required', rightBodyId: '' }, true, 'no body where none is needed'],
  ['not-accept', {}, false, 'a ground must be chosen'],
  [
    'complete-step',
    { checkers: ['a', 'b'], met_c1: 'yes', met_c2: 'no', met_c3: '' },
    true,
    'two people, two findings',
  ],
  ['start-special', { kind: 'testing', workingDays: '10' }, true, 'ten working days'],
  ['start-special', { kind: 'testing', workingDays: '-10' }, false, 'a negative time is none'],
  ['start-special', { kind: 'testing', workingDays: '1e3' }, false, 'figures only'],
  ['extend', { workingDays: '10', ground: 'complex' }, true, 'days and ground'],
  ['refuse', { grounds: 'c1', reasons: 'x'.repeat(5001) }, false, 'reasons have an end'],
  ['deliver', { how: 'drone' }, false, 'ways of delivery are a closed list'],
]

test('what a form of the desk says has the shape the API takes, or is refused', () => {
  for (const [verb, posted, fits, why] of FORMS)
    assert.equal(Check(VERB_SHAPES[verb], readVerb(verb, posted, [])), fits, `${verb}: ${why}`)
})

test('the one tick that was made arrives as a list of one', () => {
  assert.deepEqual(readVerb('refuse', { grounds: 'c1', reasons: ' 场所不符合 ' }, []), {
    grounds: ['c1'],
    reasons: '场所不符合',
  })
})

test('a file lies beside its material', () => {
  const file = { field: 'file_m1', name: 'plan.pdf', type: 'application/pdf', size: 9, digest: 'a'.repeat(64) }

  assert.deepEqual(
    readVerb('hand-in-correction', { given_m1: 'electronic', given_m2: 'original', given_m3: '' }, [file]),
    {
      materials: [
        {
          id: 'm1',
          form: 'electronic',
          copies: 0,
          file: { name: 'plan.pdf', type: 'application/pdf', size: 9, digest: 'a'.repeat(64) },
        },
        { id: 'm2', form: 'original', copies: 1, file: null },
      ],
    },
  )
})
