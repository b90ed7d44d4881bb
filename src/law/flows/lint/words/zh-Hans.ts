import { sayFault } from '#law/feel/words/say.ts'
import type { LimitUnit } from '../../chart.ts'
import type { Measure } from '../../length-of-limit.ts'
import type { Duty } from '../finding.ts'
import type { Sentences } from './sentences.ts'

export type Words = typeof zhHans

const units: Readonly<Record<LimitUnit, string>> = {
  minutes: '分钟',
  quarter_days: '个四分之一工作日',
  working_days: '个工作日',
  days: '日',
  months: '个月',
}
const measure = ({ n, unit }: Measure): string => `${n}${units[unit]}`
const duties: Readonly<Record<Duty, string>> = { investigate: '调查核查', review: '审核', decide: '决定' }

/** What is foreign, in people's words; anything else is named as the file writes it. */
const types: Readonly<Record<string, string>> = {
  'bpmn:ComplexGateway': '复杂网关',
  'bpmn:SignalEventDefinition': '信号事件',
  'bpmn:LinkEventDefinition': '链接事件',
  'bpmn:EscalationEventDefinition': '升级事件',
  'bpmn:ConditionalEventDefinition': '条件事件',
  'bpmn:CompensateEventDefinition': '补偿事件',
  'bpmn:CancelEventDefinition': '取消事件',
  'bpmn:Transaction': '事务',
  'bpmn:AdHocSubProcess': '无序子流程',
  'bpmn:StandardLoopCharacteristics': '标准循环',
  'bpmn:MultipleEventDefinitions': '多重事件',
  triggeredByEvent: '事件子流程',
  isForCompensation: '补偿任务',
  instantiate: '由消息启动流程的任务',
  eventGatewayType: '同时等待多个事件的网关',
  script: '脚本',
  language: '不是 FEEL 的条件语言',
  sourceRef: '没有起点的连线',
  targetRef: '没有终点的连线',
  'gk:Step': '读不懂的环节类别或者层级',
  'gk:Limit': '读不懂的时限',
  'gk:Basis': '读不懂的依据',
  'gk:Risk': '不完整的风险点',
  'gk:Document': '读不懂的文书',
  'gk:Clock': '读不懂的时钟',
  'gk:Fact': '读不懂的事实',
}

const findings: Sentences = {
  foreign: ({ what, facts: { type, because } }) =>
    `${what}有本系统不执行的内容：${types[because ?? type] ?? because ?? type}。请改用任务、网关或者普通、消息、时限事件。`,
  'duplicate-id': ({ what, facts: { id } }) => `编号 ${id} 用了不止一次（${what}）。每个图元的编号必须是唯一的。`,
  'full-width': ({ what, facts: { name, found } }) =>
    `${what}中的“${name}”含有全角字符“${found}”。编号、事实名称和条件一律使用半角标点、数字和字母；引号内的文字除外。`,
  'no-start': ({ what }) => `${what}没有开始事件，不知道从哪里开始。请画一个。`,
  'two-starts': ({ what }) =>
    `${what}与另一个开始事件无法区分，不知道从哪一个开始。请只留一个，或者写明各自等待的消息。`,
  'two-processes': ({ what }) =>
    `${what}是图中第二个有内容的流程。一张图只运行一个流程；对方画成空白的泳池，用消息流连接。`,
  'loose-flow': ({ what }) => `${what}的一端没有接上，或者穿过了子流程的边框。请重新连接。`,
  unreachable: ({ what }) => `从开始走不到${what}。请把它接进流程，或者删去。`,
  'cannot-end': ({ what }) => `从${what}走不到任何结束事件。请画出它的出口。`,
  'no-name': ({ what }) => `${what}没有名称。请写明这一步做什么。`,
  'no-post': ({ what }) => `${what}没有岗位。请把它放进一条泳道，或者写明由谁办理。`,
  'no-limit': ({ what }) => `${what}没有时限。请写明法定时限的规则或者承诺的工作日数；不计时的步骤请注明不计时。`,
  'no-basis': ({ what }) => `${what}没有依据。请写明法律名称和条款。`,
  'no-decision': ({ what }) => `${what}没有写明用哪一张裁量表。`,
  'no-called-chart': ({ what }) => `${what}没有写明调用哪一张图。`,
  'no-collection': ({ what }) => `${what}要办几次，却没有写明按哪一份清单或者几次。`,
  'no-default': ({ what }) => `${what}没有默认出口，各项条件都不成立时会停住。请指定一条默认出口。`,
  'no-condition': ({ what }) => `${what}既没有条件，也不是默认出口。请写明条件。`,
  'idle-condition': ({ what }) =>
    `${what}写了条件，但是起点不作选择，这个条件不起作用。请在前面放一个网关，或者删去条件。`,
  'event-gateway': ({ what }) => `${what}等待事件，它的每个出口必须直接接到消息事件、时限事件或者接收任务。`,
  'message-without-name': ({ what }) => `${what}等待或者发出消息，但是没有写明哪一种消息。`,
  'timer-without-limit': ({ what }) =>
    `${what}没有法定时限。时限事件须写明法规数据中的规则或者工作日数；自然时间长度（如 P30D）不能中止，不予采用。`,
  'starving-join': ({ what, facts: { missing, after }, name }) =>
    `${what}会一直等下去：${after.length > 0 ? `走了${after.map(name).join('、')}以后，` : ''}${missing.map(name).join('、')}上不会再有来件。只走一路的分支请用排他网关汇合。`,
  'piling-up': ({ what }) => `每循环一次，${what}上就多出一份同时进行的工作，永远办不完。请在循环之前汇合。`,
  'too-many-ways': ({ what, facts: { ways } }) =>
    `${what}同时进行的路数太多，查了 ${ways} 种情形仍未查完，不能保证不会停住。请把一部分放进子流程，子流程单独检查。`,
  'faulty-condition': ({ what, lang, facts: { condition, fault } }) =>
    `${what}的条件“${condition}”不能执行：${sayFault(fault, lang)}`,
  'unknown-value': ({ what, facts: { fact, value } }) =>
    `${what}的条件把“${fact}”与“${value}”相比，但是这个事实没有这个值。`,
  'empty-limit': ({ what }) => `${what}有一项时限既没有规则，也没有大于零的数和单位。`,
  'unknown-rule': ({ what, facts: { rule } }) => `${what}的时限引用规则 ${rule}，法规数据中没有这条规则。`,
  'unknown-role': ({ what, facts: { role } }) => `${what}由职责为“${role}”的岗位办理，系统中没有这种职责。`,
  'unknown-law': ({ what, facts: { law } }) =>
    `${what}的依据写作 ${law}，法规数据中没有这个代号。请改为已有的代号或者写法律全称。`,
  'unknown-decision': ({ what, facts: { decision } }) => `${what}用裁量表 ${decision}，系统中没有这张表。`,
  'unknown-chart': ({ what, facts: { chart } }) => `${what}调用流程图 ${chart}，系统中没有这张图。`,
  'promise-too-long': ({ what, facts: { promised, statutory } }) =>
    `${what}承诺 ${measure(promised)}，比法定的 ${measure(statutory)}还长。承诺时限不得超过法定时限。`,
  'no-layout': ({ what }) => `${what}没有画在图上。请补上它的位置。`,
  'same-post': ({ what, facts }) =>
    `${what}这个岗位兼任${facts.duties.map((duty) => duties[duty]).join('、')}。调查、审核、决定宜由不同的岗位办理。`,
  'no-branch-name': ({ what }) => `${what}是一条分支，但是没有名称。请写明什么情形走这一路。`,
  'no-english': ({ facts: { count } }) => `有 ${count} 处名称没有英文。`,
}

export const zhHans = {
  quoted: (name: string) => `“${name}”`,
  between: (from: string, to: string) => `从${from}到${to}的连线`,
  findings,
}
