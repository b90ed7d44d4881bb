import type { Lang } from '#base/text.ts'
import { PageHead } from '#ui/page-head.tsx'
import { wordsOf } from '../words/index.ts'

export interface EnquiriesPageProps {
  readonly lang: Lang
  readonly promisedDays: number
  link(path: string): string
}

/** Where questions begin: ask, or see the answer. */
export function EnquiriesPage({ lang, promisedDays, link }: EnquiriesPageProps) {
  const words = wordsOf(lang).home
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <p>{words.promise(promisedDays)}</p>
      <p className="row">
        <a className="btn" href={link('/enquiries/new')}>
          {words.ask}
        </a>
        <a className="btn second" href={link('/enquiries/follow')}>
          {words.follow}
        </a>
      </p>
    </>
  )
}
