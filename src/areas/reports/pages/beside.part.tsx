import type { Lang } from '#base/text.ts'
import type { FindingCode } from '#law/requests/report/check-figures.ts'
import type { TwoKey } from '#law/requests/report/figures.ts'
import { wordsOf as lawWordsOf } from '#law/requests/report/words/index.ts'
import type { Deviation, Explained } from '../contract.ts'
import type { ReportView } from '../queries.ts'
import { wordsOf } from '../words/index.ts'

/** What the check found, with the explanation of the body. */
export function Checked({ lang, explained }: { readonly lang: Lang; readonly explained: readonly Explained[] }) {
  const { report } = wordsOf(lang)
  return (
    <section className="sec" aria-labelledby="checked">
      <h2 id="checked">{report.deviations}</h2>
      {explained.length === 0 ? (
        <p>{report.allRight}</p>
      ) : (
        <>
          <p>{report.deviationsLead}</p>
          <ul className="dots body">
            {explained.map((one) => (
              <li key={one.key}>
                {saysDeviation(lang, one)} <span lang="zh-Hans">{one.because}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** A deviation as a sentence. */
export function saysDeviation(lang: Lang, { kind, code, cells, stands, reckoned }: Deviation): string {
  const { report, cellNames } = wordsOf(lang)
  if (kind === 'unknown') return report.unknownOf(cellNames[String(cells[0]).replace('二/', '') as TwoKey]) // by deviationsOf
  return lawWordsOf(lang).findings[code as FindingCode](stands, reckoned) // a finding has such a code
}

/** Of a government: whose reports were added up, and whose were not there. */
export function Members({
  lang,
  view,
  names,
  link,
}: {
  readonly lang: Lang
  readonly view: ReportView
  readonly names: ReadonlyMap<number, string>
  link(path: string): string
}) {
  const { document, frozen } = view
  const { report, edition } = wordsOf(lang)
  if (document.scope !== 'government') return null
  const named = (bodyId: number) => names.get(bodyId) ?? String(bodyId)
  return (
    <section className="sec" aria-labelledby="members">
      <h2 id="members">{report.members}</h2>
      <p>
        {report.membersLead(String(frozen.members.length))}{' '}
        <a href={link(`/reports?year=${document.year}`)}>{report.back}</a>
      </p>
      <ul className="list">
        {frozen.members.map((one) => (
          <li key={one.bodyId}>
            {named(one.bodyId)} <span className="quiet">{edition(one.edition)}</span>
          </li>
        ))}
      </ul>
      <h3>{report.missing}</h3>
      <p>
        {frozen.missing.length === 0 ? report.noneMissing : frozen.missing.map(named).join(lang === 'en' ? ', ' : '、')}
      </p>
    </section>
  )
}
