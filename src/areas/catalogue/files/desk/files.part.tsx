import type { Lang } from '#base/text.ts'
import { FileField } from '#ui/field.tsx'
import { wordsOf as areaWordsOf } from '../../words/index.ts'
import type { FileView } from '../contract.ts'
import { sizeOf, strippedOf, typeOf } from '../shown-file.ts'
import { wordsOf } from '../words/index.ts'

const ACCEPT = '.pdf,.docx,.xlsx,.pptx,.jpg,.jpeg,.png,.txt'

export interface FilesOnDeskProps {
  readonly lang: Lang
  readonly files: readonly FileView[]
  /** Address of the files, prefixed; each lies below it under its digest. */
  readonly at: string
  /** The draft they belong to may be changed now, by whoever looks. */
  readonly mayChange: boolean
  /** What every form carries: the token, and the revision where there is one. */
  readonly hidden: Readonly<Record<string, string | number>>
  readonly requestKey: string
}

/** Files of a draft at the desk: what was taken out of each, what to look at, and while it may be changed the form. */
export function FilesOnDesk(props: FilesOnDeskProps) {
  const { lang, files, mayChange } = props
  const words = wordsOf(lang)
  return (
    <section aria-labelledby="files">
      <h2 id="files">{words.title}</h2>
      {files.length === 0 && <p className="quiet">{words.none}</p>}
      {files.map((file) => (
        <OneFile {...props} file={file} key={file.no} />
      ))}
      {mayChange && <AttachForm {...props} />}
    </section>
  )
}

function OneFile({ file, ...props }: FilesOnDeskProps & { readonly file: FileView }) {
  const { lang, at, mayChange } = props
  const words = wordsOf(lang)
  return (
    <div className="filled">
      <p>
        <a href={`${at}/${file.digest}`}>{file.name}</a> {typeOf(lang, file.type)} · {sizeOf(file.size)}
      </p>
      <p className="small">
        {words.strippedTitle}
        {areaWordsOf(lang).colon}
        {strippedOf(lang, file)}
      </p>
      {file.hidden.length > 0 && (
        <p className="small">
          {words.hiddenTitle}
          {areaWordsOf(lang).colon}
          {file.hidden.map(({ kind }) => words.hidden[kind]).join(words.separator)}
        </p>
      )}
      <Redacted {...props} file={file} />
      {mayChange && (
        <form method="post" action={`${at}/detach`}>
          <Hidden {...props} purpose={`detach-${file.no}`} />
          <input type="hidden" name="no" value={file.no} />
          <button className="btn" type="submit" aria-label={words.detachOf(file.name)}>
            {words.detach}
          </button>
        </form>
      )}
    </div>
  )
}

function AttachForm(props: FilesOnDeskProps) {
  const { lang, at } = props
  const words = wordsOf(lang)
  return (
    <form method="post" action={`${at}/attach`} encType="multipart/form-data">
      <Hidden {...props} purpose="attach" />
      <p className="intro">{words.attachLead}</p>
      <FileField
        lang={lang}
        name="file"
        label={words.choose}
        accept={ACCEPT}
        says={{ types: words.types, size: '20 MB' }}
      />
      <button className="btn" type="submit">
        {words.attach}
      </button>
    </form>
  )
}

function Hidden({ hidden, requestKey, purpose }: FilesOnDeskProps & { readonly purpose: string }) {
  return (
    <>
      {Object.entries({ ...hidden, request_key: `${requestKey}-${purpose}` }).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
    </>
  )
}

/** Whether a file is an original that stays inside, a copy that waits or was passed, or may be redacted. */
function Redacted({ file, lang, mayChange, ...props }: FilesOnDeskProps & { readonly file: FileView }) {
  const words = wordsOf(lang).redact
  const at = `${props.at}/${file.digest}`
  const mayBegin = mayChange && file.redacts === null && !file.type.startsWith('image/')
  return (
    <>
      {file.replacedBy !== null && <p className="small">{words.isOriginal}</p>}
      {file.redacts !== null && (
        <p className="small">
          {file.removals.map(({ ground, n }) => `${areaWordsOf(lang).ground[ground]} ${words.nPlaces(n)}`).join('; ')} ·{' '}
          <b>{file.reviewedBy === null ? words.unreviewed : words.reviewed}</b> ·{' '}
          <a href={`${at}/compare`}>{words.compare}</a>
        </p>
      )}
      {mayBegin && (
        <p className="small">
          <a href={`${at}/redact`}>{file.replacedBy === null ? words.begin : words.again}</a>
        </p>
      )}
    </>
  )
}
