import { articleOfGround } from '#law/catalogue/withholding.ts'
import { LawChips } from '#ui/law-chip.tsx'
import { printDate } from '#ui/print-day.ts'
import type { ShownFile } from '../files/shown-file.ts'
import { letterWordsOf } from '../letters/words/index.ts'
import type { FollowProps } from './follow.page.tsx'
import { pageWordsOf } from './words/index.ts'

/** The files the reply gives, each with what was taken out of it, on which ground and article. */
export function AnswerFiles(props: FollowProps) {
  const { lang, files } = props
  if (files.length === 0) return null
  const words = pageWordsOf(lang).follow
  return (
    <>
      <h3>{words.files}</h3>
      <ul className="list">
        {files.map((file) => (
          <li key={file.no}>
            <Download {...props} to="file" name="no" value={file.no} label={file.name} />{' '}
            <span className="quiet">{file.kind}</span>
            <Removed {...props} file={file} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Removed({ lang, file, cite }: FollowProps & { readonly file: ShownFile }) {
  if (file.removals.length === 0) return null
  const all = pageWordsOf(lang)
  return (
    <p className="small">
      {all.follow.removed}
      {file.removals.map(({ ground, n }) => (
        <span key={ground}>
          {' '}
          {all.follow.removedOn(all.grounds[ground], n)}
          <LawChips laws={[cite(articleOfGround(ground))]} />
        </span>
      ))}
    </p>
  )
}

/** Letters the applicant was sent, to be kept or printed. Nothing while there is none. */
export function Letters(props: FollowProps) {
  const { lang, view } = props
  if (view.letters.length === 0) return null
  const words = pageWordsOf(lang).follow
  return (
    <section aria-labelledby="letters">
      <h2 id="letters">{words.letters}</h2>
      <ul className="list">
        {view.letters.map(({ key, kind, on }) => (
          <li key={key}>
            <Download {...props} to="letter" name="key" value={key} label={letterWordsOf(lang).titles[kind]} />{' '}
            <span className="quiet">PDF · {printDate(lang, on)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

type DownloadProps = FollowProps & {
  readonly to: 'file' | 'letter'
  readonly name: string
  readonly value: string | number
  readonly label: string
}

/** A button, not a link: number and phrase never stand in an address. */
function Download({ view, phrase, csrf, requestKey, link, to, name, value, label }: DownloadProps) {
  return (
    <form method="post" action={link(`/requests/follow/${to}`)} className="inline">
      <input type="hidden" name="csrf" value={csrf} />
      <input type="hidden" name="request_key" value={`${requestKey}-${value}`} />
      <input type="hidden" name="number" value={view.number} />
      <input type="hidden" name="phrase" value={phrase} />
      <input type="hidden" name={name} value={value} />
      <button className="btn link" type="submit">
        {label}
      </button>
    </form>
  )
}
