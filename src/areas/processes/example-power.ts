import type { Text } from '#base/text.ts'
import { toTraditional } from '#platform/words/traditional.ts'
import type { NewPower } from './power.ts'

/** A licence of the market supervision bureau, whole and without fault unless `more` says otherwise; for tests. */
export function examplePower(id: string, more: Partial<NewPower> = {}): NewPower {
  return {
    ...{ id, code: `9901${id.replace(/\D/g, '').padStart(8, '0')}`, kind: 'licence' },
    ...{ name: says('食品经营许可', 'Food business licence'), subItems: [], body: 'market' },
    ...{ section: says('审批科', 'Licensing section'), object: 'both' },
    basis: [{ law: says('中华人民共和国食品安全法', 'Food Safety Law'), article: '35', version: null }],
    ...{ chart: 'c1', item: 'si009', standard: null },
    statutory: { kind: 'statutory', rule: null, n: 20, unit: 'working_days' },
    ...{ promised: 10, fee: { charged: false, list: [] } },
    documents: [says('受理通知书', 'Notice of acceptance'), says('食品经营许可证', 'Food business licence (document)')],
    duties: [
      {
        ...{ stage: says('受理', 'Acceptance'), duty: says('一次性告知需要补正的材料', 'Tell once what is missing') },
        basis: { law: says('中华人民共和国行政许可法', 'Administrative Licensing Law'), article: '32', version: null },
      },
      { stage: says('审查', 'Review'), duty: says('两人以上到场核查', 'Two or more check on site'), basis: null },
    ],
    accountability: [says('对符合条件的不予受理', 'Not accepting what meets the conditions')],
    complaint: { telephone: '0996-12345', way: says('政务服务大厅投诉窗口', 'Complaint window of the hall') },
    remedy: says('可以在60日内申请行政复议', 'Reconsideration may be asked for within 60 days'),
    publication: says('结果在网上公开', 'The result is published online'),
    ...{ held: 'own', heldWith: null, source: null, confidence: 'typical' },
    ...more,
  }
}

/** A text by its Chinese and English. */
export function says(zh: string, en: string): Text {
  return { 'zh-Hans': zh, 'zh-Hant': toTraditional(zh), en }
}
