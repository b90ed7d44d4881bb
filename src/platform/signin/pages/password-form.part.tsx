import type { Lang } from '#base/text.ts'
import { TextField } from '#ui/field.tsx'
import type { FormProps } from '../contract.ts'
import type { Words } from '../words/index.ts'
import { HiddenFields } from './hidden-fields.part.tsx'

export interface PasswordFormProps extends FormProps {
  readonly lang: Lang
  readonly words: Words
  readonly action: string
  readonly least: number
}

/** The old password and the new one twice. */
export function PasswordForm({ lang, words, action, least, ...form }: PasswordFormProps) {
  const said = words.password
  return (
    <form method="post" action={action} noValidate>
      <HiddenFields {...form} />
      <TextField lang={lang} name="old" label={said.old} type="password" autoComplete="current-password" width="m" />
      <TextField
        lang={lang}
        name="password"
        label={said.password}
        hint={said.hint(least)}
        type="password"
        autoComplete="new-password"
        width="m"
      />
      <TextField lang={lang} name="again" label={said.again} type="password" autoComplete="new-password" width="m" />
      <button type="submit" className="btn main">
        {said.button}
      </button>
    </form>
  )
}
