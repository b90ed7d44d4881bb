import type { ReactNode } from 'react'
import type { Lang } from '#base/text.ts'
import { printMoment } from '#ui/print-day.ts'
import type { ChartFigures } from '../contract.ts'
import { printCases, printDays } from '../print-figures.ts'
import { wordsOf } from './words/index.ts'

export interface ChartFactsProps {
  readonly lang: Lang
  /** In words; null where none is set. */
  readonly promised: string | null
  readonly statutory: string | null
  readonly number: number
  /** Null until the first count. */
  readonly figures: ChartFigures | null
}

/** The row under the title: what was promised, what the law allows, how many cases ran, how long they took, and when that was true. */
export function ChartFacts({ lang, promised, statutory, number, figures }: ChartFactsProps) {
  const words = wordsOf(lang).chart.facts
  const ran = figures !== null && figures.cases !== 0
  return (
    <dl className="stats">
      <Stat name={words.promised}>{promised ?? words.none}</Stat>
      <Stat name={words.statutory}>{statutory ?? words.noStatutory}</Stat>
      {ran && <Ran lang={lang} figures={figures} number={number} />}
    </dl>
  )
}

function Ran({ lang, figures, number }: { lang: Lang; figures: ChartFigures; number: number }) {
  const all = wordsOf(lang)
  const words = all.chart.facts
  return (
    <>
      <Stat name={words.ran(number)} small={words.open(printCases(lang, figures.open))}>
        {printCases(lang, figures.cases)}
      </Stat>
      <Stat name={words.median}>{figures.median === null ? all.tooFew : printDays(lang, figures.median)}</Stat>
      <Stat name={words.over} late={figures.overPromise !== null && figures.overPromise !== 0}>
        {figures.overPromise === null ? words.noPromise : printCases(lang, figures.overPromise)}
      </Stat>
      <Stat name={words.asOf}>{printMoment(lang, figures.asOf)}</Stat>
    </>
  )
}

interface StatProps {
  readonly name: string
  readonly small?: ReactNode
  /** Vermilion in a figure means late, refused or not accepted, nothing else. */
  readonly late?: boolean
  readonly children: ReactNode
}

function Stat({ name, small, late = false, children }: StatProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className={late ? 'late' : undefined}>
        {children}
        {small !== undefined && <small>{small}</small>}
      </dd>
    </div>
  )
}
