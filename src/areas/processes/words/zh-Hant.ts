// Generated from zh-Hans.ts by scripts/words.mjs
import type { Words } from './zh-Hans.ts'
import type { ImportFault } from '../contract.ts'

type Facts = Readonly<Record<string, string | number>>

/** 流程圖與權責清單：不予辦理的理由。 */
export const zhHant: Words = {
  everyBody: { township: '各鄉鎮人民政府、街道辦事處', village: '各村（居）民委員會' },
  rowFault: (heading: string, says: string) => `${heading}：${says}`,
  rowFaults: {
    'not-a-word': '不是這一列可用的詞。',
    'bad-form': '寫法不對。',
    'no-english': '缺少英文，或者英文裏有漢字。',
    missing: '必須填寫。',
    twice: '同一編號出現了兩次。',
    'not-yours': '不歸您所在的機關。',
    'not-on-list': '清單上沒有這一項，不能取消、下放或者合併。',
    'changes-later': '已有更晚生效的變動，不能插在它前面。',
    'body-changed': '機關不能改；換了機關的，取消原項，另列新項。',
    'not-in-force': '已不在行使的，不能再改內容。',
    'bad-id': '編號要以兩個小寫字母開頭，後面是字母、數字或者橫線。',
    'bad-code': '基本編碼為12位數字，第三、四位與類別一致。',
    'no-name': '沒有名稱。',
    'no-such-body': '沒有這個機關。',
    'no-basis': '沒有依據的，不得列入清單。',
    'basis-ended': '所列依據都已廢止或者被取代。',
    'no-standard': '行政處罰要寫明裁量基準，沒有的寫“無”。',
    'no-chart': '許可、處罰、強制要有流程圖。',
    'no-such-chart': '沒有這張流程圖。',
    'promise-beyond-law': '承諾時限長於法定時限。',
    'nobody-held': '委託、授權、賦權的要寫明相對機關；自有的不寫。',
  } satisfies Record<ImportFault['code'], string>,
  refusals: {
    'processes.no-such-chart': () => '沒有這張流程圖。',
    'processes.no-such-edition': () => '沒有這一版。',
    'processes.no-run': () => '這一件沒有在流程圖上運行。',
    'processes.not-at-this-step': ({ element }: Facts) => `按流程圖，現在不能辦這一步（${element}）。`,
    'processes.not-your-chart': () => '這張流程圖不歸您所在的機關，您不能起草或者審核。',
    'processes.not-the-head': () => '流程圖由承辦機關或者審批服務局的決定崗發布。',
    'processes.second-person': () => '這一稿是您畫的，須由另一人審核、發布。',
    'processes.no-draft': () => '沒有草稿。',
    'processes.draft-moved-on': () => '草稿已被他人改動，請重新打開頁面核對。',
    'processes.approved-already': () => '這一稿已經審核通過。',
    'processes.not-approved': () => '這一稿還沒有經第二人審核，不能發布。',
    'processes.nothing-changed': () => '與現行版完全相同，沒有可發布的內容。',
    'processes.no-note': () => '請用一句話寫明改了什麼，公眾會看到這句話。',
    'processes.from-in-the-past': ({ from }: Facts) => `${from}已經過去，或者早於現行版的施行日。`,
    'processes.part-lost': ({ part }: Facts) =>
      `圖上不再有“${part}”這一環節，按圖辦理的件會停在半路。請在一個步驟上標明它，再發布。`,
    'processes.nobody-passes': ({ step }: Facts) =>
      `辦件走到“${step}”會一直等下去：沒有人能讓它繼續。請改成由某個崗位辦理的步驟，再發布。`,
    'processes.fact-untold': ({ fact }: Facts) =>
      `圖在受理或者決定之後按“${fact}”分支，但那裏只問受理結果或者決定結果。請在前面加一個步驟來填寫它。`,
    'processes.lint': ({ count }: Facts) => `圖上有${count}處錯誤，見檢查結果；改好以後才能發布。`,
    'processes.beyond-promise': ({ steps, promised }: Facts) =>
      `各步驟承諾時限相加為${steps}個工作日，超過承諾的${promised}個工作日，不能發布。`,
    'processes.faulty-power': ({ power, fault }: Facts) => `權力${power}不能列入清單：${fault}`,
    'processes.no-such-power': () => '清單上沒有這一項。',
    'processes.not-the-list-keeper': () => '權責清單由承辦機關或者審批服務局的決定崗變更。',
    'processes.no-reason': () => '請寫明理由，理由會公布在清單變動裏。',
    'processes.not-a-table': () => '這份文件不是能讀懂的CSV表格，或者超過5000行。',
    'processes.column-missing': ({ column }: Facts) => `文件缺少“${column}”這一列。`,
    'processes.faulty-list': ({ count, line }: Facts) => `有${count}行不合格，第一處在第${line}行；沒有導入任何內容。`,
    'processes.not-in-force-yet': () => '這一版還沒有施行，施行之前不能辦在它上面。',
    'processes.no-lawful-place': ({ count }: Facts) => `有${count}件在新版沒有合適的位置，一件也沒有移動。`,
    'processes.nothing-to-move': () => '沒有在辦件按這一版走。',
    'processes.unknown-step': () => '對照裏有原版沒有的步驟。',
    'processes.not-a-supervisor': () => '偏離背後的辦件，只有本機關的決定崗、法制崗和監察機關可以看。',
    'processes.free-fact': ({ fact }: Facts) =>
      `事實“${fact}”沒有列出取值，辦理時可以隨意填寫。請列出取值：所填內容決定下一環節並記入日誌，日誌不得寫入個人信息。`,
    'processes.timer-without-number': ({ element }: Facts) =>
      `計時事件${element}所引的期限規則沒有固定數字，不能計時。`,
    'processes.not-a-chart': ({ why }: Facts) => `這份文件不是能讀懂的BPMN流程圖：${why}`,
    'processes.chart-size': ({ most }: Facts) => `流程圖的環節和連線超過${most}個。請把一部分另畫成圖，再調用它。`,
    'processes.file-size': () => '文件超過1兆字節。',
    'processes.file-character': () => '文件裏有XML不允許的字符。',
    'processes.file-document-type': () => '文件裏有文檔類型或者實體聲明，不能接收。',
    'processes.file-instruction': () => '文件裏有處理指令，不能接收。',
    'processes.file-namespace': () => '文件裏有流程圖以外的內容，不能接收。',
  },
}
