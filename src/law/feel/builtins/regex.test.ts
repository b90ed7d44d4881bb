import assert from 'node:assert/strict'
import { test } from 'node:test'
import { literalFrom } from '../examples.ts'

test('classes may be taken from each other, as XPath writes it', () => {
  assert.equal(literalFrom('replace("facade", "[a-z-[aeiou]]", "·")'), '"·a·a·e"')
})

test('blocks of signs have the names of Unicode', () => {
  assert.equal(literalFrom(String.raw`matches("处罚", "^\p{IsCJKUnifiedIdeographs}+$")`), 'true')
  assert.equal(
    literalFrom(String.raw`matches("abc", "\p{IsNoSuchBlock}")`),
    'null',
    'a block that nobody knows is an error',
  )
})

test('what XPath does not know is an error, though the machine would take it', () => {
  for (const pattern of ['(?=a)', '(?<n>a)', String.raw`\b`, '[a', 'a{2,1}', '*'])
    assert.equal(literalFrom(`matches("a", "${pattern}")`), 'null', pattern)
})

test('a replacement names groups by number, as many digits as there are groups', () => {
  assert.equal(literalFrom('replace("abc", "(a)(b)", "$2$1-$12")'), '"ba-a2c"')
  assert.equal(literalFrom(String.raw`replace("a", "a", "\\$1")`), '"$1"')
  assert.equal(literalFrom('replace("a", "a", "$")'), 'null', 'a lone sign is an error')
})

test('the flag q takes the pattern for a plain text', () => {
  assert.equal(literalFrom('replace("a.b", ".", "-", "q")'), '"a-b"')
  assert.equal(literalFrom('matches("a", "a", "z")'), 'null', 'a flag that nobody knows is an error')
})
