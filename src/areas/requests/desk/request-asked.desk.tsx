import { articleOfGround } from '#law/catalogue/withholding.ts'
import { LawChips } from '#ui/law-chip.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import type { RequestProps } from './request.desk.tsx'
import { deskWordsOf } from './words/index.ts'
import { Written } from './written.part.tsx'

/** What is asked, by whom for those who may know it, and the reply as it is drafted or was sent. */
export function RequestAsked(props: RequestProps) {
  const { lang, view } = props
  const words = deskWordsOf(lang).case
  return (
    <>
      <h2 id="asked">{words.asked}</h2>
      <Written text={view.said.text} />
      <h2>{words.applicant}</h2>
      <Applicant {...props} />
      {view.reply && <Replied {...props} />}
    </>
  )
}

function Applicant({ lang, view, seesIdentity }: RequestProps) {
  const { case: words, types } = deskWordsOf(lang)
  const { applicant, request } = view
  if (applicant === null)
    return <p>{seesIdentity ? words.applicantPurged : words.applicantHidden(request.applicantMasked)}</p>
  const parts = words.applicantParts
  return (
    <SummaryList
      small
      lines={[
        { name: parts.name, value: applicant.name },
        { name: parts.type, value: types[applicant.type] },
        { name: parts.code, value: applicant.code },
        { name: parts.contact, value: applicant.contact },
        ...(applicant.agent ? [{ name: parts.agent, value: applicant.agent }] : []),
        ...(applicant.help ? [{ name: parts.help, value: applicant.help }] : []),
      ]}
    />
  )
}

function Replied({ lang, view, cite }: RequestProps) {
  const { case: words, grounds } = deskWordsOf(lang)
  const { reply, request } = view
  return (
    <>
      <h2>{request.repliedOn ? words.replySent : words.reply}</h2>
      {reply?.gives && (
        <>
          <h3>{words.gives}</h3>
          <Written text={reply.gives} />
        </>
      )}
      {request.grounds.length > 0 && (
        <>
          <h3>{words.withheld}</h3>
          <ul className="dots">
            {request.grounds.map(({ ground, covers }) => (
              <li key={ground}>
                {covers} · {grounds[ground]}
                <LawChips laws={[cite(articleOfGround(ground))]} />
              </li>
            ))}
          </ul>
        </>
      )}
      {reply?.reasons && (
        <>
          <h3>{words.reasons}</h3>
          <Written text={reply.reasons} />
        </>
      )}
    </>
  )
}
