/** Words that every document we issue has. Names and articles come in already written. */
export const zhHans = {
  to: (name: string) => `${name}：`,
  basis: '依据',
  remedies: '您的权利',
  higherGovernment: '上一级人民政府',
  court: '安澜县人民法院',
  contact: '联系方式',
  contactLine: (body: string, phone: string) => `${body}，咨询电话：${phone}`,
  /** Said on every version but the legal text. */
  reading: '本件为阅读版本，供参考；以简体中文文本为准。',
  seal: '（印章）',
  fictional: '演示数据：人物与案件均为虚构',
}

export type Words = typeof zhHans
