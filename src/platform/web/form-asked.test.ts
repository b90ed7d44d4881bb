import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { formAsked } from './form-asked.ts'

test('a description is for who names it; browsers, and who takes anything, get the page', () => {
  const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8'
  for (const accept of [undefined, '', '*/*', browser, 'application/json', 'text/turtle;q=0'])
    assert.equal(formAsked(accept), 'html', accept)
  assert.equal(formAsked('text/turtle'), 'turtle')
  assert.equal(formAsked('application/ld+json, */*;q=0.1'), 'json-ld')
  assert.equal(formAsked('Text/Turtle;q=0.5, application/ld+json;profile="x";q=0.9'), 'json-ld')
  assert.equal(formAsked('text/html, text/turtle;q=0.9'), 'html', 'the page is wanted more')
  assert.equal(formAsked('text/html;q=0.3, text/turtle'), 'turtle')
})

test('whatever a program says it accepts, an answer is found', () => {
  fc.assert(
    fc.property(fc.string(), (accept) => {
      assert.ok(['html', 'turtle', 'json-ld'].includes(formAsked(`${accept}turtle`)))
    }),
  )
})
