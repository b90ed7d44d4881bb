import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { Article } from '#base/outcome.ts'
import { fieldOf, listAt, recordAt, stringAt, wholeAt } from '#law/book/node.ts'
import type { NormTerms } from '#law/norms/validity.ts'

const FILE = fileURLToPath(new URL('../../../lawbook/norms/terms.yaml', import.meta.url))

/** The terms of normative documents and where they stand. */
export interface NormTermsRead extends NormTerms {
  readonly articles: readonly Article[]
}

/** Reads `lawbook/norms/terms.yaml`. Throws where it is not understood. Read once and hand on. */
export function readNormTerms(): NormTermsRead {
  const file = { file: 'norms/terms.yaml', path: [], value: parse(readFileSync(FILE, 'utf8')) }
  const fields = recordAt(file, ['ordinary', 'trial', 'assess_days', 'articles', 'confidence'])
  const years = (kind: string) => {
    const node = fieldOf(file, fields, kind)
    return wholeAt(fieldOf(node, recordAt(node, ['years']), 'years'), 1, 20)
  }
  return {
    years: { ordinary: years('ordinary'), trial: years('trial') },
    assessDays: wholeAt(fieldOf(file, fields, 'assess_days'), 1, 366),
    articles: listAt(fieldOf(file, fields, 'articles')).map((one) => {
      const [law = '', article = ''] = stringAt(one).split(' ')
      return { law, article }
    }),
  }
}
