import { CheckboxesField, SelectField } from '#ui/choice-field.tsx'
import { FileField } from '#ui/field.tsx'
import { LACKING, NOT_ACCEPT_GROUNDS } from '../contract.ts'
import { fileField } from '../form/fields.ts'
import { UPLOAD_ACCEPT } from '../form/form-field.part.tsx'
import { wordsOf as formWordsOf } from '../form/words/index.ts'
import { wordsOf as caseWordsOf } from '../words/index.ts'
import type { VerbProps } from './verb.desk.tsx'
import { Body, Ground, NONE, text, texts, Words } from './verb-choices.part.tsx'
import { wordsOf } from './words/index.ts'

/** What of the edition's materials and conditions is lacking; a second notice also says why it comes. */
export function Correction(props: VerbProps) {
  const { lang, view, typed } = props
  const words = wordsOf(lang).verb
  const { lacking } = caseWordsOf(lang)
  return (
    <>
      <p className="quiet">{words.materialsHint}</p>
      {view.choices.materials.map((material) => (
        <SelectField
          key={material.id}
          lang={lang}
          name={`lacking_${material.id}`}
          label={material.name[lang]}
          value={text(typed[`lacking_${material.id}`]) || NONE}
          choices={[
            { value: NONE, label: words.enough },
            ...LACKING.map((value) => ({ value, label: lacking[value] })),
          ]}
        />
      ))}
      {view.choices.conditions.length > 0 && (
        <CheckboxesField
          lang={lang}
          name="conditions"
          label={words.conditions}
          hint={words.conditionsHint}
          required={false}
          choices={view.choices.conditions.map(({ id, text: says }) => ({ value: id, label: says[lang] }))}
          values={texts(typed['conditions'])}
        />
      )}
      {view.corrections.length > 0 && (
        <Ground
          {...props}
          grounds={view.choices.secondNoticeGrounds}
          label={words.secondGround}
          hint={words.secondHint}
        />
      )}
    </>
  )
}

/** The materials that were asked for and now come. */
export function HandIn({ lang, view, typed }: VerbProps) {
  const words = wordsOf(lang).verb
  const forms = caseWordsOf(lang).materialForms
  return view.materials
    .filter((material) => material.asked)
    .map((material) => (
      <div key={material.id}>
        <SelectField
          lang={lang}
          name={`given_${material.id}`}
          label={material.name[lang]}
          value={text(typed[`given_${material.id}`]) || 'original'}
          choices={[
            ...(['original', 'copy', 'electronic'] as const).map((value) => ({ value, label: forms[value] })),
            { value: NONE, label: words.notGiven },
          ]}
        />
        <FileField
          lang={lang}
          name={fileField(material.id)}
          label={formWordsOf(lang).materialFile(material.name[lang])}
          hint={formWordsOf(lang).fileHint}
          required={false}
          accept={UPLOAD_ACCEPT}
          says={{ types: '', size: '' }}
        />
      </div>
    ))
}

/** Why it is not accepted, and whose it is. */
export function NotAccept(props: VerbProps) {
  const { lang, view } = props
  const words = wordsOf(lang).verb
  const grounds = caseWordsOf(lang).notAcceptGrounds
  const all = Object.fromEntries(NOT_ACCEPT_GROUNDS.map((ground) => [ground, grounds[ground]]))
  return (
    <>
      <Words {...props} name="ground" label={words.notAcceptGround} all={all} />
      <Body
        {...props}
        name="rightBodyId"
        label={words.rightBody}
        hint={words.rightBodyHint}
        bodies={view.choices.rightBodies}
        required={false}
      />
    </>
  )
}
