import type { ReactNode } from 'react'
import type { Lang } from '#base/text.ts'
import { TextField } from '#ui/field.tsx'
import { unknownFieldOf, whyFieldOf } from '../calculator/read-form.ts'
import type { FactFieldProps } from './fact-field.part.tsx'
import { pageWordsOf } from './words/index.ts'

type Props = Pick<FactFieldProps, 'lang' | 'fact' | 'said' | 'typed'>

/** Under a fact: it cannot be established. Not the same as one that nobody has entered (行政处罚法 §40). */
export function NotEstablished({ lang, fact, said, typed, children }: Props & { readonly children?: ReactNode }) {
  const field = unknownFieldOf(fact.name)
  return (
    <div className="unknown">
      <label>
        <input type="checkbox" name={field} value="yes" defaultChecked={typed[field] === 'yes'} />
        {pageWordsOf(lang).calc.notEstablished}
        <span className="sr">{nameOf(lang, said.facts[fact.name] ?? fact.name)}</span>
      </label>
      {children}
    </div>
  )
}

/** The same where the reason goes into a file: it is asked for as soon as the box is ticked. */
export function NotEstablishedWhy(props: Props) {
  const { lang, fact, typed } = props
  const name = whyFieldOf(fact.name)
  return (
    <NotEstablished {...props}>
      <TextField
        {...{ lang, name, maxLength: 500, value: typed[name] }}
        label={pageWordsOf(lang).calc.notEstablishedWhy}
      />
    </NotEstablished>
  )
}

function nameOf(lang: Lang, name: string): string {
  return lang === 'en' ? `: ${name}` : `：${name}`
}
