import type { Text } from '#base/text.ts'
import { articleOfGround, GROUNDS } from '#law/catalogue/withholding.ts'
import { type DecisionCode, GROUPS } from '#law/requests/decision-code.ts'
import { RadiosField, SelectField } from '#ui/choice-field.tsx'
import { LongField, TextField } from '#ui/field.tsx'
import { LawChips } from '#ui/law-chip.tsx'
import { missingNeed } from '../missing-need.ts'
import { wordsOf } from '../words/index.ts'
import { text } from './posted.ts'
import type { VerbProps } from './verb.desk.tsx'
import { deskWordsOf } from './words/index.ts'

export type DraftProps = VerbProps & {
  /** The twenty-one rows of table 三, in their order. */
  readonly codes: readonly DecisionCode[]
  /** Bodies that may be named as the one responsible. */
  readonly bodies: readonly { readonly id: number; readonly name: Text }[]
}

/** The reply: can a part be separated, which result, on which grounds, what is given and why. */
export function DraftFields(props: DraftProps) {
  const { lang, typed, faults, view, bodies } = props
  const { fields, hints, draft: words } = deskWordsOf(lang)
  const long = (name: 'gives' | 'reasons', maxLength: number) => ({
    ...{ lang, name, label: fields[name] ?? name, required: false, maxLength, error: faults.get(name) },
    value: typed[name] === undefined ? (view.reply?.[name] ?? '') : text(typed[name]),
  })
  const reviewed = view.entries.findLast(({ kind }) => kind === 'review')?.data['separable'] === true
  return (
    <>
      <RadiosField
        {...{ lang, name: 'separable', label: words.separable, required: false, value: text(typed['separable']) }}
        hint={`${words.separableHint}${reviewed ? words.reviewSaid : ''}`}
        choices={[
          { value: 'yes', label: words.separableYes },
          { value: 'no', label: words.separableNo },
        ]}
      />
      <Codes {...props} />
      <LongField {...long('gives', 20_000)} hint={hints['gives']} />
      <h2>{words.grounds}</h2>
      <p className="intro">{words.groundsHint}</p>
      <Grounds {...props} />
      <LongField {...long('reasons', 5000)} />
      <TextField
        {...{ lang, name: 'earlierNumber', label: fields['earlierNumber'] ?? '', hint: hints['earlierNumber'] }}
        {...{ required: false, maxLength: 40, width: 'm', value: text(typed['earlierNumber']) }}
      />
      <SelectField
        {...{ lang, name: 'rightBodyId', label: fields['rightBodyId'] ?? '', hint: hints['rightBodyId'] }}
        {...{ required: false, value: text(typed['rightBodyId']) }}
        choices={bodies.map(({ id, name }) => ({ value: String(id), label: name[lang] }))}
      />
    </>
  )
}

/** The rows of table 三 under its headings, each with its articles, what the reply must contain and what the file lacks. */
function Codes(props: DraftProps) {
  const { lang, codes } = props
  const { fields, groups } = deskWordsOf(lang)
  return (
    <fieldset className="field">
      <legend>{fields['code']}</legend>
      {GROUPS.map((group) => (
        <div key={group}>
          <p>
            <b>{groups[group]}</b>
          </p>
          {codes.map((code) => code.group === group && <Code key={code.code} {...props} decision={code} />)}
        </div>
      ))}
    </fieldset>
  )
}

function Code({ lang, view, typed, decision, cite }: DraftProps & { readonly decision: DecisionCode }) {
  const words = deskWordsOf(lang)
  const { code, name, says, articles, confidence } = decision
  const lacks = missingNeed(decision, view.entries, view.consultations)
  const id = code === '1' ? 'code' : `code-${code}`
  const chosen = text(typed['code']) || view.request.code
  return (
    <div className="radio">
      <input
        {...{ type: 'radio', id, name: 'code', value: code }}
        defaultChecked={code === chosen && lacks === null}
        disabled={lacks !== null}
        aria-describedby={`${id}-hint`}
      />
      <div>
        <label htmlFor={id}>
          {code} {name[lang]}
        </label>
        <span className="hint" id={`${id}-hint`}>
          {words.draft.says}
          {words.colon}
          {says[lang]}
          <LawChips laws={articles.map(cite)} />
          {confidence === 'unconfirmed' && <span className="tag amber">{words.draft.unconfirmed}</span>}
          {lacks !== null && (
            <>
              <br />
              <b>{words.draft.lacks(wordsOf(lang).needs[lacks])}</b>
            </>
          )}
        </span>
      </div>
    </div>
  )
}

function Grounds({ lang, typed, view, cite }: DraftProps) {
  const words = deskWordsOf(lang)
  return GROUNDS.map((ground) => {
    const before = view.request.grounds.find((one) => one.ground === ground)?.covers ?? ''
    return (
      <TextField
        key={ground}
        {...{ lang, name: `covers_${ground}`, label: words.grounds[ground], required: false, maxLength: 200 }}
        hint={<LawChips laws={[cite(articleOfGround(ground))]} />}
        value={typed[`covers_${ground}`] === undefined ? before : text(typed[`covers_${ground}`])}
      />
    )
  })
}
