import type { ReactNode } from 'react'
import type { Lang } from '#base/text.ts'
import { wordsOf } from './words/index.ts'

/** What every field shares. Names are unique on a page; the id of the control is the name. */
export interface FieldProps {
  readonly lang: Lang
  readonly name: string
  readonly label: string
  readonly hint?: ReactNode
  /** The sentence of what is wrong; the same words stand in the error summary. */
  readonly error?: string | null | undefined
  readonly value?: string | undefined
  /** Fields are required unless said otherwise; the label says so, not an asterisk. */
  readonly required?: boolean | undefined
  /** Only what a JSON Schema of flat text fields says; the browser's own check is left out (`novalidate` is advised). */
  readonly maxLength?: number | undefined
  readonly autoComplete?: string | undefined
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'search'
  readonly width?: 's' | 'm' | 'l'
  /** `个工作日` after the box. */
  readonly unit?: string | undefined
}

/** A line of text. */
export function TextField({ type = 'text', ...field }: FieldProps & { readonly type?: 'text' | 'tel' | 'password' }) {
  return (
    <Labelled {...field}>
      <WithUnit unit={field.unit}>
        <input
          {...control(field)}
          type={type}
          className={`w-${field.width ?? 'l'}`}
          defaultValue={field.value}
          inputMode={field.inputMode}
        />
      </WithUnit>
    </Labelled>
  )
}

/** Several lines of text. */
export function LongField({ rows = 5, ...field }: FieldProps & { readonly rows?: number }) {
  return (
    <Labelled {...field}>
      <textarea {...control(field)} className={`w-${field.width ?? 'l'}`} rows={rows} defaultValue={field.value} />
    </Labelled>
  )
}

/** A day, written `2026-06-03`: the browser's own picker where it has one, and a text box that says how otherwise. */
export function DayField({ hint, ...field }: FieldProps & { readonly min?: string; readonly max?: string }) {
  return (
    <Labelled {...field} hint={hint ?? wordsOf(field.lang).field.dayHint}>
      <input
        {...control({ ...field, hint: hint ?? true })}
        type="date"
        className={`w-${field.width ?? 'm'}`}
        defaultValue={field.value}
        min={field.min}
        max={field.max}
      />
    </Labelled>
  )
}

/** A file; `accept` as HTML wants it, `says` as the visitor wants it (`PDF、JPEG、PNG`, `20 MB`). */
export function FileField(
  field: FieldProps & { readonly accept: string; readonly says: { readonly types: string; readonly size: string } },
) {
  const hint = field.hint ?? wordsOf(field.lang).field.fileHint(field.says.types, field.says.size)
  return (
    <Labelled {...field} hint={hint}>
      <input {...control({ ...field, hint })} type="file" accept={field.accept} />
    </Labelled>
  )
}

/** Label, hint, error and the control between them, in this order for eye and screen reader. */
export function Labelled({ lang, name, label, hint, error, required, children }: LabelledProps) {
  return (
    <div className={`field${error ? ' err' : ''}`}>
      <label htmlFor={name}>
        {label}
        {required === false && <span className="opt">{wordsOf(lang).field.optional}</span>}
      </label>
      <Hints lang={lang} name={name} hint={hint} error={error} />
      {children}
    </div>
  )
}

type LabelledProps = Pick<FieldProps, 'lang' | 'name' | 'label' | 'hint' | 'error' | 'required'> & {
  readonly children: ReactNode
}

/** The hint and the error of a field, with the ids its control names in `aria-describedby`. */
export function Hints({ lang, name, hint, error }: Pick<FieldProps, 'lang' | 'name' | 'hint' | 'error'>) {
  return (
    <>
      {hint !== undefined && (
        <span className="hint" id={`${name}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <span className="err-msg" id={`${name}-error`}>
          <span className="sr">{wordsOf(lang).field.error}</span>
          {error}
        </span>
      )}
    </>
  )
}

/** The attributes every control has. */
export function control({ name, hint, error, maxLength, autoComplete, required }: Omit<FieldProps, 'lang' | 'label'>) {
  const describedBy = [hint !== undefined && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ')
  return {
    id: name,
    name,
    maxLength,
    autoComplete: autoComplete ?? 'off',
    'aria-required': required === false ? undefined : true,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': describedBy === '' ? undefined : describedBy,
  }
}

function WithUnit({ unit, children }: { readonly unit: string | undefined; readonly children: ReactNode }) {
  if (unit === undefined) return children
  return (
    <span className="unit">
      {children}
      {unit}
    </span>
  )
}
