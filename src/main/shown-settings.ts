import type { Settings } from '#platform/settings.ts'
import type { SignInSettings } from '#platform/signin/parts.ts'

/** What the system administrator is shown of the settings: no key, no password, no address of the database. */
export function shownSettings(
  settings: Settings,
  signIn: SignInSettings,
): readonly { readonly name: string; readonly value: string }[] {
  return [
    { name: 'HOST', value: `${settings.host}:${settings.port}` },
    { name: 'GONGKAI_ORIGIN', value: settings.origin ?? '—' },
    { name: 'GONGKAI_BEHIND_PROXY', value: settings.behindProxy ? 'yes' : 'no' },
    { name: 'DATABASE_URL', value: settings.databaseUrl === null ? 'embedded' : 'set' },
    { name: 'GONGKAI_LOG', value: settings.logLevel },
    { name: 'GONGKAI_SMTP', value: settings.smtp === null ? '—' : `set (${settings.smtp.from})` },
    { name: 'GONGKAI_METRICS', value: settings.metricsFor },
    ...Object.entries(signIn).map(([name, value]) => ({ name, value: String(value) })),
  ]
}
