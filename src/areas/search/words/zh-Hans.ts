/** The words of the search's own pages. */
export const zhHans = {
  kinds: {
    item: '办事指南',
    power: '权力事项',
    standard: '裁量基准',
    entry: '信息公开',
    norm: '规范性文件',
    fee: '收费项目',
    report: '年度报告',
    answer: '依申请公开答复',
    body: '机构',
    law: '法律法规',
  },
  standings: {
    not_yet: '未施行',
    expired: '已失效',
    repealed: '已废止',
    replaced: '已被替代',
    earlier: '旧版本',
  },
  text: {
    kind: '法律法规全文',
    aliases: (names: readonly string[]) => `又称${names.map((name) => `“${name}”`).join('、')}`,
    quoted: '以下为载入的文本，照录原文，不作转换。引用时请以国家法律法规数据库和政府公报的正式文本为准。',
    back: '继续搜索',
  },
  refusals: {
    'search.not-a-collection': () => '没有这个名称的资料集，或者这个名称是本站自己的内容。',
    'search.no-such-text': () => '没有这个文本，或者它已随所在资料集撤下。',
  },
}

export type Words = typeof zhHans
