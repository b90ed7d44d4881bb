import type { NumberKind } from '#base/public-number.ts'
import type { Lang } from '#base/text.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { TextField } from '#ui/field.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { wordsOf } from './words/index.ts'

/** Where the other numbers of the house are followed. */
const ELSEWHERE: Readonly<Record<NumberKind, string>> = {
  ...{ R: '/requests/follow', Q: '/enquiries/follow', M: '/mandates' },
}

export interface FollowAskProps {
  readonly lang: Lang
  readonly number: string
  /** A letter: the number is none of a case, but of what is followed elsewhere. */
  readonly problem: 'number' | 'none' | NumberKind | null
  readonly csrf: string
  readonly requestKey: string
  link(path: string): string
}

/** Asks for number and phrase. The phrase never stands in an address: it would stay in the history of a shared computer. */
export function FollowAsk({ lang, number, problem, csrf, requestKey, link }: FollowAskProps) {
  const words = wordsOf(lang).follow
  const other = problem === null || problem === 'number' || problem === 'none' ? null : problem
  const numberError = problem === 'number' ? words.numberWrong : other && words.numberOf[other]
  const phraseError = problem === 'none' ? words.none : null
  const errors = [
    ...(numberError ? [{ field: 'number', text: words.numberFault(numberError) }] : []),
    ...(phraseError ? [{ field: 'phrase', text: phraseError }] : []),
  ]
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PageHead title={words.title} lead={words.intro} />
      {other && (
        <p>
          <a className="btn" href={link(ELSEWHERE[other])}>
            {words.followOther[other]}
          </a>
        </p>
      )}
      <form method="post" action={link('/follow')}>
        <input type="hidden" name="csrf" value={csrf} />
        <input type="hidden" name="request_key" value={requestKey} />
        <TextField
          lang={lang}
          name="number"
          label={words.number}
          hint={words.numberHint}
          error={numberError}
          value={number}
          maxLength={40}
          width="m"
        />
        <TextField
          lang={lang}
          name="phrase"
          label={words.phrase}
          hint={words.phraseHint}
          error={phraseError}
          maxLength={100}
          width="m"
        />
        <p>
          <button className="btn" type="submit">
            {words.go}
          </button>
        </p>
      </form>
    </>
  )
}
