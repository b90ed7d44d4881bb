import { HiddenKeys } from '#ui/hidden-keys.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { printSpan } from '#ui/print-day.ts'
import type { BodyDeskView } from '../contract.ts'
import { BodyPosts } from '../pages/body-posts.part.tsx'
import { wordsOf } from '../words/index.ts'
import { AbsenceForm } from './absence-form.part.tsx'
import { AppointForms } from './appoint-forms.part.tsx'
import { WindowForms } from './window-forms.part.tsx'

/** A body at the desk: posts with holders and substitutes, absences, windows, and what the actor may change. */
export function BodyDesk(props: BodyDeskView) {
  const { lang, body, posts } = props
  return (
    <div className="plain">
      <PageHead title={body.name[lang]} kind={wordsOf(lang).level[body.level]} />
      <BodyPosts lang={lang} posts={posts} />
      <Absences {...props} />
      <AbsenceForm {...props} />
      <WindowForms {...props} />
      <AppointForms {...props} />
    </div>
  )
}

function Absences({ lang, body, absences, rights, posts, link, csrf, requestKey }: BodyDeskView) {
  const all = wordsOf(lang)
  const mayEnd = (code: string) => posts.some((post) => post.code === code && rights.recordFor.includes(code))
  return (
    <section aria-labelledby="absences">
      <h2 id="absences">{all.desk.absences}</h2>
      {absences.length === 0 && <p className="quiet">{all.desk.noAbsences}</p>}
      <ul className="list">
        {absences.map(({ id, postCode, name, fromOn, toOn, reason }) => (
          <li key={id}>
            {name}（{posts.find(({ code }) => code === postCode)?.name[lang]}） {printSpan(lang, fromOn, toOn)}{' '}
            {all.reason[reason]}
            {mayEnd(postCode) && (
              <form method="post" action={link(`/desk/bodies/${body.id}/absences/${id}/end`)}>
                <HiddenKeys csrf={csrf} requestKey={`${requestKey}-${id.slice(-6)}`} />
                <button className="btn" type="submit">
                  {all.desk.back}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
