// Generated from zh-Hans.ts by scripts/words.mjs
import type { Words } from './zh-Hans.ts'
/** Words that every document we issue has. Names and articles come in already written. */
export const zhHant: Words = {
  to: (name: string) => `${name}：`,
  basis: '依據',
  remedies: '您的權利',
  higherGovernment: '上一級人民政府',
  court: '安瀾縣人民法院',
  contact: '聯繫方式',
  contactLine: (body: string, phone: string) => `${body}，諮詢電話：${phone}`,
  /** Said on every version but the legal text. */
  reading: '本件為閱讀版本，供參考；以簡體中文文本為準。',
  seal: '（印章）',
  fictional: '演示數據：人物與案件均為虛構',
}
