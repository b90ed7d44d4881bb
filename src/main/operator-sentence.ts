import { BackupRefused } from '#platform/backup/manifest.ts'
import { MigrationRefused } from '#platform/db/migrate.ts'
import { NoPostgres } from '#platform/db/postgres/binaries.ts'
import { KeysRefused } from '#platform/secrets/keys.ts'
import { SettingsRefused } from '#platform/settings.ts'
import { FolderHeld } from './hold-folder.ts'
import { PortRefused } from './port.ts'
import { HalfSettled } from './settle.ts'

const SENTENCES = [
  NoPostgres,
  MigrationRefused,
  KeysRefused,
  BackupRefused,
  SettingsRefused,
  FolderHeld,
  PortRefused,
  HalfSettled,
]

/** What the operator is told: the sentence of a refusal as it is, a fault of ours with all we know of it. */
export function operatorSentence(error: unknown): string {
  if (SENTENCES.some((kind) => error instanceof kind)) return (error as Error).message // an instance of one of them
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? String(error.code) : ''
  if (/^(ECONNREFUSED|ENOTFOUND|ETIMEDOUT|28P01|28000|3D000)$/.test(code))
    return `The database server does not let us in: ${error.message || code}. Check DATABASE_URL.`
  return error.stack ?? error.message
}
