import type { Lang } from '#base/text.ts'
import { DayStrip } from '#ui/day-strip.tsx'
import { LawChip } from '#ui/law-chip.tsx'
import { printDay, printMonthDay } from '#ui/print-day.ts'
import type { GuideProps, Special } from '../contract.ts'
import { citeBasis } from '../words/cite.ts'
import { wordsOf } from '../words/index.ts'
import { printPromise, printSpanOfTime } from '../words/print-limits.ts'
import { stoppingSpecials } from './guide-laws.part.tsx'
import { House } from './house-law.part.tsx'

/** Both limits, each with its authority, and every day of them if the application were accepted today. */
export function GuideLimits({ lang, view }: GuideProps) {
  const words = wordsOf(lang).guide
  const { ifAccepted } = view
  const reasons = reasonsOf({ lang, view })
  if (ifAccepted === null) {
    return (
      <section aria-labelledby="lim">
        <h2 id="lim">{words.limits}</h2>
        {view.edition.item.promised === 0 && <p>{words.today}</p>}
        <ul className="dots">
          {reasons.map(({ key, says }) => (
            <li key={key}>{says}</li>
          ))}
        </ul>
      </section>
    )
  }
  const promised = printDay(lang, ifAccepted.promisedOn)
  const first = {
    key: 'zero',
    says: (
      <>
        {words.dayZero(printMonthDay(lang, ifAccepted.firstCounted))}
        <House lang={lang} law="days" />
      </>
    ),
  }
  return (
    <section aria-labelledby="lim">
      <h2 id="lim">{words.strip}</h2>
      <DayStrip
        lang={lang}
        picture={ifAccepted.picture}
        today={ifAccepted.on}
        twin={
          ifAccepted.statutoryOn === null
            ? words.twinPromised(promised)
            : words.twin(promised, printDay(lang, ifAccepted.statutoryOn))
        }
        reasons={[
          ...(ifAccepted.provisional ? [{ key: 'provisional', says: words.provisional }] : []),
          first,
          ...reasons,
        ]}
      />
    </section>
  )
}

function isNotice(special: Special): boolean {
  return special === 'public_notice' || special === 'examination'
}

function reasonsOf({ lang, view }: Pick<GuideProps, 'lang' | 'view'>) {
  const all = wordsOf(lang)
  const words = all.guide
  const { item } = view.edition
  const { statutory } = item
  const stopping = stoppingSpecials(item)
  const others = item.steps.some((step) => step.special) ? item.specials.filter(isNotice) : []
  return [
    {
      key: 'promised',
      says: (
        <>
          {words.limitPromised(printPromise(lang, item.promised))}
          <House lang={lang} law="promise" />
        </>
      ),
    },
    ...(statutory
      ? [
          {
            key: 'statutory',
            says: (
              <>
                {words.limitStatutory(printSpanOfTime(lang, statutory.span))}
                <LawChip {...citeBasis(lang, statutory.law, statutory.article, null)} />
                {statutory.extension && ` ${words.limitExtension(printSpanOfTime(lang, statutory.extension))}`}
                {statutory.note && ` ${statutory.note[lang]}`}
              </>
            ),
          },
        ]
      : []),
    ...(statutory?.span.unit === 'days' && item.kind === 'licence'
      ? [
          {
            key: 'days',
            says: (
              <>
                {words.limitDays}
                <House lang={lang} law="days" />
              </>
            ),
          },
        ]
      : []),
    ...(item.kind === 'licence'
      ? [
          {
            key: 'silence',
            says: (
              <>
                {words.limitSilence}
                <House lang={lang} law="silence" />
              </>
            ),
          },
        ]
      : []),
    ...(stopping.length > 0
      ? [
          {
            key: 'special',
            says: (
              <>
                {words.limitSpecial(named(lang, stopping))}
                <House lang={lang} law="special" />
              </>
            ),
          },
        ]
      : []),
    ...(others.length > 0 ? [{ key: 'notice', says: words.limitNotice(named(lang, others)) }] : []),
  ]
}

function named(lang: Lang, specials: readonly Special[]): string {
  const words = wordsOf(lang)
  return specials.map((special) => words.specials[special]).join(lang === 'en' ? ', ' : '、')
}
