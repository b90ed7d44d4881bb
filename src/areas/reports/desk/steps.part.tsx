import type { ReactNode } from 'react'
import type { ReportStep } from '#law/requests/report/life.ts'
import { TextField } from '#ui/field.tsx'
import { HiddenKeys } from '#ui/hidden-keys.tsx'
import { saysDeviation } from '../pages/beside.part.tsx'
import { wordsOf } from '../words/index.ts'
import type { ReportDeskProps } from './report.desk.tsx'

/** What may follow now, each a form with one button; what is not for this post is said. */
export function Steps(props: ReportDeskProps) {
  const { lang, steps, deviations, here, link } = props
  const { desk } = wordsOf(lang)
  const may = (step: ReportStep) => steps.some((one) => one.step === step && one.may)
  return (
    <section aria-labelledby="next">
      <h2 id="next">{desk.next}</h2>
      {!steps.some((one) => one.may) && <p>{desk.mayNot}</p>}
      {may('check') && (
        <Step {...props} verb="check" title={desk.check} lead={desk.checkLead} main>
          {deviations.length === 0 && <p>{desk.checkRight}</p>}
          {deviations.map((one, i) => (
            <TextField key={one.key} lang={lang} name={`b${i}`} label={saysDeviation(lang, one)} maxLength={500} />
          ))}
        </Step>
      )}
      {may('sign') && <Step {...props} verb="sign" title={desk.sign} lead={desk.signLead} main />}
      {may('submit') && <Step {...props} verb="submit" title={desk.submit} lead={desk.submitLead} main />}
      {may('publish') && <Step {...props} verb="publish" title={desk.publish} lead={desk.publishLead} main />}
      {may('edit') && (
        <p>
          <a className="btn" href={link(`${here}/edit`)}>
            {desk.edit}
          </a>
        </p>
      )}
      {may('freeze_anew') && <Step {...props} verb="freeze-anew" title={desk.freeze_anew} lead={desk.freezeAnewLead} />}
      {may('correct') && (
        <Step {...props} verb="correct" title={desk.correct} lead={desk.correctLead}>
          <TextField lang={lang} name="because" label={desk.correctBecause} maxLength={500} />
        </Step>
      )}
    </section>
  )
}

interface StepProps extends ReportDeskProps {
  readonly verb: string
  readonly title: string
  readonly lead: string
  readonly main?: boolean
  readonly children?: ReactNode
}

/** One verb: what it does, its fields and its button. It is done for the revision that stands here. */
function Step({ verb, title, lead, main, children, here, view, csrf, requestKey, link }: StepProps) {
  return (
    <form method="post" action={link(`${here}/${verb}`)} aria-labelledby={`do-${verb}`}>
      <h3 id={`do-${verb}`}>{title}</h3>
      <p className="intro">{lead}</p>
      <HiddenKeys csrf={csrf} requestKey={`${requestKey}-${verb}`} />
      <input type="hidden" name="revision" value={view.line.revision} />
      {children}
      <button className={main ? 'btn main' : 'btn'} type="submit">
        {title}
      </button>
    </form>
  )
}
