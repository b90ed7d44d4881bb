import { FileField } from '#ui/field.tsx'
import type { EntryDeskProps } from '../../desk/entry.desk.tsx'
import { wordsOf as areaWordsOf } from '../../words/index.ts'
import type { FileView } from '../contract.ts'
import { sizeOf, strippedOf, typeOf } from '../shown-file.ts'
import { wordsOf } from '../words/index.ts'

const ACCEPT = '.pdf,.docx,.xlsx,.pptx,.jpg,.jpeg,.png,.txt'

/** The files of a version at the desk: what was taken out of each, what to look at, and while it is a draft the form. */
export function FilesOfVersion(props: EntryDeskProps) {
  const { lang, files, version } = props
  const words = wordsOf(lang)
  return (
    <section aria-labelledby="files">
      <h2 id="files">{words.title}</h2>
      {files.length === 0 && <p className="quiet">{words.none}</p>}
      {files.map((file) => (
        <OneFile {...props} file={file} key={file.no} />
      ))}
      {version.step === 'drafted' && <AttachForm {...props} />}
    </section>
  )
}

function OneFile({ file, ...props }: EntryDeskProps & { readonly file: FileView }) {
  const { lang, link, here, version, csrf, requestKey } = props
  const words = wordsOf(lang)
  return (
    <div className="filled">
      <p>
        <a href={link(`${here}/files/${file.digest}`)}>{file.name}</a> {typeOf(lang, file.type)} · {sizeOf(file.size)}
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
      {version.step === 'drafted' && (
        <form method="post" action={link(`${here}/files/detach`)}>
          <input type="hidden" name="csrf" value={csrf} />
          <input type="hidden" name="request_key" value={`${requestKey}-detach-${file.no}`} />
          <input type="hidden" name="revision" value={version.revision} />
          <input type="hidden" name="no" value={file.no} />
          <button className="btn" type="submit" aria-label={words.detachOf(file.name)}>
            {words.detach}
          </button>
        </form>
      )}
    </div>
  )
}

function AttachForm({ lang, link, here, version, csrf, requestKey }: EntryDeskProps) {
  const words = wordsOf(lang)
  return (
    <form method="post" action={link(`${here}/files/attach`)} encType="multipart/form-data">
      <input type="hidden" name="csrf" value={csrf} />
      <input type="hidden" name="request_key" value={`${requestKey}-attach`} />
      <input type="hidden" name="revision" value={version.revision} />
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

/** Whether a file is an original that stays inside, a copy that waits or was passed, or may be redacted. */
function Redacted({ file, ...props }: EntryDeskProps & { readonly file: FileView }) {
  const { lang, link, here, version } = props
  const words = wordsOf(lang).redact
  const at = link(`${here}/files/${file.digest}`)
  const mayBegin = version.step === 'drafted' && file.redacts === null && !file.type.startsWith('image/')
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
