import type { Lang, Text } from '#base/text.ts'
import { SelectField } from '#ui/choice-field.tsx'
import { wordsOf } from './editor/words/index.ts'

export interface NewStandardProps {
  readonly lang: Lang
  /** Standards in force that may be refined. */
  readonly uppers: readonly { readonly standardId: string; readonly name: Text }[]
  link(path: string): string
}

/** Where a new standard begins: which upper one it refines. */
export function NewStandard({ lang, uppers, link }: NewStandardProps) {
  const words = wordsOf(lang)
  const choices = uppers.map(({ standardId, name }) => ({ value: standardId, label: `${name[lang]} · ${standardId}` }))
  return (
    <div className="plain">
      <h1>{words.titleNew}</h1>
      <p className="quiet">{words.new.lead}</p>
      <form method="get" action={link('/desk/standards/new')}>
        <SelectField
          lang={lang}
          name="upper"
          label={words.new.upper}
          value="none"
          choices={[{ value: 'none', label: words.new.noUpper }, ...choices]}
        />
        <p className="row">
          <button className="btn main" type="submit">
            {words.new.begin}
          </button>
        </p>
      </form>
    </div>
  )
}
