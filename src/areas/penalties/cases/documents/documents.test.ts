import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extractText, getDocumentProxy } from 'unpdf'
import { day } from '#base/days.ts'
import { accepted } from '#base/outcome.ts'
import { LANGS, type Lang } from '#base/text.ts'
import { inTransaction, reading } from '#platform/db/tx.ts'
import { follow } from '#platform/journal/follow.ts'
import type { Officer } from '#platform/signin/actor.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { testWeb } from '#platform/testing/web.tsx'
import { ringTimers } from '../../../processes/examples.ts'
import { area } from '../../area.ts'
import { bodyId } from '../../standards/examples.ts'
import * as example from '../after/examples.ts'
import type { PenaltyRef } from '../case.ts'
import { decisionOf } from '../decision.ts'
import { act, caseAt, company, GRAVE, hearingCalled, morning, proposed, stated } from '../examples.ts'
import { listeners } from '../listeners.ts'
import { publish } from '../published/publish.ts'
import { penaltyView } from '../queries.ts'
import type { OnTheSpotInput } from '../shapes.ts'
import { close } from '../verbs/close.ts'
import { demand } from '../verbs/demand.ts'
import { onTheSpot } from '../verbs/on-the-spot.ts'
import { pay } from '../verbs/pay.ts'
import { serve } from '../verbs/serve.ts'
import { type PrintedKind, printedNumber, printedOf } from './printed.ts'
import { wordsOf } from './words/index.ts'

const db = await testDatabase()
const staff = await example.settledPenalties(db)
const { officer, second, head, deputy, chair, legal, deliverer, publisher } = staff
const web = await testWeb(db, [area], day('2027-01-20'))
const PREFIX = { 'zh-Hans': '', 'zh-Hant': '/zh-Hant', en: '/en' }
const grave = await graveCase()

/** Through a hearing, legal review and discussion to the decision, its service, and a demand when nobody paid. */
async function graveCase(): Promise<PenaltyRef> {
  const ref = await hearingCalled(db, staff)
  const held = { attended: true, record: '双方陈述、质证。', opinion: '维持拟处罚。' }
  accepted(await act(db, ref, 'hold-hearing', chair, '2026-11-26', held))
  accepted(await act(db, ref, 'review-legal', legal, '2026-11-27', { result: 'pass', opinion: '程序合法。' }))
  const discussed = { attendees: [head.staffId, deputy.staffId], conclusion: '同意处罚意见。' }
  accepted(await act(db, ref, 'discuss', head, '2026-11-30', discussed))
  const decided = { ...proposed(GRAVE.proposed), fine: '140000', correctBy: '2026-12-31' }
  accepted(await act(db, ref, 'decide', head, '2026-12-01', decided))
  const handed = { how: 'handed', on: '2026-12-02', consent: false } as const
  accepted(await inTransaction(db, morning('2026-12-02'), (tx) => serve(tx, deliverer, ref, handed)))
  await ringTimers(db, morning('2026-12-20'))
  for (const listener of listeners) await follow(db, morning('2026-12-20'), listener)
  accepted(await inTransaction(db, morning('2026-12-20'), (tx) => demand(tx, officer, ref)))
  return ref
}

const FORM: OnTheSpotInput = {
  ...{ bodyId: bodyId('market'), standardId: 'noise-82', placeBodyId: null, second: second.staffId },
  ...{ party: example.CITIZEN, note: '在滨河广场夜间用高音喇叭，劝阻不听。', collect: null, receipt: null },
  proposed: {
    ...{ outcome: 'penalty', noPenaltyGround: null, facts: { party_type: 'individual', refused_correction: true } },
    ...{ fine: '200', confiscated: '0', also: ['warning'], lighter: [], heavier: [], ground: null, correctBy: null },
    reasons: '多次劝阻不听，取最低。',
  },
  statement: { text: '没有注意到。', answer: '已听取。', changed: null },
  refusedToSign: false,
}

async function viewOf(ref: PenaltyRef) {
  const view = await penaltyView(reading(db, morning('2027-01-20')), head, ref)
  assert.ok(view)
  return view
}

/** The file of a document of this kind, asked for at the desk. */
async function ask(ref: PenaltyRef, kind: PrintedKind, lang: Lang = 'zh-Hans', who: Officer = head) {
  const { found, entries } = await viewOf(ref)
  const printed = printedOf(entries).find((one) => one.kind === kind)
  assert.ok(printed, `a document of the kind ${kind}`)
  const path = `${PREFIX[lang]}/desk/penalties/${found.number}/documents/${printed.paper.no}`
  const reply = await web.officer(who).get(path)
  return { reply, printed, number: printedNumber(found.number, printed) }
}

async function textOf(ref: PenaltyRef, kind: PrintedKind, lang: Lang = 'zh-Hans'): Promise<string> {
  const { reply } = await ask(ref, kind, lang)
  assert.equal(reply.statusCode, 200, `${kind} in ${lang}`)
  return plain(await readPdf(reply.rawPayload))
}

async function readPdf(pdf: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })
  return text
}

/** Without spaces: between figures and Chinese they are only the typesetter's. */
function plain(text: string): string {
  return text.replace(/[\s\u200b]/g, '')
}

function holds(text: string, parts: readonly string[], what: string): void {
  for (const part of parts) assert.ok(text.includes(plain(part)), `${what} says ${part}: ${text}`)
}

test('a case brings forth its documents in the order of its papers, a decision under its own number', async () => {
  const { entries, found } = await viewOf(grave)

  const printed = printedOf(entries)

  assert.deepEqual(
    printed.map(({ kind }) => kind),
    [
      ...['filing', 'report', 'case_opinion', 'notice', 'hearing_notice', 'hearing_record', 'legal_opinion'],
      ...['discussion', 'decision', 'service', 'demand'],
    ],
  )
  const decision = await decisionOf(reading(db, morning('2027-01-20')), grave)
  const numbers = printed.map((one) => printedNumber(found.number, one))
  assert.equal(numbers[8], decision?.document)
  assert.equal(new Set(numbers).size, numbers.length)
})

test('every document has title, number, day, body, case number, articles and whom to ask; a reading version says so', async () => {
  const BODY = { 'zh-Hans': '安澜县市场监督管理局', 'zh-Hant': '安瀾縣市場監督管理局', en: 'Market Regulation' }
  const READING = { 'zh-Hans': null, 'zh-Hant': '以簡體中文文本為準', en: 'Thelegaltextistheoneinsimplified' }
  const LAW = { 'zh-Hans': /《行政(处罚|强制)法》第/, 'zh-Hant': /《行政(處罰|強制)法》第/, en: /Law,Art\./ }
  const { entries, found } = await viewOf(grave)
  for (const lang of LANGS) {
    for (const one of printedOf(entries)) {
      const text = await textOf(grave, one.kind, lang)

      const what = `${one.kind} in ${lang}`
      holds(text, [wordsOf(lang).titles[one.kind], printedNumber(found.number, one), BODY[lang], '2026'], what)
      assert.match(text, LAW[lang], what)
      assert.doesNotMatch(text, /undefined|null|\[object|NaN/, what)
      if (READING[lang] === null) assert.ok(!text.includes('阅读版本'), what)
      else assert.ok(text.includes(READING[lang]), what)
    }
  }
})

test('a decision has all that 行政处罚法 §59 asks, and by what it was measured, in each language', async () => {
  const decided = (await viewOf(grave)).decision
  const hash = decided?.standard.hash ?? ''
  const everywhere = ['安澜县江岸食品有限公司', '安澜县第3街9号', '现场检查笔录', '140,000', '经营额五万元', hash]
  const says = {
    'zh-Hans': [
      ...['违法事实', '2026年10月12日至2026年11月2日', '罚款140,000元', '责令关闭停业', '2026年12月31日以前改正'],
      ...[
        '处罚依据',
        '《市场主体登记管理条例实施细则》',
        '自收到本决定书之日起15日内',
        '3%加处罚款',
        '60日内',
        '安澜县人民政府',
      ],
      ...['6个月内', '安澜县人民法院', '15日内', '（印章）', '2026年12月1日', '法定幅度：100,000至500,000元'],
      ...['本阶次幅度', '法定幅度自下而上10%处', '举行听证，当事人到场', '裁量基准只说明裁量的理由'],
    ],
    'zh-Hant': [
      ...['違法事實', '2026年10月12日至2026年11月2日', '罰款140,000元', '2026年12月31日以前改正', '處罰依據'],
      ...['自收到本決定書之日起15日內', '3%加處罰款', '60日內', '安瀾縣人民政府', '6個月內', '（印章）'],
      ...['2026年12月1日', '法定幅度自下而上10%處'],
    ],
    en: [
      ...['Facts of the breach', '12 October 2026 to 2 November 2026', 'A fine of 140,000 yuan', '31 December 2026'],
      ...[
        'Basis of the penalty',
        '《市场主体登记管理条例实施细则》',
        'Within 15 days of receiving',
        '3 % of the fine a day',
      ],
      ...['within 60 days', 'within 6 months', 'within 15 days', '(seal)', '1 December 2026'],
      ...['10 % up the range of the law', 'A hearing was held on'],
    ],
  }
  for (const lang of LANGS) {
    const text = (await textOf(grave, 'decision', lang)).toLowerCase()

    holds(
      text,
      [...everywhere, ...says[lang]].map((part) => part.toLowerCase()),
      `the decision in ${lang}`,
    )
  }
})

test('the notice tells facts, reasons, basis and the proposed penalty, and the rights with their last day (§44, §45, §64)', async () => {
  const text = await textOf(grave, 'notice')

  holds(
    text,
    [
      ...[
        '拟作出的处罚',
        '罚款150,000元',
        '责令关闭停业',
        '经营额五万元',
        '《市场主体登记管理条例实施细则》',
        '版本指纹',
      ],
      ...['您有权陈述、申辩', '不会因您陈述、申辩而给予更重的处罚', '您有权要求听证，不收费用', '5个工作日内'],
      ...['2026年11月18日', '执法证号：安执1'],
    ],
    'the notice of 11 November 2026, five working days before the 18th',
  )
})

test('a notice that gives no right to a hearing says so', async () => {
  const ref = await example.decidedCase(db, staff)

  const text = await textOf(ref, 'notice')

  assert.ok(text.includes('不属于《行政处罚法》第六十三条规定的听证范围'))
  assert.ok(!text.includes('您有权要求听证'))
})

test('the other documents say what the law asks of each', async () => {
  const asked: readonly (readonly [PrintedKind, readonly string[]])[] = [
    ['filing', ['检查发现', '2026年11月2日', '2026年11月3日', '属实。', '90日内', '执法证号：安执2']],
    ['report', ['证据', '现场检查笔录', '当事人有权要求听证', '决定前须经负责人集体讨论', '版本指纹']],
    ['case_opinion', ['通过', '事实清楚。', '罚款150,000元']],
    ['hearing_notice', ['2026年11月26日', '09:30', '县市场监管局二楼会议室', '公开举行', '申请回避', '一至二人']],
    [
      'hearing_record',
      ['双方陈述、质证。', '维持拟处罚。', '当事人到场', '主持人（签名）', '《行政处罚法》第六十五条'],
    ],
    ['legal_opinion', ['通过', '程序合法。', '罚款150,000元', '《行政处罚法》第五十八条第一款']],
    ['service', ['行政处罚决定书', '直接送达', '2026年12月2日', '缴款期限', '2026年12月17日', '受送达人']],
    ['demand', ['140,000元', '加处罚款', '10个工作日内', '申请人民法院强制执行', '陈述和申辩', '2026年12月1日']],
  ]
  for (const [kind, parts] of asked) holds(await textOf(grave, kind), parts, kind)
})

test('a lead that is no case has the form of not filing: what was verified, by whom, and room for the approval (§54)', async () => {
  const noCase = { outcome: 'no_case', note: '现场没有经营活动。', rightBody: null } as const
  const elsewhere = { outcome: 'not_ours', note: '属应急管理局。', rightBody: 'safety' } as const
  const [ref, other] = [await caseAt(db, staff, 'lead'), await caseAt(db, staff, 'lead')]
  accepted(await act(db, ref, 'verify', officer, '2026-11-03', noCase))
  accepted(await act(db, other, 'verify', officer, '2026-11-03', elsewhere))

  for (const lang of LANGS)
    assert.ok((await textOf(ref, 'not_filed', lang)).includes(plain(wordsOf(lang).titles.not_filed)))
  const text = await textOf(ref, 'not_filed')

  holds(
    text,
    ['不予立案审批表', '现场没有经营活动。', '2026年11月3日', '负责人（签名）', '《行政处罚法》第五十四条'],
    'the form',
  )
  assert.doesNotMatch(text, /符合立案标准，批准立案/)
  assert.deepEqual(
    printedOf((await viewOf(other)).entries),
    [],
    'what belongs to another body is handed over, not refused',
  )
})

test('what was decided on a request for recusal goes to the party: who, why, by whom, and on which article (§43)', async () => {
  const ref = await caseAt(db, staff, 'investigating')
  const asked = { against: [officer.staffId], reason: '与举报人是亲属。', on: '2026-11-04' }
  accepted(await act(db, ref, 'ask-recusal', officer, '2026-11-04', asked))
  const refused = { no: 4, granted: false, reason: '经查不是亲属。', attendees: [] }
  accepted(await act(db, ref, 'decide-recusal', head, '2026-11-05', refused))

  const text = await textOf(ref, 'recusal')

  holds(
    text,
    [
      ...['回避申请决定书', '安澜县江岸食品有限公司', '于2026年11月4日', '与举报人是亲属。', '驳回回避申请'],
      ...['由负责人作出', '经查不是亲属。', '《行政处罚法》第四十三条', '（印章）'],
    ],
    'the letter',
  )
  for (const lang of LANGS) assert.doesNotMatch(await textOf(ref, 'recusal', lang), /undefined|null|NaN/, lang)
})

test('a maker outside the county is asked by a letter: which fine leaves which tier, on which facts, why, and nothing of the party', async () => {
  const ref = await caseAt(db, staff, 'deciding', { proposed: { fine: '40000', reasons: '当事人江岸食品拒不改正。' } })
  const why = { fineAsked: '45000', reasons: '经营时间较长，阶次上限偏轻。' }
  accepted(await act(db, ref, 'ask-maker', officer, '2026-11-13', why))

  const text = await textOf(ref, 'maker_request')

  holds(
    text,
    [
      ...['关于偏离裁量基准的请示', '拟处罚款45,000元', '经营额：50,000元', '本阶次幅度：10,000至37,000元', '版本指纹'],
      ...['经营时间较长，阶次上限偏轻。', '裁量基准制定机关：', '《国办发〔2022〕27号》', '（印章）'],
    ],
    'the letter',
  )
  assert.doesNotMatch(text, /江岸|91999901|undefined|null/, 'it goes to another body')
  for (const lang of LANGS) assert.doesNotMatch(await textOf(ref, 'maker_request', lang), /undefined|null|NaN/, lang)
})

test('a closed case has its form: what was decided, what came in, whether the act was put right (§28, §47)', async () => {
  const ref = await example.servedCase(db, staff)
  const told = { act: '未经登记从事经营活动', secret: null }
  accepted(await inTransaction(db, morning('2026-11-24'), (tx) => publish(tx, publisher, ref, told)))
  const paid = { amount: '10000', on: '2026-11-30', receipt: '票据九号' }
  accepted(await inTransaction(db, morning('2026-11-30'), (tx) => pay(tx, staff.archivist, ref, paid)))
  const filed = { corrected: 'yes', note: '已补办登记。' } as const
  accepted(await inTransaction(db, morning('2026-12-01'), (tx) => close(tx, staff.archivist, ref, filed)))

  holds(
    await textOf(ref, 'closing'),
    [
      ...['结案审批表', '罚款10,000元', '已缴10,000元', '2026年11月23日', '2026年12月1日', '已改正。', '已补办登记。'],
      ...['负责人（签名）', '《行政处罚法》第二十八条'],
    ],
    'the form',
  )
  for (const lang of LANGS) assert.doesNotMatch(await textOf(ref, 'closing', lang), /undefined|null|NaN/, lang)
})

test('what is kept, seized or handed to the judicial organs has its paper: what, why, how long, and what may be done against it', async () => {
  const after = async (verb: 'preserve' | 'seize', what: string) => {
    const ref = await caseAt(db, staff, 'investigating')
    accepted(await act(db, ref, verb, head, '2026-11-04', { what, why: '可能转移' }))
    return ref
  }
  const suspected = await caseAt(db, staff, 'investigating')
  accepted(await act(db, suspected, 'suspect-crime', officer, '2026-11-04', { note: '数额巨大，涉嫌犯罪。' }))

  const kept = await textOf(await after('preserve', '账册一本'), 'preservation')
  const seized = await textOf(await after('seize', '货架两组'), 'seizure')

  holds(kept, ['账册一本', '可能转移', '七日内', '《行政处罚法》第五十六条', '受送达人'], 'the notice')
  holds(seized, ['货架两组', '期限三十日', '60日内', '《行政强制法》第二十四条'], 'the decision')
  holds(
    await textOf(suspected, 'transfer'),
    ['数额巨大，涉嫌犯罪。', '随案移送', '《行政处罚法》第二十七条'],
    'the letter',
  )
})

test('the record of the discussion names posts and nobody: neither a head nor the party (§57(2))', async () => {
  const text = await textOf(grave, 'discussion')

  holds(text, ['参加讨论的岗位', '同意处罚意见。', '罚款150,000元'], 'the record')
  assert.ok(!text.includes('江岸食品'))
  const { entries } = await viewOf(grave)
  const heads = entries.flatMap(({ byName, kind }) => (kind === 'discuss' && byName ? [byName] : []))
  assert.equal(heads.length, 1)
  for (const name of heads) assert.ok(!text.includes(name), name)
})

test('the form on the spot has what §52 asks: act, kind, basis, sum, time, place, remedies in their order, officers', async () => {
  const moment = morning('2026-11-23')
  const opened = accepted(await inTransaction(db, moment, (tx) => onTheSpot(tx, officer, FORM)))

  const text = await textOf(opened, 'on_the_spot')

  holds(
    text,
    [
      ...['欧阳青禾', '滨河广场', '罚款200元', '警告', '《噪声污染防治法》', '2026年11月23日', '10:00'],
      ...['应当先申请行政复议', '60日内', '没有注意到。', '执法证号：安执1', '执法证号：安执2', '执法人员（签名）'],
      ...['安澜县市场监督管理局', '当罚〔2026〕', '陈述、申辩不成立，维持告知的处理。'],
    ],
    'the form',
  )
})

test('the form on the spot says that the party was right, and what is decided after it (§45)', async () => {
  const moment = morning('2026-11-24')
  const changed = { ...FORM.proposed, fine: null, reasons: '当场关闭，只予警告。' }
  const form = { ...FORM, statement: { text: '马上关。', answer: '成立。', changed } }
  const opened = accepted(await inTransaction(db, moment, (tx) => onTheSpot(tx, officer, form)))

  const text = await textOf(opened, 'on_the_spot')

  holds(text, ['马上关。', '陈述、申辩成立，已改变告知的处理。', '只予警告', '警告'], 'the form')
  assert.doesNotMatch(text, /罚款200元/)
})

test('a decision not to penalise names the ground and, where §33 spares, that the party was instructed', async () => {
  const spared = {
    outcome: 'no_penalty',
    noPenaltyGround: '40',
    fine: null,
    reasons: '证据不足以证明持续经营。',
  } as const
  const ref = await example.decidedCase(db, staff, { proposed: spared })

  const text = await textOf(ref, 'no_penalty')

  holds(text, ['不予行政处罚', '违法事实不清、证据不足', '证据不足以证明持续经营。', '行政复议'], 'the decision')
  assert.doesNotMatch(text, /进行教育|罚款\d/)
})

test('a name with rare characters is printed as it is registered', async () => {
  const party = { ...company(7), name: '安澜县龑䶮𬱖食品有限公司' }
  const ref = await example.decidedCase(db, staff, { lead: { party } })

  for (const lang of LANGS) assert.ok((await textOf(ref, 'decision', lang)).includes(party.name), lang)
})

test('what a paper said stays said: the notice is the same file after the defence changed what it told of', async () => {
  const ref = await stated(db, staff)
  const before = (await ask(ref, 'notice')).reply.rawPayload
  const changed = { adopted: 'full', opinion: '意见成立。', changed: proposed({ fine: '15000' }) } as const
  accepted(await act(db, ref, 'recheck', staff.reviewer, '2026-11-16', changed))

  const after = (await ask(ref, 'notice')).reply.rawPayload

  assert.ok(before.equals(after), 'byte by byte')
  assert.ok(plain(await readPdf(after)).includes('罚款20,000元'))
})

test('a document is for those who may see the case: another body and a paper that is none are told the same nothing', async () => {
  const other = (await ask(grave, 'decision', 'zh-Hans', example.STRANGER)).reply
  const { found } = await viewOf(grave)
  const none = await web.officer(head).get(`/desk/penalties/${found.number}/documents/9999`)
  const lead = await web.officer(head).get(`/desk/penalties/${found.number}/documents/1`)
  const visitor = await web.visitor().get(`/desk/penalties/${found.number}/documents/2`)

  assert.deepEqual([other.statusCode, none.statusCode, lead.statusCode], [404, 404, 404])
  assert.ok(![200].includes(visitor.statusCode))
  assert.ok(!visitor.rawPayload.includes('%PDF'))
})

test('the desk links each document from its paper in the file', async () => {
  const { found, entries } = await viewOf(grave)

  const page = (await web.officer(head).get(`/desk/penalties/${found.number}`)).body

  for (const { paper } of printedOf(entries))
    assert.ok(page.includes(`/desk/penalties/${found.number}/documents/${paper.no}"`), `paper ${paper.no}`)
})

test('the public version holds what the page shows and nothing of a person, neither in the text nor in the data of the file', async () => {
  const handed = await example.servedCase(db, staff, '2026-11-23', { lead: { party: example.CITIZEN } })
  const told = { act: '未经设立登记从事餐饮经营，责令改正后仍继续经营', secret: null } as const
  accepted(await inTransaction(db, morning('2026-11-24'), (tx) => publish(tx, publisher, handed, told)))
  const document = (await viewOf(handed)).decision?.document ?? ''
  for (const lang of LANGS) {
    const page = await web.visitor().get(`${PREFIX[lang]}/penalties/${encodeURIComponent(document)}`)
    const reply = await web.visitor().get(`${PREFIX[lang]}/penalties/${encodeURIComponent(document)}/pdf`)

    assert.equal(reply.statusCode, 200)
    assert.ok(page.body.includes(`/penalties/${encodeURIComponent(document)}/pdf"`), 'linked from its page')
    const pdf = await getDocumentProxy(new Uint8Array(reply.rawPayload))
    const { info, metadata } = await pdf.getMetadata()
    const text = plain(await readPdf(reply.rawPayload))
    holds(text, [document, told.act, '10,000'], `the public version in ${lang}`)
    const all = plain(
      `${text} ${JSON.stringify(info)} ${JSON.stringify(metadata)} ${reply.rawPayload.toString('latin1')}`,
    )
    const { name, code, telephone, address } = example.CITIZEN
    for (const secret of [name, '欧阳', '青禾', code ?? '', telephone, address, '石桥村', '经营额五万元'])
      assert.ok(!all.includes(secret), `${secret} in ${lang}`)
  }
})

test('a withdrawn or unknown decision has no file', async () => {
  const reply = await web.visitor().get(`/penalties/${encodeURIComponent('0011罚〔2026〕999号')}/pdf`)

  assert.equal(reply.statusCode, 404)
})
