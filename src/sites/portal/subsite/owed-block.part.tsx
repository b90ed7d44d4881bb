import { Light } from '#ui/light.tsx'
import { printCount, printDate } from '#ui/print-day.ts'
import { wordsOf } from '../words/index.ts'
import type { FrontProps } from './front.page.tsx'

/** What should be open and is not, the longest late on top; the figures open the lists behind them. */
export function OwedBlock({ lang, view, link }: FrontProps) {
  const words = wordsOf(lang).subsite
  const { coverage, owed } = view
  return (
    <section aria-labelledby="owed">
      <h2 id="owed">{words.blocks.owed}</h2>
      <ul className="row">
        {(['late', 'thin', 'due'] as const).map((state) => (
          <li key={state}>
            <a className="tap" href={link(`/catalogue/missing?state=${state}`)}>
              {words[state](printCount(coverage[state]))}
            </a>
          </li>
        ))}
      </ul>
      {owed.lines.length === 0 ? (
        <p>{words.nothingOwed}</p>
      ) : (
        <ul className="list">
          {owed.lines.map(({ id, what, standardHref, standing, dueOn, daysLate, missing, body }) => (
            <li key={id}>
              <a href={link(standardHref)}>{what}</a>
              <span className="block small quiet">
                {standing === 'late' && <Light lang={lang} state="late" />}{' '}
                {[
                  ...(standing === 'late' ? [] : [words.standing(standing, missing)]),
                  ...(dueOn ? [words.dueBy(printDate(lang, dueOn))] : []),
                  ...(daysLate > 0 ? [words.daysLate(daysLate)] : []),
                  ...(view.below.length > 0 ? [body] : []),
                ].join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a className="tap" href={link('/catalogue/missing')}>
          {words.everyOwed(printCount(owed.total))}
        </a>
      </p>
    </section>
  )
}
