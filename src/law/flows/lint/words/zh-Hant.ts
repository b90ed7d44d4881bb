// Generated from zh-Hans.ts by scripts/words.mjs
import type { Words } from './zh-Hans.ts'
import { sayFault } from '#law/feel/words/say.ts'
import type { LimitUnit } from '../../chart.ts'
import type { Measure } from '../../length-of-limit.ts'
import type { Duty } from '../finding.ts'
import type { Sentences } from './sentences.ts'



const units: Readonly<Record<LimitUnit, string>> = {
  minutes: '分鐘',
  quarter_days: '個四分之一工作日',
  working_days: '個工作日',
  days: '日',
  months: '個月',
}
const measure = ({ n, unit }: Measure): string => `${n}${units[unit]}`
const duties: Readonly<Record<Duty, string>> = { investigate: '調查核查', review: '審核', decide: '決定' }

/** What is foreign, in people's words; anything else is named as the file writes it. */
const types: Readonly<Record<string, string>> = {
  'bpmn:ComplexGateway': '複雜網關',
  'bpmn:SignalEventDefinition': '信號事件',
  'bpmn:LinkEventDefinition': '鏈接事件',
  'bpmn:EscalationEventDefinition': '升級事件',
  'bpmn:ConditionalEventDefinition': '條件事件',
  'bpmn:CompensateEventDefinition': '補償事件',
  'bpmn:CancelEventDefinition': '取消事件',
  'bpmn:Transaction': '事務',
  'bpmn:AdHocSubProcess': '無序子流程',
  'bpmn:StandardLoopCharacteristics': '標準循環',
  'bpmn:MultipleEventDefinitions': '多重事件',
  triggeredByEvent: '事件子流程',
  isForCompensation: '補償任務',
  instantiate: '由消息啟動流程的任務',
  eventGatewayType: '同時等待多個事件的網關',
  script: '腳本',
  language: '不是 FEEL 的條件語言',
  sourceRef: '沒有起點的連線',
  targetRef: '沒有終點的連線',
  'gk:Step': '讀不懂的環節類別或者層級',
  'gk:Limit': '讀不懂的時限',
  'gk:Basis': '讀不懂的依據',
  'gk:Risk': '不完整的風險點',
  'gk:Document': '讀不懂的文書',
  'gk:Clock': '讀不懂的時鐘',
  'gk:Fact': '讀不懂的事實',
}

const findings: Sentences = {
  foreign: ({ what, facts: { type, because } }) =>
    `${what}有本系統不執行的內容：${types[because ?? type] ?? because ?? type}。請改用任務、網關或者普通、消息、時限事件。`,
  'duplicate-id': ({ what, facts: { id } }) => `編號 ${id} 用了不止一次（${what}）。每個圖元的編號必須是唯一的。`,
  'full-width': ({ what, facts: { name, found } }) =>
    `${what}中的“${name}”含有全角字符“${found}”。編號、事實名稱和條件一律使用半角標點、數字和字母；引號內的文字除外。`,
  'no-start': ({ what }) => `${what}沒有開始事件，不知道從哪裏開始。請畫一個。`,
  'two-starts': ({ what }) =>
    `${what}與另一個開始事件無法區分，不知道從哪一個開始。請只留一個，或者寫明各自等待的消息。`,
  'two-processes': ({ what }) =>
    `${what}是圖中第二個有內容的流程。一張圖只運行一個流程；對方畫成空白的泳池，用消息流連接。`,
  'loose-flow': ({ what }) => `${what}的一端沒有接上，或者穿過了子流程的邊框。請重新連接。`,
  unreachable: ({ what }) => `從開始走不到${what}。請把它接進流程，或者刪去。`,
  'cannot-end': ({ what }) => `從${what}走不到任何結束事件。請畫出它的出口。`,
  'no-name': ({ what }) => `${what}沒有名稱。請寫明這一步做什麼。`,
  'no-post': ({ what }) => `${what}沒有崗位。請把它放進一條泳道，或者寫明由誰辦理。`,
  'no-limit': ({ what }) => `${what}沒有時限。請寫明法定時限的規則或者承諾的工作日數；不計時的步驟請註明不計時。`,
  'no-basis': ({ what }) => `${what}沒有依據。請寫明法律名稱和條款。`,
  'no-decision': ({ what }) => `${what}沒有寫明用哪一張裁量表。`,
  'no-called-chart': ({ what }) => `${what}沒有寫明調用哪一張圖。`,
  'no-collection': ({ what }) => `${what}要辦幾次，卻沒有寫明按哪一份清單或者幾次。`,
  'no-default': ({ what }) => `${what}沒有默認出口，各項條件都不成立時會停住。請指定一條默認出口。`,
  'no-condition': ({ what }) => `${what}既沒有條件，也不是默認出口。請寫明條件。`,
  'idle-condition': ({ what }) =>
    `${what}寫了條件，但是起點不作選擇，這個條件不起作用。請在前面放一個網關，或者刪去條件。`,
  'event-gateway': ({ what }) => `${what}等待事件，它的每個出口必須直接接到消息事件、時限事件或者接收任務。`,
  'message-without-name': ({ what }) => `${what}等待或者發出消息，但是沒有寫明哪一種消息。`,
  'timer-without-limit': ({ what }) =>
    `${what}沒有法定時限。時限事件須寫明法規數據中的規則或者工作日數；自然時間長度（如 P30D）不能中止，不予採用。`,
  'starving-join': ({ what, facts: { missing, after }, name }) =>
    `${what}會一直等下去：${after.length > 0 ? `走了${after.map(name).join('、')}以後，` : ''}${missing.map(name).join('、')}上不會再有來件。只走一路的分支請用排他網關匯合。`,
  'piling-up': ({ what }) => `每循環一次，${what}上就多出一份同時進行的工作，永遠辦不完。請在循環之前匯合。`,
  'too-many-ways': ({ what, facts: { ways } }) =>
    `${what}同時進行的路數太多，查了 ${ways} 種情形仍未查完，不能保證不會停住。請把一部分放進子流程，子流程單獨檢查。`,
  'faulty-condition': ({ what, lang, facts: { condition, fault } }) =>
    `${what}的條件“${condition}”不能執行：${sayFault(fault, lang)}`,
  'unknown-value': ({ what, facts: { fact, value } }) =>
    `${what}的條件把“${fact}”與“${value}”相比，但是這個事實沒有這個值。`,
  'empty-limit': ({ what }) => `${what}有一項時限既沒有規則，也沒有大於零的數和單位。`,
  'unknown-rule': ({ what, facts: { rule } }) => `${what}的時限引用規則 ${rule}，法規數據中沒有這條規則。`,
  'unknown-role': ({ what, facts: { role } }) => `${what}由職責為“${role}”的崗位辦理，系統中沒有這種職責。`,
  'unknown-law': ({ what, facts: { law } }) =>
    `${what}的依據寫作 ${law}，法規數據中沒有這個代號。請改為已有的代號或者寫法律全稱。`,
  'unknown-decision': ({ what, facts: { decision } }) => `${what}用裁量表 ${decision}，系統中沒有這張表。`,
  'unknown-chart': ({ what, facts: { chart } }) => `${what}調用流程圖 ${chart}，系統中沒有這張圖。`,
  'promise-too-long': ({ what, facts: { promised, statutory } }) =>
    `${what}承諾 ${measure(promised)}，比法定的 ${measure(statutory)}還長。承諾時限不得超過法定時限。`,
  'no-layout': ({ what }) => `${what}沒有畫在圖上。請補上它的位置。`,
  'same-post': ({ what, facts }) =>
    `${what}這個崗位兼任${facts.duties.map((duty) => duties[duty]).join('、')}。調查、審核、決定宜由不同的崗位辦理。`,
  'no-branch-name': ({ what }) => `${what}是一條分支，但是沒有名稱。請寫明什麼情形走這一路。`,
  'no-english': ({ facts: { count } }) => `有 ${count} 處名稱沒有英文。`,
}

export const zhHant: Words = {
  quoted: (name: string) => `“${name}”`,
  between: (from: string, to: string) => `從${from}到${to}的連線`,
  findings,
}
