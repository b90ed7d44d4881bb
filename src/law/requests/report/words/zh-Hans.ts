import type { Applicant } from '../rows.ts'

export type Words = typeof zhHans

const applicants: Readonly<Record<Applicant, string>> = {
  natural_person: '自然人',
  commercial_enterprise: '商业企业',
  research_body: '科研机构',
  public_interest: '社会公益组织',
  legal_services: '法律服务机构',
  other: '其他',
}

/** Words of the annual report, as the form of 2021 has them. */
export const zhHans = {
  title: (body: string, year: number) => `${body}${year}年政府信息公开工作年度报告`,
  tables: {
    二: '二、主动公开政府信息情况',
    三: '三、收到和处理政府信息公开申请情况',
    四: '四、政府信息公开行政复议、行政诉讼情况',
  },
  two: {
    item1: '第二十条第（一）项',
    item5: '第二十条第（五）项',
    item6: '第二十条第（六）项',
    item8: '第二十条第（八）项',
    content: '信息内容',
    issued: '本年制发件数',
    repealed: '本年废止件数',
    valid: '现行有效件数',
    decisions: '本年处理决定数量',
    collected: '本年收费金额（单位：万元）',
    rules: '规章',
    normative: '行政规范性文件',
    licences: '行政许可',
    penalties: '行政处罚',
    coercion: '行政强制',
    fees: '行政事业性收费',
  },
  three: {
    identity: '本列数据的勾稽关系：第一项加第二项之和，等于第三项加第四项之和',
    applicants: '申请人情况',
    organisations: '法人或其他组织',
    columns: { ...applicants, total: '总计' },
    received: '一、本年新收政府信息公开申请数量',
    carriedIn: '二、上年结转政府信息公开申请数量',
    results: '三、本年度办理结果',
    groups: {
      granted: '（一）予以公开',
      partly: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
      withheld: '（三）不予公开',
      unavailable: '（四）无法提供',
      not_handled: '（五）不予处理',
      other: '（六）其他处理',
    },
    replied: '（七）总计',
    carriedOut: '四、结转下年度继续办理',
  },
  four: {
    reconsideration: '行政复议',
    litigation: '行政诉讼',
    direct: '未经复议直接起诉',
    after: '复议后起诉',
    outcomes: {
      maintained: '结果维持',
      corrected: '结果纠正',
      other: '其他结果',
      pending: '尚未审结',
      total: '总计',
    },
  },
  states: {
    data_frozen: '数据已冻结',
    drafted: '已起草',
    checked: '已核对',
    signed: '已签发',
    submitted: '已提交',
    published: '已公布',
    corrected: '已更正',
  },
  findings: {
    row_total: (stands: number, reckoned: number) => `总计填${stands}，六类申请人之和是${reckoned}。`,
    results_total: (stands: number, reckoned: number) => `（七）总计填${stands}，各项办理结果之和是${reckoned}。`,
    balance: (stands: number, reckoned: number) =>
      `新收与上年结转之和是${stands}，办理结果与结转下年之和是${reckoned}。`,
    remedy_total: (stands: number, reckoned: number) => `总计填${stands}，四种结果之和是${reckoned}。`,
    carried_over: (stands: number, reckoned: number) => `上年结转填${stands}，上一年度报告结转下年的是${reckoned}。`,
    valid_texts: (stands: number, reckoned: number) =>
      `现行有效填${stands}；上年有效数加本年制发、减本年废止是${reckoned}。`,
    no_rule_power: (stands: number) => `填了规章${stands}件，本机关没有规章制定权。`,
    not_a_count: (stands: number) => `${stands}不是非负整数。`,
  },
  cells: {
    feesFen: (year: number) => `${year}年内实际收取的行政事业性收费，单位万元。`,
    stock: (year: number) => `${year}年12月31日仍然有效的件数。`,
    issued: (year: number) => `${year}年内制发的件数。`,
    repealed: (year: number) => `${year}年内废止的件数。`,
    decisions: (year: number) => `${year}年内作出的处理决定件数。`,
    received: (year: number) => `收到申请之日在${year}年内的件数；一事一申请，拆分的按拆分后计。`,
    carriedIn: (year: number) => `${year}年以前收到、到${year}年1月1日还没有答复的件数。`,
    result: (year: number) => `${year}年内以这一结果答复的件数，按答复之日计。`,
    replied: (year: number) => `${year}年内答复的件数，各项办理结果之和。`,
    carriedOut: (year: number) => `${year}年12月31日以前收到、年末还没有答复的件数。`,
    remedy: (year: number) => `${year}年内审结的件数；只计本机关自己的公开行为被复议、被起诉的。`,
    pending: (year: number) => `${year}年12月31日以前提起、年末还没有审结的件数。`,
    remedyTotal: '四种结果之和。',
    columnTotal: '六类申请人之和。',
  },
  sections: {
    一: '一、总体情况',
    五: '五、存在的主要问题及改进情况',
    六: '六、其他需要报告的事项',
    added: (reports: number, missing: number) =>
      `本报告汇总本级政府和所属机关的情况：${reports}份机关报告已经汇总，${missing === 0 ? '没有缺报' : `${missing}个机关在数据冻结时还没有提交`}。`,
    published: (count: number) => `主动公开政府信息${count}条。`,
    registers: (licences: number, penalties: number, coercion: number) =>
      `作出行政许可处理决定${licences}件、行政处罚处理决定${penalties}件、行政强制处理决定${coercion}件。`,
    requests: (received: number, carriedIn: number, replied: number, carriedOut: number) =>
      `新收政府信息公开申请${received}件，上年结转${carriedIn}件；办结${replied}件，结转下年度继续办理${carriedOut}件。`,
    results: (granted: number, partly: number, withheld: number, rest: number) =>
      `办结的申请中，予以公开${granted}件，部分公开${partly}件，不予公开${withheld}件，其他结果${rest}件。`,
    inTime: (inTime: number, replied: number) => `按期答复${inTime}件，共答复${replied}件。`,
    remedies: (reconsiderations: number, suits: number, corrected: number) =>
      `政府信息公开行政复议${reconsiderations}件、行政诉讼${suits}件，其中结果纠正${corrected}件。`,
    late: (count: number) => `${count}件申请超过期限才答复。`,
    corrected: (count: number) => `${count}件答复经复议或者诉讼被纠正。`,
    noneLate: '没有超过期限的答复，也没有被纠正的答复。',
    fee: (yuan: number) => `收取信息处理费${yuan}元。`,
    noFee: '没有收取信息处理费。',
    toWrite: {
      management: '政府信息管理情况',
      platform: '政府信息公开平台建设情况',
      supervision: '监督保障情况',
      improvement: '问题的原因和改进措施',
      guidance: '对所属机关的指导、监督、培训和考核情况',
      common: '各机关共同的问题，和没有提交报告的机关怎样督促',
      other: '其他需要报告的事项',
    },
  },
}
