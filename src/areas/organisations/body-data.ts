import type { Lang } from '#base/text.ts'
import type { BodyCard } from './contract.ts'

/** What the page of a body is about, for search engines; `url` as a whole address. */
export function bodyData(body: BodyCard, lang: Lang, url: string): Readonly<Record<string, unknown>> {
  return {
    ...{ '@type': 'GovernmentOrganization', url, identifier: body.uscc, name: body.name[lang] },
    ...{ alternateName: body.shortName[lang], telephone: body.telephone, address: body.address[lang] },
    ...{ description: body.duties.map((duty) => duty[lang]).join(lang === 'en' ? '; ' : '；') },
  }
}
