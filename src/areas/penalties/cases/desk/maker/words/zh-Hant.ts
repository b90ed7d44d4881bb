// Generated from zh-Hans.ts by scripts/words.mjs
import type { Words } from './zh-Hans.ts'
/** 制定機關在自己的工作台批復“偏離裁量基準”請示的用語。 */
export const zhHant: Words = {
  title: '偏離裁量基準的請示',
  lead: '其他機關適用本機關制定的裁量基準，罰款擬偏離階次的，先由本機關批准。法律沒有規定批復的期限；辦案的九十日照常計算，請早批復。當事人的姓名不在這裏。',
  link: '偏離裁量基準的請示',
  waiting: (n: number) => `等待批復：${n}件`,
  none: '沒有等待批復的請示。',
  noneWay: '辦案機關請示後，這裏會出現；批復自動放入案卷。',
  answered: '已經批復',
  rows: {
    body: '請示機關',
    askedOn: '請示日期',
    fine: '請示的罰款',
    tierRange: '裁量階次的幅度',
    lawRange: '法定幅度',
    facts: '認定的事實',
    reasons: '請示的理由',
  },
  standard: '所適用的裁量基準',
  edition: (n: number) => `第${n}版`,
  approved: '批復',
  approve: '批准',
  refuse: '不批准',
  note: '理由',
  noteHint: '寫明為什麼批准或者不批准；批復會放入案卷。不要寫當事人的姓名。',
  submit: '批復',
  columns: { case: '案件', body: '請示機關', fine: '罰款', answeredOn: '批復日期', result: '結果' },
}
