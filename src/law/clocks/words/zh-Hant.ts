// Generated from zh-Hans.ts by scripts/words.mjs
import type { Words } from './zh-Hans.ts'
import type { Day } from '#base/days.ts'
import type { Unit } from '../../book/shape.ts'
import type { CountedDay } from '../counted-days.ts'
import type { FactsOf, Lookup } from './lookup.ts'
import { chineseDate, chineseDay, chineseSpan } from './print-date.ts'



const weekdays = ['週一', '週二', '週三', '週四', '週五', '週六', '週日']
const dayText = (day: Day): string => chineseDay(day, weekdays)
const units: Record<Unit, string> = { working_days: '個工作日', calendar_days: '日', months: '個月', fixed: '日' }
const count = (days: number, unit: Unit): string => `${days}${unit === 'months' ? '日' : units[unit]}`

export const zhHant: Words = {
  day: dayText,
  date: chineseDate,
  amount: (amount: number, unit: Unit) => (unit === 'fixed' ? '固定日期' : `${amount}${units[unit]}`),
  label: {
    start: '起算',
    deemed: '視為受理',
    awaiting: '尚未起算',
    missing: '尚未起算',
    not_applicable: '不產生期限',
    fixed: '固定日期',
    limit: '法定期限',
    promised: '承諾時限',
    same_day: '承諾時限',
    cut: '承諾不得超過法定',
    backwards: '向前推算',
    percent: '預警點',
    before: '提醒日',
    restart: '重新起算',
    wait: '等待',
    pause: '不計的時間',
    merged: '合併',
    extension: '延長',
    rest: '不計的日子',
    makeup: '調休上班',
    roll: '順延',
    due: '到期日',
    suspended: '中止',
    sub: '同時進行',
    silence: '逾期的後果',
    stop: '辦結',
    late: '超期',
    cancel: '終止',
    provisional: '暫定',
    not_in_force: '施行期間',
    unconfirmed: '未經核實',
    calendar: '日曆依據',
  },
  say: {
    start: (f: FactsOf<'start'>, l: Lookup) =>
      `${dayText(f.event.date)}${l.event(f.event.type)}，當日不計，從次日起算${f.onRestDay ? '；當日是休息日，日期不變，從其後第一個工作日起算' : ''}`,
    deemed: (f: FactsOf<'deemed'>, l: Lookup) =>
      `${dayText(f.event.date)}${l.event(f.event.type)}，${f.within}個工作日內沒有告知補正，自收到之日起即為受理`,
    awaiting: (f: FactsOf<'awaiting'>, l: Lookup) =>
      `${dayText(f.event.date)}${l.event(f.event.type)}；“${l.event(f.needed)}”的日期確定後才起算`,
    missing: (f: FactsOf<'missing'>, l: Lookup) => `還沒有“${l.event(f.needed)}”，期限沒有開始`,
    not_applicable: (f: FactsOf<'not_applicable'>, l: Lookup) =>
      `${dayText(f.event.date)}${l.event(f.event.type)}，所填情形不產生這一期限`,
    fixed: (f: FactsOf<'fixed'>, _l: Lookup) =>
      `${f.year}年度的報告，期限是法律寫明的日期${f.isRestDay ? '；當日是休息日，不順延' : ''}`,
    limit: (f: FactsOf<'limit'>, _l: Lookup) => `${f.promised ? '承諾' : ''}${f.amount}${units[f.unit]}`,
    same_day: (f: FactsOf<'same_day'>, l: Lookup) => `${dayText(f.event.date)}${l.event(f.event.type)}，承諾當日辦結`,
    cut: (f: FactsOf<'cut'>, _l: Lookup) => `承諾${f.from}個工作日，長於法定的${f.to}個工作日，按法定時限計算`,
    backwards: (f: FactsOf<'backwards'>, l: Lookup) =>
      `${l.event(f.event.type)}是${dayText(f.event.date)}，向前數足${f.amount}個工作日，須在此之前`,
    percent: (f: FactsOf<'percent'>, _l: Lookup) =>
      `${f.of}個工作日的百分之${f.percent}，不足一日的進為一日，即第${f.days}個工作日`,
    before: (f: FactsOf<'before'>, _l: Lookup) => `到期日是${dayText(f.due)}，取其之前第${f.days}個工作日`,
    restart: (f: FactsOf<'restart'>, l: Lookup) =>
      `${dayText(f.event.date)}${l.event(f.event.type)}，從次日重新起算，此前用去的日數不計`,
    wait: (f: FactsOf<'wait'>, l: Lookup) =>
      f.ended === null
        ? `${dayText(f.event.date)}${l.event(f.event.type)}，等待“${l.event(f.until)}”，期間不計`
        : `${dayText(f.event.date)}${l.event(f.event.type)}，${dayText(f.ended)}${l.event(f.until)}`,
    pause: (f: FactsOf<'pause'>, l: Lookup) => {
      const who = f.key === '' ? '' : `（${l.word(f.key)}）`
      const from = `${dayText(f.opened.date)}${l.event(f.opened.type)}${who}`
      return f.closed === null
        ? `${from}，尚未結束，期間不計`
        : `${from}，${dayText(f.closed.date)}${l.event(f.closed.type)}，起日計入，止日不計入，不計${count(f.days, f.unit)}${f.silent ? '；未提出意見不等於同意' : ''}`
    },
    merged: (f: FactsOf<'merged'>, _l: Lookup) => `${f.count}段時間重疊或者相連，合併計算，不重複扣除`,
    extension: (f: FactsOf<'extension'>, l: Lookup) => {
      const by = f.approver === null ? '批准' : `經${l.word(f.approver)}批准`
      const head = `${dayText(f.event.date)}${by}延長${count(f.asked, f.unit)}`
      if (f.why === 'late') return `${head}，已過原到期日，不計`
      if (f.why === 'before_start') return `${head}，當時期限還沒有開始，不計`
      return f.why === 'above_maximum'
        ? `${head}，超過法定上限，只計${count(f.counted, f.unit)}`
        : `${head}，未過原到期日`
    },
    rest: (f: FactsOf<'rest'>, l: Lookup) => {
      const holidays = f.holidays.map(
        (span) => `${l.text(span.name)}${span.days}天（${chineseSpan(span.from, span.to)}）`,
      )
      return `${[...(f.weekends > 0 ? [`週末休息${f.weekends}天`] : []), ...holidays].join('，')}，不計`
    },
    makeup: (f: FactsOf<'makeup'>, _l: Lookup) =>
      `${f.days.map(dayText).join('、')}調休上班，計入${f.notices.length > 0 ? `（${f.notices.map((notice) => notice.number).join('、')}）` : ''}`,
    roll: (f: FactsOf<'roll'>, _l: Lookup) =>
      `最後一日${dayText(f.from)}是休息日，順延到其後第一個工作日${f.unconfirmed ? '（能否順延未經核實）' : ''}`,
    due: (f: FactsOf<'due'>, l: Lookup) => `最遲在這一天${l.text(f.duty)}`,
    suspended: (f: FactsOf<'suspended'>, l: Lookup) =>
      f.until === null ? '期限中止，現在沒有到期日' : `期限中止，現在沒有到期日，等待“${l.event(f.until)}”`,
    sub: (f: FactsOf<'sub'>, l: Lookup) =>
      `${l.text(f.name)}：從${dayText(f.since)}起算${f.due === null ? '' : `，${dayText(f.due)}到期`}`,
    silence: (f: FactsOf<'silence'>, l: Lookup) => l.text(f.text),
    stop: (f: FactsOf<'stop'>, l: Lookup) =>
      `${dayText(f.actedOn)}${l.event(f.event.type)}${f.event.date === f.actedOn ? '' : `（交郵日，${dayText(f.event.date)}到達）`}，${f.lateBy > 0 ? `超過期限${count(f.lateBy, f.unit)}` : '在期限內'}`,
    late: (f: FactsOf<'late'>, _l: Lookup) => `截至${dayText(f.on)}仍未辦結，已超過${count(f.lateBy, f.unit)}`,
    cancel: (f: FactsOf<'cancel'>, l: Lookup) => `${dayText(f.event.date)}${l.event(f.event.type)}，期限終止`,
    provisional: (f: FactsOf<'provisional'>, _l: Lookup) =>
      `${f.years.join('、')}年的放假安排尚未公布，日期暫定，公布後重新計算`,
    not_in_force: (f: FactsOf<'not_in_force'>, _l: Lookup) =>
      `這一規則自${chineseDate(f.from)}起施行${f.to === null ? '' : `，至${chineseDate(f.to)}止`}，起算日不在其內，結果僅供參考`,
    unconfirmed: (f: FactsOf<'unconfirmed'>, l: Lookup) =>
      f.note === null ? '這一規則的依據未經核實' : l.text(f.note),
    calendar: (f: FactsOf<'calendar'>, l: Lookup) =>
      [
        f.notices.map((notice) => `${l.text(notice.title)}（${notice.number}）`).join('、'),
        f.region === null ? '' : `另計${l.text(f.region)}的地方假日`,
        `法規數據版本${f.edition}`,
      ]
        .filter((part) => part !== '')
        .join('；'),
  },
  cell: {
    start: '起算日，當日不計',
    counted: (number: number, unit: Unit) => (unit === 'working_days' ? `第${number}個工作日` : `第${number}日`),
    makeup: '調休上班，計入',
    suspended: '期限中止，不計',
    weekend: '休息日，不計',
    holiday: (name: string) => `${name}，不計`,
    moved: '順延，不計',
  },
  daySentence: (day: CountedDay, text: string) => `${dayText(day.date)}，${text}`,
  picture: {
    due: (day: Day) => `${chineseDate(day).slice(5)}到期`,
    was: (day: Day) => `${chineseDate(day).slice(5)}原到期`,
    promised: (day: Day) => `${chineseDate(day).slice(5)}承諾到期`,
    statutory: (day: Day) => `${chineseDate(day).slice(5)}法定到期`,
    warning: (day: Day) => `${chineseDate(day).slice(5)}預警`,
  },
  twin: {
    due: (total: number, unit: Unit, due: Day) => `共${count(total, unit)}，${dayText(due)}到期。`,
    today: (used: number, total: number, unit: Unit, due: Day) =>
      unit === 'working_days'
        ? `今天是第${used}個工作日，共${total}個；${dayText(due)}到期。`
        : `今天是第${used}日，共${total}日；${dayText(due)}到期。`,
    fixed: (due: Day) => `${dayText(due)}到期。`,
    suspended: (used: number, unit: Unit, since: Day) =>
      `${dayText(since)}起期限中止，已用${count(used, unit)}；現在沒有到期日。`,
    none: '現在沒有到期日。',
    cancelled: '這一期限已經終止或者沒有產生。',
  },
  answer: (duty: string, due: Day) => `最遲${dayText(due)}${duty}`,
}
