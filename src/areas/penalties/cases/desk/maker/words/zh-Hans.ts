/** 制定机关在自己的工作台批复“偏离裁量基准”请示的用语。 */
export const zhHans = {
  title: '偏离裁量基准的请示',
  lead: '其他机关适用本机关制定的裁量基准，罚款拟偏离阶次的，先由本机关批准。法律没有规定批复的期限；办案的九十日照常计算，请早批复。当事人的姓名不在这里。',
  link: '偏离裁量基准的请示',
  waiting: (n: number) => `等待批复：${n}件`,
  none: '没有等待批复的请示。',
  noneWay: '办案机关请示后，这里会出现；批复自动放入案卷。',
  answered: '已经批复',
  rows: {
    body: '请示机关',
    askedOn: '请示日期',
    fine: '请示的罚款',
    tierRange: '裁量阶次的幅度',
    lawRange: '法定幅度',
    facts: '认定的事实',
    reasons: '请示的理由',
  },
  standard: '所适用的裁量基准',
  edition: (n: number) => `第${n}版`,
  approved: '批复',
  approve: '批准',
  refuse: '不批准',
  note: '理由',
  noteHint: '写明为什么批准或者不批准；批复会放入案卷。不要写当事人的姓名。',
  submit: '批复',
  columns: { case: '案件', body: '请示机关', fine: '罚款', answeredOn: '批复日期', result: '结果' },
}

export type Words = typeof zhHans
