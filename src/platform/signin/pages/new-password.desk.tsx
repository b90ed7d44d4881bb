import { ErrorSummary } from '#ui/error-summary.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { PasswordForm, type PasswordFormProps } from './password-form.part.tsx'

export interface NewPasswordPageProps extends PasswordFormProps {
  readonly error: string | null
}

/** A new password is due before anything else may be done. */
export function NewPasswordPage({ error, ...form }: NewPasswordPageProps) {
  const said = form.words.password
  return (
    <div className="plain">
      {error && <ErrorSummary lang={form.lang} errors={[{ field: 'old', text: error }]} />}
      <PageHead title={said.dueTitle} lead={said.dueText} />
      <PasswordForm {...form} />
    </div>
  )
}
