import type { Unit } from '../../book/shape.ts'
import { englishDate, englishDay, englishSpan } from './print-date.ts'
import type { Words } from './zh-Hans.ts'

const units: Record<Unit, string> = { working_days: 'working day', calendar_days: 'day', months: 'month', fixed: 'day' }
const plural = (amount: number, noun: string): string => `${amount} ${noun}${amount === 1 ? '' : 's'}`
const count = (days: number, unit: Unit): string => plural(days, unit === 'months' ? 'day' : units[unit])

export const en: Words = {
  day: englishDay,
  date: englishDate,
  amount: (amount, unit) => (unit === 'fixed' ? 'fixed date' : plural(amount, units[unit])),
  label: {
    start: 'Start',
    deemed: 'Deemed accepted',
    awaiting: 'Not begun',
    missing: 'Not begun',
    not_applicable: 'No limit arises',
    fixed: 'Fixed date',
    limit: 'Limit',
    promised: 'Promised limit',
    same_day: 'Promised limit',
    cut: 'Promise within the law',
    backwards: 'Counted back',
    percent: 'Warning point',
    before: 'Reminder',
    restart: 'Restart',
    wait: 'Waiting',
    pause: 'Time not counted',
    merged: 'Merged',
    extension: 'Extension',
    rest: 'Days not counted',
    makeup: 'Make-up days',
    roll: 'Moved on',
    due: 'Due day',
    suspended: 'Suspended',
    sub: 'Meanwhile',
    silence: 'If nothing happens',
    stop: 'Done',
    late: 'Late',
    cancel: 'Ended',
    provisional: 'Provisional',
    not_in_force: 'In force',
    unconfirmed: 'Unconfirmed',
    calendar: 'Calendar',
  },
  say: {
    start: (f, l) =>
      `${l.event(f.event.type)} on ${englishDay(f.event.date)}; that day is not counted${f.onRestDay ? ' (a rest day: the date stays, counting begins with the first working day after it)' : ''}`,
    deemed: (f, l) =>
      `${l.event(f.event.type)} on ${englishDay(f.event.date)}; no correction notice within ${plural(f.within, 'working day')}, so accepted from the day of receipt`,
    awaiting: (f, l) =>
      `${l.event(f.event.type)} on ${englishDay(f.event.date)}; the clock starts only once the day of “${l.event(f.needed)}” is settled`,
    missing: (f, l) => `“${l.event(f.needed)}” has not happened; the clock has not begun`,
    not_applicable: (f, l) =>
      `${l.event(f.event.type)} on ${englishDay(f.event.date)} starts no such limit in this case`,
    fixed: (f) =>
      `report on ${f.year}: the law names the date${f.isRestDay ? '; it is a rest day and does not move' : ''}`,
    limit: (f) => `${f.promised ? 'promised: ' : ''}${plural(f.amount, units[f.unit])}`,
    same_day: (f, l) => `${l.event(f.event.type)} on ${englishDay(f.event.date)}, promised for the same day`,
    cut: (f) =>
      `${plural(f.from, 'working day')} promised, longer than the ${f.to} of the law; the law's limit governs`,
    backwards: (f, l) =>
      `${l.event(f.event.type)}: ${englishDay(f.event.date)}; counted back ${plural(f.amount, 'full working day')}, to be done before them`,
    percent: (f) => `${f.percent} % of ${plural(f.of, 'working day')}, rounded up: working day ${f.days}`,
    before: (f) =>
      `due on ${englishDay(f.due)}; ${f.days === 1 ? 'the last working day' : plural(f.days, 'working day')} before it`,
    restart: (f, l) =>
      `${l.event(f.event.type)} on ${englishDay(f.event.date)}; counting begins afresh the day after, days used before are dropped`,
    wait: (f, l) =>
      f.ended === null
        ? `${l.event(f.event.type)} on ${englishDay(f.event.date)}; waiting for “${l.event(f.until)}”, not counted`
        : `${l.event(f.event.type)} on ${englishDay(f.event.date)}; ${l.event(f.until)} on ${englishDay(f.ended)}`,
    pause: (f, l) => {
      const who = f.key === '' ? '' : ` (${l.word(f.key)})`
      const from = `${l.event(f.opened.type)}${who} on ${englishDay(f.opened.date)}`
      return f.closed === null
        ? `${from}, not ended yet; the time is not counted`
        : `${from}, ${l.event(f.closed.type)} on ${englishDay(f.closed.date)}; the first day counts, the last does not: ${count(f.days, f.unit)} not counted${f.silent ? '; silence is not consent' : ''}`
    },
    merged: (f) => `${f.count} spans overlap or touch; they are merged and no day is taken out twice`,
    extension: (f, l) => {
      const by = f.approver === null ? 'approved' : `approved by the ${l.word(f.approver)}`
      const head = `${count(f.asked, f.unit)} more ${by} on ${englishDay(f.event.date)}`
      if (f.why === 'late') return `${head}, after the due day: not counted`
      if (f.why === 'before_start') return `${head}, before the clock began: not counted`
      return f.why === 'above_maximum'
        ? `${head}, above the maximum of the law: only ${count(f.counted, f.unit)} counted`
        : `${head}, on or before the due day`
    },
    rest: (f, l) => {
      const holidays = f.holidays.map(
        (span) => `${l.text(span.name)} ${plural(span.days, 'day')} (${englishSpan(span.from, span.to)})`,
      )
      return `${[...(f.weekends > 0 ? [plural(f.weekends, 'weekend day')] : []), ...holidays].join(', ')}: not counted`
    },
    makeup: (f) =>
      `${f.days.map(englishDay).join(', ')} worked to make up for a holiday: counted${f.notices.length > 0 ? ` (${f.notices.map((notice) => notice.number).join(', ')})` : ''}`,
    roll: (f) =>
      `the last day, ${englishDay(f.from)}, is a rest day; it moves to the next working day${f.unconfirmed ? ' (whether it may is unconfirmed)' : ''}`,
    due: (f, l) => `last day to ${l.text(f.duty)}`,
    suspended: (f, l) =>
      f.until === null
        ? 'the clock stands still; there is no due day now'
        : `the clock stands still, waiting for “${l.event(f.until)}”; there is no due day now`,
    sub: (f, l) =>
      `${l.text(f.name)}: from ${englishDay(f.since)}${f.due === null ? '' : `, due on ${englishDay(f.due)}`}`,
    silence: (f, l) => l.text(f.text),
    stop: (f, l) =>
      `${l.event(f.event.type)} on ${englishDay(f.actedOn)}${f.event.date === f.actedOn ? '' : ` (posted; arrived ${englishDay(f.event.date)})`}, ${f.lateBy > 0 ? `${count(f.lateBy, f.unit)} late` : 'in time'}`,
    late: (f) => `not done by ${englishDay(f.on)}: ${count(f.lateBy, f.unit)} late`,
    cancel: (f, l) => `${l.event(f.event.type)} on ${englishDay(f.event.date)}; the clock ends`,
    provisional: (f) =>
      `the holiday notice for ${f.years.join(', ')} is not published; the date may move and is reckoned again when it is`,
    not_in_force: (f) =>
      `the rule is in force from ${englishDate(f.from)}${f.to === null ? '' : ` to ${englishDate(f.to)}`}; the start lies outside, so this is only for orientation`,
    unconfirmed: (f, l) => (f.note === null ? 'the basis of this rule is unconfirmed' : l.text(f.note)),
    calendar: (f, l) =>
      [
        ...f.notices.map((notice) => `${l.text(notice.title)} (${notice.number})`),
        ...(f.region === null ? [] : [`with the local days off of ${l.text(f.region)}`]),
        `lawbook edition ${f.edition}`,
      ].join('; '),
  },
  cell: {
    start: 'start, not counted',
    counted: (number, unit) => `${unit === 'working_days' ? 'working day' : 'day'} ${number}`,
    makeup: 'make-up day, counted',
    suspended: 'suspended, not counted',
    weekend: 'rest day, not counted',
    holiday: (name) => `${name}, not counted`,
    moved: 'moved on, not counted',
  },
  daySentence: (day, text) => `${englishDay(day.date)}: ${text}`,
  picture: {
    due: (day) => `due ${englishDate(day).slice(0, -5)}`,
    was: (day) => `was due ${englishDate(day).slice(0, -5)}`,
    promised: (day) => `promised ${englishDate(day).slice(0, -5)}`,
    statutory: (day) => `by law ${englishDate(day).slice(0, -5)}`,
    warning: (day) => `warning ${englishDate(day).slice(0, -5)}`,
  },
  twin: {
    due: (total, unit, due) => `${count(total, unit)} in all; due on ${englishDay(due)}.`,
    today: (used, total, unit, due) =>
      `Today is ${unit === 'working_days' ? 'working day' : 'day'} ${used} of ${total}; due on ${englishDay(due)}.`,
    fixed: (due) => `Due on ${englishDay(due)}.`,
    suspended: (used, unit, since) =>
      `Suspended since ${englishDay(since)}, ${count(used, unit)} used; there is no due day now.`,
    none: 'There is no due day now.',
    cancelled: 'This limit has ended or never arose.',
  },
  answer: (duty, due) => `By ${englishDay(due)} at the latest: ${duty}`,
}
