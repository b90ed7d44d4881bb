// Generated from zh-Hans.ts by scripts/words.mjs
import type { Words } from './zh-Hans.ts'
type Facts = Readonly<Record<string, string | number>>

/** 流程圖與權責清單：不予辦理的理由。 */
export const zhHant: Words = {
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
    'processes.lint': ({ count }: Facts) => `圖上有${count}處錯誤，見檢查結果；改好以後才能發布。`,
    'processes.beyond-promise': ({ steps, promised }: Facts) =>
      `各步驟承諾時限相加為${steps}個工作日，超過承諾的${promised}個工作日，不能發布。`,
    'processes.not-a-chart': ({ why }: Facts) => `這份文件不是能讀懂的BPMN流程圖：${why}`,
    'processes.file-size': () => '文件超過1兆字節。',
    'processes.file-character': () => '文件裏有XML不允許的字符。',
    'processes.file-document-type': () => '文件裏有文檔類型或者實體聲明，不能接收。',
    'processes.file-instruction': () => '文件裏有處理指令，不能接收。',
    'processes.file-namespace': () => '文件裏有流程圖以外的內容，不能接收。',
  },
}
