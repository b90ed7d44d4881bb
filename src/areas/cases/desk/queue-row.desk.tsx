import type { Lang } from '#base/text.ts'
import { leftWords } from '#ui/clock-face.tsx'
import { DayLine } from '#ui/day-line.tsx'
import { Light, type LightState } from '#ui/light.tsx'
import { printNearDay } from '#ui/print-day.ts'
import { showCaseNumber } from '../case.ts'
import type { ClockShown } from '../clock-shown.ts'
import type { CaseRow, ListLight } from '../contract.ts'
import { wordsOf as caseWordsOf } from '../words/index.ts'
import type { QueueProps } from './queue.desk.tsx'
import { wordsOf } from './words/index.ts'

/** A row with its clock in the words of the page. */
export type RowShown = CaseRow & { readonly shown: ClockShown | null }

/** The light of the queue; nothing where nothing runs. */
export const LIGHT_OF: Readonly<Record<ListLight, LightState | null>> = {
  none: null,
  suspended: null,
  normal: 'ok',
  near: 'near',
  over_promised: 'late',
  over_statutory: 'late',
}

/** One case: how urgent, what, for whom, where it is, its days. */
export function QueueRow({ lang, row, axis, today, agent, link }: QueueProps & { readonly row: RowShown }) {
  const words = wordsOf(lang).queue
  const shared = caseWordsOf(lang)
  const light = row.shown?.facts.state === 'running' ? row.shown.facts.light : LIGHT_OF[row.light]
  const marks = [
    row.arriving && words.arriving,
    row.joint !== null && words.joint,
    row.channel === 'agent' && words.agent,
  ]
  return (
    <tr className={light ?? undefined}>
      <td>{light ? <Light lang={lang} state={light} /> : <span className="quiet">{shared.lights[row.light]}</span>}</td>
      <td className="due">
        {row.shown && <b>{leftWords(lang, row.shown.facts)}</b>}{' '}
        {row.dueOn && <span className="nb">{printNearDay(lang, row.dueOn, today)}</span>}
      </td>
      <th scope="row">
        <a className="item" href={link(`/desk/cases/${row.number}`)}>
          {row.item.name[lang]}
        </a>
        <span className="by">{row.applicant}</span>
        {marks
          .filter((mark) => mark !== false)
          .map((mark) => (
            <span className="tag" key={mark}>
              {mark}
            </span>
          ))}
      </th>
      <td className="no" title={showCaseNumber(row.number)}>
        {showCaseNumber(row.number).slice(-11)}
      </td>
      <td title={row.step?.[lang]}>{stageOf(lang, row)}</td>
      <td className={row.mine ? 'me' : undefined}>
        {row.mine
          ? words.me
          : (row.holder.staffName ?? row.holder.post?.[lang] ?? (agent ? row.holder.body[lang] : shared.nobody))}
      </td>
      <td className="strip">
        {row.shown ? (
          <DayLine lang={lang} axis={axis} picture={row.shown.picture} />
        ) : (
          <span className="sr">{words.noStrip}</span>
        )}
      </td>
    </tr>
  )
}

/** Where it is in a few words: the head of the step while it is being handled, else the state. */
function stageOf(lang: Lang, row: CaseRow): string {
  const [head] = (row.step?.[lang] ?? '').split(/[、，（(,]/)
  return row.state === 'accepted' && head ? head : caseWordsOf(lang).states[row.state]
}
