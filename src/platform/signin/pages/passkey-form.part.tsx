import type { ReactNode } from 'react'
import type { FormProps } from '../contract.ts'
import { HiddenFields } from './hidden-fields.part.tsx'

export interface PasskeyFormProps extends FormProps {
  readonly use: 'make' | 'use'
  readonly action: string
  /** What the browser is to ask the device, as JSON. */
  readonly options: string
  /** Address of the script. */
  readonly script: string
  readonly button: string
  readonly hint: string | null
  readonly failed: string
  readonly more?: Record<string, string>
  readonly children?: ReactNode
}

/** A form that a passkey answers. Hidden until its script finds that the browser can. */
export function PasskeyForm({
  use,
  action,
  options,
  script,
  button,
  hint,
  failed,
  more,
  children,
  ...form
}: PasskeyFormProps) {
  return (
    <>
      <form method="post" action={action} data-passkey={use} data-options={options} hidden>
        <HiddenFields {...form} more={{ ...more, answer: '' }} />
        {children}
        {hint !== null && <p className="hint">{hint}</p>}
        <div data-failed="" role="alert" hidden>
          <p className="err-msg">{failed}</p>
        </div>
        <button type="submit" className="btn">
          {button}
        </button>
      </form>
      <script src={script} defer />
    </>
  )
}
