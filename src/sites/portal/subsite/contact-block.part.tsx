import { SummaryList } from '#ui/summary-list.tsx'
import { wordsOf } from '../words/index.ts'
import type { FrontProps } from './front.page.tsx'

/** Where, when, and how one asks for what is not open: this body is chosen in the form already. */
export function ContactBlock({ lang, view, link }: FrontProps) {
  const words = wordsOf(lang).subsite
  const { body, below } = view
  return (
    <section aria-labelledby="contact">
      <h2 id="contact">{words.blocks.contact}</h2>
      <SummaryList
        lines={[
          { name: words.address, value: body.address[lang] },
          { name: words.hours, value: body.hours[lang] },
          { name: words.telephone, value: <a href={`tel:${body.telephone}`}>{body.telephone}</a> },
        ]}
      />
      {view.isAskable && (
        <p className="row">
          <a className="btn" href={link(`/requests/new?body=${body.id}`)}>
            {words.ask}
          </a>
          <a className="btn second" href={link(`/catalogue/guide/${body.code}`)}>
            {words.guide}
          </a>
        </p>
      )}
      <p>
        <a className="tap" href={link(`/bodies/${body.id}`)}>
          {words.about}
        </a>
      </p>
      {below.length > 0 && (
        <>
          <h3>{words.below}</h3>
          <ul className="list">
            {below.map(({ id, name, telephone }) => (
              <li key={id}>
                <a href={link(`/bodies/${id}`)}>{name[lang]}</a>{' '}
                <a className="nb" href={`tel:${telephone}`}>
                  {telephone}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
