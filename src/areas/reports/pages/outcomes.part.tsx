import type { Lang } from '#base/text.ts'
import { CODES, GROUPS } from '#law/requests/decision-code.ts'
import type { Figures } from '#law/requests/report/figures.ts'
import type { CodeNames } from '#law/requests/report/lay-out.ts'
import { wordsOf } from '../words/index.ts'

/** How the requests of the year were answered, as bars, and the same as a sentence. */
export function Outcomes({
  lang,
  figures,
  codes,
}: {
  readonly lang: Lang
  readonly figures: Figures
  readonly codes: CodeNames
}) {
  const { report, comma } = wordsOf(lang)
  const of = figures.three.replied.total
  const groups = GROUPS.map((group) => ({
    name: report.groups[group],
    count: CODES.filter((code) => codes.get(code)?.group === group).reduce(
      (sum, code) => sum + figures.three[code].total,
      0,
    ),
  }))
  return (
    <section className="sec" aria-labelledby="picture">
      <h2 id="picture">{report.picture}</h2>
      {of === 0 ? (
        <p>{report.pictureNone}</p>
      ) : (
        <>
          <ul className="year-bars" aria-hidden="true">
            {groups.map(({ name, count }) => (
              <li key={name}>
                <span>{name}</span>
                <svg viewBox="0 0 1000 16" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                  <rect x="0" y="1" width={(count / of) * 1000} height="14" />
                </svg>
                <span className="num">{count}</span>
              </li>
            ))}
          </ul>
          <p className="twin">
            {report.pictureTwin(
              String(of),
              groups.map(({ name, count }) => report.part(name, String(count))).join(comma),
            )}
          </p>
        </>
      )}
    </section>
  )
}
