import type { BodyCard } from '#areas/organisations/index.ts'
import type { Lang } from '#base/text.ts'
import { PageHead } from '#ui/page-head.tsx'
import { wordsOf } from '../words/index.ts'

export interface GuidesPageProps {
  readonly lang: Lang
  readonly bodies: readonly BodyCard[]
  link(path: string): string
}

/** The guides of the county: that of the government first, then body by body. */
export function GuidesPage({ lang, bodies, link }: GuidesPageProps) {
  const words = wordsOf(lang).guide
  return (
    <>
      <PageHead title={words.title} lead={words.all} />
      <ul className="dots">
        {bodies.map(({ id, code, name }) => (
          <li key={id}>
            <a className="tap" href={link(`/catalogue/guide/${code}`)}>
              {name[lang]}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
