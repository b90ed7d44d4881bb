import type { Visit } from '#platform/web/visit.ts'
import { FilesOnDesk } from '../../catalogue/index.ts'
import type { RequestView } from '../contract.ts'
import { deskWordsOf } from './words/index.ts'

/** The papers the reply gives out, and while it is drafted the forms that put one to it or parts of it out. */
export function replyFiles({ lang, csrf, requestKey, link }: Visit, { files, request, may }: RequestView) {
  const mayChange = may.some(({ verb, no }) => verb === 'draft' && no === null)
  if (files.length === 0 && !mayChange) return null
  return (
    <>
      <FilesOnDesk
        {...{ lang, files, mayChange, requestKey }}
        at={link(`/desk/requests/${request.number}/files`)}
        hidden={{ csrf }}
      />
      {mayChange && <p className="intro">{deskWordsOf(lang).case.filesLead}</p>}
    </>
  )
}
