import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#base/days.ts'
import { LANGS } from '#base/text.ts'
import { letterOf } from './letter-of.ts'
import type { Said, Subject } from './subject.ts'

const SUBJECT: Subject = {
  lang: 'zh-Hans',
  demo: true,
  documentNumber: '0008-25-000001-2-补1',
  on: day('2025-09-23'),
  caseNumber: '0008-25-000001-2',
  item: '食品经营许可(新办)',
  edition: 1,
  applicant: '沈怀远',
  issuer: {
    name: '安澜县市场监督管理局',
    phone: '0999-6011111',
    reviewBody: '安澜县人民政府',
    court: '安澜县人民法院',
  },
  basis: ['《行政许可法》第三十二条', '《食品安全法》第三十五条'],
}

const EVERY_KIND: readonly Said[] = [
  { kind: 'receipt', receivedOn: day('2025-09-22'), tellBy: day('2025-09-28'), phrase: 'GYH9TMYC' },
  { kind: 'correction', materials: ['场所平面布局图：没有提交'], again: null, answerBy: day('2025-10-23') },
  {
    kind: 'acceptance',
    acceptedOn: day('2025-09-23'),
    deemed: false,
    promisedDue: day('2025-09-29'),
    statutoryDue: day('2025-10-13'),
  },
  { kind: 'nonAcceptance', why: 'not_competent', rightBody: '安澜县卫生健康局' },
  { kind: 'suspension', procedure: '听证', startedOn: day('2025-09-24'), workingDays: 5 },
  {
    kind: 'extension',
    workingDays: 5,
    reason: '案情复杂，需要进一步查证',
    approvedBy: '本机关负责人',
    newDue: day('2025-10-28'),
  },
  { kind: 'granted', reasons: '符合条件。', deliverBy: day('2025-10-27') },
  { kind: 'refused', grounds: ['场所与污染源隔离'], reasons: '距离垃圾站不足25米。' },
  { kind: 'delivery', deliveredOn: day('2025-10-14'), channel: '窗口领取', result: '准予' },
]

test('every document has number, body, date, articles, whom to ask, and says that people are fictional', () => {
  for (const lang of LANGS) {
    for (const said of EVERY_KIND) {
      const letter = letterOf({ ...SUBJECT, lang }, said)
      const all = JSON.stringify(letter)
      for (const part of [SUBJECT.documentNumber, SUBJECT.issuer.name, SUBJECT.issuer.phone, ...SUBJECT.basis, '2025'])
        assert.ok(all.includes(part), `${said.kind} in ${lang} says ${part}`)
      assert.ok(letter.demo, `${said.kind} in ${lang} is a demonstration`)
      assert.doesNotMatch(all, /undefined|\[object/)
    }
  }
})

test('who is told no is told where to turn and within how many days (行政许可法 §38(2), 行政复议法 §20, 行政诉讼法 §46)', () => {
  for (const said of EVERY_KIND) {
    const rights = letterOf(SUBJECT, said)
      .parts.flatMap(({ lines }) => lines)
      .join()
    const saidNo = said.kind === 'refused' || said.kind === 'nonAcceptance'
    assert.equal(/60日内，向安澜县人民政府申请行政复议/.test(rights), saidNo, said.kind)
    assert.equal(/6个月内，直接向安澜县人民法院提起行政诉讼/.test(rights), saidNo, said.kind)
  }
})

test('an acceptance by silence says so, with the day of receipt as the day of acceptance (行政许可法 §32(4))', () => {
  const said = {
    kind: 'acceptance',
    acceptedOn: day('2025-09-22'),
    deemed: true,
    promisedDue: null,
    statutoryDue: null,
  } as const

  assert.match(letterOf(SUBJECT, said).opening.join(), /没有告知补正，自收到材料之日（2025年9月22日）起即为受理/)
})

test('a second correction notice says that it is one, and on which ground', () => {
  const said = {
    kind: 'correction',
    materials: ['申请表：内容不全'],
    again: '首次告知后法律、法规、规章修改',
    answerBy: day('2025-10-23'),
  } as const

  assert.match(letterOf(SUBJECT, said).opening.join(), /本次是再次告知，理由：首次告知后法律、法规、规章修改/)
})

test('the phrase stands on the receipt of the applicant and on no copy for the desk', () => {
  const said = EVERY_KIND[0] as Extract<Said, { kind: 'receipt' }>

  assert.equal(letterOf(SUBJECT, said).phrase?.words, 'GYH9TMYC')
  assert.equal(letterOf(SUBJECT, { ...said, phrase: null }).phrase, null)
})

test('outside the demo county nothing is called fictional', () => {
  for (const said of EVERY_KIND) assert.equal(letterOf({ ...SUBJECT, demo: false }, said).demo, null)
})
