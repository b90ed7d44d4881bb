// Generated from zh-Hans.ts by scripts/words.mjs
import type { Words } from './zh-Hans.ts'
/** The words of the search's own pages. */
export const zhHant: Words = {
  kinds: {
    item: '辦事指南',
    power: '權力事項',
    standard: '裁量基準',
    entry: '信息公開',
    norm: '規範性文件',
    fee: '收費項目',
    report: '年度報告',
    answer: '依申請公開答復',
    body: '機構',
    law: '法律法規',
  },
  standings: {
    not_yet: '未施行',
    expired: '已失效',
    repealed: '已廢止',
    replaced: '已被替代',
    earlier: '舊版本',
  },
  text: {
    kind: '法律法規全文',
    aliases: (names: readonly string[]) => `又稱${names.map((name) => `“${name}”`).join('、')}`,
    quoted: '以下為載入的文本，照錄原文，不作轉換。引用時請以國家法律法規數據庫和政府公報的正式文本為準。',
    back: '繼續搜索',
  },
  refusals: {
    'search.not-a-collection': () => '沒有這個名稱的資料集，或者這個名稱是本站自己的內容。',
    'search.no-such-text': () => '沒有這個文本，或者它已隨所在資料集撤下。',
  },
}
