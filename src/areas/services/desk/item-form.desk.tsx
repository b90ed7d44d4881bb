import type { ReactNode } from 'react'
import type { Lang } from '#base/text.ts'
import type { Form, Item, Material } from '../contract.ts'
import { type Words, wordsOf } from '../words/index.ts'
import type { DeskItemProps } from './item.desk.tsx'
import { Keys } from './publish.desk.tsx'

const BLANK_ROWS = 2
const FORMS: readonly Form[] = ['original', 'copy', 'electronic']
const STEP_UNITS = ['minutes', 'quarter_days', 'working_days', 'days'] as const

/** All that an editor may change, in one plain form; two blank rows to grow by. */
export function ItemForm(props: DeskItemProps) {
  const { lang, latest, draft, link } = props
  const item = draft?.item ?? latest.item
  const words = wordsOf(lang).desk
  return (
    <form method="post" action={link(`/desk/items/${latest.itemId}/draft`)}>
      <Keys {...props} />
      <input type="hidden" name="revision" value={draft?.revision ?? 0} />
      <General item={item} words={words} />
      <fieldset>
        <legend>{words.conditions}</legend>
        <p className="hint">{words.emptyRow}</p>
        {withBlanks(item.conditions).map((condition, i) => (
          <div className="row" key={condition?.id ?? `blank${i}`}>
            <Line name={`c${i + 1}_zh`} label={words.conditionZh(i + 1)} value={condition?.says['zh-Hans']} />
            <Line name={`c${i + 1}_en`} label={words.conditionEn(i + 1)} value={condition?.says.en} />
          </div>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.materials}</legend>
        <p className="hint">{words.emptyRow}</p>
        {withBlanks(item.materials).map((material, i) => (
          <MaterialRow key={material?.id ?? `blank${i}`} lang={lang} material={material} no={i + 1} />
        ))}
      </fieldset>
      <Steps lang={lang} item={item} />
      <button className="btn" type="submit">
        {words.save}
      </button>
    </form>
  )
}

function General({ item, words }: { readonly item: Item; readonly words: Words['desk'] }) {
  return (
    <fieldset>
      <legend>{words.general}</legend>
      <div className="row">
        <Line name="name_zh" label={words.nameZh} value={item.name['zh-Hans']} />
        <Line name="name_en" label={words.nameEn} value={item.name.en} />
      </div>
      <div className="row">
        <Line
          name="promised"
          label={`${words.promised}（${words.promisedUnit}）`}
          value={String(item.promised)}
          numeric
        >
          <span className="hint">{words.promisedHint}</span>
        </Line>
        <Line name="visits" label={words.visits} value={String(item.visits)} numeric />
      </div>
      <Tick name="agent" label={words.agentMay} on={item.agent} />
      <div className="row">
        <Line name="note_zh" label={words.noteZh} value={item.note?.['zh-Hans']} />
        <Line name="note_en" label={words.noteEn} value={item.note?.en} />
      </div>
    </fieldset>
  )
}

interface MaterialRowProps {
  readonly lang: Lang
  readonly material: Material | null
  readonly no: number
}

function MaterialRow({ lang, material, no }: MaterialRowProps) {
  const all = wordsOf(lang)
  const words = all.desk
  const key = `m${no}`
  return (
    <div className="card">
      <div className="row">
        <Line name={`${key}_zh`} label={words.materialZh(no)} value={material?.name['zh-Hans']} />
        <Line name={`${key}_en`} label={words.materialEn(no)} value={material?.name.en} />
      </div>
      <div className="row">
        <Line name={`${key}_from_zh`} label={words.materialFromZh} value={material?.from?.['zh-Hans']} />
        <Line name={`${key}_from_en`} label={words.materialFromEn} value={material?.from?.en} />
      </div>
      <div className="row">
        {FORMS.map((form) => (
          <Tick
            key={form}
            name={`${key}_${form}`}
            label={all.forms[form]}
            on={material?.forms.includes(form) ?? false}
          />
        ))}
        <Tick name={`${key}_tolerant`} label={words.tolerant} on={material?.tolerant ?? false} />
        <Tick name={`${key}_agent`} label={words.withAgent} on={material?.withAgentOnly ?? false} />
      </div>
    </div>
  )
}

function Steps({ lang, item }: { readonly lang: Lang; readonly item: Item }) {
  const words = wordsOf(lang).desk
  return (
    <fieldset>
      <legend>{words.steps}</legend>
      {item.steps.map((step, i) => (
        <div className="row" key={step.id}>
          <Line
            name={`s${i + 1}_n`}
            label={words.stepLimit(i + 1, step.does[lang])}
            value={step.limit ? String(step.limit.n) : ''}
            numeric
          />
          <div className="field">
            <label htmlFor={`s${i + 1}_unit`}>{words.stepUnit}</label>
            <select id={`s${i + 1}_unit`} name={`s${i + 1}_unit`} defaultValue={step.limit?.unit ?? 'working_days'}>
              {STEP_UNITS.map((unit) => (
                <option key={unit} value={unit}>
                  {words.units[unit]}
                </option>
              ))}
            </select>
          </div>
        </div>
      ))}
    </fieldset>
  )
}

interface LineProps {
  readonly name: string
  readonly label: string
  readonly value: string | undefined
  readonly numeric?: boolean
  readonly children?: ReactNode
}

function Line({ name, label, value, numeric = false, children }: LineProps) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <input
        id={name}
        name={name}
        defaultValue={value ?? ''}
        maxLength={300}
        autoComplete="off"
        className={numeric ? 'w-s' : 'w-l'}
        inputMode={numeric ? 'numeric' : 'text'}
      />
      {children}
    </div>
  )
}

function Tick({ name, label, on }: { readonly name: string; readonly label: string; readonly on: boolean }) {
  return (
    <label className="radio">
      <input type="checkbox" name={name} value="yes" defaultChecked={on} /> <span>{label}</span>
    </label>
  )
}

function withBlanks<Row>(rows: readonly Row[]): readonly (Row | null)[] {
  return [...rows, ...Array.from({ length: BLANK_ROWS }, () => null)]
}
