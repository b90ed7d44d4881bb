import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toTraditional } from './traditional.ts'

const REVIEWED: readonly (readonly [string, string, string])[] = [
  ['行政复议', '行政復議', 'a legal remedy, not a copy'],
  ['复印件', '複印件', 'a copy, not a remedy'],
  ['准予', '准予', 'to permit; 準 is a standard'],
  ['准印证', '准印證', 'a permit to print'],
  ['回复', '回覆', 'to answer; not to return to health'],
  ['批准标准', '批准標準', 'both kinds of zhun in one phrase'],
  ['办理台', '辦理台', 'a desk keeps the short form in Hong Kong'],
  ['台账', '台賬', 'a register of accounts'],
  ['系统', '系統', 'a system'],
  ['联系', '聯繫', 'to contact'],
  ['干部', '幹部', 'a cadre'],
  ['干燥', '乾燥', 'dry'],
  ['若干规定', '若干規定', 'several'],
  ['公里', '公里', 'a kilometre stays'],
  ['屋里', '屋裏', 'inside'],
  ['三日后', '三日後', 'after'],
  ['征收', '徵收', 'to levy'],
  ['制证送达', '製證送達', 'to make a certificate'],
  ['制度', '制度', 'a system of rules'],
  ['公布', '公布', 'to publish'],
  ['答复', '答復', 'to reply'],
  ['税务', '稅務', 'the glyph of government documents'],
  ['户口簿', '戶口簿', 'the glyph of government documents'],
  ['说明理由', '說明理由', 'the glyph of government documents'],
  ['周岁', '周歲', 'a year of age'],
  ['于2026年', '於2026年', 'figures pass through'],
]

test('administrative words take the characters a clerk of Hong Kong would write', () => {
  for (const [from, to, why] of REVIEWED) assert.equal(toTraditional(from), to, why)
})

test('letters, marks and spaces pass through unchanged', () => {
  const code = "export const a = { b: (n: number) => n + 1, c: '…“”' }\n"

  assert.equal(toTraditional(code), code)
})
