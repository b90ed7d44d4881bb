import type { Lang } from '#base/text.ts'
import { PageHead } from '#ui/page-head.tsx'
import { wordsOf } from './words/index.ts'

/** What was done so that everybody can use the site, what is still missing, and whom to tell. */
export function AccessibilityPage({ lang }: { readonly lang: Lang }) {
  const words = wordsOf(lang).accessibility
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <Points id="how" title={words.how} points={words.points} note={words.checked} />
      <Points id="known" title={words.known} points={words.gaps} />
      <section aria-labelledby="tell">
        <h2 id="tell">{words.tell}</h2>
        <p className="body">{words.contact}</p>
      </section>
    </>
  )
}

interface PointsProps {
  readonly id: string
  readonly title: string
  readonly points: readonly string[]
  readonly note?: string
}

function Points({ id, title, points, note }: PointsProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className="body">
        <ul className="dots">
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        {note !== undefined && <p>{note}</p>}
      </div>
    </section>
  )
}
