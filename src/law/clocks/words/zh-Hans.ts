import type { Day } from '#base/days.ts'
import type { Unit } from '../../book/shape.ts'
import type { CountedDay } from '../counted-days.ts'
import type { FactsOf, Lookup } from './lookup.ts'
import { chineseDate, chineseDay, chineseSpan } from './print-date.ts'

export type Words = typeof zhHans

const weekdays = ['周一', '周二', '周三', '周四', '周五', '周六', '周日']
const dayText = (day: Day): string => chineseDay(day, weekdays)
const units: Record<Unit, string> = { working_days: '个工作日', calendar_days: '日', months: '个月', fixed: '日' }
const count = (days: number, unit: Unit): string => `${days}${unit === 'months' ? '日' : units[unit]}`

export const zhHans = {
  day: dayText,
  date: chineseDate,
  amount: (amount: number, unit: Unit) => (unit === 'fixed' ? '固定日期' : `${amount}${units[unit]}`),
  label: {
    start: '起算',
    deemed: '视为受理',
    awaiting: '尚未起算',
    missing: '尚未起算',
    not_applicable: '不产生期限',
    fixed: '固定日期',
    limit: '法定期限',
    promised: '承诺时限',
    same_day: '承诺时限',
    cut: '承诺不得超过法定',
    backwards: '向前推算',
    percent: '预警点',
    before: '提醒日',
    restart: '重新起算',
    wait: '等待',
    pause: '不计的时间',
    merged: '合并',
    extension: '延长',
    rest: '不计的日子',
    makeup: '调休上班',
    roll: '顺延',
    due: '到期日',
    suspended: '中止',
    sub: '同时进行',
    silence: '逾期的后果',
    stop: '办结',
    late: '超期',
    cancel: '终止',
    provisional: '暂定',
    not_in_force: '施行期间',
    unconfirmed: '未经核实',
    calendar: '日历依据',
  },
  say: {
    start: (f: FactsOf<'start'>, l: Lookup) =>
      `${dayText(f.event.date)}${l.event(f.event.type)}，当日不计，从次日起算${f.onRestDay ? '；当日是休息日，日期不变，从其后第一个工作日起算' : ''}`,
    deemed: (f: FactsOf<'deemed'>, l: Lookup) =>
      `${dayText(f.event.date)}${l.event(f.event.type)}，${f.within}个工作日内没有告知补正，自收到之日起即为受理`,
    awaiting: (f: FactsOf<'awaiting'>, l: Lookup) =>
      `${dayText(f.event.date)}${l.event(f.event.type)}；“${l.event(f.needed)}”的日期确定后才起算`,
    missing: (f: FactsOf<'missing'>, l: Lookup) => `还没有“${l.event(f.needed)}”，期限没有开始`,
    not_applicable: (f: FactsOf<'not_applicable'>, l: Lookup) =>
      `${dayText(f.event.date)}${l.event(f.event.type)}，所填情形不产生这一期限`,
    fixed: (f: FactsOf<'fixed'>, _l: Lookup) =>
      `${f.year}年度的报告，期限是法律写明的日期${f.isRestDay ? '；当日是休息日，不顺延' : ''}`,
    limit: (f: FactsOf<'limit'>, _l: Lookup) => `${f.promised ? '承诺' : ''}${f.amount}${units[f.unit]}`,
    same_day: (f: FactsOf<'same_day'>, l: Lookup) => `${dayText(f.event.date)}${l.event(f.event.type)}，承诺当日办结`,
    cut: (f: FactsOf<'cut'>, _l: Lookup) => `承诺${f.from}个工作日，长于法定的${f.to}个工作日，按法定时限计算`,
    backwards: (f: FactsOf<'backwards'>, l: Lookup) =>
      `${l.event(f.event.type)}是${dayText(f.event.date)}，向前数足${f.amount}个工作日，须在此之前`,
    percent: (f: FactsOf<'percent'>, _l: Lookup) =>
      `${f.of}个工作日的百分之${f.percent}，不足一日的进为一日，即第${f.days}个工作日`,
    before: (f: FactsOf<'before'>, _l: Lookup) => `到期日是${dayText(f.due)}，取其之前第${f.days}个工作日`,
    restart: (f: FactsOf<'restart'>, l: Lookup) =>
      `${dayText(f.event.date)}${l.event(f.event.type)}，从次日重新起算，此前用去的日数不计`,
    wait: (f: FactsOf<'wait'>, l: Lookup) =>
      f.ended === null
        ? `${dayText(f.event.date)}${l.event(f.event.type)}，等待“${l.event(f.until)}”，期间不计`
        : `${dayText(f.event.date)}${l.event(f.event.type)}，${dayText(f.ended)}${l.event(f.until)}`,
    pause: (f: FactsOf<'pause'>, l: Lookup) => {
      const who = f.key === '' ? '' : `（${l.word(f.key)}）`
      const from = `${dayText(f.opened.date)}${l.event(f.opened.type)}${who}`
      return f.closed === null
        ? `${from}，尚未结束，期间不计`
        : `${from}，${dayText(f.closed.date)}${l.event(f.closed.type)}，起日计入，止日不计入，不计${count(f.days, f.unit)}${f.silent ? '；未提出意见不等于同意' : ''}`
    },
    merged: (f: FactsOf<'merged'>, _l: Lookup) => `${f.count}段时间重叠或者相连，合并计算，不重复扣除`,
    extension: (f: FactsOf<'extension'>, l: Lookup) => {
      const by = f.approver === null ? '批准' : `经${l.word(f.approver)}批准`
      const head = `${dayText(f.event.date)}${by}延长${count(f.asked, f.unit)}`
      if (f.why === 'late') return `${head}，已过原到期日，不计`
      if (f.why === 'before_start') return `${head}，当时期限还没有开始，不计`
      return f.why === 'above_maximum'
        ? `${head}，超过法定上限，只计${count(f.counted, f.unit)}`
        : `${head}，未过原到期日`
    },
    rest: (f: FactsOf<'rest'>, l: Lookup) => {
      const holidays = f.holidays.map(
        (span) => `${l.text(span.name)}${span.days}天（${chineseSpan(span.from, span.to)}）`,
      )
      return `${[...(f.weekends > 0 ? [`周末休息${f.weekends}天`] : []), ...holidays].join('，')}，不计`
    },
    makeup: (f: FactsOf<'makeup'>, _l: Lookup) =>
      `${f.days.map(dayText).join('、')}调休上班，计入${f.notices.length > 0 ? `（${f.notices.map((notice) => notice.number).join('、')}）` : ''}`,
    roll: (f: FactsOf<'roll'>, _l: Lookup) =>
      `最后一日${dayText(f.from)}是休息日，顺延到其后第一个工作日${f.unconfirmed ? '（能否顺延未经核实）' : ''}`,
    due: (f: FactsOf<'due'>, l: Lookup) => `最迟在这一天${l.text(f.duty)}`,
    suspended: (f: FactsOf<'suspended'>, l: Lookup) =>
      f.until === null ? '期限中止，现在没有到期日' : `期限中止，现在没有到期日，等待“${l.event(f.until)}”`,
    sub: (f: FactsOf<'sub'>, l: Lookup) =>
      `${l.text(f.name)}：从${dayText(f.since)}起算${f.due === null ? '' : `，${dayText(f.due)}到期`}`,
    silence: (f: FactsOf<'silence'>, l: Lookup) => l.text(f.text),
    stop: (f: FactsOf<'stop'>, l: Lookup) =>
      `${dayText(f.actedOn)}${l.event(f.event.type)}${f.event.date === f.actedOn ? '' : `（交邮日，${dayText(f.event.date)}到达）`}，${f.lateBy > 0 ? `超过期限${count(f.lateBy, f.unit)}` : '在期限内'}`,
    late: (f: FactsOf<'late'>, _l: Lookup) => `截至${dayText(f.on)}仍未办结，已超过${count(f.lateBy, f.unit)}`,
    cancel: (f: FactsOf<'cancel'>, l: Lookup) => `${dayText(f.event.date)}${l.event(f.event.type)}，期限终止`,
    provisional: (f: FactsOf<'provisional'>, _l: Lookup) =>
      `${f.years.join('、')}年的放假安排尚未公布，日期暂定，公布后重新计算`,
    not_in_force: (f: FactsOf<'not_in_force'>, _l: Lookup) =>
      `这一规则自${chineseDate(f.from)}起施行${f.to === null ? '' : `，至${chineseDate(f.to)}止`}，起算日不在其内，结果仅供参考`,
    unconfirmed: (f: FactsOf<'unconfirmed'>, l: Lookup) =>
      f.note === null ? '这一规则的依据未经核实' : l.text(f.note),
    calendar: (f: FactsOf<'calendar'>, l: Lookup) =>
      [
        f.notices.map((notice) => `${l.text(notice.title)}（${notice.number}）`).join('、'),
        f.region === null ? '' : `另计${l.text(f.region)}的地方假日`,
        `法规数据版本${f.edition}`,
      ]
        .filter((part) => part !== '')
        .join('；'),
  },
  cell: {
    start: '起算日，当日不计',
    counted: (number: number, unit: Unit) => (unit === 'working_days' ? `第${number}个工作日` : `第${number}日`),
    makeup: '调休上班，计入',
    suspended: '期限中止，不计',
    weekend: '休息日，不计',
    holiday: (name: string) => `${name}，不计`,
    moved: '顺延，不计',
  },
  daySentence: (day: CountedDay, text: string) => `${dayText(day.date)}，${text}`,
  picture: {
    due: (day: Day) => `${chineseDate(day).slice(5)}到期`,
    was: (day: Day) => `${chineseDate(day).slice(5)}原到期`,
    promised: (day: Day) => `${chineseDate(day).slice(5)}承诺到期`,
    statutory: (day: Day) => `${chineseDate(day).slice(5)}法定到期`,
    warning: (day: Day) => `${chineseDate(day).slice(5)}预警`,
  },
  twin: {
    due: (total: number, unit: Unit, due: Day) => `共${count(total, unit)}，${dayText(due)}到期。`,
    today: (used: number, total: number, unit: Unit, due: Day) =>
      unit === 'working_days'
        ? `今天是第${used}个工作日，共${total}个；${dayText(due)}到期。`
        : `今天是第${used}日，共${total}日；${dayText(due)}到期。`,
    fixed: (due: Day) => `${dayText(due)}到期。`,
    suspended: (used: number, unit: Unit, since: Day) =>
      `${dayText(since)}起期限中止，已用${count(used, unit)}；现在没有到期日。`,
    none: '现在没有到期日。',
    cancelled: '这一期限已经终止或者没有产生。',
  },
  answer: (duty: string, due: Day) => `最迟${dayText(due)}${duty}`,
}
