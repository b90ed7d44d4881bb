// Generated from zh-Hans.ts by scripts/words.mjs
import type { Words } from './zh-Hans.ts'
import type { Applicant } from '../rows.ts'



const applicants: Readonly<Record<Applicant, string>> = {
  natural_person: '自然人',
  commercial_enterprise: '商業企業',
  research_body: '科研機構',
  public_interest: '社會公益組織',
  legal_services: '法律服務機構',
  other: '其他',
}

/** Words of the annual report, as the form of 2021 has them. */
export const zhHant: Words = {
  title: (body: string, year: number) => `${body}${year}年政府信息公開工作年度報告`,
  tables: {
    二: '二、主動公開政府信息情況',
    三: '三、收到和處理政府信息公開申請情況',
    四: '四、政府信息公開行政復議、行政訴訟情況',
  },
  two: {
    item1: '第二十條第（一）項',
    item5: '第二十條第（五）項',
    item6: '第二十條第（六）項',
    item8: '第二十條第（八）項',
    content: '信息內容',
    issued: '本年制發件數',
    repealed: '本年廢止件數',
    valid: '現行有效件數',
    decisions: '本年處理決定數量',
    collected: '本年收費金額（單位：萬元）',
    rules: '規章',
    normative: '行政規範性文件',
    licences: '行政許可',
    penalties: '行政處罰',
    coercion: '行政強制',
    fees: '行政事業性收費',
  },
  three: {
    identity: '本列數據的勾稽關係：第一項加第二項之和，等於第三項加第四項之和',
    applicants: '申請人情況',
    organisations: '法人或其他組織',
    columns: { ...applicants, total: '總計' },
    received: '一、本年新收政府信息公開申請數量',
    carriedIn: '二、上年結轉政府信息公開申請數量',
    results: '三、本年度辦理結果',
    groups: {
      granted: '（一）予以公開',
      partly: '（二）部分公開（區分處理的，只計這一情形，不計其他情形）',
      withheld: '（三）不予公開',
      unavailable: '（四）無法提供',
      not_handled: '（五）不予處理',
      other: '（六）其他處理',
    },
    replied: '（七）總計',
    carriedOut: '四、結轉下年度繼續辦理',
  },
  four: {
    reconsideration: '行政復議',
    litigation: '行政訴訟',
    direct: '未經復議直接起訴',
    after: '復議後起訴',
    outcomes: {
      maintained: '結果維持',
      corrected: '結果糾正',
      other: '其他結果',
      pending: '尚未審結',
      total: '總計',
    },
  },
  states: {
    data_frozen: '數據已凍結',
    drafted: '已起草',
    checked: '已核對',
    signed: '已簽發',
    submitted: '已提交',
    published: '已公布',
    corrected: '已更正',
  },
  findings: {
    row_total: (stands: number, reckoned: number) => `總計填${stands}，六類申請人之和是${reckoned}。`,
    results_total: (stands: number, reckoned: number) => `（七）總計填${stands}，各項辦理結果之和是${reckoned}。`,
    balance: (stands: number, reckoned: number) =>
      `新收與上年結轉之和是${stands}，辦理結果與結轉下年之和是${reckoned}。`,
    remedy_total: (stands: number, reckoned: number) => `總計填${stands}，四種結果之和是${reckoned}。`,
    carried_over: (stands: number, reckoned: number) => `上年結轉填${stands}，上一年度報告結轉下年的是${reckoned}。`,
    valid_texts: (stands: number, reckoned: number) =>
      `現行有效填${stands}；上年有效數加本年制發、減本年廢止是${reckoned}。`,
    no_rule_power: (stands: number) => `填了規章${stands}件，本機關沒有規章制定權。`,
    not_a_count: (stands: number) => `${stands}不是非負整數。`,
  },
  cells: {
    feesFen: (year: number) => `${year}年內實際收取的行政事業性收費，單位萬元。`,
    stock: (year: number) => `${year}年12月31日仍然有效的件數。`,
    issued: (year: number) => `${year}年內製發的件數。`,
    repealed: (year: number) => `${year}年內廢止的件數。`,
    decisions: (year: number) => `${year}年內作出的處理決定件數。`,
    received: (year: number) => `收到申請之日在${year}年內的件數；一事一申請，拆分的按拆分後計。`,
    carriedIn: (year: number) => `${year}年以前收到、到${year}年1月1日還沒有答復的件數。`,
    result: (year: number) => `${year}年內以這一結果答復的件數，按答復之日計。`,
    replied: (year: number) => `${year}年內答復的件數，各項辦理結果之和。`,
    carriedOut: (year: number) => `${year}年12月31日以前收到、年末還沒有答復的件數。`,
    remedy: (year: number) => `${year}年內審結的件數；只計本機關自己的公開行為被復議、被起訴的。`,
    pending: (year: number) => `${year}年12月31日以前提起、年末還沒有審結的件數。`,
    remedyTotal: '四種結果之和。',
    columnTotal: '六類申請人之和。',
  },
  sections: {
    一: '一、總體情況',
    五: '五、存在的主要問題及改進情況',
    六: '六、其他需要報告的事項',
    added: (reports: number, missing: number) =>
      `本報告匯總本級政府和所屬機關的情況：${reports}份機關報告已經匯總，${missing === 0 ? '沒有缺報' : `${missing}個機關在數據凍結時還沒有提交`}。`,
    published: (count: number) => `主動公開政府信息${count}條。`,
    registers: (licences: number, penalties: number, coercion: number) =>
      `作出行政許可處理決定${licences}件、行政處罰處理決定${penalties}件、行政強制處理決定${coercion}件。`,
    requests: (received: number, carriedIn: number, replied: number, carriedOut: number) =>
      `新收政府信息公開申請${received}件，上年結轉${carriedIn}件；辦結${replied}件，結轉下年度繼續辦理${carriedOut}件。`,
    results: (granted: number, partly: number, withheld: number, rest: number) =>
      `辦結的申請中，予以公開${granted}件，部分公開${partly}件，不予公開${withheld}件，其他結果${rest}件。`,
    inTime: (inTime: number, replied: number) => `按期答復${inTime}件，共答復${replied}件。`,
    remedies: (reconsiderations: number, suits: number, corrected: number) =>
      `政府信息公開行政復議${reconsiderations}件、行政訴訟${suits}件，其中結果糾正${corrected}件。`,
    late: (count: number) => `${count}件申請超過期限才答復。`,
    corrected: (count: number) => `${count}件答復經復議或者訴訟被糾正。`,
    noneLate: '沒有超過期限的答復，也沒有被糾正的答復。',
    fee: (yuan: number) => `收取信息處理費${yuan}元。`,
    noFee: '沒有收取信息處理費。',
    toWrite: {
      management: '政府信息管理情況',
      platform: '政府信息公開平台建設情況',
      supervision: '監督保障情況',
      improvement: '問題的原因和改進措施',
      guidance: '對所屬機關的指導、監督、培訓和考核情況',
      common: '各機關共同的問題，和沒有提交報告的機關怎樣督促',
      other: '其他需要報告的事項',
    },
  },
}
