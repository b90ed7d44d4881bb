import type { Lang } from '#base/text.ts'
import { printMonthDay } from '#ui/print-day.ts'
import { type SummaryLine, SummaryList } from '#ui/summary-list.tsx'
import type { ConditionView, MaterialView } from '../contract.ts'
import { wordsOf as formWordsOf } from '../form/words/index.ts'
import { wordsOf as caseWordsOf } from '../words/index.ts'
import type { CaseProps } from './case.desk.tsx'
import { wordsOf } from './words/index.ts'

/** What the applicant gave, against what the edition asks for; then the conditions and what was filled in. */
export function CaseGiven({ lang, view, link }: CaseProps) {
  const filled = filledLines(lang, view.form)
  const words = wordsOf(lang).case
  return (
    <section aria-labelledby="given">
      <h2 id="given">
        {words.left}
        <small>{words.leftSmall(view.item.edition, view.materials.length)}</small>
      </h2>
      <ul className="mats">
        {view.materials.map((material) => (
          <Material key={material.id} lang={lang} material={material} number={view.number} link={link} />
        ))}
      </ul>
      <h3>{words.conditions}</h3>
      <ul className="mats">
        {view.conditions.map((condition) => (
          <Condition key={condition.id} lang={lang} condition={condition} />
        ))}
      </ul>
      <h3>{words.applicantHead}</h3>
      <SummaryList small lines={applicantLines(lang, view)} />
      {filled.length > 0 && <h3>{words.filled}</h3>}
      <SummaryList small lines={filled} />
    </section>
  )
}

interface MaterialProps {
  readonly lang: Lang
  readonly material: MaterialView
  readonly number: string
  link(path: string): string
}

function Material({ lang, material, number, link }: MaterialProps) {
  const words = wordsOf(lang).case
  const forms = caseWordsOf(lang).materialForms
  const given = material.given.length > 0
  const tag = material.fetchedFrom
    ? words.fetched
    : material.asked
      ? words.asked
      : material.optional
        ? words.optional
        : null
  return (
    <li>
      {given || material.fetchedFrom ? <Tick /> : <Warning />}
      <span className="n">{material.name[lang]}</span>
      {tag ? <span className={`tag${material.asked ? ' amber' : ''}`}>{tag}</span> : <span />}
      <span className="d">
        {material.fetchedFrom && !given && words.fetchedFrom(material.fetchedFrom[lang])}
        {!material.fetchedFrom && !given && words.notGiven}
        {material.given.map((one) => (
          <span key={`${one.on} ${one.form} ${one.file?.digest}`}>
            {forms[one.form]} {words.givenOn(printMonthDay(lang, one.on))}{' '}
            {one.file && (
              <a href={link(`/desk/cases/${number}/files/${one.file.digest}`)}>{words.file(one.file.name)}</a>
            )}{' '}
          </span>
        ))}
      </span>
    </li>
  )
}

function Condition({ lang, condition }: { readonly lang: Lang; readonly condition: ConditionView }) {
  const words = wordsOf(lang).case
  return (
    <li>
      {condition.met === true ? <Tick /> : condition.met === false ? <Cross /> : <span aria-hidden="true">○</span>}
      <span className="n">{condition.text[lang]}</span>
      {condition.met === null ? (
        <span className="tag">{words.notLooked}</span>
      ) : (
        <span className={`tag ${condition.met ? 'jade' : 'red'}`}>{condition.met ? words.met : words.notMet}</span>
      )}
    </li>
  )
}

function applicantLines(lang: Lang, { applicantFull: applicant }: CaseProps['view']): readonly SummaryLine[] {
  const words = wordsOf(lang).case
  return [
    { name: words.meta.applicant, value: applicant.name },
    { name: words.code[applicant.kind], value: applicant.code },
    { name: words.telephone, value: applicant.telephone },
    { name: words.address, value: applicant.address },
    ...(applicant.agent ? [{ name: words.agent, value: applicant.agent.name }] : []),
  ]
}

/** The answers whose fields the form knows; choices in words. How materials come stands with the materials. */
function filledLines(lang: Lang, form: Readonly<Record<string, unknown>>): readonly SummaryLine[] {
  const { labels, choices } = formWordsOf(lang)
  return Object.entries(form).flatMap(([name, answer]) => {
    const label = labels[name]
    if (label === undefined || typeof answer !== 'string') return []
    return { name: label, value: choices[answer] ?? answer }
  })
}

function Tick() {
  return (
    <svg viewBox="0 0 16 16" className="okc" aria-hidden="true" focusable="false">
      <path d="M2.5 8.5 6.5 12.5 13.5 4" fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  )
}

function Warning() {
  return (
    <svg viewBox="0 0 16 16" className="warnc" aria-hidden="true" focusable="false">
      <path d="M8 2 15 14H1z" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinejoin="round" />
      <path d="M8 6.5v3.5M8 11.5v1" stroke="currentColor" strokeWidth="1.8" />
    </svg>
  )
}

function Cross() {
  return (
    <svg viewBox="0 0 16 16" className="badc" aria-hidden="true" focusable="false">
      <path d="M3 3 13 13M13 3 3 13" fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  )
}
